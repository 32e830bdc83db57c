/// What the accessibility statement shows.
struct AccessibilityModel {
    let frame: Frame
    let w: Phrases
    let a: AccessibilityWords
    let contact: Contact?

    init(visit: Visit, configuration: ServingConfiguration) {
        w = visit.words
        a = AccessibilityWords.of(visit.language)
        frame = visit.frame(title: a.title, configuration: configuration)
        contact = Contact(configuration.contact)
    }
}

/// Whom readers can write to, as a link.
struct Contact {
    let href: String
    let label: String

    /// Nil without an address that a page may link to.
    init?(_ contact: String?) {
        guard let contact else { return nil }
        let link = contact.contains("@") && !contact.contains(":") ? "mailto:\(contact)" : contact
        guard let href = WebLink.safe(link) else { return nil }
        self.href = href
        label = contact
    }
}
