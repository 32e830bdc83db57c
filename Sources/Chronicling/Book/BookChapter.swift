extension Book {
    /// A chapter, a month of a yearbook, or one of the parts every book has.
    package struct Chapter: Hashable, Codable, Sendable, Identifiable {
        package let id: String
        package let title: String
        package let role: Role
        package let blocks: [Block]
        package let entries: [Entry]

        package enum Role: String, Codable, Sendable {
            /// Text without entries: the note about sources, a foreword.
            case text
            case numbers, calendar, chapter, month, stories, lines, media, attachments
        }

        package init(id: String, title: String, role: Role, blocks: [Block] = [], entries: [Entry] = []) {
            self.id = id
            self.title = title
            self.role = role
            self.blocks = blocks
            self.entries = entries
        }
    }

    /// One dated event.
    package struct Entry: Hashable, Codable, Sendable, Identifiable {
        package let id: String
        /// ISO 8601.
        package let date: String
        /// As printed, without the year: "14. května", "14.-16. května".
        package let dateText: String
        package let title: String?
        package let origin: Origin
        package let blocks: [Block]
        /// A sentence of the entry, cited, to be set large.
        package let pull: [Inline]?

        package enum Origin: String, Codable, Sendable {
            case adopted, proposed, chronicler
        }

        package init(
            id: String, date: String, dateText: String, title: String?, origin: Origin, blocks: [Block],
            pull: [Inline]? = nil
        ) {
            self.id = id
            self.date = date
            self.dateText = dateText
            self.title = title
            self.origin = origin
            self.blocks = blocks
            self.pull = pull
        }
    }
}
