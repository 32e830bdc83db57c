import Linguistics

/// The languages that the pages exist in.
enum PageLanguage: String, CaseIterable, Sendable {
    case cs, de, uk, en

    /// As a reader of it calls it.
    var name: String {
        switch self {
        case .cs: "Čeština"
        case .de: "Deutsch"
        case .uk: "Українська"
        case .en: "English"
        }
    }

    var linguistic: Language {
        switch self {
        case .cs: .cs
        case .de: .de
        case .uk: .uk
        case .en: .en
        }
    }

    /// What the address asks for, else what the browser prefers, else the town's.
    static func chosen(asked: String?, accepted: String?, fallback: String) -> PageLanguage {
        PageLanguage(tag: asked) ?? preferred(in: accepted) ?? PageLanguage(tag: fallback) ?? .en
    }

    init?(tag: String?) {
        guard let primary = tag?.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() else {
            return nil
        }
        self.init(rawValue: primary)
    }

    /// The best of an Accept-Language header (RFC 9110, 12.5.4).
    private static func preferred(in header: String?) -> PageLanguage? {
        let ranges = AcceptedRange.all(in: header).compactMap { range in
            PageLanguage(tag: range.name).map { ($0, range.weight) }
        }
        return ranges.filter { $0.1 > 0 }.reduce(nil as (PageLanguage, Double)?) { best, range in
            guard let best, best.1 >= range.1 else { return range }
            return best
        }?.0
    }
}

/// A noun in the forms that its number asks for (CLDR's plural rules for whole numbers).
struct Plural: Hashable, Sendable {
    let one: String
    /// Czech 2-4, Ukrainian 2-4 and 22-24; the others use `many`.
    let few: String
    let many: String

    init(_ one: String, _ few: String, _ many: String) {
        self.one = one
        self.few = few
        self.many = many
    }

    func form(_ count: Int, in language: PageLanguage) -> String {
        switch language {
        case .de, .en: return count == 1 ? one : many
        case .cs: return count == 1 ? one : (2...4).contains(count) ? few : many
        case .uk:
            let (last, lastTwo) = (count % 10, count % 100)
            if last == 1 && lastTwo != 11 { return one }
            return (2...4).contains(last) && !(12...14).contains(lastTwo) ? few : many
        }
    }
}
