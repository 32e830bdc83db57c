import Records

/// A group of copies as the grouping into stories sees it: one vector, whatever the number of copies.
struct StoryUnit: Sendable {
    let name: String
    let members: [Int]
    let sources: Set<UInt64>
    let firstDay: Int?
    let lastDay: Int?
    /// Days that the items state or name in their leads, ascending.
    let eventDays: [Int]
    /// Ascending by key.
    let terms: [StoryTerm]
    let titleWords: [UInt32]
    let isMeeting: Bool
    /// Put up on an official board, every one of them.
    let isNotice: Bool
    /// Pages of a newspaper, which tell of many things.
    let isPage: Bool

    init(name: String, members: [Int], of comparands: [Comparand]) {
        self.name = name
        self.members = members
        sources = Set(members.compactMap { comparands[$0].source })
        let days = members.compactMap { comparands[$0].published?.daysSince1970 }
        firstDay = days.min()
        lastDay = days.max()
        let stated = members.flatMap { StoryUnit.days(of: comparands[$0].stated) }
        let lead = members.flatMap { comparands[$0].signature.leadDays.map(\.daysSince1970) }
        eventDays = Array(Set(stated + lead)).sorted()
        terms = StoryUnit.merged(members.map { comparands[$0].signature.terms })
        isMeeting = members.contains { comparands[$0].kind == .meeting }
        isNotice = members.allSatisfy { comparands[$0].kind == .notice }
        isPage = members.allSatisfy { comparands[$0].kind == .page }
        titleWords = Array(Set(members.flatMap { comparands[$0].signature.title.map(\.hash) })).sorted()
    }

    /// Days between the publications, 0 when the periods overlap, nil when one is unknown.
    func daysApart(from other: StoryUnit) -> Int? {
        guard let firstDay, let lastDay, let otherFirst = other.firstDay, let otherLast = other.lastDay else {
            return nil
        }
        return max(0, otherFirst - lastDay, firstDay - otherLast)
    }

    /// The smallest distance between a day of one and a day of the other; nil when one names none.
    func eventDistance(to other: StoryUnit) -> Int? {
        eventDays.flatMap { day in other.eventDays.map { abs(day - $0) } }.min()
    }

    /// Names no day itself, but was first published on a day that the other names or in the two days after.
    func reports(_ other: StoryUnit) -> Bool {
        guard eventDays.isEmpty, let firstDay else { return false }
        return other.eventDays.contains { (0...2).contains(firstDay - $0) }
    }

    func titleSimilarity(to other: StoryUnit) -> Double {
        let common = titleWords.count { other.titleWords.containsSorted($0) }
        let all = titleWords.count + other.titleWords.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    private static func days(of event: EventDate?) -> [Int] {
        guard let event else { return [] }
        let first = event.start.daysSince1970
        return Array(first...max(first, min(event.end?.daysSince1970 ?? first, first + 31)))
    }

    private static func merged(_ lists: [[StoryTerm]]) -> [StoryTerm] {
        guard lists.count > 1 else { return lists.first ?? [] }
        var terms: [UInt32: StoryTerm] = [:]
        for term in lists.joined() {
            let known = terms[term.key]
            terms[term.key] = StoryTerm(
                key: term.key, count: max(term.count, known?.count ?? 0), marks: term.marks.union(known?.marks ?? []))
        }
        return terms.values.sorted { $0.key < $1.key }
    }
}
