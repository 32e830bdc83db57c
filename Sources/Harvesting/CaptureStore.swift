import Glibc
import Records
import Synchronization

/// Every answer of every source, as it came: WARC 1.1 files beside the archive, one a day (UTC), only ever appended to.
///
/// One process writes at a time (the run's lock sees to it); any number may read.
package struct CaptureStore: Sendable {
    private let directory: String
    private let days = OpenDays()

    /// The folder is made with the first capture.
    package init(directory: String) {
        self.directory = directory
    }

    /// Adds `capture` to its day's file and returns when the disk has it.
    ///
    /// The rest of an interrupted write at the file's end is first moved to `<file>.torn-<offset>`. A capture that a
    /// killed run had brought to the disk already is not written twice.
    package func append(_ capture: Capture) throws(CaptureStoreFailure) -> CaptureLocation {
        let name = "\(capture.fetchedAt.iso8601.prefix(10)).warc.gz"
        do {
            return try days.value.withLock { days in
                try append(capture, to: name, &days[name, default: OpenDay()])
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

    /// How many captures the file of that name holds.
    package func count(in name: String) throws -> Int { try contents(of: name).entries.count }

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
        _ capture: Capture, to name: String, _ day: inout OpenDay
    ) throws(CaptureStoreFailure) -> CaptureLocation {
        try makeDirectory()
        let file = try CaptureFile(path(name), .appending)
        try look(at: file, name: name, &day)
        let record = WARCCapture.record(capture)
        if let id = record.field("WARC-Record-ID"), let known = day.records[id] { return known }
        var end = day.end
        if end == 0 {
            let information = WARCCapture.information(file: name, date: capture.fetchedAt)
            end += try append(information, to: file, at: 0)
            try CaptureFile.synchronize(folder: directory)
        }
        let length = try append(record, to: file, at: end)
        day.end = end + length
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

    /// Finds where the next record may stand. A file that is as long as this process left it needs no look.
    private func look(
        at file: borrowing CaptureFile, name: String, _ day: inout OpenDay
    ) throws(CaptureStoreFailure) {
        let size = try file.size()
        if size == day.end { return }
        let contents = try contents(of: name)
        day.records = [:]
        for entry in contents.entries { day.records[entry.id] = entry.location }
        day.end = size
        guard let tail = contents.damages.last, tail.isTail else { return }
        let start = tail.location.offset
        let aside = try CaptureFile("\(file.path).torn-\(start)", .appending)
        try aside.append(try file.bytes(at: start, count: size - start), at: 0)
        try CaptureFile.synchronize(folder: directory)
        try file.truncate(to: start)
        day.end = start
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
        let id: String

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
                        location: location, id: record.field("WARC-Record-ID") ?? ""))
            }
        }
        return (entries, damages)
    }

    /// The captures of one file that can be read.
    func sound(in name: String) throws(CaptureStoreFailure) -> [(Capture, CaptureLocation)] {
        var sound: [(Capture, CaptureLocation)] = []
        for entry in try contents(of: name).entries {
            if case .success(let capture) = stored(at: entry.location) { sound.append((capture, entry.location)) }
        }
        return sound
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

    /// A file as this process left it.
    private struct OpenDay {
        /// Where the next record may stand.
        var end = 0
        /// The captures that stood there before, by their records' ids.
        var records: [String: CaptureLocation] = [:]
    }

    private final class OpenDays: Sendable {
        let value = Mutex<[String: OpenDay]>([:])
    }
}
