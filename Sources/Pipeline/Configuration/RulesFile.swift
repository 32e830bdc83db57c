import Parsing
import Records

/// Rules that are tried on a page: a source's file, or its `rules` alone.
package struct RulesFile: Sendable {
    package let list: ListRules?
    package let article: ArticleRules?

    /// Throws every problem of the file at once, with its line and the place in the rule.
    package init(_ body: [UInt8], file: String) throws(InvalidConfiguration) {
        let text = JSONReader.text(body)
        guard let root = text.roots.first, text.damages.isEmpty else {
            let damage = text.damages.first
            throw InvalidConfiguration(problems: [
                ConfigurationProblem(
                    file: file, line: damage?.line, path: "", message: damage?.reason ?? "holds no JSON object")
            ])
        }
        let rules = root["rules"] ?? root
        let wrapped = JSONValue(.object([JSONValue.Member(key: "rules", value: rules)]), line: rules.line)
        var reader = ObjectReader(wrapped, file: file, path: "")
        (list, article) = RulesReader.rules(from: &reader)
        let problems = reader.finish()
        guard problems.isEmpty else { throw InvalidConfiguration(problems: problems) }
    }
}
