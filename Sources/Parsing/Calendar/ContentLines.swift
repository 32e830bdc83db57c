/// Cuts a calendar into content lines.
enum ContentLines {
    /// A line that could be read, or the number of one that could not.
    enum Line: Sendable {
        case read(ContentLine)
        case malformed(line: Int)
    }

    /// Lines end with CRLF, LF or CR; one that begins with a blank continues the one before, and so does one behind a
    /// `=` that ends a quoted-printable line. Unfolding works on bytes, because folding at 75 octets splits characters.
    static func lines(of body: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var pending: [UInt8] = []
        var pendingNumber = 1
        walk(body) { piece, number, isContinued in
            if pending.last == QuotedPrintable.mark, QuotedPrintable.isStated(in: pending) {
                pending.removeLast()
                pending.append(contentsOf: piece)
            } else if isContinued {
                pending.append(contentsOf: piece)
            } else {
                lines += line(pending, number: pendingNumber)
                pending = Array(piece)
                pendingNumber = number
            }
        }
        return lines + line(pending, number: pendingNumber)
    }

    /// The same lines, each in one piece and where it was: empty ones follow for those that it was folded into.
    static func unfolded(_ body: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var line = 1
        var next = 1
        walk(body) { piece, number, isContinued in
            if !isContinued, number > 1 {
                output.append(contentsOf: repeatElement(0x0A, count: number - line))
                line = number
            }
            output.append(contentsOf: piece)
            next = number + 1
        }
        output.append(contentsOf: repeatElement(0x0A, count: next - line))
        return output
    }

    /// Calls `take` with each line that is not empty, its number, and whether it continues the one before; then it comes
    /// without the blank that says so.
    private static func walk(_ body: [UInt8], _ take: (ArraySlice<UInt8>, Int, Bool) -> Void) {
        var number = 1
        var index = body.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < body.count {
            let end = body[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? body.count
            // An empty line ends nothing: CR CR LF puts one between a line and its continuation.
            if end > index {
                let isContinued = body[index] == 0x20 || body[index] == 0x09
                take(body[(isContinued ? index + 1 : index)..<end], number, isContinued)
            }
            number += 1
            let isPair = end + 1 < body.count && body[end] == 0x0D && body[end + 1] == 0x0A
            index = end + (isPair ? 2 : 1)
        }
    }

    private static func line(_ bytes: [UInt8], number: Int) -> [Line] {
        guard bytes.contains(where: { $0 > 0x20 }) else { return [] }
        return [read(bytes, number: number).map(Line.read) ?? .malformed(line: number)]
    }

    private static func read(_ bytes: [UInt8], number: Int) -> ContentLine? {
        guard let colon = unquoted(UInt8(ascii: ":"), in: bytes[...]) else { return nil }
        var parts = split(bytes[..<colon], at: UInt8(ascii: ";"))
        let name = String(decoding: parts.removeFirst(), as: UTF8.self).uppercased()
        guard !name.isEmpty, name.utf8.allSatisfy(isNameByte) else { return nil }
        let parameters = parts.compactMap { part -> (name: String, value: String)? in
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let value = part[(equals + 1)...].filter { $0 != UInt8(ascii: "\"") }
            return (
                String(decoding: part[..<equals], as: UTF8.self).uppercased(),
                ContentLine.decoded(String(decoding: value, as: UTF8.self))
            )
        }
        var value = bytes[(colon + 1)...]
        if QuotedPrintable.isStated(in: bytes) {
            let charset = parameters.first { $0.name == "CHARSET" }?.value
            value = QuotedPrintable.text(of: value, charset: charset)[...]
        }
        return ContentLine(
            name: name, parameters: parameters, value: String(decoding: value, as: UTF8.self), line: number)
    }

    /// Where `byte` first stands outside quotes; in a line whose quotes do not close, where it first stands at all.
    private static func unquoted(_ byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == byte, !isQuoted { return index }
        }
        return isQuoted ? bytes.firstIndex(of: byte) : nil
    }

    private static func split(_ bytes: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var rest = bytes
        while let end = unquoted(separator, in: rest) {
            parts.append(rest[..<end])
            rest = rest[(end + 1)...]
        }
        return parts + [rest]
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false  // bytes, not an enum
        }
    }
}
