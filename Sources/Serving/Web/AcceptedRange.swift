/// A member of one of the Accept headers, with its weight (RFC 9110, 12.4.2).
struct AcceptedRange: Hashable {
    /// In lower case, without parameters.
    let name: String
    /// 0...1; what is no number counts 0.
    let weight: Double

    /// In the order in which they stand there; a long header is read only as far as anybody needs it.
    static func all(in header: String?) -> [AcceptedRange] {
        (header ?? "").prefix(1000).split(separator: ",").prefix(50).compactMap { part in
            let fields = part.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let name = fields.first, !name.isEmpty else { return nil }
            let stated = fields.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
            let weight = stated ?? 1
            return AcceptedRange(name: name, weight: weight.isFinite ? min(max(weight, 0), 1) : 0)
        }
    }
}
