/// One and the same change that a source made to most of its texts at once: a line under every item, a button's label.
///
/// A town's new web template once "edited" 256 items in a night. Such a change is told apart from edits of content by
/// being the same words put in at the end of every text, or the same taken out at its beginning or end. Words before a
/// text ("Zrušeno:"), within it, or instead of others ("koná se", "nekoná se") may be what the source has to say.
struct TemplateChange: Hashable, Sendable {
    let removed: [Substring]
    let added: [Substring]
    private let side: Side

    /// Where the comparison of two texts begins. Words that repeat at the seam make the two differ.
    private enum Side: Int, CaseIterable {
        case front, back
    }

    /// The change that most of `pairs` share; nil unless that is at least 10 texts and more than half of `present`,
    /// the source's items of the day.
    static func common(to pairs: [(old: String, new: String)], present: Int) -> TemplateChange? {
        guard isMass(pairs.count, of: present) else { return nil }
        var counts: [TemplateChange: Int] = [:]
        for pair in pairs {
            for side in Side.allCases {
                guard let change = TemplateChange(from: pair.old, to: pair.new, side: side) else { continue }
                counts[change, default: 0] += 1
            }
        }
        let best = counts.max { left, right in
            (left.value, right.key.description, right.key.side.rawValue)
                < (right.value, left.key.description, left.key.side.rawValue)
        }
        guard let best, isMass(best.value, of: present) else { return nil }
        return best.key
    }

    /// Whether this change and nothing else leads from one text to the other.
    func explains(from old: String, to new: String) -> Bool {
        TemplateChange(from: old, to: new, side: side) == self
    }

    /// In words, for the night's message.
    var description: String {
        added.isEmpty
            ? "\u{201C}\(removed.joined(separator: " "))\u{201D} was taken away"
            : "\u{201C}\(added.joined(separator: " "))\u{201D} was added"
    }

    /// Whether `count` is most of a source of some size.
    static func isMass(_ count: Int, of present: Int) -> Bool { count >= 10 && count * 2 > present }

    /// Nil when the texts have the same words, or differ in what they say.
    private init?(from old: String, to new: String, side: Side) {
        let old = old.split(whereSeparator: \.isWhitespace)
        let new = new.split(whereSeparator: \.isWhitespace)
        let shorter = min(old.count, new.count)
        let (front, back): (Int, Int)
        switch side {
        case .front:
            front = zip(old, new).prefix { $0 == $1 }.count
            back = min(zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count, shorter - front)
        case .back:
            back = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
            front = min(zip(old, new).prefix { $0 == $1 }.count, shorter - back)
        }
        removed = Array(old[front..<old.count - back])
        added = Array(new[front..<new.count - back])
        self.side = side
        let isAtEdge = back == 0 || front == 0 && added.isEmpty
        guard removed.isEmpty != added.isEmpty, isAtEdge else { return nil }
    }
}
