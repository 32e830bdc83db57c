import Parsing
import Records

/// Reads one JSON object of a configuration key by key and notes everything that is wrong with it.
///
/// `finish` must be called last: it reports the keys that nobody asked for.
struct ObjectReader {
    let file: String
    let path: String
    let line: Int
    private(set) var problems: [ConfigurationProblem] = []
    private let members: [JSONValue.Member]
    private var asked: [String] = []

    init(_ value: JSONValue, file: String, path: String) {
        self.file = file
        self.path = path
        line = value.line
        members = value.members
        if !value.isObject { note("must be an object { … }") }
        var seen: Set<String> = []
        for member in members where !seen.insert(member.key).inserted {
            note("stands twice", at: member.key, line: member.value.line)
        }
    }

    /// The text under `key`; nil when it is absent.
    mutating func text(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.text else {
            note("must be a text in quotes, not empty", at: key, line: value.line)
            return nil
        }
        return text
    }

    /// The text under `key`; nil, without a word, when there is something else or nothing.
    mutating func text(ifThere key: String) -> String? { value(key)?.text }

    /// Knows the text under `key` and has no use for it.
    mutating func passOver(_ key: String) { _ = text(key) }

    /// The text under `key`, which must be there.
    mutating func requiredText(_ key: String) -> String {
        if !members.contains(where: { $0.key == key }) {
            _ = value(key)
            note("is missing", at: key, line: line)
            return ""
        }
        return text(key) ?? ""
    }

    mutating func texts(_ key: String) -> [String]? {
        guard let value = value(key) else { return nil }
        guard let elements = value.elements else {
            note("must be a list of texts [\"…\"]", at: key, line: value.line)
            return nil
        }
        for element in elements where element.text == nil {
            note("must hold texts only", at: key, line: element.line)
        }
        return elements.compactMap(\.text)
    }

    mutating func integer(_ key: String, in range: ClosedRange<Int>, default fallback: Int) -> Int {
        guard let value = value(key) else { return fallback }
        guard case .number = value.content, let number = Self.whole(value), range.contains(number) else {
            note("must be a whole number from \(range.lowerBound) to \(range.upperBound)", at: key, line: value.line)
            return fallback
        }
        return number
    }

    /// `3`, and `3.0` as some programs write it.
    private static func whole(_ value: JSONValue) -> Int? { value.double.flatMap { Int(exactly: $0) } }

    mutating func number(_ key: String, in range: ClosedRange<Double>, default fallback: Double) -> Double {
        guard let value = value(key) else { return fallback }
        guard case .number(let digits) = value.content, let number = Double(digits), range.contains(number) else {
            note("must be a number from \(range.lowerBound) to \(range.upperBound)", at: key, line: value.line)
            return fallback
        }
        return number
    }

    mutating func bool(_ key: String, default fallback: Bool) -> Bool {
        guard let value = value(key) else { return fallback }
        guard case .bool(let answer) = value.content else {
            note("must be true or false", at: key, line: value.line)
            return fallback
        }
        return answer
    }

    /// One of the words that `Choice` allows.
    mutating func choice<Choice>(_ key: String, default fallback: Choice) -> Choice
    where Choice: RawRepresentable<String> & CaseIterable {
        guard let value = value(key) else { return fallback }
        let words = Choice.allCases.map(\.rawValue)
        guard let word = value.text, let choice = Choice(rawValue: word) else {
            let meant = value.text.flatMap { Suggestion.nearest(to: $0, among: words) }
            note(
                "must be one of \(words.joined(separator: ", "))" + (meant.map { "; did you mean \"\($0)\"?" } ?? ""),
                at: key, line: value.line)
            return fallback
        }
        return choice
    }

    /// The object under `key`, nil when it is absent. Its own problems are taken over with `take`.
    mutating func object(_ key: String) -> ObjectReader? {
        value(key).map { ObjectReader($0, file: file, path: child(key)) }
    }

    /// The texts of an object whose keys are anybody's, in their order; empty when it is absent.
    mutating func anyTexts(_ key: String) -> [(key: String, text: String)] {
        guard let value = value(key) else { return [] }
        if !value.isObject { note("must be an object { … }", at: key, line: value.line) }
        return value.members.compactMap { member in
            if let text = member.value.string { return (member.key, text) }
            note("must hold texts only", at: key, line: member.value.line)
            return nil
        }
    }

    mutating func take(_ other: [ConfigurationProblem]) {
        problems += other
    }

    /// Notes a problem with the value under `key`, or with the object itself.
    mutating func note(_ message: String, at key: String? = nil, line: Int? = nil) {
        let place = line ?? key.flatMap { name in members.first { $0.key == name }?.value.line } ?? self.line
        problems.append(
            ConfigurationProblem(file: file, line: place, path: key.map(child) ?? path, message: message))
    }

    /// Every problem found, unknown keys included, with what was probably meant.
    mutating func finish() -> [ConfigurationProblem] {
        for member in members where !asked.contains(member.key) {
            let meant = Suggestion.nearest(to: member.key, among: asked)
            note(
                "is not a key that Letopis knows" + (meant.map { "; did you mean \"\($0)\"?" } ?? ""),
                at: member.key, line: member.value.line)
        }
        return problems
    }

    private mutating func value(_ key: String) -> JSONValue? {
        if !asked.contains(key) { asked.append(key) }
        guard let value = members.first(where: { $0.key == key })?.value else { return nil }
        guard value.isNull else { return value }
        // "maximumArticles": null would be read as none, or as no limit, and mean neither.
        let isNoted = problems.contains { $0.path == child(key) && $0.line == value.line }
        if !isNoted { note("is null, which says nothing: leave the key out", at: key, line: value.line) }
        return nil
    }

    private func child(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}
