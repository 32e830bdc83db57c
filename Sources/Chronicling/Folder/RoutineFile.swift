/// Writes `proposals/routine.md`: recurring notices, counted.
package struct RoutineFile {
    package init() {}

    package func text(of lines: [RoutineLine]) -> String {
        let rows = lines.map { line in
            let title = line.title.replacing("|", with: "/").replacing("\n", with: " ")
            return "| \(title) | \(line.source) | \(line.count) | \(line.first.iso8601) | \(line.last.iso8601) |"
        }
        return (["| notice | source | count | first | last |", "|---|---|---|---|---|"] + rows).joined(separator: "\n")
            + "\n"
    }
}
