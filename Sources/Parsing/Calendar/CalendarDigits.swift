/// Reads the digits of calendar values, passing over the marks of the extended form.
struct CalendarDigits {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = text.utf8.filter { $0 > 0x20 }
    }

    var isAtEnd: Bool { index == bytes.count }

    /// Exactly as many digits; nil, and nothing taken, when there are fewer.
    mutating func number(_ count: Int) -> Int? {
        var position = index
        if index > 0, position < bytes.count, bytes[position] == 0x2D || bytes[position] == 0x3A { position += 1 }
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + count] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        index = position + count
        return value
    }

    mutating func skip(_ letter: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] & 0xDF == UInt8(letter.value) else { return false }
        index += 1
        return true
    }

    /// `Z`, `+0100`, `-01:00`, `+002946`: `.some(nil)` when nothing is left, nil when it is something else.
    mutating func offset() -> Int?? {
        if isAtEnd { return .some(nil) }
        if skip("Z") { return isAtEnd ? 0 : nil }
        let sign = bytes[index]
        guard sign == 0x2B || sign == 0x2D else { return nil }
        index += 1
        guard let hours = number(2), let minutes = number(2), hours < 24, minutes < 60 else { return nil }
        let seconds = number(2) ?? 0
        guard isAtEnd, seconds < 60 else { return nil }
        return (sign == 0x2B ? 1 : -1) * (hours * 3600 + minutes * 60 + seconds)
    }
}
