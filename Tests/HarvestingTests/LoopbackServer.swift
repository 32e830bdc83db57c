import Glibc
import Synchronization

/// A small HTTP/1.1 server on a free port of 127.0.0.1: one thread a connection, one answer a connection.
final class LoopbackServer: Sendable {
    let port: UInt16
    private let socket: Int32
    private let log = Mutex<[Request]>([])

    struct Request: Sendable {
        let path: String
        let headers: [String: String]
    }

    struct Answer: Sendable {
        var status = "200 OK"
        var headers: [String] = []
        var body: [UInt8] = []
        /// Sent instead of the body's own length.
        var statedLength: Int?
        /// Says nothing and keeps the connection open until the client leaves.
        var isSilent = false
        /// Sends the body so many times, without a length.
        var repetitions = 1
        /// Sends the body alone.
        var hasHead = true
        /// Without, the end of the connection is the end of the body.
        var statesLength = true

        static func text(_ text: String, headers: [String] = []) -> Answer {
            Answer(headers: headers, body: Array(text.utf8))
        }
    }

    private struct Failed: Error {}

    init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (descriptor, size) = (socket, length)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, size) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard bound else { throw Failed() }
        port = UInt16(bigEndian: address.sin_port)
        startThread { [self] in
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                startThread { [self] in serve(connection, answer) }
            }
        }
    }

    func stop() {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    var requests: [Request] { log.withLock { $0 } }

    private func serve(_ connection: Int32, _ answer: (Request) -> Answer) {
        defer { close(connection) }
        guard let request = read(connection) else { return }
        log.withLock { $0.append(request) }
        let answer = answer(request)
        if answer.isSilent {
            var byte: UInt8 = 0
            _ = recv(connection, &byte, 1, 0)
            return
        }
        var head = "HTTP/1.1 \(answer.status)\r\nConnection: close\r\n"
        for header in answer.headers { head += "\(header)\r\n" }
        if answer.repetitions == 1, answer.statesLength {
            head += "Content-Length: \(answer.statedLength ?? answer.body.count)\r\n"
        }
        guard send(answer.hasHead ? Array("\(head)\r\n".utf8) : [], to: connection) else { return }
        for _ in 0..<answer.repetitions { guard send(answer.body, to: connection) else { return } }
    }

    private func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer.prefix(count)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
        }
        return Request(path: String(words[1]), headers: Dictionary(headers) { first, _ in first })
    }

    private func send(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

private func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Box {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    pthread_create(
        &thread, nil,
        { box in
            if let box { Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
            return nil
        }, box)
    pthread_detach(thread)
}
