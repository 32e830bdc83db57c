import Linguistics
import Testing

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Zastupitelé schválili rozpočet.", ["Zastupitelé", "schválili", "rozpočet"]),
        ("ve Frýdku-Místku", ["ve", "Frýdku", "Místku"]),
        ("Об'єднана, об’єднана й обʼєднана", ["Об'єднана", "об’єднана", "й", "обʼєднана"]),
        ("'v uvozovkách' a ’konec’", ["v", "uvozovkách", "a", "konec"]),
        ("č. j. 123/2024 (C++)", ["č", "j", "123", "2024", "C"]),
        ("silnice D1 a 9.května", ["silnice", "D1", "a", "9", "května"]),
        ("don''t stop'", ["don", "t", "stop"]),
        ("1'000 rolí", ["1", "000", "rolí"]),
        ("me\u{30C}sto", ["me\u{30C}sto"]),
        ("", []), ("... –", []),
    ])
    func `cuts text into words`(text: String, words: [String]) {
        #expect(Tokenizer.words(in: text).map(\.surface) == words)
    }

    @Test func `every word stands where its range says and folds as a whole`() {
        let text = "Kůň běžel přes „Náměstí Míru“; a o’Neill taky: Größe 12 м² об'їзд 😀 konec"
        let bytes = Array(text.utf8)
        for word in Tokenizer.words(in: text) {
            #expect(String(decoding: bytes[word.utf8Range], as: UTF8.self) == word.surface)
            #expect(word.folded == Folding.fold(word.surface))
        }
    }

    @Test func `a word of any length is kept whole`() {
        let long = String(repeating: "nejneobhospodařovávatelnější", count: 100)
        #expect(Tokenizer.words(in: "a \(long) b").map(\.surface) == ["a", long, "b"])
    }
}
