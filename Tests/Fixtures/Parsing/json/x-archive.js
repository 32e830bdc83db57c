window.YTD.tweets.part0 = [
  { "tweet" : { "id" : "1700000000000000001", "id_str" : "1700000000000000001", "full_text" : "Volby: okrsek č. 3 se přesouvá do školy.", "created_at" : "Fri Sep 08 06:00:00 +0000 2023", "lang" : "cs", "favorite_count" : "3", "retweet_count" : "1", "entities" : { "hashtags" : [ ], "urls" : [ ] } } }
]
