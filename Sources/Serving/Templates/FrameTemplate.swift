extension Templates {
    /// What every page has around its content.
    static let frame = #"""
        <!doctype html>
        <html lang="{{frame.lang}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        {{#frame.robots}}<meta name="robots" content="{{.}}">{{/frame.robots}}
        <title>{{frame.title}}</title>
        <link rel="stylesheet" href="{{frame.stylesheet}}">
        <script src="{{frame.script}}" defer></script>
        <link rel="icon" type="image/svg+xml" href="/icon.svg">
        <link rel="search" type="application/opensearchdescription+xml" href="/api/v1/opensearch.xml" title="{{frame.town}}">
        {{#frame.feed}}<link rel="alternate" type="application/atom+xml" href="{{.}}">{{/frame.feed}}
        </head>
        <body>
        <a class="skip" href="#content">{{w.skip}}</a>
        <header class="masthead">
        <div class="masthead-name">
        <a class="town" href="{{frame.home}}">{{frame.town}}</a>
        <span class="tagline">{{w.tagline}}</span>
        </div>
        <nav aria-label="Letopis">
        <ul class="nav">{{#frame.navigation}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>{{/frame.navigation}}</ul>
        </nav>
        </header>
        <main id="content" class="page">
        {{$content}}{{/content}}
        </main>
        <footer class="colophon">
        <p>{{w.madeBy}} <a id="to-keys" href="{{frame.accessibility}}">{{w.about.accessibility}}</a> <span class="printed">{{frame.printed}}</span></p>
        <nav aria-label="{{w.languages}}">
        <ul class="languages">{{#frame.languages}}<li><a href="{{href}}" lang="{{code}}" hreflang="{{code}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a></li>{{/frame.languages}}</ul>
        </nav>
        </footer>
        </body>
        </html>
        """#
}
