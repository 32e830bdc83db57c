/// The accessibility statement (EN 301 549; Directive 2016/2102, in Czechia Act 99/2019) and the help for the keys.
struct AccessibilityWords: Sendable {
    let title: String
    let statement: [String]
    let limits: String
    let limitsText: [String]
    let feedback: String
    let feedbackText: [String]
    let keys: String
    let keysText: String
    let keyNames: [Key]
    /// The label of the switch; it stands only where scripts run.
    let keysSwitch: String

    struct Key: Sendable {
        let key: String
        let meaning: String
    }

    static func of(_ language: PageLanguage) -> AccessibilityWords {
        switch language {
        case .cs: czech
        case .de: german
        case .uk: ukrainian
        case .en: english
        }
    }

    private static func names(_ search: String, _ next: String, _ former: String, _ open: String, _ help: String)
        -> [Key]
    {
        zip(["/", "j", "k", "o", "?"], [search, next, former, open, help]).map { Key(key: $0, meaning: $1) }
    }

    private static let czech = AccessibilityWords(
        title: "Prohlášení o přístupnosti",
        statement: [
            "Stránky archivu chtějí být přístupné všem podle zákona č. 99/2019 Sb., o přístupnosti internetových stránek a "
                + "mobilních aplikací. Měřítkem je norma EN 301 549 (WCAG 2.1, úroveň AA); samy si kladou WCAG 2.2 AA.",
            "Fungují bez JavaScriptu, jen s klávesnicí i se čtečkou obrazovky, dají se zvětšit a vytisknout, mají světlou i "
                + "tmavou podobu. Obrázek časové osy má vedle sebe tabulku se stejnými čísly.",
        ],
        limits: "Co přístupné být nemusí",
        limitsText: [
            "Texty ze zdrojů ukazujeme tak, jak je zdroje zveřejnily. Jejich přílohy, například naskenované dokumenty, "
                + "přístupné být nemusí a archiv je měnit nesmí. Hlášení o stavu zdrojů jsou zčásti jen anglicky."
        ],
        feedback: "Napište nám",
        feedbackText: [
            "Narazíte-li na překážku nebo potřebujete-li obsah v jiné podobě, obraťte se na provozovatele archivu. "
                + "Nepomůže-li to, můžete se obrátit na úřad, který na dodržování zákona č. 99/2019 Sb. dohlíží."
        ],
        keys: "Klávesy", keysText: "S JavaScriptem jdou stránky ovládat i jednou klávesou:",
        keyNames: names(
            "do pole pro hledání", "na další výsledek", "na předchozí výsledek", "otevřít výsledek", "tato nápověda"),
        keysSwitch: "Ovládat stránky jednou klávesou")

    private static let german = AccessibilityWords(
        title: "Erklärung zur Barrierefreiheit",
        statement: [
            "Die Seiten des Archivs wollen für alle zugänglich sein, nach der Richtlinie (EU) 2016/2102 und den Gesetzen, die "
                + "sie umsetzen. Maßstab ist EN 301 549 (WCAG 2.1, Stufe AA); sie selbst richten sich nach WCAG 2.2 AA.",
            "Sie kommen ohne JavaScript aus, lassen sich allein mit der Tastatur und mit einem Screenreader bedienen, "
                + "vergrößern und drucken und sind hell wie dunkel lesbar. Neben dem Bild der Zeitleiste steht eine Tabelle "
                + "mit denselben Zahlen.",
        ],
        limits: "Was nicht barrierefrei sein kann",
        limitsText: [
            "Texte der Quellen zeigen wir, wie sie veröffentlicht wurden. Ihre Anlagen, etwa eingescannte Dokumente, sind "
                + "nicht immer barrierefrei, und ein Archiv darf sie nicht ändern. Meldungen über den Zustand der Quellen "
                + "gibt es zum Teil nur auf Englisch."
        ],
        feedback: "Schreiben Sie uns",
        feedbackText: [
            "Stoßen Sie auf ein Hindernis oder brauchen Sie einen Inhalt in anderer Form, wenden Sie sich an den Betreiber "
                + "des Archivs. Hilft das nicht, steht Ihnen die Durchsetzungsstelle Ihres Landes offen."
        ],
        keys: "Tasten", keysText: "Mit JavaScript geht es auch mit einzelnen Tasten:",
        keyNames: names(
            "ins Suchfeld", "zum nächsten Treffer", "zum vorigen Treffer", "den Treffer öffnen", "diese Hilfe"),
        keysSwitch: "Mit einzelnen Tasten bedienen")

    private static let ukrainian = AccessibilityWords(
        title: "Заява про доступність",
        statement: [
            "Сторінки архіву мають бути доступні всім. Мірилом є ДСТУ EN 301 549 (WCAG 2.1, рівень AA); самі вони тримаються "
                + "WCAG 2.2 AA.",
            "Вони працюють без JavaScript, із самою клавіатурою та з екранним читачем, їх можна збільшити й надрукувати, "
                + "вони мають світлий і темний вигляд. Поруч із зображенням осі часу стоїть таблиця з тими самими числами.",
        ],
        limits: "Що може бути недоступним",
        limitsText: [
            "Тексти джерел показуємо так, як їх оприлюднено. Їхні додатки, наприклад скановані документи, не завжди "
                + "доступні, а архів не має права їх змінювати. Повідомлення про стан джерел частково лише англійською."
        ],
        feedback: "Напишіть нам",
        feedbackText: [
            "Якщо щось стало на заваді або вам потрібен зміст в іншому вигляді, зверніться до того, хто веде архів. Якщо це "
                + "не допоможе, можна звернутися до органу, який наглядає за доступністю у вашій країні."
        ],
        keys: "Клавіші", keysText: "З JavaScript можна керувати й однією клавішею:",
        keyNames: names(
            "до поля пошуку", "до наступного результату", "до попереднього результату", "відкрити результат",
            "ця довідка"),
        keysSwitch: "Керувати однією клавішею")

    private static let english = AccessibilityWords(
        title: "Accessibility statement",
        statement: [
            "The pages of the archive are meant for everybody, as Directive (EU) 2016/2102 and the laws that follow it ask. "
                + "The standard is EN 301 549 (WCAG 2.1, level AA); the pages themselves aim at WCAG 2.2 AA.",
            "They work without JavaScript, with the keyboard alone and with a screen reader; they can be enlarged and "
                + "printed, and read in light and in dark. Beside the picture of the timeline stands a table of the same "
                + "numbers.",
        ],
        limits: "What may not be accessible",
        limitsText: [
            "Texts of the sources are shown as they were published. Their attachments, scanned documents for one, are not "
                + "always accessible, and an archive must not change them. Messages on the state of the sources are partly "
                + "in English only."
        ],
        feedback: "Write to us",
        feedbackText: [
            "If something is in your way, or if you need a text in another form, turn to those who run the archive. Where "
                + "that does not help, the authority that supervises accessibility in your country will hear you."
        ],
        keys: "Keys", keysText: "With JavaScript, single keys do some of the work:",
        keyNames: names(
            "to the search field", "to the next result", "to the former result", "open the result", "this help"),
        keysSwitch: "Use single keys")
}
