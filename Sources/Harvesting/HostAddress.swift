import CCurl
import Foundation
import Glibc

/// Looks a host's address up, so that hosts which share one machine can be paced as one.
enum HostAddress {
    /// The first numeric address of `host`; nil when the name leads nowhere.
    ///
    /// getaddrinfo waits on the network, so it runs on a thread of its own and not on the pool of tasks.
    static func first(of host: String) async -> String? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: resolve(host)) }
        }
    }

    private static func resolve(_ host: String) -> String? {
        var hints = addrinfo()
        hints.ai_socktype = letopis_stream_socket
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0, let list else { return nil }
        defer { freeaddrinfo(list) }
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let result = getnameinfo(
            list.pointee.ai_addr, list.pointee.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
        guard result == 0 else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
