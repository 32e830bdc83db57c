import Markup

extension HTMLTag {
    /// Never part of a text, whatever it is called.
    var isNeverText: Bool {
        switch self {
        case .head, .script, .style, .template, .noscript, .iframe, .object, .embed, .applet, .svg, .math, .canvas,
            .frame,
            .frameset, .noframes, .input, .textarea, .select, .option, .optgroup, .button, .datalist, .output, .nav,
            .dialog, .menu, .search, .link, .meta, .base, .title, .audio, .video, .source, .track:
            true
        default: false
        }
    }

    /// Stands apart from what is around it.
    var isBlock: Bool {
        switch self {
        case .html, .body, .form, .fieldset, .legend, .header, .footer, .nav, .aside, .main, .section, .article,
            .hgroup,
            .address, .div, .p, .pre, .blockquote, .center, .details, .summary, .figure, .figcaption, .h1, .h2, .h3,
            .h4,
            .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .hr, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th:
            true
        default: false
        }
    }

    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }

    /// May be the element that holds a text.
    var mayHoldText: Bool {
        switch self {
        case .body, .div, .section, .article, .main, .td, .form, .center, .blockquote, .pre, .p, .li, .dd, .ul, .ol,
            .dl,
            .table, .tbody, .tr, .fieldset, .details, .font, .span, .other, .header, .figure:
            true
        default: false
        }
    }

    /// What an element's kind says of its being the text.
    var startingScore: Double {
        switch self {
        case .div, .main, .section: 5
        case .article: 8
        case .pre, .td, .blockquote: 3
        case .address, .ul, .ol, .dl, .dd, .dt, .li, .form, .header: -3
        case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
        default: 0
        }
    }
}
