/// Words that stand in a text in this order, each known by how it begins, with a few others between them at most.
///
/// A stem of up to three letters is a whole word: `not` does not begin `nothing`.
struct WordPattern: Sendable {
    private let stems: [Stem]

    private struct Stem: Sendable {
        let bytes: [UInt8]
        let isWhole: Bool

        func begins(_ word: Word) -> Bool {
            isWhole ? word.bytes == bytes : word.bytes.starts(with: bytes)
        }
    }

    /// A word of a text, in lower case.
    struct Word: Sendable {
        let bytes: [UInt8]
        /// In characters.
        let length: Int

        private static let suffixes: Set<String> = ["", "x", "×", "krát", "mal", "раз"]

        /// `1926`, `2026`.
        var isYear: Bool {
            length == 4 && isNumber && (bytes.starts(with: [0x31, 0x39]) || bytes.starts(with: [0x32, 0x30]))
        }

        /// `12`, `2026`, `12x`.
        var isNumber: Bool {
            let digits = bytes.prefix { ByteClass.isDigit($0) }
            return !digits.isEmpty
                && Self.suffixes.contains(String(decoding: bytes.dropFirst(digits.count), as: UTF8.self))
        }
    }

    /// A pattern for each part between commas.
    static func list(_ text: String) -> [WordPattern] {
        text.split { $0 == "," || $0 == "\n" }.map(WordPattern.init).filter { !$0.stems.isEmpty }
    }

    static func words(of text: String) -> [Word] {
        TitleWords.of(text).map { Word(bytes: Array($0.utf8), length: $0.count) }
    }

    private init(_ text: Substring) {
        stems = text.split(separator: " ").map { Stem(bytes: Array($0.utf8), isWhole: $0.count <= 3) }
    }

    var count: Int { stems.count }

    /// Where it stands first, with what lies between its words; nil where it does not.
    func place(in words: [Word], gap: Int = 3) -> ClosedRange<Int>? {
        for begin in words.indices where stems.first?.begins(words[begin]) == true {
            if let end = end(from: begin, in: words, gap: gap) { return begin...end }
        }
        return nil
    }

    private func end(from begin: Int, in words: [Word], gap: Int) -> Int? {
        var last = begin
        for stem in stems.dropFirst() {
            let near = last + 1..<min(last + gap + 2, words.count)
            guard let next = near.first(where: { stem.begins(words[$0]) }) else { return nil }
            last = next
        }
        return last
    }
}
