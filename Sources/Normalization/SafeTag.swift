/// The tags that safe HTML is written with; there are no others.
enum SafeTag: UInt8 {
    case p, b, strong, i, em, ul, ol, li, blockquote, h2, h3, h4, table, thead, tbody, tr, td, th, figure, figcaption
    case a

    var holdsTextOnly: Bool { self == .p || self == .h2 || self == .h3 || self == .h4 }

    var isList: Bool { self == .ul || self == .ol }

    var isTablePart: Bool { self == .table || isRows || self == .tr }

    var isRows: Bool { self == .thead || self == .tbody }

    var isCell: Bool { self == .td || self == .th }

    var holdsBlocks: Bool { !holdsTextOnly && !isList && !isTablePart }

    /// Without a paragraph around it.
    var holdsText: Bool { holdsTextOnly || self == .li || isCell || self == .figcaption }

    /// The start tag; a link's is written with its target.
    var start: StaticString {
        switch self {
        case .p: "<p>"
        case .b: "<b>"
        case .strong: "<strong>"
        case .i: "<i>"
        case .em: "<em>"
        case .ul: "<ul>"
        case .ol: "<ol>"
        case .li: "<li>"
        case .blockquote: "<blockquote>"
        case .h2: "<h2>"
        case .h3: "<h3>"
        case .h4: "<h4>"
        case .table: "<table>"
        case .thead: "<thead>"
        case .tbody: "<tbody>"
        case .tr: "<tr>"
        case .td: "<td>"
        case .th: "<th>"
        case .figure: "<figure>"
        case .figcaption: "<figcaption>"
        case .a: "<a href=\""
        }
    }

    var end: StaticString {
        switch self {
        case .p: "</p>"
        case .b: "</b>"
        case .strong: "</strong>"
        case .i: "</i>"
        case .em: "</em>"
        case .ul: "</ul>"
        case .ol: "</ol>"
        case .li: "</li>"
        case .blockquote: "</blockquote>"
        case .h2: "</h2>"
        case .h3: "</h3>"
        case .h4: "</h4>"
        case .table: "</table>"
        case .thead: "</thead>"
        case .tbody: "</tbody>"
        case .tr: "</tr>"
        case .td: "</td>"
        case .th: "</th>"
        case .figure: "</figure>"
        case .figcaption: "</figcaption>"
        case .a: "</a>"
        }
    }
}
