import Linguistics
import Records

/// Counts recurring notices instead of proposing them.
///
/// A line is called by the leading words that its notices share and never by one notice's own end, which may hold
/// the name of a private person.
struct RoutineNotices {
    /// What a line is called whose notices share no words.
    let otherNotices: String

    /// Notices that make a line of their own within a larger one.
    private static let smallestLine = 3
    /// Words that say enough; fewer are looked into further.
    private static let tellingWords = 5

    private struct Notice {
        let item: ChronicleItem
        let title: String
        let words: [Word]

        init(item: ChronicleItem, title: String) {
            self.item = item
            self.title = title
            words = Tokenizer.words(in: title)
        }

        /// True when something other than spaces parts the word at `index` from the one before.
        func isParted(at index: Int) -> Bool {
            let between = words[index - 1].utf8Range.upperBound..<words[index].utf8Range.lowerBound
            return !Array(title.utf8)[between].allSatisfy { $0 == 0x20 }
        }

        /// `count` without the prepositions and letters that a title cannot end with; nothing when one word is left.
        func telling(_ count: Int) -> Int {
            guard count < words.count else { return count }
            var count = count
            while count > 0, words[count - 1].surface.count < 3, words[count - 1].surface.first?.isLowercase ?? false {
                count -= 1
            }
            return count < 2 ? 0 : count
        }

        /// The title as far as its `count` first words, in the words of the notice.
        func beginning(_ count: Int) -> String {
            guard count > 0, let end = words.prefix(count).last?.utf8Range.upperBound else { return "" }
            let beginning = String(decoding: Array(title.utf8)[..<end], as: UTF8.self)
            guard let opened = beginning.lastIndex(of: "("), !beginning[opened...].contains(")") else {
                return beginning
            }
            return count == words.count
                ? title : String(beginning[..<opened].reversed().drop { $0.isWhitespace }.reversed())
        }
    }

    func lines(of clusters: [Cluster]) -> [RoutineLine] {
        let notices = clusters.flatMap(\.members).map { member in
            Notice(
                item: member.item,
                title: member.features.isPrivate
                    ? PrivateTitle.kind(of: member.item.title ?? "") : member.item.title ?? "")
        }
        return Dictionary(grouping: notices, by: \.item.teller.id).sorted { $0.key < $1.key }.flatMap { _, own in
            lines(of: own, sharing: 0)
        }
        .sorted { ($1.count, $0.title, $0.source) < ($0.count, $1.title, $1.source) }
    }

    /// `notices` share their first `known` words.
    private func lines(of notices: [Notice], sharing known: Int) -> [RoutineLine] {
        let shared = sharedWords(of: notices, from: known)
        guard shared < Self.tellingWords else { return [line(of: notices, words: shared)] }
        let byNext = Dictionary(grouping: notices) { notice in
            notice.words.dropFirst(shared).first.flatMap { $0.folded.first?.isLetter == true ? $0.folded : nil } ?? ""
        }
        let parts = byNext.sorted { $0.key < $1.key }
        let large = parts.filter { $0.value.count >= Self.smallestLine && $0.key != "" }
        let rest = parts.filter { $0.value.count < Self.smallestLine || $0.key == "" }.flatMap(\.value)
        return large.flatMap { lines(of: $0.value, sharing: shared + 1) }
            + (rest.isEmpty ? [] : [line(of: rest, words: shared)])
    }

    private func sharedWords(of notices: [Notice], from known: Int) -> Int {
        // What a single notice shares with no other is its own.
        guard notices.count > 1, let first = notices.first else { return known }
        var shared = known
        while shared < first.words.count,
            !(shared >= Self.tellingWords && first.isParted(at: shared)),
            notices.allSatisfy({ shared < $0.words.count && $0.words[shared].folded == first.words[shared].folded })
        {
            shared += 1
        }
        return shared
    }

    private func line(of notices: [Notice], words: Int) -> RoutineLine {
        let ordered = notices.sorted { ($0.item.day, $0.item.id) < ($1.item.day, $1.item.id) }
        let days = ordered.map(\.item.day)
        let title = ordered.first.map { $0.beginning($0.telling(words)) } ?? ""
        return RoutineLine(
            title: title.isEmpty ? otherNotices : title, source: ordered.first?.item.teller.name ?? "",
            count: ordered.count, first: days.first ?? Day(daysSince1970: 0), last: days.last ?? Day(daysSince1970: 0),
            records: ordered.map(\.item.id).sorted())
    }
}
