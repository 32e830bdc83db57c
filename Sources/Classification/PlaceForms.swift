import Linguistics

/// The inflected forms of one place name that texts of the towns' languages use, folded; generated, because
/// dictionaries know few small towns.
struct PlaceForms: Sendable {
    /// Folded words of the name.
    let words: [String]
    private let endings: [Set<String>]
    private let stems: [String]
    /// Folded beginnings of the adjectives ("orlovsk", "orlivsk") and of what is called after it ("orlovan").
    private let adjectiveStems: StemSet

    init(_ name: String) {
        words = Tokenizer.words(in: name).map(\.folded)
        let split = words.map(PlaceForms.split)
        stems = split.map(\.stem)
        endings = split.map(\.endings)
        adjectiveStems =
            words.count == 1 || name.contains("-")
            ? StemSet(PlaceForms.adjectives(of: words.last ?? "")) : StemSet([])
    }

    /// How many words from `index` on are the name in some form; nil when they are not. The first must be capitalized.
    func length(at index: Int, of words: [Word]) -> Int? {
        guard index + self.words.count <= words.count, words[index].beginsWithCapital else { return nil }
        for offset in self.words.indices where !isForm(words[index + offset].folded, of: offset) { return nil }
        return self.words.count
    }

    /// "orlovský", "Orlovští", "орловський", "Karlsruher": an adjective of the name in any form.
    func isAdjective(_ word: Word) -> Bool {
        guard let length = adjectiveStems.prefixLength(of: word.folded) else { return false }
        let rest = String(decoding: word.folded.utf8.dropFirst(length), as: UTF8.self)
        if rest.isEmpty { return word.folded.hasSuffix("er") && word.beginsWithCapital }
        return PlaceForms.adjectiveEndings.contains(rest)
    }

    private func isForm(_ folded: String, of index: Int) -> Bool {
        guard folded.utf8.first == words[index].utf8.first else { return false }
        if folded == words[index] { return true }
        guard folded.hasPrefix(stems[index]) else { return false }
        return endings[index].contains(String(folded.dropFirst(stems[index].count)))
    }

    // MARK: Rules

    private static let rules: [(suffix: String, endings: String)] = [
        ("ova", "ova ove ovou ovu ovej"), ("na", "na ne nou nu ny nej no"), ("ska", "ska ske skou sku skej"),
        ("ice", "ice ic icich icim icemi icami"), ("ka", "ka ky ce ku kou ko ke"), ("a", "a y e u o ou i ej ach ami"),
        ("ek", "ek ku kem ka kovi kom"), ("ec", "ec ce ci cem cu cov"), ("e", "e i im emi ich"), ("o", "o a u e em om"),
        ("y", "y u um ech ami ich im ym e"), ("i", "i u um ich imi"),
        ("ова", "ова ової овій ову овою"), ("ка", "ка ки ці ку кою"), ("а", "а и і у ою ій ої"), ("я", "я і ю ею ї"),
        ("ець", "ець ця цю цем ці"), ("івці", "івці івців івцям івцях івцями"), ("и", "и ів ам ах ами"),
        ("е", "е ого ому им"),
    ]
    private static let consonantEndings: Set = [
        "", "a", "u", "e", "em", "ovi", "om", "ie", "s", "а", "у", "і", "ом", "ові", "ем",
    ]
    private static let adjectiveEndings: Set = [
        "y", "a", "e", "eho", "emu", "em", "ou", "ych", "ym", "ymi", "i", "ti", "o", "u", "ej", "ego", "iej", "iego",
        "ий", "а", "е", "і", "ого", "ому", "ою", "ої", "ій", "у", "их", "им", "ими", "ім",
    ]

    private static func split(_ word: String) -> (stem: String, endings: Set<String>) {
        for rule in rules where word.hasSuffix(rule.suffix) && word.count > rule.suffix.count + 1 {
            return (String(word.dropLast(rule.suffix.count)), Set(rule.endings.split(separator: " ").map(String.init)))
        }
        return (word, consonantEndings)
    }

    private static func adjectives(of word: String) -> [String] {
        let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "а", "е", "и", "і", "о", "у", "я", "є", "ї", "ю"]
        var stem = Substring(word)
        while let last = stem.last, vowels.contains(last), stem.count > 3 { stem = stem.dropLast() }
        let isCyrillic = word.unicodeScalars.first.map { $0.value >= 0x400 } ?? false
        if isCyrillic {
            let base =
                stem.hasSuffix("ець")
                ? stem.dropLast(3) : stem.hasSuffix("ц") || stem.hasSuffix("к") ? stem.dropLast() : stem
            // і closes syllables that о and е open: Орлова, орлівський.
            return ["ськ", "івськ", "цьк", "ецьк"].map { base + $0 } + [changed(base) + "ськ"]
        }
        // Karlovský, karlovští.
        var adjectives = [stem + "sk", stem + "st", stem + "ansk"]
        if let last = stem.last, last == "c" || last == "k" {
            adjectives = [stem.dropLast() + "ck", stem.dropLast() + "eck"]
        }
        if let last = stem.last, last == "h" || last == "g" { adjectives.append(stem.dropLast() + "zsk") }
        return adjectives.map(String.init) + [String(stem) + "er", word + "er"]
    }

    private static func changed(_ base: Substring) -> String {
        base.hasSuffix("ов") || base.hasSuffix("ев") ? base.dropLast(2) + "ів" : String(base)
    }
}
