/// Text whose UTF-8 bytes were each written as a character of their own: `Ã¡` for `á`, as in the archives that Facebook and
/// Instagram give their users.
enum ByteLetters {
    /// The text that was meant; `text` itself when it was never torn up.
    static func repaired(_ text: String) -> String {
        let units = text.unicodeScalars.map(\.value)
        guard units.contains(where: { $0 >= 0x80 }), units.allSatisfy({ $0 < 0x100 }) else { return text }
        let bytes = units.map { UInt8(truncatingIfNeeded: $0) }
        if let whole = String(validating: bytes, as: UTF8.self) { return whole }
        // A text that was cut off in mid-character has one stray end; honest Latin letters would be many.
        let lenient = String(decoding: bytes, as: UTF8.self)
        let strays = lenient.unicodeScalars.count { $0 == "\u{FFFD}" }
        let mended = lenient.unicodeScalars.count { $0.value >= 0x80 } - strays
        return strays == 1 && mended >= 2 ? lenient : text
    }
}
