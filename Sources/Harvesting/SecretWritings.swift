/// Finds a secret in whichever writing a server repeats it: as it is, escaped for addresses, JSON, XML and HTML, letter by
/// letter and in either case, or in base64, alone or within a longer text.
struct SecretWritings {
    private let secret: [UInt8]
    private let encoded: [[UInt8]]
    /// By its value, whether one of the writings can begin with a byte.
    private let begins: [Bool]

    init(of secret: String) {
        self.secret = Array(secret.utf8)
        encoded = Self.base64(self.secret)
        let first = Set(encoded.map { $0[0] } + [self.secret[0], 0x25, 0x26, 0x5C])
        begins = (0...255).map { first.contains($0) }
    }

    /// `bytes` with `mark` in the place of each.
    func replaced(in bytes: [UInt8], by mark: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { all in
            var result: [UInt8] = []
            var start = 0
            var index = 0
            while index < all.count {
                guard begins[Int(all[index])], let end = end(at: index, in: all) else {
                    index += 1
                    continue
                }
                result += all[start..<index]
                result += mark
                start = end
                index = end
            }
            return start == 0 ? bytes : result + all[start...]
        }
    }

    /// Where the secret that begins at `index` ends; nil when none does.
    private func end(at index: Int, in all: UnsafeBufferPointer<UInt8>) -> Int? {
        // First as it is: it may itself hold what looks like an escape.
        for writing in [secret] + encoded where index + writing.count <= all.count {
            if all[index..<index + writing.count].elementsEqual(writing) { return index + writing.count }
        }
        return letterByLetter(at: index, in: all)
    }

    private func letterByLetter(at index: Int, in all: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = index
        for byte in secret {
            guard let next = Self.end(of: byte, at: position, in: all) else { return nil }
            position = next
        }
        return position
    }

    /// Where `byte` ends that is written at `position`, in any way.
    private static func end(of byte: UInt8, at position: Int, in all: UnsafeBufferPointer<UInt8>) -> Int? {
        guard position < all.count else { return nil }
        if all[position] == byte, !opensEscape(byte, at: position, in: all) { return position + 1 }
        switch all[position] {
        case 0x25: return percentEscape(of: byte, at: position, in: all)
        case 0x26: return reference(to: byte, at: position, in: all)
        case 0x5C: return backslashEscape(of: byte, at: position, in: all)
        default: return nil
        }
    }

    /// A `%`, `&` or `\` of the secret's own may itself be written as an escape: that is tried first.
    private static func opensEscape(_ byte: UInt8, at position: Int, in all: UnsafeBufferPointer<UInt8>) -> Bool {
        switch byte {
        case 0x25: percentEscape(of: byte, at: position, in: all) != nil
        case 0x26: reference(to: byte, at: position, in: all) != nil
        case 0x5C: backslashEscape(of: byte, at: position, in: all) != nil
        default: false
        }
    }

    /// `%2B`, `%2b`; escaped twice, `%252B`.
    private static func percentEscape(of byte: UInt8, at position: Int, in all: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = position + 1
        while position + 1 < all.count, all[position] == 0x32, all[position + 1] == 0x35, byte != 0x25 { position += 2 }
        guard position + 2 <= all.count, number(all[position..<position + 2], radix: 16) == Int(byte) else {
            return nil
        }
        return position + 2
    }

    /// `\/`, `\"`, `\u002b`, `\x2b`; a backslash that is itself escaped, `\\u002b`.
    private static func backslashEscape(of byte: UInt8, at position: Int, in all: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = position + 1
        if byte != 0x5C { while position < all.count, all[position] == 0x5C { position += 1 } }
        guard position < all.count else { return nil }
        for (letter, digits) in [(UInt8(ascii: "u"), 4), (UInt8(ascii: "x"), 2)] where all[position] == letter {
            let end = position + 1 + digits
            if end <= all.count, number(all[position + 1..<end], radix: 16) == Int(byte) { return end }
        }
        let isSign = !(0x30...0x39).contains(byte) && !(0x41...0x5A).contains(byte) && !(0x61...0x7A).contains(byte)
        return isSign && all[position] == byte ? position + 1 : nil
    }

    /// `&#43;`, `&#x2B;` with zeros before it, the named ones that XML has, and an ampersand written twice, `&amp;#43;`.
    private static func reference(to byte: UInt8, at position: Int, in all: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let semicolon = all[position...].prefix(longestReference).firstIndex(of: 0x3B) else { return nil }
        var name = all[position + 1..<semicolon]
        if name.elementsEqual("amp".utf8), byte != 0x26 {
            guard let next = all[(semicolon + 1)...].prefix(longestReference).firstIndex(of: 0x3B) else { return nil }
            name = all[semicolon + 1..<next]
        }
        let isReferred =
            if name.first == 0x23 {
                name.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
                    ? number(name.dropFirst(2), radix: 16) == Int(byte)
                    : number(name.dropFirst(), radix: 10) == Int(byte)
            } else {
                named[String(decoding: name, as: UTF8.self)] == byte
            }
        return isReferred ? name.endIndex + 1 : nil
    }

    private static let longestReference = 12

    /// Of signs that stand in secrets; HTML has further names for some of XML's.
    private static let named: [String: UInt8] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "plus": 0x2B, "equals": 0x3D, "sol": 0x2F,
        "colon": 0x3A, "comma": 0x2C, "period": 0x2E, "excl": 0x21, "num": 0x23, "dollar": 0x24, "percnt": 0x25,
        "lpar": 0x28, "rpar": 0x29, "ast": 0x2A, "semi": 0x3B, "quest": 0x3F, "commat": 0x40, "lowbar": 0x5F,
        "bsol": 0x5C, "Hat": 0x5E, "grave": 0x60, "lbrack": 0x5B, "lsqb": 0x5B, "rbrack": 0x5D, "rsqb": 0x5D,
        "lbrace": 0x7B, "lcub": 0x7B, "rbrace": 0x7D, "rcub": 0x7D, "vert": 0x7C, "verbar": 0x7C,
    ]

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> Int? {
        var number = 0
        for digit in digits {
            let value: Int
            switch digit {
            case 0x30...0x39: value = Int(digit) - 0x30
            case 0x41...0x46: value = Int(digit) - 0x41 + 10
            case 0x61...0x66: value = Int(digit) - 0x61 + 10
            default: return nil
            }
            guard value < radix else { return nil }
            number = number * radix + value
        }
        return digits.isEmpty ? nil : number
    }

    /// The letters that the secret alone decides, wherever in a longer text it begins: base64 writes three bytes as four.
    private static func base64(_ secret: [UInt8]) -> [[UInt8]] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var writings: [[UInt8]] = []
        for offset in 0..<3 {
            let firstBit = (offset * 8 + 5) / 6 * 6 - offset * 8
            let writing = stride(from: firstBit, through: secret.count * 8 - 6, by: 6).map { bit -> UInt8 in
                let pair = Int(secret[bit / 8]) << 8 | (bit / 8 + 1 < secret.count ? Int(secret[bit / 8 + 1]) : 0)
                return letters[pair >> (10 - bit % 8) & 63]
            }
            let forAddresses = writing.map { $0 == 0x2B ? 0x2D : $0 == 0x2F ? 0x5F : $0 }
            for one in [writing, forAddresses] where !writings.contains(one) { writings.append(one) }
        }
        return writings
    }
}
