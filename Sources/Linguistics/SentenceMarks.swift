/// The signs that matter at the borders of sentences.
enum SentenceMarks {
    static let terminators: Set<Unicode.Scalar> = [".", "!", "?", "…"]
    static let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "“", "’", "‘", "»", "«", ")", "]"]
    static let opening: Set<Unicode.Scalar> = ["\"", "'", "„", "“", "‚", "‘", "«", "»", "(", "[", "–", "—", "-", "•"]

    /// What closes a quotation that `scalar` opens; nil when it opens none. Straight quotes tell neither.
    static func closers(of scalar: Unicode.Scalar) -> Set<Unicode.Scalar>? {
        switch scalar {
        case "„": ["“", "”"]
        case "«": ["»"]
        case "»": ["«"]
        case "“": ["”"]
        default: nil  // characters, not an enum
        }
    }

    static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "'" || scalar == "’" || scalar == "ʼ"
            || scalar == "-"
    }
}
