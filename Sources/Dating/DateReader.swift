import Records

/// Reads the written dates of feeds and pages.
///
/// What is unknown or impossible is nil, because a wrong instant is worse than none.
///
/// In numbers with dots and slashes the day stands first (`3/5/2025` is 3 May), but in English that may be American only
/// what can be read in one way is read. A date without a year and words such as "včera" need a moment that they are
/// relative to.
package struct DateReader: Sendable {
    private let clock: TownClock
    private let order: NumberOrder
    private let language: String?

    /// - Parameters:
    ///   - clock: the zone of times that state none.
    ///   - language: BCP 47 tag of the source; nil when it is not known.
    ///   - mayBeAmerican: what the item itself says of its language: see `mayBeAmerican(_:)`.
    package init(clock: TownClock, language: String? = nil, mayBeAmerican: Bool = false) {
        self.clock = clock
        order = mayBeAmerican ? .undecided : NumberOrder(language: language)
        self.language = language.map(LanguageName.tag)?.split { $0 == "-" || $0 == "_" }.first?.lowercased()
    }

    /// Whether Americans may write in a language, given as BCP 47 tag: then `05/07/2024` may be either day.
    package static func mayBeAmerican(_ language: String?) -> Bool { NumberOrder(language: language) == .undecided }

    /// The moment of a publication, with the precision that `raw` has; its origin tells whether it was counted from `now`.
    /// A stamp of midnight is a day. What is said to
    /// begin, end or take place then ("Datum konání: 7. 5. 2024") is none.
    package func moment(_ raw: String, relativeTo now: Instant? = nil) -> Moment? {
        moment(raw, relativeTo: now, isSchedule: false)
    }

    /// The moment at which something begins or ends.
    package func scheduled(_ raw: String) -> Moment? { moment(raw, relativeTo: nil, isSchedule: true) }

    /// Whether `raw` counts from the moment at which it is read ("včera", "před 2 hodinami"), so that its source will write
    /// something else tomorrow. A day without a year stays as it is.
    package static func countsFromNow(_ raw: String) -> Bool {
        readings(of: raw).lazy.compactMap { text -> Bool? in
            if MachineDate.read(text) != nil { return false }
            return written(text, order: .dayFirst, language: nil)?.isFromNow
        }.first ?? false
    }

    /// The texts that may be the date: `raw`, or what stands in its markup.
    private static func readings(of raw: String) -> [String] {
        let texts = DateMarkup.texts(in: raw)
        return texts.isEmpty ? [raw] : texts
    }

    /// The date of a text, or of several in it the one of the publication.
    private static func written(_ text: String, order: NumberOrder, language: String?) -> WrittenDate? {
        guard text.utf8.count <= longest else { return nil }
        return WrittenDateParser.read(text, order: order, language: language)
            ?? NamedDates.publication(in: text).flatMap {
                WrittenDateParser.read($0.text, order: order, language: language)
            }
    }

    /// In bytes: what is longer is a sentence.
    private static let longest = 200

    private func moment(_ raw: String, relativeTo now: Instant?, isSchedule: Bool) -> Moment? {
        if let reading = MachineDate.read(raw) { return moment(reading) }
        return Self.readings(of: raw).lazy.compactMap { text in
            if text != raw, let reading = MachineDate.read(text) { return moment(reading) }
            guard let date = Self.written(text, order: order, language: language), isSchedule || !date.isEvent else {
                return nil
            }
            return date.moment(in: clock, relativeTo: now)
        }.first
    }

    private func moment(_ reading: MachineDate.Reading) -> Moment? {
        switch reading {
        case .epoch(let seconds): Moment(instant: Instant(seconds: seconds), precision: .second)
        case .written(let moment): moment.moment(in: clock)
        }
    }
}
