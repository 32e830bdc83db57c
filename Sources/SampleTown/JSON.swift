/// A JSON value that keeps the order of an object's members when it is built, and sorts them when it is read.
enum JSON: Sendable {
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case null
    case array([JSON])
    case object([(key: String, value: JSON)])

    subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    var text: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .boolean, .null, .array, .object: nil
        }
    }

    var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The value with every `{name}` in its strings replaced by the row's member of that name.
    func filled(from row: JSON) -> JSON {
        switch self {
        case .string(let text): .string(Self.fill(text, from: row))
        case .array(let elements): .array(elements.map { $0.filled(from: row) })
        case .object(let members): .object(members.map { ($0.key, $0.value.filled(from: row)) })
        case .integer, .boolean, .null: self
        }
    }

    private static func fill(_ text: String, from row: JSON) -> String {
        guard case .object(let members) = row, text.contains("{") else { return text }
        return members.reduce(text) { result, member in
            member.value.text.map { result.replacing("{\(member.key)}", with: $0) } ?? result
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSON: Decodable {
    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: Key.self) {  // a failure means: not an object
            self = .object(
                try members.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
                    ($0.stringValue, try members.decode(JSON.self, forKey: $0))
                })
        } else if var list = try? decoder.unkeyedContainer() {  // a failure means: not an array
            var elements: [JSON] = []
            while !list.isAtEnd { elements.append(try list.decode(JSON.self)) }
            self = .array(elements)
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ value: any SingleValueDecodingContainer) throws -> JSON {
        if value.decodeNil() { return .null }
        if let flag = try? value.decode(Bool.self) { return .boolean(flag) }  // a failure means: not a flag
        if let number = try? value.decode(Int.self) { return .integer(number) }  // a failure means: not a number
        return .string(try value.decode(String.self))
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) {
            return nil
        }
    }
}
