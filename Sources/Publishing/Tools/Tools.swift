import Foundation

/// Where the external programs are: those of `scripts/setup` in one directory, pandoc in the search path.
package struct Tools: Sendable {
    /// The directory that `scripts/setup` fills, `.tools`.
    private let directory: String
    /// Directories of the search path, in order.
    private let searchPath: [String]
    private let isExecutable: @Sendable (String) -> Bool

    package init(directory: String, searchPath: [String], isExecutable: @escaping @Sendable (String) -> Bool) {
        self.directory = directory
        self.searchPath = searchPath
        self.isExecutable = isExecutable
    }

    /// The machine's own programs.
    package static func installed(in directory: String, environment: [String: String]) -> Tools {
        Tools(
            directory: directory,
            searchPath: (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init),
            isExecutable: { FileManager.default.isExecutableFile(atPath: $0) })
    }

    /// The Python whose environment holds Typst.
    package func python() throws(ToolError) -> String {
        let path = "\(directory)/venv/bin/python"
        guard isExecutable(path) else {
            throw .missing(MissingTool(name: "Typst", neededFor: "the PDF", install: "scripts/setup"))
        }
        return path
    }

    package func pandoc() throws(ToolError) -> String {
        guard let path = searchPath.map({ "\($0)/pandoc" }).first(where: isExecutable) else {
            throw .missing(
                MissingTool(name: "pandoc", neededFor: "the Word file", install: "sudo apt-get install pandoc"))
        }
        return path
    }
}

/// Why an external program did not do its work.
package enum ToolError: Error, Hashable, Sendable, CustomStringConvertible {
    case missing(MissingTool)
    case failed(program: String, message: String)
    case tookTooLong(program: String, seconds: Int)

    package var description: String {
        switch self {
        case .missing(let tool): tool.description
        case .failed(let program, let message): "\(program) failed: \(message)"
        case .tookTooLong(let program, let seconds): "\(program) was stopped after \(seconds) seconds"
        }
    }
}
