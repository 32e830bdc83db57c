import Foundation

/// The name of the town whose items are compared.
struct TownName: Sendable {
    private let words: [String]

    init(_ name: String?) { words = MeetingBody.words(in: name ?? "") }

    /// In any case, and as an adjective: "Lipové", "Lindenauer", "Липівської".
    func isNamed(by folded: String) -> Bool {
        words.contains { word in
            guard word.count >= 4 else { return word == folded }
            let common = folded.commonPrefix(with: word).count
            return common >= max(4, word.count - 3) && folded.count - common <= 5
        }
    }
}
