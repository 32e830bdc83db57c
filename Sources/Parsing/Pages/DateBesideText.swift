import Dating
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
    /// Those of them that do not say of what.
    private static let bareLabels: Set<String> = ["datum", "data", "дата", "date"]
    private static let besideBare: Set<String> = [
        "a", "čas", "čas:", "und", "uhrzeit", "та", "час", "і", "i", "godzina", "and", "time", "článku", "zprávy",
        "příspěvku", "aktuality", "новини", "запису", "wpisu", "der", "meldung", "of",
    ]
    /// Words that make it the day of something else.
    private static let others = [
        "konání", "akce", "termín", "uzávěr", "platn", "konania", "veranstalt", "beginn", "termin", "gültig",
        "wydarzeni",
        "ważn", "події", "проведення", "event", "until", "sejmut", "aktualiz", "modif", "geändert", "bearbeit", "оновл",
        "змін", "update", "místo", "vstupn", "місце", "změn", "zmen", "zmian", "uprav", "editov",
    ]

    func date(near roots: [Int]) -> String? {
        guard let first = roots.first, let last = roots.last else { return nil }
        let begin = neighborhood(of: first)
        let end = Int(reading.tree.nodes[last].end)
        let range = begin..<max(end, begin)
        return range.lazy.compactMap { self.stated(at: $0) }.first ?? range.lazy.compactMap { self.shown(at: $0) }.first
            ?? sole(behind: range)
    }

    /// What follows a text says its date by name or not at all, and once: other items that are offered there have dates too.
    private func sole(behind range: Range<Int>) -> String? {
        let end = Int(reading.tree.nodes[range.lowerBound].end)
        guard range.upperBound < end else { return nil }
        let dates = (range.upperBound..<end).compactMap { self.named(at: $0, orBare: false) }
        return Set(dates.map(DayText.moment)).count == 1 ? dates.first : nil
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
        if let date = named(at: index) { return date }
        guard let text = shortText(at: index), !isLabelled(text), isMarked(index), !isOfOtherDay(index) else {
            return nil
        }
        guard isOther(text) else { return text }
        return NamedDates.publication(in: text)?.text
    }

    /// Named as a date: by its class, its id, or as a `time` without an attribute on a line that is no more than a date.
    private func isMarked(_ index: Int) -> Bool {
        if reading.roles[index].contains(.date) { return true }
        guard reading.tree.nodes[index].tag == .time, reading.tree.range(of: .datetime, at: index) == nil,
            let line = line(around: index)
        else { return false }
        return DayText.isDay(line)
    }

    private func shortText(at index: Int) -> String? {
        guard reading.isKept[index], reading.tree.nodes[index].tag != .text, (6...60).contains(reading.letters(index)),
            let text = PageMetadata.line(spaced(index)), text.contains(where: \.isNumber)
        else { return nil }
        return text
    }

    /// The text of an element, in which what stands in blocks of its own stays apart.
    private func spaced(_ index: Int) -> String {
        let children = reading.tree.children(of: index)
        guard !children.isEmpty else { return reading.tree.text(of: index) }
        return children.map { child in
            let tag = reading.tree.nodes[child].tag
            return tag.isBlock || tag == .br ? " \(spaced(child)) " : spaced(child)
        }.joined()
    }

    // MARK: - Dates with a name

    /// The date behind a word for the publication: in one element, on one of its lines, or in the next element of a list
    /// of names and values.
    ///
    /// - Parameter orBare: whether "Datum" alone is such a word.
    private func named(at index: Int, orBare: Bool = true) -> String? {
        guard reading.isKept[index], (6...300).contains(reading.letters(index)) else { return nil }
        if let date = lines(of: index).lazy.compactMap({ self.named($0, false) }).first { return date }
        guard let text = shortText(at: index) else { return nil }
        return name(before: index).flatMap { valued(text, $0) } ?? named(text, orBare)
    }

    private func named(_ text: String, _ orBare: Bool) -> String? {
        // Two dates of two numbers at least.
        if numbers(in: text) >= 4, let own = NamedDates.publication(in: text), own.isNamed { return own.text }
        guard !isOther(text) else { return nil }
        if let colon = text.firstIndex(of: ":"), !text[..<colon].contains(where: \.isNumber) {
            guard isLabel(text[..<colon].lowercased(), orBare) else { return nil }
            return Trimmed.text(String(text[text.index(after: colon)...]))
        }
        return labelled(text)
    }

    private func numbers(in text: String) -> Int {
        var count = 0
        var wasDigit = false
        for byte in text.utf8 {
            let isDigit = ByteClass.isDigit(byte)
            if isDigit, !wasDigit { count += 1 }
            wasDigit = isDigit
        }
        return count
    }

    private func isLabel(_ label: String, _ orBare: Bool) -> Bool {
        if Self.labels.contains(where: { label.contains($0) && !Self.bareLabels.contains($0) }) { return true }
        // "Datum poslední výzvy" is of something else.
        let words = label.split { !$0.isLetter }.map(String.init)
        return orBare && words.contains(where: Self.bareLabels.contains)
            && words.allSatisfy { Self.bareLabels.contains($0) || Self.besideBare.contains($0) }
    }

    private func isLabelled(_ text: String) -> Bool {
        text.firstIndex(of: ":").map { !text[..<$0].contains(where: \.isNumber) } ?? false
    }

    /// `<dt>Vytvořeno</dt><dd>12. 5. 2026</dd>`, `<th>…</th><td>…</td>`: the name of a value.
    private func name(before index: Int) -> String? {
        let (nameTag, valueTag) = reading.tree.nodes[index].tag == .dd ? (HTMLTag.dt, HTMLTag.dd) : (.th, .td)
        guard reading.tree.nodes[index].tag == valueTag, let parent = reading.tree.parent(of: index) else { return nil }
        let siblings = reading.tree.children(of: parent).filter { reading.tree.nodes[$0].tag != .text }
        guard let place = siblings.firstIndex(of: index), place > 0,
            reading.tree.nodes[siblings[place - 1]].tag == nameTag
        else { return nil }
        return PageMetadata.line(reading.tree.text(of: siblings[place - 1]))
    }

    private func valued(_ text: String, _ name: String) -> String? {
        guard name.count <= 40, !name.contains(where: \.isNumber), !isOther(name), !isOther(text) else { return nil }
        return isLabel(name.lowercased(), false) ? text : nil
    }

    /// The lines of an element that holds nothing but text and `br` with inline elements between; none of any other.
    private func lines(of index: Int) -> [String] {
        guard reading.tree.descendants(of: index).contains(where: { reading.tree.nodes[$0].tag == .br }) else {
            return []
        }
        let children = reading.tree.children(of: index)
        guard !children.contains(where: { reading.tree.nodes[$0].tag.isBlock })
        else { return [] }
        return children.split { reading.tree.nodes[$0].tag == .br }.compactMap { line in
            PageMetadata.line(line.map { reading.tree.text(of: $0) }.joined()).flatMap { $0.count <= 80 ? $0 : nil }
        }
    }

    /// The date in `Vloženo 7. 5. 2024` and `Veröffentlicht am 7. Mai 2024`, from a tag that holds nothing else: few
    /// words may stand between, or it is a sentence.
    private func labelled(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard let first = words.first?.lowercased(), words.count <= 7, Self.verbs.contains(where: first.hasPrefix),
            words.dropFirst().prefix(2).contains(where: { $0.first?.isNumber == true })
        else { return nil }
        let date = words.dropFirst().drop { Self.prepositions.contains($0.lowercased()) }.joined(separator: " ")
        return DayText.isDay(date) ? date : nil
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
