import Linguistics

/// What changes at every fetch though nobody edited anything: counters of views and comments, `před 2 hodinami`,
/// `Načítám…`. Taken out of texts, so that they make no versions.
enum VolatileParts {
    /// The text without lines that are nothing else, and without such an end of its last line.
    static func removed(from text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.contains(where: mayBeVolatile) || lines.last.map(hasTail) == true else { return text }
        lines = lines.filter { !mayBeVolatile($0) || !isVolatile($0) }
        if let last = lines.popLast() { lines.append(withoutTail(last)) }
        return PlainText.paragraphs(lines.joined(separator: "\n"))
    }

    /// Whether the line says nothing else.
    static func isVolatile(_ line: some StringProtocol) -> Bool {
        var words = Tokenizer.words(in: String(line)).map(\.folded)[...]
        var isFound = false
        while !words.isEmpty {
            if let length = candidates(for: words).compactMap({ length(of: $0, in: words) }).max() {
                words = words.dropFirst(length)
                isFound = true
            } else if let first = words.first, companions.contains(first) {
                words = words.dropFirst()
            } else {
                return false
            }
        }
        return isFound
    }

    /// Longer lines are sentences.
    private static func mayBeVolatile(_ line: Substring) -> Bool { line.utf8.count <= 120 && !line.isEmpty }

    private static func hasTail(_ line: Substring) -> Bool { line.utf8.suffix(120).contains { $0 &- 0x30 < 10 } }

    private static func withoutTail(_ line: Substring) -> Substring {
        let bytes = line.utf8
        var tail = bytes.suffix(120)
        while let mark = tail.lastIndex(where: { [0x2E, 0x21, 0x3F, 0x7C, 0x28].contains($0) }) {
            let behind = bytes.index(after: mark)
            if isVolatile(line[behind...]) {
                let isPartOfTail = bytes[mark] == 0x7C || bytes[mark] == 0x28
                return isPartOfTail ? line[..<mark] : line[..<behind]
            }
            tail = tail[..<mark]
        }
        return line
    }

    private static func candidates(for words: ArraySlice<String>) -> [[String]] {
        guard let first = words.first else { return [] }
        return byFirst[first.utf8.first.map { $0 &- 0x30 < 10 } == true ? "#" : first] ?? []
    }

    private static let byFirst = Dictionary(grouping: patterns) { $0.first ?? "" }

    private static func length(of pattern: [String], in words: ArraySlice<String>) -> Int? {
        guard words.count >= pattern.count else { return nil }
        for (expected, word) in zip(pattern, words) {
            let isNumber = word.utf8.first.map { $0 &- 0x30 < 10 } ?? false
            if expected == "#" ? !isNumber : expected != word { return nil }
        }
        return pattern.count
    }

    /// What may stand beside them in such a line.
    private static let companions: Set<String> = Set(
        """
        publikovano zverejneno vlozeno aktualizovano zverejnene publikovane veroffentlicht aktualisiert опубліковано оновлено
        x krat mal раз разів times
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Folded; `#` is a number.
    private static let patterns: [[String]] = """
        zobrazeno # | zobrazeni # | pocet zobrazeni # | # zobrazeni | precteno # | pocet precteni # | # precteni | shlednuto #
        pocet shlednuti # | # zhlednuti | # komentaru | # komentare | # komentar | komentare # | komentaru # | zobrazene #
        pocet zobrazeni # | precitane # | aufrufe # | # aufrufe | gelesen # | # mal gelesen | # kommentare | kommentare #
        переглядів # | перегляди # | # переглядів | # перегляди | # перегляд | кількість переглядів # | прочитано # | коментарів #
        коментарі # | # коментарів | # коментарі | views # | # views | # comments | comments # | wyświetleń # | # wyswietlen
        pred # minutami | pred # hodinami | pred # dny | pred # tydny | pred # mesici | pred # lety | pred minutou | pred hodinou
        pred chvili | pred okamzikem | pred # dnami | pred # minutou | pred # hodinou | pred # dnem
        vor # minuten | vor # stunden | vor # tagen | vor # stunde | vor # minute | vor # tag | vor # wochen | vor einer stunde
        # хвилин тому | # хвилини тому | # хвилину тому | # годин тому | # години тому | # годину тому | # днів тому | # дні тому
        # день тому | щойно | # minutes ago | # hours ago | # days ago | # hour ago | # minute ago | # day ago
        nacitam | nacitani | prosim cekejte | wird geladen | завантаження | завантажується | loading | ladowanie
        """
        .split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
}
