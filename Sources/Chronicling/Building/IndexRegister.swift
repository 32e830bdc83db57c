import Linguistics
import Records

/// Gathers the names of a book and puts them in the order of its language.
struct IndexRegister {
    private var names: [String: (kind: IndexTerm.Kind, name: String)] = [:]
    private var entries: [String: [String]] = [:]

    /// The term's id; `entry` is noted once.
    mutating func id(of name: String, kind: IndexTerm.Kind, entry: String) -> String {
        let id = "\(kind.rawValue.prefix(1))-\(Digest(of: "\(kind.rawValue) \(name)").shortName.prefix(10))"
        names[id] = (kind, name)
        if !(entries[id] ?? []).contains(entry) { entries[id, default: []].append(entry) }
        return id
    }

    func terms(language: Language) -> [IndexTerm] {
        let collation = Collation(language: language)
        let terms = names.map { id, term in
            let printed = term.kind == .person ? Self.inverted(term.name) : term.name
            return IndexTerm(
                id: id, type: term.kind, name: printed, initial: collation.initial(of: printed),
                entries: entries[id] ?? [])
        }
        return terms.sorted { left, right in
            if left.type != right.type { return Self.order(left.type) < Self.order(right.type) }
            if left.name == right.name { return left.id < right.id }
            return collation.precedes(left.name, right.name)
        }
    }

    private static func order(_ kind: IndexTerm.Kind) -> Int { IndexTerm.Kind.allCases.firstIndex(of: kind) ?? 0 }

    /// "Ing. Jana Nováková" as "Nováková, Jana"; academic titles are left out.
    private static func inverted(_ name: String) -> String {
        let words = name.split(separator: " ").filter { !$0.hasSuffix(".") }
        guard words.count > 1, let last = words.last else { return words.first.map(String.init) ?? name }
        return "\(last), \(words.dropLast().joined(separator: " "))"
    }
}
