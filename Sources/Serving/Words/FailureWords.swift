/// What the page of an error says beside the common words.
struct FailureWords: Sendable {
    /// Of an item that was taken out by decision.
    let gone: String
    let goneAdvice: String
    let tooMany: String
    /// Before what was perhaps meant.
    let didYouMean: String

    static func of(_ language: PageLanguage) -> FailureWords {
        switch language {
        case .cs:
            FailureWords(
                gone: "Tato zpráva tu už není",
                goneAdvice:
                    "Z archivu ji na základě rozhodnutí odstranil jeho správce. Adresa je správná a zpráva se sem nevrátí.",
                tooMany: "Z jedné adresy přišlo příliš mnoho požadavků najednou. Zkuste to prosím za chvíli.",
                didYouMean: "Nemysleli jste")
        case .de:
            FailureWords(
                gone: "Diese Meldung ist nicht mehr hier",
                goneAdvice:
                    "Sie wurde auf eine Entscheidung hin aus dem Archiv genommen. Die Adresse stimmt; die Meldung kommt nicht wieder.",
                tooMany: "Von einer Adresse kamen zu viele Anfragen auf einmal. Bitte gleich noch einmal versuchen.",
                didYouMean: "Gemeint war vielleicht")
        case .uk:
            FailureWords(
                gone: "Цього повідомлення тут більше немає",
                goneAdvice: "Його вилучено з архіву за рішенням. Адреса правильна, і повідомлення сюди не повернеться.",
                tooMany: "З однієї адреси надійшло забагато запитів одразу. Спробуйте, будь ласка, за хвилину.",
                didYouMean: "Можливо, ви мали на увазі")
        case .en:
            FailureWords(
                gone: "This item is no longer here",
                goneAdvice:
                    "It was taken out of the archive by decision. The address is right, and the item will not come back.",
                tooMany: "Too many requests came from one address at once. Please try again in a moment.",
                didYouMean: "Perhaps you meant")
        }
    }
}
