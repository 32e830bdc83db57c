import Foundation
import Glibc
import Parsing

/// The folder of the source files: reads them as drafts and writes new ones. It overwrites no file but the one it was
/// asked to change, and deletes none.
package struct SourceFolder: Sendable {
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// Every file, by its name.
    package func drafts() throws -> [SourceDraft] {
        try files().map { try draft(in: $0) }
    }

    /// The document that the sources were imported from, with its order; empty where there is none.
    package func order() throws -> OutlineOrder {
        guard FileManager.default.fileExists(atPath: orderFile) else { return OutlineOrder(nil) }
        do {
            return OutlineOrder(
                try OutlineReader.reading(Array(Data(contentsOf: URL(fileURLWithPath: orderFile)))).document)
        } catch {
            throw Failure(.noInput, "\(orderFile) cannot be read: \(error)")
        }
    }

    /// Keeps the order, in one step.
    package func keep(_ order: OutlineOrder) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try Data(OutlineWriter.text(of: order.document).utf8).write(
                to: URL(fileURLWithPath: orderFile), options: .atomic)
        } catch {
            throw Failure(.couldNotRun, "\(orderFile) cannot be written: \(error.localizedDescription)")
        }
    }

    private var orderFile: String { "\(path)/sources.opml" }

    /// Writes `draft` into a file of its own, named after its id, and returns its path; throws when it is there.
    @discardableResult
    package func add(_ draft: SourceDraft) throws -> String {
        let file = "\(path)/\(draft.id).json"
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.couldNotRun, "\(path) cannot be made: \(error.localizedDescription)")
        }
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            let isThere = errno == EEXIST
            throw Failure(
                .couldNotRun,
                isThere ? "\(file) is there already and stays as it is; choose another id" : fault("make", file))
        }
        defer { close(descriptor) }
        try write(draft.json, to: descriptor, file)
        return file
    }

    /// The path of the file that holds the source `id`, whatever it is called.
    package func file(of id: String) throws -> String {
        guard let file = try files().first(where: { try draft(in: $0).id == id }) else {
            throw Failure(.usage, "there is no source \(id); letopis sources lists them")
        }
        return "\(path)/\(file)"
    }

    /// Files that are not called after the source in them, with its id.
    package func misnamed() throws -> [(file: String, id: String)] {
        try files().compactMap { file in
            let id = try draft(in: file).id
            return file == "\(id).json" ? nil : ("\(path)/\(file)", id)
        }
    }

    /// Changes the file of the source `id` in one step, and returns its path.
    @discardableResult
    package func change(_ id: String, _ change: (SourceDraft) -> SourceDraft) throws -> String {
        let whole = try file(of: id)
        let text = change(try draft(in: String(whole.dropFirst(path.count + 1)))).json
        let next = whole + ".new"
        let descriptor = open(next, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure(.couldNotRun, fault("write", next)) }
        defer { close(descriptor) }
        try write(text, to: descriptor, next)
        guard rename(next, whole) == 0 else { throw Failure(.couldNotRun, fault("replace", whole)) }
        return whole
    }

    private func files() throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted()
        } catch {
            throw Failure(.couldNotRun, "\(path) cannot be read: \(error.localizedDescription)")
        }
    }

    private func draft(in file: String) throws -> SourceDraft {
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)"))
            return SourceDraft(members: JSONReader.text(Array(data)).roots.first?.members ?? [])
        } catch {
            throw Failure(.noInput, "\(path)/\(file) cannot be read: \(error.localizedDescription)")
        }
    }

    private func write(_ text: String, to descriptor: Int32, _ file: String) throws {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(.couldNotRun, fault("write", file)) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw Failure(.couldNotRun, fault("write", file)) }
    }

    private func fault(_ what: String, _ file: String) -> String {
        "cannot \(what) \(file): \(String(cString: strerror(errno)))"
    }
}
