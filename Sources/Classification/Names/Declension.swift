import Linguistics

/// The forms of first names, by rule: dictionaries know few of them in all cases.
enum Declension {
    typealias Form = (NameReading.Case, String)

    static func forms(of name: String, gender: NameReading.Gender, language: Language) -> [Form] {
        switch (language, gender) {
        case (.cs, .masculine), (.sk, .masculine): czechMan(name)
        case (.cs, .feminine), (.sk, .feminine): czechWoman(name)
        case (.uk, .masculine): ukrainianMan(name)
        case (.uk, .feminine): ukrainianWoman(name)
        case (.pl, .masculine): polishMan(name)
        case (.pl, .feminine): polishWoman(name)
        case (.de, _):
            name.hasSuffix("s") || name.hasSuffix("x")
                ? [(.nominative, name)] : [(.nominative, name), (.genitive, name + "s")]
        case (.en, _): [(.nominative, name)]
        }
    }

    private static func all(
        _ nominative: String, _ genitive: [String], _ dative: [String], _ accusative: [String], _ instrumental: [String]
    ) -> [Form] {
        [(.nominative, nominative)] + genitive.map { (.genitive, $0) } + dative.map { (.dative, $0) }
            + accusative.map { (.accusative, $0) } + instrumental.map { (.instrumental, $0) }
    }

    // MARK: Czech

    private static func czechMan(_ name: String) -> [Form] {
        if name.hasSuffix("í") {
            return all(name, [name + "ho"], [name + "mu", name + "m"], [name + "ho"], [name + "m"])
        }
        if name.hasSuffix("a") {
            let stem = String(name.dropLast())
            let genitive = "ďťň".contains(stem.last ?? " ") ? soft(stem) + "i" : stem + "y"
            return all(name, [genitive], [stem + "ovi"], [stem + "u"], [stem + "ou"])
        }
        if name.hasSuffix("o") {
            let stem = String(name.dropLast())
            return all(name, [stem + "a"], [stem + "ovi"], [stem + "a"], [stem + "em"])
        }
        if name.hasSuffix("e") { return all(name, [name + "ho"], [name + "mu"], [name + "ho"], [name + "m"]) }
        let stem = withoutMobileVowel(name)
        if "šžčřcjďťň".contains(stem.last ?? " ") {
            return all(name, [soft(stem) + "e"], [stem + "i", stem + "ovi"], [soft(stem) + "e"], [stem + "em"])
        }
        return all(name, [stem + "a"], [stem + "ovi", stem + "u"], [stem + "a"], [stem + "em"])
    }

    private static func czechWoman(_ name: String) -> [Form] {
        if name.hasSuffix("ie") {
            let stem = String(name.dropLast())
            return all(name, [name], [stem + "i"], [stem + "i"], [stem + "í"])
        }
        if name.hasSuffix("e") {
            let stem = String(name.dropLast())
            return all(name, [name], [stem + "i"], [stem + "i"], [stem + "í"])
        }
        if name.hasSuffix("ja") || name.hasSuffix("ea") {
            let stem = String(name.dropLast())
            return all(
                name, [stem + "i", stem + "y", stem + "je", stem + "ji"], [stem + "e", stem + "i", stem + "ji"],
                [stem + "u"], [stem + "ou"])
        }
        if name.hasSuffix("a") {
            let stem = String(name.dropLast())
            if "ďťň".contains(stem.last ?? " ") {
                return all(
                    name, [soft(stem) + "i", soft(stem) + "e"], [soft(stem) + "e", soft(stem) + "i"], [stem + "u"],
                    [stem + "ou"])
            }
            return all(name, [stem + "y"], [czechDative(stem)], [stem + "u"], [stem + "ou"])
        }
        return all(
            name, [name + "y", name + "e"], [name + "e", name + "ě", name + "i"], [name + "u"],
            [name + "ou", name + "í"])
    }

    private static func czechDative(_ stem: String) -> String {
        if stem.hasSuffix("ch") { return stem.dropLast(2) + "še" }
        switch stem.last {
        case "k": return stem.dropLast() + "ce"
        case "h", "g": return stem.dropLast() + "ze"
        case "r": return stem.dropLast() + "ře"
        case "l", "s", "z", "c", "š", "č", "ř", "ž": return stem + "e"
        default: return stem + "ě"  // letters, not an enum
        }
    }

    /// Marek, Marka; Pavel, Pavla; Zdeněk, Zdeňka. Daniel and Gabriel keep their vowel.
    private static func withoutMobileVowel(_ name: String) -> String {
        if name.hasSuffix("něk") { return name.dropLast(3) + "ňk" }
        if name.hasSuffix("ek"), name != "Alek" { return name.dropLast(2) + "k" }
        if ["Pavel", "Karel", "Havel"].contains(name) { return name.dropLast(2) + "l" }
        return name
    }

    private static func soft(_ stem: String) -> String {
        switch stem.last {
        case "ď": stem.dropLast() + "d"
        case "ť": stem.dropLast() + "t"
        case "ň": stem.dropLast() + "n"
        default: stem  // letters, not an enum
        }
    }

    // MARK: Ukrainian

    private static func ukrainianMan(_ name: String) -> [Form] {
        let stem = String(name.dropLast())
        switch name.last {
        case "о": return all(name, [stem + "а"], [stem + "ові", stem + "у"], [stem + "а"], [stem + "ом"])
        case "а": return all(name, [stem + "и"], [stem + "і"], [stem + "у"], [stem + "ою"])
        case "я": return all(name, [stem + "і"], [stem + "і"], [stem + "ю"], [stem + "ею"])
        case "ь": return all(name, [stem + "я"], [stem + "еві", stem + "ю"], [stem + "я"], [stem + "ем"])
        case "й": return all(name, [stem + "я"], [stem + "єві", stem + "ю"], [stem + "я"], [stem + "єм"])
        default: break  // letters, not an enum
        }
        let base =
            ["Яків": "Яков", "Антін": "Антон", "Федір": "Федор", "Сидір": "Сидор", "Лев": "Лев", "Прокіп": "Прокоп"][
                name] ?? name
        if name == "Ігор" { return all(name, ["Ігоря"], ["Ігореві", "Ігорю"], ["Ігоря"], ["Ігорем"]) }
        return all(name, [base + "а"], [base + "ові", base + "у"], [base + "а"], [base + "ом"])
    }

    private static func ukrainianWoman(_ name: String) -> [Form] {
        let stem = String(name.dropLast())
        if name.hasSuffix("ія") { return all(name, [stem + "ї"], [stem + "ї"], [stem + "ю"], [stem + "єю"]) }
        if name.hasSuffix("я") { return all(name, [stem + "і"], [stem + "і"], [stem + "ю"], [stem + "ею"]) }
        if name.hasSuffix("а") {
            let dative: String =
                switch stem.last {
                case "к": stem.dropLast() + "ці"
                case "г": stem.dropLast() + "зі"
                case "х": stem.dropLast() + "сі"
                default: stem + "і"  // letters, not an enum
                }
            return all(name, [stem + "и"], [dative], [stem + "у"], [stem + "ою"])
        }
        return all(name, [name + "і"], [name + "і"], [name], [name + "'ю", name + "’ю"])
    }

    // MARK: Polish

    private static func polishMan(_ name: String) -> [Form] {
        if name.hasSuffix("y") || name.hasSuffix("i") {
            return all(name, [name + "ego"], [name + "emu"], [name + "ego"], [name + "m"])
        }
        let stem = name.hasSuffix("ek") ? String(name.dropLast(2)) + "k" : name == "Paweł" ? "Pawł" : name
        return all(name, [stem + "a"], [stem + "owi"], [stem + "a"], [stem + "em", stem + "iem"])
    }

    private static func polishWoman(_ name: String) -> [Form] {
        guard name.hasSuffix("a") else { return [(.nominative, name)] }
        let stem = String(name.dropLast())
        return all(name, [stem + "y", stem + "i"], [stem + "ie", stem + "i", stem + "ze"], [stem + "ę"], [stem + "ą"])
    }
}
