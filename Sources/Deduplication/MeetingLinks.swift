import Dating
import Linguistics
import Records

/// Joins the announcement of a council's meeting, and the stream or recording of it, with the meeting itself, as the
/// council's own system lists it: the body's name and the day must agree.
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
            for (index, document) in documents.enumerated() {
                let found: [Int] =
                    switch document.0.kind {
                    case .meeting, .page: []
                    case .video: MeetingLinks.meetings(filmedIn: document.0, among: meetings)
                    case .article, .notice, .event, .paper, .broadcast, .audio, .post, nil:
                        MeetingLinks.meetings(announcedBy: document, among: meetings)
                    }
                pairs += found.map { (index, $0) }
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
            found += fullest(of: listed.filter { announcement.names($0.body) })
        }
        return found
    }

    /// The day that a film shows: the one that its title names, else the one on which it was live, else the one on which
    /// it came out. Never another: recordings of two meetings of one body differ in nothing but the day.
    private static func meetings(
        filmedIn document: Document, among meetings: [Int: [(index: Int, body: MeetingBody)]]
    ) -> [Int] {
        let named = Set(
            days(mentionedIn: document.title ?? "", published: document.published, language: document.language).map(
                \.day))
        let shown = named.isEmpty ? document.stated?.start ?? document.published : named.count == 1 ? named.first : nil
        guard let shown, let listed = meetings[shown.daysSince1970] else { return [] }
        let film = Announcement(document)
        return fullest(of: listed.filter { film.shows($0.body) })
    }

    /// "Ortschaftsrat Grötzingen" also fits the words of "Ortschaftsrat": the fuller name is meant.
    private static func fullest(of agreeing: [(index: Int, body: MeetingBody)]) -> [Int] {
        let most = agreeing.map(\.body.words.count).max()
        return agreeing.filter { $0.body.words.count == most }.map(\.index)
    }
}
