/// The style sheets of the site and of the EPUB.
enum SiteStyle {
    static let css = shared + site

    /// What electronic books need: readers bring their own fonts and margins.
    static let epub = shared

    private static let shared = """
        :root { --ink: #23201d; --accent: #7a3b2e; --deep: #4a2620; --tint: #f6efe8; --line: #d8cbbf; --quiet: #6b625b; }
        body { color: var(--ink); line-height: 1.55; }
        h1 { color: var(--deep); font-size: 2rem; line-height: 1.15; font-weight: 600; margin: 0 0 1.6rem; }
        h1::after { content: ""; display: block; width: 3rem; border-bottom: 3px solid var(--accent); margin-top: .8rem; }
        h2 { font-size: 1.15rem; line-height: 1.3; font-weight: 600; margin: 0 0 .35rem; }
        p { margin: 0 0 .8rem; }
        a { color: var(--accent); }
        .entry, .story { margin: 0 0 2rem; }
        .story h2 { font-size: 1.5rem; color: var(--deep); }
        .date { color: var(--accent); font-weight: 600; font-size: .92rem; margin: 0 0 .15rem; }
        .mark { color: var(--quiet); font-size: .72rem; letter-spacing: .09em; text-transform: uppercase; margin: 0 0 .3rem; }
        .pull { font-size: 1.35rem; font-style: italic; line-height: 1.35; color: var(--deep); border-left: 3px solid var(--accent);
          padding-left: 1rem; margin: .6rem 0 1rem; }
        sup { line-height: 0; font-size: .7em; }
        sup a { text-decoration: none; }
        .notes { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; font-size: .84rem; color: var(--quiet); }
        .notes p { margin: 0 0 .4rem; }
        .notes .number { color: var(--accent); font-weight: 600; }
        .back { text-decoration: none; }
        table { border-collapse: collapse; width: 100%; margin: 1.6rem 0; font-size: .95rem; }
        caption { text-align: left; color: var(--accent); font-weight: 600; padding: 0 0 .4rem; }
        th { text-align: left; font-size: .72rem; letter-spacing: .07em; text-transform: uppercase; color: var(--quiet);
          border-bottom: 2px solid var(--accent); padding: .3rem .6rem .3rem 0; font-weight: 600; }
        td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; vertical-align: top; }
        td a { text-decoration: none; }
        td.number { text-align: right; font-variant-numeric: tabular-nums; }
        td.short { white-space: nowrap; font-weight: 400; color: var(--quiet); }
        table.figures td.number { font-size: 1.5rem; font-weight: 600; color: var(--accent); }
        table.calendar caption { font-size: 1.25rem; }
        figure { margin: 1.8rem 0; }
        figcaption { color: var(--quiet); font-size: .9rem; margin: 0 0 .5rem; }
        figure.chart figcaption { color: var(--accent); font-weight: 600; }
        .credit { font-size: .85em; }
        img { max-width: 100%; height: auto; }
        svg.chart { display: block; width: 100%; height: auto; }
        svg .bar { fill: #c79a8c; }
        svg .largest { fill: #7a3b2e; }
        svg .axis { stroke: #23201d; stroke-width: 1; }
        svg .label, svg .value { font-size: 13px; fill: #23201d; }
        svg .value { fill: #6b625b; }
        .index { list-style: none; padding: 0; columns: 2; column-gap: 2.4rem; font-size: .95rem; }
        .index li { break-inside: avoid; margin: 0 0 .25rem; padding-left: 1rem; text-indent: -1rem; }
        .sources { padding-left: 2.2rem; font-size: .88rem; overflow-wrap: anywhere; }
        .sources li { margin: 0 0 .55rem; }
        .record, .colophon { color: var(--quiet); }
        .signature { border-top: 1px solid var(--ink); display: inline-block; min-width: 14rem; margin: 3rem 2rem 0 0; padding-top: .3rem; }

        """

    private static let site = """
        html { background: #fdfbf8; }
        body { margin: 0; font-family: "Libertinus Serif", "Source Serif 4", Charter, Georgia, "Times New Roman", serif; font-size: 1.12rem; }
        main, footer { max-width: 44rem; margin: 0 auto; padding: 2.6rem 1.4rem; }
        .bar { border-bottom: 1px solid var(--line); background: var(--tint); }
        .bar a { display: block; max-width: 44rem; margin: 0 auto; padding: .7rem 1.4rem; color: var(--quiet); text-decoration: none;
          font-size: .9rem; }
        .steps { max-width: 44rem; margin: 0 auto; padding: 0 1.4rem 3rem; display: flex; gap: 1rem; justify-content: space-between; }
        .steps a { text-decoration: none; }
        .steps a[rel=next] { margin-left: auto; text-align: right; }
        .cover { background: var(--deep); color: #fbf4ec; padding: 7rem 1.4rem 5rem; }
        .cover > * { max-width: 44rem; margin-left: auto; margin-right: auto; }
        .cover .kind { letter-spacing: .1em; text-transform: uppercase; font-size: .85rem; color: #e3c4ae; margin-bottom: .4rem; }
        .cover h1 { color: inherit; font-size: clamp(2.6rem, 9vw, 5rem); margin-bottom: 0; }
        .cover h1::after { display: none; }
        .cover .year { font-size: 2.6rem; color: #e3c4ae; margin-bottom: 0; }
        .contents { list-style: none; padding: 0; }
        .contents a { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line); text-decoration: none; color: var(--ink); }
        .contents a:hover, .contents a:focus { color: var(--accent); }
        footer { color: var(--quiet); font-size: .85rem; padding-top: 0; }
        .entry { position: relative; }
        @media (min-width: 62rem) {
          .entry > .date { position: absolute; right: calc(100% + 1.6rem); width: 8.5rem; text-align: right; }
        }
        @media (max-width: 34rem) { .index { columns: 1; } table { font-size: .88rem; } }
        @media print { .bar, .steps { display: none; } }

        """
}
