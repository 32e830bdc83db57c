extension EntryText {
    /// The labels that the text's notes name, in order.
    package func references(in text: String) -> [String] {
        blocks(of: text).flatMap { block -> [String] in
            switch block {
            case .para(let inlines): references(in: inlines)
            case .list(let items): items.flatMap { references(in: $0) }
            case .table(let rows): rows.flatMap { $0.flatMap { references(in: $0) } }
            }
        }
    }

    /// The labels that these runs' notes name, in order.
    package func references(in inlines: [MarkedInline]) -> [String] {
        inlines.flatMap { inline -> [String] in
            switch inline {
            case .reference(let label): [label]
            case .em(let inner), .strong(let inner), .link(_, let inner): references(in: inner)
            case .text: []
            }
        }
    }
}

extension Entry {
    /// `[^chronicler]` marks what the chronicler knows without a source.
    package static let chroniclerLabel = "chronicler"
}
