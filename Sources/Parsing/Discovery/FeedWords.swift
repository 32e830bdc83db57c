/// The words by which feeds are known in addresses and in the text of links.
enum FeedWords {
    private static let inAddresses = [
        "rss", "atom", "feed", ".rdf", ".ics", "uredni-deska.json", "uredni_deska.json", "opendata", "oparl",
    ]
    /// Words that hold one of them by chance.
    private static let chance = [
        "feedback", "anatom", "atomov", "atomkraft", "atomen", "express", "feedly.com", "birsse",
    ]
    private static let inNames = ["rss", "atom", "feed", "ical", "icalendar", "xml", "otevřená data", "odběr novinek"]

    static func isFeedLike(_ address: String) -> Bool {
        let lower = chance.reduce(address.lowercased()) { $0.replacing($1, with: "") }
        return inAddresses.contains { lower.contains($0) }
    }

    static func isFeedName(_ name: String) -> Bool {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let joined = words.joined(separator: " ")
        return inNames.contains { $0.contains(" ") ? joined.contains($0) : words.contains($0) }
    }
}
