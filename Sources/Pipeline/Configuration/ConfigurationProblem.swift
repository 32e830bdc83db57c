/// One thing wrong in a configuration file, with its place.
package struct ConfigurationProblem: Error, Hashable, Sendable {
    package let file: String
    /// 1-based; nil when the file as a whole is meant.
    package let line: Int?
    /// The key's path, such as `town.timezone`; empty for the file itself.
    package let path: String
    package let message: String

    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return path.isEmpty ? "\(place): \(message)" : "\(place): \(path): \(message)"
    }
}

/// All that is wrong in the configuration, found in one reading.
package struct InvalidConfiguration: Error, CustomStringConvertible, Sendable {
    package let problems: [ConfigurationProblem]

    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
