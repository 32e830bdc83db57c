/// Names of encodings as servers and documents write them.
enum CharsetLabel {
    /// The canonical lower-case name, with the web's reading of the labels that it never means literally
    /// (WHATWG Encoding: Latin 1 and ASCII are windows-1252). Nil for what cannot be a name.
    static func canonical(_ label: String) -> String? {
        let name = label.lowercased()
        guard !name.isEmpty, name.utf8.count <= 40,
            name.utf8.allSatisfy({ ASCII.continuesName($0) && $0 < 0x80 })
        else { return nil }
        return aliases[name] ?? name
    }

    private static let aliases: [String: String] = [
        "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8", "utf_8": "utf-8",
        "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252",
        "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252", "iso88591": "windows-1252",
        "latin1": "windows-1252", "latin-1": "windows-1252", "l1": "windows-1252", "cp1252": "windows-1252",
        "x-cp1252": "windows-1252", "ansi": "windows-1252",
        "iso8859-2": "iso-8859-2", "iso_8859-2": "iso-8859-2", "iso88592": "iso-8859-2", "latin2": "iso-8859-2",
        "latin-2": "iso-8859-2", "l2": "iso-8859-2",
        "cp1250": "windows-1250", "x-cp1250": "windows-1250", "win-1250": "windows-1250",
        "win1250": "windows-1250", "windows1250": "windows-1250", "cp-1250": "windows-1250",
        "cp1251": "windows-1251", "x-cp1251": "windows-1251", "win-1251": "windows-1251",
        "win1251": "windows-1251", "windows1251": "windows-1251", "cp-1251": "windows-1251",
        "koi8": "koi8-r", "koi8r": "koi8-r", "koi": "koi8-r", "koi8u": "koi8-u",
        "unicode": "utf-16le", "ucs-2": "utf-16le",
    ]
}
