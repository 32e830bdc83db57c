/// Whether a word is a month's name, in any case of Czech, Slovak, German, Ukrainian, Polish or English.
///
/// Only recognized here, never read: what the date means is `Dating`'s to say.
enum MonthName {
    static func isMonth(_ word: String) -> Bool {
        let folded = HeaderName.folded(word)
        return beginnings.contains { folded.hasPrefix($0) && folded.count <= $0.count + 4 } || whole.contains(folded)
    }

    private static let beginnings = [
        // cs, sk; pl where it differs
        "leden", "ledn", "unor", "brezn", "brezen", "duben", "dubn", "kveten", "kvetn", "cerven", "cervn", "srpen",
        "srpn",
        "zari", "rijen", "rijn", "listopad", "prosinec", "prosinc", "januar", "februar", "marec", "marc", "april",
        "august",
        "septemb", "oktob", "novemb", "decemb", "stycz", "kwieci", "czerw", "lipiec", "sierpn", "sierpien", "wrzesn",
        "wrzesien", "pazdziernik", "grudnia", "grudzien",
        // de, en
        "janner", "dezemb", "october", "january", "february",
        // uk
        "січ", "лютий", "лютого", "берез", "квіт", "трав", "черв", "лип", "серп", "верес", "жовт", "листопад", "груд",
    ]
    private static let whole: Set<String> = [
        "maj", "maja", "jun", "juna", "jul", "jula", "mai", "may", "juni", "juli", "june", "july", "marz", "march",
        "lipca", "marca",
    ]
}
