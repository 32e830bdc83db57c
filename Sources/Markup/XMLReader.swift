/// Reads XML as it is published: in any encoding, damaged or whole, and tells what was wrong with it.
///
/// A document that keeps every rule is read by `PlainXML`, the others by libxml2 (`XMLPass`): the events are the same. A
/// document that breaks a rule is read a second time after its bytes were mended (`XMLRepair`); of the two readings
/// the better one counts. No entity is expanded but the characters that HTML names, and nothing is ever loaded.
package struct XMLReader: Sendable {
    private let limits: MarkupLimits

    package init(limits: MarkupLimits = .standard) {
        self.limits = limits
    }

    /// Reads `body`, whose server stated `charset`, into a handler from `makeHandler`, which is asked for a fresh one for
    /// each reading.
    package func read<Handler: XMLHandler>(
        _ body: [UInt8], charset: String?, into makeHandler: () -> Handler
    ) throws(MarkupRefusal) -> XMLReading<Handler> {
        try read(DecodedText(body, charset: charset, declaration: .xml), into: makeHandler)
    }

    /// Reads a text whose encoding is settled.
    package func read<Handler: XMLHandler>(
        _ text: DecodedText, into makeHandler: () -> Handler
    ) throws(MarkupRefusal) -> XMLReading<Handler> {
        let prologue = XMLPrologue(of: text.bytes)
        let bytes = prologue.begin == 0 ? text.bytes : Array(text.bytes[prologue.begin...])
        let census = prologue.begin == 0 ? text.census : TextCensus(of: bytes)
        let handler = makeHandler()
        // Bytes that are no text, and text before the document, break the rules already.
        let isSound = prologue.problems.isEmpty && !text.problems.contains { $0.code == "invalid-bytes" }
        if isSound, PlainXML.read(bytes, census, into: handler, limits: limits, lineOffset: prologue.lines) {
            return XMLReading(
                handler: handler, encoding: text.encoding, problems: text.problems + prologue.problems,
                isWellFormed: true, isRootClosed: true)
        }
        return try careful(text, bytes, prologue, into: makeHandler)
    }

    /// Reads what may break any rule.
    private func careful<Handler: XMLHandler>(
        _ text: DecodedText, _ bytes: [UInt8], _ prologue: XMLPrologue, into makeHandler: () -> Handler
    ) throws(MarkupRefusal) -> XMLReading<Handler> {
        try TagGuard(limits: limits, isHTML: false).check(bytes)

        let first = try firstPass(bytes, prologue, into: makeHandler)
        var chosen = first
        if first.pass.errorCount > 0, let mended = mended(bytes, for: first.handler) {
            // Mending adds quotes and the like, so the limits are asked again.
            try TagGuard(limits: limits, isHTML: false).check(mended)
            let second = pass(mended, makeHandler(), lineOffset: prologue.lines)
            if second.pass.errorCount <= first.pass.errorCount { chosen = second }
        }
        return XMLReading(
            handler: chosen.handler, encoding: text.encoding,
            problems: text.problems + prologue.problems + first.pass.problems,
            isWellFormed: first.pass.errorCount == 0 && prologue.problems.isEmpty
                && !text.problems.contains { $0.code == "invalid-bytes" },
            isRootClosed: chosen.pass.isRootClosed)
    }

    /// Of the text as it is. Where comments are begun again and again and none ends, libxml2 would look for the end of each up
    /// to the end of the text, which takes quadratic time: then they are mended before.
    private func firstPass<Handler: XMLHandler>(
        _ bytes: [UInt8], _ prologue: XMLPrologue, into makeHandler: () -> Handler
    ) throws(MarkupRefusal) -> (handler: Handler, pass: XMLPass) {
        let handler = makeHandler()
        guard XMLReader.hasEndlessComments(bytes), let mended = mended(bytes, for: handler) else {
            return pass(bytes, handler, lineOffset: prologue.lines)
        }
        try TagGuard(limits: limits, isHTML: false).check(mended)
        let first = pass(mended, handler, lineOffset: prologue.lines)
        first.pass.addError(MarkupProblem(code: "malformed", message: "comments without an end"))
        return first
    }

    private func mended(_ bytes: [UInt8], for handler: any XMLHandler) -> [UInt8]? {
        XMLRepair.repaired(bytes, maximumDepth: limits.maximumDepth, neverNests: handler.neverNests)
    }

    private static func hasEndlessComments(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var scanner = ByteScanner(bytes)
            var count = 0
            while true {
                scanner.skip(to: "<!--")
                if scanner.isAtEnd { return false }
                let begin = scanner.position
                scanner.skip(past: "-->")
                guard scanner.isAtEnd, !bytes.suffix(3).elementsEqual("-->".utf8) else { continue }
                scanner.position = begin
                while !scanner.isAtEnd, count < XMLReader.maximumOpenComments {
                    scanner.skip(past: "<!--")
                    count += 1
                }
                return count == XMLReader.maximumOpenComments
            }
        }
    }

    private static let maximumOpenComments = 50

    private func pass<Handler: XMLHandler>(
        _ bytes: [UInt8], _ handler: Handler, lineOffset: Int
    ) -> (handler: Handler, pass: XMLPass) {
        let pass = XMLPass(handler: handler, limits: limits, lineOffset: lineOffset)
        pass.run(bytes)
        return (handler, pass)
    }
}
