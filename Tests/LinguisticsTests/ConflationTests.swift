import Foundation
import Linguistics
import Testing

/// How many pairs of forms a search brings together: what is asked has the key that the index gave what is written.
@Suite(.enabled(if: Dictionaries.lexicon.missing.isEmpty, "needs the dictionaries in .tools/lexicon"))
struct ConflationTests {
    private struct Pair {
        let language: Language
        let asked: String
        let written: String
    }

    private static func pairs(_ file: String) throws -> [Pair] {
        let url = Dictionaries.root.appendingPathComponent("Tests/Fixtures/Linguistics/\(file)")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { line in
                let words = line.split(separator: " ").map(String.init)
                try #require(words.count == 3)
                return Pair(language: try #require(Language(tag: words[0])), asked: words[1], written: words[2])
            }
    }

    private func meet(_ pair: Pair) -> Bool {
        Dictionaries.lexicon.keys(forQuery: pair.asked, languages: [pair.language])
            .contains(Dictionaries.lexicon.key(of: pair.written, language: pair.language))
    }

    @Test(arguments: [Language.cs, .de, .uk])
    func `95 of 100 pairs of forms meet`(language: Language) throws {
        let pairs = try Self.pairs("conflation.txt").filter { $0.language == language }
        #expect(pairs.count == 100)
        let apart = pairs.filter { !meet($0) }
        print("\(language.rawValue): \(pairs.count - apart.count) of \(pairs.count) meet; apart:", apart.map(\.written))
        #expect(apart.count <= 5, "\(apart)")
    }

    @Test func `what a town is full of is found in its compounds, also by three letters`() {
        let compounds = [
            ("Stadtrat", "rat"), ("Gemeinderäte", "rat"), ("Ortsrats", "rat"), ("Bauamt", "amt"),
            ("Ordnungsämter", "amt"),
            ("Landratsamt", "amt"), ("Radwege", "weg"), ("Gehwegen", "weg"), ("Freibad", "bad"),
            ("Hallenbäder", "bad"), ("Schulhof", "hof"), ("Bauhöfe", "hof"), ("Stausee", "see"), ("Neubau", "bau"),
        ]
        for (word, part) in compounds {
            let last = Dictionaries.lexicon.partKeys(of: word, language: .de).last
            #expect(
                last == Dictionaries.lexicon.key(of: part.capitalized, language: .de), "\(word): \(last ?? "uncut")")
        }
        for word in [
            "Heirat", "Vorrat", "Monat", "Kamerad", "Salat", "Soldat", "Umweg", "Odyssee", "deswegen",
            "Apparat", "Hektar",
        ] {
            let parts = Dictionaries.lexicon.partKeys(of: word, language: .de)
            #expect(parts.isEmpty, "\(word): \(parts)")
        }
    }

    @Test func `words that only look alike stay apart`() throws {
        let joined = try Self.pairs("apart.txt").filter(meet)
        #expect(joined.isEmpty, "\(joined)")
    }
}

/// The real ones: pairs say nothing of rules alone.
private enum Dictionaries {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let lexicon = Lexicon.load(directory: root.appendingPathComponent(".tools/lexicon").path)
}
