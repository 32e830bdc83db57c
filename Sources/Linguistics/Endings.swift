/// What is known of a language's inflection without a dictionary: ending by ending.
///
/// Two uses. `replacements` lead from an unknown form to spellings that the dictionary may know (`primátorkou` ->
/// `primátorka`); `stripped` are cut from the folded form of a word that stays unknown, so that the forms of a name
/// meet (`Havránkové`, `Havránkovou` -> `havrankov`). Light on purpose: what is cut too much joins two words.
struct Endings: Sendable {
    let replacements: Replacements
    /// The same with folded endings and candidates, for words typed without diacritics.
    let foldedReplacements: Replacements
    /// Longest first, folded.
    let stripped: [(ending: [UInt8], replacement: [UInt8])]
    /// Changes at the end of what is left, folded: fleeting vowels and softened consonants.
    let leveled: [(ending: [UInt8], replacement: [UInt8])]
    /// Prefixes that keep the word: degrees, negation.
    let prefixes: [[UInt8]]
    /// Bytes that must remain of a word.
    let shortestStem: Int

    /// `replacements`: lines `ending ending: candidate candidate`, `-` for nothing. `stripped` and `leveled`: words
    /// `ending` or `ending>replacement`.
    init(
        replacements lines: String, stripped: String, leveled: String = "", prefixes: String = "", shortestStem: Int
    ) {
        let pairs = lines.split(separator: "\n").flatMap { line -> [(ending: String, candidate: String)] in
            let sides = line.split(separator: ":").map { $0.split(separator: " ").map(String.init) }
            guard sides.count == 2 else { return [] }
            return sides[0].flatMap { ending in sides[1].map { (ending, $0 == "-" ? "" : $0) } }
        }
        replacements = Replacements(pairs)
        foldedReplacements = Replacements(pairs.map { (Folding.fold($0.ending), Folding.fold($0.candidate)) })
        self.stripped = Self.pairs(stripped)
        self.leveled = Self.pairs(leveled)
        self.prefixes = prefixes.split(separator: " ").map { Array($0.utf8) }
        self.shortestStem = shortestStem
    }

    /// The stem of a folded word.
    func stem(of folded: String) -> String {
        var bytes = Array(folded.utf8)
        if bytes.contains(where: { (0x30...0x39).contains($0) }) { return folded }
        for (ending, replacement) in stripped where bytes.count >= ending.count + shortestStem {
            guard bytes.ends(with: ending) else { continue }
            bytes.replaceSubrange((bytes.count - ending.count)..., with: replacement)
            break
        }
        for (ending, replacement) in leveled where bytes.count >= ending.count + 2 && bytes.ends(with: ending) {
            bytes.replaceSubrange((bytes.count - ending.count)..., with: replacement)
            break
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func pairs(_ words: String) -> [(ending: [UInt8], replacement: [UInt8])] {
        words.split(whereSeparator: { $0 == " " || $0 == "\n" })
            .map { $0.split(separator: ">").map { Array($0.utf8) } }
            .map { ($0[0], $0.count > 1 ? $0[1] : []) }
            .sorted { $0.0.count > $1.0.count }
    }
}

extension Array where Element == UInt8 {
    func ends(with ending: [UInt8]) -> Bool {
        count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
    }
}
