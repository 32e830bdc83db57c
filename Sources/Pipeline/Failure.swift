/// A fault in the world that stops a command, as people read it and as the shell sees it.
package struct Failure: Error, CustomStringConvertible, Sendable {
    package let code: Code
    /// One line: what failed, where, what to do.
    package let message: String

    /// Exit codes: 1 and 2 are Letopis's own, the others come from sysexits.h.
    package enum Code: Int32, Sendable {
        case someSourcesFailed = 1
        case couldNotRun = 2
        case usage = 64
        case notAFeed = 65
        case noInput = 66
        case unavailable = 69
        case configuration = 78
    }

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
