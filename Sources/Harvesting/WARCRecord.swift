import Records

/// A record of a WARC 1.1 file (ISO 28500:2017): named fields and a block of bytes.
struct WARCRecord: Hashable {
    var fields: [Capture.Header]
    var block: [UInt8]

    func field(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The record as it stands in a file, before compression.
    var bytes: [UInt8] {
        var text = "WARC/1.1\r\n"
        for field in fields { text += "\(field.name): \(field.value.filter { !$0.isNewline && $0 != "\0" })\r\n" }
        return Array("\(text)Content-Length: \(block.count)\r\n\r\n".utf8) + block + Array("\r\n\r\n".utf8)
    }

    init(fields: [Capture.Header], block: [UInt8]) {
        self.fields = fields
        self.block = block
    }

    /// Nil when the bytes are no WARC record with a whole block.
    init?(_ bytes: [UInt8]) {
        guard let (lines, start) = HeaderLines.split(bytes[...]), let version = lines.first,
            version.hasPrefix("WARC/1.")
        else { return nil }
        fields = HeaderLines.fields(lines.dropFirst())
        block = []
        guard let length = field("Content-Length").flatMap({ Int($0) }), length >= 0, length <= bytes.count - start
        else { return nil }
        block = Array(bytes[start..<start + length])
        fields.removeAll { $0.name.lowercased() == "content-length" }
    }
}

/// The lines before the empty one, in WARC records and in HTTP answers alike.
enum HeaderLines {
    /// The lines, and the index of the first byte behind them; nil when the empty line is missing.
    static func split(_ bytes: ArraySlice<UInt8>) -> (lines: [String], end: Int)? {
        var lines: [String] = []
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            let line = bytes[start..<end].last == 0x0D ? bytes[start..<end].dropLast() : bytes[start..<end]
            start = end + 1
            if line.isEmpty { return (lines, start) }
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return nil
    }

    static func fields(_ lines: ArraySlice<String>) -> [Capture.Header] {
        lines.compactMap { line in
            guard let colon = line.utf8.firstIndex(of: 0x3A) else { return nil }
            let value = line[line.utf8.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            return Capture.Header(name: String(line[..<colon]), value: String(value))
        }
    }
}
