import Glibc
import Records
import Synchronization

/// Every answer of every source, as it came: WARC 1.1 files beside the archive, one a day (UTC), only ever appended to.
///
/// One process writes at a time (the run's lock sees to it); any number may read.
package struct CaptureStore: Sendable {
    private let directory: String
    private let ends = SoundEnds()

    /// The folder is made with the first capture.
    package init(directory: String) {
        self.directory = directory
    }

    /// Adds `capture` to its day's file and returns when the disk has it.
    ///
    /// The rest of an interrupted write at the file's end is first moved to `<file>.torn-<offset>`.
    package func append(_ capture: Capture) throws(CaptureStoreFailure) -> CaptureLocation {
        let name = "\(capture.fetchedAt.iso8601.prefix(10)).warc.gz"
        do {
            return try ends.value.withLock { ends in
                let location = try append(capture, to: name, knownEnd: ends[name])
                ends[name] = location.offset + location.length
                return location
            }
        } catch let failure as CaptureStoreFailure {
            throw failure
        } catch {
            throw CaptureStoreFailure("\(directory)/\(name): \(error)")
        }
    }

    /// The capture that was stored at `location`.
    package func read(_ location: CaptureLocation) throws(CaptureStoreFailure) -> Capture {
        guard CaptureStore.isCaptureFile(location.file) else {
            throw CaptureStoreFailure("\(location.file) is not the name of a file of captures")
        }
        let file = try CaptureFile(path(location.file), .reading)
        guard let (record, length) = try CaptureWalk.record(in: file, at: location.offset), length == location.length,
            let capture = try WARCCapture.capture(record)
        else {
            throw CaptureStoreFailure("\(file.path) holds no whole capture at \(location.offset)")
        }
        return capture
    }

    /// Hands every capture to `body`, oldest first, and returns what could not be read.
    ///
    /// Within a second the order is that of the source ids, so that two walks never differ.
    package func all(
        _ body: (Capture, CaptureLocation) throws -> Void
    ) throws -> [CaptureDamage] {
        var damages: [CaptureDamage] = []
        for name in try names() {
            let contents = try contents(of: name)
            damages += contents.damages
            for entry in contents.entries.sorted() {
                switch stored(at: entry.location) {
                case .success(let capture): try body(capture, entry.location)
                case .failure: damages.append(CaptureDamage(location: entry.location, isTail: false))
                }
            }
        }
        return damages
    }

    /// The files of captures, oldest first.
    package func names() throws(CaptureStoreFailure) -> [String] {
        guard let folder = opendir(directory) else {
            if errno == ENOENT { return [] }
            throw CaptureFile.failure("cannot be listed", directory)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if CaptureStore.isCaptureFile(name) { names.append(name) }
        }
        return names.sorted()
    }
}

// Writing.
extension CaptureStore {
    private func append(
        _ capture: Capture, to name: String, knownEnd: Int?
    ) throws(CaptureStoreFailure) -> CaptureLocation {
        try makeDirectory()
        let file = try CaptureFile(path(name), .appending)
        var end = try soundEnd(of: file, name: name, knownEnd: knownEnd)
        if end == 0 {
            let information = WARCCapture.information(file: name, date: capture.fetchedAt)
            end += try append(information, to: file, at: 0)
            try CaptureFile.synchronize(folder: directory)
        }
        let length = try append(WARCCapture.record(capture), to: file, at: end)
        return CaptureLocation(file: name, offset: end, length: length)
    }

    private func append(
        _ record: WARCRecord, to file: borrowing CaptureFile, at offset: Int
    ) throws(CaptureStoreFailure) -> Int {
        let member: [UInt8]
        do {
            member = try Gzip.member(record.bytes)
        } catch {
            throw CaptureStoreFailure("\(file.path) cannot be written: \(error)")
        }
        try file.append(member, at: offset)
        return member.count
    }

    /// Where the next record may stand. A file that is as long as this process left it needs no look.
    private func soundEnd(
        of file: borrowing CaptureFile, name: String, knownEnd: Int?
    ) throws(CaptureStoreFailure) -> Int {
        let size = try file.size()
        if size == knownEnd || size == 0 { return size }
        guard let tail = try contents(of: name).damages.last, tail.isTail else { return size }
        let start = tail.location.offset
        let aside = try CaptureFile("\(file.path).torn-\(start)", .appending)
        try aside.append(try file.bytes(at: start, count: size - start), at: 0)
        try CaptureFile.synchronize(folder: directory)
        try file.truncate(to: start)
        return start
    }

    private func makeDirectory() throws(CaptureStoreFailure) {
        var path = directory.hasPrefix("/") ? "" : "."
        for part in directory.split(separator: "/") {
            path += "/\(part)"
            guard mkdir(path, 0o755) != 0, errno != EEXIST else { continue }
            throw CaptureFile.failure("cannot be made", path)
        }
    }
}

// Reading.
extension CaptureStore {
    private struct Entry: Comparable {
        let fetchedAt: String
        let source: String
        let location: CaptureLocation

        static func < (left: Entry, right: Entry) -> Bool {
            (left.fetchedAt, left.source, left.location.offset) < (right.fetchedAt, right.source, right.location.offset)
        }
    }

    private func contents(of name: String) throws(CaptureStoreFailure) -> (entries: [Entry], damages: [CaptureDamage]) {
        var entries: [Entry] = []
        var damages: [CaptureDamage] = []
        var walk = try CaptureWalk(path: path(name), name: name)
        while let find = try walk.next() {
            switch find {
            case .damage(let damage):
                damages.append(damage)
            case .record(let record, let location):
                guard let type = record.field("WARC-Type"), type == "response" || type == "resource" else { continue }
                entries.append(
                    Entry(
                        fetchedAt: record.field("WARC-Date") ?? "", source: record.field("Letopis-Source") ?? "",
                        location: location))
            }
        }
        return (entries, damages)
    }

    private func stored(at location: CaptureLocation) -> Result<Capture, CaptureStoreFailure> {
        do {
            return .success(try read(location))
        } catch {
            return .failure(error)
        }
    }

    private func path(_ name: String) -> String { "\(directory)/\(name)" }

    /// `2025-03-01.warc.gz`; other files in the folder are none of ours.
    private static func isCaptureFile(_ name: String) -> Bool {
        name.hasSuffix(".warc.gz") && Day(iso8601: String(name.prefix(10))) != nil && name.utf8.count == 18
    }

    /// The end of each file as this process left it.
    private final class SoundEnds: Sendable {
        let value = Mutex<[String: Int]>([:])
    }
}
