import Records

/// A body holds no items in any known format.
package struct NotAFeed: Error, Hashable, CustomStringConvertible {
    /// What it looks like instead, with an article: `an HTML page`, `a PDF file`.
    package let looksLike: String
    /// What to do about it, where that is known.
    package let advice: String?

    package let trouble: Trouble

    package init(looksLike: String, advice: String? = nil, trouble: Trouble = .plain(.notAFeed)) {
        self.trouble = trouble
        self.looksLike = looksLike
        self.advice = advice
    }

    package var description: String {
        "this is no feed but \(looksLike)" + (advice.map { "; \($0)" } ?? "")
    }
}
