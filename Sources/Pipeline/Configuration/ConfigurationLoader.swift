import Foundation
import Harvesting
import Parsing
import Records

/// Reads `pipeline.json` and the source files beside it, whole, before anything has an effect.
package struct ConfigurationLoader: Sendable {
    /// The bytes of a file; throws when it cannot be read.
    private let contents: @Sendable (String) throws -> [UInt8]
    /// The names of the files in a folder; throws when there is no such folder.
    private let names: @Sendable (String) throws -> [String]

    package init(
        contents: @escaping @Sendable (String) throws -> [UInt8], names: @escaping @Sendable (String) throws -> [String]
    ) {
        self.contents = contents
        self.names = names
    }

    /// Reads from the disk.
    package static var disk: ConfigurationLoader {
        ConfigurationLoader(
            contents: { path in Array(try Data(contentsOf: URL(fileURLWithPath: path))) },
            names: { path in try FileManager.default.contentsOfDirectory(atPath: path) })
    }

    /// The configuration in `file`; throws `InvalidConfiguration` with every problem at once.
    package func configuration(from file: String) throws(InvalidConfiguration) -> Configuration {
        let path = Self.absolute(file, in: FileManager.default.currentDirectoryPath)
        guard let root = try object(in: path) else {
            throw problem(path, exists(path) ? "cannot be read: give this user the right to read it" : Self.beginning)
        }
        var reader = ObjectReader(root, file: path, path: "")
        reader.passOver("$schema")
        let folder = Self.parent(of: path)
        let town = TownReader.town(from: &reader)
        let namedFeeds = reader.text("feeds")
        let feeds = Self.absolute(namedFeeds ?? "feeds", in: folder)
        let chronicle = Self.absolute(reader.text("chronicle") ?? "chronicle", in: folder)
        let archive = Self.absolute(reader.text("archive") ?? "var/archive.sqlite", in: folder)
        let captures = Self.absolute(reader.text("captures") ?? "var/captures", in: folder)
        let build = Self.absolute(reader.text("build") ?? "var/build", in: folder)
        let limits = HarvestReader.limits(from: &reader)
        let mail = MailReader.settings(from: &reader, configurationFolder: folder)
        var problems = reader.finish()
        // A town that begins has neither sources nor an archive; one that has an archive has lost its sources.
        let mayBeMissing = namedFeeds == nil && !exists(archive)
        let (sources, homes) = sources(
            in: feeds, mayBeMissing: mayBeMissing, configurationFolder: folder, named: reader.file, problems: &problems)
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        guard problems.isEmpty, let town else {
            throw InvalidConfiguration(problems: problems)
        }
        return Configuration(
            file: path, town: town, feeds: feeds, chronicle: chronicle, archive: archive, captures: captures,
            build: build, harvest: limits, mail: mail, sources: sources,
            files: homes.mapValues { $0.hasPrefix(start) ? String($0.dropFirst(start.count)) : $0 })
    }

    /// What to do where no town is yet.
    private static let beginning = """
        is not there. Letopis looks for it in the current folder; --config FILE names another.
        A town begins with this one file, saved as UTF-8, with its own name and country:

            { "town": { "name": "Lipová", "country": "CZ" } }

        Then letopis sources add https://www.lipova.example finds the town's feeds, and letopis run
        reads them. docs/configuration.md has all that may be said.
        """

    /// What can be read of it for a letter about what is wrong with it; nil when not even that can be.
    package func letterhead(in file: String) -> Letterhead? {
        let path = Self.absolute(file, in: FileManager.default.currentDirectoryPath)
        do {
            let text = JSONReader.text(try contents(path))
            guard let root = text.roots.first, root.isObject else { return nil }
            let head = Letterhead(root, file: path, folder: Self.parent(of: path))
            // In a file that breaks off, nobody knows whether somebody is named.
            return text.isComplete || head?.mail != nil ? head : nil
        } catch {
            return nil
        }
    }

    private func exists(_ path: String) -> Bool {
        // Without its folder there is no file.
        (try? names(Self.parent(of: path)))?.contains(URL(fileURLWithPath: path).lastPathComponent) ?? false
    }

    /// Every `*.json` of the folder, by id, and the path of each.
    private func sources(
        in feeds: String, mayBeMissing: Bool, configurationFolder: String, named file: String,
        problems: inout [ConfigurationProblem]
    ) -> (sources: [Source], homes: [Source.ID: String]) {
        let files: [String]
        do {
            files = try names(feeds).filter { $0.hasSuffix(".json") }.sorted()
        } catch {
            if mayBeMissing { return ([], [:]) }
            problems.append(
                ConfigurationProblem(
                    file: file, line: nil, path: "feeds",
                    message: "there is no folder \(feeds); create it or correct the path"))
            return ([], [:])
        }
        var sources: [Source] = []
        var homes: [Source.ID: String] = [:]
        for name in files {
            let path = "\(feeds)/\(name)"
            do throws(InvalidConfiguration) {
                guard let root = try object(in: path) else { throw problem(path, "cannot be read") }
                var reader = ObjectReader(root, file: path, path: "")
                let source = SourceReader.source(from: &reader, configurationFolder: configurationFolder)
                problems += reader.finish()
                if let earlier = homes[source.id] {
                    problems.append(
                        ConfigurationProblem(
                            file: path, line: root.line, path: "id",
                            message: "\"\(source.id)\" is already the id of \(earlier); every source needs its own"))
                }
                homes[source.id] = path
                sources.append(source)
            } catch {
                problems += error.problems
            }
        }
        return (sources.sorted { $0.id < $1.id }, homes)
    }

    /// The JSON in `path`; nil when there is no such file.
    private func object(in path: String) throws(InvalidConfiguration) -> JSONValue? {
        let bytes: [UInt8]
        do {
            bytes = try contents(path)
        } catch {
            return nil
        }
        if let fault = Self.encodingFault(in: bytes) {
            throw InvalidConfiguration(problems: [
                ConfigurationProblem(file: path, line: fault.line, path: "", message: fault.message)
            ])
        }
        let text = JSONReader.text(bytes)
        if let damage = text.damages.first ?? text.oddities.first {
            throw InvalidConfiguration(problems: [
                ConfigurationProblem(
                    file: path, line: damage.line, path: "", message: "not valid JSON: \(damage.reason)")
            ])
        }
        guard text.roots.count == 1, let root = text.roots.first, text.isComplete else {
            throw problem(path, "must hold one JSON object { … }, whole")
        }
        return root
    }

    /// Letters of another encoding would be read as others, or as none, and stay wrong in whatever is made of them.
    private static func encodingFault(in bytes: [UInt8]) -> (line: Int?, message: String)? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
            return (nil, "is saved as UTF-16 (\"Unicode\"): save it as UTF-8")
        }
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (line.map { $0 + 1 }, "holds a letter that is not UTF-8: save the file as UTF-8, not as windows-1250")
    }

    private func problem(_ file: String, _ message: String) -> InvalidConfiguration {
        InvalidConfiguration(problems: [ConfigurationProblem(file: file, line: nil, path: "", message: message)])
    }

    static func absolute(_ path: String, in folder: String) -> String {
        let joined = path.hasPrefix("/") ? path : "\(folder)/\(path)"
        return URL(fileURLWithPath: joined).standardizedFileURL.path
    }

    static func parent(of path: String) -> String {
        URL(fileURLWithPath: path).deletingLastPathComponent().path
    }
}
