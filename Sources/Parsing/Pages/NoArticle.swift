/// A page holds no text that could be told from its menus.
package struct NoArticle: Error, Hashable, CustomStringConvertible {
    /// A sentence without its full stop.
    package let reason: String
    /// What to do about it, where that is known.
    package let advice: String?

    package init(reason: String, advice: String? = nil) {
        self.reason = reason
        self.advice = advice
    }

    package var description: String { reason + (advice.map { "; \($0)" } ?? "") }
}
