import Records
import Testing

@Suite struct TurnoverTests {
    @Test(arguments: [
        Turnover.rewritten(14, of: 20), .vanished(20, of: 20, came: 0), .vanished(200, of: 310, came: 17),
    ])
    func `is read back from its sentence, also where advice follows`(turnover: Turnover) {
        #expect(Turnover(turnover.description) == turnover)
        #expect(Turnover("\(turnover); look at its page, then accept or undo") == turnover)
    }

    @Test(arguments: ["", "5 of 6 items", "5 of x items vanished in one night", "3 of 4 pages of items are gone; 5"])
    func `is not read out of other sentences`(text: String) {
        #expect(Turnover(text) == nil)
    }
}
