import Dating
import Records
import Testing

@Suite struct MentionedDayTests {
    private func found(_ text: String, published: String? = "2026-05-06", language: String? = nil) -> [String] {
        let bytes = Array(text.utf8)
        return days(mentionedIn: text, published: published.flatMap { Day(iso8601: $0) }, language: language).map {
            "\($0.day.iso8601)\($0.hasYear ? "" : "?") \(String(decoding: bytes[$0.utf8Range], as: UTF8.self))"
        }
    }

    @Test func `finds every written day with its place in the text`() {
        #expect(
            found("Žádost ze dne 5. 3. 2026, ples 14. března, trhy 24.–26. 5. a schůze 2026-06-01.") == [
                "2026-03-05 5. 3. 2026", "2026-03-14? 14. března", "2026-05-24? 24.", "2026-05-26? 26. 5.",
                "2026-06-01 2026-06-01",
            ])
        #expect(
            found("Am 12. und 13. Juli 2026 sowie am 5.8.") == [
                "2026-07-12 12.", "2026-07-13 13. Juli 2026", "2026-08-05? 5.8.",
            ])
        #expect(found("З 15 по 17 травня 2026 року") == ["2026-05-15 15", "2026-05-17 17 травня 2026"])
        #expect(found("3., 4. a 5. června") == ["2026-06-03? 3.", "2026-06-04? 4.", "2026-06-05? 5. června"])
        #expect(
            found("27. prosince 2025 – 3. ledna 2026") == ["2025-12-27 27. prosince 2025", "2026-01-03 3. ledna 2026"])
        #expect(found("27. prosince až 3. ledna 2027") == ["2026-12-27 27. prosince", "2027-01-03 3. ledna 2027"])
    }

    @Test(arguments: [
        "zákon č. 132/2006 Sb.", "skóre 3:1 a 15:10", "cena 15.500 Kč", "v 17.05 hod.", "od 9.30 do 11.45",
        "kapitola 2.1.3",
        "§ 5 odst. 3", "12. ročník", "tel. 603 123 456", "5,5 km", "IČO 00261912", "byt 3+1", "32. května",
        "31. dubna 2026",
        "v květnu 5 akcí", "1. máje 15", "č. j. 12/2026", "192.168.1.10", "18. století",
    ])
    func `numbers of other things are no days`(text: String) {
        let none = text.hasPrefix("1. máje") ? found(text, language: "cs") : found(text)
        #expect(none.isEmpty)
    }

    @Test func `leaves out days without a year when the publication is unknown`() {
        #expect(found("ples 14. března, trhy 3. 4. 2026", published: nil) == ["2026-04-03 3. 4. 2026"])
    }
}
