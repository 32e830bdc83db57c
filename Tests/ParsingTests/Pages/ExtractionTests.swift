import Foundation
import Parsing
import Testing

@Suite struct ExtractionTests {
    @Test func `finds the words that people expect of article pages`() throws {
        guard let set = try ReadabilityPages() else {
            print("skipped: no readability-pages beside the checkout nor in LETOPIS_REAL_DATA")
            return
        }
        let isDetailed = ProcessInfo.processInfo.environment["LETOPIS_BENCH_DETAIL"] != nil
        var tuned: [Double] = []
        var heldOut: [Double] = []
        for page in set.pages {
            let expected = try WordBag(html: page.expected)
            var html = ""
            do {
                html = try ArticleReader().article(in: page.source, contentType: nil, url: nil).contentHTML ?? ""
            } catch {
                if isDetailed, !page.isHeldOut { print(page.name, error) }
            }
            let f1 = try WordBag(html: html).f1(against: expected)
            if page.isHeldOut { heldOut.append(f1) } else { tuned.append(f1) }
            if isDetailed, !page.isHeldOut { print(String(format: "%.3f %@", f1, page.name)) }
        }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }
        print(
            String(
                format: "word F1: %.4f of %d pages tuned on, %.4f of %d held out, %.4f of all", mean(tuned),
                tuned.count,
                mean(heldOut), heldOut.count, mean(tuned + heldOut)))
        #expect(mean(heldOut) >= 0.95)
        #expect(mean(tuned + heldOut) >= 0.95)
    }

    /// Debug builds are not measured, and a busy machine only prints what it reached: `make bench-extract` asks for it.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["LETOPIS_BENCH"] != nil))
    func `reads at least 300 pages a second on one core`() throws {
        let set = try #require(try ReadabilityPages())
        let begin = clock()
        var count = 0
        while clock() - begin < 3 * Int(CLOCKS_PER_SEC) {
            for page in set.pages {
                // Pages without a text cost their time too.
                _ = try? ArticleReader().article(in: page.source, contentType: nil, url: "https://obec.example/clanek")
                count += 1
            }
        }
        let seconds = Double(clock() - begin) / Double(CLOCKS_PER_SEC)
        let bytes = set.pages.reduce(0) { $0 + $1.source.count } * count / set.pages.count
        let rate = Double(count) / seconds
        print(String(format: "pages/s: %.0f of CPU time, %.1f MB/s", rate, Double(bytes) / seconds / 1e6))
        #expect(rate >= 300)
    }
}
