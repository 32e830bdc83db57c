import Classification
import Linguistics
import Records
import Testing

@Suite struct ClassifierTests {
    private let classifier = Classifier(
        lexicon: .load(directory: nil),
        town: TownProfile(name: "Rudná", places: ["Horka"], country: "CZ", languages: [.cs, .de, .uk]), sources: [:])

    private func judgement(
        _ title: String, _ text: String, language: String = "cs", kind: Record.Kind? = nil, day: String = "2025-05-05"
    ) -> Judgement {
        classifier.judgement(
            of: Document(
                id: "a", kind: kind, title: title, text: text, published: Day(iso8601: day), language: language))
    }

    @Test(arguments: [
        (
            "cs", "administration", "Zastupitelé schválili rozpočet",
            "Zasedání trvalo do noci, usnesení visí na úřední desce."
        ),
        (
            "cs", "elections", "Volební místnosti se otevřou v pátek ve dvě",
            "Voliči najdou svůj okrsek na mapě, kandidátky dostali do schránek."
        ),
        ("cs", "sport", "Házenkářky vyhrály derby", "Brankářka chytila pět sedmiček, trenér chválil obranu."),
        ("cs", "safety", "Hasiči vyprostili řidiče z převrácené dodávky", "Nehodu vyšetřuje policie, muž je zraněn."),
        ("cs", "environment-weather", "Vichřice lámala stromy", "Meteorologové naměřili náraz 110 kilometrů v hodině."),
        ("cs", "church", "Farnost zve na pouť", "Mši slouží biskup, poutníci přijdou z celého kraje."),
        (
            "de", "transport", "Vollsperrung der Brücke bis Ostern",
            "Busse fahren eine Umleitung, die Haltestelle entfällt."
        ),
        ("de", "health-social", "Neuer Hausarzt in der Praxis am Markt", "Patienten können sich ab sofort anmelden."),
        (
            "de", "associations", "Kleingärtner wählen Vorstand",
            "Die Mitgliederversammlung des Vereins ehrte langjährige Mitglieder."
        ),
        (
            "de", "history-memorial", "Gedenkstein für die Opfer des Lagers",
            "Zum Jahrestag der Befreiung sprach ein Zeitzeuge."
        ),
        ("uk", "education", "Випускники ліцею отримали атестати", "Учителі й батьки плакали від радості."),
        ("uk", "culture", "Хор запросив на концерт", "Народні пісні звучали в будинку культури дві години."),
        ("uk", "economy", "Завод шукає працівників", "Вакансії оголосив центр зайнятості, зарплата зросла."),
        (
            "sk", "construction", "Rekonštrukcia strechy požiarnej zbrojnice",
            "Stavebná firma odovzdá stavenisko v júni."
        ),
        ("pl", "sport", "Siatkarki wygrały turniej", "Trenerka chwali drużynę po meczu."),
        ("en", "culture", "Choir opens the festival", "The concert and an exhibition begin on Friday."),
    ])
    func `files an item under`(_ language: String, _ subject: String, _ title: String, _ text: String) {
        let found = judgement(title, text, language: language)
        #expect(found.subject == subject)
        #expect(!found.evidence.isEmpty)
        #expect(found.evidence.allSatisfy { "\(title) \(text)".contains($0.split(separator: " ").first ?? "") })
    }

    @Test func `what nothing speaks for is filed under other, and a person should look`() {
        let found = judgement("Xyz", "Lorem ipsum dolor.")
        #expect(found.subject == "other")
        #expect(found.unsure)
        #expect(found.top.count == 3)
    }

    @Test func `confidences fall from the first to the third and never exceed one`() {
        let found = judgement("Hasiči cvičili ve škole", "Žáci viděli zásah v tělocvičně.")
        #expect(found.top[0].confidence == found.confidence)
        #expect(found.top[0].confidence >= found.top[1].confidence)
        #expect(found.top[1].confidence >= found.top[2].confidence)
        #expect(found.top.reduce(0) { $0 + $1.confidence } <= 1.001)
    }

    @Test func `a council's paper leans to administration where words are silent`() {
        #expect(judgement("Bod 7", "Předloha.", kind: .paper).subject == "administration")
    }

    @Test func `finds the day of the event`() {
        #expect(
            judgement("Ples", "Hasičský ples bude 14. června v sokolovně.").event?.start == Day(iso8601: "2025-06-14"))
    }

    @Test func `detects the language when none is stated`() {
        let found = classifier.judgement(
            of: Document(
                id: "a", title: "Der Gemeinderat tagt",
                text: "Am Dienstag berät der Gemeinderat über den neuen Haushalt der Stadt."))
        #expect(found.language == "de")
        #expect(found.subject == "administration")
    }

    @Test func `an empty item is judged too`() {
        let found = classifier.judgement(of: Document(id: "e"))
        #expect(found.subject == "other")
        #expect(found.entities.isEmpty)
        #expect(found.relevance == .not)
    }
}
