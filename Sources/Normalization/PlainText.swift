import Foundation

/// Text as it is kept: NFC, without characters that cannot be seen or that reorder others, white space tidied.
package enum PlainText {
    /// One line: every run of white space is one space.
    package static func line(_ text: String) -> String {
        tidied(text, keepsLines: false)
    }

    /// Lines tidied, paragraphs parted by one empty line.
    package static func paragraphs(_ text: String) -> String {
        tidied(text, keepsLines: true)
    }

    /// Nil when nothing is left.
    static func nonEmptyLine(_ text: String?) -> String? {
        guard let text else { return nil }
        let line = line(text)
        return line.isEmpty ? nil : line
    }

    private static func tidied(_ text: String, keepsLines: Bool) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var gap = Gap.none
        var breaks = 0
        var last: Unicode.Scalar = " "
        var isComposed = true
        for scalar in text.unicodeScalars {
            switch ScalarRole(scalar, after: last) {
            case .hidden: continue
            case .space: gap = max(gap, .space)
            case .lineBreak:
                // CR LF is one break.
                if scalar == "\n", last == "\r" { break }
                breaks += 1
                gap = .line
            case .visible(let mayCompose):
                if !output.isEmpty {
                    switch gap {
                    case .none: break
                    case .space: output.append(0x20)
                    case .line where keepsLines: output.append(contentsOf: breaks > 1 ? [0x0A, 0x0A] : [0x0A])
                    case .line: output.append(0x20)
                    }
                }
                gap = .none
                breaks = 0
                if mayCompose { isComposed = false }
                if scalar.value < 0x80 {
                    output.append(UInt8(scalar.value))
                } else {
                    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            }
            last = scalar
        }
        let tidy = String(decoding: output, as: UTF8.self)
        return isComposed ? tidy : tidy.precomposedStringWithCanonicalMapping
    }

    private enum Gap: Int, Comparable {
        case none, space, line

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }
}
