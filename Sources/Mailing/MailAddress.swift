/// An address of electronic mail, with the name that people see: `Radnice Lipová <podatelna@lipova.example>`.
package struct MailAddress: Hashable, Sendable {
    /// Nil when only the address is given.
    package let name: String?
    package let address: String

    /// Nil when it is no address that a server would take. Letters beyond ASCII are allowed in the name only.
    package init?(_ text: String) {
        var name: Substring = ""
        var address = text[...]
        if let open = text.lastIndex(of: "<"), text.last == ">" {
            name = text[..<open]
            address = text[text.index(after: open)..<text.index(before: text.endIndex)]
        }
        let shown = name.split { $0.isWhitespace }.joined(separator: " ").filter { $0 != "\"" }
        let sides = address.split(separator: "@", omittingEmptySubsequences: false)
        guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }), address.utf8.count <= 254,
            address.utf8.allSatisfy(MailAddress.isAllowed), !sides[1].hasPrefix("."), !sides[1].hasSuffix("."),
            !shown.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else { return nil }
        self.name = shown.isEmpty ? nil : shown
        self.address = String(address)
    }

    package var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

    /// RFC 5322's atoms, and the dot.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "@.!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)  // a byte, not an enum
        }
    }
}
