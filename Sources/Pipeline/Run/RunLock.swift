import Foundation
import Glibc
import Records

/// Keeps two runs from one archive. The kernel lets go of the lock when its owner dies, however it dies.
final class RunLock {
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
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let owner = Self.text(of: descriptor)
            close(descriptor)
            throw Failure(
                .couldNotRun,
                "another run is at work on this archive (\(owner.isEmpty ? "owner unknown" : owner)). Wait for it to finish, or end it, and try again."
            )
        }
        let line = Array("process \(getpid()), since \(now.iso8601)\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    deinit { close(descriptor) }

    private static func text(of descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 200)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return "" }
        return String(decoding: buffer[..<count], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
