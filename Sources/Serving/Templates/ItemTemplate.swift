extension Templates {
    static let item = #"""
        {{<frame}}{{$content}}
        <article class="item">
        <header class="item-head">
        <p class="kicker"><a href="{{sourceLink}}">{{sourceName}}</a> <span>{{kind}}</span></p>
        <h1 lang="{{itemLanguage}}"{{#titleClass}} class="{{.}}"{{/titleClass}}>{{title}}</h1>
        <p class="dateline"><time datetime="{{date.machine}}">{{date.text}}</time>{{#date.note}} <span class="inferred">{{.}}</span>{{/date.note}}</p>
        {{#banners}}<p class="notice">{{.}}</p>{{/banners}}
        </header>
        <div class="columns">
        <div class="item-main">
        <div class="item-text" lang="{{itemLanguage}}">
        {{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}
        </div>
        {{#rightsNote}}<p class="rights-note">{{.}}</p>{{/rightsNote}}
        {{#originalLink}}<p class="original"><a rel="noopener noreferrer" href="{{.}}">{{w.original}} →</a></p>{{/originalLink}}
        {{#attachments}}
        <section class="part"><h2>{{w.attachments}}</h2>
        <ul class="plain">{{#list}}<li><a rel="noopener noreferrer" href="{{href}}">{{label}}</a>{{#detail}} <span class="detail">{{.}}</span>{{/detail}}</li>{{/list}}</ul>
        </section>
        {{/attachments}}
        {{#meeting}}
        <section class="part" id="meeting"><h2>{{w.meeting}}</h2>
        <p><a href="{{href}}" lang="{{memberLanguage}}">{{label}}</a> <span class="detail">{{detail}}</span></p>
        </section>
        {{/meeting}}
        {{#story}}
        <section class="part" id="story"><h2>{{w.story}}</h2>
        <ul class="story">{{#list}}<li><a href="{{href}}" lang="{{memberLanguage}}">{{label}}</a> <span class="detail">{{detail}}</span></li>{{/list}}</ul>
        </section>
        {{/story}}
        {{#history}}
        <section class="part" id="versions"><h2>{{w.versions}}</h2>
        <ol class="versions" reversed>
        {{#list}}
        <li>
        <p class="version-head">{{w.version}} {{number}} <span class="detail">{{seen}}{{#isCurrent}}, {{w.current}}{{/isCurrent}}</span></p>
        {{#formerTitle}}<p class="former-title">{{w.titleBefore}}: <del>{{.}}</del></p>{{/formerTitle}}
        {{#remark}}<p class="detail">{{.}}</p>{{/remark}}
        {{#change}}<div class="change" lang="{{itemLanguage}}">{{#runs}}{{#isRemoved}}<del>{{text}}</del>{{/isRemoved}}{{#isAdded}}<ins>{{text}}</ins>{{/isAdded}}{{#isKept}}{{text}}{{/isKept}}{{/runs}}</div>{{/change}}
        </li>
        {{/list}}
        </ol>
        </section>
        {{/history}}
        </div>
        <aside class="facts">
        <dl>{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}{{#extra}} <span class="detail">{{.}}</span>{{/extra}}</dd></div>{{/facts}}</dl>
        <section class="cite">
        <h2>{{w.citation}}</h2>
        <p class="citation">{{citation}}</p>
        <ul class="references">{{#references}}<li><a href="{{href}}">{{label}}</a></li>{{/references}}</ul>
        <h2>{{w.permalink}}</h2>
        <p class="permalink"><a href="{{permalink}}">{{permalink}}</a></p>
        </section>
        </aside>
        </div>
        </article>
        {{/content}}{{/frame}}
        """#
}
