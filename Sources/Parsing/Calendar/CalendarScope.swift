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
        guard let identifier = zone.first("TZID")?.value, ZoneName.zone(identifier) == nil,
            rules[identifier] == nil
        else { return }
        rules[identifier] = ZoneRules(observances, steps: &steps)
    }

    /// The zone of `time`, whose property names the zone `identifier`; nil for a name of the calendar's own making that
    /// it does not define either.
    func zone(of time: CalendarTime, identifier: String?) -> CalendarZone? {
        if let offset = time.offset { return offset == 0 ? .utc : .own(ZoneRules(offset: offset)) }
        guard !time.isDay, let stated = identifier ?? zone else { return .floating }
        return ZoneName.zone(stated) ?? rules[stated].map(CalendarZone.own) ?? ZoneName.likely(stated)
    }
}
