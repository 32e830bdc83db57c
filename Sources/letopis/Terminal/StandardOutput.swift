import Glibc
import Pipeline
import Records

/// Writes data to standard output, buffered; a reader that goes away (`letopis search | head`) ends the program well.
final class StandardOutput {
    private var buffer: [UInt8] = []
    private static let capacity = 64 * 1024

    func write(_ text: String) {
        write(text.utf8)
    }

    func write(_ bytes: some Collection<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity { flush() }
    }

    func line(_ text: String) {
        write(text)
        write("\n")
    }

    /// What names sources' addresses, which may hold a secret that slipped in; items keep theirs.
    func write(masking text: String) {
        write(SecretMask.text(text))
    }

    func line(masking text: String) {
        line(SecretMask.text(text))
    }

    /// What `write` makes as JSON Lines.
    func lines(_ write: (inout JSONLineWriter) -> Void) {
        var writer = JSONLineWriter()
        write(&writer)
        self.write(writer.bytes)
    }

    func flush() {
        var rest = buffer[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno == EPIPE {
                exit(EXIT_SUCCESS)
            } else if errno != EINTR && errno != EAGAIN {
                Talk.say("standard output: \(String(cString: strerror(errno)))")
                exit(2)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    deinit { flush() }
}
