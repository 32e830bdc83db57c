/// A document's text in UTF-8, with the encoding that it was read in.
///
/// The order of belief: what the bytes prove (a byte order mark, valid UTF-8), then what is stated (HTTP's charset, the
/// document's own declaration), then the letters it would contain. A stray byte is replaced; it never changes the
/// encoding of the rest.
package struct DecodedText: Sendable {
    /// Valid UTF-8 without a byte order mark.
    package let bytes: [UInt8]
    /// Lower-case name of the encoding that was read: `utf-8`, `windows-1250` …
    package let encoding: String
    package let problems: [MarkupProblem]
    let census: TextCensus

    package enum Declaration: Sendable {
        /// `<?xml encoding="…"?>`
        case xml
        /// `<meta charset="…">` or `<meta http-equiv … content="…charset=…">`
        case html
        case none
    }

    /// `charset` is what the server stated.
    package init(_ body: [UInt8], charset: String?, declaration: Declaration) {
        if let wide = DecodedText.wideEncoding(of: body) {
            self.init(body, in: wide.name, skipping: wide.mark, problems: [])
            return
        }
        let text = body.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(body.dropFirst(3)) : body
        let stated = [charset, DeclaredCharset.find(in: text, declaration)]
            .compactMap { $0.flatMap(CharsetLabel.canonical) }
        let found = TextCensus(of: text)
        if found.isUTF8 {
            self.init(valid: text, found, stated: stated.first { $0 != "utf-8" })
            return
        }
        let census = UTF8Census(of: text)
        if census.characters > 2 * census.strayBytes || census.strayBytes == 0 {
            self.init(repairing: text, census)
            return
        }
        self.init(legacy: text, stated: stated)
    }

    private init(valid text: [UInt8], _ census: TextCensus, stated: String?) {
        bytes = text
        self.census = census
        guard let stated, !census.isASCII else {
            encoding = census.isASCII ? stated ?? "utf-8" : "utf-8"
            problems = []
            return
        }
        encoding = "utf-8"
        problems = [
            MarkupProblem(
                code: "encoding-mismatch", message: "the document is said to be \(stated), but its bytes are UTF-8")
        ]
    }

    private init(repairing text: [UInt8], _ census: UTF8Census) {
        bytes = Array(String(decoding: text, as: UTF8.self).utf8)
        self.census = TextCensus(of: bytes)
        encoding = "utf-8"
        let line = text.withUnsafeBufferPointer { ByteScanner($0).line(of: census.firstStray ?? text.count) }
        let what = census.strayBytes == 0 ? "the last character is cut off" : "\(census.strayBytes) bytes are not UTF-8"
        problems = [MarkupProblem(code: "invalid-bytes", message: "\(what); replaced by U+FFFD", line: line)]
    }

    private init(legacy text: [UInt8], stated: [String]) {
        var found: [MarkupProblem] = []
        if stated.contains("utf-8") {
            found.append(
                MarkupProblem(
                    code: "encoding-mismatch", message: "the document is said to be UTF-8, but its bytes are not"))
        }
        let choices = stated.filter { $0 != "utf-8" && !$0.hasPrefix("utf-16") && !$0.hasPrefix("utf-32") }
        let usable = choices.filter { CharacterConverter(from: $0) != nil }
        for name in choices where !usable.contains(name) {
            found.append(MarkupProblem(code: "unknown-encoding", message: "there is no encoding \"\(name)\""))
        }
        var encoding = Set(usable).count > 1 ? CharsetScore.best(of: usable, for: text) : usable.first
        // š, ť and ž of windows-1250 lie where ISO 8859-2 has control characters that nobody writes.
        if encoding == "iso-8859-2", text.contains(where: { (0x80...0x9F).contains($0) }) {
            encoding = "windows-1250"
            found.append(
                MarkupProblem(
                    code: "encoding-mismatch",
                    message: "the document is said to be iso-8859-2, but its bytes are windows-1250"))
        }
        self.init(text, in: encoding ?? DecodedText.guess(text), skipping: 0, problems: found)
    }

    private init(_ body: [UInt8], in encoding: String, skipping mark: Int, problems known: [MarkupProblem]) {
        guard let converter = CharacterConverter(from: encoding) else {
            bytes = Array(String(decoding: body.dropFirst(mark), as: UTF8.self).utf8)
            census = TextCensus(of: bytes)
            self.encoding = "utf-8"
            problems =
                known + [MarkupProblem(code: "unknown-encoding", message: "there is no encoding \"\(encoding)\"")]
            return
        }
        let conversion = converter.utf8(of: Array(body.dropFirst(mark)))
        bytes = conversion.bytes
        census = TextCensus(of: bytes)
        self.encoding = encoding
        guard let first = conversion.firstReplaced else {
            problems = known
            return
        }
        let line = body.withUnsafeBufferPointer { ByteScanner($0).line(of: first + mark) }
        problems =
            known + [
                MarkupProblem(
                    code: "invalid-bytes",
                    message: "\(conversion.replaced) bytes mean nothing in \(encoding); replaced by U+FFFD", line: line)
            ]
    }

    private static func guess(_ text: [UInt8]) -> String {
        CharsetScore.best(of: CharsetScore.candidates, for: text) ?? "windows-1250"
    }

    /// How JSON and calendars begin in UTF-16: two letters of ASCII, each with its zero.
    private static func letters(of body: [UInt8]) -> (name: String, mark: Int)? {
        guard body.count >= 4 else { return nil }
        let isText = { (byte: UInt8) in byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D }
        if isText(body[0]), body[1] == 0, isText(body[2]), body[3] == 0 { return ("utf-16le", 0) }
        if body[0] == 0, isText(body[1]), body[2] == 0, isText(body[3]) { return ("utf-16be", 0) }
        return nil
    }

    /// UTF-16 and UTF-32 give themselves away by their mark or by the zeros beside the first letters.
    private static func wideEncoding(of body: [UInt8]) -> (name: String, mark: Int)? {
        if body.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return ("utf-32le", 4) }
        if body.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return ("utf-32be", 4) }
        if body.starts(with: [0xFF, 0xFE]) { return ("utf-16le", 2) }
        if body.starts(with: [0xFE, 0xFF]) { return ("utf-16be", 2) }
        if body.starts(with: [0x3C, 0x00]) { return ("utf-16le", 0) }
        if body.starts(with: [0x00, 0x3C]) { return ("utf-16be", 0) }
        return letters(of: body)
    }
}
