extension Templates {
    static let sources = #"""
        {{<frame}}{{$content}}
        <h1>{{w.sourcesTitle}}</h1>
        <p class="lead">{{w.sourcesLead}}</p>
        <table class="sources">
        <thead><tr><th scope="col">{{w.name}}</th><th scope="col">{{w.state}}</th><th scope="col">{{w.lastAnswer}}</th><th scope="col">{{w.rights}}</th><th scope="col" class="number">{{w.itemsColumn}}</th></tr></thead>
        <tbody>
        {{#rows}}
        <tr>
        <th scope="row"><a href="{{href}}">{{sourceName}}</a></th>
        <td data-label="{{w.state}}"><span class="state {{stateClass}}">{{state}}</span>{{#problem}}<span class="detail"{{#tongue}} lang="{{.}}"{{/tongue}}>{{text}}</span>{{/problem}}</td>
        <td data-label="{{w.lastAnswer}}">{{lastAnswer}}</td>
        <td data-label="{{w.rights}}">{{rights}}</td>
        <td data-label="{{w.itemsColumn}}" class="number">{{count}}</td>
        </tr>
        {{/rows}}
        </tbody>
        </table>
        {{/content}}{{/frame}}
        """#

    static let about = #"""
        {{<frame}}{{$content}}
        <div class="prose">
        <h1>{{about.title}}</h1>
        {{#about.paragraphs}}<p>{{.}}</p>{{/about.paragraphs}}
        <h2>{{about.howToSearch}}</h2>
        <dl class="examples">{{#examples}}<div><dt><a href="{{href}}">{{query}}</a></dt><dd>{{meaning}}</dd></div>{{/examples}}</dl>
        <h2>{{about.forPrograms}}</h2>
        {{#about.programs}}<p>{{.}}</p>{{/about.programs}}
        <h2>{{about.accessibility}}</h2>
        {{#about.accessibilityText}}<p>{{.}}</p>{{/about.accessibilityText}}
        <p><a href="{{frame.accessibility}}">{{accessibilityTitle}}</a></p>
        {{#contact}}<p><a href="{{href}}">{{label}}</a></p>{{/contact}}
        </div>
        {{/content}}{{/frame}}
        """#

    static let failure = #"""
        {{<frame}}{{$content}}
        <div class="failure">
        <p class="code" aria-hidden="true">{{code}}</p>
        <h1>{{heading}}</h1>
        {{#reason}}<p class="notice">{{.}}</p>{{/reason}}
        {{#meant}}<p>{{.}}</p>{{/meant}}
        {{#advice}}<p>{{.}}</p>{{/advice}}
        <form class="search" action="/" method="get" role="search">
        <label class="only-heard" for="q">{{w.searchLabel}}</label>
        <div class="search-line"><input type="search" id="q" name="q" placeholder="{{w.searchHint}}" maxlength="1000"><button type="submit">{{w.searchButton}}</button></div>
        </form>
        </div>
        {{/content}}{{/frame}}
        """#

    static let atom = #"""
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <id>{{feedID}}</id>
        <title>{{feedTitle}}</title>
        <updated>{{feedUpdated}}</updated>
        <link rel="self" type="application/atom+xml" href="{{selfLink}}"/>
        <link rel="alternate" type="text/html" href="{{pageLink}}"/>
        <generator>Letopis</generator>
        {{#entries}}
        <entry>
        <id>{{entryID}}</id>
        <title>{{entryTitle}}</title>
        <published>{{entryPublished}}</published>
        <updated>{{entryUpdated}}</updated>
        <author><name>{{entrySource}}</name></author>
        <link rel="alternate" type="text/html" href="{{entryLink}}"/>
        {{#entryOriginal}}<link rel="via" href="{{.}}"/>{{/entryOriginal}}
        {{#entrySubject}}<category term="{{.}}"/>{{/entrySubject}}
        <summary{{#entryLanguage}} xml:lang="{{.}}"{{/entryLanguage}}>{{entryText}}</summary>
        </entry>
        {{/entries}}
        </feed>
        """#

    static let openSearch = #"""
        <?xml version="1.0" encoding="utf-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>{{shortName}}</ShortName>
        <Description>{{description}}</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Image width="16" height="16" type="image/svg+xml">{{base}}/icon.svg</Image>
        <Url type="text/html" template="{{base}}/?q={searchTerms}"/>
        <Url type="application/atom+xml" template="{{base}}/api/v1/feed.atom?q={searchTerms}"/>
        <Url type="application/json" template="{{base}}/api/v1/items?q={searchTerms}"/>
        </OpenSearchDescription>
        """#
}
