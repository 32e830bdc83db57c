import Markup

/// What becomes of an element of foreign HTML.
enum SafeElement {
    /// Written as a block under this name.
    case block(SafeTag)
    /// Written around text.
    case inline(SafeTag)
    case link
    case lineBreak
    /// Not written, but what is in it stands apart from what is around it.
    case apart
    /// Not written; what is in it is.
    case open
    /// Gone with what is in it.
    case dropped
    /// Not written; its line breaks count.
    case preformatted

    init(_ tag: HTMLTag) {
        switch tag {
        case .p: self = .block(.p)
        case .ul, .menu, .dir: self = .block(.ul)
        case .ol: self = .block(.ol)
        case .li: self = .block(.li)
        case .blockquote: self = .block(.blockquote)
        case .h1, .h2: self = .block(.h2)
        case .h3: self = .block(.h3)
        case .h4, .h5, .h6: self = .block(.h4)
        case .table: self = .block(.table)
        case .thead: self = .block(.thead)
        case .tbody, .tfoot: self = .block(.tbody)
        case .tr: self = .block(.tr)
        case .td: self = .block(.td)
        case .th: self = .block(.th)
        case .figure: self = .block(.figure)
        case .figcaption: self = .block(.figcaption)
        case .b: self = .inline(.b)
        case .strong: self = .inline(.strong)
        case .i: self = .inline(.i)
        case .em: self = .inline(.em)
        case .a: self = .link
        case .br: self = .lineBreak
        case .div, .section, .article, .header, .footer, .main, .nav, .aside, .address, .center, .details, .summary,
            .dl, .dt, .dd, .hr, .caption, .fieldset, .legend, .body, .hgroup,
            // Some systems put a whole page into a form.
            .form, .marquee:
            self = .apart
        case .pre, .listing, .xmp, .plaintext: self = .preformatted
        case .script, .style, .iframe, .frame, .frameset, .noframes, .noscript, .svg, .math, .object, .embed, .applet,
            .param, .template, .input, .textarea, .select, .option, .optgroup, .button, .datalist, .output,
            .head, .title, .meta, .link, .base, .canvas, .video, .audio, .source, .track, .map, .area, .img, .picture,
            .portal, .slot, .dialog, .noembed, .bgsound, .keygen, .isindex:
            self = .dropped
        case .text, .other, .html, .label, .search, .colgroup, .col, .abbr, .bdi, .bdo, .big, .cite, .code, .data, .del,
            .dfn, .font, .ins, .kbd, .mark, .q, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .sub, .sup, .time,
            .tt, .u, .var, .wbr:
            self = .open
        }
    }

    /// Whether the element is more than what is in it.
    static func knows(_ tag: HTMLTag) -> Bool {
        if case .open = SafeElement(tag) { false } else { true }
    }
}
