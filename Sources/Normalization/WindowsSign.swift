/// The characters that are meant by U+0080 to U+009F.
///
/// Old systems write the numbers of windows-1252 for them (`5&#150;6`, `&#132;Žďár&#147;`), and every browser takes them
/// so (HTML, 13.2.5.80); as characters of their own they would be controls that nobody writes.
enum WindowsSign {
    /// Nil for any other scalar, and for the five that windows-1252 has no character for.
    static func meant(by scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(scalar.value) else { return nil }
        return signs[Int(scalar.value) - 0x80]
    }

    private static let signs: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
