import Markup
import Records

/// Reads OPML of any version, damaged or in a wrong encoding, as leniently as feeds are read.
package enum OutlineReader {
    /// The document in `body`. Throws when there is no outline in it.
    package static func reading(
        _ body: [UInt8], limits: ParsingLimits = .standard
    ) throws(NotAFeed) -> OutlineReading {
        guard body.count <= limits.maximumBodyBytes else {
            throw NotAFeed(
                looksLike: "a file of \(body.count) bytes, more than the limit of \(limits.maximumBodyBytes)")
        }
        let look = BodyLook(of: body)
        guard look == .markup || look == .text else {
            throw NotAFeed(looksLike: look.refusal.looksLike, advice: advice)
        }
        let reading: XMLReading<OutlineHandler>
        do {
            reading = try XMLReader(limits: limits.markup).read(body, charset: nil) {
                OutlineHandler(maximumOutlines: limits.maximumItems)
            }
        } catch {
            throw NotAFeed("a document", refused: error)
        }
        let handler = reading.handler
        guard handler.isOPML || !handler.outlines.isEmpty else {
            throw NotAFeed(looksLike: BodyLook.isPage(body) ? "an HTML page" : "XML of another kind", advice: advice)
        }
        var warnings = reading.problems.map {
            ParsedDocument.Warning(code: $0.code, message: $0.message, line: $0.line)
        }
        if handler.isOverfull {
            warnings.append(
                ParsedDocument.Warning(
                    code: "too-many", message: "only the first \(limits.maximumItems) outlines were read", line: nil))
        }
        return OutlineReading(
            document: OutlineDocument(version: handler.version, head: handler.head, outlines: handler.outlines),
            encoding: reading.encoding, warnings: warnings,
            isComplete: reading.isRootClosed && !handler.isOverfull)
    }

    private static let advice = "give the OPML file that another feed reader exported"
}
