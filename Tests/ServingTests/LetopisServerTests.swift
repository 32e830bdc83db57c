import Glibc
import Serving
import Synchronization
import Testing

@Suite("LetopisServer") struct LetopisServerTests {
    @Test func `listens on a free port and ends when its task is cancelled`() async throws {
        let town = try TownArchive()
        defer { #expect(throws: Never.self) { try town.remove() } }
        let server = try town.server()
        let ports = AsyncStream<Int>.makeStream()
        let task = Task {
            try await server.run(port: 0) { ports.continuation.yield($0) }
        }
        var iterator = ports.stream.makeAsyncIterator()
        let port = try #require(await iterator.next())
        #expect(port > 0)
        task.cancel()
        _ = await task.result
    }

    @Test func `an answer that nobody reads is broken off, and who reads gets all of it`() async throws {
        let town = try TownArchive()
        defer { #expect(throws: Never.self) { try town.remove() } }
        let text = String(repeating: "Dlouhá zpráva o stavbě. ", count: 400)
        try town.store((0..<1500).map { town.record("k\($0)", "Zpráva \($0)", text) })
        var rules = ConnectionRules()
        rules.stalledSeconds = 3
        let server = try town.server(rules: rules)
        let ports = AsyncStream<Int>.makeStream()
        let task = Task { try await server.run(port: 0) { ports.continuation.yield($0) } }
        var iterator = ports.stream.makeAsyncIterator()
        let port = try #require(await iterator.next())

        let deaf = try Socket(port: port)
        try deaf.send("GET /api/v1/export HTTP/1.1\r\nHost: town\r\n\r\n")
        let reader = try Socket(port: port)
        try reader.send("GET /api/v1/export HTTP/1.1\r\nHost: town\r\nConnection: close\r\n\r\n")
        let whole = reader.rest()
        #expect(whole.count > 14_000_000)
        #expect(String(decoding: whole.suffix(5), as: UTF8.self) == "0\r\n\r\n")
        // Longer than the server waits for somebody who reads nothing.
        try await Task.sleep(for: .seconds(5))
        let cut = deaf.rest()
        #expect(cut.count < whole.count)
        #expect(String(decoding: cut.suffix(5), as: UTF8.self) != "0\r\n\r\n")
        task.cancel()
        _ = await task.result
    }

    @Test func `what is no HTTP is refused with the headers and the form of every error`() async throws {
        let town = try TownArchive()
        defer { #expect(throws: Never.self) { try town.remove() } }
        let server = try town.server()
        let ports = AsyncStream<Int>.makeStream()
        let task = Task { try await server.run(port: 0) { ports.continuation.yield($0) } }
        var iterator = ports.stream.makeAsyncIterator()
        let port = try #require(await iterator.next())
        let address = String(repeating: "a", count: 40_000)
        for request in [
            "GET /\u{0} HTTP/1.1\r\nHost: town\r\n\r\n", "GET /?q=\(address) HTTP/1.1\r\nHost: town\r\n\r\n",
        ] {
            // The library may close such a connection before its answer is out.
            var answer = ""
            for _ in 0..<400 where answer.isEmpty {
                let socket = try Socket(port: port)
                try socket.send(request)
                answer = String(decoding: socket.rest(), as: UTF8.self).lowercased()
                if answer.isEmpty { try await Task.sleep(for: .milliseconds(25)) }
            }
            #expect(answer.hasPrefix("http/1.1 400 "), "\(answer)")
            for part in [
                "content-security-policy: default-src 'none'", "nosniff", "no-referrer", "application/problem+json",
            ] {
                #expect(answer.contains(part), "\(part): \(answer)")
            }
            #expect(answer.hasSuffix("\"type\":\"about:blank\"}"), "\(answer)")
        }
        task.cancel()
        _ = await task.result
    }
}

/// A connection to this machine, which reads only when it is told to.
private final class Socket {
    private let handle: Int32

    init(port: Int) throws {
        handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0)
    }

    deinit { close(handle) }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        try #require(Glibc.send(handle, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
    }

    /// Everything up to the connection's end.
    func rest() -> [UInt8] {
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(handle, &piece, piece.count), count > 0 { all += piece[..<count] }
        return all
    }
}
