import Foundation
import Markup

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
        text.utf8.span.withUnsafeBufferPointer { bytes -> String? in
            // Most texts are tidy: no more than a copy, or none.
            let plain = PlainRun.count(bytes)
            if plain == bytes.count, bytes.last != 0x20 { return nil }
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            tidy(bytes, keepsLines: keepsLines, into: &output)
            return String(decoding: output, as: UTF8.self)
        } ?? text
    }

    /// Appends a text in valid UTF-8 to what may hold other text already.
    static func tidy(_ text: UnsafeBufferPointer<UInt8>, keepsLines: Bool, into output: inout [UInt8]) {
        let start = output.count
        var gap = Gap.none
        var breaks = 0
        var last: Unicode.Scalar = " "
        var isComposed = true
        var index = 0
        while index < text.count {
            let run = PlainRun.count(UnsafeBufferPointer(rebasing: text[index...]))
            if run > 0 {
                append(gap, breaks, keepsLines, to: &output, from: start)
                output.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<index + run]))
                index += run
                (gap, breaks, last) = (.none, 0, "a")
                if output.last == 0x20 {
                    output.removeLast()
                    gap = .space
                }
                continue
            }
            // What is no UTF-8 has no place in a text.
            guard let (scalar, count) = UTF8Ends.scalar(at: index, in: text) else {
                index += 1
                continue
            }
            let sign = WindowsSign.meant(by: scalar)
            switch ScalarRole(sign ?? scalar, after: last) {
            case .hidden:
                index += count
                continue
            case .space: gap = max(gap, .space)
            case .lineBreak:
                // CR LF is one break.
                if scalar == "\n", last == "\r" { break }
                breaks += 1
                gap = .line
            case .visible(let mayCompose):
                append(gap, breaks, keepsLines, to: &output, from: start)
                gap = .none
                breaks = 0
                if mayCompose { isComposed = false }
                if let sign {
                    output.append(contentsOf: sign.utf8)
                } else {
                    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<index + count]))
                }
            }
            index += count
            last = sign ?? scalar
        }
        if !isComposed {
            let composed = String(decoding: output[start...], as: UTF8.self).precomposedStringWithCanonicalMapping
            output.replaceSubrange(start..., with: composed.utf8)
        }
    }

    private static func append(
        _ gap: Gap, _ breaks: Int, _ keepsLines: Bool, to output: inout [UInt8], from start: Int
    ) {
        guard output.count > start else { return }
        switch gap {
        case .none: break
        case .space: output.append(0x20)
        case .line where keepsLines:
            output.append(0x0A)
            if breaks > 1 { output.append(0x0A) }
        case .line: output.append(0x20)
        }
    }

    private enum Gap: Int, Comparable {
        case none, space, line

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }
}
