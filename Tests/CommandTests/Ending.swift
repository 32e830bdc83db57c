/// How a program ended: its exit code, or the negative number of the signal that ended it, and all it said.
struct Ending {
    let code: Int32
    /// Standard output.
    let output: String
    /// Standard error.
    let talk: String

    /// The output with one space between two words, whatever line it stands in.
    var words: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    var lines: [String] { output.split(separator: "\n").map(String.init) }
}
