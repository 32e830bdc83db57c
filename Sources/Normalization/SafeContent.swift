import Markup

/// The safe HTML and the text of one piece of foreign HTML after another, in memory that is used again and again.
///
/// `HTMLSanitizer` says what is safe, and makes strings of it.
package final class SafeContent {
    // Nothing but the one piece's events reaches it, one after the other.
    @exclusivity(unchecked) private var writer = SafeWriter()
    private var base: String?
    private let reader: Reader
    /// Whether the last piece was read without libxml2.
    package private(set) var wasPlain = true
    /// Whether a picture stood in the last piece.
    // Of the one piece, as the writer.
    @exclusivity(unchecked) package private(set) var heldPicture = false

    package enum Reader: Sendable {
        /// Without libxml2 where the piece is plain.
        case fastest
        /// Always libxml2: to compare.
        case lenient
    }

    package init(reader: Reader = .fastest) {
        self.reader = reader
    }

    /// In UTF-8, until the next piece is read; as is `text`.
    package var html: UnsafeBufferPointer<UInt8> { writer.html.bytes }
    package var text: UnsafeBufferPointer<UInt8> { writer.text.bytes.bytes }

    package var strings: (html: String, text: String) {
        (String(decoding: html, as: UTF8.self), String(decoding: text, as: UTF8.self))
    }

    /// Reads a piece of HTML; `base` is what its relative links are relative to.
    package func read(_ html: String, base: String?) {
        wasPlain = true
        heldPicture = false
        let isText = html.utf8.span.withUnsafeBufferPointer { bytes in
            guard bytes.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return true }
            self.base = base
            do {
                switch reader {
                case .fastest: wasPlain = try HTMLFragment.read(bytes, into: self)
                case .lenient:
                    wasPlain = false
                    begin()
                    try HTMLFragment.readLeniently(bytes, into: self)
                }
                writer.finish()
                return false
            } catch {
                wasPlain = false
                // The parser's limits refuse the markup; what stands between its tags is still worth having.
                return true
            }
        }
        if isText { read(text: html.utf8.contains(0x3C) || html.utf8.contains(0x26) ? Self.withoutTags(html) : html) }
    }

    /// Reads plain text: its paragraphs and line breaks.
    package func read(text: String) {
        base = nil
        begin()
        var text = PlainText.paragraphs(text)
        text.withUTF8 { bytes in
            for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                if index > 0 { writer.breakLine() }
                if line.isEmpty { writer.breakLine() } else { writer.write(UnsafeBufferPointer(rebasing: line)) }
            }
        }
        writer.finish()
    }

    /// Whether a text is neither HTML nor in need of tidying, so that reading it would yield what it is.
    package static func isTidyText(_ text: String) -> Bool {
        text.utf8.span.withUnsafeBufferPointer { PlainRun.countBeforeMarkup($0) == $0.count && $0.last != 0x20 }
    }

    private static func withoutTags(_ html: String) -> String {
        var isInside = false
        return String(
            html.unicodeScalars.lazy.map { scalar -> Character in
                if scalar == "<" { isInside = true }
                defer { if scalar == ">" { isInside = false } }
                return isInside ? " " : Character(scalar)
            })
    }
}

extension SafeContent: HTMLHandler {
    package func begin() { writer.begin(base: base) }

    package func enter(_ tag: HTMLTag, href: UnsafeBufferPointer<UInt8>?) -> Bool {
        if tag == .img { heldPicture = true }
        return writer.enter(tag, href: href)
    }

    package func text(_ text: UnsafeBufferPointer<UInt8>) { writer.write(text) }

    package func run(_ text: UnsafeBufferPointer<UInt8>) { writer.write(run: text) }

    package func leave(_ tag: HTMLTag) { writer.leave(tag) }
}
