import Linguistics
import Records

/// Every word of a morning's summary in one language. What stands in braces is filled in.
struct MorningWords: Sendable {
    // The night in numbers.
    let noNight: String
    /// `{day}`
    let noNightSince: String
    /// `{day}`, in a letter's subject
    let noNightSinceShort: String
    /// `{time}`
    let underWay: String
    /// `{time}`
    let offline: String
    /// In a letter's subject.
    let offlineShort: String
    /// `{time}`
    let nobodyAsked: String
    /// `{time}`, `{answered}`, `{asked}`
    let answered: String
    let newCount: String
    let changedCount: String
    let missingCount: String
    let rejectedCount: String
    let allWell: String
    /// Before a number, in a letter's subject.
    let needsPerson: String

    // The sections.
    let whatNeedsYou: String
    let whatWaits: String
    let whatIsNew: String
    let whatWasRejected: String
    /// Before a number and a command.
    let more: String
    /// `{n}` sources
    let tellers: String
    let line: String

    // What is the matter with a source.
    /// `{n}`, more than one
    let nightsInARow: String
    /// `{day}`
    let lastReadOn: String
    let neverRead: String
    let notYetAsked: String
    /// Of a source that the night could not ask.
    let passedOver: String
    let everyDay: String
    /// `{n}` `{days}`
    let every: String
    /// `{n}` `{days}`
    let nothingFor: String
    let days: Forms

    // What to do.
    let remedies: [Remedy: String]
    /// `{url}`, `{id}`
    let ended: String

    // The table.
    let source: String
    let items: String
    let inSevenDays: String
    let lastNew: String
    let state: String
    let states: [SourceLine.State: String]

    // Why a source could not be read.
    /// `{status}`
    let status: String
    /// 410
    let goneForGood: String
    /// 429 and 503: `{status}`
    let busy: String
    /// `{url}`
    let movedTo: String
    /// Nil where the machine's own sentence says it.
    let held: String?
    /// `{n}`, `{all}`
    let rewritten: String
    /// `{n}`, `{all}`
    let vanished: String
    /// `{n}`
    let came: String
    let troubles: [Trouble.Plain: String]
    let rejections: [RejectionKind: String]

    /// A noun in the forms that its number asks for.
    struct Forms: Sendable {
        let one: String
        let few: String
        let many: String

        init(_ one: String, _ few: String, _ many: String) {
            self.one = one
            self.few = few
            self.many = many
        }

        func form(_ count: Int, _ language: Language) -> String {
            Plural(count, language).of(one: one, few: few, many: many)
        }
    }

    func state(_ state: SourceLine.State) -> String { states[state] ?? state.rawValue }

    /// The machine's sentence in this language, where its meaning is known; otherwise as it is, in English.
    func trouble(_ trouble: Trouble, _ message: String) -> String {
        switch trouble {
        case .status(let status):
            switch status {
            case 410: goneForGood
            case 429, 503: busy.replacing("{status}", with: String(status))
            default: self.status.replacing("{status}", with: String(status))  // a number, not an enum
            }
        case .held(let turnover): held.map { "\($0) (\(figures(turnover)))" } ?? message
        case .other: message
        case .plain(.moved) where Self.newAddress(in: message) != nil && !movedTo.isEmpty:
            movedTo.replacing("{url}", with: Self.newAddress(in: message) ?? "")
        case .plain(let plain):
            troubles[plain].map { trouble.needsDetail ? "\($0) (\(message))" : $0 } ?? message
        }
    }

    /// Why an item could not be taken in, in this language where its meaning is known.
    func rejection(_ reason: String) -> String? {
        if troubles.isEmpty { return reason }
        return RejectionKind(reason).flatMap { rejections[$0] }
    }

    /// Where the machine's sentence says that a source has moved.
    private static func newAddress(in message: String) -> String? {
        message.split(whereSeparator: { $0 == " " }).first { $0.contains("://") }
            .map { String($0.last == "," || $0.last == ";" ? $0.dropLast() : $0) }
    }

    private func figures(_ turnover: Turnover) -> String {
        func fill(_ text: String, _ count: Int, _ present: Int) -> String {
            text.replacing("{n}", with: String(count)).replacing("{all}", with: String(present))
        }
        switch turnover {
        case .rewritten(let count, let present): return fill(rewritten, count, present)
        case .vanished(let count, let present, let new):
            return fill(vanished, count, present) + (new == 0 ? "" : ", " + fill(came, new, present))
        }
    }

    static func of(_ language: Language) -> MorningWords {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de: german
        case .uk: ukrainian
        case .pl: polish
        case .en: english
        }
    }
}
