import Glibc
import Records

/// Reads `file:` URLs for sources that allow it: replays, tests and files that another program leaves.
struct FileTransport: Sendable {
    let maximumBodyBytes: Int

    func response(to request: FetchRequest) -> Result<FetchResponse, FetchFailure> {
        guard request.allowsLocal else {
            return .failure(
                FetchFailure(
                    .detailed(.file(FileFault(path: request.url, reason: .notAllowed))),
                    "a file: address needs \"allowLocal\": true in the source's file"))
        }
        guard let path = FileTransport.path(of: request.url) else {
            return .failure(
                FetchFailure(
                    .detailed(.file(FileFault(path: request.url, reason: .noPath))),
                    "\(request.url) is not a file address; write file:///path/to/the/file"))
        }
        return bytes(at: path).map { FetchResponse(finalURL: request.url, status: 200, body: $0) }
    }

    private func bytes(at path: String) -> Result<[UInt8], FetchFailure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            return .failure(unreadable(path, errno))
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return .failure(
                FetchFailure(
                    .detailed(.file(FileFault(path: path, reason: .notOrdinary))), "\(path) is not an ordinary file"))
        }
        guard status.st_size <= maximumBodyBytes else {
            return .failure(
                FetchFailure(
                    .plain(.tooLarge), "\(path) is larger than \(maximumBodyBytes) bytes (harvest.maximumBodyBytes)"))
        }
        var body = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < body.count {
            let count = body.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress.map { $0 + filled }, $0.count - filled)
            }
            if count < 0 {
                return .failure(unreadable(path, errno))
            }
            if count == 0 { break }
            filled += count
        }
        return .success(Array(body.prefix(filled)))
    }

    private func unreadable(_ path: String, _ code: Int32) -> FetchFailure {
        let reason: FileFault.Reason =
            switch code {
            case ENOENT, ENOTDIR: .missing
            case EACCES, EPERM: .forbidden
            default: .unreadable  // a number, not an enum
            }
        return FetchFailure(
            .detailed(.file(FileFault(path: path, reason: reason))),
            "\(path) cannot be read: \(String(cString: strerror(code)))")
    }

    /// The path of `file:///a`, `file://localhost/a` or `file:/a`, with its escapes undone.
    static func path(of url: String) -> String? {
        var rest = url.dropFirst("file:".count)
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            if rest.hasPrefix("localhost/") { rest = rest.dropFirst("localhost".count) }
        }
        let bytes = PercentEncoding.decoded(rest.utf8)
        guard bytes.first == 0x2F, !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
