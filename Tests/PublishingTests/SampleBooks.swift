import Chronicling
import Foundation
import Linguistics
import Records

/// Three made-up towns' years, read from `Tests/Fixtures/Publishing/<language>.txt`.
struct SampleBooks {
    let language: Language
    let folder: String

    init(_ language: Language, fixtures: String) {
        self.language = language
        folder = fixtures
    }

    var town: String {
        switch language {
        case .cs, .sk, .pl, .en: "Lipová"
        case .de: "Lindenau"
        case .uk: "Липівка"
        }
    }

    private var publishers: [String: String] {
        [
            "LN": "Lipovské noviny", "WM": "Web města Lipová", "PK": "Podhorský kurýr", "SB": "Stadtblatt Lindenau",
            "AM": "Amtsblatt der Stadt", "LZ": "Landeszeitung", "ВЛ": "Вісник Липівки", "СГ": "Сайт громади",
            "РП": "Районна правда",
        ]
    }

    func entries() throws -> [Entry] {
        let text = try String(contentsOfFile: "\(folder)/\(language.rawValue).txt", encoding: .utf8)
        return text.split(separator: "\n").enumerated().compactMap { number, line in entry(String(line), number: number)
        }
    }

    private func entry(_ line: String, number: Int) -> Entry? {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 7, let date = Day(iso8601: fields[0]) else { return nil }
        let id = Digest(of: line).shortName
        let publisher = publishers[fields[2]] ?? fields[2]
        var sources = [
            Citation(
                label: "1", record: id, version: 1, spans: [0..<fields[4].unicodeScalars.count], publisher: publisher,
                title: fields[3],
                url: "https://\(["noviny", "mesto", "kuryr"][number % 3]).example/2026/\(number)-\(id.prefix(6))",
                published: date.adding(days: 1), accessed: date.adding(days: 2), hash: Digest(of: fields[4]).hexadecimal
            )
        ]
        if number % 4 == 0 {
            let other =
                publishers.values.sorted().first { $0 != publisher && $0.first?.isASCII == publisher.first?.isASCII }
                ?? ""
            sources.append(
                Citation(
                    label: "2", record: String(id.reversed()), version: 2, publisher: other, title: fields[3],
                    url: "https://jinde.example/\(number)", published: date.adding(days: 2),
                    accessed: date.adding(days: 3)))
        }
        let cited = sources.map { "[^\($0.label)]" }.joined()
        return Entry(
            id: id, date: date, end: number % 17 == 5 ? date.adding(days: 1) : nil, title: fields[3],
            chapter: fields[1],
            persons: names(fields[5]), places: names(fields[6]), sources: sources,
            text: EntryText.escaped(fields[4]) + cited)
    }

    private func names(_ field: String) -> [String] { field.split(separator: ";").map(String.init) }

    func input(entries: [Entry]? = nil, introductions: [ChapterText] = []) throws -> BookInput {
        let entries = try entries ?? self.entries()
        let counts = YearCounts(
            items: 6_214, changed: 402, gone: 2_871, stories: 3_460, languages: 2,
            perMonth: [431, 402, 511, 498, 602, 640, 377, 341, 588, 702, 611, 511],
            perSource: Set(entries.flatMap { $0.sources.map(\.publisher) }).sorted().enumerated().map {
                YearCounts.SourceCount(name: $0.element, kind: .web, items: 2_900 / ($0.offset + 1))
            })
        return BookInput(
            town: town, year: 2026,
            yearFile: YearFile(
                chronicler: language == .uk ? "Ганна Ярема" : language == .de ? "Ruth Schäfer" : "Ludmila Řezáčová",
                mayor: language == .uk ? "Олена Коваль" : language == .de ? "Andrea Köhler" : "Jana Nováková"),
            introductions: introductions, entries: entries, counts: counts, modified: Instant(seconds: 1_798_761_600),
            modifiedDay: Day(daysSince1970: 20_819))
    }
}
