/// What the names that a site gives to an element (class, id, role) say of it.
struct NameRoles: OptionSet {
    let rawValue: UInt16

    /// Around the text: menus, consent bars, offers, comments, the page's foot.
    static let around = NameRoles(rawValue: 1)
    /// Holds the text.
    static let text = NameRoles(rawValue: 1 << 1)
    /// Rather not the text, though it may stand in it.
    static let weak = NameRoles(rawValue: 1 << 2)
    /// The paragraph that stands before the text.
    static let lead = NameRoles(rawValue: 1 << 3)
    static let byline = NameRoles(rawValue: 1 << 4)
    static let date = NameRoles(rawValue: 1 << 5)
    /// The text proper, by the very name that a content management system gives to it.
    static let body = NameRoles(rawValue: 1 << 6)
    static let hidden = NameRoles(rawValue: 1 << 7)
    /// Buttons to pass the text on.
    static let share = NameRoles(rawValue: 1 << 8)

    /// A word for an item of news: `article`, `entry`, `clanek`.
    static let subject = NameRoles(rawValue: 1 << 9)
    /// A word for what something holds: `content`, `body`, `obsah`.
    static let substance = NameRoles(rawValue: 1 << 10)

    /// A date of something else than the publication: of an event, an end, an update.
    static let otherDay = NameRoles(rawValue: 1 << 11)
    /// Says itself that a date is that of the publication.
    static let published = NameRoles(rawValue: 1 << 12)
}
