import Markup

/// The targets that a link may have.
enum SafeLink {
    /// The absolute http, https or mailto URL; nil for every other and for what cannot be resolved. `text` is valid UTF-8.
    static func href(_ text: UnsafeBufferPointer<UInt8>, base: String?) -> String? {
        isPlain(text) ? ValidUTF8.string(text) : href(String(decoding: text, as: UTF8.self), base: base)
    }

    /// Whether it is an absolute address that stays as it is.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 8, let behind = schemeCount(text) else { return false }
        var index = behind
        while index < text.count, isHost(text[index]) { index += 1 }
        guard index > behind, text[behind] != 0x2E, index < text.count, text[index] == 0x2F else { return false }
        return text[index...].allSatisfy { byte in
            switch byte {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...: false
            default: true  // bytes, not an enum
            }
        }
    }

    private static func schemeCount(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        if text[..<8].elementsEqual("https://".utf8) { return 8 }
        return text[..<7].elementsEqual("http://".utf8) ? 7 : nil
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E || byte == 0x5F
    }

    private static func href(_ text: String, base: String?) -> String? {
        let reference = URLParts(text)
        // A colon before the first slash that is no scheme: nobody can tell what a browser makes of it.
        if reference.scheme == nil, reference.authority == nil,
            reference.path.prefix(while: { $0 != "/" }).contains(":")
        {
            return nil
        }
        if reference.scheme == "mailto" {
            return reference.path.contains("@") ? reference.text : nil
        }
        let absolute = base.map { reference.resolved(against: URLParts($0)) } ?? reference
        guard absolute.isWebPage else { return nil }
        return absolute.text
    }
}
