extension Templates {
    static let search = #"""
        {{<frame}}{{$content}}
        <h1 class="only-heard">{{w.searchLabel}}</h1>
        <form class="search" action="/" method="get" role="search">
        <label class="only-heard" for="q">{{w.searchLabel}}</label>
        <div class="search-line">
        <input type="search" id="q" name="q" value="{{form.query}}" placeholder="{{w.searchHint}}" maxlength="1000" autocomplete="off">
        <button type="submit">{{w.searchButton}}</button>
        </div>
        <div class="search-options">
        <label>{{w.from}} <input type="date" name="from" value="{{form.from}}"></label>
        <label>{{w.to}} <input type="date" name="to" value="{{form.to}}"></label>
        <label>{{w.order}} <select name="sort">{{#form.orders}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{label}}</option>{{/form.orders}}</select></label>
        </div>
        {{#form.hidden}}<input type="hidden" name="{{name}}" value="{{value}}">{{/form.hidden}}
        </form>
        {{#warnings}}<p class="notice">{{.}}</p>{{/warnings}}
        {{#partial}}<p class="notice">{{.}}</p>{{/partial}}
        <div class="columns">
        <section class="results" aria-labelledby="results-title">
        <div class="results-head">
        <div role="status"><h2 id="results-title">{{heading}}{{#asked}}<span class="printed">: {{.}}</span>{{/asked}}</h2></div>
        {{#hasFacets}}<a class="to-filters" href="#filters">{{w.toFilters}}</a>{{/hasFacets}}
        </div>
        {{#chips}}<ul class="chips">{{#list}}<li><a href="{{href}}"><span>{{label}}</span> <span aria-hidden="true">×</span></a></li>{{/list}}</ul>{{/chips}}
        {{#empty}}
        <div class="empty">
        <p class="empty-title">{{emptyTitle}}</p>
        {{#advice}}<ul>{{#lines}}<li>{{.}}</li>{{/lines}}</ul>{{/advice}}
        </div>
        {{/empty}}
        {{#hits}}
        <article class="hit">
        <p class="when">{{#date}}<time datetime="{{machine}}">{{text}}</time>{{#note}} <span class="inferred">{{.}}</span>{{/note}}{{/date}}</p>
        <div class="what">
        <h3 lang="{{hitLanguage}}"{{#isUntitled}} class="untitled"{{/isUntitled}}><a href="{{hitLink}}">{{#title}}{{#isHit}}<mark>{{text}}</mark>{{/isHit}}{{^isHit}}{{text}}{{/isHit}}{{/title}}</a></h3>
        {{#snippet}}<p class="snippet" lang="{{hitLanguage}}">{{#runs}}{{#isHit}}<mark>{{text}}</mark>{{/isHit}}{{^isHit}}{{text}}{{/isHit}}{{/runs}}</p>{{/snippet}}
        <p class="meta"><span class="source">{{sourceName}}</span>{{#hitEvent}}<span>{{.}}</span>{{/hitEvent}}{{#hitSubject}}<span>{{.}}</span>{{/hitSubject}}{{#gone}}<span class="gone">{{.}}</span>{{/gone}}{{#more}}<a class="more" href="{{href}}">{{label}}</a>{{/more}}{{#original}}<span class="printed">{{.}}</span>{{/original}}<span class="printed">{{w.permalink}}: {{permalink}}</span></p>
        </div>
        </article>
        {{/hits}}
        {{#pager}}<nav class="pager">{{#firstPage}}<a href="{{.}}">{{w.firstPage}}</a>{{/firstPage}}{{#nextPage}}<a class="next" rel="next" href="{{.}}">{{w.nextPage}} →</a>{{/nextPage}}</nav>{{/pager}}
        </section>
        {{#hasFacets}}
        <aside class="filters" id="filters" aria-label="{{w.filters}}">
        {{#timeline}}
        <section class="facet timeline">
        <h2>{{w.timeline}}</h2>
        <svg viewBox="0 0 {{width}} {{height}}" role="group" aria-label="{{w.timeline}}">
        {{#bars}}<a href="{{href}}"><title>{{label}}</title><rect class="back" x="{{x}}" y="0" width="{{barWidth}}" height="{{full}}"/><rect class="bar" x="{{x}}" y="{{y}}" width="{{barWidth}}" height="{{barHeight}}"/></a>{{#mark}}<text x="{{x}}" y="{{y}}"{{#isLast}} text-anchor="end"{{/isLast}}>{{text}}</text>{{/mark}}{{/bars}}
        </svg>
        <details><summary>{{w.asTable}}</summary>
        <table><thead><tr><th scope="col">{{w.time}}</th><th scope="col">{{w.itemsColumn}}</th></tr></thead>
        <tbody>{{#bars}}<tr><th scope="row"><a href="{{href}}">{{span}}</a></th><td>{{count}}</td></tr>{{/bars}}</tbody></table>
        </details>
        </section>
        {{/timeline}}
        <p class="detail">{{w.countsAreItems}}</p>
        {{#facets}}
        <section class="facet">
        <h2>{{facetTitle}}</h2>
        <ul>{{#values}}<li><a href="{{href}}"{{#isChosen}} class="chosen" aria-current="true"{{/isChosen}}><span class="value">{{label}}</span> <span class="count">{{count}}</span></a></li>{{/values}}</ul>
        {{#rest}}<p class="rest"><a href="{{href}}">{{label}}</a></p>{{/rest}}
        </section>
        {{/facets}}
        <section class="facet take">
        <p><a href="{{feedLink}}">{{w.feedOfQuery}}</a></p>
        <p><a href="{{dataLink}}">{{w.asData}}</a></p>
        </section>
        </aside>
        {{/hasFacets}}
        </div>
        {{/content}}{{/frame}}
        """#
}
