import Chronicling
import Records

/// A proposal on one line: for people its day, chapter and title; for programs what it is made of.
struct ProposalLine: Encodable {
    let id, kind, chapter: String
    let date: Day
    let end: Day?
    let dateInferred: Bool
    let title: String?
    let text: String
    let members: [Record.ID]
    let sources: [String]
    let score: Double
    let conflicts: Int

    enum CodingKeys: String, CodingKey {
        case id, kind, chapter, date, end, dateInferred, title, sentences, members, sources, score, conflicts
    }

    private let sentences: [String]

    init(_ proposal: Proposal) {
        id = proposal.id
        kind = proposal.kind.rawValue
        chapter = proposal.chapter
        date = proposal.date
        end = proposal.end
        dateInferred = proposal.isDateInferred
        title = proposal.title
        sentences = proposal.sentences.map(\.text)
        members = proposal.members
        sources = proposal.tellings.map(\.teller.id)
        score = (proposal.score.total * 100).rounded() / 100
        conflicts = proposal.conflicts.count
        let heading = proposal.title ?? proposal.sentences.first?.text ?? ""
        let short = heading.count > 48 ? heading.prefix(47) + "…" : heading[...]
        text = "\(proposal.id.prefix(6))  \(proposal.date.iso8601)  \(chapter.padding(to: 7)) \(short)"
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
