import Records
import Testing

@Suite struct TroubleTests {
    private static let troubles: [Trouble] =
        Trouble.Plain.allCases.map { .plain($0) } + [
            .status(404), .other, .held(.rewritten(8, of: 10)), .held(.vanished(8, of: 10, came: 0)),
            .held(.vanished(8, of: 10, came: 9)),
        ]

    @Test(arguments: troubles)
    func `a kind comes back from its text`(trouble: Trouble) {
        #expect(Trouble(trouble.description) == trouble)
    }

    @Test func `texts of other versions of the program are no kind`() {
        for text in ["", "status", "status many", "held by somebody", "earthquake", "tooSlow 3"] {
            #expect(Trouble(text) == nil)
        }
    }
}
