import Dating
import Normalization
import Parsing
import Records

/// What one input is given to, named by the environment variable LETOPIS_FUZZ.
enum FuzzTarget: String {
    case xml, json, html, date, ics

    func take(_ bytes: [UInt8]) {
        switch self {
        case .xml: document(bytes)
        case .json: document(bytes)
        case .ics: document(bytes, format: "ics")
        case .html: sanitize(bytes)
        case .date: read(bytes)
        }
    }

    /// A document's items add up, and it reads the same twice.
    private func document(_ bytes: [UInt8], format: String = "auto") {
        do {
            let document = try Parser().document(
                in: bytes, contentType: nil, url: "https://town.example/feed", format: format, source: "fuzz")
            let again = try Parser().document(
                in: bytes, contentType: nil, url: "https://town.example/feed", format: format, source: "fuzz")
            precondition(document.items == again.items, "the same bytes gave two documents")
        } catch {
            // No feed: what most inputs are.
        }
    }

    /// Safe HTML is safe: sanitized again, it stays as it is, and it holds nothing that could run.
    private func sanitize(_ bytes: [UInt8]) {
        let sanitizer = HTMLSanitizer()
        let safe = sanitizer.safeHTML(String(decoding: bytes, as: UTF8.self), base: "https://town.example/")
        precondition(sanitizer.safeHTML(safe, base: "https://town.example/") == safe, "not idempotent: \(safe)")
        let folded = safe.lowercased()
        for danger in ["<script", "<style", "<iframe", "<svg", "<math", "<object", "<embed", "javascript:\""] {
            precondition(!folded.contains(danger), "\(danger) in \(safe)")
        }
        _ = sanitizer.text(safe)
    }

    /// A date is within the years that a source may mean, and reading it depends on nothing else.
    private func read(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let now = Instant(seconds: 1_741_176_000)
        guard let clock = try? TownClock(timeZone: "Europe/Prague") else { return }
        for language in [nil, "cs", "en-US"] {
            let reader = DateReader(clock: clock, language: language)
            let moment = reader.moment(text, relativeTo: now)
            precondition(moment == reader.moment(text, relativeTo: now))
            guard let moment else { continue }
            precondition((900...3000).contains(clock.day(at: moment.instant).year), "\(moment.instant.iso8601)")
        }
    }
}
