/// What one connection may take of the server: those who say nothing, or a byte now and then, must not take the place of
/// those who read.
package struct ConnectionRules: Hashable, Sendable {
    /// Seconds without a whole request, and without an answer being read.
    package var idleSeconds = 10
    package var stalledSeconds = 30
    /// From one address; a proxy on this machine speaks for many and is not counted.
    package var perClient = 64
    /// Of all together; more wait until the operating system lets them in.
    package var altogether = 16_000
    /// Of a request line and its headers.
    package var headerBytes = 32_768
    package var headerFields = 100

    package init() {}

    /// With as many connections as the process may have files open, less what the archive and the log need.
    package init(openFiles: Int) {
        altogether = max(64, openFiles - 200)
    }
}
