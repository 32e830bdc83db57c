import Records

/// The parameters of a request's address, in their order.
struct QueryString: Hashable, Sendable {
    struct Parameter: Hashable, Sendable {
        let name: String
        let value: String
    }

    let parameters: [Parameter]

    init(_ parameters: [Parameter]) {
        self.parameters = parameters
    }

    /// Reads `a=b&c=d+e`. Escapes that are no UTF-8 become U+FFFD: whatever people send is text.
    init(_ text: String?) {
        parameters = (text ?? "").utf8.split(separator: 0x26).map { pair in
            let parts = pair.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
            return Parameter(
                name: QueryString.unescaped(parts[0]), value: parts.count > 1 ? QueryString.unescaped(parts[1]) : "")
        }
    }

    /// The last value given to `name`; nil when it is absent or blank.
    subscript(_ name: String) -> String? {
        guard let value = parameters.last(where: { $0.name == name })?.value else { return nil }
        return value.allSatisfy(\.isWhitespace) ? nil : value
    }

    /// A plus sign is a space in an address's parameters.
    private static func unescaped(_ bytes: Substring.UTF8View) -> String {
        String(decoding: PercentEncoding.decoded(bytes.lazy.map { $0 == 0x2B ? 0x20 : $0 }), as: UTF8.self)
    }
}
