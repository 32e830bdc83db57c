/// Names of time zones as calendars write them.
enum CalendarZone {
    /// The IANA name of the zone that a naive start is in; nil for UTC, for days and when none is stated.
    static func name(_ identifier: String?, start: CalendarTime, calendar: String?) -> String? {
        guard !start.isDay, !start.rest.hasSuffix("Z"), let stated = identifier ?? calendar else { return nil }
        if let known = windowsNames[stated] { return known }
        // `/mozilla.org/20050126_1/Europe/Prague` and `posix/Europe/Vaduz` end with the name.
        let parts = stated.split(separator: "/")
        // A name of the calendar's own making ("GMT +0100 (Standard)") says nothing here: such a start stays naive.
        guard let index = parts.lastIndex(where: { regions.contains(String($0)) }), index + 1 < parts.count else {
            return stated == "UTC" || stated == "GMT" ? stated : nil
        }
        return parts[index...].joined(separator: "/")
    }

    private static let regions: Set<String> = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
    ]

    /// Exchange and Outlook (Unicode CLDR, windowsZones.xml, territory 001; Central Europe by its own towns).
    private static let windowsNames: [String: String] = [
        "W. Europe Standard Time": "Europe/Berlin",
        "Central Europe Standard Time": "Europe/Prague",
        "Central European Standard Time": "Europe/Warsaw",
        "Romance Standard Time": "Europe/Paris",
        "GMT Standard Time": "Europe/London",
        "FLE Standard Time": "Europe/Kyiv",
        "E. Europe Standard Time": "Europe/Chisinau",
        "GTB Standard Time": "Europe/Bucharest",
    ]
}
