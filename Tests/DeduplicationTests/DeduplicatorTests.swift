import Deduplication
import Linguistics
import Records
import SeededRandomness
import Testing

@Suite struct DeduplicatorTests {
    private let deduplicator = Deduplicator(lexicon: .load(directory: nil))

    private func groupings(_ items: Document...) -> [Grouping] { deduplicator.groupings(of: items) }

    private func areCopies(_ left: Document, _ right: Document) -> Bool {
        let both = groupings(left, right)
        return both[0].group == both[1].group
    }

    @Test func `answers in the order of its input and names a group after its smallest member`() {
        let found = groupings(
            Articles.item("b", Articles.bridgeTitle, Articles.bridge),
            Articles.item("x", nil, "Zcela jiná zpráva o jarmarku."),
            Articles.item("a", Articles.bridgeTitle, Articles.bridge, source: "denik"))
        #expect(found.map(\.id) == ["b", "x", "a"])
        #expect(found.map(\.group) == ["a", "x", "a"])
        #expect(found.map(\.relation) == [.exact, .none, .exact])
        #expect(found[0].similarity == 1)
        #expect(found[0].reason == "same text as a")
    }

    @Test(arguments: [
        ("mark-up", "<p>" + Articles.bridge.replacing(". ", with: ".<br />\n") + "</p>"),
        ("entities", Articles.bridge.replacing(" u ", with: "&nbsp;u&nbsp;")),
        ("a dateline", "OLEŠNÁ (ČTK) – " + Articles.bridge),
        ("a footer", Articles.bridge + " Všechna práva vyhrazena. Sdílet na Facebooku. Štítky: lávka, doprava"),
        ("a correction below", Articles.bridge + " Aktualizace: doplněn odkaz na fotografie."),
        ("hashtags", "📢 " + Articles.bridge + " #olesna #lavka"),
        ("a hyphen at a line's end", Articles.bridge.replacing("zábradlí", with: "zá-\nbradlí")),
        ("a thousand in digits", Articles.bridge.replacing("412 tisíc", with: "412 tisíc")),
        ("a cut at the end", String(Articles.bridge.prefix(150)) + "… Číst dále"),
    ])
    func `a text is the same text in spite of`(_ change: String, _ text: String) {
        #expect(
            areCopies(
                Articles.item("a", Articles.bridgeTitle, Articles.bridge),
                Articles.item("b", "Oprava lávky skončila", text, day: "2025-05-06", source: "denik")), "\(change)")
    }

    @Test func `what a source writes under everything makes no copies and no story`() {
        let note = "Celý článek čtěte v tištěném vydání novin, které vychází vždy první čtvrtek v měsíci."
        let titles = [
            "Oprava mostu skončí v květnu", "Knihovna zve na čtení", "Hasiči slaví sto let", "Nový strom na návsi",
        ]
        let found = deduplicator.groupings(
            of: titles.enumerated().map { Articles.item("n\($0)", $1, note, url: "https://noviny.example/\($0)") })
        #expect(Set(found.map(\.group)).count == titles.count)
        #expect(Set(found.map(\.story)).count == titles.count)
    }

    @Test func `messages with one stock sentence are told apart by their titles`() {
        let titles = ["Odstávka vody", "Zasedání zastupitelstva", "Kontejnery na bioodpad", "Uzavřený úřad"]
        let found = deduplicator.groupings(
            of: titles.enumerated().map { Articles.item("m\($0)", $1, "Více informací na webu města.") })
        #expect(Set(found.map(\.group)).count == titles.count)
        #expect(Set(found.map(\.story)).count == titles.count)
    }

    @Test func `a few words under unlike titles are no text that anybody took over`() {
        let phrase = "Více informací na webu."
        #expect(
            !areCopies(
                Articles.item("a", "Oprava mostu", phrase, url: "https://mesto.example/a"),
                Articles.item("b", "Dětský den", phrase, source: "denik", url: "https://denik.example/b")))
    }

    @Test func `a press release stays one text under the newspaper's own title`() {
        #expect(
            areCopies(
                Articles.item("a", Articles.bridgeTitle, Articles.bridge, url: "https://mesto.example/a"),
                Articles.item(
                    "b", "Řidiči si oddechli", Articles.bridge, source: "denik", url: "https://denik.example/b")))
    }

    @Test func `a text without its diacritics is the same text in three languages`() {
        for (title, text, bare, language) in [
            (Articles.bridgeTitle, Articles.bridge, Folding.fold(Articles.bridge), "cs"),
            (Articles.choirTitle, Articles.choir, Folding.fold(Articles.choir), "de"),
            (
                Articles.wellTitle, Articles.well, Articles.well.replacing("й", with: "и").replacing("ї", with: "і"),
                "uk"
            ),
        ] {
            #expect(
                areCopies(
                    Articles.item("a", title, text, language: language),
                    Articles.item("b", title, bare, source: "portal", language: language)), "\(language)")
        }
    }

    @Test func `sentences in another order are the same text`() {
        let sentences = Articles.bridge.split(separator: ". ").map { $0.hasSuffix(".") ? String($0) : $0 + "." }
        let reordered = [sentences[0], sentences[3], sentences[2], sentences[1]].joined(separator: " ")
        #expect(
            areCopies(
                Articles.item("a", Articles.bridgeTitle, Articles.bridge),
                Articles.item("b", Articles.bridgeTitle, reordered, source: "denik")))
    }

    @Test func `a month in words and in digits is one date`() {
        #expect(
            areCopies(
                Articles.item("a", Articles.wellTitle, Articles.well, language: "uk"),
                Articles.item(
                    "b", Articles.wellTitle, Articles.well.replacing("4 травня", with: "4. 5."), source: "портал",
                    language: "uk")))
    }

    @Test(arguments: [
        (
            "cs", "Svoz bioodpadu",
            "Ve čtvrtek 3. dubna sváží technické služby bioodpad z ulic pod nádražím. Nádoby přistavte do šesti ráno.",
            "Ve čtvrtek 17. dubna sváží technické služby bioodpad z ulic pod nádražím. Nádoby přistavte do šesti ráno."
        ),
        (
            "de", "Reparaturtreff",
            "Am 7. Mai öffnet der Reparaturtreff im Keller der Bücherei. Mitgebracht werden darf alles, was eine Person tragen kann.",
            "Am 4. Juni öffnet der Reparaturtreff im Keller der Bücherei. Mitgebracht werden darf alles, was eine Person tragen kann."
        ),
        (
            "uk", "Виїзний прийом нотаріуса",
            "Нотаріус прийматиме в старостаті 12 червня. Черга займається з восьмої ранку, потрібен паспорт.",
            "Нотаріус прийматиме в старостаті 26 червня. Черга займається з восьмої ранку, потрібен паспорт."
        ),
    ])
    func `editions of a series stay apart`(_ language: String, _ title: String, _ first: String, _ second: String) {
        let found = groupings(
            Articles.item("a", title, first, day: "2025-04-01", language: language),
            Articles.item("b", title, second, day: "2025-04-08", language: language))
        #expect(found[0].group != found[1].group)
        #expect(found[0].story != found[1].story)
        #expect(found.map(\.relation) == [.series, .series])
        #expect(found[0].reason.hasSuffix("kept apart"))
    }

    @Test func `notices of one template and other parcels stay apart`() {
        let template =
            "Exekutorský úřad vydává dražební vyhlášku na pozemek parcelní číslo 1204 v katastrálním území Olešná, zapsaný na listu vlastnictví 88."
        let other = template.replacing("1204", with: "1207").replacing("88", with: "91")
        let found = groupings(
            Articles.item("a", "Dražební vyhláška", template, kind: .notice, url: "deska.example/1"),
            Articles.item("b", "Dražební vyhláška", other, kind: .notice, url: "deska.example/2"))
        #expect(found.map(\.relation) == [.series, .series])
        #expect(found[0].group != found[1].group)
    }

    @Test func `notices that are only a title are one only under one address`() {
        let title = "Oznámení o zveřejnění rozpočtu svazku obcí"
        let found = groupings(
            Articles.item("a", title, "", kind: .notice, url: "deska.example/11"),
            Articles.item("b", title, "", kind: .notice, url: "deska.example/12"),
            Articles.item("c", title, "", source: "portal", kind: .notice, url: "deska.example/11"))
        #expect(found.map(\.group) == ["a", "b", "a"])
    }

    @Test func `one address with another text is not one publication`() {
        let page = "olesna.example/kalendar"
        let found = groupings(
            Articles.item(
                "a", "Kalendář", "Turistický oddíl vyráží v sobotu na rozhlednu, sraz je na nádraží.", url: page),
            Articles.item(
                "b", "Kalendář", "Loutkové divadlo hraje pro nejmenší pohádku o kohoutkovi a slepičce.",
                source: "denik", url: page))
        #expect(found[0].group != found[1].group)
    }

    @Test func `a footer that many texts share joins none of them`() {
        let footer =
            " Redakce portálu děkuje čtenářům za podněty a přeje jim klidné dny v našem krásném kraji pod horami."
        let subjects = [
            "jarmark", "koncert", "výluku", "zápis", "sbírku", "turnaj", "besedu", "výstavu", "brigádu", "pochod",
        ]
        let items = subjects.enumerated().map { index, subject in
            Articles.item(
                "n\(index)", "Zpráva", "Pořadatelé zvou na \(subject) číslo \(index + 40) do haly." + footer,
                source: "s\(index)")
        }
        #expect(Set(deduplicator.groupings(of: items).map(\.group)).count == subjects.count)
    }

    @Test func `a digest does not draw its parts into one group`() {
        let digest =
            Articles.bridge + " "
            + "Knihovna rozšířila výpůjční dobu o sobotní dopoledne a nabízí nově i deskové hry pro rodiny s dětmi. "
            + "Hasiči cvičili zásah v tunelu, zapojilo se osm jednotek z okolí a figuranti z gymnázia předvedli zraněné."
        let found = groupings(
            Articles.item("a", Articles.bridgeTitle, Articles.bridge),
            Articles.item("b", "Týden v Olešné", digest, source: "denik"),
            Articles.item(
                "c", "Hasiči v tunelu",
                "Hasiči cvičili zásah v tunelu, zapojilo se osm jednotek z okolí a figuranti z gymnázia předvedli zraněné.",
                source: "hasici"))
        #expect(found[0].group != found[2].group)
    }

    @Test func `the partition does not depend on the order of the documents`() {
        let items = Corpus.items(seed: 11)
        let expected = Dictionary(uniqueKeysWithValues: deduplicator.groupings(of: items).map { ($0.id, $0) })
        for seed in UInt64(1)...5 {
            var generator = SeededGenerator(seed: seed)
            for grouping in deduplicator.groupings(of: items.shuffled(using: &generator)) {
                #expect(grouping == expected[grouping.id])
            }
        }
    }

    @Test func `signatures made before give the same groupings`() {
        let items = Corpus.items(seed: 3)
        let restored = items.compactMap { item in
            Signature(bytes: deduplicator.signature(of: item).bytes).map { Comparand(item, $0) }
        }
        #expect(restored.count == items.count)
        let read = deduplicator.idsToRead(among: restored)
        #expect(
            deduplicator.groupings(of: restored, reading: items.filter { read.contains($0.id) })
                == deduplicator.groupings(of: items))
    }

    @Test func `nothing in gives nothing out, and an empty item stands alone`() {
        #expect(deduplicator.groupings(of: [Document]()).isEmpty)
        let found = groupings(Articles.item("a", nil, ""), Articles.item("b", nil, ""))
        #expect(found.map(\.relation) == [.none, .none])
        #expect(found[0].group != found[1].group)
    }
}
