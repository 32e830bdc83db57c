import CLanguageDetector

/// Tells the language of a text (CLD2), within the languages of the line and what people take for them.
package struct LanguageDetector: Sendable {
    package init() {}

    /// The language as BCP 47. `hint` is the source's language or the top-level domain; it decides for texts that are
    /// too short to tell, and between languages that are close to one another.
    package func language(of text: String, hint: String?) -> String? {
        let expected = hint.flatMap(Self.language(ofHint:))
        let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(Self.fewestLetters)
        guard letters.count == Self.fewestLetters else { return expected }
        guard let (found, percent) = detect(text, domain: expected.flatMap { Self.domains[$0] }) else {
            return expected
        }
        if let expected, Self.close[expected] == found, percent < Self.surePercent || text.utf8.count < Self.sureBytes {
            return expected
        }
        if found != expected, !Self.known.contains(found) {
            // Czech headlines pass for Slovene and the like; a language that nobody expects needs a long text.
            return text.utf8.count >= Self.sureBytes && percent >= Self.surePercent ? found : expected
        }
        return found
    }

    /// Shorter texts are names and labels.
    private static let fewestLetters = 20
    /// From here on CLD2 was right about every text of the trial (headline and lead, 60 of 60).
    private static let sureBytes = 200
    private static let surePercent = 80
    private static let known = Set(Language.allCases.map(\.rawValue))
    private static let close = ["cs": "sk", "sk": "cs", "uk": "ru"]
    private static let domains = ["cs": "cz", "sk": "sk", "de": "de", "uk": "ua", "pl": "pl", "en": "uk"]

    private static func language(ofHint hint: String) -> String? {
        let subtag = hint.prefix { $0 != "-" && $0 != "_" }.lowercased()
        switch subtag {
        case "cz": return "cs"
        case "ua": return "uk"
        case "at", "ch": return "de"
        default: return subtag.utf8.count == 2 || subtag.utf8.count == 3 ? subtag : nil  // text, not an enum
        }
    }

    private func detect(_ text: String, domain: String?) -> (language: String, percent: Int)? {
        var text = text
        var percent: Int32 = 0
        var isReliable = false
        let code = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                letopis_detect_language(characters.baseAddress, characters.count, domain, &percent, &isReliable)
            }
        }
        guard let code else { return nil }
        let language = String(cString: code)
        return language == "un" ? nil : (language, Int(percent))
    }
}
