import Chronicling
import Records
import SeededRandomness
import Testing

@Suite struct EntryFileTests {
    private let content = """
        ---
        id: most-2026
        date: 2026-05-14
        title: "Most: otevřen"
        chapter: stavby
        persons: [Jana Nováková]
        sources:
          - publisher: Lipovské noviny
            url: https://noviny.example/1
            published: 2026-05-16
        status: adopted
        ---

        Starostka otevřela most.[^1]

        Pamatuji, jak se stavěl ten starý.
        """

    private func fault(_ text: String) -> ChronicleFileError? {
        do {
            _ = try EntryFile().entry(from: text, file: "entries/most.md")
            return nil
        } catch { return error }
    }

    @Test func `reads what a chronicler writes`() throws {
        let entry = try EntryFile().entry(from: content, file: "entries/most.md")
        #expect(entry.title == "Most: otevřen")
        #expect(entry.sources.map(\.label) == ["1"])
        #expect(entry.text.hasSuffix("ten starý."))
    }

    @Test func `writing and reading again gives the same entry`() throws {
        let entry = try EntryFile().entry(from: content, file: "e")
        let again = try EntryFile().entry(from: try EntryFile().text(of: entry), file: "e")
        #expect(Entry.sha256(of: again.text) == Entry.sha256(of: entry.text))
        #expect(again.sources == entry.sources)
        #expect(again.title == entry.title)
    }

    @Test func `a wrong date is named with its line and its remedy`() throws {
        let error = try #require(fault(content.replacing("2026-05-14", with: "14. května")))
        #expect(error.line == 3)
        #expect(error.description.contains("entries/most.md, line 3"))
        #expect(error.remedy.contains("2026-05-14"))
    }

    @Test func `an unknown key is named with its line`() throws {
        let error = try #require(fault(content.replacing("status: adopted", with: "stav: hotovo")))
        #expect(error.line == 11)
        #expect(error.problem.contains("stav"))
    }

    @Test func `YAML that cannot be read is named with its line`() throws {
        let error = try #require(fault(content.replacing("title: \"Most: otevřen\"", with: "title: Most: otevřen")))
        #expect(error.line == 4)
    }

    @Test func `a note without its source is an error and not a lost citation`() throws {
        #expect(try #require(fault(content.replacing("[^1]", with: "[^7]"))).problem.contains("[^7]"))
    }

    @Test func `a picture outside the year's folder is refused`() throws {
        let text = content.replacing("status: adopted", with: "photos:\n  - file: ../../tajne.jpg\nstatus: adopted")
        #expect(try #require(fault(text)).problem.contains("outside"))
    }

    @Test func `Windows line ends and a byte order mark do no harm`() throws {
        let text = "\u{FEFF}" + content.replacing("\n", with: "\r\n")
        #expect(try EntryFile().entry(from: text, file: "e").id == "most-2026")
    }

    @Test func `a proposal moved by hand is an entry without its reasons`() throws {
        let proposal = try #require(
            Proposer(scheme: .builtIn, language: .cs).proposals(for: Town.bridge, decisions: [], entries: []).first)
        let text = try ProposalFile().text(of: proposal)
        #expect(text.contains("independent publishers"))
        let entry = try EntryFile().entry(from: text, file: "entries/x.md")
        #expect(!entry.text.contains("Score"))
        #expect(entry.isTextUntouched)
    }

    @Test func `words of sources are printed as they stand, whatever marks they hold`() {
        var generator = SeededGenerator(seed: 3)
        let pieces = [
            "*", "**", "[", "]", "(", ")", "^1", "\\", "|", "-", "# ", "a", "ř ", "<b>", "$x$", "[^1]", "http://x", " ",
        ]
        for _ in 0..<500 {
            let text = "x" + (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined() + "x"
            #expect(EntryText().blocks(of: EntryText.escaped(text)) == [.para([.text(text)])])
        }
    }

    @Test func `decisions are read back as they were noted`() throws {
        let decision = Decision(
            action: .reject, members: ["b", "a"], reason: "„nepatří“ sem", by: "Řezáčová",
            at: Instant(seconds: 1_700_000_000))
        let line = try DecisionLog().line(of: decision)
        #expect(line.hasSuffix("\n"))
        #expect(try DecisionLog().decisions(from: line + line) == [decision, decision])
        #expect(throws: ChronicleFileError.self) { try DecisionLog().decisions(from: line + "{") }
    }

    @Test func `a town's own chapters replace the built-in ones`() throws {
        let yaml = """
            quotaPerMonth: 2
            chapters:
              - id: vinice
                title: {cs: Vinice, de: Weinberge}
                subjects: [economy]
                words: [Víno]
              - id: ruzne
            """
        let scheme = try ChapterSchemeFile().scheme(from: yaml)
        #expect(scheme.chapters.map(\.id) == ["vinice", "ruzne"])
        #expect(scheme.chapter(ofSubject: "sport", titleWords: []) == "ruzne")
        #expect(scheme.chapters[0].title(in: .de) == "Weinberge")
        #expect(throws: ChronicleFileError.self) { try ChapterSchemeFile().scheme(from: "chapters: []") }
    }

    @Test func `weather is told apart from the environment by its words`() {
        #expect(
            ChapterScheme.builtIn.chapter(ofSubject: "environment-weather", titleWords: ["vichrice", "a", "boure"])
                == "poc")
        #expect(
            ChapterScheme.builtIn.chapter(ofSubject: "environment-weather", titleWords: ["vysadba", "stromu"]) == "ziv")
    }
}
