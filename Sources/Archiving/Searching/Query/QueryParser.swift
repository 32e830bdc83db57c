import Foundation
import Linguistics
import Records

/// Reads people's queries: docs/search.md describes the language. Never fails; what cannot be meant as an operator is
/// taken as words, with a warning.
package struct QueryParser {
    /// More words than anybody types; each costs time.
    package static let maximumTerms = 16
    package static let maximumCharacters = 2000
    private static let maximumDepth = 20
    private static let maximumPrefixes = 4
    /// Words between others that are still near.
    private static let longestDistance = 50
    /// `p*` alone would read most of the index.
    private static let fewestPrefixLetters = 3
    private static let disjunctions: Set<String> = ["OR", "NEBO", "ODER", "АБО"]
    private static let conjunctions: Set<String> = ["AND"]
    private static let negations: Set<String> = ["NOT"]

    private let pieces: [QueryLexer.Piece]
    private var index = 0
    private var depth = 0
    private var terms: Set<String> = []
    private var prefixes = 0
    private var isFull = false
    private var warnings: [QueryWarning] = []
    private var fields: [PlacedField] = []

    /// A condition, and where it stands: characters from the query's beginning.
    struct PlacedField: Hashable, Sendable {
        let field: Query.Field
        let position: Int
    }

    package static func parse(_ query: String) -> (query: Query, warnings: [QueryWarning]) {
        let (query, warnings, _) = read(query)
        return (query, warnings)
    }

    /// With the conditions in it, which only an archive can judge.
    static func read(_ query: String) -> (query: Query, warnings: [QueryWarning], fields: [PlacedField]) {
        var parser = QueryParser(query)
        let parts = parser.disjunction()
        return (Query.allOf(parts), parser.warnings.sorted { $0.position < $1.position }, parser.fields)
    }

    private init(_ query: String) {
        let text = Spelling.composed(query)
        let kept = text.prefix(Self.maximumCharacters)
        pieces = QueryLexer.pieces(of: String(kept))
        if kept.endIndex < text.endIndex {
            warn(Self.maximumCharacters, .tooLong(characters: Self.maximumCharacters))
        }
    }

    private mutating func warn(_ position: Int, _ problem: QueryProblem) {
        warnings.append(QueryWarning(position: position, problem: problem))
    }

    private var current: QueryLexer.Piece? { index < pieces.count ? pieces[index] : nil }

    // MARK: Operators

    /// A OR B …; at the outermost level up to the query's end, else up to the closing parenthesis.
    private mutating func disjunction() -> [Query] {
        var alternatives: [[Query]] = []
        var parts: [Query] = []
        while let piece = current {
            if piece.token == .close {
                if depth > 0 { break }
                index += 1
                warn(piece.position, .closesNothing)
            } else if case .chunk(let text) = piece.token, Self.disjunctions.contains(text) {
                index += 1
                if parts.isEmpty || !isOperandNext {
                    parts += literal(text, at: piece.position, .noChoice(text))
                } else {
                    alternatives.append(parts)
                    parts = []
                }
            } else if case .chunk(let text) = piece.token, let distance = Self.distance(text) {
                index += 1
                parts = near(parts, distance, text, at: piece.position)
            } else {
                parts += unary()
            }
        }
        if alternatives.isEmpty { return parts }
        alternatives.append(parts)
        let choices = alternatives.map(Query.allOf).filter { $0 != .everything }
        return choices.count > 1 ? [.any(choices)] : choices
    }

    /// The 5 of `NEAR/5`.
    private static func distance(_ text: String) -> Int? {
        guard text.hasPrefix("NEAR/") else { return nil }
        let digits = text.dropFirst(5)
        guard (1...3).contains(digits.utf8.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(digits).map { min($0, longestDistance) }
    }

    /// `a NEAR/5 b`: the last of `parts` and the next word, near each other.
    private mutating func near(_ parts: [Query], _ distance: Int, _ text: String, at position: Int) -> [Query] {
        let left = parts.last.flatMap(Self.nearTerms)
        guard let left, isOperandNext, left.distance ?? distance == distance else {
            return parts + literal(text, at: position, .noNeighbours(text))
        }
        let next = unary()
        guard next.count == 1, let right = Self.nearTerms(next[0]), right.distance == nil else {
            return parts + literal(text, at: position, .noNeighbours(text)) + next
        }
        return parts.dropLast() + [.near(left.terms + right.terms, distance: distance)]
    }

    private static func nearTerms(_ query: Query) -> (terms: [Query.Term], distance: Int?)? {
        switch query {
        case .word(let term): ([term], nil)
        case .near(let terms, let distance): (terms, distance)
        case .everything, .exactWord, .prefix, .exactPhrase, .phrase, .field, .title, .not, .all, .any: nil
        }
    }

    private var isOperandNext: Bool {
        guard let piece = current else { return false }
        if case .chunk(let text) = piece.token { return !Self.disjunctions.contains(text) }
        return piece.token != .close && piece.token != .looseQuote
    }

    private mutating func unary() -> [Query] {
        guard let piece = current else { return [] }
        if case .chunk(let text) = piece.token {
            if Self.conjunctions.contains(text) || Self.negations.contains(text) {
                index += 1
                guard isOperandNext else { return literal(text, at: piece.position, .nothingAfter(text)) }
                return Self.conjunctions.contains(text) ? [] : negated(unary())
            }
            if text == "-" {
                index += 1
                guard let next = current, next.isAttached else { return [] }
                return negated(unary())
            }
        }
        return operand()
    }

    private func negated(_ parts: [Query]) -> [Query] {
        parts.isEmpty ? [] : [.not(Query.allOf(parts))]
    }

    private mutating func operand() -> [Query] {
        guard let piece = current else { return [] }
        index += 1
        switch piece.token {
        case .open: return group(piece)
        case .close: return []
        case .looseQuote:
            warn(piece.position, .loneQuotationMark)
            return []
        case .quoted(let text, let distance):
            return quoted(text, distance: distance, at: piece.position + 1)
        case .chunk(let text): return chunk(text, at: piece.position)
        }
    }

    private mutating func group(_ piece: QueryLexer.Piece) -> [Query] {
        guard depth < Self.maximumDepth, pieces[index...].contains(where: { $0.token == .close }) else {
            warn(piece.position, .neverCloses)
            return []
        }
        depth += 1
        let parts = disjunction()
        depth -= 1
        if current?.token == .close {
            index += 1
        } else {
            warn(piece.position, .closedAtEnd)
        }
        return parts.isEmpty ? [] : [Query.allOf(parts)]
    }

    // MARK: Words

    private mutating func chunk(_ text: String, at position: Int) -> [Query] {
        if text.hasPrefix("-") { return negated(chunk(String(text.dropFirst()), at: position + 1)) }
        if text.hasPrefix("=") { return exact(String(text.dropFirst()), at: position + 1) }
        if let colon = text.firstIndex(of: ":"), let field = FieldName(String(text[..<colon])) {
            let value = String(text[text.index(after: colon)...])
            return self.field(field, value, at: position, name: String(text[...colon]))
        }
        if text.hasSuffix("*") { return prefix(String(text.dropLast()), at: position) }
        let terms = admitted(Self.terms(in: text, at: position))
        switch terms.count {
        case 0:
            if !isFull, text.contains(where: { !$0.isPunctuation }) || text == "*" {
                warn(position, .noWord(text))
            }
            return []
        case 1: return [.word(terms[0])]
        default: return [.phrase(terms)]
        }
    }

    private mutating func literal(_ text: String, at position: Int, _ problem: QueryProblem) -> [Query] {
        warn(position, problem)
        return admitted(Self.terms(in: text, at: position)).map(Query.word)
    }

    private mutating func exact(_ text: String, at position: Int) -> [Query] {
        if text.isEmpty, let next = current, next.isAttached, case .quoted = next.token { return operand() }
        let terms = admitted(Self.terms(in: text, at: position))
        if terms.isEmpty { return [] }
        return terms.count == 1 ? [.exactWord(terms[0])] : [.exactPhrase(terms)]
    }

    private mutating func quoted(_ text: String, distance: Int?, at position: Int) -> [Query] {
        let terms = admitted(Self.terms(in: text, at: position))
        if terms.isEmpty {
            if !isFull { warn(position, .emptyQuotation) }
            return []
        }
        if let distance {
            return terms.count == 1 ? [.word(terms[0])] : [.near(terms, distance: min(distance, Self.longestDistance))]
        }
        return terms.count == 1 ? [.exactWord(terms[0])] : [.exactPhrase(terms)]
    }

    private mutating func prefix(_ text: String, at position: Int) -> [Query] {
        let terms = admitted(Self.terms(in: text, at: position))
        guard terms.count == 1, terms[0].text.count >= Self.fewestPrefixLetters, prefixes < Self.maximumPrefixes else {
            warn(
                position,
                prefixes < Self.maximumPrefixes
                    ? .shortPrefix(letters: Self.fewestPrefixLetters)
                    : .tooManyAsterisks(followed: Self.maximumPrefixes))
            if terms.count > 1 { return [.phrase(terms)] }
            return terms.map(Query.word)
        }
        prefixes += 1
        return [.prefix(terms[0])]
    }

    /// Counts the words, and lets none through once there are too many.
    private mutating func admitted(_ found: [Query.Term]) -> [Query.Term] {
        var kept: [Query.Term] = []
        for term in found {
            let folded = Folding.fold(term.text)
            guard terms.contains(folded) || terms.count < Self.maximumTerms else {
                if !isFull { warn(term.position, .tooManyWords(followed: Self.maximumTerms)) }
                isFull = true
                continue
            }
            terms.insert(folded)
            kept.append(term)
        }
        return kept
    }

    private static func terms(in text: String, at position: Int) -> [Query.Term] {
        Tokenizer.words(in: text).map { word in
            let start = text.utf8.index(text.startIndex, offsetBy: word.utf8Range.lowerBound)
            return Query.Term(text: word.surface, position: position + text.distance(from: text.startIndex, to: start))
        }
    }

    // MARK: Fields

    private mutating func field(_ field: FieldName, _ value: String, at position: Int, name: String) -> [Query] {
        var value = value
        let valuePosition = position + name.count
        if value.isEmpty, let next = current, next.isAttached {
            if field == .title { return titled(operand()) }
            if case .quoted(let text, _) = next.token {
                value = text
                index += 1
            }
        }
        if field == .title, !value.isEmpty { return titled(chunk(value, at: valuePosition)) }
        if let found = Self.field(field, value) {
            fields.append(PlacedField(field: found, position: position))
            return [.field(found)]
        }
        warn(position, .noValue(name + value))
        let terms = admitted(Self.terms(in: name, at: position) + Self.terms(in: value, at: valuePosition))
        return terms.map(Query.word)
    }

    private func titled(_ parts: [Query]) -> [Query] {
        parts.isEmpty ? [] : [.title(Query.allOf(parts))]
    }

    /// Nil when `value` makes no sense in the field.
    private static func field(_ field: FieldName, _ value: String) -> Query.Field? {
        guard !value.isEmpty else { return nil }
        switch field {
        case .source: return .source(value)
        case .subject: return .subject(value)
        case .kind: return .kind(value)
        case .language: return .language(value)
        case .site: return .site(value)
        case .from: return QueryDay.first(of: value).map(Query.Field.from)
        case .to: return QueryDay.last(of: value).map(Query.Field.to)
        case .year: return Int(value).flatMap { (1...9999).contains($0) ? .year($0) : nil }
        case .title: return nil
        }
    }
}

extension Query {
    /// All of `parts`; everything when there are none.
    static func allOf(_ parts: [Query]) -> Query {
        switch parts.count {
        case 0: .everything
        case 1: parts[0]
        default: .all(parts)
        }
    }
}
