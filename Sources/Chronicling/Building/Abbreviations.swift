/// Short forms of publishers' names, each different: initials, else beginnings, else numbered.
struct Abbreviations {
    private var byName: [String: String] = [:]

    init(names: [String]) {
        var taken: Set<String> = []
        for name in names where byName[name] == nil {
            let base = Self.base(of: name)
            let free = ([base] + (2...999).map { "\(base)\($0)" }).first { !taken.contains($0) } ?? name
            taken.insert(free)
            byName[name] = free
        }
    }

    func abbreviation(of name: String) -> String { byName[name] ?? name }

    /// "Lipovské noviny" LN, "Zpravodaj" Zpr, "Deník N" DN.
    private static func base(of name: String) -> String {
        let words = name.split { !($0.isLetter || $0.isNumber) }
        guard words.count > 1 else { return String((words.first ?? "?").prefix(3)) }
        return words.prefix(4).map { $0.prefix(1).uppercased() }.joined()
    }
}
