/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
///
/// Seconds are what feeds state; finer parts are dropped on reading. Days and years are cut from it only in the
/// town's time zone (`TownClock`), never in UTC.
package struct Instant: Hashable, Comparable, Sendable {
    package let seconds: Int64

    package init(seconds: Int64) {
        self.seconds = seconds
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    package func adding(seconds more: Int64) -> Instant { Instant(seconds: seconds + more) }

    /// `2025-03-01T17:05:09Z`, the form of every instant that leaves the program.
    package var iso8601: String {
        guard hasPlainYear else { return wallTime + "Z" }
        return String(unsafeUninitializedCapacity: 20) { bytes in
            writeWallTime(to: bytes)
            bytes[19] = UInt8(ascii: "Z")
            return 20
        }
    }

    /// `2025-03-01T18:05:09+01:00`: the wall time so many seconds east of Greenwich.
    package func iso8601(offset: Int) -> String {
        let local = Instant(seconds: seconds + Int64(offset))
        let (hours, minutes) = (abs(offset) / 3600, abs(offset) / 60 % 60)
        guard local.hasPlainYear else {
            return "\(local.wallTime)\(offset < 0 ? "-" : "+")\(hours, digits: 2):\(minutes, digits: 2)"
        }
        return String(unsafeUninitializedCapacity: 25) { bytes in
            local.writeWallTime(to: bytes)
            bytes[19] = UInt8(ascii: offset < 0 ? "-" : "+")
            bytes.write(hours, digits: 2, at: 20)
            bytes[22] = UInt8(ascii: ":")
            bytes.write(minutes, digits: 2, at: 23)
            return 25
        }
    }

    /// The day since 1970 and the second in it, both UTC.
    private var parts: (day: Day, second: Int) {
        let (number, rest) = seconds.flooredDivision(by: 86_400)
        return (Day(daysSince1970: Int(number)), Int(rest))
    }

    /// Whether its year has four digits.
    private var hasPlainYear: Bool { (0...9999).contains(parts.day.year) }

    private var wallTime: String {
        let (day, second) = parts
        return "\(day.iso8601)T\(second / 3600, digits: 2):\(second / 60 % 60, digits: 2):\(second % 60, digits: 2)"
    }

    /// The 19 characters of a wall time whose year is plain.
    private func writeWallTime(to bytes: UnsafeMutableBufferPointer<UInt8>) {
        let (day, second) = parts
        day.write(to: bytes)
        bytes[10] = UInt8(ascii: "T")
        bytes.write(second / 3600, digits: 2, at: 11)
        bytes[13] = UInt8(ascii: ":")
        bytes.write(second / 60 % 60, digits: 2, at: 14)
        bytes[16] = UInt8(ascii: ":")
        bytes.write(second % 60, digits: 2, at: 17)
    }

    /// Reads `2025-03-01T17:05:09Z`, with or without a fraction, and with any `±hh:mm` offset. Nil for anything else;
    /// dates as people write them are read by the module Dating.
    package init?(iso8601 text: String) {
        var reader = DigitReader(text)
        guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
            reader.skip("-"), let dayOfMonth = reader.number(digits: 2),
            let day = Day(year: year, month: month, day: dayOfMonth),
            reader.skip("T") || reader.skip(" "), let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
            let minute = reader.number(digits: 2), minute < 60
        else { return nil }
        var second = 0
        if reader.skip(":") {
            guard let value = reader.number(digits: 2), value <= 60 else { return nil }
            second = min(value, 59)
            if reader.skip(".") { reader.skipDigits() }
        }
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        self.init(seconds: Int64(day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset))
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let instant = Instant(iso8601: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an ISO 8601 instant: \(text)"))
        }
        self = instant
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso8601)
    }
}

extension Int64 {
    /// Quotient rounded down and the non-negative remainder.
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension String.StringInterpolation {
    /// The number padded with zeros to at least `digits` places.
    package mutating func appendInterpolation(_ number: some BinaryInteger, digits: Int) {
        let text = String(number)
        appendLiteral(String(repeating: "0", count: max(0, digits - text.utf8.count)))
        appendLiteral(text)
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes a number that has at most so many digits.
    func write(_ number: Int, digits: Int, at place: Int) {
        var rest = number
        for digit in (place..<place + digits).reversed() {
            self[digit] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }
}

/// Reads the digits of machine-written dates byte by byte.
struct DigitReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { index == bytes.count }

    mutating func number(digits: Int) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[index..<index + digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        index += digits
        return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
        index += 1
        return true
    }

    mutating func skipDigits() {
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    }

    /// Seconds east of Greenwich of `Z`, `±hh:mm` or `±hhmm`.
    mutating func offset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hours = number(digits: 2) else { return nil }
        _ = skip(":")
        guard let minutes = number(digits: 2), hours <= 14, minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
