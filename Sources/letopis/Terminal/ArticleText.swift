import Pipeline
import Records
import Reporting

/// An article, or an item of a list, as people read it on a terminal.
struct ArticleText {
    let clock: TownClock
    private let style = Style()

    init(clock: TownClock) {
        self.clock = clock
    }

    func text(of item: ReadableItem, remark: String) -> String {
        var text = item.title.map { style.bold($0) + "\n" } ?? ""
        let facts = [date(of: item), item.authors.joined(separator: ", "), item.url ?? ""]
        let known = facts.filter { !$0.isEmpty }
        if !known.isEmpty { text += style.dim(known.joined(separator: " · ")) + "\n" }
        return text + "\n" + body(of: item) + "\n\n" + style.dim(remark) + "\n"
    }

    /// On a terminal no line is longer than it is wide.
    private func body(of item: ReadableItem) -> String {
        guard style.isTerminal else { return item.text ?? "" }
        return (item.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            .map { Wrapping(width: 80).lines(String($0)).joined(separator: "\n") }.joined(separator: "\n")
    }

    /// Date, title and address on one line.
    func line(of item: ReadableItem) -> String {
        let title = item.title ?? item.text.map { String($0.prefix(70)).replacing("\n", with: " ") } ?? "(nothing)"
        let date = date(of: item)
        let place = item.url.map { style.dim(" \($0)") } ?? ""
        return "  \(date.isEmpty ? "no date" : date)  \(title)\(place)"
    }

    /// The day; what could not be read as one stands in quotes.
    private func date(of item: ReadableItem) -> String {
        item.published.map { clock.day(at: $0).iso8601 } ?? item.rawDate.map { "\"\($0)\"?" } ?? ""
    }
}
