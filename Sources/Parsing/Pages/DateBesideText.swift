import Markup

/// Finds the date of publication that a page shows by its text, where its head states none.
///
/// A wrong date is worse than none: only what is marked as a date, or begins with a word that says so, is taken, and not
/// when another word says that it is the day of an event.
struct DateBesideText {
    private let reading: PageReading

    init(_ reading: PageReading) {
        self.reading = reading
    }

    /// Words before a colon that mean the day of publication, folded to their first letters.
    private static let labels = [
        "publik", "zveřej", "vložen", "vytvoř", "přidán", "vydán", "vyvěšen", "datum", "zverejn", "pridan", "vydan",
        "vlozen",
        "vytvor", "veröffent", "erstellt", "stand", "eingestellt", "opublik", "data", "dodano", "utworzon", "опублік",
        "дата",
        "додано", "розміщ", "published", "posted", "date", "created", "added",
    ]
    /// Words that make it the day of something else.
    private static let others = [
        "konání", "akce", "termín", "uzávěr", "platn", "konania", "veranstalt", "beginn", "termin", "gültig",
        "wydarzeni",
        "ważn", "події", "проведення", "event", "until", "sejmut", "aktualiz", "modif", "geändert", "оновл", "змін",
        "update",
    ]

    func date(near roots: [Int]) -> String? {
        guard let first = roots.first, let last = roots.last else { return nil }
        let begin = neighborhood(of: first)
        let end = Int(reading.tree.nodes[last].end)
        let range = begin..<max(end, begin)
        return range.lazy.compactMap { self.stated(at: $0) }.first ?? range.lazy.compactMap { self.shown(at: $0) }.first
    }

    /// Three elements up at most, never the body.
    private func neighborhood(of root: Int) -> Int {
        var begin = root
        for _ in 0..<3 {
            guard let parent = reading.tree.parent(of: begin), reading.tree.nodes[parent].tag != .body,
                reading.tree.nodes[parent].tag != .html
            else { break }
            begin = parent
        }
        return begin
    }

    /// `<time datetime>`, unless it is called something else.
    private func stated(at index: Int) -> String? {
        guard reading.isKept[index], reading.tree.nodes[index].tag == .time,
            let text = reading.tree.value(of: .datetime, at: index).flatMap(Trimmed.text), text.count <= 40,
            let parent = reading.tree.parent(of: index), reading.letters(parent) <= 120,
            !isOther(reading.tree.text(of: parent))
        else { return nil }
        return text
    }

    private func shown(at index: Int) -> String? {
        let tag = reading.tree.nodes[index].tag
        guard reading.isKept[index], tag != .text, (6...60).contains(reading.letters(index)),
            let text = PageMetadata.line(reading.tree.text(of: index)), text.contains(where: \.isNumber), !isOther(text)
        else { return nil }
        if let colon = text.firstIndex(of: ":"), !text[..<colon].contains(where: \.isNumber) {
            let label = text[..<colon].lowercased()
            guard Self.labels.contains(where: label.contains) else { return nil }
            return Trimmed.text(String(text[text.index(after: colon)...]))
        }
        guard reading.roles[index].contains(.date) else { return nil }
        return text
    }

    private func isOther(_ text: String) -> Bool {
        let text = text.lowercased()
        return Self.others.contains(where: text.contains)
    }
}
