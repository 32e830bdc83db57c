/// A page holds no text that could be told from its menus.
package struct NoArticle: Error, Hashable, CustomStringConvertible {
    /// A sentence without its full stop.
    package let reason: String
    /// What to do about it, where that is known.
    package let advice: String?
    /// What stands in the place of the page that was asked for: another night may bring that one.
    package let standIn: StandIn?

    package init(reason: String, advice: String? = nil) {
        self.reason = reason
        self.advice = advice
        standIn = nil
    }

    package init(_ standIn: StandIn) {
        reason = standIn.reason
        advice = standIn.advice
        self.standIn = standIn
    }

    package var description: String { reason + (advice.map { "; \($0)" } ?? "") }
}
