/// Cuts a text into tokens in one pass over its bytes. Tags, entities, web addresses and hashtags are passed over,
/// words broken at a line's end are joined, `1 000` and `1.000` are one number, "2. května" is "2. 5.".
struct TokenScanner: Sendable {
    private let folding = FoldingTable()
    private let calendar = CalendarWords()

    /// What is beyond is not compared: a whole newspaper in one item is not judged by its last page.
    static let maximumTokens = 4000

    func tokens(of text: String) -> [Token] {
        tokensAndRanges(of: text).tokens
    }

    /// The tokens, and where in the text's UTF-8 each of them stands.
    func tokensAndRanges(of text: String) -> (tokens: [Token], ranges: [Range<Int>]) {
        var text = text
        return text.withUTF8 { bytes in
            var cursor = Cursor(bytes: bytes, folding: folding, calendar: calendar)
            cursor.scan()
            return (cursor.tokens, cursor.ranges)
        }
    }
}

extension TokenScanner {
    private struct Cursor {
        let bytes: UnsafeBufferPointer<UInt8>
        let folding: FoldingTable
        let calendar: CalendarWords
        var tokens: [Token] = []
        var ranges: [Range<Int>] = []
        private var position = 0
        private var endsSentence = true
        private var mayEndSentence = false
        private var sawLineBreak = false
        private var lastWordLength = 0

        init(bytes: UnsafeBufferPointer<UInt8>, folding: FoldingTable, calendar: CalendarWords) {
            self.bytes = bytes
            self.folding = folding
            self.calendar = calendar
            tokens.reserveCapacity(min(bytes.count / 6 + 4, TokenScanner.maximumTokens))
        }

        mutating func scan() {
            while position < bytes.count, tokens.count < TokenScanner.maximumTokens {
                let (scalar, length) = scalar(at: position)
                switch folding.classOf(scalar) {
                case .letter, .capital: isAddress ? skipToSpace() : word()
                case .digit: number()
                case .separator, .joiner: punctuation(scalar, length)
                }
            }
        }

        // MARK: What stands between words

        private mutating func punctuation(_ scalar: Unicode.Scalar, _ length: Int) {
            switch scalar {
            case "<" where isTag: skipTag()
            case "#" where position + 1 < bytes.count && isWordByte(bytes[position + 1]): skipToSpace()
            case "\n", "\r", "\u{2028}", "\u{2029}":
                if sawLineBreak { endsSentence = true }
                sawLineBreak = true
                position += length
            case ".", "!", "?", "…":
                mayEndSentence = scalar != "." || lastWordLength > 2
                position += length
            case ":":
                labelLast()
                position += length
            case "&": entity()
            default: position += length  // scalars, not an enum
            }
        }

        private mutating func labelLast() {
            guard let last = tokens.last else { return }
            tokens[tokens.count - 1] = Token(hash: last.hash, marks: last.marks.union(.label))
        }

        /// Entities stand for white space here: what matters is that two texts with and without them agree.
        private mutating func entity() {
            var end = position + 1
            while end < bytes.count, end - position < 10, isWordByte(bytes[end]) || bytes[end] == 0x23 { end += 1 }
            position = end < bytes.count && bytes[end] == 0x3B ? end + 1 : position + 1
        }

        private var isTag: Bool {
            guard position + 1 < bytes.count else { return false }
            let next = bytes[position + 1]
            return next == 0x2F || next == 0x21 || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A)
        }

        private mutating func skipTag() {
            let limit = min(bytes.count, position + 4000)
            var end = position + 1
            while end < limit, bytes[end] != 0x3E { end += 1 }
            guard end < limit else {
                position += 1
                return
            }
            if endsLine(tagAt: position + 1) { sawLineBreak = true }
            position = end + 1
        }

        /// br, p, div, li, h1, td and the like end a line; b, i, a, span do not.
        private func endsLine(tagAt index: Int) -> Bool {
            let name = bytes[index] == 0x2F ? index + 1 : index
            guard name + 1 < bytes.count else { return false }
            let first = bytes[name] | 0x20
            return first == 0x62 ? bytes[name + 1] | 0x20 == 0x72 : [0x70, 0x64, 0x6C, 0x68, 0x74].contains(first)
        }

        private mutating func skipToSpace() {
            while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3C { position += 1 }
        }

        private var isAddress: Bool {
            starts(with: "http://") || starts(with: "https://") || starts(with: "www.")
        }

        private func starts(with prefix: StaticString) -> Bool {
            guard position + prefix.utf8CodeUnitCount <= bytes.count else { return false }
            return (0..<prefix.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == prefix.utf8Start[$0] }
        }

        private func isWordByte(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        }

        // MARK: Words

        private mutating func word() {
            let begin = position
            let isCapital = folding.classOf(scalar(at: begin).0) == .capital
            var state = Hashing.seed
            var length = 0
            while position < bytes.count {
                let (scalar, size) = scalar(at: position)
                switch folding.classOf(scalar) {
                case .letter, .capital, .digit:
                    state = folding.hash(state, adding: scalar)
                    length += 1
                    position += size
                    continue
                case .joiner where isLetter(at: position + size) || scalar.value >= 0x300 || scalar == "\u{AD}":
                    position += size
                    continue
                case .joiner, .separator: break
                }
                guard let next = afterBrokenLine(position) else { break }
                position = next
            }
            ranges.append(begin..<position)
            append(word: Token.hash(ofFolded: state), isCapital: isCapital, length: length)
        }

        /// Where the word goes on after a hyphen at the end of a line, or nil.
        private func afterBrokenLine(_ hyphen: Int) -> Int? {
            guard hyphen < bytes.count, bytes[hyphen] == 0x2D else { return nil }
            var next = hyphen + 1
            if next < bytes.count, bytes[next] == 0x0D { next += 1 }
            guard next < bytes.count, bytes[next] == 0x0A else { return nil }
            next += 1
            guard next < bytes.count, folding.classOf(scalar(at: next).0) == .letter else { return nil }
            return next
        }

        private func isLetter(at index: Int) -> Bool {
            guard index < bytes.count else { return false }
            let found = folding.classOf(scalar(at: index).0)
            return found == .letter || found == .capital
        }

        private mutating func append(word hash: UInt32, isCapital: Bool, length: Int) {
            if let last = tokens.last, last.marks.contains(.number), !endsSentence, let month = calendar.month(hash) {
                tokens.append(Token(hash: month, marks: .number))
            } else {
                var marks: Token.Marks = []
                if startsSentence(isCapital) {
                    marks.insert(.beginsSentence)
                } else if isCapital {
                    marks.insert(.capital)
                }
                if calendar.isWeekday(hash) { marks.insert(.weekday) }
                tokens.append(Token(hash: hash, marks: marks))
            }
            settle(length: length)
        }

        private func startsSentence(_ isCapital: Bool) -> Bool {
            endsSentence || (isCapital && (mayEndSentence || sawLineBreak))
        }

        private mutating func settle(length: Int) {
            endsSentence = false
            mayEndSentence = false
            sawLineBreak = false
            lastWordLength = length
        }

        // MARK: Numbers

        private mutating func number() {
            let begin = position
            var state = Hashing.seed
            var digits = 0
            var isLeading = true
            func add(_ byte: UInt8) {
                if isLeading, byte == 0x30 { return }
                isLeading = false
                state = Hashing.adding(byte, to: state)
            }
            while position < bytes.count, isDigit(position) {
                add(bytes[position])
                digits += 1
                position += 1
            }
            if digits <= 3 {
                while let next = nextThousand(position) {
                    for index in next..<next + 3 { add(bytes[index]) }
                    position = next + 3
                    digits += 3
                }
            }
            if isLeading { state = Hashing.adding(0x30, to: state) }
            ranges.append(begin..<position)
            let begins = endsSentence || sawLineBreak && mayEndSentence
            tokens.append(
                Token(hash: Token.hash(ofFolded: state), marks: begins ? [.number, .beginsSentence] : .number))
            // "14." is an ordinal as often as an end; a year or a sum at the end is an end.
            settle(length: digits > 2 ? digits : 0)
        }

        /// Where three more digits of one number begin (after a full stop or a kind of space), or nil.
        private func nextThousand(_ index: Int) -> Int? {
            guard index < bytes.count else { return nil }
            let (scalar, size) = scalar(at: index)
            guard scalar == "." || scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
            else { return nil }
            let begin = index + size
            guard isDigit(begin), isDigit(begin + 1), isDigit(begin + 2), !isDigit(begin + 3) else { return nil }
            return begin
        }

        private func isDigit(_ index: Int) -> Bool {
            index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
        }

        // MARK: UTF-8

        private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
            let first = bytes[index]
            if first < 0x80 { return (Unicode.Scalar(first), 1) }
            let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
            guard index + length <= bytes.count else { return (" ", bytes.count - index) }
            var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
            for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
            return (Unicode.Scalar(value) ?? " ", length)
        }
    }
}
