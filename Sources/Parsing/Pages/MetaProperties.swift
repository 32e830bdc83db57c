import Markup

/// The `<meta>` elements of a page by their names.
struct MetaProperties {
    private var values: [String: String] = [:]

    /// The first statement of a name counts.
    mutating func add(_ index: Int, of tree: HTMLTree) {
        guard let content = tree.value(of: .content, at: index).flatMap(Trimmed.text) else { return }
        for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
            guard let names = tree.value(of: attribute, at: index) else { continue }
            for name in names.lowercased().split(whereSeparator: \.isWhitespace) where values[String(name)] == nil {
                values[String(name)] = content
            }
        }
    }

    /// The value of the first of the names that is stated.
    func first(_ names: String...) -> String? {
        for name in names {
            if let value = values[name] { return value }
        }
        return nil
    }
}
