import Chronicling
import Records
import Testing

@Suite struct GapsTests {
    @Test func `a silent week and an unwritten week are different gaps`() {
        let entries = [Entry(id: "most", date: Town.day("2026-05-14"), chapter: "stavby", text: "Most.")]
        let gaps = Gaps(
            year: 2026, items: Town.year, entries: entries, scheme: .builtIn, today: Town.day("2026-07-20"))
        #expect(!gaps.weeksWithoutEntry.map(\.monday).contains(Town.day("2026-05-11")))
        #expect(gaps.weeksWithoutEntry.map(\.monday).contains(Town.day("2026-06-29")))
        #expect(gaps.weeksWithoutItems.map(\.monday).contains(Town.day("2026-01-05")))
        #expect(!gaps.weeksWithoutItems.contains { $0.monday > Town.day("2026-07-13") })
        #expect(!gaps.emptyChapters.contains("stavby"))
        #expect(gaps.emptyChapters.contains("volby"))
    }
}
