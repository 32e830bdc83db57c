/// Guesses the encoding of a text that is not UTF-8 and does not say, from the letters that it would contain.
enum CharsetScore {
    /// The most plausible of `candidates`; the first of equals.
    static func best(of candidates: [String], for body: [UInt8]) -> String? {
        let sample = body.prefix(sampleBytes)
        let highBytes = HighBytes(of: sample)
        var best: (name: String, score: Int)?
        for name in candidates {
            guard let score = score(of: sample, highBytes, in: name) else { continue }
            if let leader = best, leader.score >= score { continue }
            best = (name, score)
        }
        return best?.name
    }

    /// Nil when the system does not know the encoding.
    private static func score(of sample: ArraySlice<UInt8>, _ highBytes: HighBytes, in encoding: String) -> Int? {
        if encoding == "windows-1255" { return hebrewScore(of: sample) }
        guard let letters = usual[encoding] ?? upperHalf(of: encoding) else { return nil }
        if isCyrillic(encoding) { return cyrillicScore(of: sample, letters) }
        return alphabets.map { latinScore(of: highBytes, letters, alphabet: $0) }.max()
    }

    /// What a text that does not say is tried as, with the letters of each: to ask the system for them takes longer than
    /// to read a short document.
    static let candidates = ["windows-1250", "iso-8859-2", "windows-1251", "koi8-u", "windows-1252", "windows-1255"]
    private static let usual = Dictionary(
        uniqueKeysWithValues: candidates.compactMap { name in upperHalf(of: name).map { (name, $0) } })

    private static let sampleBytes = 200_000

    /// Letters that Czech, Slovak, Polish, German and the Romance languages have beyond ASCII: one language at a time, because
    /// ISO 8859-2 read as windows-1250 turns Czech š and ž into letters of Polish and Slovak.
    private static let alphabets = [
        Alphabet("áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"), Alphabet("áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ"),
        Alphabet("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"), Alphabet("äöüßÄÖÜ"),
        Alphabet("àâçèéêëîïôùûüáíóúñòìÀÂÇÈÉÊËÎÔÙÛ", words: "àèéóÀÈÉ"),
    ]

    private struct Alphabet {
        let letters: Set<Unicode.Scalar>
        /// Those that are words by themselves. Of the others, one that stands alone is a sign in another encoding: Ť is
        /// French's «.
        let words: Set<Unicode.Scalar>

        init(_ letters: String, words: String = "") {
            self.letters = Set(letters.unicodeScalars)
            self.words = Set(words.unicodeScalars)
        }

        /// Of a letter in a word; nil for a byte that means nothing.
        func worth(of letter: Unicode.Scalar?) -> Int {
            guard let letter else { return -4 }
            if letters.contains(letter) { return 3 }
            if punctuation.contains(letter) { return 0 }
            return letter.value < 0xA0 ? -4 : -2
        }
    }

    private static let punctuation = Set("\u{A0}§°–—„“”‚‘’…«»·•×€±½¼´".unicodeScalars)

    private static func isCyrillic(_ encoding: String) -> Bool {
        encoding == "windows-1251" || encoding == "iso-8859-5" || encoding.hasPrefix("koi8")
    }

    private static func latinScore(of bytes: HighBytes, _ letters: [Unicode.Scalar?], alphabet: Alphabet) -> Int {
        var score = 0
        for count in bytes.counts {
            let letter = letters[Int(count.byte) - 0x80]
            let worth = alphabet.worth(of: letter)
            let worthAlone = worth < 3 || letter.map(alphabet.words.contains) == true ? worth : -2
            score += count.usual * worth + count.behindHigh * min(worth, 0)
            score += count.alone * worthAlone + count.aloneBehindHigh * min(worthAlone, 0)
        }
        return score
    }

    /// Hebrew has no capitals and 27 letters, which are lower-case letters of Russian in windows-1251; but no text of some
    /// length in Russian or Ukrainian does without the five that follow them there (ы ь э ю я) and without capitals. Nil
    /// for what is too short or has others.
    private static func hebrewScore(of sample: ArraySlice<UInt8>) -> Int? {
        var count = 0
        var previous: UInt8 = 0
        for byte in sample {
            // A word is in one alphabet: a French one has letters of both halves.
            if ASCII.isLetter(byte) && previous >= 0xE0 || byte >= 0xE0 && ASCII.isLetter(previous) { return nil }
            previous = byte
            switch byte {
            case 0xE0...0xFA: count += 1
            // ASCII; quotes, dashes, the ellipsis and the hard space of the windows encodings.
            case 0..<0x80, 0x82, 0x84, 0x85, 0x91...0x97, 0xA0, 0xAB, 0xBB: break
            default: return nil  // bytes, not an enum
            }
        }
        return count < 60 ? nil : 3 * count
    }

    /// Cyrillic stands in runs, with capitals only at the beginning: KOI8 and windows-1251 swap the cases.
    private static func cyrillicScore(of sample: ArraySlice<UInt8>, _ letters: [Unicode.Scalar?]) -> Int {
        var score = 0
        var previous: Unicode.Scalar?
        for byte in sample {
            guard byte >= 0x80, let letter = letters[Int(byte) - 0x80], (0x400...0x491).contains(letter.value) else {
                if byte >= 0x80 { score -= punctuation.contains(letters[Int(byte) - 0x80] ?? "?") ? 0 : 2 }
                if ASCII.isLetter(byte), previous.map({ $0.value >= 0x400 }) == true { score -= 3 }
                previous = byte < 0x80 ? Unicode.Scalar(byte) : nil
                continue
            }
            let follows = previous.map { $0.value >= 0x400 } ?? false
            let isCapital = letter.properties.isUppercase
            if follows, isCapital, previous?.properties.isLowercase == true { score -= 3 }
            if follows, !isCapital { score += 2 }
            if let previous, previous.value < 0x80, previous.properties.isAlphabetic { score -= 3 }
            previous = letter
        }
        return score
    }

    private static func upperHalf(of encoding: String) -> [Unicode.Scalar?]? {
        guard let converter = CharacterConverter(from: encoding) else { return nil }
        return (UInt8(0x80)...0xFF).map { byte in
            let conversion = converter.utf8(of: [byte])
            guard conversion.replaced == 0 else { return nil }
            return String(decoding: conversion.bytes, as: UTF8.self).unicodeScalars.first
        }
    }
}
