import Linguistics
import Records

/// A reference to a web resource by ISO 690:2021, as the language's libraries write it.
struct ISO690 {
    let language: Language

    func text(of citation: Citation) -> String {
        var parts: [String] = []
        if !citation.authors.isEmpty { parts.append(citation.authors.joined(separator: ", ")) }
        parts.append(title(of: citation))
        parts.append("\(citation.publisher) [online]")
        let page = citation.page.map { ", \(words.page) \($0)" } ?? ""
        parts.append("\(date(citation.published))\(page) [\(words.accessed) \(citation.accessed.iso8601)]")
        if let url = citation.url { parts.append("\(words.availableFrom) \(url)") }
        if let permalink = citation.permalink {
            parts.append("\(words.archived) \(permalink) (\(words.version) \(citation.version))")
        }
        return parts.map(closed).joined(separator: " ")
    }

    /// Brackets stand around what the item itself does not say.
    private func title(of citation: Citation) -> String {
        citation.title ?? citation.beginning.map { "[\($0)]" } ?? "[\(words.untitled)]"
    }

    private func date(_ published: Citation.Published) -> String {
        let date =
            switch published.parts.count {
            case 1: String(published.day.year)
            case 2: "\(published.day.month)/\(published.day.year)"
            default: Typography.longDate(published.day, language)
            }
        return published.isInferred ? "[\(date)]" : date
    }

    /// With the full stop that parts end in, once.
    private func closed(_ part: String) -> String {
        guard let last = part.last else { return part }
        return ".?!…".contains(last) ? part : part + "."
    }

    private var words: CitationWords {
        switch language {
        case .cs:
            CitationWords(
                page: "s.", accessed: "cit.", availableFrom: "Dostupné z:", archived: "Archivováno:", version: "verze",
                untitled: "bez názvu")
        case .sk:
            CitationWords(
                page: "s.", accessed: "cit.", availableFrom: "Dostupné z:", archived: "Archivované:", version: "verzia",
                untitled: "bez názvu")
        case .de:
            CitationWords(
                page: "S.", accessed: "Zugriff am", availableFrom: "Verfügbar unter:", archived: "Archiviert:",
                version: "Fassung",
                untitled: "ohne Titel")
        case .uk:
            CitationWords(
                page: "с.", accessed: "дата звернення:", availableFrom: "Доступно з:", archived: "Архівовано:",
                version: "версія",
                untitled: "без назви")
        case .pl:
            CitationWords(
                page: "s.", accessed: "dostęp:", availableFrom: "Dostępne w:", archived: "Zarchiwizowano:",
                version: "wersja",
                untitled: "bez tytułu")
        case .en:
            CitationWords(
                page: "p.", accessed: "viewed", availableFrom: "Available from:", archived: "Archived:",
                version: "version",
                untitled: "untitled")
        }
    }
}

/// The words that a reference says in one language.
private struct CitationWords {
    /// Before a page's number.
    let page: String
    let accessed: String
    let availableFrom: String
    let archived: String
    let version: String
    let untitled: String
}
