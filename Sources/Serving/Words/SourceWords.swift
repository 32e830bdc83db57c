/// The words of a source's own page.
struct SourceWords: Sendable {
    let allItems: String
    let address: String
    let items: String
    let present: String
    let thisWeek: String
    let rhythm: String
    let days: Plural
    let silence: String
    /// A source's state, of which something else is to be said than that it is well.
    let needsLook: String
    let silent: String
    let attention: String
    let moved: String
    let nights: String
    let nightsLead: String
    let night: String
    let result: String
    let new: String
    let changed: String
    let missing: String
    let rejected: String
    /// By the outcome of a night.
    let outcomes: [String: String]
    /// Stands before the day on paper.
    let printed: String

    static func of(_ language: PageLanguage) -> SourceWords {
        switch language {
        case .cs: czech
        case .de: german
        case .uk: ukrainian
        case .en: english
        }
    }

    private static let czech = SourceWords(
        allItems: "Všechny zprávy z tohoto zdroje", address: "Adresa", items: "Zpráv v archivu",
        present: "Z toho zdroj právě ukazuje", thisWeek: "Nových za posledních 7 dní", rhythm: "Obvykle nové jednou za",
        days: Plural("den", "dny", "dní"), silence: "Nic nového už", needsLook: "prohlédnout", silent: "mlčí",
        attention: "Na to by se měl někdo podívat",
        moved: "Server zdroj natrvalo přesunul na", nights: "Poslední noci",
        nightsLead: "Co která noc přinesla; nejnovější nahoře.", night: "Noc", result: "Jak to dopadlo", new: "Nové",
        changed: "Změněné", missing: "Zmizelé", rejected: "Odmítnuté",
        outcomes: ["changed": "přečteno", "unchanged": "beze změny", "failed": "nezdar", "skipped": "vynecháno"],
        printed: "Vytištěno")

    private static let german = SourceWords(
        allItems: "Alle Meldungen dieser Quelle", address: "Adresse", items: "Meldungen im Archiv",
        present: "Davon zeigt die Quelle zurzeit", thisWeek: "Neu in den letzten 7 Tagen", rhythm: "Neues meist alle",
        days: Plural("Tag", "Tage", "Tage"), silence: "Nichts Neues seit", needsLook: "bitte ansehen",
        silent: "schweigt", attention: "Das sollte sich jemand ansehen",
        moved: "Der Server hat die Quelle auf Dauer verlegt nach", nights: "Die letzten Nächte",
        nightsLead: "Was welche Nacht brachte, die neueste zuerst.", night: "Nacht", result: "Ergebnis", new: "Neu",
        changed: "Geändert", missing: "Verschwunden", rejected: "Abgewiesen",
        outcomes: [
            "changed": "gelesen", "unchanged": "unverändert", "failed": "Fehlschlag", "skipped": "ausgelassen",
        ], printed: "Gedruckt am")

    private static let ukrainian = SourceWords(
        allItems: "Усі повідомлення цього джерела", address: "Адреса", items: "Повідомлень в архіві",
        present: "З них джерело показує зараз", thisWeek: "Нових за останні 7 днів", rhythm: "Нове зазвичай раз на",
        days: Plural("день", "дні", "днів"), silence: "Нічого нового вже", needsLook: "переглянути", silent: "мовчить",
        attention: "На це варто комусь глянути",
        moved: "Сервер назавжди переніс джерело на", nights: "Останні ночі",
        nightsLead: "Що принесла котра ніч; найновіша згори.", night: "Ніч", result: "Наслідок", new: "Нові",
        changed: "Змінені", missing: "Зниклі", rejected: "Відхилені",
        outcomes: ["changed": "прочитано", "unchanged": "без змін", "failed": "невдача", "skipped": "пропущено"],
        printed: "Надруковано")

    private static let english = SourceWords(
        allItems: "All items of this source", address: "Address", items: "Items in the archive",
        present: "Of these the source shows now", thisWeek: "New in the last 7 days",
        rhythm: "Something new about every",
        days: Plural("day", "days", "days"), silence: "Nothing new for", needsLook: "needs a look", silent: "silent",
        attention: "Somebody should look at this",
        moved: "Its server has moved the source for good to", nights: "The last nights",
        nightsLead: "What each night brought, the latest first.", night: "Night", result: "Result", new: "New",
        changed: "Changed", missing: "Gone", rejected: "Rejected",
        outcomes: ["changed": "read", "unchanged": "unchanged", "failed": "failed", "skipped": "left out"],
        printed: "Printed on")
}
