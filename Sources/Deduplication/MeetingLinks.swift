import Dating
import Linguistics
import Records

/// Joins the announcement of a council's meeting, and the stream or recording of it, with the meeting itself, as the
/// council's own system lists it: the body's name and the day must agree.
struct MeetingLinks: Sendable {
    /// Indexes of announcement, or film, and meeting.
    let pairs: [(Int, Int)]
    /// The meeting that each film shows; nothing where it may be one of several.
    let shown: [Int: Int]

    /// `documents` are those that `idsToRead` names, in any order.
    init(_ comparands: [Comparand], reading documents: [Document], town: TownName) {
        let documents = documents.reduce(into: [:]) { $0[$1.id] = $1 }
        var meetings: [Int: [(index: Int, body: MeetingBody)]] = [:]
        for (index, comparand) in comparands.enumerated() where comparand.kind == .meeting {
            guard let day = comparand.stated?.start, let body = MeetingBody(title: documents[comparand.id]?.title)
            else { continue }
            meetings[day.daysSince1970, default: []].append((index, body))
        }
        // Of bodies whose meetings the council's own system does not list, the calendar or the invitation on the board
        // tells.
        var listings = meetings
        if comparands.contains(where: { $0.kind == .video }) {
            for (index, comparand) in comparands.enumerated() {
                guard let body = MeetingBody(title: documents[comparand.id]?.title) else { continue }
                for day in MeetingLinks.listedDays(of: comparand)
                where !meetings[day, default: []].contains(where: { $0.body.isSame(as: body) }) {
                    listings[day, default: []].append((index, body))
                }
            }
        }
        var shown: [Int: Int] = [:]
        let pairs = comparands.enumerated().flatMap { index, comparand -> [(Int, Int)] in
            guard let document = documents[comparand.id] else { return [] }
            let found: [Int] =
                switch comparand.kind {
                case .meeting, .page: []
                case .video: MeetingLinks.meetings(filmedIn: document, among: listings, town: town)
                case .article, .notice, .event, .paper, .broadcast, .audio, .post, nil:
                    MeetingLinks.meetings(
                        announcedBy: document, on: MeetingLinks.announcedDays(of: comparand), among: meetings,
                        town: town)
                }
            if comparand.kind == .video, found.count == 1 { shown[index] = found[0] }
            return found.map { (index, $0) }
        }
        self.pairs = pairs
        self.shown = shown
    }

    /// The days that films may show: those that they name, however long ago, and those shortly before.
    private static func filmedDays(of comparands: [Comparand]) -> Set<Int> {
        let films = comparands.filter { $0.kind == .video }
        let own = films.compactMap { ($0.stated?.start ?? $0.published)?.daysSince1970 }
        let named = films.flatMap { $0.signature.leadDays.map(\.daysSince1970) }
        return Set(own.flatMap { ($0 - 14)...($0 + 1) }).union(named)
    }

    /// The days on which a calendar's entry or a board's notice says that somebody meets.
    private static func listedDays(of comparand: Comparand) -> [Int] {
        switch comparand.kind {
        case .event: (comparand.stated?.start.daysSince1970).map { [$0] } ?? []
        case .notice: announcedDays(of: comparand)
        case .meeting, .video, .page, .article, .paper, .broadcast, .audio, .post, nil: []
        }
    }

    /// Meetings, films, and what names the day of a meeting; nothing where there is no meeting.
    static func idsToRead(among comparands: [Comparand]) -> Set<String> {
        let meetings = comparands.filter { $0.kind == .meeting }
        let meetingDays = Set(meetings.compactMap { $0.stated?.start.daysSince1970 })
        let filmedDays = filmedDays(of: comparands)
        if meetingDays.isEmpty, filmedDays.isEmpty { return [] }
        return Set(
            comparands.filter { comparand in
                switch comparand.kind {
                case .page: false
                case .meeting, .video: true
                case .article, .notice, .event, .paper, .broadcast, .audio, .post, nil:
                    announcedDays(of: comparand).contains(where: meetingDays.contains)
                        || listedDays(of: comparand).contains(where: filmedDays.contains)
                }
            }.map(\.id))
    }

    /// The days that the document names in its lead, ascending. A report after the meeting tells of one of its
    /// decisions, not of the meeting.
    private static func announcedDays(of comparand: Comparand) -> [Int] {
        guard let published = comparand.published?.daysSince1970 else { return [] }
        return Set(comparand.signature.leadDays.map(\.daysSince1970)).filter { published <= $0 }.sorted()
    }

    private static func meetings(
        announcedBy document: Document, on days: [Int], among meetings: [Int: [(index: Int, body: MeetingBody)]],
        town: TownName
    ) -> [Int] {
        let announcement = Announcement(document, town: town)
        return days.flatMap { day in
            fullest(of: meetings[day, default: []].filter { announcement.names($0.body) })
        }
    }

    /// The day that a film shows: the one that its title names, else the one on which it was live, else the one on which
    /// it came out. Never another: recordings of two meetings of one body differ in nothing but the day, and offices put
    /// up the last one when the next begins. So none where the title names a day or a month that is not read for certain.
    private static func meetings(
        filmedIn document: Document, among meetings: [Int: [(index: Int, body: MeetingBody)]], town: TownName
    ) -> [Int] {
        let shown: Day? =
            switch TitleDay(of: document.title ?? "", published: document.published, language: document.language) {
            case .unsaid: document.stated?.start ?? document.published
            case .on(let day): day
            case .unclear: nil
            }
        guard let shown, let listed = meetings[shown.daysSince1970] else { return [] }
        let film = Announcement(document, town: town)
        return fullest(of: listed.filter { film.shows($0.body) })
    }

    /// "Ortschaftsrat Grötzingen" also fits the words of "Ortschaftsrat": the fuller name is meant.
    private static func fullest(of agreeing: [(index: Int, body: MeetingBody)]) -> [Int] {
        let most = agreeing.map(\.body.words.count).max()
        return agreeing.filter { $0.body.words.count == most }.map(\.index)
    }
}
