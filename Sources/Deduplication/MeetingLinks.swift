import Linguistics
import Records

/// Joins the announcement of a council's meeting with the meeting itself, as the council's own system lists it: the
/// body's name and the day must agree.
struct MeetingLinks: Sendable {
    /// Indexes of announcement and meeting.
    let pairs: [(Int, Int)]

    init(documents: [(Document, Signature)]) {
        var meetings: [Int: [(index: Int, body: MeetingBody)]] = [:]
        for (index, document) in documents.enumerated() where document.0.kind == .meeting {
            guard let day = document.0.stated?.start, let body = MeetingBody(title: document.0.title) else { continue }
            meetings[day.daysSince1970, default: []].append((index, body))
        }
        var pairs: [(Int, Int)] = []
        if !meetings.isEmpty {
            for (index, document) in documents.enumerated() where document.0.kind != .meeting {
                for meeting in MeetingLinks.meetings(announcedBy: document, among: meetings) {
                    pairs.append((index, meeting))
                }
            }
        }
        self.pairs = pairs
    }

    private static func meetings(
        announcedBy document: (Document, Signature), among meetings: [Int: [(index: Int, body: MeetingBody)]]
    ) -> [Int] {
        let days = Set(document.1.leadDays.map(\.daysSince1970))
        var found: [Int] = []
        for day in days.sorted() {
            // A report after the meeting tells of one of its decisions, not of the meeting.
            guard let listed = meetings[day], document.0.published.map({ $0.daysSince1970 <= day }) ?? false else {
                continue
            }
            let announcement = Announcement(document.0)
            let agreeing = listed.filter { announcement.names($0.body) }
            // "Ortschaftsrat Grötzingen" also fits the words of "Ortschaftsrat": the fuller name is meant.
            let most = agreeing.map(\.body.words.count).max()
            found += agreeing.filter { $0.body.words.count == most }.map(\.index)
        }
        return found
    }
}
