import Records

/// Items of a made-up town, in our own words.
enum Articles {
    static let bridgeTitle = "Lávka přes Olešnou je opravená"
    static let bridge = """
        Pěší mohou od pondělí znovu přecházet po lávce u starého mlýna. Dělníci vyměnili prkna i zábradlí a natřeli nosnou \
        konstrukci. Oprava stála 412 tisíc korun a trvala pět týdnů. Na jaře přibude u lávky ještě lavička a nové osvětlení.
        """
    static let choirTitle = "Männerchor sucht neue Stimmen"
    static let choir = """
        Der Männerchor Eintracht lädt am 9. Oktober zu einer offenen Probe in das alte Feuerwehrhaus ein. Wer gern singt, darf \
        einfach vorbeikommen. Vorkenntnisse verlangt Chorleiterin Lotte Brandis nicht. Gesungen wird jeden Freitag ab 19 Uhr.
        """
    static let wellTitle = "У Вербівці почистили криницю"
    static let well = """
        У неділю, 4 травня, мешканці Вербівки почистили стару криницю біля школи. Роботи тривали шість годин. Камінь привіз \
        місцевий фермер, а дах над зрубом поставили учні. Воду вже перевірили, її можна пити.
        """

    static func item(
        _ id: String, _ title: String?, _ text: String, day: String = "2025-05-05", source: String = "mesto",
        language: String = "cs", kind: Record.Kind? = nil, url: String? = nil, stated: String? = nil
    ) -> Document {
        Document(
            id: id, source: source, kind: kind, title: title, text: text, url: url, published: Day(iso8601: day),
            stated: stated.flatMap { Day(iso8601: $0) }.map { EventDate(start: $0, isInferred: false) },
            language: language)
    }
}
