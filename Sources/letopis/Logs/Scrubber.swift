import Records

/// Takes secrets out of what is about to be written: those that are known, and what in an address looks like one.
struct Scrubber: Sendable {
    private let secrets: [String]
    /// Shorter texts would be found by chance, and are no secrets.
    private static let shortest = 4

    init(secrets: [String]) {
        self.secrets = secrets.filter { $0.count >= Self.shortest }.sorted { ($1.count, $0) < ($0.count, $1) }
    }

    func clean(_ text: String) -> String {
        SecretMask.text(secrets.reduce(text) { $0.replacing($1, with: SecretMask.mark) })
    }
}
