import Records

/// A vote in a council's session, as the voting machines of H.E.R. Systém write it (`Session` with a `VotingResult` for
/// each vote): what was voted on, the result, and who voted how.
enum CouncilVote {
    /// The item in a `VotingResult`. Its id is completed by the session (`CouncilSession`).
    static func item(from node: ElementNode) throws(EntryFault) -> ParsedItem {
        let number = node.attribute("number")
        let topic = node.first(.topic)
        guard let number, let title = topic?.value else {
            throw EntryFault(
                kind: .incomplete, reference: number.map { "vote \($0)" }, example: topic?.value,
                reason: "the vote has no number, or nothing was voted on")
        }
        var item = ParsedItem()
        item.kind = .paper
        item.id = number
        item.url = node.attribute("location").map { URLReference.resolved($0, against: node.base) }
        item.title = title
        item.contentText = ([result(of: node)] + votes(in: node) + [node.first(.comment)?.value])
            .compactMap(\.self).joined(separator: "\n\n")
        item.datePublished = node.attribute("time")
        item.tags.append(ifAny: node.attribute("category_label"))
        item.references.append(
            ifAny: topic?.attribute("number").map { Reference(scheme: "bod programu", value: $0) })
        item.attachments.append(
            ifAny: topic?.attribute("file").map { Attachment(url: URLReference.resolved($0, against: node.base)) })
        return item
    }

    /// The ways to vote, with the attribute that counts them, in the words of the record: the machines are Czech.
    private static let ways: [(vote: String, count: String, words: String)] = [
        ("AYE", "aye", "pro"), ("NO", "no", "proti"), ("ABSTAINED", "abstained", "zdrželo se"),
        ("NOT_VOTING", "not_voting", "nehlasovalo"), ("MISSING", "missing", "nepřítomno"),
    ]

    private static func result(of node: ElementNode) -> String? {
        let counts = ways.compactMap { way in node.attribute(way.count).map { "\(way.words) \($0)" } }
        return counts.isEmpty ? nil : "Výsledek hlasování: " + counts.joined(separator: ", ")
    }

    /// Who voted in each way; nobody where the vote was secret.
    private static func votes(in node: ElementNode) -> [String] {
        if node.attribute("is_secret")?.lowercased() == "yes" { return [] }
        let deputies = node.children.filter { $0.element == .deputy }
        return ways.compactMap { way in
            let names = deputies.filter { $0.attribute("vote") == way.vote }.compactMap(name)
            return names.isEmpty ? nil : way.words + ": " + names.joined(separator: ", ")
        }
    }

    private static func name(of deputy: ElementNode) -> String? {
        let name = ["title", "first_name", "name"].compactMap { deputy.attribute($0) }.joined(separator: " ")
        guard !name.isEmpty else { return nil }
        return deputy.attribute("party").map { "\(name) (\($0))" } ?? name
    }
}
