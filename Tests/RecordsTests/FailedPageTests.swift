import Records
import Testing

@Suite struct FailedPageTests {
    private static let night: Int64 = 86_400

    /// The nights on which a page that fails for ever is asked for, within 100.
    private func nights(weight: Int) -> [Int] {
        var nights: [Int] = []
        var page: FailedPage?
        for number in 0..<100 {
            // A timer's nights are some minutes apart from their hour.
            let time = Instant(seconds: Int64(number) * Self.night + (number.isMultiple(of: 2) ? 600 : 0))
            guard page?.isDue(at: time) ?? true else { continue }
            nights.append(number)
            page = FailedPage(url: "https://lipova.example/1", at: time, failures: nights.count, weight: weight)
        }
        return nights
    }

    @Test func `a wrong address is asked for ever more seldom, once a month in the end`() {
        #expect(nights(weight: 4) == [0, 1, 3, 7, 15, 31, 61, 91])
    }

    @Test func `a busy server is asked every night at first`() {
        #expect(nights(weight: 1).prefix(9) == [0, 1, 2, 3, 4, 5, 6, 7, 9])
    }

    @Test func `a clock that went back keeps no page waiting`() {
        let page = FailedPage(
            url: "https://lipova.example/1", at: Instant(seconds: 900 * Self.night), failures: 9, weight: 4)
        #expect(page.isDue(at: Instant(seconds: 0)))
    }
}
