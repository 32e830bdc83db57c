import Records

extension ChapterScheme {
    /// The eighteen chapters that Czech, German and Ukrainian municipal chronicles have in common; overridden by
    /// `chronicle/chapters.yaml`.
    package static let builtIn = ChapterScheme(chapters: [
        chapter(
            "uvod", "Úvod a přehled roku", "Úvod a prehľad roka", "Einleitung und Jahresüberblick",
            "Вступ і огляд року", "Wstęp i przegląd roku", "Introduction and overview"),
        chapter(
            "sprava", "Správa města", "Správa mesta", "Stadtverwaltung", "Управління громадою",
            "Samorząd", "Government", subjects: [.administration]),
        chapter("volby", "Volby", "Voľby", "Wahlen", "Вибори", "Wybory", "Elections", subjects: [.elections]),
        chapter(
            "obyv", "Obyvatelstvo", "Obyvateľstvo", "Bevölkerung", "Населення", "Ludność", "Population",
            subjects: [.population]),
        chapter(
            "stavby", "Výstavba a doprava", "Výstavba a doprava", "Bauen und Verkehr",
            "Будівництво і транспорт", "Budownictwo i transport", "Building and transport",
            subjects: [.construction, .transport]),
        chapter(
            "hosp", "Hospodářství", "Hospodárstvo", "Wirtschaft", "Економіка", "Gospodarka", "Economy",
            subjects: [.economy]),
        chapter(
            "skoly", "Školství", "Školstvo", "Bildung", "Освіта", "Oświata", "Education",
            subjects: [.education]),
        chapter(
            "kult", "Kultura a památky", "Kultúra a pamiatky", "Kultur und Denkmäler",
            "Культура і пам’ятки", "Kultura i zabytki", "Culture and heritage",
            subjects: [.culture, .historyMemorial]),
        chapter("sport", "Sport", "Šport", "Sport", "Спорт", "Sport", "Sport", subjects: [.sport]),
        chapter(
            "spolky", "Spolky", "Spolky", "Vereine", "Громадські об’єднання", "Stowarzyszenia",
            "Associations", subjects: [.associations]),
        chapter(
            "zdrav", "Zdravotnictví a sociální péče", "Zdravotníctvo a sociálna starostlivosť",
            "Gesundheit und Soziales", "Здоров’я і соціальний захист", "Zdrowie i opieka społeczna",
            "Health and social care", subjects: [.healthSocial]),
        chapter(
            "ziv", "Životní prostředí", "Životné prostredie", "Umwelt", "Довкілля", "Środowisko",
            "Environment", subjects: [.environmentWeather]),
        chapter(
            "poc", "Počasí", "Počasie", "Wetter", "Погода", "Pogoda", "Weather",
            subjects: [.environmentWeather],
            words: [
                "pocasi", "teplot", "mraz", "snih", "snez", "boure", "bourk", "vichr", "krup", "povod", "sucho",
                "unwetter", "sturm", "schnee", "hitze", "frost", "hochwasser", "hagel", "wetter", "погод", "злив",
                "снігопад", "буревій", "град", "мороз", "спек", "burza", "snieg", "powodz", "weather", "storm", "flood",
            ]),
        chapter(
            "bezp", "Bezpečnost a hasiči", "Bezpečnosť a hasiči", "Sicherheit und Feuerwehr",
            "Безпека і оборона", "Bezpieczeństwo i straż", "Safety and fire service", subjects: [.safety]),
        chapter(
            "cirk", "Církve", "Cirkvi", "Kirchen", "Релігійні громади", "Kościoły", "Religious life",
            subjects: [.church]),
        chapter(
            "osob", "Osobnosti, jubilea, úmrtí", "Osobnosti, jubileá, úmrtia", "Personen, Jubiläen, Nachrufe",
            "Особистості, ювілеї, втрати", "Ludzie, jubileusze, wspomnienia", "People", subjects: [.personalities]),
        chapter("media", "Média a komunikace", "Médiá a komunikácia", "Medien", "Медіа", "Media", "Media"),
        chapter(
            "ruzne", "Různé a zajímavosti", "Rôzne a zaujímavosti", "Verschiedenes", "Різне", "Różne",
            "Miscellany", subjects: [.other]),
    ])

    private static func chapter(
        _ id: String, _ cs: String, _ sk: String, _ de: String, _ uk: String, _ pl: String, _ en: String,
        subjects: [Subject] = [], words: [String] = []
    ) -> Chapter {
        Chapter(
            id: id, titles: ["cs": cs, "sk": sk, "de": de, "uk": uk, "pl": pl, "en": en],
            subjects: subjects.map(\.rawValue), words: words)
    }
}
