import Classification
import Linguistics
import Records
import Testing

@Suite struct SubjectLexiconTests {
    @Test(arguments: Language.allCases)
    func `every subject has words in every language`(_ language: Language) {
        for subject in Subject.allCases {
            let entries = SubjectLexicon.entries(in: SubjectLexicons.words(language)[subject] ?? "")
            let least = [.cs, .de, .uk].contains(language) ? 25 : 3
            #expect(entries.count >= least, "\(language.rawValue) \(subject.rawValue)")
            #expect(entries.allSatisfy { (-5...5).contains($0.weight) && $0.weight != 0 })
        }
    }

    @Test(arguments: [Language.cs, .de, .uk])
    func `no word decides for two subjects with equal strength`(_ language: Language) {
        var owners: [String: Subject] = [:]
        for subject in Subject.allCases {
            for entry in SubjectLexicon.entries(in: SubjectLexicons.words(language)[subject] ?? "")
            where entry.weight >= 4 {
                let name = entry.words.joined(separator: " ")
                if let owner = owners[name], owner != subject {
                    Issue.record("\(language.rawValue): \(name) stands under \(owner.rawValue) and \(subject.rawValue)")
                }
                owners[name] = subject
            }
        }
    }

    @Test func `reads weights, phrases and stems`() {
        let entries = SubjectLexicon.entries(in: "3: rada města, starost*\n-2: zápas")
        #expect(entries.map(\.words) == [["rada", "města"], ["starost*"], ["zápas"]])
        #expect(entries.map(\.weight) == [3, 3, -2])
    }
}
