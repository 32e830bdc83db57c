extension Templates {
    static let source = #"""
        {{<frame}}{{$content}}
        <article class="item">
        <header class="item-head">
        <p class="kicker"><a href="{{frame.sources}}">{{w.sourcesTitle}}</a> <span>{{kind}}</span></p>
        <h1>{{sourceName}}</h1>
        {{#state}}<p class="dateline"><span class="state {{stateClass}}">{{state}}</span></p>{{#problem}}<p class="notice"{{#tongue}} lang="{{.}}"{{/tongue}}>{{text}}</p>{{/problem}}{{/state}}
        {{#banners}}<p class="notice">{{before}} {{#message}}<span{{#tongue}} lang="{{.}}"{{/tongue}}>{{text}}</span>{{/message}}</p>{{/banners}}
        </header>
        <div class="columns">
        <div class="item-main">
        <p class="original"><a href="{{itemsLink}}">{{s.allItems}} →</a></p>
        {{#nights}}
        <h2>{{s.nights}}</h2>
        <p class="detail">{{s.nightsLead}}</p>
        <table class="sources nights">
        <thead><tr><th scope="col">{{s.night}}</th><th scope="col">{{s.result}}</th><th scope="col" class="number">{{s.new}}</th><th scope="col" class="number">{{s.changed}}</th><th scope="col" class="number">{{s.missing}}</th><th scope="col" class="number">{{s.rejected}}</th></tr></thead>
        <tbody>
        {{#list}}
        <tr>
        <th scope="row"><time datetime="{{machine}}">{{at}}</time></th>
        <td data-label="{{s.result}}"><span class="state {{resultClass}}">{{result}}</span>{{#message}}<span class="detail"{{#tongue}} lang="{{.}}"{{/tongue}}>{{text}}</span>{{/message}}</td>
        <td data-label="{{s.new}}" class="number">{{new}}</td>
        <td data-label="{{s.changed}}" class="number">{{changed}}</td>
        <td data-label="{{s.missing}}" class="number">{{missing}}</td>
        <td data-label="{{s.rejected}}" class="number">{{rejected}}</td>
        </tr>
        {{/list}}
        </tbody>
        </table>
        {{/nights}}
        </div>
        <aside class="facts" aria-label="{{sourceName}}">
        <dl>{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}{{#original}}<div><dt>{{s.address}}</dt><dd class="permalink"><a rel="noopener noreferrer" href="{{href}}">{{href}}</a></dd></div>{{/original}}</dl>
        </aside>
        </div>
        </article>
        {{/content}}{{/frame}}
        """#

    static let accessibility = #"""
        {{<frame}}{{$content}}
        <div class="prose">
        <h1>{{a.title}}</h1>
        {{#a.statement}}<p>{{.}}</p>{{/a.statement}}
        <h2>{{a.limits}}</h2>
        {{#a.limitsText}}<p>{{.}}</p>{{/a.limitsText}}
        <h2>{{a.feedback}}</h2>
        {{#a.feedbackText}}<p>{{.}}</p>{{/a.feedbackText}}
        {{#contact}}<p><a href="{{href}}">{{label}}</a></p>{{/contact}}
        <h2 id="single-keys">{{a.keys}}</h2>
        <p>{{a.keysText}}</p>
        <dl class="examples keys">{{#a.keyNames}}<div><dt><kbd>{{key}}</kbd></dt><dd>{{meaning}}</dd></div>{{/a.keyNames}}</dl>
        <p class="script-only" hidden><label><input type="checkbox" id="keys" checked> {{a.keysSwitch}}</label></p>
        </div>
        {{/content}}{{/frame}}
        """#
}
