import Records

/// What one VCALENDAR says of time zones; identifiers mean something inside it alone (RFC 5545, 3.8.3.1).
struct CalendarScope: Sendable {
    /// X-WR-TIMEZONE: the zone of times that name none.
    var zone: String?
    /// The rules of zones that the system does not know, by TZID.
    private var rules: [String: ZoneRules] = [:]

    init() {}

    /// Takes a VTIMEZONE: the rules of a zone that the system knows better are left.
    mutating func define(_ zone: CalendarComponent, observances: [CalendarComponent], steps: inout Int) {
        guard let identifier = zone.first("TZID")?.value, CalendarScope.known(identifier) == nil,
            rules[identifier] == nil
        else { return }
        rules[identifier] = ZoneRules(observances, steps: &steps)
    }

    /// The zone of `time`, whose property names the zone `identifier`.
    func zone(of time: CalendarTime, identifier: String?) -> CalendarZone {
        if let offset = time.offset { return offset == 0 ? .utc : .own(ZoneRules(offset: offset)) }
        guard !time.isDay, let stated = identifier ?? zone else { return .floating }
        if let known = CalendarScope.known(stated) { return known }
        // A name of the calendar's own making that it does not define either says nothing: such a time stays naive.
        return rules[stated].map(CalendarZone.own) ?? .floating
    }

    private static func known(_ identifier: String) -> CalendarZone? {
        if identifier == "UTC" || identifier == "GMT" || identifier == "Etc/UTC" { return .utc }
        let windows = WindowsZones.name(identifier)
        // `/mozilla.org/20050126_1/Europe/Prague` and `posix/Europe/Vaduz` end with the name.
        let parts = identifier.split(separator: "/")
        let region = parts.lastIndex { regions.contains(String($0)) }
        let iana = region.flatMap { $0 + 1 < parts.count ? parts[$0...].joined(separator: "/") : nil }
        guard let name = windows ?? iana else { return nil }
        // Nil is the meaning of a zone that the system does not know: the calendar's own rules then count.
        do { return .named(try TownClock(timeZone: name)) } catch { return nil }
    }

    private static let regions: Set<String> = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Etc", "Europe", "Indian",
        "Pacific",
    ]
}
