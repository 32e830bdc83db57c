import Records
import SeededRandomness

/// A seeded mixture of copies, editions and single items.
enum Corpus {
    static func items(seed: UInt64) -> [Document] {
        var generator = SeededGenerator(seed: seed)
        var items: [Document] = []
        for (number, (title, text, language)) in base.enumerated() {
            for copy in 0..<Int.random(in: 1...4, using: &generator) {
                let day = Day(daysSince1970: 20_200 + number * 3 + copy)
                let changed = [text, "AKTUÁLNĚ – " + text, Corpus.cut(text), text + " © Redakce."][copy]
                items.append(
                    Articles.item(
                        "i\(Int.random(in: 100...999, using: &generator))-\(number)-\(copy)", title, changed,
                        day: day.iso8601,
                        source: "s\(copy)", language: language))
            }
        }
        for edition in 1...6 {
            items.append(
                Articles.item(
                    "e\(edition)", "Trhy na náměstí",
                    "V sobotu \(edition * 4). června se konají na náměstí trhy. Prodejci čekají od sedmi hodin.",
                    day: "2025-05-1\(edition)"))
        }
        return items
    }

    private static let base = [
        (Articles.bridgeTitle, Articles.bridge, "cs"), (Articles.choirTitle, Articles.choir, "de"),
        (Articles.wellTitle, Articles.well, "uk"),
        (
            "Sběrný dvůr prodlužuje dobu",
            "Sběrný dvůr v Hrázní ulici bude od června otevřený i v neděli dopoledne. Město tím reaguje na dlouhé fronty. Odpad mohou přivézt jen místní.",
            "cs"
        ),
    ]

    private static func cut(_ text: String) -> String { String(text.prefix(text.count * 3 / 4)) }
}
