import Archiving
import Harvesting
import Parsing
import Records

/// The pages of items that say too little.
extension Walk {
    /// A page that no night brought yet, and the items that lead to it.
    fileprivate struct Wanted {
        let url: String
        var items: [Int]
        let failed: FailedPage?
    }

    /// Each page is asked for once, however many items share it.
    func addItemPages(to whole: inout WholeDocument, night: Instant) async throws {
        var asked = 0
        var left = 0
        var failures: [String] = []
        for page in try wanted(in: &whole, night: night) {
            let find = asked < maximumArticles ? try await newArticle(page.url) : nil
            for item in page.items { whole.document.items[item].awaitsPage = true }
            switch find {
            case .page(let capture, let stored, _):
                asked += 1
                do {
                    let article = try line.article(in: capture, of: source)
                    for item in page.items { whole.complete(item, by: article) }
                } catch {
                    failures.append("\(page.url): \(error)")
                    if error.standIn != nil {
                        // Like a busy server's answer: it is not the page, which another night may bring.
                        whole.fail(page, at: night, weight: 1)
                        continue
                    }
                }
                whole.followUps.append(FollowUp(kind: .article, url: page.url, capture: stored))
            case .failure(let failure) where failure.weight > 0:
                asked += 1
                failures.append("\(page.url): \(failure)")
                whole.fail(page, at: night, weight: failure.weight)
            case .failure, nil:
                // Nobody was asked.
                whole.mustBeReadAgain = true
                if page.failed == nil { left += page.items.count }
            }
        }
        if left > 0 {
            let limit = asked < maximumArticles ? "" : " (harvest.maximumArticles)"
            whole.remarks.append(
                Remark(.laterArticles(left), "the pages of \(left) more items follow next time\(limit)"))
        }
        if let first = failures.first {
            let pages = failures.count == 1 ? "1 page" : "\(failures.count) pages"
            whole.remarks.append(
                Remark(.unreadArticles(failures.count), "\(pages) of items could not be read: \(first)"))
        }
    }

    /// Completes the items whose pages the captures hold, and gives the pages to ask for: those that nobody asked for yet,
    /// then those that failed, the longest ago first.
    private func wanted(in whole: inout WholeDocument, night: Instant) throws -> [Wanted] {
        var pages: [Wanted] = []
        var places: [String: Int] = [:]
        for (index, item) in whole.document.items.enumerated() {
            guard let address = articleURL(of: item) else { continue }
            let url = Self.page(of: address)
            if case .page(let capture, _, _)? = try article(address) ?? (url == address ? nil : article(url)) {
                do {
                    whole.complete(index, by: try line.article(in: capture, of: source))
                    continue
                } catch {
                    // What kept it from being read was said in the night that brought it. What stood in for the page is
                    // no page.
                    if error.standIn == nil { continue }
                }
            }
            if let place = places[url] {
                pages[place].items.append(index)
                continue
            }
            places[url] = pages.count
            pages.append(Wanted(url: url, items: [index], failed: try failed(url)))
        }
        for page in pages {
            if let failed = page.failed, failed.mayPass, !failed.isDue(at: night) { whole.mustBeReadAgain = true }
        }
        let again = pages.filter { $0.failed?.isDue(at: night) ?? false }
        let order = again.enumerated().sorted {
            ($0.element.failed?.at ?? night, $0.offset) < ($1.element.failed?.at ?? night, $1.offset)
        }
        return pages.filter { $0.failed == nil } + order.map(\.element)
    }

    /// An item that says its text itself needs its page only when a rule was written for it.
    private func articleURL(of item: ParsedItem) -> String? {
        guard let url = item.url, url.hasPrefix("http://") || url.hasPrefix("https://"),
            !item.attachments.contains(where: { $0.url == url })
        else { return nil }
        return source.articleRules != nil || item.contentHTML == nil && item.contentText == nil ? url : nil
    }

    /// What a server is asked for: the address without its fragment.
    static func page(of url: String) -> String { String(url.prefix { $0 != "#" }) }
}

extension WholeDocument {
    fileprivate mutating func fail(_ page: Walk.Wanted, at night: Instant, weight: Int) {
        let failed = FailedPage(
            url: page.url, at: night, failures: (page.failed?.failures ?? 0) + 1, weight: weight)
        failedPages.append(failed)
        if failed.mayPass { mustBeReadAgain = true }
    }

    fileprivate mutating func complete(_ item: Int, by article: Article) {
        document.items[item] = document.items[item].completed(by: article)
        document.items[item].awaitsPage = false
    }
}
