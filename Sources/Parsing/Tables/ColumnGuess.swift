/// What the usual names of columns mean, in Czech, Slovak, German, Ukrainian, Polish and English.
enum ColumnGuess {
    /// The field of a column that nobody mapped; nil when its name says nothing.
    static func field(of column: String) -> ColumnMapping.Field? {
        let name = HeaderName.folded(column)
        return names[name] ?? vague[name]
    }

    /// Whether another column may mean the same field better: a message is dated by its sending and not by its making.
    static func isVague(_ column: String) -> Bool { vague[HeaderName.folded(column)] != nil }

    private static let names = byName(table)
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
            "datum odeslano odeslana odeslanodne datumodeslani datumacas datumacasodeslani datumzverejneni publikovano "
                + "zverejneno odoslane datumodoslania datumacasodoslania date sent sentat senton datesent published publishedat "
                + "datepublished timestamp datetime gesendet gesendetam versandt versandtam versendet versendetam versanddatum "
                + "sendedatum veroffentlicht veroffentlichtam zeitpunkt data wyslano datawysylki datawyslania дата надіслано "
                + "відправлено опубліковано датавідправлення датанадсилання датапублікації"
        ),
        (.time, "cas casodeslani casodoslania hodina time uhrzeit zeit godzina час"),
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

    /// What these names mean where no column above means it.
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
