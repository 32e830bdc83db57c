import Foundation

/// Text as it is kept: NFC, without characters that cannot be seen or that reorder others, white space tidied.
enum PlainText {
    /// One line: every run of white space is one space.
    static func line(_ text: String) -> String {
        visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Lines tidied, paragraphs parted by one empty line.
    static func paragraphs(_ text: String) -> String {
        var lines: [String] = []
        let breaks = visible(text).split(omittingEmptySubsequences: false) { $0.isNewline }
        for line in breaks.map({ $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }) {
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// Nil when nothing is left.
    static func nonEmptyLine(_ text: String?) -> String? {
        guard let text else { return nil }
        let line = line(text)
        return line.isEmpty ? nil : line
    }

    /// NFC without controls, overrides of direction, zero-width characters and soft hyphens. White space stays.
    static func visible(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 &- 0x20 < 0x5F || $0 == 0x0A }) { return text }
        var kept = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars where !isHidden(scalar, after: last) {
            kept.append(scalar)
            last = scalar
        }
        return String(kept).precomposedStringWithCanonicalMapping
    }

    private static func isHidden(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
            true
        // The joiner belongs to emoji only.
        case 0x200D: last.value < 0x2190
        default: false  // numbers, not an enum
        }
    }
}
