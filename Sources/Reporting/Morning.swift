import Archiving
import Records

/// What an office should know in the morning: what came last night, what is new, and what needs a person.
package struct Morning: Hashable, Codable, Sendable {
    package let town: String
    /// When the last run began; nil before the first.
    package let night: Instant?
    /// When the first run began, while it has not ended.
    package let underWay: Instant?
    /// True when no run has begun for so long that the nightly job cannot be at work.
    package let isLate: Bool
    /// The town's day of the night, or of the question before the first.
    package let day: Day
    package let counts: Counts
    /// What concerned the night as a whole, in the machine's own words.
    package let remark: String?
    /// The most telling new items, best first, one a story.
    package let headlines: [Headline]
    /// New items that are not among them.
    package let furtherItems: Int
    /// What concerns the nights as a whole, most pressing first.
    package let nights: [NightMatter]
    package let tasks: [MorningTask]
    package let rejections: [RejectedItems]
    /// Every configured source.
    package let sources: [SourceLine]

    package struct Counts: Hashable, Codable, Sendable {
        package let asked: Int
        package let answered: Int
        package let new: Int
        /// Items of this night that came in after its run: a person took them in.
        package let takenInSince: Int
        package let changed: Int
        /// In a whole document of their source no longer.
        package let missing: Int
        package let rejected: Int
    }

    package struct Headline: Hashable, Codable, Sendable {
        package let id: String
        package let title: String
        package let source: String
        package let url: String?
        /// Sources that brought the story last night.
        package let tellers: Int
    }

    package struct RejectedItems: Hashable, Codable, Sendable {
        package let source: Source.ID
        package let name: String
        /// The source's file, as in `MorningTask`.
        package let file: String
        package let count: Int
        /// Nil for those that were stored before kinds were and whose sentence tells none.
        package let kind: Rejection.Kind?
        /// The title or the address of one of them, where there is one.
        package let example: String?
        /// Of the first one.
        package let reason: String
        package let line: Int?
    }
}

/// One source that somebody should look at, most pressing first in a `Morning`.
package struct MorningTask: Hashable, Codable, Sendable {
    package let source: Source.ID
    package let name: String
    package let url: String
    /// Where its file lies, from the folder of `pipeline.json`.
    package let file: String
    package let matter: Matter
    /// False when all there is to do is to wait for the next night.
    package let needsPerson: Bool

    package enum Matter: Hashable, Codable, Sendable {
        /// Nights in a row, the last day on which it was read, the machine's own sentence, and until when its server
        /// asked to be left alone.
        case failing(nights: Int, lastRead: Day?, message: String, trouble: Trouble, until: Instant? = nil)
        /// Something that a run noticed and leaves to a person.
        case attention(String, trouble: Trouble)
        case silent(days: Int, usualGap: Int?)
        /// Never asked: added since the last night.
        case new
        /// Never asked, though a night has been.
        case passedOver
    }
}

/// A source as a row of the table.
package struct SourceLine: Hashable, Codable, Sendable {
    package let source: Source.ID
    package let name: String
    package let state: State
    package let items: Int
    package let newItems: Int
    package let lastNew: Day?

    package enum State: String, Codable, Sendable, CaseIterable {
        case well, failing, attention, silent, new, off
    }
}

extension Morning {
    /// How many things need a person.
    package var pressing: Int { nights.count { $0.needsPerson } + tasks.count { $0.needsPerson } }

    /// False for a town that asks nobody, of which nothing can be well.
    var hasSources: Bool { sources.contains { $0.state != .off } }
}
