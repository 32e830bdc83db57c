import Records

extension ParameterFault {
    /// What a reader of the page is told.
    func sentence(in language: PageLanguage) -> String {
        let sentence =
            switch language {
            case .cs: czech
            case .de: german
            case .uk: ukrainian
            case .en: english
            }
        // What came with the address is shown, but not what would turn the line around or break it.
        return String(
            sentence.unicodeScalars.filter { !Self.unseen.contains($0.properties.generalCategory) }.map(Character.init))
    }

    private static let unseen: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
    private static let longestShown = 40

    private func shown(_ text: String) -> String {
        text.count > Self.longestShown ? text.prefix(Self.longestShown) + "…" : text
    }

    private var czech: String {
        switch self {
        case .unknown(let name, let known): "Parametr „\(shown(name))“ tato adresa nezná. Možné jsou: \(list(known))."
        case .twice(let name): "Parametr „\(shown(name))“ je v adrese dvakrát; stačí jednou."
        case .noDay(let name): "„\(name)“ má být den, měsíc nebo rok: 2025-05-14, 14.5.2025, 2025-05 nebo 2025."
        case .noSuchDay(let name, let text): "„\(name)“: den \(shown(text)) v kalendáři není."
        case .endsBeforeItBegins: "„Do“ (to) je dřív než „Od“ (from), takže není co najít."
        case .notOneOf(let name, let known): "„\(name)“ může být jen: \(list(known))."
        case .noSource(let id): "Zdroj „\(shown(id))“ tu není. Všechny jsou na stránce Zdroje."
        case .noSubject(let id): "Téma „\(shown(id))“ tu není. Možná jsou: \(list(subjects))."
        case .foreignCursor: "Tuto značku stránky (cursor) archiv nevydal. Začněte prosím znovu od první stránky."
        case .tooDeep: "Podle shody řadíme jen prvních 1 000 zpráv; řazení od nejnovějších (sort=newest) ukáže všechny."
        }
    }

    private var german: String {
        switch self {
        case .unknown(let name, let known):
            "Den Parameter „\(shown(name))“ kennt diese Adresse nicht. Möglich sind: \(list(known))."
        case .twice(let name): "Der Parameter „\(shown(name))“ steht zweimal in der Adresse; einmal genügt."
        case .noDay(let name):
            "„\(name)“ muss ein Tag, ein Monat oder ein Jahr sein: 2025-05-14, 14.5.2025, 2025-05 oder 2025."
        case .noSuchDay(let name, let text): "„\(name)“: Den Tag \(shown(text)) gibt es im Kalender nicht."
        case .endsBeforeItBegins: "„Bis“ (to) liegt vor „Von“ (from), so dass nichts zu finden ist."
        case .notOneOf(let name, let known): "„\(name)“ kann nur sein: \(list(known))."
        case .noSource(let id): "Die Quelle „\(shown(id))“ gibt es hier nicht. Alle stehen auf der Seite Quellen."
        case .noSubject(let id): "Das Thema „\(shown(id))“ gibt es hier nicht. Möglich sind: \(list(subjects))."
        case .foreignCursor:
            "Diese Seitenmarke (cursor) hat das Archiv nicht ausgegeben. Bitte bei der ersten Seite neu beginnen."
        case .tooDeep:
            "Nach Übereinstimmung werden nur die ersten 1.000 gezeigt; sort=newest (neueste zuerst) zeigt alle."
        }
    }

    private var ukrainian: String {
        switch self {
        case .unknown(let name, let known):
            "Параметра «\(shown(name))» ця адреса не знає. Можливі: \(list(known))."
        case .twice(let name): "Параметр «\(shown(name))» стоїть в адресі двічі; досить одного разу."
        case .noDay(let name):
            "«\(name)» має бути днем, місяцем або роком: 2025-05-14, 14.5.2025, 2025-05 або 2025."
        case .noSuchDay(let name, let text): "«\(name)»: дня \(shown(text)) у календарі немає."
        case .endsBeforeItBegins: "«До» (to) раніше, ніж «Від» (from), тож шукати нічого."
        case .notOneOf(let name, let known): "«\(name)» може бути лише: \(list(known))."
        case .noSource(let id): "Джерела «\(shown(id))» тут немає. Усі вони на сторінці «Джерела»."
        case .noSubject(let id): "Теми «\(shown(id))» тут немає. Можливі: \(list(subjects))."
        case .foreignCursor: "Цієї позначки сторінки (cursor) архів не видавав. Почніть, будь ласка, з першої сторінки."
        case .tooDeep: "За збігом показуємо лише перші 1000; sort=newest (спершу найновіші) покаже всі."
        }
    }

    private var english: String {
        switch self {
        case .unknown(let name, let known):
            "This address has no parameter “\(shown(name))”. There are: \(list(known))."
        case .twice(let name): "The parameter “\(shown(name))” stands twice in the address; once is enough."
        case .noDay(let name): "“\(name)” must be a day, a month or a year: 2025-05-14, 14.5.2025, 2025-05 or 2025."
        case .noSuchDay(let name, let text): "“\(name)”: there is no day \(shown(text)) in the calendar."
        case .endsBeforeItBegins: "“To” lies before “From”, so that nothing can be found."
        case .notOneOf(let name, let known): "“\(name)” can only be: \(list(known))."
        case .noSource(let id): "There is no source “\(shown(id))” here. All of them are on the page Sources."
        case .noSubject(let id): "There is no subject “\(shown(id))” here. There are: \(list(subjects))."
        case .foreignCursor: "This archive did not give out this cursor. Please begin again at the first page."
        case .tooDeep: "By best match only the first 1,000 are shown; sort=newest shows all."
        }
    }

    private var subjects: [String] { Subject.allCases.map(\.rawValue) }
}
