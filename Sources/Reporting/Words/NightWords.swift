import Linguistics

/// The words of what concerns the nights as a whole. What stands in braces is filled in.
struct NightWords: Sendable {
    /// `{ahead}`, `{clock}`
    let ahead: String
    let aheadRemedy: String
    /// `{night}`
    let cutShort: String
    let cutShortRemedy: String
    /// `{night}`, `{documents}`, `{new}`, `{changed}`
    let lapsed: String
    /// Before a number.
    let takenInSince: String

    static func of(_ language: Language) -> NightWords {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de: german
        case .uk: ukrainian
        case .pl: polish
        case .en: english
        }
    }

    private static let czech = NightWords(
        ahead:
            "V archivu je noc s datem {ahead}, ale hodiny tohoto počítače ukazují {clock}: jedno z toho je špatně. Nové zprávy přibývají, ale do té doby nic neplatí za zmizelé a žádná velká změna zdroje se nezadrží.",
        aheadRemedy:
            "Jdou-li hodiny špatně, nařiďte je. Jdou-li dobře, dejte na místo archivu zálohu z doby před onou nocí.",
        cutShort: "Noc s datem {night} se přerušila dřív, než skončila. Co uložila, zůstává.",
        cutShortRemedy:
            "Příští běh ji nahradí; hned to udělá letopis\u{A0}run. Proč se přerušila, může říci její záznam.",
        lapsed:
            "Noc s datem {night} se přerušila; co stihla stáhnout, se uložilo dodatečně: dokumentů {documents}, nových {new}, změněných {changed}.",
        takenInSince: "od té doby přijaté")

    private static let slovak = NightWords(
        ahead:
            "V archíve je noc s dátumom {ahead}, ale hodiny tohto počítača ukazujú {clock}: jedno z toho je zle. Nové správy pribúdajú, ale dovtedy nič neplatí za zmiznuté a žiadna veľká zmena zdroja sa nezadrží.",
        aheadRemedy:
            "Ak idú hodiny zle, nastavte ich. Ak idú dobre, dajte na miesto archívu zálohu z čias pred onou nocou.",
        cutShort: "Noc s dátumom {night} sa prerušila skôr, ako sa skončila. Čo uložila, zostáva.",
        cutShortRemedy:
            "Ďalší beh ju nahradí; hneď to urobí letopis\u{A0}run. Prečo sa prerušila, môže povedať jej záznam.",
        lapsed:
            "Noc s dátumom {night} sa prerušila; čo stihla stiahnuť, sa uložilo dodatočne: dokumentov {documents}, nových {new}, zmenených {changed}.",
        takenInSince: "odvtedy prijaté")

    private static let german = NightWords(
        ahead:
            "Im Archiv liegt eine Nacht vom {ahead}, die Uhr dieses Rechners aber zeigt {clock}: Eines von beiden ist falsch. Neues kommt herein, doch bis dahin gilt nichts als verschwunden, und kein Umsturz einer Quelle wird zurückgehalten.",
        aheadRemedy:
            "Geht die Uhr falsch, stellen Sie sie. Geht sie richtig, legen Sie die Sicherung aus der Zeit vor jener Nacht an die Stelle des Archivs.",
        cutShort: "Die Nacht vom {night} brach vor ihrem Ende ab. Was sie gespeichert hatte, bleibt.",
        cutShortRemedy:
            "Der nächste Lauf holt sie nach; sofort tut es letopis\u{A0}run. Warum sie abbrach, sagt vielleicht ihr Protokoll.",
        lapsed:
            "Die Nacht vom {night} brach ab; was sie geholt hatte, wurde nachträglich aufgenommen: Dokumente {documents}, neu {new}, geändert {changed}.",
        takenInSince: "seither aufgenommen")

    private static let ukrainian = NightWords(
        ahead:
            "В архіві є ніч із датою {ahead}, а годинник цього комп’ютера показує {clock}: щось із двох хибне. Нове надходить, але доти ніщо не вважається зниклим і жодна велика зміна джерела не затримується.",
        aheadRemedy:
            "Якщо годинник іде неправильно, виставте його. Якщо правильно, покладіть на місце архіву резервну копію, зроблену до тієї ночі.",
        cutShort: "Ніч із датою {night} перервалася до свого кінця. Що вона зберегла, залишається.",
        cutShortRemedy:
            "Наступний запуск її надолужить; одразу це зробить letopis\u{A0}run. Чому вона перервалася, може сказати її журнал.",
        lapsed:
            "Ніч із датою {night} перервалася; що вона встигла завантажити, прийнято згодом: документів {documents}, нових {new}, змінених {changed}.",
        takenInSince: "відтоді прийнято")

    private static let polish = NightWords(
        ahead:
            "W archiwum jest noc z datą {ahead}, a zegar tego komputera pokazuje {clock}: jedno z dwojga jest błędne. Nowe wiadomości przybywają, ale do tego czasu nic nie uchodzi za usunięte i żadna duża zmiana źródła nie zostaje wstrzymana.",
        aheadRemedy:
            "Jeśli zegar idzie źle, proszę go nastawić. Jeśli dobrze, proszę wstawić w miejsce archiwum kopię zapasową sprzed tej nocy.",
        cutShort: "Noc z datą {night} urwała się przed końcem. Co zapisała, zostaje.",
        cutShortRemedy:
            "Następny przebieg ją nadrobi; od razu zrobi to letopis\u{A0}run. Dlaczego się urwała, może powiedzieć jej dziennik.",
        lapsed:
            "Noc z datą {night} urwała się; co zdążyła pobrać, przyjęto później: dokumentów {documents}, nowych {new}, zmienionych {changed}.",
        takenInSince: "od tego czasu przyjęte")

    private static let english = NightWords(
        ahead:
            "The archive holds a night of {ahead}, while this machine's clock tells {clock}: one of the two is wrong. What is new comes in, but until then nothing counts as gone, and no upheaval of a source is held back.",
        aheadRemedy:
            "If the clock is wrong, set it. If it is right, put the backup from before that night in the archive's place.",
        cutShort: "The night of {night} was cut short. What it had stored is kept.",
        cutShortRemedy:
            "The next run makes it good; at once: letopis\u{A0}run. Its log may say why it was cut short.",
        lapsed:
            "The night of {night} was cut short; what it had fetched was taken in afterwards: documents {documents}, new {new}, changed {changed}.",
        takenInSince: "taken in since")
}
