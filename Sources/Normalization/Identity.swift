import Records

/// What makes an item the same one tomorrow.
package struct Identity: Hashable {
    package let key: String
    package let origin: Record.KeyOrigin
}

/// Finds each item's identity within its document: the format's own id, else the address, else address and date, else
/// title and date. What does not tell two different items apart is not believed for either of them.
package struct Identities {
    /// What identities are made of.
    package struct Traits: Hashable {
        let id: String?
        let url: String?
        let rawDate: String?
        let title: String?
        let text: String

        package init(id: String?, url: String?, rawDate: String?, title: String?, text: String) {
            self.id = id
            self.url = url
            self.rawDate = rawDate
            self.title = title
            self.text = text
        }
    }

    /// One for each of the items, in their order. Equal ones are one item that stands in the document twice.
    package static func of(_ items: [Traits]) -> [Identity] {
        var identities = [Identity?](repeating: nil, count: items.count)
        for level in levels {
            var groups: [Identity: [Int]] = [:]
            for index in items.indices where identities[index] == nil {
                if let candidate = level(items[index]) { groups[candidate, default: []].append(index) }
            }
            for (identity, indices) in groups where Set(indices.map { items[$0].content }).count == 1 {
                for index in indices { identities[index] = identity }
            }
        }
        return zip(identities, items).map { $0 ?? last($1) }
    }

    private static let levels: [@Sendable (Traits) -> Identity?] = [
        { $0.idKey.map { Identity(key: "id:\($0)", origin: .guid) } },
        { $0.url.flatMap(URLKey.key).map { Identity(key: "url:\($0)", origin: .url) } },
        { traits in
            guard let url = traits.url.flatMap(URLKey.key), let date = traits.rawDate else { return nil }
            return Identity(key: "url:\(url) \(date)", origin: .derived)
        },
        { traits in
            guard let title = traits.title else { return nil }
            return Identity(key: "title:\(title) \(traits.rawDate ?? "")", origin: .derived)
        },
    ]

    /// Nothing but its words tells the item from others.
    private static func last(_ traits: Traits) -> Identity {
        let words = "\(traits.title ?? "")\u{0}\(traits.rawDate ?? "")\u{0}\(traits.url ?? "")\u{0}\(traits.text)"
        return Identity(key: "text:\(Digest(of: words).shortName)", origin: .derived)
    }
}

extension Identities.Traits {
    /// What two entries must share to be one item.
    var content: [String?] { [url.map { URLKey.key($0) ?? $0 }, title, text] }

    /// An id that is an address is compared as one, but keeps its fragment, which often is all that differs.
    var idKey: String? {
        guard let id = id.flatMap(PlainText.nonEmptyLine) else { return nil }
        guard let key = URLKey.key(id) else { return id }
        return URLParts(id).fragment.map { key + "#" + $0 } ?? key
    }
}
