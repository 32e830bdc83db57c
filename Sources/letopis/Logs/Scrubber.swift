/// Takes secrets out of what is about to be written: those that are known, and what in an address looks like one.
struct Scrubber: Sendable {
    private let secrets: [String]
    private static let mark = "***"
    /// Shorter texts would be found by chance, and are no secrets.
    private static let shortest = 4

    init(secrets: [String]) {
        self.secrets = secrets.filter { $0.count >= Self.shortest }.sorted { ($1.count, $0) < ($0.count, $1) }
    }

    func clean(_ text: String) -> String {
        let known = secrets.reduce(text) { $0.replacing($1, with: Self.mark) }
        guard known.contains("://") else { return known }
        return known.split(separator: " ", omittingEmptySubsequences: false).map(address).joined(separator: " ")
    }

    /// `https://user:password@host/?token=…` without the password and the token.
    private func address(_ word: Substring) -> String {
        guard let start = word.range(of: "://") else { return String(word) }
        let rest = word[start.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        var result = String(word[..<start.upperBound])
        if let at = authority.lastIndex(of: "@") {
            result += Self.mark + authority[at...]
        } else {
            result += authority
        }
        let tail = rest[authority.endIndex...]
        guard let question = tail.firstIndex(of: "?") else { return result + tail }
        let parameters = tail[tail.index(after: question)...].split(separator: "&", omittingEmptySubsequences: false)
        return result + tail[...question] + parameters.map(parameter).joined(separator: "&")
    }

    private func parameter(_ text: Substring) -> String {
        guard let equals = text.firstIndex(of: "=") else { return String(text) }
        let name = text[..<equals].lowercased()
        let isSecret = ["token", "key", "secret", "password", "passwd", "auth", "sig"].contains { name.contains($0) }
        return isSecret ? text[...equals] + Self.mark : String(text)
    }
}
