import Glibc

/// Small readings of texts in feeds.
enum FeedText {
    /// Whether the ASCII `part` stands anywhere in `text`.
    static func contains(_ part: StaticString, in text: String) -> Bool {
        text.utf8.span.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            let (first, count) = (Int32(part.utf8Start.pointee), part.utf8CodeUnitCount)
            var begin = 0
            while begin + count <= bytes.count, let found = memchr(base + begin, first, bytes.count - count - begin + 1)
            {
                if memcmp(found, part.utf8Start, count) == 0 { return true }
                begin = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            }
            return false
        }
    }

    /// Words between commas.
    static func list(_ text: String?) -> [String] {
        guard let text else { return [] }
        return text.split(separator: ",").compactMap { Trimmed.text(String($0)) }
    }

    /// The texts in their order, each once.
    static func unique(_ texts: [String]) -> [String] {
        if texts.count <= SeenTexts.manyCount, areDifferent(texts) { return texts }
        var seen = SeenTexts()
        return texts.filter { seen.insert($0) }
    }

    private static func areDifferent(_ texts: [String]) -> Bool {
        for index in texts.indices where texts[..<index].contains(where: { isSame($0, texts[index]) }) { return false }
        return true
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
