import Glibc

/// One open file of captures; closed when it goes away.
struct CaptureFile: ~Copyable {
    let path: String
    private let descriptor: Int32

    enum Mode {
        case reading
        /// Creates the file when it is not there.
        case appending
    }

    init(_ path: String, _ mode: Mode) throws(CaptureStoreFailure) {
        let flags = mode == .reading ? O_RDONLY : O_RDWR | O_CREAT
        let descriptor = open(path, flags | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw CaptureFile.failure("cannot be opened", path) }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    func size() throws(CaptureStoreFailure) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw CaptureFile.failure("cannot be examined", path) }
        return Int(status.st_size)
    }

    /// Up to `count` bytes from `offset` on; fewer at the end of the file.
    func bytes(at offset: Int, count: Int) throws(CaptureStoreFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
            }
            if read < 0 && errno == EINTR { continue }
            guard read >= 0 else { throw CaptureFile.failure("cannot be read", path) }
            if read == 0 { break }
            filled += read
        }
        bytes.removeLast(count - filled)
        return bytes
    }

    /// Writes at `offset`, which is the end, and waits until the disk has it. What could not be written whole is
    /// taken back.
    func append(_ bytes: [UInt8], at offset: Int) throws(CaptureStoreFailure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written, off_t(offset + written))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                let failure = CaptureFile.failure("cannot be written", path)
                try truncate(to: offset)
                throw failure
            }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw CaptureFile.failure("cannot be brought to the disk", path) }
    }

    func truncate(to size: Int) throws(CaptureStoreFailure) {
        guard ftruncate(descriptor, off_t(size)) == 0, fsync(descriptor) == 0 else {
            throw CaptureFile.failure("cannot be shortened to its sound part", path)
        }
    }

    /// Makes names that were created in `folder` last through a power cut.
    static func synchronize(folder: String) throws(CaptureStoreFailure) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("cannot be opened", folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("cannot be brought to the disk", folder) }
    }

    static func failure(_ what: String, _ path: String) -> CaptureStoreFailure {
        CaptureStoreFailure("\(path) \(what): \(String(cString: strerror(errno)))")
    }
}
