import Markup

/// Tells before any page is read whether a rule can be used.
package enum RuleSyntax {
    /// What is wrong with an XPath rule, with the place; nil when it can be used.
    package static func fault(in expression: String) -> String? {
        do {
            try XPathEvaluation.check(expression)
            return nil
        } catch {
            return error.description
        }
    }

    /// What is wrong with a rule's time format; nil when it can be used.
    package static func fault(inTimeFormat format: String) -> String? {
        do {
            _ = try TimeFormat(format)
            return nil
        } catch {
            return error.description
        }
    }
}
