import Records

/// BCP 47 tags as feeds write them.
enum LanguageTag {
    /// `cs_CZ` and `CS-cz` as `cs-CZ`, `English` as `en`; nil for what is no tag.
    static func normalized(_ text: String) -> String? {
        let parts = LanguageName.tag(PlainText.line(text)).split { $0 == "-" || $0 == "_" }
        guard let first = parts.first, (2...3).contains(first.utf8.count), parts.count <= 4,
            parts.allSatisfy({ $0.utf8.count <= 8 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
        else { return nil }
        let language = first.lowercased()
        guard language != "un", language != "und" else { return nil }
        // Countries that feeds give for languages.
        let known = ["cz": "cs", "ua": "uk"][language] ?? language
        let rest = parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : String($0) }
        return ([known] + rest).joined(separator: "-")
    }
}
