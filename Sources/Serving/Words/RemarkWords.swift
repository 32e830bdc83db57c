import Records

/// What was remarkable about a night that was read, in the languages of the pages. What stands in braces is filled in.
struct RemarkWords: Sendable {
    let noItems: String
    /// `{n}` items
    let cutOff: String
    let unreadable: String
    let firstPages: String
    let unreadPage: String
    let laterArticles: String
    let unreadArticles: String
    let movedBack: String
    /// `{n}`: the figures
    let held: String
    /// `{day}`
    let stillHeld: String
    let heldPassed: String
    let accepted: String
    let undone: String
    let template: String
    let newIDs: String
    let renamed: String
    let addressesTell: String
    let titlesTell: String
    let lostOverlap: String

    /// Nil in English, which is the machine's own language: its sentences say more than a translation.
    static func of(_ language: PageLanguage) -> RemarkWords? {
        switch language {
        case .cs: czech
        case .de: german
        case .uk: ukrainian
        case .en: nil
        }
    }

    func sentence(_ matter: Remark.Matter, _ dates: PageDates) -> String {
        func number(_ text: String, _ count: Int) -> String { text.replacing("{n}", with: dates.number(count)) }
        func day(_ text: String, _ day: Day) -> String { text.replacing("{day}", with: dates.day(day)) }
        return switch matter {
        case .noItems: noItems
        case .cutOff(let count): number(cutOff, count)
        case .unreadable(let count): number(unreadable, count)
        case .firstPages(let count): number(firstPages, count)
        case .unreadPage(let page): number(unreadPage, page)
        case .laterArticles(let count): number(laterArticles, count)
        case .unreadArticles(let count): number(unreadArticles, count)
        case .movedBack: movedBack
        case .held(let turnover): held.replacing("{n}", with: figures(turnover, dates))
        case .stillHeld(let since): day(stillHeld, since)
        case .heldPassed: heldPassed
        case .accepted(let on): day(accepted, on)
        case .undone(let on): day(undone, on)
        case .template: template
        case .newIDs(let count): number(newIDs, count)
        case .renamed(let count): number(renamed, count)
        case .addressesTell: addressesTell
        case .titlesTell: titlesTell
        case .lostOverlap: lostOverlap
        }
    }

    private func figures(_ turnover: Turnover, _ dates: PageDates) -> String {
        switch turnover {
        case .rewritten(let count, let all), .vanished(let count, let all, _):
            "\(dates.number(count))/\(dates.number(all))"
        }
    }

    private static let czech = RemarkWords(
        noItems: "v dokumentu nebyla žádná zpráva",
        cutOff: "dokument je useknutý; co se dalo přečíst ({n}), je uloženo, a nic neplatí za zmizelé",
        unreadable: "co se nedalo přečíst: {n}; nic neplatí za zmizelé",
        firstPages: "čteno jen prvních stránek: {n} (harvest.maximumPages)",
        unreadPage: "{n}. stránka se nedala přečíst; nic neplatí za zmizelé",
        laterArticles: "stránky dalších zpráv se přečtou příště: {n} (harvest.maximumArticles)",
        unreadArticles: "stránky zpráv, které se nedaly přečíst: {n}",
        movedBack: "nová adresa, kam se zdroj natrvalo přestěhoval, nic nedává; Letopis se vrací k té v souboru zdroje",
        held: "během jedné noci se změnila nebo zmizela víc než polovina zdroje ({n}); noc čeká na rozhodnutí",
        stillHeld: "od {day} čeká na rozhodnutí; co je od té doby nové, přichází",
        heldPassed: "zdroj je zase jako dřív; co čekalo na rozhodnutí, zůstává mezi zachycenými dokumenty",
        accepted: "jiný stav zdroje, který někdo {day} přijal",
        undone: "jiný stav zdroje, který někdo {day} odložil",
        template: "zdroj změnil všechny texty stejně; nová znění se kvůli tomu neukládají",
        newIDs: "pod novými označeními přišlo {n}; poznáno podle adres",
        renamed: "pod novými adresami a označeními přišlo {n}; poznáno podle názvů, dnů a textů",
        addressesTell: "označení zpráv nejsou spolehlivá: odteď je rozlišují adresy",
        titlesTell: "označení ani adresy zpráv nejsou spolehlivé: odteď je rozlišují názvy a data",
        lostOverlap: "nic z toho, co přišlo, nebylo známo z dřívějška: něco mezitím nejspíš uniklo")

    private static let german = RemarkWords(
        noItems: "im Dokument stand keine Meldung",
        cutOff: "das Dokument bricht ab; was lesbar war ({n}), ist gespeichert, und nichts gilt als verschwunden",
        unreadable: "nicht lesbar: {n}; nichts gilt als verschwunden",
        firstPages: "gelesen nur die ersten Seiten: {n} (harvest.maximumPages)",
        unreadPage: "Seite {n} war nicht lesbar; nichts gilt als verschwunden",
        laterArticles: "die Seiten weiterer Meldungen folgen beim nächsten Mal: {n} (harvest.maximumArticles)",
        unreadArticles: "Seiten von Meldungen, die nicht lesbar waren: {n}",
        movedBack:
            "die neue Adresse, zu der die Quelle umgezogen war, gibt nichts her; Letopis kehrt zu der in ihrer Datei zurück",
        held:
            "in einer Nacht änderte sich oder verschwand mehr als die Hälfte der Quelle ({n}); die Nacht wartet auf eine Entscheidung",
        stillHeld: "wartet seit dem {day} auf eine Entscheidung; was seither neu ist, kommt herein",
        heldPassed: "die Quelle ist wieder wie zuvor; was zurückgehalten war, bleibt unter den erfassten Dokumenten",
        accepted: "ein anderer Stand der Quelle, am {day} von jemandem angenommen",
        undone: "ein anderer Stand der Quelle, am {day} von jemandem beiseitegelegt",
        template: "die Quelle änderte alle Texte auf dieselbe Weise; dafür werden keine neuen Fassungen gespeichert",
        newIDs: "unter neuen Kennungen kamen {n}; erkannt an den Adressen",
        renamed: "unter neuen Adressen und Kennungen kamen {n}; erkannt an Titeln, Tagen und Texten",
        addressesTell: "auf die Kennungen ist kein Verlass: von nun an unterscheiden die Adressen die Meldungen",
        titlesTell:
            "auf Kennungen und Adressen ist kein Verlass: von nun an unterscheiden Titel und Daten die Meldungen",
        lostOverlap: "nichts von dem, was kam, war von früher bekannt: dazwischen ging wohl etwas verloren")

    private static let ukrainian = RemarkWords(
        noItems: "у документі не було жодного повідомлення",
        cutOff: "документ обривається; що вдалося прочитати ({n}), збережено, і нічого не вважається зниклим",
        unreadable: "не вдалося прочитати: {n}; нічого не вважається зниклим",
        firstPages: "прочитано лише перші сторінки: {n} (harvest.maximumPages)",
        unreadPage: "сторінку {n} не вдалося прочитати; нічого не вважається зниклим",
        laterArticles: "сторінки інших повідомлень буде прочитано наступного разу: {n} (harvest.maximumArticles)",
        unreadArticles: "сторінки повідомлень, яких не вдалося прочитати: {n}",
        movedBack:
            "нова адреса, куди джерело назавжди переїхало, нічого не дає; Letopis повертається до тієї, що у файлі джерела",
        held: "за одну ніч змінилося або зникло понад половину джерела ({n}); ніч чекає на рішення",
        stillHeld: "чекає на рішення від {day}; що відтоді нове, надходить",
        heldPassed: "джерело знову таке, як було; що чекало на рішення, лишається серед збережених документів",
        accepted: "інший стан джерела, прийнятий {day}",
        undone: "інший стан джерела, відкладений {day}",
        template: "джерело однаково змінило всі тексти; нових редакцій через це не збережено",
        newIDs: "під новими позначеннями надійшло {n}; упізнано за адресами",
        renamed: "під новими адресами й позначеннями надійшло {n}; упізнано за назвами, днями й текстами",
        addressesTell: "позначення повідомлень ненадійні: відтепер їх розрізняють адреси",
        titlesTell: "позначення й адреси повідомлень ненадійні: відтепер їх розрізняють назви й дати",
        lostOverlap: "ніщо з того, що надійшло, не було відоме раніше: щось за цей час, мабуть, утрачено")
}
