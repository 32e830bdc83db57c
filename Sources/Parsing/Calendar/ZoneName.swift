import Records

/// What the names of time zones mean that calendar programs write.
enum ZoneName {
    /// The zone of a name that means the same everywhere: the system's and Exchange's. Nil for any other.
    static func zone(_ identifier: String) -> CalendarZone? {
        if universal.contains(identifier.uppercased()) { return .utc }
        return (WindowsZones.name(identifier) ?? region(identifier)).flatMap(named)
    }

    /// The zone of a name that is told by its sense, where the calendar itself does not define it. Nil for one without.
    static func likely(_ identifier: String) -> CalendarZone? {
        let name = identifier.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let offset = offset(name) { return offset == 0 ? .utc : .own(ZoneRules(offset: offset)) }
        // Outlook shows an offset before the name, which is that of winter only.
        let shown = name.hasPrefix("(") ? name.drop { $0 != ")" }.dropFirst().drop { $0 == " " } : name[...]
        return (spoken[shown.lowercased()] ?? city(shown)).flatMap(named)
    }

    private static let universal: Set<String> = [
        "UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT", "TZONE://MICROSOFT/UTC", "COORDINATED UNIVERSAL TIME",
        "(UTC) COORDINATED UNIVERSAL TIME",
    ]

    /// Nil is the meaning of a zone that the system does not know: the calendar's own rules then count.
    private static func named(_ name: String) -> CalendarZone? {
        do { return .named(try TownClock(timeZone: name)) } catch { return nil }
    }

    /// Seconds east of Greenwich of `UTC+01:00`, `GMT+0200`, `UTC-5`, `+0500`.
    private static func offset(_ name: String) -> Int? {
        var rest = name.uppercased()[...]
        if rest.hasPrefix("UTC") || rest.hasPrefix("GMT") { rest = rest.dropFirst(3) }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
        let digits = rest.dropFirst().filter { $0 != ":" }
        guard (1...4).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits)
        else { return nil }
        let (hours, minutes) = digits.count > 2 ? (number / 100, number % 100) : (number, 0)
        guard hours <= 14, minutes < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// `/mozilla.org/20050126_1/Europe/Prague` and `posix/Europe/Vaduz` end with the name.
    private static func region(_ name: String) -> String? {
        let parts = name.split(separator: "/")
        guard let region = parts.lastIndex(where: { regions.contains(String($0)) }), region + 1 < parts.count else {
            return nil
        }
        return parts[region...].joined(separator: "/")
    }

    private static let regions: Set<String> = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Canada", "Etc", "Europe",
        "Indian", "Pacific", "US",
    ]

    /// Outlook names its zones by their cities: `Belgrade, Bratislava, Budapest, Ljubljana, Prague`.
    private static func city(_ names: Substring) -> String? {
        names.split(separator: ",").prefix(8).lazy
            .map { "Europe/" + $0.drop { $0 == " " } }
            .first { named($0) != nil }
    }

    /// Zones as programs and people call them, in lower case.
    private static let spoken: [String: String] = {
        let names: [(String, [String])] = [
            (
                "Europe/Prague",
                [
                    "cet", "met", "mez", "seč", "central european time", "central europe time",
                    "mitteleuropäische zeit", "středoevropský čas", "stredoeurópsky čas", "czas środkowoeuropejski",
                    "центральноєвропейський час",
                ]
            ),
            (
                "Europe/Kyiv",
                [
                    "eet", "oez", "eastern european time", "osteuropäische zeit", "východoevropský čas",
                    "východoeurópsky čas", "czas wschodnioeuropejski", "східноєвропейський час", "київський час",
                ]
            ),
            ("Europe/Lisbon", ["wet", "western european time", "westeuropäische zeit", "západoevropský čas"]),
            ("America/New_York", ["est5edt", "us-eastern", "eastern time", "eastern time (us & canada)"]),
            ("America/Chicago", ["cst6cdt", "us-central", "central time (us & canada)"]),
            ("America/Denver", ["mst7mdt", "us-mountain", "mountain time (us & canada)"]),
            ("America/Los_Angeles", ["pst8pdt", "us-pacific", "pacific time (us & canada)"]),
            // As the tz database has it: without summer time.
            ("Etc/GMT+5", ["est"]), ("Etc/GMT+7", ["mst"]),
        ]
        return Dictionary(
            names.flatMap { zone, names in names.map { ($0, zone) } }, uniquingKeysWith: { first, _ in first })
    }()
}
