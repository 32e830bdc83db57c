import Markup

/// The lines that a site's system writes over and under a text: how often it was read, when and by whom it was put
/// there, ways back to the list. At the ends of a text they are none of it, and the count is another at every look.
struct SystemLines {
    /// In letters.
    private static let longest = 80

    /// Takes them out at both ends of `roots`; `date` is what was taken for the day of publication.
    static func drop(around roots: [Int], date: String?, in reading: inout PageReading) {
        let blocks = BlockTexts(of: reading)
        let lines = roots.flatMap { reading.tree.subtree(of: $0) }.filter {
            reading.isKept[$0] && blocks.letters[$0] > 0
        }
        var out: [Int] = []
        for line in lines {
            // The headline may stand before them.
            if reading.tree.nodes[line].tag.isHeading, line == lines.first { continue }
            if isOut(line, blocks, date, reading) { out.append(line) } else if !isAuthor(line, reading) { break }
        }
        for line in lines.reversed() where !out.contains(line) {
            if isOut(line, blocks, date, reading) { out.append(line) } else if !isAuthor(line, reading) { break }
        }
        // A page that has nothing else says something with them.
        guard out.count < lines.count else { return }
        for line in out { reading.drop(line) }
        if !out.isEmpty { reading.measure() }
    }

    private static func isOut(_ line: Int, _ blocks: BlockTexts, _ date: String?, _ reading: PageReading) -> Bool {
        guard !blocks.holdsBlocks[line], blocks.letters[line] <= longest else { return false }
        // A sentence is the text's.
        let text = PageMetadata.line(reading.tree.text(of: line)) ?? ""
        if let last = text.last, ".!?".contains(last), text.dropLast().last?.isLetter == true { return false }
        if isOne(line, in: reading) { return true }
        let whole = reading.tree.subtree(of: line).filter { reading.letters($0) == blocks.letters[line] }
        return date != nil
            && (whole.contains { reading.tree.nodes[$0].tag == .time }
                || isDay(line, in: reading) && whole.contains { reading.roles[$0].contains(.date) })
    }

    /// `Autor: Jana Malá` is said nowhere else.
    private static func isAuthor(_ line: Int, _ reading: PageReading) -> Bool {
        guard reading.letters(line) <= 50 else { return false }
        let words = WordPattern.words(of: reading.tree.text(of: line))
        return authors.contains { $0.place(in: words)?.lowerBound == 0 }
    }

    /// `7. 5. 2026`, `Di., 12. Mai 2026`, `Дата: 07.05.2026 14:35`: a day and little else.
    static func isDay(_ line: Int, in reading: PageReading) -> Bool {
        let words = WordPattern.words(of: reading.tree.text(of: line))
        return day(in: words) != nil && words.count { !$0.isNumber } <= 3
    }

    /// Whether a short line is one of the system's, whatever the page's names call it.
    static func isOne(_ line: Int, in reading: PageReading) -> Bool {
        let parts = reading.tree.text(of: line).split { "|•·".contains($0) }.filter {
            PageMetadata.line(String($0)) != nil
        }
        return !parts.isEmpty
            && parts.allSatisfy { part in
                let words = WordPattern.words(of: String(part))
                guard (1...12).contains(words.count) else { return false }
                return isCount(words) || isStatement(words, in: part) || isAgo(words)
                    || isWay(words) && (parts.count > 1 || holdsLink(line, in: reading))
            }
    }

    /// `před 3 dny`, `vor 2 Stunden`, `5 днів тому`.
    private static func isAgo(_ words: [WordPattern.Word]) -> Bool {
        words.count <= 4 && words.contains(where: \.isNumber) && ago.contains { $0.place(in: words) != nil }
            && units.contains { $0.place(in: words) != nil }
    }

    private static func holdsLink(_ line: Int, in reading: PageReading) -> Bool {
        reading.tree.subtree(of: line).contains {
            reading.tree.nodes[$0].tag == .a && 2 * reading.letters($0) > reading.letters(line)
        }
    }

    /// Where `7. 5. 2026`, `7. května 2026` or `2026-05-07` begins.
    private static func day(in words: [WordPattern.Word]) -> Int? {
        words.indices.dropLast(2).first { index in
            let (first, last) = (words[index], words[index + 2])
            return first.isNumber
                && (first.length <= 2 && last.isYear || first.isYear && last.isNumber && words[index + 1].isNumber)
        }
    }

    /// `Zobrazení: 123`, `Кількість переглядів: 123`, `Přečteno 12x`.
    private static func isCount(_ words: [WordPattern.Word]) -> Bool {
        let numbers = words.filter(\.isNumber)
        return words.count <= 7 && !numbers.isEmpty && numbers.count <= 3
            && words.contains { word in counts.contains { $0.place(in: [word]) != nil } }
            && words.allSatisfy { word in
                word.isNumber || (counts + fillers).contains { $0.place(in: [word]) != nil }
            }
    }

    /// `Zveřejněno: 7. květen 2026`, `Napsal(a) Jan Novák`.
    private static func isStatement(_ words: [WordPattern.Word], in text: Substring) -> Bool {
        let text = text.drop(while: \.isWhitespace)
        if writers.contains(where: { text.hasPrefix($0) }) { return words.count <= 6 }
        return published.contains { $0.place(in: words)?.lowerBound == 0 }
            && day(in: words).map { $0 <= 4 && $0 + 8 >= words.count } ?? false
    }

    /// `« Zpět na aktuality`, `Vytisknout`.
    private static func isWay(_ words: [WordPattern.Word]) -> Bool {
        words.count <= 4 && ways.contains { $0.place(in: words)?.lowerBound == 0 }
    }

    private static let counts = WordPattern.list(
        """
        zobrazen, přečten, precten, čteno, staženo, stiahnut, návštěv, відвідуван, prečítan, zhlédnut, shlédnut, videné, navštíven, zugriffe, aufrufe, seitenaufrufe,
        gelesen, angesehen, перегляд, переглян, прочитан, wyświetl, odsłon, przeczytan, hits, views, visits, pageviews
        """)
    private static let fillers = WordPattern.list(
        """
        dieser, artikel, wurde, diese, seite, tento, článek, byl, cikk, стаття, počet, poč, celkem, krát, krat, stránky, článku, počtu, anzahl, bisher, mal, der, кількість, разів, рази, раз, всього,
        liczba, razy, strony, of, page, number, times
        """)
    private static let authors = WordPattern.list("autor, verfasser, redakteur, автор, author")
    private static let writers = ["Napsal(a)", "Napísal(a)", "Geschrieben von", "Written by", "Написав(ла)"]
    private static let ago = WordPattern.list("před, pred, vor, тому, temu, ago")
    private static let units = WordPattern.list(
        """
        den, dny, dni, dnem, hodin, minut, týdn, týžd, měs, mes, rok, roky, lety, tag, tage, tagen, stunde, woche, monat, день,
        дні, днів, годин, хвилин, тиж, міся, dzie, godz, tyg, day, days, hour, min, week, month
        """)
    private static let published = WordPattern.list(
        """
        publikov, zveřejn, vložen, vytvořen, přidán, vydán, zverejn, pridan, vydan, vlozen, vytvoren, datum vložení,
        datum zveřejnění, datum publikace, datum vytvoření, veröffentlicht, eingestellt, erstellt, опублік, додано, розміщен,
        дата публікації, datum poslední změny, datum poslední aktualizace,
        datum poslední úpravy, aktualizován, poslední aktualizace, poslední změna, zuletzt geändert,
        zuletzt aktualisiert, оновлено, opublikow, dodano, utworzon, published, posted, created
        """)
    private static let ways = WordPattern.list(
        """
        zpět, zpátky, tisk, vytiskn, tisknout, späť, vytlač, zurück, drucken, seite drucken, назад, повернутис, друкувати,
        роздрукувати, powrót, wróć, drukuj, back, print
        """)
}
