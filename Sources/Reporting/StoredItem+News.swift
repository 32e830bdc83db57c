import Archiving
import Records

extension StoredItem {
    /// The town's own matters before others', events that are still to come before what was, and the words of a
    /// source of high rank before those of one of low; the rows of a television's listing last.
    func weight(on today: Day) -> Double {
        var weight = Double(9 - rank) * 0.25
        switch judgement?.relevance {
        case .about: weight += 3
        case .mentions: weight += 1.5
        case .not, nil: break
        }
        if subject.map({ $0.subject == "other" }) ?? true { weight -= 1 }
        if let event = judgement?.event, event.end ?? event.start >= today { weight += 1 }
        if record.title == nil { weight -= 0.5 }
        if record.kind == .broadcast { weight -= 4 }
        return weight
    }

    private static let longestHeadline = 150

    /// The title, or the beginning of a text without one.
    var headline: String? {
        let text = record.title ?? record.text
        let words = text.prefix(600).split { $0.isWhitespace }.joined(separator: " ")
            .filter { character in character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } }
        guard !words.isEmpty else { return nil }
        guard words.count > Self.longestHeadline else { return words }
        let cut = words.prefix(Self.longestHeadline)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
