import Foundation
import Records

/// Turns scores into confidences by a softmax whose temperature was fitted on the development set of chapters.
enum Confidence {
    static let temperature = 6.0
    /// At and above this, at least 95 of 100 were right on the development set; below it a person should look.
    static let sure = 0.65

    /// Of each score in order, adding up to 1.
    static func values(_ scores: [Double]) -> [Double] {
        let top = scores.max() ?? 0
        let powers = scores.map { exp(($0 - top) / temperature) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
