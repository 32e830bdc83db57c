import Foundation
import Glibc
import Synchronization

/// A loopback server that talks with one client after another on a thread of its own, until it is thrown away.
final class LineServer: Sendable {
    let port: Int
    private let descriptor: Int32

    /// `talk` speaks with one client.
    init(_ talk: @escaping @Sendable (Client) -> Void) throws {
        (descriptor, port) = try Loopback.listen()
        let descriptor = descriptor
        Thread.detachNewThread {
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { return }
                talk(Client(descriptor: client))
                close(client)
            }
        }
    }

    deinit {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    /// One connection.
    final class Client {
        private let descriptor: Int32
        private var rest: [UInt8] = []

        init(descriptor: Int32) {
            self.descriptor = descriptor
        }

        /// The next line without its end; nil when the client is gone.
        func line() -> String? {
            while true {
                if let end = rest.firstIndex(of: 0x0A) {
                    let line = rest[..<end].filter { $0 != 0x0D }
                    rest.removeFirst(end + 1)
                    return String(decoding: line, as: UTF8.self)
                }
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = recv(descriptor, &buffer, buffer.count, 0)
                guard count > 0 else { return nil }
                rest += buffer[..<count]
            }
        }

        func say(_ text: String) {
            let bytes = Array(text.utf8)
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return }
                sent += count
            }
        }
    }
}
