/// What the usual names of columns mean, in Czech, Slovak, German, Ukrainian, Polish and English.
enum ColumnGuess {
    /// The field of a column that nobody mapped; nil when its name says nothing.
    static func field(of column: String) -> ColumnMapping.Field? {
        let name = HeaderName.folded(column)
        return names[name] ?? bare[name] ?? vague[name]
    }

    /// How surely a name means its field, the surest first: a message is dated by its sending, then by what is called no
    /// more than a date, last by its making.
    static func doubt(about column: String) -> Int {
        let name = HeaderName.folded(column)
        return vague[name] != nil ? 2 : bare[name] != nil ? 1 : 0
    }

    /// Whether a column is called no more than a date, or no more than a time: it may be that of anything.
    static func isBareDate(_ column: String) -> Bool { bare[HeaderName.folded(column)] == .date }

    static func isBareTime(_ column: String) -> Bool { bare[HeaderName.folded(column)] == .time }

    private static let names = byName(table)
    private static let bare = byName(bareTable)
    private static let vague = byName(vagueTable)

    private static func byName(_ table: [(ColumnMapping.Field, String)]) -> [String: ColumnMapping.Field] {
        var names: [String: ColumnMapping.Field] = [:]
        for (field, words) in table {
            for word in words.split(separator: " ") { names[String(word)] = field }
        }
        return names
    }

    /// Folded as `HeaderName` does it.
    private static let table: [(ColumnMapping.Field, String)] = [
        (.id, "id guid idzpravy zpravaid messageid nachrichtid kod cislozpravy ід ідповідомлення"),
        (
            .title,
            "titulek nazev predmet nadpis nazevzpravy predmetzpravy title subject headline betreff uberschrift titel temat tytul "
                + "nazov predmetspravy nazovspravy заголовок тема назва"
        ),
        (
            .text,
            "text zprava obsah telo textzpravy obsahzpravy zneni sprava textspravy obsahspravy message body content messagetext "
                + "contenttext nachricht inhalt mitteilung meldung nachrichtentext tresc trescwiadomosci wiadomosc tekst "
                + "tekstwiadomosci текст повідомлення зміст текстповідомлення "
                + "textsms smstext smszprava smssprava obsahsms smsnachricht smstresc trescsms tekstsms smsmessage "
                + "текстсмс текстsms смс"
        ),
        (.html, "html contenthtml htmltext"),
        (.summary, "perex anotace souhrn summary zusammenfassung kurzfassung анотація"),
        (.url, "url odkaz link webovaadresa webadresse adreswww посилання datepublishedurl"),
        (
            .date,
            "odeslano odeslana odeslanodne datumodeslani datumacasodeslani datumzverejneni datumacaszverejneni publikovano "
                + "publikovanodne datumpublikace zverejneno zverejnenodne zaslano rozeslano datumrozeslani odoslane odoslana "
                + "datumodoslania datumacasodoslania zverejnene datumzverejnenia publikovane "
                + "sent sentat senton datesent sentdate published publishedat publishedon datepublished publishdate "
                + "publicationdate gesendet gesendetam versandt versandtam versendet versendetam versanddatum versandzeit "
                + "versandzeitpunkt sendedatum sendezeitpunkt veroffentlicht veroffentlichtam veroffentlichungsdatum wyslano "
                + "wyslane datawysylki datawyslania opublikowano datapublikacji надіслано відправлено розіслано опубліковано "
                + "датавідправлення датавідправки датанадсилання датапублікації"
        ),
        (.time, "casodeslani casodoslania годинанадсилання часнадсилання часвідправлення"),
        (.updated, "upraveno aktualizovano zmeneno updated updatedat modified geandert aktualisiert оновлено змінено"),
        (.start, "zacatek od start begin beginn von startat початок"),
        (.end, "konec do end ende bis endat кінець"),
        (.until, "platnostdo relevantnido platido zobrazitdo validuntil expires gultigbis дієдо"),
        (.author, "autor odesilatel odeslal author sender from absender verfasser nadawca автор відправник"),
        (
            .tags,
            "kategorie rubrika skupina skupiny typ typzpravy stitky category categories tags group groups topic gruppe gruppen "
                + "kategorien rubrik kanal kategoria категорія група рубрика тип"
        ),
        (.place, "misto lokalita mestskacast oblast place location ort ortsteil miejsce місце"),
        (.image, "obrazek foto fotografie image photo bild obraz зображення фото"),
        (.attachment, "priloha prilohy soubor attachment attachments file anhang zalacznik вкладення файл"),
        (.language, "jazyk language lang sprache jezyk мова"),
    ]

    /// What these names mean where no column above means it: a day of which it is not said what happened on it.
    private static let bareTable: [(ColumnMapping.Field, String)] = [
        (.date, "datum datumacas date timestamp datetime zeitpunkt data дата"),
        (.time, "cas hodina time uhrzeit zeit godzina час"),
    ]

    /// What these names mean where no column of either table means it.
    private static let vagueTable: [(ColumnMapping.Field, String)] = [
        (.title, "tema thema"),
        (.text, "popis opis beschreibung description опис"),
        (
            .date,
            "vytvoreno vytvorene datumvytvoreni datumvytvorenia datumacasvytvoreni created createdat datecreated creationdate "
                + "erstellt erstelltam erstellungsdatum utworzono datautworzenia створено датастворення"
        ),
    ]
}
