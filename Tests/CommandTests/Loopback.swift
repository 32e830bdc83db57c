import Foundation
import Glibc

/// Sockets on 127.0.0.1, with nothing between the test and the bytes.
enum Loopback {
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// A server that takes connections and never says a word, as long as this value lives.
    final class SilentServer {
        let port: Int
        private let descriptor: Int32

        init() throws {
            (descriptor, port) = try Loopback.listen()
        }

        deinit { close(descriptor) }
    }

    /// What a server answers.
    struct Answer {
        let status: Int
        /// Names in lower case.
        let headers: [String: String]
        let body: String
    }

    /// A port that nobody listened on a moment ago.
    static func freePort() throws -> Int {
        let (descriptor, port) = try listen()
        close(descriptor)
        return port
    }

    /// Asks the server on `port` and reads its whole answer.
    static func answer(_ method: String = "GET", _ target: String, port: Int) throws -> Answer {
        let descriptor = try socket()
        defer { close(descriptor) }
        var address = address(port: port)
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Fault(description: "no connection to port \(port)") }
        let head = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        let request = Array(head.utf8)
        let sent = request.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        guard sent == request.count else { throw Fault(description: "the request to port \(port) was cut off") }
        return try answer(in: bytes(from: descriptor))
    }

    private static func bytes(from descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func answer(in bytes: [UInt8]) throws -> Answer {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let gap = text.range(of: "\r\n\r\n") else {
            throw Fault(description: "no HTTP answer: \(text.prefix(80))")
        }
        let lines = text[..<gap.lowerBound].components(separatedBy: "\r\n")
        let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let headers = lines.dropFirst().reduce(into: [String: String]()) { headers, line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { headers[parts[0].lowercased()] = parts[1] }
        }
        return Answer(status: status, headers: headers, body: String(text[gap.upperBound...]))
    }

    static func listen() throws -> (descriptor: Int32, port: Int) {
        let descriptor = try socket()
        var address = address(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && Glibc.listen(descriptor, 16) == 0
                    && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard isListening else {
            close(descriptor)
            throw Fault(description: "cannot listen on 127.0.0.1")
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    private static func socket() throws -> Int32 {
        let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Fault(description: "no socket: \(String(cString: strerror(errno)))") }
        return descriptor
    }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return address
    }
}
