import Classification
import Linguistics
import Records
import Testing

@Suite struct RelevanceTests {
    private let own = Source(
        id: "zpravodaj", name: "Zpravodaj", kind: .newspaper, url: "https://rudna.example", rights: .own)
    private let classifier: Classifier

    init() {
        classifier = Classifier(
            lexicon: .load(directory: nil),
            town: TownProfile(name: "Karlova", places: ["Horka", "Lipiny"], country: "CZ", languages: [.cs]),
            sources: [own.id: own].merging(linked.map { ($0.id, $0) }) { first, _ in first })
    }

    /// As `letopis sources add` writes them: with their rights to be looked over.
    private let linked = [
        Source(id: "web", name: "Město Karlova – aktuality", kind: .web, url: "https://karlova.example/rss"),
        Source(id: "social", name: "Obec Karlova", kind: .social, url: "https://social.example/@karlova"),
        Source(id: "deska", name: "Úřední deska", kind: .board, url: "https://karlova.example/deska"),
        Source(id: "noviny", name: "Karlovské noviny", kind: .newspaper, url: "https://noviny.example/rss"),
        Source(id: "blog", name: "Zprávy z kraje", kind: .web, url: "https://kraj.example/rss"),
    ]

    @Test(arguments: [("web", true), ("social", true), ("deska", true), ("noviny", false), ("blog", false)])
    func `whose words they are does not hang on what may be shown of them`(source: String, isOwn: Bool) {
        let found = relevance("Trhy začínají v sobotu", "Prodejci přijedou na náměstí v sedm.", source: source)
        #expect(found == (isOwn ? .about : .not))
    }

    private func relevance(_ title: String, _ text: String, source: String = "denik", language: String = "cs")
        -> Judgement.Relevance
    {
        classifier.judgement(of: Document(id: "a", source: source, title: title, text: text, language: language))
            .relevance
    }

    @Test func `the town's own newspaper writes about the town without naming it`() {
        #expect(
            relevance("Trhy začínají v sobotu", "Prodejci přijedou na náměstí v sedm.", source: "zpravodaj") == .about)
    }

    @Test(arguments: [
        ("Karlovští hasiči mají nový vůz", "Cisterna stála osm milionů."),
        ("Most bude hotový dřív", "Stavba mostu v Karlové skončí o měsíc dřív."),
        ("V Karlové hrálo divadlo", "Soubor přijel z Brna."),
    ])
    func `an item whose matter is the town is about it`(_ title: String, _ text: String) {
        #expect(relevance(title, text) == .about)
    }

    @Test(arguments: [
        ("Kraj rozdělil dotace", "Peníze dostanou obce na jihu kraje, Svitavy a Karlová."),
        ("Ředitel končí", "Muzeum v Opavě povede od ledna žena, která dřív učila, naposledy v Karlové."),
    ])
    func `one name among others is a mention`(_ title: String, _ text: String) {
        #expect(relevance(title, text) == .mentions)
    }

    @Test(arguments: [
        ("Beseda se spisovatelkou", "O nové knize bude mluvit Eliška Karlová."),
        ("Horka bez proudu", "Horka u Prachatic zůstala po bouřce bez elektřiny."),
        ("Dolní Karlová opraví školu", "Obec Dolní Karlová vypsala soutěž na novou střechu."),
        ("Brno chystá výluku", "Tramvaje nepojedou tři týdny."),
    ])
    func `a surname, a namesake and another town are not the town`(_ title: String, _ text: String) {
        #expect(relevance(title, text) == .not)
    }

    @Test func `a district counts where the town is named too`() {
        #expect(relevance("V Horce hořela stodola", "Oheň v části Karlové zničil seno.") == .about)
    }
}
