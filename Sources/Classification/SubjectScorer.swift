import Foundation
import Linguistics
import Records

/// Scores a text for every subject by the words of its language's lexicon.
struct SubjectScorer: Sendable {
    private let lexicon: SubjectLexicon

    private static let titleFactor = 2.0
    private static let leadFactor = 1.5
    /// A long text names many things on the way; what it is about stands at its beginning.
    private static let mainFactor = 0.6
    private static let restFactor = 0.25
    private static let leadWords = 45
    private static let mainWords = 180
    /// A text that says nothing of any subject is filed under `other`; this is what a subject must outweigh.
    private static let otherScore = 1.5
    private static let evidenceWords = 6

    init(lexicon: SubjectLexicon) { self.lexicon = lexicon }

    /// Every subject, the best first; equal scores in the scheme's order.
    func scores(of text: ReadText, prior: [Subject: Double]) -> [SubjectScore] {
        let words = text.title + text.body
        var atoms: [[Int]] = []
        atoms.reserveCapacity(words.count)
        for (index, word) in words.enumerated() {
            atoms.append(lexicon.atoms(matching: word, key: text.keys[index]))
        }
        var found: [Int: Finding] = [:]
        for index in words.indices {
            for atom in atoms[index] {
                for pattern in lexicon.patternsByFirstAtom[atom] {
                    guard let last = end(of: lexicon.patterns[pattern], at: index, atoms, text.title.count) else {
                        continue
                    }
                    let factor = SubjectScorer.factor(at: index, titleCount: text.title.count)
                    found[pattern, default: Finding(first: index, last: last)].add(factor)
                }
            }
        }
        return ranked(found, words, prior: prior)
    }

    private struct Finding {
        let first: Int
        let last: Int
        var factor = 0.0
        var count = 0.0

        mutating func add(_ factor: Double) {
            self.factor = max(self.factor, factor)
            count += 1
        }
    }

    /// The last word of the pattern's words in a row from `index` on, within the title or within the body.
    private func end(of pattern: SubjectLexicon.Pattern, at index: Int, _ atoms: [[Int]], _ titleCount: Int) -> Int? {
        let last = index + pattern.atoms.count - 1
        guard last < atoms.count, (index < titleCount) == (last < titleCount) else { return nil }
        for (offset, atom) in pattern.atoms.enumerated().dropFirst() where !atoms[index + offset].contains(atom) {
            return nil
        }
        return last
    }

    private static func factor(at index: Int, titleCount: Int) -> Double {
        if index < titleCount { return titleFactor }
        if index - titleCount < leadWords { return leadFactor }
        return index - titleCount < mainWords ? mainFactor : restFactor
    }

    private func ranked(_ found: [Int: Finding], _ words: [Word], prior: [Subject: Double]) -> [SubjectScore] {
        var sums: [Subject: Double] = prior
        var evidence: [Subject: [(weight: Double, first: Int, word: String)]] = [:]
        // One word may match a stem and a whole word of one subject: only the weightier counts.
        var best: [Int: (pattern: SubjectLexicon.Pattern, finding: Finding)] = [:]
        for (index, finding) in found.sorted(by: { $0.key < $1.key }) {
            let pattern = lexicon.patterns[index]
            let place = finding.first * 32 + (Subject.allCases.firstIndex(of: pattern.subject) ?? 0)
            if let known = best[place], abs(known.pattern.weight) >= abs(pattern.weight) { continue }
            best[place] = (pattern, finding)
        }
        for (_, entry) in best.sorted(by: { $0.key < $1.key }) {
            let value = entry.pattern.weight * entry.finding.factor * (1 + 0.25 * log(entry.finding.count))
            sums[entry.pattern.subject, default: 0] += value
            let surface = words[entry.finding.first...entry.finding.last].map(\.surface).joined(separator: " ")
            if value > 0 { evidence[entry.pattern.subject, default: []].append((value, entry.finding.first, surface)) }
        }
        sums[.other, default: 0] += SubjectScorer.otherScore
        return Subject.allCases.map { subject in
            SubjectScore(
                subject: subject, score: sums[subject] ?? 0, evidence: SubjectScorer.words(evidence[subject] ?? []))
        }.enumerated().sorted { left, right in
            left.element.score != right.element.score
                ? left.element.score > right.element.score : left.offset < right.offset
        }.map(\.element)
    }

    private static func words(_ evidence: [(weight: Double, first: Int, word: String)]) -> [String] {
        var seen: Set<String> = []
        return evidence.sorted { ($1.weight, $0.first) < ($0.weight, $1.first) }
            .map(\.word).filter { seen.insert($0).inserted }.prefix(evidenceWords).map(\.self)
    }
}
