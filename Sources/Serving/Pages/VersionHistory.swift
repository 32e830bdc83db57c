import Archiving
import Linguistics
import Records

/// How an item's text changed, the newest version first.
struct VersionHistory {
    let list: [Entry]

    struct Entry {
        let number: Int
        let seen: String
        let isCurrent: Bool
        let formerTitle: String?
        let remark: String?
        let change: Change?
    }

    struct Change {
        let runs: [Run]
    }

    struct Run {
        let text: String
        let isKept: Bool
        let isRemoved: Bool
        let isAdded: Bool
    }

    /// Nil when there is one version only.
    init?(_ versions: [ItemVersion], visit: Visit) {
        guard versions.count > 1 else { return nil }
        list = versions.indices.reversed().map { place in
            VersionHistory.entry(versions[place], after: place == 0 ? nil : versions[place - 1], visit)
        }
    }

    private static func entry(_ version: ItemVersion, after former: ItemVersion?, _ visit: Visit) -> Entry {
        let words = visit.words
        let difference = former.flatMap { TextDifference(from: $0.text, to: version.text) }
        let formerTitle = former.flatMap { $0.title == version.title ? nil : $0.title }
        let remark: String?
        if former == nil {
            remark = words.firstVersion
        } else {
            remark = difference == nil && formerTitle == nil ? words.onlyDetails : nil
        }
        return Entry(
            number: version.number, seen: visit.dates.instant(version.seenAt), isCurrent: version.isCurrent,
            formerTitle: formerTitle, remark: remark,
            change: difference.map { difference in
                Change(
                    runs: difference.runs.map {
                        Run(
                            text: $0.text, isKept: $0.kind == .kept, isRemoved: $0.kind == .removed,
                            isAdded: $0.kind == .added)
                    })
            })
    }
}
