import Foundation
import Linguistics
import SeededRandomness
import Testing

@Suite struct SentencesTests {
    /// One sentence a line, an empty line between texts.
    @Test(arguments: ["cs", "de", "uk"])
    func `cuts where a reader would`(language: String) throws {
        let file = Fixture.folder.appending(path: "sentences/\(language).txt")
        for group in try String(contentsOf: file, encoding: .utf8).split(separator: "\n\n") {
            let sentences = group.split(separator: "\n").map(String.init)
            let text = sentences.joined(separator: " ")
            #expect(Sentences.ranges(in: text, language: language).map { String(text[$0]) } == sentences)
        }
    }

    @Test func `a line break ends a sentence and a list's numbers stay with their entries`() {
        let text = "Program:\n1. Zahájení schůze\n2. Rozpočet\n– různé\n\nKonec v 18 hodin."
        #expect(
            Sentences.ranges(in: text, language: "cs").map { String(text[$0]) }
                == ["Program:", "1. Zahájení schůze", "2. Rozpočet", "– různé", "Konec v 18 hodin."])
    }

    @Test func `a quotation that never closes does not swallow the text`() {
        let text = "Řekl: „Jdeme domů. Prší. Je pozdě. Zítra přijde další."
        #expect(Sentences.ranges(in: text, language: "cs").count == 4)
    }

    @Test func `sentences are in order, trimmed, apart, and hold everything but white space`() {
        let pieces = [
            "č. ", "Ing.", " A", " 9", ". ", "května", "!", "? ", "„", "“", "\n", "…", "x", " ", "«", "»", "р.",
            "\u{301}",
        ]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            let ranges = Sentences.ranges(
                in: text, language: ["cs", "de", "uk", nil].randomElement(using: &random) ?? nil)
            var rest = text.startIndex
            for range in ranges {
                let between = text[rest..<range.lowerBound].filter { !$0.isWhitespace }
                #expect(between.isEmpty)
                rest = range.upperBound
            }
            let behind = text[rest...].filter { !$0.isWhitespace }
            #expect(behind.isEmpty)
        }
    }
}
