import Foundation
import Glibc
import Records

/// Keeps two runs from one archive. The kernel lets go of the lock when its owner dies, however it dies; the owner's
/// line that is then left in the file tells the next one that a run was cut short.
final class RunLock {
    /// In words, when the run before did not come to its end.
    let inheritance: String?
    private let descriptor: Int32

    /// Takes the lock beside `archive`, or throws with the owner's name and age.
    init(archive: String, now: Instant) throws {
        let path = archive + ".lock"
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw Failure(.couldNotRun, "cannot create \(path): \(String(cString: strerror(errno)))")
        }
        var isFree = flock(descriptor, LOCK_EX | LOCK_NB) == 0
        if !isFree {
            // Who only asks whether somebody is at work holds it for an instant.
            usleep(100_000)
            isFree = flock(descriptor, LOCK_EX | LOCK_NB) == 0
        }
        let owner = Self.text(of: descriptor)
        guard isFree else {
            close(descriptor)
            let age = Self.age(of: owner, now: now).map { ", for \($0)" } ?? ""
            throw Failure(
                .couldNotRun,
                "another run is at work on this archive (\(owner.isEmpty ? "owner unknown" : owner)\(age)). "
                    + "Wait for it to finish, or end it, and try again.")
        }
        inheritance =
            owner.isEmpty ? nil : "an earlier run did not come to its end (\(owner)); this one takes its place"
        let line = Array("process \(getpid()), since \(now.iso8601), of \(Self.user) on \(Self.host)\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// Whether somebody is at work on `archive` now.
    static func isHeld(archive: String) -> Bool {
        let descriptor = open(archive + ".lock", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    deinit {
        _ = ftruncate(descriptor, 0)
        close(descriptor)
    }

    private static func text(of descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 400)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return "" }
        return String(decoding: buffer[..<count], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// `3 h 12 min`; nil when the line tells no time, or one that is still to come.
    private static func age(of owner: String, now: Instant) -> String? {
        guard let start = owner.range(of: "since "),
            let since = Instant(iso8601: String(owner[start.upperBound...].prefix { $0 != "," })), since <= now
        else { return nil }
        let minutes = (now.seconds - since.seconds) / 60
        return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    }

    private static var user: String { NSUserName() }

    private static var host: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "this machine" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
