/// The lines between a component's BEGIN and END, without those of the components inside it.
struct CalendarComponent: Sendable {
    /// `VEVENT`, upper-case.
    let name: String
    /// 1-based line of BEGIN.
    let line: Int
    var lines: [ContentLine] = []

    /// The first line named `name`.
    func first(_ name: String) -> ContentLine? { lines.first { $0.name == name } }

    func all(_ name: String) -> [ContentLine] { lines.filter { $0.name == name } }

    func text(_ name: String) -> String? { first(name)?.text }
}
