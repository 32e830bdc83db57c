import Foundation
import Records

/// What a person decided about a cluster: one line of `decisions.jsonl`, keyed by the records it was made of.
package struct Decision: Hashable, Codable, Sendable {
    package let action: Action
    /// Member record ids, sorted.
    package let members: [Record.ID]
    /// The entry that was made or merged into; nil for a rejection.
    package let entry: String?
    package let reason: String?
    package let by: String
    package let at: Instant

    package enum Action: String, Codable, Sendable, CaseIterable {
        case adopt, merge, reject
    }

    package init(
        action: Action, members: [Record.ID], entry: String? = nil, reason: String? = nil, by: String, at: Instant
    ) {
        self.action = action
        self.members = members.sorted()
        self.entry = entry
        self.reason = reason
        self.by = by
        self.at = at
    }
}

/// Reads and writes the lines of `decisions.jsonl`.
package struct DecisionLog {
    private let file: String

    package init(file: String = "decisions.jsonl") {
        self.file = file
    }

    package func decisions(from text: String) throws(ChronicleFileError) -> [Decision] {
        var decisions: [Decision] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            do {
                decisions.append(try JSONDecoder().decode(Decision.self, from: Data(line.utf8)))
            } catch {
                throw ChronicleFileError(
                    file: file, line: index + 1, problem: "not a decision",
                    remedy: "restore the line from a backup; lines are only ever appended by the program")
            }
        }
        return decisions
    }

    /// One line with its line feed.
    package func line(of decision: Decision) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(decision), as: UTF8.self) + "\n"
    }
}
