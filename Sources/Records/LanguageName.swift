/// Names of languages where a code should stand: `<language>English</language>`.
package enum LanguageName {
    /// The BCP 47 tag of a language that is named in English or in itself, with a country of two letters in brackets
    /// (`English (US)`); anything else as it is.
    package static func tag(_ text: String) -> String {
        // Tags are short, or have a sign where names have a letter.
        guard text.utf8.count > 4, !text.utf8.prefix(4).contains(where: { $0 == 0x2D || $0 == 0x5F }) else {
            return text
        }
        let words = text.lowercased().split { !$0.isLetter }
        guard let name = words.first(where: { !fillers.contains($0) }), let code = codes[String(name)] else {
            return text
        }
        let region = words.last.flatMap { $0.utf8.count == 2 && $0 != name ? $0.uppercased() : nil }
        return region.map { "\(code)-\($0)" } ?? code
    }

    private static let fillers: Set<Substring> = ["język", "jezyk", "jazyk"]

    private static let codes: [String: String] = {
        let names = [
            "cs": ["czech", "čeština", "cestina", "česky", "cesky", "český"],
            "sk": ["slovak", "slovenčina", "slovencina", "slovensky", "slovenský"],
            "de": ["german", "deutsch"],
            "pl": ["polish", "polski", "polska", "polskie"],
            "uk": ["ukrainian", "українська", "украинский", "ukrajinská"],
            "en": ["english", "englisch", "angličtina", "англійська"],
        ]
        var codes: [String: String] = [:]
        for (code, words) in names {
            for word in words { codes[word] = code }
        }
        return codes
    }()
}
