import Linguistics

/// Finds where a text names a person, place or body, in whatever grammatical form.
struct NameMarks {
    struct Name: Hashable {
        let id: String
        let kind: IndexTerm.Kind
        let words: [String]

        init(id: String, kind: IndexTerm.Kind, name: String) {
            self.id = id
            self.kind = kind
            words = Tokenizer.words(in: name).map(\.folded).filter { kind != .person || $0.count > 1 }
        }
    }

    /// The runs of `text`, each name's first occurrence marked; the names that do not occur are left in `names`.
    static func marked(_ text: String, names: inout [Name]) -> [Inline] {
        let words = Tokenizer.words(in: text)
        var inlines: [Inline] = []
        var done = 0
        var index = 0
        let bytes = Array(text.utf8)
        func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        while index < words.count {
            guard let found = names.firstIndex(where: { Self.stands($0, in: words, at: index) }) else {
                index += 1
                continue
            }
            let name = names.remove(at: found)
            let range = words[index].utf8Range.lowerBound..<words[index + name.words.count - 1].utf8Range.upperBound
            if done < range.lowerBound { inlines.append(.text(piece(done..<range.lowerBound))) }
            inlines.append(mark(name, [.text(piece(range))]))
            done = range.upperBound
            index += name.words.count
        }
        if done < bytes.count { inlines.append(.text(piece(done..<bytes.count))) }
        return inlines
    }

    static func mark(_ name: Name, _ content: [Inline]) -> Inline {
        switch name.kind {
        case .person: .person(id: name.id, content)
        case .place: .place(id: name.id, content)
        case .org: .org(id: name.id, content)
        }
    }

    private static func stands(_ name: Name, in words: [Word], at index: Int) -> Bool {
        guard !name.words.isEmpty, index + name.words.count <= words.count else { return false }
        return name.words.indices.allSatisfy { isForm(words[index + $0].folded, of: name.words[$0]) }
    }

    /// Same beginning but for an ending: Novák, Nováka, Novákem; Lipová, Lipové.
    private static func isForm(_ word: String, of name: String) -> Bool {
        guard word != name else { return true }
        let stem = name.prefix(max(3, name.count - 2))
        return name.count > 3 && word.hasPrefix(stem) && word.count - stem.count <= 4
    }
}
