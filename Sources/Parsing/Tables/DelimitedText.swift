/// Rows of values between commas, semicolons, tabs or bars (RFC 4180, and what office programs write instead).
struct DelimitedText {
    /// The first one is the header.
    private(set) var rows: [Row] = []
    /// The line on which quotes were opened that nothing closes: they count as a letter, and rows go on below.
    private(set) var openQuoteLine: Int?
    /// Lines with words above the header: what an office's program writes there of the export itself.
    private(set) var linesAbove = 0

    struct Row {
        var values: [String]
        /// 1-based line of its beginning.
        let line: Int
    }

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    /// Bytes that the search for closing quotes may still read in vain, so that hostile text costs linear time.
    private var searchBudget: Int

    /// Lines in which the header is looked for.
    private static let deepestHeader = 20
    /// In bytes.
    private static let longestHeader = 4_096

    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - named: how many of the values are names of columns.
    init(_ bytes: [UInt8], maximumRows: Int, naming named: ([String]) -> Int = { _ in 0 }) {
        self.init(bytes)
        var separator = DelimitedText.separator(in: bytes)
        if let stated = DelimitedText.statedSeparator(in: bytes) {
            separator = stated.separator
            index = stated.end
            line = 2
        }
        if let header = header(from: separator, naming: named) {
            separator = header.separator
            self = header.place
            linesAbove = header.linesAbove
        }
        while index < bytes.count, rows.count < maximumRows {
            let row = row(separator)
            if row.values.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        searchBudget = max(8 * bytes.count, 1 << 20)
    }

    /// A row further down that names more columns than the first one, two at least, by whatever separator.
    private func header(
        from stated: UInt8, naming named: ([String]) -> Int
    ) -> (place: DelimitedText, separator: UInt8, linesAbove: Int)? {
        var place = self
        var above = 0
        var best: (place: DelimitedText, separator: UInt8, linesAbove: Int)?
        var most = max(1, named(firstRow(stated).values))
        for _ in 1..<DelimitedText.deepestHeader where place.index < bytes.count {
            if place.hasWords { above += 1 }
            place.skipLine()
            for separator in DelimitedText.separators {
                let count = named(place.firstRow(separator).values)
                guard count > most else { continue }
                most = count
                best = (place, separator, above)
            }
        }
        return best
    }

    /// Names of columns are short: no quotes are followed through the whole table.
    private func firstRow(_ separator: UInt8) -> Row {
        var piece = DelimitedText(Array(bytes[index..<min(index + DelimitedText.longestHeader, bytes.count)]))
        return piece.row(separator)
    }

    private var hasWords: Bool {
        bytes[index...].prefix { $0 != 0x0A }.contains { $0 > 0x20 && !DelimitedText.separators.contains($0) }
    }

    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        index = min(index + 1, bytes.count)
        line += 1
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
        if index < bytes.count, bytes[index] == 0x22 {
            let (opened, openedLine) = (index, line)
            if let text = quoted(separator) { return text }
            openQuoteLine = openQuoteLine ?? openedLine
            (index, line) = (opened + 1, openedLine)
            return unclosed(separator)
        }
        index = start
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return Trimmed.text(String(decoding: bytes[start..<index], as: UTF8.self)) ?? ""
    }

    /// A doubled quote means one. What stands between the closing quote and the separator belongs to the value. Nil when
    /// nothing closes the quotes, or only those that open a value further down.
    private mutating func quoted(_ separator: UInt8) -> String? {
        guard searchBudget > 0 else { return nil }
        let opened = index
        let openedLine = line
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
                if isOpen, line > openedLine, opensValue(separator) { break }
                isOpen.toggle()
                index += 1
                continue
            }
            if !isOpen, byte == separator || byte == 0x0A || byte == 0x0D { break }
            if byte == 0x0A { line += 1 }
            text.append(byte)
            index += 1
        }
        guard isOpen else { return Trimmed.text(String(decoding: text, as: UTF8.self)) ?? "" }
        searchBudget -= index - opened
        return nil
    }

    /// Whether the quote that stands here opens a value: a separator stands before it, or a row begins with it, and
    /// words follow.
    private func opensValue(_ separator: UInt8) -> Bool {
        let (before, after) = (bytes[index - 1], index + 1 < bytes.count ? bytes[index + 1] : 0x0A)
        guard after != separator, after != 0x0A, after != 0x0D else { return false }
        return before == separator
            || before == 0x0A && isRow(from: index, separator, columns: max(2, rows.first?.values.count ?? 2))
    }

    /// What stands behind quotes that nothing closes: up to the separator, or to the line that is a row again.
    private mutating func unclosed(_ separator: UInt8) -> String {
        let start = index
        let columns = rows.first?.values.count ?? 1
        while index < bytes.count, bytes[index] != separator {
            if bytes[index] == 0x0A {
                if isRow(from: index + 1, separator, columns: columns) { break }
                line += 1
            }
            index += 1
        }
        var end = index
        if end < bytes.count, end > start, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return Trimmed.text(text) ?? ""
    }

    private func isRow(from start: Int, _ separator: UInt8, columns: Int) -> Bool {
        let line = bytes[start...].prefix { $0 != 0x0A }
        return line.count { $0 == separator } + 1 >= columns && line.contains { $0 > 0x20 && $0 != separator }
    }

    private static let separators: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]

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
        return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x3B
    }
}
