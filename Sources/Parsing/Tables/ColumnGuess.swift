/// What the usual names of columns mean, in Czech, Slovak, German, Ukrainian, Polish and English.
enum ColumnGuess {
    /// The field of a column that nobody mapped; nil when its name says nothing.
    static func field(of column: String) -> ColumnMapping.Field? { names[HeaderName.folded(column)] }

    private static let names: [String: ColumnMapping.Field] = {
        var names: [String: ColumnMapping.Field] = [:]
        for (field, words) in table {
            for word in words.split(separator: " ") { names[String(word)] = field }
        }
        return names
    }()

    /// Folded as `HeaderName` does it.
    private static let table: [(ColumnMapping.Field, String)] = [
        (.id, "id guid idzpravy zpravaid messageid nachrichtid kod cislozpravy ід ідповідомлення"),
        (
            .title,
            "titulek nazev predmet nadpis nazevzpravy title subject headline betreff uberschrift titel temat tytul predmetspravy "
                + "заголовок тема назва"
        ),
        (
            .text,
            "text zprava obsah telo textzpravy obsahzpravy zneni sprava textspravy message body content messagetext "
                + "contenttext nachricht inhalt mitteilung meldung nachrichtentext tresc wiadomosc текст повідомлення зміст"
        ),
        (.html, "html contenthtml htmltext"),
        (.summary, "perex anotace souhrn summary zusammenfassung kurzfassung анотація"),
        (.url, "url odkaz link webovaadresa webadresse adreswww посилання datepublishedurl"),
        (
            .date,
            "datum odeslano odeslana datumodeslani datumacas datumvytvoreni datumzverejneni publikovano zverejneno vytvoreno "
                + "odoslane datumodoslania date sent sentat senton created createdat published publishedat datepublished "
                + "timestamp datetime gesendet gesendetam versandt versendet versanddatum erstellt erstelltam veroffentlicht "
                + "veroffentlichtam zeitpunkt data wyslano datawysylki дата надіслано відправлено опубліковано створено "
                + "датавідправлення датанадсилання датапублікації"
        ),
        (.time, "cas casodeslani hodina time uhrzeit zeit godzina час"),
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
}
