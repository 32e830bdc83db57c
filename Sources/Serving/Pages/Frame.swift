/// What a page's frame shows around its content.
struct Frame {
    let lang: String
    let title: String
    /// What search engines are told; nil is nothing.
    let robots: String?
    let town: String
    let home: String
    let stylesheet = Stylesheet.path
    let script = KeyScript.path
    let sources: String
    let accessibility: String
    /// The day, for paper.
    let printed: String
    let feed: String?
    let navigation: [Link]
    let languages: [LanguageLink]

    struct Link {
        let label: String
        let href: String
        let isCurrent: Bool
    }

    struct LanguageLink {
        let code: String
        let label: String
        let href: String
        let isCurrent: Bool
    }
}
