/// The two spellings of German umlauts and ß.
enum Umlauts {
    /// The word with `ä`, `ö`, `ü` spelled out, and with `ae`, `oe`, `ue` contracted, where they differ from it.
    static func transcriptions(of word: String) -> [String] {
        [spelledOut(word)].filter { $0 != word } + restorations(of: word)
    }

    /// `Mueller` -> `Müller`, `Hauptstrasse` -> `Hauptstraße`: the spellings with an umlaut or ß that may be meant.
    static func restorations(of word: String) -> [String] {
        guard mayHold(word) else { return [] }
        let umlauts = contracted(word)
        let sharp = umlauts.replacing("ss", with: "ß")
        return [umlauts, sharp].filter { $0 != word }
    }

    /// Turns most words away quickly: without `ae`, `oe`, `ue` or `ss` there is nothing to restore.
    private static func mayHold(_ word: String) -> Bool {
        var last: UInt8 = 0
        for byte in word.utf8 {
            if byte == 0x65, "aouAOU".utf8.contains(last) { return true }
            if byte == 0x73, last == 0x73 { return true }
            last = byte
        }
        return false
    }

    private static let pairs: [(Character, String)] = [
        ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"),
    ]

    private static func spelledOut(_ word: String) -> String {
        String(word.flatMap { letter in pairs.first { $0.0 == letter }?.1 ?? String(letter) })
    }

    /// `ue` behind a vowel or `q` is no umlaut: Bauer, neue, Quelle.
    private static func contracted(_ word: String) -> String {
        var result = ""
        var letters = word[...]
        while let letter = letters.first {
            if !"aeouäöüqAEOQ".contains(result.last ?? " "),
                let pair = pairs.first(where: { letters.hasPrefix($0.1) })
            {
                result.append(pair.0)
                letters = letters.dropFirst(2)
            } else {
                result.append(letter)
                letters = letters.dropFirst()
            }
        }
        return result
    }
}
