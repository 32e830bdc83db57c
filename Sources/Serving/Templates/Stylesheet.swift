import Records

/// The one style sheet, and the mark in the browser's tab.
enum Stylesheet {
    /// The address changes with the content, so that browsers may keep it for ever.
    static let path = "/style.css?v=\(Digest(of: text).shortName.prefix(8))"

    static let icon = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8c2317"/>\
        <path d="M9 6h4v17h10v3H9z" fill="#fbf8f1"/><path d="M18 6h5v3h-5z" fill="#e8c9a0"/></svg>
        """

    static let text = """
        :root {
          color-scheme: light dark;
          --paper: #fbf8f2; --panel: #f3eee3; --ink: #221e19; --soft: #655c50; --line: #ddd5c6;
          --rubric: #8c2317; --mark: #fbe29a; --added: #d9efd3; --removed: #f6d9d3; --bar: #b9a98d; --bad: #8c2317; --good: #2f5d34;
          --serif: "Iowan Old Style", "Palatino Linotype", "Book Antiqua", Palatino, "Source Serif 4", "Noto Serif", Georgia, "Liberation Serif", "Times New Roman", serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #191714; --panel: #23201b; --ink: #ece6da; --soft: #aea392; --line: #3a352d;
            --rubric: #eda08f; --mark: #6b5413; --added: #234026; --removed: #552a23; --bar: #6f6451; --bad: #f0a898; --good: #9ccf9f;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; hyphens: manual; }
        a { color: inherit; text-decoration-color: var(--bar); text-underline-offset: .18em; text-decoration-thickness: 1px; }
        a:hover { color: var(--rubric); text-decoration-color: currentColor; }
        :focus-visible { outline: 3px solid var(--rubric); outline-offset: 2px; border-radius: 2px; }
        h1, h2, h3 { font-weight: 600; line-height: 1.25; text-wrap: balance; }
        p, ul, ol, dl { margin: 0 0 1rem; }
        mark { background: linear-gradient(transparent 55%, var(--mark) 55%); color: inherit; padding: 0 .05em; }
        .only-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .skip { position: absolute; left: -100vw; top: 0; padding: .5rem 1rem; background: var(--ink); color: var(--paper); z-index: 1; }
        .skip:focus { left: 0; }
        .masthead, .page, .colophon { width: min(63rem, 100% - 2 * clamp(1rem, 4vw, 2.5rem)); margin: 0 auto; }

        .masthead { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .5rem 2rem; padding-top: 1.75rem; padding-bottom: 1.25rem; }
        .masthead-name { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .9rem; }
        .town { font-size: 1.65rem; font-weight: 600; letter-spacing: -.01em; line-height: 1.2; text-decoration: none; color: var(--rubric); }
        .tagline { color: var(--soft); font-style: italic; }
        .nav, .languages { display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; list-style: none; margin: 0; padding: 0; font: .9375rem/1.5 var(--sans); }
        .nav a, .languages a { display: inline-block; padding: .25rem 0; text-decoration: none; color: var(--soft); border-bottom: 2px solid transparent; }
        .nav a:hover, .languages a:hover { color: var(--ink); }
        .nav [aria-current], .languages [aria-current] { color: var(--ink); border-color: var(--rubric); }
        .page { padding-bottom: 4rem; min-height: 60vh; }
        .colophon { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; padding-top: 1.25rem; padding-bottom: 2.5rem; color: var(--soft); font: .875rem/1.5 var(--sans); border-top: 1px solid var(--line); }
        .colophon p { margin: 0; padding: .25rem 0; }

        .search { margin: .5rem 0 2rem; }
        .search-line { display: flex; border: 1.5px solid var(--ink); border-radius: .4rem; background: var(--paper); overflow: hidden; }
        .search-line:focus-within { outline: 3px solid var(--rubric); outline-offset: 2px; }
        .search-line input { flex: 1; min-width: 0; border: 0; padding: .7rem 1rem; background: transparent; color: inherit; font: 1.2rem/1.4 var(--serif); }
        .search-line input:focus { outline: 0; }
        ::placeholder { color: var(--soft); opacity: 1; font-style: italic; }
        .search-line button { border: 0; padding: 0 1.4rem; background: var(--ink); color: var(--paper); font: 600 1rem/1 var(--sans); cursor: pointer; }
        .search-line button:hover { background: var(--rubric); }
        .search-options { display: flex; flex-wrap: wrap; gap: .6rem 1.5rem; margin-top: .75rem; font: .9rem/1.5 var(--sans); color: var(--soft); }
        .search-options label { display: inline-flex; align-items: center; gap: .5rem; }
        .search-options input, .search-options select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .3rem .45rem; min-height: 2.1rem; }

        .columns { display: grid; grid-template-columns: minmax(0, 1fr) 16.5rem; gap: 3.5rem; align-items: start; }
        .results-head { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
        .results-head h2, .facet h2, .part h2, .cite h2 { margin: 0; font: 600 .875rem/1.5 var(--sans); letter-spacing: .01em; color: var(--soft); }
        .to-filters { display: none; font: .9rem/1.5 var(--sans); }
        .chips { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: .9rem 0 0; font: .875rem/1.4 var(--sans); }
        .chips a { display: inline-block; padding: .3rem .7rem; border-radius: 1rem; background: var(--panel); text-decoration: none; }

        .hit { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 1.25rem; padding: 1.35rem 0; border-bottom: 1px solid var(--line); }
        .when { margin: .28rem 0 0; font: .875rem/1.45 var(--sans); color: var(--rubric); }
        .inferred { display: block; color: var(--soft); font-size: .8125rem; }
        .hit h3 { margin: 0 0 .3rem; font-size: 1.27rem; }
        .hit h3 a { text-decoration: none; }
        .hit h3 a:hover { text-decoration: underline; }
        .item-head h1.long { font-size: clamp(1.35rem, 1.1rem + 1.1vw, 1.75rem); text-wrap: wrap; }
        h1.untitled, .hit h3.untitled { font-weight: 400; font-style: italic; }
        h1.untitled { color: var(--soft); }
        .snippet { margin: 0 0 .45rem; }
        .meta { margin: 0; display: flex; flex-wrap: wrap; gap: .1rem 1rem; font: .875rem/1.5 var(--sans); color: var(--soft); }
        .meta .source { color: var(--ink); font-weight: 600; }
        .printed { display: none; }
        kbd { font: 600 1rem/1 var(--sans); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: .3rem; padding: .2rem .55rem; background: var(--panel); }
        .keys > div { grid-template-columns: 4rem 1fr; align-items: baseline; }
        .script-only label { display: inline-flex; gap: .6rem; align-items: center; min-height: 1.75rem; cursor: pointer; }
        .script-only input { width: 1.25rem; height: 1.25rem; accent-color: var(--rubric); }
        .gone { color: var(--rubric); }
        .empty { padding: 2.5rem 0; max-width: 34rem; }
        .empty-title { font-size: 1.5rem; margin-bottom: .75rem; }
        .empty ul { padding-left: 1.2rem; color: var(--soft); }
        .pager { display: flex; justify-content: space-between; gap: 1rem; padding: 1.5rem 0; font: 1rem/1.5 var(--sans); }
        .pager .next { margin-left: auto; font-weight: 600; }
        .notice { border-left: 4px solid var(--rubric); background: var(--panel); padding: .6rem 1rem; margin: 0 0 1rem; font: .9375rem/1.5 var(--sans); border-radius: 0 .3rem .3rem 0; }

        .filters { font: .9375rem/1.5 var(--sans); }
        .facet { margin-bottom: 1.9rem; }
        .facet h2 { margin-bottom: .35rem; }
        .facet ul { list-style: none; margin: 0; padding: 0; }
        .facet li a { display: flex; justify-content: space-between; gap: .75rem; padding: .22rem 0; text-decoration: none; }
        .facet li a:hover .value { text-decoration: underline; }
        .facet .count { color: var(--soft); font-variant-numeric: tabular-nums; }
        .facet .chosen .value { font-weight: 700; color: var(--rubric); }
        .facet .rest { margin: .2rem 0 0; font-size: .875rem; }
        .filters > .detail { margin: 0 0 1.25rem; }
        .take p { margin: 0 0 .3rem; font-size: .875rem; color: var(--soft); }
        .timeline svg { display: block; width: 100%; height: auto; }
        .timeline .back { fill: transparent; }
        .timeline a:hover .back { fill: var(--panel); }
        .timeline .bar { fill: var(--bar); }
        .timeline a:hover .bar { fill: var(--rubric); }
        .timeline text { font: 11px var(--sans); fill: var(--soft); }
        .timeline details { font-size: .875rem; color: var(--soft); margin-top: .3rem; }
        .timeline summary { cursor: pointer; padding: .2rem 0; }
        .timeline table { border-collapse: collapse; }
        .timeline th, .timeline td { text-align: left; padding: .1rem 1.5rem .1rem 0; font-weight: 400; font-variant-numeric: tabular-nums; }

        .item-head { max-width: 44rem; margin: .5rem 0 2rem; }
        .kicker { margin: 0 0 .4rem; display: flex; flex-wrap: wrap; gap: 0 1rem; font: .9375rem/1.5 var(--sans); color: var(--soft); }
        .kicker a { color: var(--ink); font-weight: 600; }
        .item-head h1 { margin: 0 0 .5rem; font-size: clamp(1.7rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -.012em; line-height: 1.18; }
        .dateline { margin: 0 0 1rem; font: 1rem/1.5 var(--sans); color: var(--rubric); }
        .dateline .inferred { display: inline; }
        .item-text { font-size: 1.1875rem; line-height: 1.65; max-width: 40rem; }
        .item-text p { white-space: pre-line; margin-bottom: 1.1rem; }
        .rights-note { color: var(--soft); font-style: italic; }
        .original { font: 600 1rem/1.5 var(--sans); }
        .part { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); max-width: 40rem; }
        .part h2 { margin-bottom: .6rem; }
        .plain, .story, .versions { list-style: none; padding: 0; }
        .plain li, .story li { margin-bottom: .5rem; }
        .detail { color: var(--soft); font: .875rem/1.5 var(--sans); }
        .story .detail { display: block; }
        .version-head { margin: 0 0 .3rem; font: 600 .9375rem/1.5 var(--sans); }
        .version-head .detail { font-weight: 400; margin-left: .4rem; }
        .versions > li { padding: .4rem 0 1rem; }
        .former-title { margin-bottom: .4rem; }
        .change { white-space: pre-line; padding: .7rem 1rem; background: var(--panel); border-radius: .3rem; font-size: 1rem; }
        ins, del { padding: .05em .15em; }
        del + ins { margin-left: .25em; }
        ins { background: var(--added); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em; border-radius: 2px; }
        del { background: var(--removed); text-decoration: line-through; text-decoration-thickness: 1px; border-radius: 2px; }
        .facts { font: .9375rem/1.5 var(--sans); }
        .facts dl { margin: 0 0 1.5rem; }
        .facts dl > div { padding: .5rem 0; border-bottom: 1px solid var(--line); }
        .facts dt { color: var(--soft); font-size: .8125rem; }
        .facts dd { margin: 0; }
        .cite h2 { margin: 1rem 0 .2rem; font-size: .8125rem; font-weight: 400; }
        .citation { font: 1rem/1.5 var(--serif); user-select: all; }
        .references { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: .5rem 0 0; padding: 0; font-size: .875rem; }
        .references a { display: inline-block; padding: .15rem 0; }
        .permalink { overflow-wrap: anywhere; font-size: .875rem; }

        h1 { font-size: clamp(1.7rem, 1.2rem + 2vw, 2.2rem); margin: .5rem 0 .6rem; letter-spacing: -.01em; }
        .lead { font-size: 1.1875rem; color: var(--soft); max-width: 40rem; }
        .sources { width: 100%; border-collapse: collapse; font: .9375rem/1.5 var(--sans); }
        .sources th, .sources td { text-align: left; vertical-align: top; padding: .65rem 1.25rem .65rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
        .sources thead th { color: var(--soft); font-size: .8125rem; }
        .sources tbody th { font-weight: 600; }
        .sources .number { text-align: right; padding-left: 1.25rem; padding-right: 0; font-variant-numeric: tabular-nums; }
        .sources .detail { display: block; max-width: 26rem; }
        .state.good { color: var(--good); } .state.bad { color: var(--bad); font-weight: 600; } .state.none { color: var(--soft); }
        .prose { max-width: 42rem; font-size: 1.125rem; }
        .prose h2 { margin: 2.2rem 0 .6rem; font-size: 1.3rem; }
        .prose p { overflow-wrap: anywhere; }
        .examples > div { display: grid; grid-template-columns: minmax(10rem, 17rem) 1fr; gap: .1rem 1.5rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
        .examples dd { margin: 0; color: var(--soft); }
        .failure { max-width: 40rem; padding: 3vh 0; }
        .failure .code { margin: 0; font-size: 4.5rem; line-height: 1; color: var(--soft); font-variant-numeric: oldstyle-nums; }

        @media (max-width: 56rem) {
          .columns { grid-template-columns: minmax(0, 1fr); gap: 2rem; }
          .to-filters { display: inline; }
          .filters { border-top: 3px double var(--line); padding-top: 1.5rem; }
          .facet li a { padding: .5rem 0; }
          .facts { border-top: 3px double var(--line); padding-top: .5rem; }
        }
        @media (max-width: 38rem) {
          body { font-size: 1rem; }
          .masthead { padding-top: 1.1rem; padding-bottom: .75rem; }
          .tagline { display: none; }
          .nav { gap: .25rem 1.1rem; }
          .hit { grid-template-columns: minmax(0, 1fr); gap: .15rem; padding: 1.1rem 0; }
          .when { margin: 0; }
          .inferred { display: inline; }
          .search-line button { padding: 0 1rem; }
          .search-line input { font-size: 1.05rem; padding: .65rem .8rem; }
          .search-options { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem 1rem; }
          .search-options label { flex-direction: column; align-items: stretch; gap: .1rem; min-width: 0; }
          .search-options input, .search-options select { width: 100%; min-height: 2.5rem; }
          .item-text { font-size: 1.125rem; }
          h1, h3, .citation { hyphens: auto; }
          .examples > div { grid-template-columns: 1fr; }
          .sources, .sources tbody, .sources tr, .sources td, .sources tbody th { display: block; }
          .sources thead { display: none; }
          .sources tr { border-bottom: 1px solid var(--line); padding: .75rem 0; }
          .sources th, .sources td { border: 0; padding: .1rem 0; }
          .sources td::before { content: attr(data-label) ": "; color: var(--soft); }
          .sources .number { text-align: left; padding-left: 0; }
          .nights td.number { display: inline-block; margin-right: 1.25rem; }
          .keys > div { grid-template-columns: 3rem 1fr; }
        }
        @media print {
          :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --line: #bbb; --rubric: #000; --mark: #ddd; --added: #fff; --removed: #fff; }
          body { font-size: 10.5pt; }
          .nav, .languages, .search, .filters, .pager, .to-filters, .skip, .chips { display: none; }
          .columns { display: block; }
          .hit, .part, .facts dl > div { break-inside: avoid; }
          .item-text { font-size: 11pt; max-width: none; }
          mark { background: none; font-weight: 700; }
          .printed { display: inline; }
          .meta .printed { flex-basis: 100%; overflow-wrap: anywhere; }
          .references { display: none; }
          .original a::after { content: " (" attr(href) ")"; font: 8pt var(--sans); font-weight: 400; }
          .masthead { padding-top: 0; border-bottom: 1px solid #000; margin-bottom: 1rem; }
        }
        """
}
