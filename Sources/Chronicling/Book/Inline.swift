/// A run within a paragraph of a book.
package indirect enum Inline: Hashable, Sendable {
    case text(String)
    case em([Inline])
    case strong([Inline])
    /// An address, or `#` and the id of an entry or chapter of the same book.
    case link(url: String, [Inline])
    /// A name; `id` is a term of the book's index.
    case person(id: String, [Inline])
    case place(id: String, [Inline])
    case org(id: String, [Inline])
    /// A footnote that names sources of the book by id; with none, the mark that the chronicler is the source.
    case note(sources: [String])
    /// Words in another language than the book's, BCP 47.
    case lang(String, [Inline])

    /// The words alone, without notes.
    package var plainText: String {
        switch self {
        case .text(let text): text
        case .em(let inner), .strong(let inner), .link(_, let inner), .person(_, let inner), .place(_, let inner),
            .org(_, let inner), .lang(_, let inner):
            inner.map(\.plainText).joined()
        case .note: ""
        }
    }
}

extension Inline: Codable {
    private enum CodingKeys: String, CodingKey {
        case type, text, content, url, id, sources, lang
    }

    private enum Kind: String, Codable {
        case text, em, strong, link, person, place, org, note, lang
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let content = { try container.decode([Inline].self, forKey: .content) }
        switch try container.decode(Kind.self, forKey: .type) {
        case .text: self = .text(try container.decode(String.self, forKey: .text))
        case .em: self = .em(try content())
        case .strong: self = .strong(try content())
        case .link: self = .link(url: try container.decode(String.self, forKey: .url), try content())
        case .person: self = .person(id: try container.decode(String.self, forKey: .id), try content())
        case .place: self = .place(id: try container.decode(String.self, forKey: .id), try content())
        case .org: self = .org(id: try container.decode(String.self, forKey: .id), try content())
        case .note: self = .note(sources: try container.decode([String].self, forKey: .sources))
        case .lang: self = .lang(try container.decode(String.self, forKey: .lang), try content())
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        func put(_ kind: Kind, _ content: [Inline]) throws {
            try container.encode(kind, forKey: .type)
            try container.encode(content, forKey: .content)
        }
        switch self {
        case .text(let text):
            try container.encode(Kind.text, forKey: .type)
            try container.encode(text, forKey: .text)
        case .em(let content): try put(.em, content)
        case .strong(let content): try put(.strong, content)
        case .link(let url, let content):
            try container.encode(url, forKey: .url)
            try put(.link, content)
        case .person(let id, let content):
            try container.encode(id, forKey: .id)
            try put(.person, content)
        case .place(let id, let content):
            try container.encode(id, forKey: .id)
            try put(.place, content)
        case .org(let id, let content):
            try container.encode(id, forKey: .id)
            try put(.org, content)
        case .note(let sources):
            try container.encode(Kind.note, forKey: .type)
            try container.encode(sources, forKey: .sources)
        case .lang(let language, let content):
            try container.encode(language, forKey: .lang)
            try put(.lang, content)
        }
    }
}
