import Records

/// The stored form: a version byte, then each list with its length, little-endian. About 8 bytes a word.
extension Signature {
    /// Changes whenever a signature of today would not equal one of yesterday.
    static let version: UInt8 = 1

    package var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.append(Signature.version)
        writer.append(tokens: title)
        writer.append(tokens: body)
        writer.append(UInt32(terms.count))
        for term in terms {
            writer.append(term.key)
            writer.append(term.count)
            writer.append(term.marks.rawValue)
        }
        writer.append(days: leadDays)
        return writer.bytes
    }

    /// Nil when the bytes are of another version or damaged: the caller then makes the signature anew.
    package init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes: bytes)
        guard reader.byte() == Signature.version, let title = reader.tokens(), let body = reader.tokens(),
            let count = reader.word(), count <= UInt32(bytes.count)
        else { return nil }
        var terms: [StoryTerm] = []
        for _ in 0..<count {
            guard let key = reader.word(), let count = reader.byte(), let marks = reader.byte() else { return nil }
            terms.append(StoryTerm(key: key, count: count, marks: .init(rawValue: marks)))
        }
        guard let leadDays = reader.days(), reader.isAtEnd else { return nil }
        self.init(title: title, body: body, terms: terms, leadDays: leadDays)
    }
}

extension Signature: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let signature = Signature(bytes: try container.decode([UInt8].self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a signature of this version")
        }
        self = signature
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(bytes)
    }
}

private struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(_ word: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    mutating func append(tokens: [Token]) {
        append(UInt32(tokens.count))
        for token in tokens {
            append(token.hash)
            append(token.marks.rawValue)
        }
    }

    mutating func append(days: [Day]) {
        append(UInt32(days.count))
        for day in days { append(UInt32(bitPattern: Int32(truncatingIfNeeded: day.daysSince1970))) }
    }
}

private struct ByteReader {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func byte() -> UInt8? {
        guard position < bytes.count else { return nil }
        position += 1
        return bytes[position - 1]
    }

    mutating func word() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        defer { position += 4 }
        return UInt32(bytes[position]) | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2]) << 16
            | UInt32(bytes[position + 3]) << 24
    }

    mutating func tokens() -> [Token]? {
        guard let count = word(), Int(count) <= (bytes.count - position) / 5 else { return nil }
        var tokens: [Token] = []
        tokens.reserveCapacity(Int(count))
        for _ in 0..<count {
            guard let hash = word(), let marks = byte() else { return nil }
            tokens.append(Token(hash: hash, marks: .init(rawValue: marks)))
        }
        return tokens
    }

    mutating func days() -> [Day]? {
        guard let count = word(), Int(count) <= (bytes.count - position) / 4 else { return nil }
        var days: [Day] = []
        for _ in 0..<count {
            guard let value = word() else { return nil }
            days.append(Day(daysSince1970: Int(Int32(bitPattern: value))))
        }
        return days
    }
}
