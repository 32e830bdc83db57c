import Foundation
import Linguistics

/// The nominative of a surname from the form it stands in, by the case and gender of the first name beside it.
struct Surname: Sendable {
    let lexicon: Lexicon

    func nominative(of form: String, _ reading: NameReading, language: Language) -> String? {
        switch (language, reading.gender) {
        case (.cs, .masculine), (.sk, .masculine): czechMan(form, reading.grammaticalCase)
        case (.cs, .feminine), (.sk, .feminine): czechWoman(form, reading.grammaticalCase)
        case (.uk, .masculine): ukrainianMan(form, reading.grammaticalCase)
        case (.uk, .feminine): ukrainianWoman(form, reading.grammaticalCase)
        case (.pl, .masculine): polishMan(form, reading.grammaticalCase)
        case (.pl, .feminine): form.hasSuffix("skiej") || form.hasSuffix("ckiej") ? form.dropLast(3) + "a" : form
        case (.de, _), (.en, _): form
        }
    }

    // MARK: Czech

    private func czechWoman(_ form: String, _ grammaticalCase: NameReading.Case) -> String? {
        if form.hasSuffix("ová") || form.hasSuffix("á") { return grammaticalCase == .nominative ? form : nil }
        // A woman's -á name is in -é or -ou in every other case; a nominative first name beside it is another word's.
        if let stem = form.without("ové") ?? form.without("ovou") {
            return grammaticalCase == .nominative ? nil : stem + "ová"
        }
        if let stem = form.without("é") ?? form.without("ou") {
            return grammaticalCase == .nominative ? nil : stem + "á"
        }
        return form.hasSuffix("ová") ? nil : form
    }

    private func czechMan(_ form: String, _ grammaticalCase: NameReading.Case) -> String? {
        if form.hasSuffix("ová") || form.hasSuffix("ové") || form.hasSuffix("ovou") { return nil }
        if let stem = form.without("ého") ?? form.without("ému") ?? form.without("ým") { return stem + "ý" }
        if let stem = form.without("ího") ?? form.without("ímu") ?? form.without("ím") {
            // Krejčí, Dolejší; foreign names such as Brixi end in a short vowel.
            return stem + ("čšřžc".contains(stem.last ?? " ") ? "í" : "i")
        }
        if grammaticalCase == .nominative || form.hasSuffix("ů") || form.hasSuffix("í") { return form }
        switch grammaticalCase {
        case .nominative: return form
        case .genitive, .accusative: return czechGenitive(form)
        case .dative:
            if let stem = form.without("ovi") { return known(stem + "a") ?? restored(stem) }
            return (form.without("u") ?? form.without("i")).map(restored) ?? form
        case .instrumental:
            if let stem = form.without("ou") { return stem + "a" }
            return form.without("em").map(restored) ?? form
        }
    }

    private func czechGenitive(_ form: String) -> String {
        if let stem = form.without("y") { return stem + "a" }
        if let stem = form.without("a") { return restored(stem) }
        if let stem = form.without("i") { return stem + "a" }
        if let stem = form.without("e") { return restored(stem) }
        if let stem = form.without("ě") { return stem }
        return form.without("u").map { $0 + "a" } ?? form
    }

    /// Gives the vowel back that falls out in other cases: Vrabc-, Vrabec; Sedláčk-, Sedláček; Novák keeps its form.
    private func restored(_ stem: String) -> String {
        guard let last = stem.last, stem.count >= 3 else { return stem }
        let before = stem.dropLast().last ?? " "
        guard !Surname.vowels.contains(before) else { return stem }
        switch last {
        case "c": return stem.dropLast() + "ec"
        case "k" where !"sr".contains(before): return before == "ň" ? stem.dropLast(2) + "něk" : stem.dropLast() + "ek"
        case "l" where "vdtz".contains(before): return stem.dropLast() + "el"
        default: return stem  // letters, not an enum
        }
    }

    /// A surname that the dictionary has as a word or name.
    private func known(_ name: String) -> String? {
        lexicon.lemma(of: name, language: .cs).flatMap { $0.lowercased() == name.lowercased() ? name : nil }
    }

    private static let vowels: Set<Character> = ["a", "á", "e", "é", "ě", "i", "í", "o", "ó", "u", "ú", "ů", "y", "ý"]

    // MARK: Ukrainian

    private func ukrainianWoman(_ form: String, _ grammaticalCase: NameReading.Case) -> String? {
        if grammaticalCase == .nominative { return form }
        for (endings, nominative) in [
            (["ської", "ській", "ську", "ською"], "ська"), (["цької", "цькій", "цьку", "цькою"], "цька"),
            (["ової", "овій", "ову", "овою"], "ова"), (["евої", "евій", "еву", "евою"], "ева"),
            (["іної", "іній", "іну", "іною"], "іна"),
            (["ої", "ій"], "а"),
        ] {
            for ending in endings { if let stem = form.without(ending) { return stem + nominative } }
        }
        switch grammaticalCase {
        case .nominative: return form
        case .genitive: return form.without("и").map { $0 + "а" } ?? form.without("і").map { $0 + "я" } ?? form
        case .dative: return form.without("ці").map { $0 + "ка" } ?? form.without("і").map { $0 + "а" } ?? form
        case .accusative: return form.without("у").map { $0 + "а" } ?? form.without("ю").map { $0 + "я" } ?? form
        case .instrumental: return form.without("ою").map { $0 + "а" } ?? form.without("ею").map { $0 + "я" } ?? form
        }
    }

    private func ukrainianMan(_ form: String, _ grammaticalCase: NameReading.Case) -> String? {
        if grammaticalCase == .nominative { return form }
        for (endings, nominative) in [
            (["ського", "ському", "ським"], "ський"), (["цького", "цькому", "цьким"], "цький"),
            (["енка", "енку", "енком", "енкові"], "енко"), (["єнка", "єнку", "єнком", "єнкові"], "єнко"),
            (["ого", "ому"], "ий"),
        ] {
            for ending in endings { if let stem = form.without(ending) { return stem + nominative } }
        }
        switch grammaticalCase {
        case .nominative: return form
        case .genitive: return ukrainianGenitive(form)
        case .accusative: return form.without("у").map { $0 + "а" } ?? ukrainianGenitive(form)
        case .dative:
            if let stem = form.without("ові") ?? form.without("еві") { return ukrainianRestored(stem) }
            return (form.without("у")).map(ukrainianRestored) ?? form.without("ю").map { $0 + "ь" } ?? form
        case .instrumental:
            if let stem = form.without("ою") { return stem + "а" }
            return (form.without("ом") ?? form.without("ем")).map(ukrainianRestored) ?? form.without("им").map {
                $0 + "ий"
            } ?? form
        }
    }

    private func ukrainianGenitive(_ form: String) -> String {
        if let stem = form.without("и") { return stem + "а" }
        if let stem = form.without("я") {
            return stem.last.map { "аеєиіоу".contains($0) } == true ? stem + "й" : soft(stem)
        }
        return form.without("а").map(ukrainianRestored) ?? form
    }

    /// Кравця, Кравець; Коваля, Коваль.
    private func soft(_ stem: String) -> String {
        stem.without("ц").map { $0 + ($0.last.map { "аеєиіоу".contains($0) } == true ? "ць" : "ець") } ?? stem + "ь"
    }

    private func ukrainianRestored(_ stem: String) -> String {
        if let base = stem.without("ц") { return base + "ець" }
        return stem
    }

    // MARK: Polish

    private func polishMan(_ form: String, _ grammaticalCase: NameReading.Case) -> String? {
        if grammaticalCase == .nominative { return form }
        if let stem = form.without("iego") ?? form.without("iemu") ?? form.without("im") { return stem + "i" }
        if let stem = form.without("owi") ?? form.without("em") { return stem }
        if let stem = form.without("a") {
            return stem.last == "k" && stem.dropLast().last == "r" ? stem.dropLast() + "ek" : stem
        }
        return form
    }
}

extension String {
    /// What stands before `ending`, at least two letters; nil when it does not end so.
    func without(_ ending: String) -> String? {
        guard hasSuffix(ending), count >= ending.count + 2 else { return nil }
        return String(dropLast(ending.count))
    }
}
