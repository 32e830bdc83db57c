import Markup

/// Makes untrusted HTML safe to show, and reads its text.
///
/// The input is parsed to a tree, and of the tree only these are written anew: `p br b strong i em ul ol li blockquote
/// a[href] h2 h3 h4 table thead tbody tr td th figure figcaption`. Links are http, https or mailto, absolute, with
/// `rel="noopener"`; there is no other attribute. Scripts, styles, frames, drawings, formulas, media and forms go with
/// what is in them; every other element goes and leaves its content. The result is well nested, so that parsers agree
/// on it, and cleaning it again changes nothing.
package struct HTMLSanitizer: Sendable {
    package init() {}

    /// Safe HTML. Relative links are resolved against `base`, and are unlinked without one.
    package func safeHTML(_ html: String, base: String?) -> String {
        content(of: html, base: base).html
    }

    /// The text: paragraphs parted by an empty line, list items on lines of their own behind `– ` or their number,
    /// a table's row on one line.
    package func text(_ html: String) -> String {
        content(of: html, base: nil).text
    }

    /// Both in one pass.
    package func content(of html: String, base: String?) -> (html: String, text: String) {
        guard html.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return content(ofText: html) }
        do {
            let document = try HTMLDocument(fragment: html)
            var writer = SafeWriter(base: base.map(URLParts.init))
            document.root?.walk(
                enter: { node in
                    switch node.kind {
                    case .text:
                        writer.write(node.text)
                        return true
                    case .element: return writer.enter(node.name, href: node.name == "a" ? node.attribute("href") : nil)
                    case .comment, .attribute, .other: return false
                    }
                },
                leave: { node in
                    if node.kind == .element { writer.leave(node.name) }
                })
            return writer.finished()
        } catch {
            // The parser's limits refuse the markup; what stands between its tags is still worth having.
            return content(ofText: Self.withoutTags(html))
        }
    }

    /// Plain text as HTML: its paragraphs and line breaks, everything else escaped.
    package func content(ofText text: String) -> (html: String, text: String) {
        var writer = SafeWriter(base: nil)
        for (index, line) in PlainText.paragraphs(text).split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { writer.breakLine() }
            if line.isEmpty { writer.breakLine() } else { writer.write(String(line)) }
        }
        return writer.finished()
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
