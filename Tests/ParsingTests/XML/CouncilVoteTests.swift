import Parsing
import Records
import Testing

@Suite struct CouncilVoteTests {
    @Test func `reads each vote of a session as an item with its result and who voted how`() throws {
        let document = try XMLFixture.document("council-votes")
        #expect(document.format == "her-votes")
        #expect(document.title == "3. zasedání zastupitelstva obce Lipka")
        #expect(document.id == "4/202503")
        #expect(document.items.map(\.id) == ["4/202503/1", "4/202503/2", "4/202503/3"])
        let vote = try #require(document.items.dropFirst().first)
        #expect(vote.kind == .paper)
        #expect(vote.title == "Zastupitelstvo schvaluje opravu hřiště & oplocení u školy.")
        #expect(vote.datePublished == "14.05.2025 17:21:40")
        #expect(vote.tags == ["Usnesení"])
        #expect(vote.references == [Reference(scheme: "bod programu", value: "2.1")])
        #expect(vote.attachments.map(\.url) == ["podklady/hriste.pdf"])
        #expect(
            vote.contentText == """
                Výsledek hlasování: pro 2, proti 1, zdrželo se 0, nehlasovalo 1, nepřítomno 1

                pro: Ing. Jana Malá (Lipka spolu), Eva Jasanová (Lipka spolu)

                proti: Petr Dub (Nezávislí)

                nehlasovalo: Karel Buk

                nepřítomno: MUDr. Olga Habrová (Nezávislí)

                Po dohodovacím řízení.
                """)
    }

    @Test func `names nobody where the vote was secret`() throws {
        let vote = try #require(try XMLFixture.document("council-votes").items.last)
        #expect(
            vote.contentText == "Výsledek hlasování: pro 4, proti 0, zdrželo se 0, nehlasovalo 0, nepřítomno 1")
    }

    @Test func `rejects a vote on nothing`() throws {
        let rejection = try #require(try XMLFixture.document("council-votes").rejections.first)
        #expect(rejection.reference == "vote 4")
        #expect(rejection.reason == "the vote has no number, or nothing was voted on")
    }

    @Test func `takes no other session for one of a council`() {
        #expect(throws: NotAFeed.self) {
            try XMLFixture.parsed(Array("<Session><Title>x</Title></Session>".utf8))
        }
    }
}
