import Markup

/// Tells tables of data from those that only put things side by side.
enum DataTable {
    static func isData(_ index: Int, in tree: HTMLTree) -> Bool {
        if tree.value(of: .role, at: index) == "presentation" { return false }
        var (rows, cells) = (0, 0)
        for inner in tree.descendants(of: index) {
            switch tree.nodes[inner].tag {
            case .table: return false
            case .th, .caption, .thead, .colgroup, .tfoot: return true
            case .tr: rows += 1
            case .td: cells += 1
            default: break  // of 120 names, these
            }
        }
        guard rows > 0 else { return false }
        let columns = cells / rows
        return (rows >= 10 && columns > 1) || columns > 4 || cells > 10
    }
}
