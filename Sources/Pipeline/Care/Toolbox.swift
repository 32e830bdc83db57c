import Foundation

/// Where the helpers stand that `scripts/setup` installs: dictionaries, typesetter, pandoc.
package struct Toolbox: Sendable {
    /// The folder `.tools`, nil when there is none.
    package let directory: String?
    /// What subprocesses are started with.
    package let environment: [String: String]
    private let searchPath: [String]

    /// Looks at `LETOPIS_TOOLS`, then for `.tools` beside the program or above it, then above the configuration.
    package init(environment: [String: String], executable: String, configuration: String) {
        self.environment = environment
        searchPath = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
        if let named = environment["LETOPIS_TOOLS"], Self.isFolder(named) {
            directory = ConfigurationLoader.absolute(named, in: FileManager.default.currentDirectoryPath)
        } else {
            directory = Self.above(executable) ?? Self.above(configuration)
        }
    }

    package var lexicon: String? { directory.map { "\($0)/lexicon" } }

    /// The Python that has the typesetter, nil when it is not installed.
    package var python: String? {
        guard let path = directory.map({ "\($0)/venv/bin/python" }), FileManager.default.isExecutableFile(atPath: path)
        else { return nil }
        return path
    }

    /// The full path of a program in PATH.
    package func program(_ name: String) -> String? {
        searchPath.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func above(_ path: String) -> String? {
        var folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appendingPathComponent(".tools").path
            if isFolder(candidate) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
