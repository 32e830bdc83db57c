/// Rows of values between commas, semicolons, tabs or bars (RFC 4180, and what office programs write instead).
struct DelimitedText {
    /// The first one is the header.
    private(set) var rows: [Row] = []
    /// The line on which quotes were opened that nothing closes; what follows is one value with no end.
    private(set) var openQuoteLine: Int?

    struct Row {
        var values: [String]
        /// 1-based line of its beginning.
        let line: Int
    }

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8], maximumRows: Int) {
        self.bytes = bytes
        var separator = DelimitedText.separator(in: bytes)
        if let stated = DelimitedText.statedSeparator(in: bytes) {
            separator = stated.separator
            index = stated.end
            line = 2
        }
        while index < bytes.count, rows.count < maximumRows {
            let row = row(separator)
            if row.values.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
    }

    private mutating func row(_ separator: UInt8) -> Row {
        var row = Row(values: [], line: line)
        while true {
            row.values.append(value(separator))
            guard index < bytes.count, bytes[index] == separator else { break }
            index += 1
        }
        skipLineBreak()
        return row
    }

    private mutating func skipLineBreak() {
        if index < bytes.count, bytes[index] == 0x0D { index += 1 }
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        line += 1
    }

    private mutating func value(_ separator: UInt8) -> String {
        let start = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        if index < bytes.count, bytes[index] == 0x22 { return quoted(separator) }
        index = start
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return Trimmed.text(String(decoding: bytes[start..<index], as: UTF8.self)) ?? ""
    }

    /// A doubled quote means one. What stands between the closing quote and the separator belongs to the value.
    private mutating func quoted(_ separator: UInt8) -> String {
        let opened = line
        var text: [UInt8] = []
        index += 1
        var isOpen = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 {
                if isOpen, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
                    text.append(byte)
                    index += 2
                    continue
                }
                isOpen.toggle()
                index += 1
                continue
            }
            if !isOpen, byte == separator || byte == 0x0A || byte == 0x0D { break }
            if byte == 0x0A { line += 1 }
            text.append(byte)
            index += 1
        }
        if isOpen { openQuoteLine = openQuoteLine ?? opened }
        return Trimmed.text(String(decoding: text, as: UTF8.self)) ?? ""
    }

    /// Excel's first line `sep=;`.
    private static func statedSeparator(in bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
        guard bytes.starts(with: "sep=".utf8), bytes.count > 5, let end = bytes.firstIndex(of: 0x0A) else { return nil }
        return end <= 6 ? (bytes[4], end + 1) : nil
    }

    /// Of `;`, `,`, tab and `|` the one that stands most often in the header; semicolons when there is none.
    private static func separator(in bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted {
                if byte == 0x0A || byte == 0x0D { break }
                counts[byte, default: 0] += 1
            }
        }
        let candidates: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x3B
    }
}
