import Dating
import Linguistics
import Normalization
import Parsing
import Records

/// Reads `items.jsonl`, what `deduplicate` and `classify` judge: one JSON object a line with `id` and, as far as known,
/// `title`, `content_text` or `content_html`, `url`, `date_published`, `source`, `language`.
package struct ItemLines: Sendable {
    private let clock: TownClock
    private let detector = LanguageDetector()

    package init(clock: TownClock) {
        self.clock = clock
    }

    /// A line that is no item.
    package struct BadLine: Error, CustomStringConvertible {
        package let line: Int
        package let problem: String

        package var description: String { "line \(line): \(problem)" }
    }

    /// The documents, in the order of the lines; empty lines are passed over.
    package func documents(in bytes: [UInt8]) throws(BadLine) -> [Document] {
        var documents: [Document] = []
        var ids: Set<String> = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            let document = try document(in: Array(line), number: index + 1)
            guard ids.insert(document.id).inserted else {
                throw BadLine(line: index + 1, problem: "the id \"\(document.id)\" stands twice; ids must differ")
            }
            documents.append(document)
        }
        return documents
    }

    private func document(in line: [UInt8], number: Int) throws(BadLine) -> Document {
        let text = JSONReader.text(line)
        guard text.damages.isEmpty, text.roots.count == 1, let item = text.roots.first, item.isObject else {
            throw BadLine(
                line: number, problem: "not one JSON object: \(text.damages.first?.reason ?? "something else")")
        }
        guard let id = item["id"]?.scalarText else { throw BadLine(line: number, problem: "\"id\" is missing") }
        let title = item["title"]?.text.map { PlainText.line($0) }
        let content =
            item["content_text"]?.text.map { PlainText.paragraphs($0) }
            ?? item["content_html"]?.text.map { HTMLSanitizer().text($0) } ?? ""
        let stated = item["language"]?.text
        let language =
            stated ?? detector.language(of: [title, content].compactMap { $0 }.joined(separator: "\n"), hint: nil)
        let published = item["date_published"]?.scalarText.flatMap {
            DateReader(clock: clock, language: stated).moment($0)
        }
        let url = item["url"]?.text
        return Document(
            id: id, source: item["source"]?.text, title: title, text: content,
            url: url.map { URLKey.canonical($0) ?? $0 }, published: published.map(clock.day(of:)),
            publishedPrecision: published?.precision ?? .day, language: language)
    }
}
