/// What the form of a word in its place tells of its tense.
struct VerbForm {
    let text: DateText
    let words: MentionWords
    let index: Int
    /// Whether it begins its sentence, where a capital letter means nothing.
    let isFirst: Bool

    func tense(of word: String) -> Tense? {
        if words.future.containsWhole(word) { return .future }
        if words.past.contains(word) { return .past }
        if words.futureEndings.contains(where: word.hasSuffix) { return .future }
        // "V neděli" ends like a verb as well.
        guard words.weekdays[word] == nil, words.months[word] == nil else { return nil }
        if isPast(word) { return .past }
        // "Otevřeli" is past, and "otevřeno" and "otevření" may be either.
        return words.future.containsBeginning(of: word) && !MentionWords.timelessEndings.contains(where: word.hasSuffix)
            ? .future : nil
    }

    func isParticiple(_ word: String) -> Bool {
        !isName && word.unicodeScalars.count >= 5 && words.participleEndings.contains(where: word.hasSuffix)
            && !words.pastExceptions.contains(word)
    }

    private func isPast(_ word: String) -> Bool {
        !isName && word.unicodeScalars.count >= 4 && words.pastEndings.contains(where: word.hasSuffix)
            && !words.pastExceptions.contains(word) && !isAgent(word) && !isAttribute && !endsLong
    }

    /// "Schválí" and "bývalá" end like "schválili" and "byla" but for the length of the vowel.
    private var endsLong: Bool {
        let bytes = text.bytes[text.tokens[index].range]
        return MentionWords.longVowels.contains(Array(bytes.suffix(2)))
    }

    /// Names and German nouns end like verbs.
    private var isName: Bool { !isFirst && text.isCapitalized(at: index) }

    /// "Pořadatelé", "nauczycieli".
    private func isAgent(_ word: String) -> Bool { MentionWords.agentEndings.contains(where: word.hasSuffix) }

    /// "Der verletzte Fahrer": between an article and its noun stands no verb.
    private var isAttribute: Bool {
        guard words.capitalizesDays, !isFirst, let before = text.word(index - 1) else { return false }
        return MentionWords.articles.contains(before) && text.isCapitalized(at: index + 1)
    }
}

extension MentionWords {
    /// The UTF-8 of á é í ó ú ý ů.
    static let longVowels: Set<[UInt8]> = Set("áéíóúýůÁÉÍÓÚÝŮ".map { Array(String($0).utf8) })
    static let articles = WordSet(
        """
        der die das den dem des ein eine einer einem einen eines kein* mein* dein* sein seine* ihr ihre* unser* euer* eure*
        zum zur im am vom beim ins dies* jen* welch* alle* beide*
        """)
    static let agentEndings = DateWords.list(
        "atel atele ateli ately atelem itel itele iteli itely itelem atela itela atelia itelia ciel ciele cieli")
    static let timelessEndings = DateWords.list(
        """
        en ena eno eny eni ene enych enym enymi eneho enemu enou enie enia enim an ana ano any ani ane anych anym anymi aneho
        anemu anou anie ania anim atel atele atelem atelka
        """)
}
