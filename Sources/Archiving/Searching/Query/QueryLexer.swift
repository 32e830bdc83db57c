/// Cuts a query into its pieces, each with its place. Never fails: what makes no sense is a piece like any other.
struct QueryLexer {
    enum Token: Hashable {
        /// What stands between white space, quotes and parentheses.
        case chunk(String)
        /// What stood between two quotes, and the `~5` behind it.
        case quoted(String, distance: Int?)
        case open
        case close
        /// A quote without a second one.
        case looseQuote
    }

    struct Piece: Hashable {
        let token: Token
        let position: Int
        /// True when nothing parts the piece from the one before it.
        let isAttached: Bool
    }

    private let characters: [Character]
    private var index = 0
    private var pieces: [Piece] = []

    static func pieces(of query: String) -> [Piece] {
        var lexer = QueryLexer(characters: Array(query))
        lexer.run()
        return lexer.pieces
    }

    private init(characters: [Character]) {
        self.characters = characters
    }

    private mutating func run() {
        while index < characters.count {
            let start = index
            switch characters[index] {
            case "(": take(.open, from: start, to: index + 1)
            case ")": take(.close, from: start, to: index + 1)
            case let quote where Self.isQuote(quote): takeQuoted(from: start)
            case let space where Self.isSpace(space): index += 1
            default: takeChunk(from: start)
            }
        }
    }

    private mutating func take(_ token: Token, from start: Int, to end: Int) {
        let isAttached = start > 0 && !Self.isSpace(characters[start - 1])
        pieces.append(Piece(token: token, position: start, isAttached: isAttached))
        index = end
    }

    private mutating func takeQuoted(from start: Int) {
        guard let end = characters[(start + 1)...].firstIndex(where: Self.isQuote) else {
            return take(.looseQuote, from: start, to: start + 1)
        }
        let content = String(characters[start + 1..<end])
        var next = end + 1
        var distance: Int?
        if next < characters.count, characters[next] == "~" {
            let digits = characters[(next + 1)...].prefix { $0.isASCII && $0.isNumber }
            if let number = Int(String(digits.prefix(3))) {
                distance = number
                next += 1 + digits.count
            }
        }
        take(.quoted(content, distance: distance), from: start, to: next)
    }

    private mutating func takeChunk(from start: Int) {
        var end = start
        while end < characters.count, !Self.isSpace(characters[end]), !Self.isQuote(characters[end]),
            characters[end] != "(", characters[end] != ")"
        {
            end += 1
        }
        take(.chunk(String(characters[start..<end])), from: start, to: end)
    }

    private static func isSpace(_ character: Character) -> Bool {
        character.isWhitespace || character == "\u{0}"
    }

    /// The quotes of keyboards and of Czech, German, Ukrainian and English typesetting.
    private static func isQuote(_ character: Character) -> Bool { "\"„“”«»".contains(character) }
}
