/// The words of a language that must not be parted from their neighbor.
struct NonBreakingWords: Sendable {
    /// Prepositions and conjunctions of one letter.
    let oneLetter: Set<String>
    /// Abbreviations that a name or number follows, with their period.
    let before: Set<String>
    /// What is counted.
    private let units: Set<String>
    private let months: Set<String>

    private init(_ language: Language, oneLetter: String, before: String, units: String) {
        self.oneLetter = Self.words(oneLetter)
        self.before = Self.words(before)
        self.units = Self.words(units + " % ‰ € $ ° m km cm mm m² km² m³ ha kg g t l h")
        months = Set(CalendarNames.of(language).monthsOfDay)
    }

    func isMonth(_ word: Substring) -> Bool {
        months.contains(String(word.prefix(while: \.isLetter)))
    }

    func isUnit(_ word: Substring) -> Bool {
        units.contains(String(word.prefix { $0.isLetter || "%‰€$°²³".contains($0) }))
    }

    static func of(_ language: Language) -> NonBreakingWords {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de: german
        case .uk: ukrainian
        case .pl: polish
        case .en: english
        }
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let czech = NonBreakingWords(
        .cs, oneLetter: "k s v z o u a i",
        before: "č. čp. p. ul. sv. ing. mgr. bc. dr. judr. mudr. prof. doc. např. str.",
        units: "Kč hod hodin hodiny korun koruny tis mil mld let lidí obyvatel metrů kilometrů")
    private static let slovak = NonBreakingWords(
        .sk, oneLetter: "k s v z o u a i", before: "č. p. ul. sv. ing. mgr. bc. dr. prof. doc. napr. str.",
        units: "hod hodín eur rokov ľudí obyvateľov metrov tis mil")
    private static let german = NonBreakingWords(
        .de, oneLetter: "", before: "nr. st. dr. prof. hl. abs. art. z. d. u. ca.",
        units: "Uhr Euro Mio Mrd Tsd Prozent Meter")
    private static let ukrainian = NonBreakingWords(
        .uk, oneLetter: "в у з і й о а я", before: "м. с. вул. просп. ім. ст. №",
        units: "грн тис млн млрд року рік років р осіб год")
    private static let polish = NonBreakingWords(
        .pl, oneLetter: "a i o u w z", before: "nr ul. św. dr prof. ks. im.", units: "zł tys mln mld r lat osób godz")
    private static let english = NonBreakingWords(
        .en, oneLetter: "", before: "no. st. mr. mrs. ms. dr. prof.", units: "am pm")
}
