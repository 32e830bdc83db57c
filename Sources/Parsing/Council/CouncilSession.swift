import Records

/// A council's session, whose votes are the items.
enum CouncilSession {
    /// Enters the session's title and days, and makes the votes' numbers unique among sessions.
    static func describe(_ session: ElementNode, in document: inout ParsedDocument) {
        let period = session.attribute("election_period")
        let number = session.attribute("number")
        document.title = session.first(.title)?.value
        document.description = session.first(.comment)?.value
        document.id = [period, number].compactMap(\.self).joined(separator: "/")
        document.dateModified = session.attribute("end_date") ?? session.attribute("start_date")
        for index in document.items.indices {
            document.items[index].id = [period, number, document.items[index].id].compactMap(\.self)
                .joined(separator: "/")
        }
    }
}
