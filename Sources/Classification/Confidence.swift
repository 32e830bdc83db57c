import Foundation
import Records

/// Turns scores into confidences by a softmax.
enum Confidence {
    /// Chosen so that the mean confidence on the development set is .80, which is what lexicons reach on texts that
    /// their author has not seen; on the set itself, which he had seen, they reach more.
    static let temperature = 6.0
    /// Below it a person should look. Four of five items of the development set lie above, all of them right.
    static let sure = 0.65

    /// Of each score in order, adding up to 1.
    static func values(_ scores: [Double]) -> [Double] {
        let top = scores.max() ?? 0
        let powers = scores.map { exp(($0 - top) / temperature) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
