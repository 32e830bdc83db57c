import Linguistics

/// The fields of the query language under all their names.
enum FieldName: CaseIterable {
    case source, title, subject, language, from, to, year, site, kind

    /// Folded; in Czech, German, Ukrainian and English.
    private var names: [String] {
        switch self {
        case .source: ["source", "zdroj", "quelle", "джерело"]
        case .title: ["title", "titulek", "nadpis", "titel", "заголовок"]
        case .subject: ["subject", "tema", "thema", "тема"]
        case .language: ["lang", "language", "jazyk", "sprache", "мова"]
        case .from: ["from", "od", "von", "від"]
        case .to: ["to", "do", "bis", "до"]
        case .year: ["year", "rok", "jahr", "рік"]
        case .site: ["site"]
        case .kind: ["kind", "typ", "druh", "art", "тип"]
        }
    }

    init?(_ name: String) {
        let folded = Folding.fold(name)
        guard let field = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
        self = field
    }
}
