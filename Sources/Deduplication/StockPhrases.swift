import Linguistics

/// Sentences that sites hang on every text: rights, sharing, labels, "read on". They say nothing of the item.
struct StockPhrases: Sendable {
    /// Hash of the first word to the rests that make the phrase whole.
    private let phrases: [UInt32: [[UInt32]]]
    private let labels: Set<UInt32>

    init() {
        var phrases: [UInt32: [[UInt32]]] = [:]
        for line in StockPhrases.openings.split(separator: "\n") {
            let words = line.split(separator: " ").map { Token.hash(of: $0) }
            guard let first = words.first else { continue }
            phrases[first, default: []].append(Array(words.dropFirst()))
        }
        self.phrases = phrases
        labels = Set(
            WordList.words(in: StockPhrases.labelWords)
                .map { Token.hash(of: $0) })
    }

    /// True when a stock phrase begins at `index`; it lasts to the end of its sentence.
    func begin(at index: Int, of tokens: [Token]) -> Bool {
        let token = tokens[index]
        if token.marks.contains(.label), labels.contains(token.hash) { return true }
        guard let rests = phrases[token.hash] else { return false }
        return rests.contains { rest in
            index + rest.count < tokens.count
                && rest.indices.allSatisfy { tokens[index + 1 + $0].hash == rest[$0] }
        }
    }

    private static let labelWords = """
        kontakt kontakty štítky tagy zdroj autor foto fotografie text více související sdílet tags quelle foto fotos
        schlagwörter schlagworte stichworte pressekontakt rückfragen redaktion mehr теги мітки джерело фото контакт
        контакти автор ключові tagi źródło zdjęcie source photo contact
        """

    private static let openings = """
        všechna práva vyhrazena
        číst dále
        čtěte také
        čtěte dál
        celý článek
        pokračovat ve čtení
        více informací zde
        více informací naleznete
        sdílet na
        sdílejte na
        sdílet článek
        článek můžete sdílet
        líbí se vám
        další zprávy z
        další zprávy najdete
        přečtěte si také
        mohlo by vás zajímat
        sledujte nás
        přihlaste se k odběru
        odebírejte náš
        připojené soubory
        převzetí článku
        šíření obsahu
        aktualizace doplněn
        alle rechte vorbehalten
        weiterlesen
        weitere informationen finden sie
        weitere meldungen
        mehr dazu
        lesen sie auch
        jetzt teilen
        teilen sie
        artikel teilen
        folgen sie uns
        originalmeldung übermittelt durch
        original content von
        abonnieren sie
        newsletter abonnieren
        nachdruck gestattet
        передрук дозволено
        читайте також
        читати далі
        читати більше
        поділитися у
        поділитися в
        підписуйтесь на
        підписуйтеся на
        усі права захищено
        всі права захищені
        стежте за
        нагадаємо що
        všetky práva vyhradené
        čítajte aj
        wszelkie prawa zastrzeżone
        czytaj dalej
        czytaj także
        all rights reserved
        read more
        """
}
