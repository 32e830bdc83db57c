/// What may stand in what, of the blocks that the writer knows; nil is the outermost.
enum BlockRules {
    static func holdsTextOnly(_ name: String?) -> Bool { ["p", "h2", "h3", "h4"].contains(name) }

    static func isList(_ name: String?) -> Bool { name == "ul" || name == "ol" }

    static func isTablePart(_ name: String?) -> Bool { ["table", "thead", "tbody", "tr"].contains(name) }

    static func holdsBlocks(_ name: String?) -> Bool { !holdsTextOnly(name) && !isList(name) && !isTablePart(name) }

    /// Without a paragraph around it.
    static func holdsText(_ name: String?) -> Bool {
        holdsTextOnly(name) || ["li", "td", "th", "figcaption"].contains(name)
    }
}
