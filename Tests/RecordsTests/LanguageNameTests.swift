import Records
import Testing

@Suite struct LanguageNameTests {
    @Test(arguments: [
        ("English", "en"), ("ENGLISH (US)", "en-US"), ("English (United Kingdom)", "en"), ("Deutsch", "de"),
        ("Czech", "cs"),
        ("German", "de"), ("Čeština", "cs"), ("Česky", "cs"), ("Українська", "uk"), ("українська мова", "uk"),
        ("Polski", "pl"), ("Język polski", "pl"), ("Slovenčina", "sk"), ("Slovak", "sk"),
    ])
    func `a language by its name is that language`(name: String, tag: String) {
        #expect(LanguageName.tag(name) == tag)
    }

    @Test(arguments: ["en", "en-US", "cs_CZ", "zh-Hans-CN", "de-DE-1996", "Klingon", "", "nezadáno"])
    func `what is no name of a language stays`(text: String) {
        #expect(LanguageName.tag(text) == text)
    }
}
