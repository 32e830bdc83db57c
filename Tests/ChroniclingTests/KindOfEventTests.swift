import Chronicling
import Records
import Testing

@Suite struct KindOfEventTests {
    @Test func `a phrase of three words does not match every word that begins as it does`() throws {
        let item = Town.item(
            "vodojem", title: "Vodojem v Podhájí slouží", text: "V úterý začal v Podhájí znovu sloužit starý vodojem.",
            published: "2026-02-12", event: "2026-02-11")
        let proposal = try #require(
            Proposer(scheme: .builtIn, language: .cs, year: 2026).proposals(for: [item], decisions: [], entries: [])
                .first)
        #expect(!proposal.score.parts.contains { $0.name == "kind" })
    }
}
