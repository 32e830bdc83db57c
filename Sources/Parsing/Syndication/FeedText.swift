/// Small readings of texts in feeds.
enum FeedText {
    /// Whether the ASCII `part` stands anywhere in `text`, byte by byte.
    static func contains(_ part: StaticString, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            part.withUTF8Buffer { part in
                guard let first = part.first, bytes.count >= part.count else { return false }
                return (0...bytes.count - part.count).contains { begin in
                    bytes[begin] == first && bytes[begin..<begin + part.count].elementsEqual(part)
                }
            }
        }
    }

    /// Words between commas.
    static func list(_ text: String?) -> [String] {
        guard let text else { return [] }
        return text.split(separator: ",").compactMap { Trimmed.text(String($0)) }
    }

    /// The texts in their order, each once.
    static func unique(_ texts: [String]) -> [String] {
        if texts.count < 2 { return texts }
        // Few are compared sooner than hashed.
        guard texts.count > 16 else {
            var kept: [String] = []
            kept.reserveCapacity(texts.count)
            for text in texts where !kept.contains(where: { isSame($0, text) }) { kept.append(text) }
            return kept
        }
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// Byte by byte first: letters that only look alike are compared slowly.
    static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left == right
    }

    /// The end of a Dublin Core period, `start=2025-01-01; end=2025-02-01; scheme=W3C-DTF`, or a date alone.
    static func endOfPeriod(_ text: String?) -> String? {
        guard let text else { return nil }
        guard text.contains("=") else { return text }
        for part in text.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1).map { Trimmed.text(String($0)) }
            if sides.count == 2, sides[0]?.lowercased() == "end" { return sides[1] }
        }
        return nil
    }
}
