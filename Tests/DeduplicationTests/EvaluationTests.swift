import Deduplication
import Foundation
import Linguistics
import Records
import Testing

/// Measures on the development sets in the directory that `LETOPIS_EVAL` names; without it says so and passes.
@Suite struct EvaluationTests {
    private let directory = ProcessInfo.processInfo.environment["LETOPIS_EVAL"]
    private let lexicons = ProcessInfo.processInfo.environment["LETOPIS_LEXICONS"]

    @Test func `merges no edition and finds the copies of the hand-written pairs`() throws {
        guard let pairs: [Pair] = try lines(of: "pairs.jsonl") else { return }
        let deduplicator = Deduplicator(lexicon: .load(directory: lexicons))
        var merged: [String: Int] = [:]
        var all: [String: Int] = [:]
        for pair in pairs {
            let found = deduplicator.groupings(of: [pair.a.document("a", pair.lang), pair.b.document("b", pair.lang)])
            all[pair.label, default: 0] += 1
            if found[0].group == found[1].group { merged[pair.label, default: 0] += 1 }
        }
        print("pairs merged:", merged.sorted { $0.key < $1.key }, "of", all.sorted { $0.key < $1.key })
        #expect(merged["different"] == nil)
        #expect(merged["same-story"] == nil)
        #expect((merged["duplicate"] ?? 0) * 100 >= (all["duplicate"] ?? 0) * 97)
    }

    @Test func `stories reach their B-cubed measure`() throws {
        guard let items: [StoryLine] = try lines(of: "stories.jsonl") else { return }
        let deduplicator = Deduplicator(lexicon: .load(directory: lexicons))
        let found = deduplicator.groupings(of: items.map(\.document))
        var precision = 0.0
        var recall = 0.0
        for index in items.indices {
            let mine = items.indices.filter { found[$0].story == found[index].story }
            let gold = items.indices.filter { items[$0].cluster == items[index].cluster }
            let both = Double(Set(mine).intersection(gold).count)
            precision += both / Double(mine.count) / Double(items.count)
            recall += both / Double(gold.count) / Double(items.count)
        }
        print("stories: P", precision, "R", recall, "F1", 2 * precision * recall / (precision + recall))
        #expect(precision >= 0.98)
        #expect(2 * precision * recall / (precision + recall) >= 0.89)
    }

    private func lines<Line: Decodable>(of file: String) throws -> [Line]? {
        guard let directory else {
            print("LETOPIS_EVAL is not set: \(file) is not measured")
            return nil
        }
        let text = try String(contentsOfFile: "\(directory)/\(file)", encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    private struct Pair: Decodable {
        let lang: String
        let a: Text
        let b: Text
        let label: String
    }

    private struct Text: Decodable {
        let title: String
        let text: String
        let date: String
        let source: String

        func document(_ id: String, _ language: String) -> Document {
            Document(
                id: id, source: source, title: title, text: text, published: Day(iso8601: date), language: language)
        }
    }

    private struct StoryLine: Decodable {
        let id: String
        let title: String
        let text: String
        let date: String
        let source: String
        let lang: String
        let cluster: String

        var document: Document {
            Document(id: id, source: source, title: title, text: text, published: Day(iso8601: date), language: lang)
        }
    }
}
