/// Why a document was not given to the parser at all: it would take quadratic time.
package struct DangerousMarkup: Hashable, Sendable {
    package let cause: Cause
    /// Attributes or bytes, of which there are more.
    package let limit: Int
    /// 1-based, where known.
    package let line: Int?

    package enum Cause: String, Hashable, Sendable, CaseIterable {
        case attributes, tagLength, length
    }

    package init(_ cause: Cause, limit: Int, line: Int? = nil) {
        self.cause = cause
        self.limit = limit
        self.line = line
    }
}

extension DangerousMarkup: LosslessStringConvertible {
    /// `attributes 1000 12`; 0 for an unknown line.
    package var description: String { "\(cause.rawValue) \(limit) \(line ?? 0)" }

    package init?(_ description: String) {
        guard let (words, rest) = description.words(2), let cause = Cause(rawValue: words[0]),
            let limit = Int(words[1]), let line = Int(rest)
        else { return nil }
        self.init(cause, limit: limit, line: line > 0 ? line : nil)
    }
}
