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
    /// The page of an item, from the captures; nil when no night brought it yet.
    let article: @Sendable (_ url: String) throws -> Find?
    /// Asks for the page of an item; nil when nobody may be asked.
    let newArticle: @Sendable (_ url: String) async throws -> Find?
    /// How earlier nights fared that asked for the page of an item in vain; nil when none did.
    let failed: @Sendable (_ url: String) throws -> FailedPage?
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
        if source.rules != nil || source.articleRules != nil {
            try await addItemPages(to: &whole, night: capture.fetchedAt)
        }
        return whole
    }

    // MARK: Further pages

    private func addPages(to whole: inout WholeDocument, capture: Capture) async throws {
        var seen: Set = [source.url, capture.finalURL]
        var last = (document: whole.document, capture: capture)
        var count = 1
        // What is new stands on the last page, and the first one stays as it was for years.
        let isFromOldest = whole.document.format == "oparl"
        if isFromOldest { whole.mustBeReadAgain = true }
        while let url = last.document.nextURL, url != last.capture.requestedURL, url != last.capture.finalURL {
            guard seen.insert(url).inserted else {
                whole.isWhole = false
                return
            }
            // Counted before asking: pages behind one that brings nothing unknown are older still, as a rule.
            let ids = line.records(of: last.document, source, capture: last.capture, believing: belief).records.map(
                \.id)
            if !isFromOldest, try isKnown(ids) {
                whole.isWhole = false
                return
            }
            guard count < maximumPages else {
                whole.isWhole = false
                whole.remarks.append(
                    Remark(.firstPages(count), "only the first \(count) pages were read (harvest.maximumPages)"))
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
        whole.remarks.append(
            Remark(.unreadPage(number), "page \(number) could not be read: \(reason); nothing counts as gone"))
        return nil
    }
}
