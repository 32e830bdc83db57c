import Markup
import Records

extension ParsedDocument {
    /// Takes over how the bytes of a document were decoded, and what was wrong with them.
    mutating func note(_ text: DecodedText) {
        encoding = text.encoding
        warnings =
            text.problems.map { Warning(code: $0.code, message: $0.message, line: $0.line) } + warnings
        if text.problems.contains(where: { $0.code == "invalid-bytes" }) { isWellFormed = false }
    }
}
