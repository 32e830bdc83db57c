/// Which sentences may stand in a chronicle: complete ones that tell something.
enum SentenceRules {
    private static let lengths = 36...420
    private static let minimumWords = 5

    /// `words` are the sentence's folded words.
    static func accepts(_ sentence: String, words: [String]) -> Bool {
        lengths.contains(sentence.unicodeScalars.count) && words.count >= minimumWords
            && isWhole(sentence) && !isShouted(sentence) && !speaksToReaders(words)
            && Cues.routine.match(in: Array(words.prefix(3))) == nil && isClean(sentence)
            && !addressesFormally(sentence)
    }

    /// German's polite "Sie", "Ihnen", "Ihre" within a sentence.
    private static func addressesFormally(_ sentence: String) -> Bool {
        sentence.split(separator: " ").dropFirst().contains {
            ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer"].contains($0)
        }
    }

    /// Begins as a sentence does and ends in a full stop that is no ellipsis.
    private static func isWhole(_ sentence: String) -> Bool {
        guard let first = sentence.first, first.isUppercase || first.isNumber || "„\"«“‚'(".contains(first) else {
            return false
        }
        let end = sentence.reversed().drop { "“”\"»)'‘’".contains($0) }
        guard end.first == ".", !end.starts(with: "..."), !end.starts(with: ".…") else { return false }
        return count("(", in: sentence) == count(")", in: sentence)
            && count("„", in: sentence) <= count("“", in: sentence) + count("”", in: sentence)
            && count("\"", in: sentence) % 2 == 0
    }

    private static func count(_ character: Character, in sentence: String) -> Int {
        sentence.reduce(0) { $0 + ($1 == character ? 1 : 0) }
    }

    private static func isShouted(_ sentence: String) -> Bool {
        let letters = sentence.filter(\.isLetter)
        return letters.filter(\.isUppercase).count * 2 > letters.count
    }

    private static func speaksToReaders(_ words: [String]) -> Bool {
        Cues.calls.match(in: words) != nil || Cues.greetings.match(in: Array(words.prefix(3))) != nil
            || Cues.credits.match(in: Array(words.prefix(1))) != nil
    }

    /// No addresses of pages or mail, no line breaks, pictographs or control characters.
    private static func isClean(_ sentence: String) -> Bool {
        !sentence.contains("http") && !sentence.contains("www.") && !sentence.contains("@")
            && sentence.unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && !scalar.properties.isEmojiPresentation && scalar.value != 0xFFFD
                    && scalar.value != 0x2026
            }
    }
}
