import Markup

/// Finds the notices that ask for consent to cookies: by what they say of the site itself, together with a button.
///
/// An article about cookies speaks of others, and has no button.
enum ConsentNotice {
    private static let longest = 1_500
    /// A notice says the word again and again.
    private static let lettersAMention = 400
    /// Elements to climb from the word to the notice around it.
    private static let levels = 8

    static func drop(in reading: inout PageReading) {
        for place in places(in: reading) { reading.drop(place) }
    }

    /// The innermost element of each notice; `reading` is measured.
    static func places(in reading: PageReading) -> [Int] {
        let mentions = mentions(in: reading)
        var places: [Int] = []
        for mention in mentions where !places.contains(where: { reading.tree.subtree(of: $0).contains(mention) }) {
            if let place = notice(around: mention, mentions, in: reading) { places.append(place) }
        }
        return places
    }

    private static func notice(around mention: Int, _ mentions: [Int], in reading: PageReading) -> Int? {
        let tree = reading.tree
        var next = tree.parent(of: mention)
        for _ in 0..<levels {
            guard let index = next, reading.letters(index) <= longest else { return nil }
            next = tree.parent(of: index)
            switch tree.nodes[index].tag {
            case .html, .body, .main, .article: return nil
            case .div, .section, .aside, .form, .dialog, .footer, .other, .center: break
            default: continue  // of 120 names, those that hold a notice
            }
            let count = mentions.count { tree.subtree(of: index).contains($0) }
            guard count * lettersAMention >= reading.letters(index), !Boilerplate.holdsText(index, tree) else {
                continue
            }
            if hasShape(index, in: reading), asks(tree.text(of: index)) { return index }
        }
        return nil
    }

    private static func hasShape(_ index: Int, in reading: PageReading) -> Bool {
        let tree = reading.tree
        if Boilerplate.isDialog(index, tree) || reading.roles[index].contains(.around) { return true }
        return tree.descendants(of: index).contains { inner in
            switch tree.nodes[inner].tag {
            case .button: true
            case .input:
                ["button", "submit"].contains(tree.value(of: .type, at: inner)?.lowercased() ?? "")
            case .a: reading.letters(inner) <= 25 && isAnswer(tree.text(of: inner))
            default: tree.value(of: .role, at: inner) == "button"  // of 120 names, these
            }
        }
    }

    private static func isAnswer(_ text: String) -> Bool {
        let words = WordPattern.words(of: text)
        return words.first.map { $0.bytes == Array("ok".utf8) } == true
            || answers.contains { $0.place(in: words) != nil }
    }

    private static func asks(_ text: String) -> Bool {
        let words = WordPattern.words(of: text)
        return uses.contains { $0.place(in: words, gap: 6) != nil } && answers.contains { $0.place(in: words) != nil }
    }

    /// Texts that speak of cookies.
    private static func mentions(in reading: PageReading) -> [Int] {
        let tree = reading.tree
        return tree.bytes.withUnsafeBufferPointer { bytes in
            (0..<tree.count).filter { index in
                tree.nodes[index].tag == .text && reading.isKept[index] && holdsWord(bytes[tree.textRange(of: index)])
            }
        }
    }

    /// `cookie`, in any case, and Ukrainian `кук`.
    private static func holdsWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard text.count >= 6 else { return false }
        for index in text.startIndex + 3..<text.endIndex - 2 {
            let byte = text[index]
            if byte | 0x20 == 0x6B, text[index - 3] | 0x20 == 0x63, text[index - 2] | 0x20 == 0x6F,
                text[index - 1] | 0x20 == 0x6F, text[index + 1] | 0x20 == 0x69, text[index + 2] | 0x20 == 0x65
            {
                return true
            }
            // The second letter's first byte.
            if byte == 0x83, text[index - 1] == 0xD1, text[index - 2] == 0xBA, text[index + 1] == 0xD0,
                text[index + 2] == 0xBA
            {
                return true
            }
        }
        return false
    }

    /// A site that speaks of its own cookies.
    private static let uses = WordPattern.list(
        """
        používáme cookie, využíváme cookie, web používá cookie, web využívá cookie, stránk používaj cookie,
        stránk využívaj cookie, cookie nám pomáhaj, cookie používáme, webu používáme cookie
        používame cookie, využívame cookie, stránk používa cookie, stránk využíva cookie, web používa cookie,
        wir verwenden cookie, wir nutzen cookie, wir setzen cookie, verwenden wir cookie, nutzen wir cookie, setzen wir cookie,
        website verwendet cookie, webseite verwendet cookie, seite verwendet cookie, seiten verwenden cookie,
        website nutzt cookie, webseite nutzt cookie, seite nutzt cookie, internetseite verwendet cookie, cookies helfen uns,
        використовуємо cookie, сайт використовує cookie, використовуємо кукі, сайт використовує кукі,
        używamy cookie, stron używa cookie, stron korzysta cookie, serwis używa cookie, serwis korzysta cookie,
        wykorzystujemy cookie, stosujemy cookie, korzystamy cookie, stron wykorzystuje cookie, stron stosuje cookie,
        we use cookie, site uses cookie, website uses cookie, site use cookie, our use cookie, we store cookie
        """)

    /// What is asked for, and what buttons say.
    private static let answers = WordPattern.list(
        """
        souhlas, přijm, přijímám, odmít, rozumím, súhlas, prijať, prijím, odmietn, rozumiem, zustimm, einwillig, akzeptier,
        ablehnen, einverstanden, verstanden, погоджу, згод, прийня, приймаю, зрозуміло, zgadza, zgod, akceptuj, rozumiem,
        accept, agree, consent, got it, reject
        """)
}
