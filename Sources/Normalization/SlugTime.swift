import Records

/// The time of publication that Ukrainian authorities' sites put at the end of an address: `…-11-22-46-22-07-2025` is
/// 22 July 2025, 11:22:46.
enum SlugTime {
    static func moment(in url: String, clock: TownClock) -> Moment? {
        let parts = URLParts(url)
        guard parts.host.hasSuffix(".gov.ua"),
            let slug = parts.path.split(separator: "/").last?.split(separator: ".").first
        else { return nil }
        let numbers = slug.split(separator: "-").suffix(6).map { $0.utf8.count <= 4 ? Int($0) : nil }.compactMap(\.self)
        guard numbers.count == 6, (0...23).contains(numbers[0]), (0...59).contains(numbers[1]),
            (0...59).contains(numbers[2]), (1990...2100).contains(numbers[5]),
            let day = Day(year: numbers[5], month: numbers[4], day: numbers[3])
        else { return nil }
        let instant = clock.instant(of: day, hour: numbers[0], minute: numbers[1], second: numbers[2])
        return Moment(instant: instant, precision: .second, origin: .url)
    }
}
