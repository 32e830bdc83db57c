import Linguistics

/// Tells by word forms whether a sentence reports or announces.
enum Tense {
    /// 1 for a sentence in the past tense, -1 for one about the future, 0 when no form decides.
    static func of(_ sentence: String, words: [String], language: String?) -> Int {
        if Cues.future.match(in: words) != nil { return -1 }
        let surfaces = Tokenizer.words(in: sentence).map(\.surface)
        if language?.hasPrefix("de") ?? false, isGermanPerfect(surfaces) { return 1 }
        return surfaces.contains { isPast($0.lowercased(), isCapitalized: $0.first?.isUppercase ?? false, language) }
            ? 1 : 0
    }

    /// "hat … entschärft", "ist … gefunden worden".
    private static func isGermanPerfect(_ words: [String]) -> Bool {
        let isHelped = words.contains { ["hat", "haben", "ist", "sind"].contains($0) }
        return isHelped
            && words.contains { word in
                word.count > 5 && word.first?.isLowercase ?? false && (word.hasSuffix("t") || word.hasSuffix("en"))
                    && (word.hasPrefix("ge") || word.dropFirst(2).contains("ge") || word.hasSuffix("iert")
                        || word.hasPrefix("be")
                        || word.hasPrefix("ver") || word.hasPrefix("ent") || word.hasPrefix("er"))
                    && !word.hasSuffix("igen")
            }
    }

    private static func isPast(_ word: String, isCapitalized: Bool, _ language: String?) -> Bool {
        switch language.flatMap({ Language(rawValue: String($0.prefix(2))) }) {
        case .cs, .sk, .pl:
            !isCapitalized && word.count > 3 && !slavicNouns.contains(word)
                && slavicEndings.contains { Folding.fold(word).hasSuffix($0) }
        case .de:
            germanVerbs.contains(word)
                || (!isCapitalized && word.count > 4 && !germanOthers.contains(word)
                    && (word.hasSuffix("te") || word.hasSuffix("ten")))
        case .uk:
            word.count > 3 && !isCapitalized && ukrainianEndings.contains { word.hasSuffix($0) }
        case .en, nil:
            englishVerbs.contains(word) || (word.count > 4 && word.hasSuffix("ed"))
        }
    }

    /// Participles without diacritics: otevřel, začala, proběhlo, přišli, zahrála; the Polish -ł too.
    private static let slavicEndings = [
        "al", "ala", "alo", "ali", "aly", "el", "ela", "elo", "eli", "ely", "il", "ila", "ilo", "ili", "ily", "yl",
        "yla",
        "ylo", "yli", "yly", "ul", "ula", "ulo", "uli", "uly", "hl", "hla", "hlo", "hli", "hly", "dl", "dla", "dlo",
        "dli",
        "dly", "sel", "sla", "slo", "sli", "sly", "kl", "kla", "klo", "kli", "kly", "tl", "tla", "tlo", "tli", "tly",
    ]

    private static let slavicNouns: Set<String> = [
        "škola", "školy", "malá", "malé", "celá", "bílá", "bílý", "zralá", "stálá", "milá", "milý", "rychlá", "rychlý",
        "světlá", "teplá", "teplý", "skvělá", "skvělý", "trvalý", "trvalá", "minulá", "minulý", "celý", "malý", "stály",
        "díla", "dílo", "síla", "síly", "hala", "haly", "kola", "kolo", "čísla",
        "číslo", "místo", "místa", "sídlo", "sídla", "kapela", "kapely", "světla", "světlo", "kostel", "kostela",
        "hotel",
        "čela", "model", "učitel", "ředitel", "zastupitel", "majitel", "obyvatel", "přítel", "materiál", "festival",
        "areál", "podíl", "úkol", "vidla", "mýdlo", "pravidla", "vozidla", "jídla", "jídlo", "křídla", "chvíli",
        "ještěli",
        "skály", "skála", "popel", "úhel", "manžel", "manželé", "zřetel", "účel", "bylo-li", "veškeré", "pokuli",
    ]

    private static let germanVerbs: Set<String> = [
        "wurde", "wurden", "war", "waren", "hatte", "hatten", "worden", "kam", "kamen", "ging", "gab",
        "fand", "fanden", "stand", "begann", "beschloss", "gewann", "verlieh", "erhielt", "starb", "sprach", "nahm",
        "nahmen", "traf", "trafen", "zog", "blieb", "lag", "lagen", "fiel",
    ]

    private static let germanOthers: Set<String> = [
        "heute", "bitte", "gute", "guten", "letzte", "letzten", "erste", "ersten", "dritte", "dritten", "nächste",
        "weite", "breite", "beste", "besten", "rechte", "leichte", "unten", "hinten", "sollte", "sollten", "könnte",
        "könnten", "möchte", "möchten", "alte", "alten", "bunte", "bunten", "gesamte", "gesamten", "älteste", "größte",
        "größten", "vierte", "fünfte", "sechste", "siebte", "achte", "neunte", "zehnte", "geplante", "geplanten",
        "seiten",
    ]

    /// пройшов, відкрила, з'явилось, зібралися; impersonal відкрито, завершено.
    private static let ukrainianEndings = [
        "ав", "ив", "ів", "їв", "ла", "ло", "ли", "вся", "лася", "лось", "лося", "лись", "лися", "ано", "ено", "ито",
        "ято",
        "єно", "уто",
    ]

    private static let englishVerbs: Set<String> = [
        "was", "were", "had", "took", "won", "gave", "held", "came", "met", "began",
    ]
}
