import Mustache

/// The pages' templates. They hold no logic beyond "for each" and "if there is"; what they show is worked out in the
/// page models, and everything they show is escaped.
enum Templates {
    enum Name: String, CaseIterable {
        case frame, search, item, sources, source, about, accessibility, failure, atom, openSearch, oai, oaiHeader,
            oaiRecord
    }

    /// All of them, read once at the start. Throws when one does not parse.
    static func library() throws -> MustacheLibrary {
        MustacheContentTypes.register(StrictEscaping(), named: escaping)
        var library = MustacheLibrary()
        for name in Name.allCases {
            // Each template names its escaping, because one that is included starts with the library's own again.
            try library.register("{{% CONTENT_TYPE: \(escaping)}}\n" + text(of: name), named: name.rawValue)
        }
        return library
    }

    private static let escaping = "STRICT"

    private static func text(of name: Name) -> String {
        switch name {
        case .frame: frame
        case .search: search
        case .item: item
        case .sources: sources
        case .source: source
        case .about: about
        case .accessibility: accessibility
        case .failure: failure
        case .atom: atom
        case .openSearch: openSearch
        case .oai: oai
        case .oaiHeader: oaiHeader
        case .oaiRecord: oaiRecord
        }
    }
}

/// Escapes for HTML and XML, scalar by scalar.
///
/// The library's own escaping goes by Character: a quotation mark with a combining accent behind it is another
/// Character and would pass, and close an attribute. Control characters, which XML forbids, become U+FFFD.
struct StrictEscaping: MustacheContentType {
    func escapeText(_ text: String) -> String {
        // Most texts need no change; the two bytes from 0x80 on begin the characters that XML forbids.
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF: false
            default: true
            }
        }
        if isPlain { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            case "\t", "\n", "\r": result.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
