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
        let content = SafeContent()
        content.read(html, base: base)
        return content.strings
    }

    /// Plain text as HTML: its paragraphs and line breaks, everything else escaped.
    package func content(ofText text: String) -> (html: String, text: String) {
        let content = SafeContent()
        content.read(text: text)
        return content.strings
    }
}
