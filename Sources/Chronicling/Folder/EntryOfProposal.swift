import Records

extension Entry {
    /// The entry that a proposal becomes: its sentences word for word, cited, and the text's hash beside them.
    package init(of proposal: Proposal, status: Status) {
        let quotedRecords = proposal.sentences.map(\.record)
        let quoted = proposal.tellings.filter { quotedRecords.contains($0.id) }
        let others = Entry.others(of: proposal, than: quoted)
        let sources = (quoted + others).enumerated().map { index, item in
            Citation(
                label: String(index + 1), item: item, quotations: proposal.sentences.filter { $0.record == item.id })
        }
        let cited = sources.prefix(quoted.count + 2).map { "[^\($0.label)]" }.joined()
        let words = proposal.sentences.map(\.text).joined(separator: " ")
        let text = EntryText.escaped(words) + cited
        let language = quoted.first?.language
        // A headline that is the whole text is not printed above itself.
        let isHeadline = proposal.sentences.map(\.text) == [proposal.title]
        self.init(
            id: proposal.id, date: proposal.date, end: proposal.end, title: isHeadline ? nil : proposal.title,
            chapter: proposal.chapter,
            persons: proposal.persons, places: proposal.places, organizations: proposal.organizations,
            sources: sources, status: status, baseSHA256: Entry.sha256(of: text), language: language, text: text)
    }

    /// One telling per further publisher whose text is not a copy.
    private static func others(of proposal: Proposal, than quoted: [ChronicleItem]) -> [ChronicleItem] {
        var tellers = Set(quoted.map(\.teller.id))
        var groups = Set(quoted.map(\.group))
        return proposal.tellings.filter { item in
            guard !tellers.contains(item.teller.id), !groups.contains(item.group) else { return false }
            tellers.insert(item.teller.id)
            groups.insert(item.group)
            return true
        }
    }
}
