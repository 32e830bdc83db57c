import Markup

/// Tells before any page is read whether a rule can be used.
package enum RuleSyntax {
    /// What is wrong with an XPath rule, with the place; nil when it can be used.
    ///
    /// - Parameter findsItems: whether it must find elements, and no text, number or truth.
    package static func fault(in expression: String, findsItems: Bool = false) -> String? {
        do {
            switch try XPathEvaluation.check(expression) {
            case .nodes: return nil
            case .text:
                return findsItems
                    ? "the XPath expression \"\(expression)\" finds no elements, but compares or counts: CSS is not read here"
                    : nil
            }
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
