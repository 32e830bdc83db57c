import Records
import Testing

/// How a language writes a day in full.
struct LongForm: Sendable, CustomTestStringConvertible {
    let language: String
    let months: [String]
    /// Monday to Sunday.
    let weekdays: [String]
    let write: @Sendable (_ weekday: String, _ day: Day, _ month: String) -> [String]

    var testDescription: String { language }

    private init(
        _ language: String, _ months: String, _ weekdays: String,
        write: @escaping @Sendable (_ weekday: String, _ day: Day, _ month: String) -> [String]
    ) {
        self.language = language
        self.months = months.split(separator: " ").map(String.init)
        self.weekdays = weekdays.split(separator: " ").map(String.init)
        self.write = write
    }

    func texts(of day: Day) -> [String] {
        write(weekdays[day.weekday - 1], day, months[day.month - 1])
            + [day.iso8601, "\(day.day). \(day.month). \(day.year)", "\(day.day).\(day.month).\(day.year)"]
    }

    static let all: [LongForm] = [
        LongForm(
            "cs", "ledna února března dubna května června července srpna září října listopadu prosince",
            "pondělí úterý středa čtvrtek pátek sobota neděle"
        ) { ["\($0) \($1.day). \($2) \($1.year)", "\($1.day). \($2) \($1.year)"] },
        LongForm(
            "sk", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
            "pondelok utorok streda štvrtok piatok sobota nedeľa"
        ) { ["\($0) \($1.day). \($2) \($1.year)", "\($1.day). \($2) \($1.year)"] },
        LongForm(
            "de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"
        ) { ["\($0), \($1.day). \($2) \($1.year)", "\($0), den \($1.day). \($2) \($1.year)"] },
        LongForm(
            "uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
            "понеділок вівторок середа четвер п’ятниця субота неділя"
        ) { ["\($0), \($1.day) \($2) \($1.year) року", "\($1.day) \($2) \($1.year) р."] },
        LongForm(
            "pl",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "poniedziałek wtorek środa czwartek piątek sobota niedziela"
        ) { ["\($0), \($1.day) \($2) \($1.year)", "\($1.day) \($2) \($1.year) r."] },
        LongForm(
            "en", "January February March April May June July August September October November December",
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
        ) {
            [
                "\($0), \($2) \($1.day), \($1.year)", "\($0) \($1.day) \($2) \($1.year)",
                "\($1.day) \($2.prefix(3)) \($1.year)",
            ]
        },
    ]
}
