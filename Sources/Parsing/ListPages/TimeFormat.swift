/// A date's form in PHP's letters (`d.m.Y H:i`), which FreshRSS's `xPathItemTimeFormat` is written in.
struct TimeFormat {
    private let parts: [Part]

    /// Why a form cannot be used.
    struct Fault: Error, CustomStringConvertible {
        let format: String
        /// 1-based.
        let position: Int
        let letter: Character

        var description: String {
            "the time format \"\(format)\" cannot be used: the letter \"\(letter)\" at character \(position) stands for "
                + "nothing (write \\\(letter) for the letter itself)"
        }
    }

    private enum Part {
        case field(Character)
        case literal(Character)
        /// `?`: any character. `*`: all up to the next space, comma, dot or the like. `+`: all that is left.
        case any, word, rest
    }

    init(_ format: String) throws(Fault) {
        var parts: [Part] = []
        var isEscaped = false
        for (index, letter) in format.enumerated() {
            if isEscaped {
                parts.append(.literal(letter))
                isEscaped = false
                continue
            }
            switch letter {
            case "\\": isEscaped = true
            case "?": parts.append(.any)
            case "*": parts.append(.word)
            case "+": parts.append(.rest)
            case "!", "|": break  // they reset what is not stated, which is done anyhow
            default:
                guard letter.isLetter else {
                    parts.append(.literal(letter))
                    continue
                }
                guard TimeFormatReading.letters.contains(letter) else {
                    throw Fault(format: format, position: index + 1, letter: letter)
                }
                parts.append(.field(letter))
            }
        }
        self.parts = parts
    }

    /// The date in ISO 8601, without a zone where the text states none; nil when the text does not have this form.
    func isoText(of text: String) -> String? {
        var reading = TimeFormatReading(text)
        for part in parts {
            let isRead =
                switch part {
                case .field(let letter): reading.read(letter)
                case .literal(let letter): reading.pass(letter)
                case .any: reading.passAny()
                case .word: reading.passWord()
                case .rest: reading.passRest()
                }
            if !isRead { return nil }
        }
        return reading.isAtEnd ? reading.isoText : nil
    }
}
