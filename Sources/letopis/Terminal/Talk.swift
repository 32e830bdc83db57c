import Glibc
import Records

/// Talk for people, on standard error: never mixed with data.
enum Talk {
    static func say(_ text: String) {
        let line = Array((SecretMask.text(text) + "\n").utf8)
        _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Progress that replaces itself; only where somebody can see it.
    static func progress(_ text: String) {
        guard isTerminal(STDERR_FILENO) else { return }
        let line = Array("\r\u{1B}[2K\(SecretMask.text(text))".utf8)
        _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    static func endProgress() { progress("") }

    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }
}
