import Foundation
import Glibc
import Synchronization

/// An HTTP server on 127.0.0.1 that notes every request. One thread a connection, one answer a connection.
final class CountingServer: Sendable {
    struct Request: Sendable {
        let target: String
        let head: String
    }

    struct Answer: Sendable {
        var status = "200 OK"
        var headers: [String] = []
        var body = ""
    }

    let port: Int
    private let socket: Int32
    private let log = Mutex<[Request]>([])

    /// `seconds` pass before each answer.
    init(after seconds: Double = 0, _ answer: @escaping @Sendable (Request) -> Answer) throws {
        let (socket, port) = try Loopback.listen()
        self.socket = socket
        self.port = port
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                Thread.detachNewThread { [self] in serve(connection, after: seconds, answer) }
            }
        }
    }

    func stop() {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    var requests: [Request] { log.withLock { $0 } }

    private func serve(_ connection: Int32, after seconds: Double, _ answer: (Request) -> Answer) {
        defer { close(connection) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            bytes += buffer.prefix(count)
        }
        let head = String(decoding: bytes, as: UTF8.self)
        let request = Request(target: String(head.split(separator: " ").dropFirst().first ?? ""), head: head)
        log.withLock { $0.append(request) }
        usleep(UInt32(seconds * 1_000_000))
        let reply = answer(request)
        let fields = reply.headers.map { "\($0)\r\n" }.joined()
        let text =
            "HTTP/1.1 \(reply.status)\r\nConnection: close\r\nContent-Length: \(reply.body.utf8.count)\r\n\(fields)\r\n"
            + reply.body
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
