import Records
import Synchronization

/// The town on one evening at 23:00: it answers for each of its feeds, and the evening can be changed.
final class Town: Sendable {
    let recording: Recording
    private let evening: Mutex<Evening>

    private struct Evening {
        var day: Day
        var answers: [String: Answer] = [:]
    }

    init(recording: Recording, day: Day) {
        self.recording = recording
        evening = Mutex(Evening(day: day))
    }

    var day: Day {
        get { evening.withLock { $0.day } }
        set { evening.withLock { $0 = Evening(day: newValue) } }
    }

    /// The feed's answer on this evening, made on the first request and kept until the day changes.
    func answer(for feed: Feed) -> Answer {
        let (day, known) = evening.withLock { ($0.day, $0.answers[feed.id]) }
        if let known { return known }
        let answer = makeAnswer(for: feed, on: day)
        evening.withLock { if $0.day == day { $0.answers[feed.id] = answer } }
        return answer
    }

    /// Makes all answers of this evening before they are asked for.
    func prepareAnswers() {
        for feed in recording.feeds { _ = answer(for: feed) }
    }

    private func makeAnswer(for feed: Feed, on day: Day) -> Answer {
        let effects = recording.faults.filter { $0.source == feed.id && $0.days.contains(day) }.map(\.effect)
        let now = LocalTime(day: day, hour: 23)
        let rendering = Rendering(feed: feed, recorded: recording.items[feed.id] ?? [], now: now)
        let changed = feed.format.changesNightly ? now : feed.lastChange(of: rendering, on: day)
        let whole = Answer(
            status: 200, mediaType: feed.format.mediaType, body: rendering.document,
            lastModified: changed.httpDate)
        return effects.reduce(whole) { $0.suffering($1) }
    }
}

extension Feed {
    /// A new template changes every item on the day it comes, whatever the items' own dates.
    func lastChange(of rendering: Rendering, on day: Day) -> LocalTime {
        guard let boilerplate, boilerplate.from <= day else { return rendering.lastChange }
        return max(rendering.lastChange, LocalTime(day: boilerplate.from, hour: 6))
    }
}

extension Answer {
    func suffering(_ effect: Fault.Effect) -> Answer {
        switch effect {
        case .status(let status, let seconds):
            Answer(
                status: status, mediaType: "text/html; charset=utf-8",
                body: Array("<html><body><h1>Služba je dočasně nedostupná</h1></body></html>\n".utf8),
                lastModified: nil, retryAfterSeconds: seconds)
        case .badEscape: withBody(Self.withBadEscape(body))
        case .truncation: withBody(Array(body.prefix(body.count * 3 / 5)))
        }
    }

    private func withBody(_ body: [UInt8]) -> Answer {
        Answer(status: status, mediaType: mediaType, body: body, lastModified: lastModified)
    }

    /// Escapes the quote that should close the fourth notice's title, as a hurried editor once did.
    private static func withBadEscape(_ body: [UInt8]) -> [UInt8] {
        var lines = String(decoding: body, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let titles = lines.indices.filter { $0 > 0 && lines[$0 - 1].hasSuffix("\"název\": {") }
        guard let line = titles.dropFirst(3).first ?? titles.first else { return body }
        lines[line] = lines[line].dropLast() + "\\\""
        return Array(lines.joined(separator: "\n").utf8)
    }
}
