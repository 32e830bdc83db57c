import Linguistics
import Records

/// What clustering compares of an item, worked out once.
struct ItemFeatures: Sendable {
    let titleWords: [String]
    /// First six letters of each longer title word: enough to bring the forms of one word together in six languages.
    let stems: Set<String>
    let numbers: Set<String>
    /// First five letters of each longer word of the title, calendar words left out.
    let titleTopics: Set<String>
    /// The same of the title and the beginning of the text: what a telling is about, however its title is put.
    let topics: Set<String>
    /// Folded names of persons, places and bodies.
    let names: Set<String>
    /// The title without numbers, months and weekdays; the same for every instance of a series.
    let seriesKey: String
    let isRoutine: Bool
    /// A notice of the official board: its title is all it tells.
    let isNotice: Bool
    /// What a notice says, when it has weight.
    let notice: NoticeKind?
    /// A notice about one private person's affairs.
    let isPrivate: Bool

    init(of item: ChronicleItem) {
        let words = Tokenizer.words(in: item.title ?? String(item.text.prefix(120))).map(\.folded)
        titleWords = words
        stems = Set(words.filter { $0.count > 3 && !Self.isNumber($0) }.map { String($0.prefix(6)) })
        numbers = Set(words.filter(Self.isNumber))
        titleTopics = Self.topics(of: words)
        topics = titleTopics.union(
            Self.topics(of: Tokenizer.words(in: String(item.text.prefix(Self.lead))).map(\.folded)))
        names = Set(item.entities.map { Folding.fold($0.name) })
        seriesKey = words.filter { !Self.isNumber($0) && !Self.calendarWords.holds($0) }.joined(separator: " ")
        isNotice = item.kind == .notice || (item.teller.kind == .board && item.kind != .paper)
        isPrivate = isNotice && Cues.privateMatters.match(in: words) != nil
        notice = isNotice && !isPrivate ? NoticeKind.of(titleWords: words) : nil
        // A meeting or an event of a calendar is an appointment: what became of it is told elsewhere or not at all.
        isRoutine =
            isNotice
            ? notice == nil
            : item.kind == .broadcast || item.kind == .page || item.kind == .meeting || Self.isIssue(item)
                || (item.kind == .event && !item.isReport) || Cues.routine.match(in: words) != nil
    }

    /// True for one issue of a magazine of films or sounds: "The week 12/2026: Floods", which tells many things.
    private static func isIssue(_ item: ChronicleItem) -> Bool {
        guard item.kind == .video || item.kind == .audio, let title = item.title,
            let colon = title.firstIndex(of: ":")
        else { return false }
        return title[..<colon].contains(where: \.isNumber)
    }

    /// Code points of a text in which it says what it is about.
    private static let lead = 600

    private static func topics(of words: [String]) -> Set<String> {
        Set(words.filter { $0.count > 3 && !isNumber($0) && !calendarWords.holds($0) }.map { String($0.prefix(5)) })
    }

    private static func isNumber(_ word: String) -> Bool { word.first?.isNumber ?? false }

    private static let calendarWords = WordList(
        """
        leden$, ledna$, lednu$, unor, brezen$, brezna$, breznu$, duben$, dubna$, dubnu$, kveten$, kvetna$, kvetnu$,
        cerven$, cervna$, cervnu$, cervenec$, cervence$, cervenci$, srpen$, srpna$, srpnu$, zari$, rijen$, rijna$,
        rijnu$, listopad, prosinec$, prosince$, prosinci$, januar, februar, marz$, april$, mai$, juni$, juli$, august$,
        september, oktober, november, dezember, januara$, marca$, aprila$, maja$, juna$, jula$, augusta$, septembra$,
        oktobra$, novembra$, decembra$, січн, лютий$, лютого$, березн, квітн, травн, червн, липн, серпн, вересн,
        жовтн, листопад, грудн, styczen$, stycznia$, lutego$, kwietnia$, czerwca$, lipca$, sierpnia$, wrzesnia$,
        pazdziernika$, grudnia$, january$, february$, march$, may$, june$, july$, october$, december$, pondel, uter,
        stred$, stredu$, ctvrt, patek$, patku$, sobot, nedel, montag, dienstag, mittwoch, donnerstag, freitag, samstag,
        sonntag, понеділ, вівтор, серед$, середу$, четвер, пятниц, субот, неділ, monday, tuesday, wednesday, thursday,
        friday, saturday, sunday, rok$, roku$, jahr$, року$
        """)
}
