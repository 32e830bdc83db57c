import Records

/// Decides which network addresses may be asked: the last line against a feed or redirect that points inwards.
///
/// Ranges: IANA's special-purpose registries for IPv4 and IPv6 (RFC 6890 and its updates).
package enum AddressRule {
    /// An address in network byte order: 4 or 16 bytes.
    package typealias Bytes = [UInt8]

    /// Why a connection to `address` is refused; nil when it is allowed.
    package static func refusal(of address: Bytes, allowsLocal: Bool) -> Refusal? {
        guard let range = special(address) else { return nil }
        if allowsLocal && range.isOwnMachine { return nil }
        let advice =
            range.isOwnMachine
            ? "; if that is meant, set \"allowLocal\": true for the source (--allow-local when adding)" : ""
        return Refusal(
            trouble: .plain(range.isOwnMachine ? .ownMachine : .ownNetwork),
            description: "\(text(address)) is \(range.name), which a source may not lead to\(advice)")
    }

    /// Why an address may not be asked.
    package struct Refusal: Hashable, Sendable, CustomStringConvertible {
        package let trouble: Trouble
        /// One plain sentence without a full stop.
        package let description: String
    }

    /// Whether `address` is this machine's own.
    package static func isOwnMachine(_ address: Bytes) -> Bool { special(address)?.isOwnMachine == true }

    private struct Range {
        let name: String
        /// Loopback: what `allowLocal` opens. Nothing opens the others.
        let isOwnMachine: Bool

        static let loopback = Range(name: "this machine", isOwnMachine: true)
        static let inside = Range(name: "an address inside a private network", isOwnMachine: false)
        static let linkLocal = Range(name: "a link-local address", isOwnMachine: false)
        static let multicast = Range(name: "a multicast address", isOwnMachine: false)
        static let reserved = Range(name: "a reserved address", isOwnMachine: false)
    }

    private static func special(_ address: Bytes) -> Range? {
        switch address.count {
        case 4: special4(address)
        case 16: special6(address)
        default: .reserved
        }
    }

    private static func special4(_ a: Bytes) -> Range? {
        switch (a[0], a[1], a[2]) {
        case (127, _, _): .loopback
        // Linux connects 0.0.0.0 to itself.
        case (0, 0, 0) where a[3] == 0: .loopback
        case (10, _, _), (172, 16...31, _), (192, 168, _), (100, 64...127, _): .inside
        case (169, 254, _): .linkLocal
        case (224...239, _, _): .multicast
        case (0, _, _), (240...255, _, _), (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 18...19, _),
            (198, 51, 100), (203, 0, 113):
            .reserved
        default: nil
        }
    }

    private static func special6(_ a: Bytes) -> Range? {
        if a[..<15].allSatisfy({ $0 == 0 }) { return a[15] <= 1 ? .loopback : .reserved }
        if let inner = embedded4(a) { return special4(inner) }
        switch (a[0], a[1]) {
        case (0xFC...0xFD, _): return .inside
        case (0xFE, 0x80...0xBF): return .linkLocal
        case (0xFE, 0xC0...0xFF): return .inside
        case (0xFF, _): return .multicast
        case (0x20, 0x01) where a[2] == 0 || (a[2] == 0x0D && a[3] == 0xB8): return .reserved
        case (0x20...0x3F, _): return nil
        default: return .reserved
        }
    }

    /// The IPv4 address inside a mapped, compatible, NAT64 or 6to4 one.
    private static func embedded4(_ a: Bytes) -> Bytes? {
        let isMapped = a[..<10].allSatisfy { $0 == 0 } && (a[10] == a[11]) && (a[10] == 0xFF || a[10] == 0)
        let isNAT64 = a[..<12].elementsEqual([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0])
        if isMapped || isNAT64 { return Array(a[12...]) }
        if a[0] == 0x20 && a[1] == 0x02 { return Array(a[2..<6]) }
        return nil
    }

    private static func text(_ address: Bytes) -> String {
        if address.count == 4 { return address.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: address.count, by: 2)
            .map { String(UInt16(address[$0]) << 8 | UInt16(address[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}
