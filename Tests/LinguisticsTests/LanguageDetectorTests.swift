import Linguistics
import Testing

@Suite struct LanguageDetectorTests {
    let detector = LanguageDetector()

    @Test(arguments: [
        ("cs", "Zastupitelstvo města na svém jednání schválilo rozpočet na příští rok a opravu silnice u nádraží."),
        (
            "sk",
            "Mestské zastupiteľstvo na svojom zasadnutí schválilo rozpočet na budúci rok a opravu cesty pri stanici."
        ),
        (
            "de",
            "Der Gemeinderat hat in seiner Sitzung den Haushalt für das kommende Jahr und den Ausbau der Straße beschlossen."
        ),
        ("uk", "Міська рада на засіданні ухвалила бюджет на наступний рік та ремонт дороги біля вокзалу."),
        ("pl", "Rada miasta na posiedzeniu uchwaliła budżet na przyszły rok oraz remont drogi przy dworcu."),
        ("en", "The town council approved the budget for next year and the repair of the road by the station."),
    ])
    func `tells the languages of the line apart, whatever is expected`(language: String, text: String) {
        #expect(detector.language(of: text, hint: nil) == language)
        #expect(detector.language(of: text, hint: language) == language)
    }

    @Test func `a short text is in the expected language or in none`() {
        #expect(detector.language(of: "Kontakty", hint: "cs") == "cs")
        #expect(detector.language(of: "Kontakty", hint: nil) == nil)
        #expect(detector.language(of: "", hint: "ua") == "uk")
        #expect(detector.language(of: "12. 5. 2025 – 13. 5. 2025, 17:00–18:00 (30 %)", hint: "de-AT") == "de")
    }

    @Test func `a headline in a language like the expected one is in the expected one`() {
        #expect(detector.language(of: "Rada schválila opravu mostu", hint: "cs") == "cs")
        #expect(detector.language(of: "Rada schválila opravu mosta", hint: "sk") == "sk")
    }

    @Test func `a long text in a foreign language is not claimed`() {
        let text = String(
            repeating: "Le conseil municipal a approuvé le budget de l'année prochaine et la réparation de la route. ",
            count: 4)
        #expect(detector.language(of: text, hint: "cs") == "fr")
    }
}
