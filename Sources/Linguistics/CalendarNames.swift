/// The names of months and weekdays.
struct CalendarNames: Sendable {
    /// Nominative.
    let months: [String]
    /// The form after a day's number.
    let monthsOfDay: [String]
    /// Monday first.
    let weekdays: [String]

    private init(_ months: String, ofDay: String? = nil, weekdays: String) {
        self.months = months.split(separator: " ").map(String.init)
        monthsOfDay = (ofDay ?? months).split(separator: " ").map(String.init)
        self.weekdays = weekdays.split(separator: " ").map(String.init)
    }

    static func of(_ language: Language) -> CalendarNames {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de: german
        case .uk: ukrainian
        case .pl: polish
        case .en: english
        }
    }

    private static let czech = CalendarNames(
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
        ofDay: "ledna února března dubna května června července srpna září října listopadu prosince",
        weekdays: "pondělí úterý středa čtvrtek pátek sobota neděle")
    private static let slovak = CalendarNames(
        "január február marec apríl máj jún júl august september október november december",
        ofDay: "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        weekdays: "pondelok utorok streda štvrtok piatok sobota nedeľa")
    private static let german = CalendarNames(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        weekdays: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")
    private static let ukrainian = CalendarNames(
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        ofDay: "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        weekdays: "понеділок вівторок середа четвер п’ятниця субота неділя")
    private static let polish = CalendarNames(
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        ofDay: "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        weekdays: "poniedziałek wtorek środa czwartek piątek sobota niedziela")
    private static let english = CalendarNames(
        "January February March April May June July August September October November December",
        weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
}
