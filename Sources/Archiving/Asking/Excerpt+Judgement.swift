import Dating
import Linguistics
import Records

// GRDB has a class of this name.
import struct Records.Record

extension Excerpt {
    /// Whether something of a text may not be shown.
    var hidesText: Bool {
        switch rights {
        case .own, .licensed: false
        case .excerpt, .link: true
        }
    }

    /// `judgement` without what only the hidden part of the text tells: of names and reasons those that stand in what is
    /// shown, of days what `toldEvent` says. `shown` is the record as it may be shown.
    func judgement(_ judgement: Judgement, of shown: Record, on day: Day, in clock: TownClock) -> Judgement {
        guard hidesText else { return judgement }
        let visible = VisibleText([shown.title, shown.summary, shown.text])
        let event = judgement.event.flatMap { _ in
            toldEvent(
                stated: EventDate(from: shown.startAt?.instant, to: shown.endAt?.instant, in: clock),
                title: shown.title, shown: shown.text, on: day, precision: shown.published?.precision ?? .day,
                language: shown.language)
        }
        return Judgement(
            id: judgement.id, subject: judgement.subject, confidence: judgement.confidence, unsure: judgement.unsure,
            top: judgement.top, evidence: judgement.evidence.filter(visible.holds), relevance: judgement.relevance,
            language: judgement.language, event: event, entities: judgement.entities.filter(visible.names))
    }

    /// The day of an event as far as it may be told: as its source states it, or as it is read from what is shown.
    /// `day` is the one of publication, `precision` how exactly it is known.
    func toldEvent(
        stated: EventDate?, title: String?, shown text: String, on day: Day, precision: Moment.Precision,
        language: String?
    ) -> EventDate? {
        EventDateReader().eventDate(
            title: title, text: text, published: day, precision: precision, stated: stated, language: language)
    }
}

/// What is shown of an item, to look words up in.
private struct VisibleText {
    private let text: String

    init(_ parts: [String?]) {
        text = parts.compactMap(\.self).map(Self.line).joined(separator: "\n")
    }

    /// Whether `words` stand in it as whole words.
    func holds(_ words: String) -> Bool {
        let words = Self.line(words)
        guard !words.isEmpty else { return false }
        var rest = text[...]
        while let range = rest.firstRange(of: words) {
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...].first
            if before?.isInWord != true, after?.isInWord != true { return true }
            rest = text[range.upperBound...]
        }
        return false
    }

    /// A name that says more than what stands there, a first name above all, is read from elsewhere in the text.
    func names(_ entity: NamedEntity) -> Bool {
        holds(entity.surface)
            && entity.name.split(separator: " ").count <= Self.line(entity.surface).split(separator: " ").count
    }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Character {
    fileprivate var isInWord: Bool { isLetter || isNumber }
}
