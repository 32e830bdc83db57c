import Archiving
import Harvesting
import Parsing
import Records

/// Goes from a source's document to the pages that it leads to: further pages of the list, and the pages of items that
/// say too little. The same walk serves the night, which asks servers, and `reprocess`, which asks the captures.
struct Walk: Sendable {
    let source: Source
    let line: Line
    /// What the source is believed to tell its items apart by.
    let belief: Belief
    let maximumPages: Int
    let maximumArticles: Int
    /// A further page of the list; nil when nobody asked for it.
    let page: @Sendable (_ url: String) async throws -> Find?
    /// The page of an item, from the captures when it was asked for before; nil when nobody asked for it.
    let article: @Sendable (_ url: String, _ mayAsk: Bool) async throws -> Find?
    /// Whether the archive has all of these records, so that older pages can hold nothing new.
    let isKnown: @Sendable ([Record.ID]) throws -> Bool

    /// A page that was found, or why it could not be had.
    enum Find: Sendable {
        /// `isNew` when this night asked for it.
        case page(Capture, StoredCapture, isNew: Bool)
        case failure(FetchFailure)
    }

    /// All of `document`, which was read from `capture`.
    func whole(_ document: ParsedDocument, capture: Capture) async throws -> WholeDocument {
        var whole = WholeDocument(document: document)
        // A file leads nowhere: a replay must not ask the servers of its time.
        guard capture.finalURL.hasPrefix("http") else { return whole }
        if document.nextURL != nil { try await addPages(to: &whole, capture: capture) }
        if source.rules != nil || source.articleRules != nil { try await addArticles(to: &whole) }
        return whole
    }

    // MARK: Further pages

    private func addPages(to whole: inout WholeDocument, capture: Capture) async throws {
        var seen: Set = [source.url, capture.finalURL]
        var last = (document: whole.document, capture: capture)
        var count = 1
        while let url = last.document.nextURL, url != last.capture.requestedURL, url != last.capture.finalURL {
            guard seen.insert(url).inserted else {
                whole.isWhole = false
                return
            }
            // Counted before asking: pages behind one that brings nothing unknown are older still.
            let ids = line.records(of: last.document, source, capture: last.capture, believing: belief).records.map(
                \.id)
            if try isKnown(ids) {
                whole.isWhole = false
                return
            }
            guard count < maximumPages else {
                whole.isWhole = false
                whole.remarks.append("only the first \(count) pages were read (harvest.maximumPages)")
                return
            }
            guard let next = try await nextPage(url, number: count + 1, of: &whole) else { return }
            whole.document.items += next.document.items
            whole.document.rejections += next.document.rejections
            whole.document.isComplete = whole.document.isComplete && next.document.isComplete
            last = next
            count += 1
        }
    }

    private func nextPage(
        _ url: String, number: Int, of whole: inout WholeDocument
    ) async throws -> (document: ParsedDocument, capture: Capture)? {
        let reason: String
        switch try await page(url) {
        case nil:
            whole.isWhole = false
            return nil
        case .failure(let failure):
            reason = failure.description
        case .page(let capture, let stored, let isNew):
            if isNew { whole.followUps.append(FollowUp(kind: .page, url: url, capture: stored)) }
            do {
                return (try line.document(in: capture, of: source), capture)
            } catch {
                reason = "\(error)"
            }
        }
        whole.isWhole = false
        whole.mustBeReadAgain = true
        whole.remarks.append("page \(number) could not be read: \(reason); nothing counts as gone")
        return nil
    }

    // MARK: Pages of items

    private func addArticles(to whole: inout WholeDocument) async throws {
        var asked = 0
        var left = 0
        var failures: [String] = []
        for (index, item) in whole.document.items.enumerated() {
            guard let url = articleURL(of: item) else { continue }
            switch try await article(url, asked < maximumArticles) {
            case nil:
                left += 1
            case .failure(let failure):
                asked += 1
                failures.append("\(url): \(failure)")
                if failure.weight < 2 { whole.mustBeReadAgain = true }
            case .page(let capture, let stored, let isNew):
                if isNew {
                    asked += 1
                    whole.followUps.append(FollowUp(kind: .article, url: url, capture: stored))
                }
                do {
                    whole.document.items[index] = item.completed(by: try line.article(in: capture, of: source))
                } catch {
                    if isNew { failures.append("\(url): \(error)") }
                }
            }
        }
        if left > 0 {
            whole.mustBeReadAgain = true
            whole.remarks.append("the pages of \(left) more items follow next time (harvest.maximumArticles)")
        }
        if let first = failures.first {
            whole.remarks.append("\(failures.count) pages of items could not be read: \(first)")
        }
    }

    /// An item that says its text itself needs its page only when a rule was written for it.
    private func articleURL(of item: ParsedItem) -> String? {
        guard let url = item.url, url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
        return source.articleRules != nil || item.contentHTML == nil && item.contentText == nil ? url : nil
    }
}
