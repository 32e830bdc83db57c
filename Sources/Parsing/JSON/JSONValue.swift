/// A JSON value (RFC 8259) that remembers the line it begins on.
package struct JSONValue: Sendable {
    package let content: Content
    /// 1-based.
    package let line: Int

    package enum Content: Sendable {
        case null
        case bool(Bool)
        /// As written, because ids of posts exceed what a `Double` holds.
        case number(String)
        case string(String)
        case array([JSONValue])
        /// In the order of the document; a repeated key stays repeated, and the first one counts.
        case object([Member])
    }

    package struct Member: Sendable {
        package let key: String
        package let value: JSONValue

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    package init(_ content: Content, line: Int) {
        self.content = content
        self.line = line
    }

    /// The value under `key`; nil when this is no object, the key is absent or its value is null.
    ///
    /// Keys compare by canonical equivalence, as Swift strings do, so `název` is found however it was composed.
    package subscript(_ key: String) -> JSONValue? {
        for member in members where member.key == key {
            return member.value.isNull ? nil : member.value
        }
        return nil
    }

    package var isNull: Bool {
        if case .null = content { true } else { false }
    }

    package var members: [Member] {
        if case .object(let members) = content { members } else { [] }
    }

    package var isObject: Bool {
        if case .object = content { true } else { false }
    }

    /// The elements of an array; nil when this is none.
    package var elements: [JSONValue]? {
        if case .array(let elements) = content { elements } else { nil }
    }

    /// The string, when this is one.
    package var string: String? {
        if case .string(let text) = content { text } else { nil }
    }

    /// The string with more than white space in it, when this is one.
    package var text: String? {
        guard let string, string.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
        return string
    }

    /// A string with something in it, or a number as written: what formats use as ids and dates.
    package var scalarText: String? {
        if case .number(let digits) = content { digits } else { text }
    }

    package var int: Int? {
        switch content {
        case .number(let digits): Int(digits) ?? double.flatMap { Int(exactly: $0.rounded()) }
        case .string(let text): Int(text)
        case .null, .bool, .array, .object: nil
        }
    }

    package var double: Double? {
        switch content {
        case .number(let digits): Double(digits)
        case .string(let text): Double(text)
        case .null, .bool, .array, .object: nil
        }
    }

    package var isTrue: Bool {
        if case .bool(true) = content { true } else { false }
    }

    /// The elements of an array, else the value itself: for properties that are "one or several".
    package var oneOrMany: [JSONValue] { elements ?? (isNull ? [] : [self]) }
}
