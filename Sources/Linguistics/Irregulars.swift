/// Words whose forms share no stem, and forms that the tables lead astray: looked up before them.
enum Irregulars {
    static func lemma(of word: Word, language: Language) -> String? {
        // Most words are turned away by a coarse hash.
        guard marks[language.index][mark(of: word.folded)], folded[language]?.contains(word.folded) == true else {
            return nil
        }
        return lemmas[language]?[word.surface.lowercased()]
    }

    /// The lemmas of all forms that are written so without diacritics.
    static func lemmas(ofFolded folded: String, language: Language) -> [String] {
        guard let forms = lemmas[language], self.folded[language]?.contains(folded) == true else { return [] }
        return Set(forms.filter { Folding.fold($0.key) == folded }.values).sorted()
    }

    private static func mark(of folded: String) -> Int {
        folded.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFF }
    }

    /// Which values of `mark(of:)` occur, by `Language.index`.
    private static let marks: [[Bool]] = Language.allCases.map { language in
        var marks = [Bool](repeating: false, count: 0x1000)
        for word in folded[language, default: []] { marks[mark(of: word)] = true }
        return marks
    }

    private static let folded = lemmas.mapValues { Set($0.keys.map(Folding.fold)) }

    private static let lemmas: [Language: [String: String]] = table.mapValues { entries in
        var lemmas: [String: String] = [:]
        for (lemma, forms) in entries {
            lemmas[lemma.lowercased()] = lemma
            for form in forms.split(separator: " ") { lemmas[String(form)] = lemma }
        }
        return lemmas
    }

    private static let table: [Language: [(lemma: String, forms: String)]] = [
        .cs: [
            ("dítě", "dítěte dítěti dítětem děti dětí dětem dětech dětmi"),
            ("člověk", "člověka člověku člověkem člověče lidé lidi lidí lidem lidech lidmi"),
            ("rok", "roku rokem roce roky roků rokům rocích let letům letech lety"),
            ("dobrý", "lepší lepšího lepšímu lepším lepších lepšími nejlepší nejlepšího nejlepším nejlepších"),
            ("špatný", "horší horšího horším horších nejhorší nejhoršího nejhorším nejhorších"),
            ("velký", "větší většího většímu větším větších většími největší největšího největším největších"),
            ("malý", "menší menšího menším menších nejmenší nejmenšího nejmenším nejmenších"),
            ("kůň", "koně koni koněm koní koním koních koňmi"),
            ("přítel", "přítele příteli přítelem přátelé přátel přátelům přátelích přáteli"),
            ("ruka", "ruky ruce ruku rukou rukám rukách rukama"),
            ("den", "dne dni dnu dnem dny dní dnů dnům dnech"),
            ("týden", "týdne týdnu týdnem týdny týdnů týdnům týdnech"),
            ("orel", "orla orlu orlovi orlem orlové orli orlů orly orlech"),
        ],
        .sk: [
            ("dieťa", "dieťaťa dieťaťu dieťati dieťaťom deti detí deťom deťoch deťmi"),
            ("človek", "človeka človeku človekom ľudia ľudí ľuďom ľuďoch ľuďmi"),
            ("rok", "roka roku rokom roky rokov rokom rokoch rokmi liet"),
            ("deň", "dňa dňu dni dňom dní dňoch dňami"),
        ],
        .de: [
            ("Straße", "straße straßen strasse strassen"),
            ("Kind", "kindes kinds kinde kinder kindern"),
            ("Mann", "mannes manns männer männern"),
        ],
        .uk: [
            ("дитина", "дитини дитині дитину дитиною діти дітей дітям дітьми дітях"),
            ("людина", "людини людині людину людиною люди людей людям людьми людях"),
            ("рік", "року роком році роки років рокам роках роками літ"),
            ("день", "дня дню днем дні днів дням днями днях"),
        ],
        .pl: [
            ("dziecko", "dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciach"),
            ("człowiek", "człowieka człowiekowi człowiekiem człowieku ludzie ludzi ludziom ludźmi ludziach"),
            ("rok", "roku rokowi rokiem lata lat latom latami latach"),
            ("dzień", "dnia dniu dniem dni dniom dniami dniach"),
        ],
        .en: [
            ("child", "children"),
            ("person", "people"),
            ("man", "men"),
            ("woman", "women"),
        ],
    ]
}
