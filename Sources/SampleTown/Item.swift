import Records

/// One thing that a source publishes during the year, with the edits and the end that wait for it.
struct Item: Sendable {
    let id: String
    let source: String
    let published: LocalTime
    let edits: [Edit]
    let withdrawn: LocalTime?
    let fields: JSON
    /// A stable number that depends on the id alone, for the numeric ids of social networks and for counts.
    let number: UInt64

    struct Edit: Sendable {
        let at: LocalTime
        let title: String?
        let text: String?
    }

    /// Reads one filled line of the data; nil when it lacks an id, a source or a time.
    init?(_ line: JSON) {
        guard let id = line["id"]?.text, let source = line["source"]?.text else { return nil }
        guard let published = line["at"]?.text.flatMap({ LocalTime($0) }) else { return nil }
        self.id = id
        self.source = source
        self.published = published
        edits = (line["edits"]?.elements ?? []).compactMap { edit in
            guard let at = edit["at"]?.text.flatMap({ LocalTime($0) }) else { return nil }
            return Edit(at: at, title: edit["title"]?.text, text: edit["text"]?.text)
        }
        withdrawn = line["withdrawn"]?.text.flatMap { LocalTime($0) }
        fields = line
        number = fingerprint(of: id.utf8)
    }

    subscript(name: String) -> String? { fields[name]?.text }

    func day(_ name: String) -> Day? { self[name].flatMap(Day.init(iso8601:)) }

    func time(_ name: String) -> LocalTime? { self[name].flatMap { LocalTime($0) } }

    func list(_ name: String) -> [String] { (fields[name]?.elements ?? []).compactMap(\.text) }

    /// What the source shows of the item at that time; nil when it does not, not yet or no more.
    func shown(at now: LocalTime) -> ShownItem? {
        guard published <= now, withdrawn.map({ now < $0 }) ?? true else { return nil }
        let done = edits.filter { $0.at <= now }
        return ShownItem(
            item: self,
            title: done.last { $0.title != nil }?.title ?? self["title"],
            text: done.last { $0.text != nil }?.text ?? self["text"] ?? "",
            updated: done.last?.at ?? published)
    }
}

/// FNV-1a, 64 bits: the same number for the same bytes on every machine.
func fingerprint(of bytes: some Sequence<UInt8>) -> UInt64 {
    var result: UInt64 = 14_695_981_039_346_656_037
    for byte in bytes { result = (result ^ UInt64(byte)) &* 1_099_511_628_211 }
    return result
}
