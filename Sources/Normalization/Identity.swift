import Records

/// What makes an item the same one tomorrow.
package struct Identity: Hashable {
    package let key: String
    package let origin: Record.KeyOrigin
    /// What else tells it from the others in its document, the surest first: by these the archive finds it again when
    /// its source gives it another key.
    package let aliases: [String]

    init(key: String, origin: Record.KeyOrigin, aliases: [String] = []) {
        self.key = key
        self.origin = origin
        self.aliases = aliases
    }
}

/// Finds each item's identity within its document: the format's own id, else the address, else address and date, else
/// title and date. What does not tell two different items apart is not believed for either of them; a document in
/// which an id stands for two pages has no id that is believed.
package struct Identities {
    /// What identities are made of.
    package struct Traits: Hashable {
        let id: String?
        let url: String?
        let rawDate: String?
        /// The day that `rawDate` means, as ISO 8601 writes it: a new web may write its dates in another way.
        let day: String?
        let title: String?
        let text: String
        /// Which date of which event it is.
        let occurrence: Occurrence?

        package init(
            id: String?, url: String?, rawDate: String?, day: String? = nil, title: String?, text: String,
            occurrence: Occurrence? = nil
        ) {
            self.id = id
            self.occurrence = occurrence
            self.url = url
            self.rawDate = rawDate
            self.day = day
            self.title = title
            self.text = text
        }
    }

    /// One for each of the items, in their order. Equal ones are one item that stands in the document twice.
    package let list: [Identity]
    /// What is left to believe of the source: less than was believed before when an id of this document repeats.
    package let belief: Belief

    package init(of items: [Traits], believing former: Belief = .ids) {
        let keys: [Identity]
        (keys, belief) = Identities.keys(of: items, believing: former)
        let aliases = Identities.aliases(of: items, keys: keys, belief: belief)
        list = zip(keys, aliases).map { Identity(key: $0.key, origin: $0.origin, aliases: $1) }
    }

    /// The same without aliases, which only an archive needs.
    package static func keys(of items: [Traits]) -> [Identity] { keys(of: items, believing: .ids).keys }

    /// The same for `count` items when each has an id that no other has; nil when the ids alone do not settle it. Most
    /// documents are so, and nothing else of their items need be gathered.
    package static func keys(count: Int, id: (Int) -> String?) -> [Identity]? {
        var identities: [Identity] = []
        var known: Set<String> = []
        identities.reserveCapacity(count)
        known.reserveCapacity(count)
        for index in 0..<count {
            guard let key = Traits.idKey(id(index)).map({ "id:" + $0 }), known.insert(key).inserted else { return nil }
            identities.append(Identity(key: key, origin: .guid))
        }
        return identities
    }

    private static func keys(of items: [Traits], believing former: Belief) -> (keys: [Identity], belief: Belief) {
        var belief = former
        var identities = [Identity?](repeating: nil, count: items.count)
        if former == .ids {
            let ids = items.indices.map { Traits.idKey(items[$0].id) }
            let areRepeated = settle(&identities, of: items, telling: \.content) { index in
                ids[index].map { Identity(key: "id:" + $0, origin: .guid) }
            }
            if areRepeated, mislead(items, ids) {
                belief = .addresses
                for index in items.indices { identities[index] = nil }
            }
        }
        for level in levels(of: belief) where identities.contains(where: { $0 == nil }) {
            settle(&identities, of: items, telling: \.datedContent) { level(items[$0]) }
        }
        return (identities.indices.map { identities[$0] ?? last(items[$0]) }, belief)
    }

    private typealias Level = @Sendable (Traits) -> Identity?

    /// Gives those that have none the identity that `candidate` has for them, unless it would stand for items that
    /// `content` tells apart. Returns whether several have one.
    @discardableResult
    private static func settle(
        _ identities: inout [Identity?], of items: [Traits], telling content: KeyPath<Traits, [String?]>,
        _ candidate: (Int) -> Identity?
    ) -> Bool {
        var first: [String: Int] = [:]
        var shared: [String: [Int]] = [:]
        first.reserveCapacity(items.count)
        for index in items.indices where identities[index] == nil {
            guard let identity = candidate(index) else { continue }
            identities[index] = identity
            if let other = first.updateValue(index, forKey: identity.key) {
                shared[identity.key, default: [other]].append(index)
            }
        }
        for indices in shared.values where Set(indices.map { items[$0][keyPath: content] }).count > 1 {
            for index in indices { identities[index] = nil }
        }
        return !shared.isEmpty
    }

    /// An id that leads to two pages, or where there are no addresses stands over two titles, tells nothing. (Two
    /// states of one page under its id are another matter: RFC 4287, 4.1.1 allows them in one feed.)
    private static func mislead(_ items: [Traits], _ ids: [String?]) -> Bool {
        var places: [String: String] = [:]
        for (item, id) in zip(items, ids) {
            guard let id, let place = item.url.map({ URLKey.key($0) ?? $0 }) ?? item.title else {
                continue
            }
            if let other = places.updateValue(place, forKey: id), other != place { return true }
        }
        return false
    }

    /// What comes after the format's own ids.
    private static func levels(of belief: Belief) -> [Level] {
        switch belief {
        case .ids, .addresses: [byAddress, byAddressAndDate, byTitle, bySecond]
        case .titles: [byTitle, bySecond]
        }
    }

    private static let byAddress: Level = { traits in
        traits.url.flatMap(URLKey.key).map { Identity(key: "url:\($0)", origin: .url) }
    }
    private static let byAddressAndDate: Level = { traits in
        guard let url = traits.url.flatMap(URLKey.key), let date = traits.rawDate else { return nil }
        return Identity(key: "url:\(url) \(date)", origin: .derived)
    }
    private static let byTitle: Level = { traits in
        guard let title = traits.title else { return nil }
        return Identity(key: "title:\(title) \(traits.rawDate ?? "")", origin: .derived)
    }

    /// A post of an account's export has nothing but the second of its posting and its words, and the words are edited.
    private static let bySecond: Level = { traits in
        guard let date = traits.rawDate, date.utf8.count >= 10, date.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return nil
        }
        return Identity(key: "second:\(date)", origin: .derived)
    }

    /// Nothing but its words tells the item from others.
    private static func last(_ traits: Traits) -> Identity {
        let words = "\(traits.title ?? "")\u{0}\(traits.rawDate ?? "")\u{0}\(traits.url ?? "")\u{0}\(traits.text)"
        return Identity(key: "text:\(Digest(of: words).shortName)", origin: .derived)
    }

    /// What two items of the document have in common is no alias of either.
    private static func aliases(of items: [Traits], keys: [Identity], belief: Belief) -> [[String]] {
        let lower = levels(of: belief == .titles ? .titles : .addresses)
        let candidates = zip(items, keys).map { item, identity in
            // What such a post was called before seconds told.
            let former = identity.key.hasPrefix("second:") ? [last(item).key] : []
            let dates = belief == .ids ? [item.occurrence?.name].compactMap(\.self) : []
            return (dates + lower.compactMap { $0(item)?.key } + former + item.likenesses).filter { $0 != identity.key }
        }
        var owners: [String: Set<String>] = [:]
        for (identity, names) in zip(keys, candidates) {
            for name in names { owners[name, default: []].insert(identity.key) }
        }
        return candidates.map { $0.filter { owners[$0]?.count == 1 } }
    }
}

extension Identities.Traits {
    /// What two entries of one id must share to be one item.
    fileprivate var content: [String?] { [url.map { URLKey.key($0) ?? $0 }, title, text] }

    /// What two entries without an id must share: the council meets twelve times a year, at one address.
    fileprivate var datedContent: [String?] { content + [day ?? rawDate] }

    /// An id that is an address is compared as one, but keeps its fragment, which often is all that differs, unless the
    /// fragment only says how the reader came.
    static func idKey(_ id: String?) -> String? {
        guard let id = id.flatMap(PlainText.nonEmptyLine) else { return nil }
        guard let key = URLKey.key(id) else { return id }
        return URLParts(id).fragment.flatMap { TrackingParameters.isAll(of: $0) ? nil : key + "#" + $0 } ?? key
    }

    /// What stays when a new web gives everything new ids and addresses: the title on its day, and the text.
    fileprivate var likenesses: [String] {
        var names: [String] = []
        if let title { names.append("said:\(title.lowercased()) \(day ?? "")") }
        // Few words are somebody's only together with the title.
        let words = text.utf8.count >= 80 ? text : "\(title ?? "")\u{0}\(text)"
        if words != "\u{0}" { names.append("words:\(Digest(of: words).shortName)") }
        return names
    }
}
