import Linguistics

/// Names of months and weekdays in every language of the towns, as hashes of their folded forms.
struct CalendarWords: Sendable {
    private let months: [UInt32: UInt32]
    private let weekdays: Set<UInt32>

    init() {
        var months: [UInt32: UInt32] = [:]
        for (index, forms) in CalendarWords.monthForms.enumerated() {
            let number = Token.hash(of: String(index + 1))
            for form in forms.split(separator: " ") { months[Token.hash(of: form)] = number }
        }
        self.months = months
        weekdays = Set(
            WordList.words(in: CalendarWords.weekdayForms)
                .map { Token.hash(of: $0) })
    }

    /// The token of the month's number, when the word is a month in the form that follows a day.
    func month(_ word: UInt32) -> UInt32? { months[word] }

    func isWeekday(_ word: UInt32) -> Bool { weekdays.contains(word) }

    private static let monthForms = [
        "leden ledna január januára januar jänner januar stycznia styczeń january січня січень jan",
        "únor února unora február februára februar feber lutego luty february лютого лютий feb",
        "březen března marec marca märz marzec marca march березня березень mar",
        "duben dubna apríl apríla april kwietnia kwiecień april квітня квітень apr",
        "květen května máj mája mai maja maj may травня травень",
        "červen června jún júna juni czerwca czerwiec june червня червень jun",
        "červenec července júl júla juli lipca lipiec july липня липень jul",
        "srpen srpna august augusta august sierpnia sierpień серпня серпень aug",
        "září zari september septembra september września wrzesień вересня вересень sept sep",
        "říjen října október októbra oktober października październik october жовтня жовтень okt oct",
        "listopad listopadu november novembra november listopada листопада листопад nov",
        "prosinec prosince december decembra dezember grudnia grudzień december грудня грудень dez dec",
    ]

    private static let weekdayForms = """
        pondělí pondělím úterý úterním úterek středa středu středy středou čtvrtek čtvrtka čtvrtku čtvrtkem pátek
        pátku pátkem sobota sobotu soboty sobotou neděle neděli nedělí pondelok pondelka utorok utorka streda stredu
        štvrtok štvrtka piatok piatka nedeľa nedeľu
        montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags
        sonnabend sonnabends sonntag sonntags
        понеділок понеділка понеділку вівторок вівторка вівторку середа середу середи четвер четверга п'ятниця
        п'ятницю п'ятниці субота суботу суботи неділя неділю неділі
        poniedziałek wtorek środa środę czwartek piątek sobotę niedziela niedzielę
        monday tuesday wednesday thursday friday saturday sunday
        """
}
