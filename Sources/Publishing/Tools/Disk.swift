import Foundation
import Glibc

/// The file system as writers and folders use it.
package struct Disk: Sendable {
    package var read: @Sendable (String) throws -> [UInt8]
    package var exists: @Sendable (String) -> Bool
    /// Names in a directory, sorted; none when it does not exist.
    package var names: @Sendable (String) throws -> [String]
    package var makeDirectory: @Sendable (String) throws -> Void
    /// Replaces the file at once, by renaming a finished one.
    package var replace: @Sendable (String, [UInt8]) throws -> Void
    /// Creates the file; false when there is one already.
    package var create: @Sendable (String, [UInt8]) throws -> Bool
    package var append: @Sendable (String, [UInt8]) throws -> Void
    package var remove: @Sendable (String) throws -> Void
    /// Renames, replacing a file or directory that is there.
    package var move: @Sendable (_ from: String, _ to: String) throws -> Void
    /// A new empty directory beside `path`, on the same file system.
    package var temporaryDirectory: @Sendable (_ beside: String) throws -> String

    package init(
        read: @escaping @Sendable (String) throws -> [UInt8], exists: @escaping @Sendable (String) -> Bool,
        names: @escaping @Sendable (String) throws -> [String],
        makeDirectory: @escaping @Sendable (String) throws -> Void,
        replace: @escaping @Sendable (String, [UInt8]) throws -> Void,
        create: @escaping @Sendable (String, [UInt8]) throws -> Bool,
        append: @escaping @Sendable (String, [UInt8]) throws -> Void,
        remove: @escaping @Sendable (String) throws -> Void,
        move: @escaping @Sendable (String, String) throws -> Void,
        temporaryDirectory: @escaping @Sendable (String) throws -> String
    ) {
        self.read = read
        self.exists = exists
        self.names = names
        self.makeDirectory = makeDirectory
        self.replace = replace
        self.create = create
        self.append = append
        self.remove = remove
        self.move = move
        self.temporaryDirectory = temporaryDirectory
    }

    /// The machine's own file system.
    package static let local = Disk(
        read: { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) },
        exists: { FileManager.default.fileExists(atPath: $0) },
        names: { path in
            guard FileManager.default.fileExists(atPath: path) else { return [] }
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        },
        makeDirectory: { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true) },
        replace: { try Data($1).write(to: URL(fileURLWithPath: $0), options: .atomic) },
        create: { path, bytes in
            // A hard link appears whole or not at all, and never over a file that is there.
            let draft = "\(path).\(UUID().uuidString.prefix(8)).new"
            try Data(bytes).write(to: URL(fileURLWithPath: draft))
            defer { unlink(draft) }
            if link(draft, path) == 0 { return true }
            guard errno == EEXIST else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path]) }
            return false
        },
        append: { path, bytes in
            if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(fileURLWithPath: path)) }
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            defer { handle.closeFile() }
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(bytes))
            try handle.synchronize()
        },
        remove: { try FileManager.default.removeItem(atPath: $0) },
        move: { from, to in
            // rename(2) replaces a file at once; a directory it replaces only when that is empty, so the old one steps aside.
            var status = stat()
            guard stat(to, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return try rename(from, over: to) }
            let old = "\(to).\(UUID().uuidString.prefix(8)).old"
            try rename(to, over: old)
            do { try rename(from, over: to) } catch {
                try rename(old, over: to)
                throw error
            }
            try FileManager.default.removeItem(atPath: old)
        },
        temporaryDirectory: { path in
            let directory = "\(path).\(UUID().uuidString.prefix(8)).new"
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            return directory
        })
}

extension Disk {
    private static func rename(_ from: String, over to: String) throws {
        guard Glibc.rename(from, to) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: to])
        }
    }
}
