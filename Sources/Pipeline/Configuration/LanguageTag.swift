import Records

/// Whether a language is one: BCP 47's form, its first part a code of ISO 639.
enum LanguageTag {
    /// What is wrong with `tag`, with what was probably meant; nil for a language.
    static func fault(in tag: String) -> String? {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isFormed = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.utf8.allSatisfy(isLetterOrDigit)
        }
        let code = parts[0].lowercased()
        if isFormed, isKnown(code) { return nil }
        let asked = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let meant = others[asked] ?? (isKnown(asked) ? asked : nil)
        return "\"\(tag)\" is no language (BCP 47), such as cs, de, uk or de-AT"
            + (meant.map { "; did you mean \"\($0)\"?" } ?? "")
    }

    /// Of two letters, ISO 639-1; of three, ISO 639-3 without those that have two.
    private static func isKnown(_ code: String) -> Bool {
        switch code.utf8.count {
        case 2: shortCodes.contains(code)
        case 3: others[code] == nil && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        default: false
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// The letters of countries, and other words that are taken for a language's code.
    private static let others: [String: String] = [
        "cz": "cs", "cze": "cs", "ces": "cs", "czech": "cs", "česky": "cs", "čeština": "cs", "cestina": "cs",
        "ua": "uk", "ukr": "uk", "ukrainian": "uk", "українська": "uk", "at": "de", "ch": "de", "deu": "de",
        "ger": "de", "german": "de", "deutsch": "de", "slk": "sk", "slo": "sk", "slovak": "sk", "slovensky": "sk",
        "pol": "pl", "polish": "pl", "polski": "pl", "eng": "en", "gb": "en", "us": "en", "english": "en",
    ]

    /// ISO 639-1.
    private static let shortCodes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en \
        eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja \
        jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb \
        nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq \
        sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init))
}
