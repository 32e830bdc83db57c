/// What stands before a document's first markup: empty lines, messages of the server's own programs.
struct XMLPrologue {
    /// Where the document begins.
    let begin: Int
    /// Line breaks before it.
    let lines: Int
    let problems: [MarkupProblem]

    /// A declaration further down belongs to something else.
    private static let searchedBytes = 65_536

    init(of text: [UInt8]) {
        let found = text.withUnsafeBufferPointer { bytes in
            let begin = XMLPrologue.beginning(in: bytes)
            return (begin: begin, lines: ByteScanner(bytes).line(of: begin) - 1)
        }
        begin = found.begin
        lines = found.lines
        problems =
            begin == 0
            ? []
            : [
                MarkupProblem(
                    code: "junk-before-document", message: "\(found.begin) bytes stand before the document", line: 1)
            ]
    }

    private static func beginning(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var scanner = ByteScanner(bytes)
        scanner.skip(to: 0x3C)
        if scanner.stands("<?xml") { return scanner.position }
        let first = scanner.isAtEnd ? 0 : scanner.position
        // PHP prints its warnings as HTML before the declaration. An HTML page may hold one too, in a picture.
        var hasCommentEnds = true
        while scanner.position < min(bytes.count, searchedBytes) {
            if scanner.stands("<?xml ") { return scanner.position }
            if hasCommentEnds { hasCommentEnds = passComment(&scanner) }
            if scanner.standsIgnoringCase("<html") || scanner.standsIgnoringCase("<!doctype") { break }
            scanner.position += 1
            scanner.skip(to: 0x3C)
        }
        return first
    }

    /// What stands in a comment belongs to it: a grammar shows there what its documents look like.
    ///
    /// False when there is no end of a comment any more: to look for one again and again would take quadratic time.
    private static func passComment(_ scanner: inout ByteScanner) -> Bool {
        guard scanner.stands("<!--") else { return true }
        var behind = scanner
        behind.skip(past: "-->")
        // One without an end hides nothing.
        guard !behind.isAtEnd else { return false }
        scanner.position = behind.position - 1
        return true
    }
}
