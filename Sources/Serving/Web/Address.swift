/// A path of this server with parameters: the one place where addresses are put together.
struct Address: Hashable, Sendable {
    var path: String
    var parameters: [(name: String, value: String)] = []

    init(_ path: String, _ parameters: [(name: String, value: String?)] = []) {
        self.path = Address.local(path)
        for (name, value) in parameters { self[name] = value }
    }

    /// Two slashes at the beginning, or a backslash, would lead to another host.
    private static func local(_ path: String) -> String {
        let rest = path.drop { $0 == "/" || $0 == "\\" }
        return rest.startIndex == path.startIndex ? path : "/" + rest
    }

    /// Setting nil or an empty text takes the parameter away.
    subscript(_ name: String) -> String? {
        get { parameters.first { $0.name == name }?.value }
        set {
            let place = parameters.firstIndex { $0.name == name }
            switch (place, newValue ?? "") {
            case (let place?, ""): parameters.remove(at: place)
            case (let place?, let value): parameters[place].value = value
            case (nil, ""): break
            case (nil, let value): parameters.append((name, value))
            }
        }
    }

    func with(_ name: String, _ value: String?) -> Address {
        var copy = self
        copy[name] = value
        return copy
    }

    /// The path and query as they stand in a link.
    var text: String {
        let query = parameters.map { "\(Address.escaped($0.name))=\(Address.escaped($0.value))" }
        return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
    }

    /// Everything but RFC 3986's unreserved characters escaped.
    static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result += byte < 16 ? "%0" : "%"
                result += String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    static func == (left: Address, right: Address) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
