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
        "vytvor", "veröffent", "erstellt", "eingestellt", "opublik", "data", "dodano", "utworzon", "опублік",
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
            let line = line(around: index), line.count <= 120, !isOther(line), !isOfOtherDay(index)
        else { return nil }
        return text
    }

    /// What stands on a line with an inline element: its parent's text, or, in a parent that holds blocks, what lies
    /// between those beside it.
    private func line(around index: Int) -> String? {
        guard let parent = reading.tree.parent(of: index) else { return nil }
        if reading.letters(parent) <= 120 { return reading.tree.text(of: parent) }
        let siblings = reading.tree.children(of: parent)
        guard let place = siblings.firstIndex(of: index) else { return nil }
        let isBlock = { (sibling: Int) in reading.tree.nodes[sibling].tag.isBlock }
        guard siblings.contains(where: isBlock) else { return nil }
        let begin = siblings[..<place].lastIndex(where: isBlock).map { $0 + 1 } ?? 0
        let end = siblings[place...].firstIndex(where: isBlock) ?? siblings.count
        return PageMetadata.line(siblings[begin..<end].map { reading.tree.text(of: $0) }.joined())
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
        if let date = labelled(text) { return date }
        guard reading.roles[index].contains(.date), !isOfOtherDay(index) else { return nil }
        return text
    }

    /// The date in `Vloženo 7. 5. 2024` and `Veröffentlicht am 7. Mai 2024`, from a tag that holds nothing else: few
    /// words may stand between, or it is a sentence.
    private func labelled(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard let first = words.first?.lowercased(), words.count <= 7, Self.verbs.contains(where: first.hasPrefix),
            words.dropFirst().prefix(2).contains(where: { $0.first?.isNumber == true })
        else { return nil }
        return words.dropFirst().drop { Self.prepositions.contains($0.lowercased()) }.joined(separator: " ")
    }

    /// Words before a date that mean the day of publication without a colon as well.
    private static let verbs = [
        "publikován", "zveřejněn", "vložen", "vytvořen", "přidán", "vydán", "vyvěšen", "zverejnen", "pridan", "vydan",
        "vlozen", "vytvoren", "veröffentlicht", "eingestellt", "erstellt", "opublikowan", "dodano", "dodany",
        "опубліковано", "додано", "розміщено", "published", "posted",
    ]
    private static let prepositions: Set<String> = ["dne", "dňa", "am", "on", "dnia"]

    private func isOther(_ text: String) -> Bool {
        let text = text.lowercased()
        // German pages state their last update so.
        return text.hasPrefix("stand:") || text.hasPrefix("stand ") || Self.others.contains(where: text.contains)
    }

    /// Whether the names of an element or of the two around it say that it is the day of something else. Where the same
    /// element is called published as well, that counts: WordPress writes `published updated` for what never changed.
    private func isOfOtherDay(_ index: Int) -> Bool {
        var next: Int? = index
        for _ in 0..<3 {
            guard let here = next else { return false }
            let roles = reading.roles[here]
            if roles.contains(.published) { return false }
            if roles.contains(.otherDay) || isPropertyOfOtherDay(here) { return true }
            next = reading.tree.parent(of: here)
        }
        return false
    }

    private func isPropertyOfOtherDay(_ index: Int) -> Bool {
        guard let name = reading.tree.value(of: .itemprop, at: index) else { return false }
        return ["startDate", "endDate", "dateModified", "validThrough", "expires", "doorTime"].contains(name)
    }
}
