import Linguistics
import Normalization
import Records

/// The pages of a site that its links call its news, its notices or its official board: where a home page declares no
/// feed, these often do.
struct NewsPages {
    /// The likeliest first, each once: those called so in so many words, then those whose address says it, then those
    /// with a further word or two ("Všechny aktuality", "Новини громади").
    let links: [(url: String, title: String?)]

    init(among anchors: PageAnchors, of page: Capture) {
        let site = Self.host(of: page.finalURL)
        var seen = Set([page.finalURL, page.requestedURL].compactMap(URLKey.key))
        let found = anchors.all.compactMap { anchor -> (rank: Int, anchor: PageAnchors.Anchor)? in
            guard Self.host(of: anchor.url) == site, let key = URLKey.key(anchor.url),
                let rank = Self.rank(of: anchor)
            else { return nil }
            return seen.insert(key).inserted ? (rank, anchor) : nil
        }
        links = (0...2).flatMap { rank in found.filter { $0.rank == rank }.map { ($0.anchor.url, $0.anchor.words) } }
    }

    private static func rank(of anchor: PageAnchors.Anchor) -> Int? {
        let words = words(in: anchor.words ?? "")
        if names.contains(words.joined(separator: " ")) { return 0 }
        if let folder = folder(of: anchor.url), folders.contains(folder) { return 1 }
        return words.count <= 3 && words.contains(where: contained.contains) ? 2 : nil
    }

    private static func words(in text: String) -> [String] {
        Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
            $0.contains(where: \.isLetter)
        }
    }

    /// The last part of an address's path without its ending, folded.
    private static func folder(of url: String) -> String? {
        let path = url.prefix { $0 != "?" }.split(separator: "/").dropFirst(2)
        guard let last = path.last?.split(separator: ".").first else { return nil }
        return words(in: PercentEncoding.decoded(last)).joined(separator: " ")
    }

    /// Two addresses of one site may differ in `www.` and in how safe they are.
    private static func host(of url: String) -> Substring? {
        URLKey.key(url)?.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    }

    // All folded, as `Folding` leaves them.
    private static let contained: Set<String> = [
        "aktuality", "aktualit", "novinky", "novinek", "zpravy", "zprav", "zpravodajstvi", "oznameni", "spravy",
        "sprav",
        "oznamy", "aktuelles", "neuigkeiten", "nachrichten", "meldungen", "pressemitteilungen", "pressemeldungen",
        "bekanntmachungen", "новини", "новин", "оголошення", "оголошень", "події", "подіи", "aktualnosci", "wiadomosci",
        "ogloszenia", "komunikaty", "news",
    ]
    private static let names = contained.union([
        "uredni deska", "uradna tabula", "aktualne", "aktuell", "neues", "presse", "amtliches", "tablica ogloszen",
        "дошка оголошень",
    ])
    private static let folders = names.union([
        "urednideska", "uradnatabula", "novyny", "novini", "ogoloshennya", "oholoshennia", "ogoloshennia", "podiyi",
        "podii", "tablica ogloszen",
    ])
}
