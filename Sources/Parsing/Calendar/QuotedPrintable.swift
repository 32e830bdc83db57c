import Markup

/// The encoding in which vCalendar 1.0 writes what is no ASCII: `SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BDatva`.
enum QuotedPrintable {
    static let mark = UInt8(ascii: "=")

    /// Whether a line's parameters state it, with the name of the parameter or without.
    static func isStated(in line: [UInt8]) -> Bool {
        guard let semicolon = line.firstIndex(of: UInt8(ascii: ";")),
            let colon = line.firstIndex(of: UInt8(ascii: ":")), semicolon < colon
        else { return false }
        let parameters = String(decoding: line[semicolon..<colon], as: UTF8.self).uppercased()
        return parameters.split(separator: ";").contains { $0 == name || $0 == "ENCODING=\(name)" }
    }

    private static let name = "QUOTED-PRINTABLE"

    /// What `value` stands for, in UTF-8. `charset` is the one that the line states.
    static func text(of value: ArraySlice<UInt8>, charset: String?) -> [UInt8] {
        var bytes: [UInt8] = []
        var index = value.startIndex
        while index < value.endIndex {
            if value[index] == mark, index + 2 < value.endIndex, let high = digit(value[index + 1]),
                let low = digit(value[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(value[index])
                index += 1
            }
        }
        return DecodedText(bytes, charset: charset, declaration: .none).bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil  // a byte, not an enum
        }
    }
}
