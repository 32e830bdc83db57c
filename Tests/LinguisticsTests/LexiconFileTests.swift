import Foundation
import Linguistics
import SeededRandomness
import Testing

@Suite struct LexiconFileTests {
    private func lexicon(czech bytes: [UInt8]) throws -> Lexicon {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lexicon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }  // a leftover in the temporary folder harms nobody
        try Data(bytes).write(to: folder.appending(path: "cs.lexicon"))
        return Lexicon.load(directory: folder.path)
    }

    private func czech() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Fixture.folder.appending(path: "lexicon/cs.lexicon")))
    }

    @Test func `says which languages have no dictionary`() {
        #expect(Fixture.lexicon.missing == [.sk, .pl, .en])
        #expect(Lexicon.load(directory: nil).missing == Language.allCases)
        #expect(Lexicon.load(directory: "/nowhere").missing == Language.allCases)
    }

    @Test func `every form of the table leads to its lemma, and its folded form to the lemma's key`() throws {
        for language in [Language.cs, .de, .uk] {
            let table = try String(
                contentsOf: Fixture.folder.appending(path: "lexicon/\(language.rawValue).tsv"), encoding: .utf8)
            for line in table.split(separator: "\n") {
                let (form, lemma) = (String(line.prefix { $0 != "\t" }), String(line.drop { $0 != "\t" }.dropFirst()))
                guard lemma != "Strass" else { continue }  // overruled: Swiss spelling of Straße
                #expect(Fixture.lexicon.lemma(of: form, language: language) == lemma)
                #expect(Fixture.lexicon.key(of: form, language: language) == Folding.fold(lemma))
                let keys = Fixture.lexicon.keys(forQuery: Folding.fold(form), languages: [language])
                #expect(keys.contains(Folding.fold(lemma)), "\(form)")
            }
        }
    }

    @Test func `a file that is cut short or damaged anywhere is missing, and never traps`() throws {
        let whole = try czech()
        #expect(try !lexicon(czech: whole).missing.contains(.cs))
        for count in stride(from: 0, to: whole.count, by: 97) {
            #expect(try lexicon(czech: Array(whole.prefix(count))).missing.contains(.cs))
        }
        var random = SeededGenerator(seed: 1)
        for _ in 0..<150 {
            var damaged = whole
            let index = Int.random(in: 0..<whole.count, using: &random)
            damaged[index] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &random)
            let lexicon = try lexicon(czech: damaged)
            // Bytes 24 to 39 name the content and are not needed for reading it.
            #expect(lexicon.missing.contains(.cs) || (24..<40).contains(index), "byte \(index)")
            _ = lexicon.keys(forQuery: "škola", languages: [.cs])
        }
        #expect(try lexicon(czech: whole + [0]).missing.contains(.cs))
    }

    @Test func `the digest tells tables apart`() throws {
        let empty = Lexicon.load(directory: nil)
        #expect(empty.digest == Lexicon.load(directory: "/nowhere").digest)
        #expect(empty.digest != Fixture.lexicon.digest)
        #expect(
            Fixture.lexicon.digest == Lexicon.load(directory: Fixture.folder.appending(path: "lexicon").path).digest)
    }
}
