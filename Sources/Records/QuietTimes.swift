/// Hours and days, in UTC, at which a feed asks not to be read (RSS 0.91's skipHours and skipDays).
package struct QuietTimes: Hashable, Sendable {
    /// Bit 0 is the hour from midnight.
    package let hours: Int
    /// Bit 0 is Monday.
    package let weekdays: Int

    package init(hours: Int = 0, weekdays: Int = 0) {
        self.hours = hours & 0xFF_FFFF
        self.weekdays = weekdays & 0x7F
    }

    /// From the words of a feed: `0` to `24` and English names of days. A feed that forbids every hour or day has
    /// forbidden none.
    package init(hours: [String], weekdays: [String]) {
        let hourBits = hours.compactMap { Int($0) }.filter { (0...24).contains($0) }.reduce(0) { $0 | 1 << ($1 % 24) }
        let dayBits = weekdays.compactMap { QuietTimes.names.firstIndex(of: $0.lowercased()) }
            .reduce(0) { $0 | 1 << $1 }
        self.init(hours: hourBits == 0xFF_FFFF ? 0 : hourBits, weekdays: dayBits == 0x7F ? 0 : dayBits)
    }

    package var isEmpty: Bool { hours == 0 && weekdays == 0 }

    package func contains(_ instant: Instant) -> Bool {
        let day = Int(instant.seconds >= 0 ? instant.seconds / 86_400 : (instant.seconds - 86_399) / 86_400)
        let hour = (Int(instant.seconds) - day * 86_400) / 3600
        let weekday = ((day + 3) % 7 + 7) % 7  // 1970-01-01 was a Thursday
        return hours >> hour & 1 == 1 || weekdays >> weekday & 1 == 1
    }

    private static let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
