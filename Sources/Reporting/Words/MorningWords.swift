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
    /// `{time}`: when the run began, at the beginning of a sentence.
    let atNight: String
    /// The same of a run that somebody began in the daytime.
    let byDay: String
    /// `{when}`
    let offline: String
    /// In a letter's subject.
    let offlineShort: String
    /// `{when}`
    let nobodyAsked: String
    /// `{when}`, `{answered}`, `{asked}`
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
    /// `{url}`; nil where the machine's own sentence says it.
    let movedTo: String?
    /// `{words}`; nil where the machine's own sentence says it.
    let addedAlike: String?
    /// Nil where the machine's own sentence says it.
    let held: String?
    /// `{n}`, `{all}`
    let rewritten: String
    /// `{n}`, `{all}`
    let vanished: String
    /// `{n}`
    let came: String
    let troubles: [Trouble.Plain: String]
    /// Nil where the machine's own sentence says it.
    let details: DetailWords?

    // Why an item could not be taken in, and what to do.
    let rejections: [Rejection.Kind: String]
    /// Of one that was stored before kinds were.
    let otherRejection: String
    /// Before an item's title or address.
    let example: String
    /// `{file}`
    let rejectionRemedies: [RejectionRemedy: String]

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
        case .plain(let plain): troubles[plain] ?? message
        case .detailed(.moved(let url)): movedTo.map { $0.replacing("{url}", with: url) } ?? message
        case .detailed(.template(let added)): addedAlike.map { $0.replacing("{words}", with: added) } ?? message
        case .detailed(let detail): details?.sentence(detail) ?? message
        }
    }

    /// Why an item could not be taken in; `reason` is the machine's own sentence.
    func rejection(_ kind: Rejection.Kind?, _ reason: String) -> String {
        // The machine's own language.
        if rejections.isEmpty { return reason }
        return kind.flatMap { rejections[$0] } ?? otherRejection
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
