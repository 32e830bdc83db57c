import Records
import Testing

@Suite struct RemarkTests {
    private static let matters: [Remark.Matter] = [
        .noItems, .cutOff(12), .unreadable(3), .firstPages(20), .unreadPage(2), .laterArticles(7), .unreadArticles(1),
        .movedBack, .held(.rewritten(8, of: 10)), .held(.vanished(8, of: 10, came: 9)),
        .stillHeld(Day(daysSince1970: 20_000)), .heldPassed, .accepted(Day(daysSince1970: 20_001)),
        .undone(Day(daysSince1970: 20_002)), .template, .newIDs(12), .renamed(40), .addressesTell, .titlesTell,
        .lostOverlap,
    ]

    @Test(arguments: matters)
    func `what a remark is about comes back from its text`(matter: Remark.Matter) {
        #expect(Remark.Matter(matter.description) == matter)
        #expect(!matter.description.contains("\n"), "remarks are stored one a line")
    }

    @Test func `texts of other versions of the program are no remark`() {
        for text in ["", "cutOff", "cutOff many", "noItems 3", "stillHeld yesterday", "held by somebody", "comet"] {
            #expect(Remark.Matter(text) == nil, "\(text)")
        }
    }
}
