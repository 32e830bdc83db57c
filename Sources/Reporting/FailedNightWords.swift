import Linguistics

/// The words of the letter about a night that failed.
struct FailedNightWords {
    let subject: String
    let said: String
    /// Before the reasons.
    let reason: String
    let unseen: String
    /// Before the command that shows the log.
    let log: String
    /// Before a date.
    let last: String

    static func of(_ language: Language) -> FailedNightWords {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de: german
        case .uk: ukrainian
        case .pl: polish
        case .en: english
        }
    }

    private static let czech = FailedNightWords(
        subject: "noční běh selhal",
        said: "Noční běh nezačal, nebo nedoběhl do konce. Co bylo uloženo dříve, zůstává. Nové zprávy se neukládají, "
            + "dokud se zase nepovede.",
        reason: "Důvod:", unseen: "Důvod odsud není vidět.", log: "Celý záznam ukáže:",
        last: "Poslední dokončená noc:")

    private static let slovak = FailedNightWords(
        subject: "nočný beh zlyhal",
        said: "Nočný beh sa nezačal, alebo nedobehol do konca. Čo bolo uložené skôr, zostáva. Nové správy sa "
            + "neukladajú, kým sa zase nepodarí.",
        reason: "Dôvod:", unseen: "Dôvod odtiaľto nie je vidieť.", log: "Celý záznam ukáže:",
        last: "Posledná dokončená noc:")

    private static let german = FailedNightWords(
        subject: "der nächtliche Lauf ist gescheitert",
        said: "Der nächtliche Lauf hat nicht begonnen oder ist abgebrochen. Was schon gespeichert war, bleibt. Neue "
            + "Nachrichten werden erst wieder gespeichert, wenn er gelingt.",
        reason: "Der Grund:", unseen: "Der Grund ist von hier aus nicht zu sehen.", log: "Das ganze Protokoll zeigt:",
        last: "Die letzte beendete Nacht:")

    private static let ukrainian = FailedNightWords(
        subject: "нічний запуск не вдався",
        said: "Нічний запуск не почався або обірвався. Що було збережено раніше, залишається. Нові повідомлення не "
            + "зберігаються, доки він знову не вдасться.",
        reason: "Причина:", unseen: "Звідси причини не видно.", log: "Увесь журнал покаже:",
        last: "Остання завершена ніч:")

    private static let polish = FailedNightWords(
        subject: "nocne uruchomienie nie powiodło się",
        said: "Nocne uruchomienie nie zaczęło się albo zostało przerwane. To, co zapisano wcześniej, pozostaje. Nowe "
            + "wiadomości nie są zapisywane, dopóki znów się nie powiedzie.",
        reason: "Przyczyna:", unseen: "Stąd nie widać przyczyny.", log: "Cały dziennik pokaże:",
        last: "Ostatnia ukończona noc:")

    private static let english = FailedNightWords(
        subject: "the nightly run failed",
        said:
            "The nightly run did not begin, or broke off. What was stored before stays. Nothing new is stored until it "
            + "succeeds again.",
        reason: "The reason:", unseen: "The reason cannot be seen from here.", log: "The whole log:",
        last: "The last night that was finished:")
}
