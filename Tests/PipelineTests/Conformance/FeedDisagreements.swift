/// Where we read feed-rs's fixtures otherwise than feed-rs.
enum FeedDisagreements {
    /// What JSON Feed's lines, which are ours, have no place for, and how often the fixtures state it.
    static let placeless = [
        "categories": 10, "contributors": 11, "generator": 19, "rights": 18, "entry.contributors": 2, "entry.rights": 1,
        "media.community": 1, "media.credits": 7, "media.texts": 1,
    ]

    static let known: [String: Disagreement] = [
        "atom/atom_example_3": Disagreement(
            "entry.links", because: "FeedBurner states the page's own address, which outlives its redirect."),
        "rss2/rss_2.0_rps": Disagreement(
            "entry.links", because: "FeedBurner states the page's own address, which outlives its redirect."),
        "atom/atom_example_7": Disagreement(
            "entry.texts", because: "A declaration of XHTML's namespace is no part of the text."),
        "atom/atom_mediarss_youtube_1": Disagreement(
            "entry.media", "entry.texts",
            because: "YouTube's text stands in media:description, and its Flash player plays nothing any more."),
        "jsonfeed/jsonfeed_elastic_1.1": Disagreement(
            "entry.authors", because: "JSON Feed 1.1: authors replaces author, so an author beside it is not added."),
        "jsonfeed/jsonfeed_example_1": Disagreement(
            "image", because: "JSON Feed: icon is the large picture for readers, favicon the small one."),
        "rss0/rss_0.91_encoding_1": Disagreement(
            "entry.links", because: "An address stays as it was published; its host is compared without case."),
        "rss1/rss_1.0_spec_2": Disagreement(
            "authors", "entry.authors", because: "The address in brackets is the person's, not a part of the name."),
        "rss2/rss_2.0_dbengines": Disagreement(
            "entry.texts", because: "&nbsp; means a space to everyone, and no reader should see its letters."),
        "rss2/rss_2.0_ilgiornale": Disagreement(
            "entry.authors", because: "RSS 2.0 writes mail (name): a person of that name, not one called author."),
        "rss2/rss_2.0_relurl_1": Disagreement(
            "entry.authors", because: "RSS 2.0 writes mail (name): a person of that name, not one called author."),
        "rss2/rss_2.0_nightvale": Disagreement(
            "entry.duration", "entry.media.description",
            because: "26:53 is 1,613 seconds, not 26; iTunes' summary only repeats the description without its markup."),
        "rss2/rss_2.0_bbc": Disagreement(
            "entry.media.description",
            because: "The episode's text is its description; iTunes' summary stands for none."),
        "rss2/rss_2.0_ch9": Disagreement(
            "entry.media.description",
            because: "The episode's text is its description; iTunes' summary stands for none."),
        "atom/atom_mediarss_newscred_1": Disagreement(
            "entry.media.description", because: "The entry has a text of its own, and JSON Feed's files have none."),
        "rss2/rss_2.0_spiegel": Disagreement(
            "links", "entry.media.type",
            because: "The first and the last page are reached by self and next; a player's page is HTML, not a sound."),
    ]
}
