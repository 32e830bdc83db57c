/// A file of the chronicle that cannot be read as it stands: which, where, why, and what to do.
package struct ChronicleFileError: Error, Hashable, CustomStringConvertible, Sendable {
    /// Relative to the chronicle's folder.
    package let file: String
    /// 1-based; nil when the fault has no place.
    package let line: Int?
    package let problem: String
    package let remedy: String

    package init(file: String, line: Int?, problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.problem = problem
        self.remedy = remedy
    }

    package var description: String {
        "\(file)\(line.map { ", line \($0)" } ?? ""): \(problem); \(remedy)"
    }
}
