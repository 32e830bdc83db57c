import Classification
import Foundation
import Linguistics
import Records
import Testing

/// Measures on the development sets in the directory that `LETOPIS_EVAL` names; without it says so and passes.
@Suite struct EvaluationTests {
    private let directory = ProcessInfo.processInfo.environment["LETOPIS_EVAL"]
    private let classifier = Classifier(
        lexicon: .load(directory: ProcessInfo.processInfo.environment["LETOPIS_LEXICONS"]),
        town: TownProfile(
            name: "Orlová", places: ["Lutyně", "Lazy", "Město", "Poruba"], country: "CZ", languages: [.cs]),
        sources: [:])

    @Test func `subjects reach their measure, and what is sure is right`() throws {
        guard let lines: [Line] = try lines(of: "chapters.jsonl") else { return }
        let found = lines.map { (line: $0, judgement: classifier.judgement(of: $0.document)) }
        let right = found.filter { $0.line.label == $0.judgement.subject }
        let sure = found.filter { !$0.judgement.unsure }
        let sureAndRight = sure.filter { $0.line.label == $0.judgement.subject }
        print("subjects:", right.count, "of", found.count, "sure:", sureAndRight.count, "of", sure.count)
        #expect(Double(right.count) >= 0.75 * Double(found.count))
        #expect(Double(sureAndRight.count) >= 0.95 * Double(sure.count))
    }

    @Test func `relevance reaches its measure`() throws {
        guard let lines: [Line] = try lines(of: "relevance.jsonl") else { return }
        let right = lines.filter { $0.label == classifier.judgement(of: $0.document).relevance.rawValue }
        print("relevance:", right.count, "of", lines.count)
        #expect(Double(right.count) >= 0.9 * Double(lines.count))
    }

    @Test func `names reach their measure`() throws {
        guard let lines: [Line] = try lines(of: "names.jsonl") else { return }
        let right = lines.filter { line in
            classifier.judgement(of: line.document).entities.contains { $0.name == line.nominative }
        }
        print("names:", right.count, "of", lines.count)
        #expect(Double(right.count) >= 0.75 * Double(lines.count))
    }

    private func lines<Line: Decodable>(of file: String) throws -> [Line]? {
        guard let directory else {
            print("LETOPIS_EVAL is not set: \(file) is not measured")
            return nil
        }
        let text = try String(contentsOfFile: "\(directory)/\(file)", encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    private struct Line: Decodable {
        let id: String
        let lang: String
        let title: String?
        let lead: String?
        let content_text: String?
        let source: String?
        let label: String?
        let nominative: String?

        var document: Document {
            Document(id: id, source: source, title: title, text: content_text ?? lead ?? "", language: lang)
        }
    }
}
