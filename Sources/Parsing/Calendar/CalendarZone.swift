import Records

/// The zone that a calendar's naive times are in.
enum CalendarZone: Sendable {
    /// Of no zone: the reader's own.
    case floating
    case utc
    case named(TownClock)
    case own(ZoneRules)

    /// The IANA name that an item states; the others are written into its times.
    var name: String? {
        switch self {
        case .named(let clock): clock.identifier
        case .floating, .utc, .own: nil
        }
    }

    /// Seconds since 1970 in UTC; a floating clock is taken as it shows.
    func instant(ofWall wall: Int) -> Int {
        switch self {
        case .floating, .utc: return wall
        case .own(let rules): return rules.instant(ofWall: wall)
        case .named(let clock):
            let time = CalendarTime(wall: wall, isDay: false)
            let second = time.second ?? 0
            let instant = clock.instant(
                of: time.day, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
            return Int(instant.seconds)
        }
    }

    /// What the clock of the zone shows.
    func wall(at instant: Int) -> Int {
        switch self {
        case .floating, .utc: instant
        case .own(let rules): instant + rules.offset(at: instant)
        case .named(let clock): instant + clock.offset(at: Instant(seconds: Int64(instant)))
        }
    }

    /// The time at an instant as an item states it: in UTC where the clock shows the same twice and means the first.
    func time(at instant: Int) -> CalendarTime {
        let wall = wall(at: instant)
        return self.instant(ofWall: wall) == instant
            ? time(atWall: wall, isDay: false) : CalendarTime(wall: instant, isDay: false, offset: 0)
    }

    /// The time at `wall` as an item states it: naive when its zone has a name or none, else with the offset.
    func time(atWall wall: Int, isDay: Bool) -> CalendarTime {
        switch self {
        case .floating, .named: return CalendarTime(wall: wall, isDay: isDay)
        case .utc: return CalendarTime(wall: wall, isDay: isDay, offset: isDay ? nil : 0)
        case .own(let rules):
            guard !isDay else { return CalendarTime(wall: wall, isDay: true) }
            let instant = rules.instant(ofWall: wall)
            let offset = rules.offset(at: instant)
            // Offsets of local mean time have seconds, which no date of a feed can state. A time that the clocks skip
            // keeps the old offset.
            guard offset % 60 == 0, instant + offset == wall else {
                return CalendarTime(wall: instant, isDay: false, offset: 0)
            }
            return CalendarTime(wall: wall, isDay: false, offset: offset)
        }
    }
}
