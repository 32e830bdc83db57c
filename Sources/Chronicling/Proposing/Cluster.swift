import Records

/// The tellings of one event, best first, and what is known of it together.
struct Cluster {
    /// Best telling first.
    let members: [Member]
    /// The days of a series; nil for one event.
    let seriesDays: [Day]?

    struct Member {
        let item: ChronicleItem
        let features: ItemFeatures
    }

    init(members: [Member], seriesDays: [Day]? = nil) {
        self.members = members.sorted { Self.order($0) < Self.order($1) }
        self.seriesDays = seriesDays
    }

    var ids: [Record.ID] { members.map(\.item.id).sorted() }

    var isRoutine: Bool { members.allSatisfy(\.features.isRoutine) }

    /// True when only invitations to a session of the council speak of it.
    var isSessionCall: Bool {
        members.allSatisfy { !$0.item.isReport }
            && members.contains { $0.features.notice?.name == NoticeKind.session }
    }

    /// The members whose words may stand for the event: not those of a notice where anybody told of it.
    var speakers: [Member] {
        let telling = members.filter { !$0.features.isRoutine }
        return telling.isEmpty ? members : telling
    }

    /// True when nobody told of it but the official board.
    var isOfNotices: Bool { members.allSatisfy(\.features.isNotice) }

    /// True when it was decided, not only announced or told.
    var isResolution: Bool { members.contains { $0.item.kind == .paper } }

    /// Stated days beat inferred ones, then the trusted teller's, then the earliest telling's.
    var dated: ChronicleItem? {
        members.map(\.item).min {
            (rank(of: $0.isDayInferred), $0.teller.rank, $0.published, $0.id)
                < (rank(of: $1.isDayInferred), $1.teller.rank, $1.published, $1.id)
        }
    }

    /// The telling that was harvested first: what the proposal's id hangs on.
    var oldest: ChronicleItem? {
        members.map(\.item).min { ($0.accessed, $0.published, $0.id) < ($1.accessed, $1.published, $1.id) }
    }

    private func rank(of flag: Bool) -> Int { flag ? 1 : 0 }

    /// Quotable before link-only, news before notices, the neutral before social posts, reports before announcements, then the source's rank and kind.
    private static func order(_ member: Member) -> Order {
        let item = member.item
        return Order(
            values: [
                item.teller.rights == .link ? 1 : 0, member.features.isRoutine ? 1 : 0,
                item.teller.kind == .social ? 1 : 0, item.isReport ? 0 : 1,
                item.teller.rank, kinds.firstIndex(of: item.teller.kind) ?? kinds.count, item.published.daysSince1970,
            ], id: item.id)
    }

    private struct Order: Comparable {
        let values: [Int]
        let id: String

        static func < (left: Order, right: Order) -> Bool {
            left.values == right.values ? left.id < right.id : left.values.lexicographicallyPrecedes(right.values)
        }
    }

    /// Own newspaper, city web, regional television, radio, social networks.
    private static let kinds: [Source.Kind] = [
        .newspaper, .web, .council, .agency, .tv, .radio, .video, .events, .board, .social,
    ]
}
