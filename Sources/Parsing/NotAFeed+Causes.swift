import Markup
import Records

extension NotAFeed {
    /// A rule of the source's page cannot be used.
    init(_ error: XPathError) {
        let reason: RuleFault.Reason =
            switch error.cause {
            case .unended: .unended
            case .unknown: .unknown
            case .mistaken: .mistaken
            case .tooMuch: .tooMuch
            }
        self.init(
            looksLike: "a page whose rules cannot be used", advice: "\(error)",
            trouble: .detailed(
                .rule(RuleFault(rule: error.expression, reason: reason, position: error.position))))
    }

    /// `what` is `a page` or `a document`.
    init(_ what: String, refused refusal: MarkupRefusal) {
        let cause: DangerousMarkup.Cause =
            switch refusal.cause {
            case .attributes: .attributes
            case .tagLength: .tagLength
            case .length: .length
            }
        self.init(
            looksLike: "\(what) that is refused because it could stop the reader: \(refusal)",
            trouble: .detailed(.danger(DangerousMarkup(cause, limit: refusal.limit, line: refusal.line))))
    }
}
