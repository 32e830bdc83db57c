import Records

/// A secret on its way to the one server that it is meant for. No text that people or files see ever holds it.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// A shorter one could stand in any text by chance and would be cut out of it.
    package static let fewestBytes = 8

    let value: String
    let place: Token.Place

    /// Nil when the secret is too short, or holds what a header field cannot.
    package init?(_ value: String, place: Token.Place) {
        guard value.utf8.count >= Secret.fewestBytes, value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.value = value
        self.place = place
    }

    package var description: String { Secret.mark }
    package var debugDescription: String { Secret.mark }
    package var customMirror: Mirror { Mirror(self, children: []) }

    /// What stands in its place wherever a server repeats it.
    private static let mark = "LETOPIS-SECRET-REMOVED"

    /// The field that a request carries; nil when the secret belongs into the address.
    var field: (name: String, value: String)? {
        guard case .header(let name, let prefix) = place else { return nil }
        return (name, prefix + value)
    }

    /// `url` with the secret as its parameter. A parameter of that name that is there already gives way: servers
    /// write the secret into the addresses of further pages.
    func url(_ url: String) -> String {
        guard case .query(let name) = place else { return url }
        let whole = url.prefix { $0 != "#" }
        let parts = whole.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = parts.count < 2 ? [] : parts[1].split(separator: "&").filter { !$0.hasPrefix("\(name)=") }
        let parameters = rest.map(String.init) + ["\(name)=\(Secret.escaped(value))"]
        return "\(parts[0])?\(parameters.joined(separator: "&"))"
    }

    /// `bytes` without the secret, in whichever writing it stands there.
    func removed(from bytes: [UInt8]) -> [UInt8] {
        SecretWritings(of: value).replaced(in: bytes, by: Array(Secret.mark.utf8))
    }

    package func removed(from text: String) -> String {
        let bytes = Array(text.utf8)
        let clean = removed(from: bytes)
        return clean == bytes ? text : String(decoding: clean, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { result, byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
            if isPlain {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
