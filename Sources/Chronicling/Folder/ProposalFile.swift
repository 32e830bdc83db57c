import Linguistics

/// Writes `proposals/*.md`: the entry as it would be adopted, and why it is proposed.
package struct ProposalFile {
    package init() {}

    /// `2026-05-14-novy-most-pres-belou-a7k2.md`
    package static func name(of proposal: Proposal) -> String {
        let words = Tokenizer.words(in: proposal.title ?? proposal.chapter).map(\.folded)
        let plain = words.map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }.filter { !$0.isEmpty }
        let slug = (plain.isEmpty ? [proposal.chapter] : Array(plain.prefix(5))).joined(separator: "-").prefix(48)
        return "\(proposal.date.iso8601)-\(slug)-\(proposal.id.prefix(4)).md"
    }

    package func text(of proposal: Proposal) throws -> String {
        var sections = [try EntryFile().text(of: Entry(of: proposal, status: .proposed))]
        sections.append(
            "\(FrontMatter.reasons)\n\n## Score \(proposal.score.total)\n\n| part | value | seen |\n|---|---|---|\n"
                + proposal.score.parts.map { "| \($0.name) | \(Self.number($0.value)) | \(Self.cell($0.reason)) |" }
                .joined(separator: "\n"))
        sections.append(
            "## Facts\n\n| what | value | agree | where |\n|---|---|---|---|\n"
                + proposal.facts.map {
                    "| \($0.kind.rawValue) | \(Self.cell($0.value)) | \($0.agreement) | \(place(of: $0)) |"
                }
                .joined(separator: "\n"))
        if !proposal.conflicts.isEmpty {
            sections.append("## Conflicts\n\n" + proposal.conflicts.map(line(of:)).joined(separator: "\n"))
        }
        if proposal.kind == .series {
            sections.append("## Days\n\n" + proposal.dates.map { "- \($0.iso8601)" }.joined(separator: "\n"))
        }
        sections.append("## Tellings\n\n" + proposal.tellings.map(line(of:)).joined(separator: "\n"))
        let notes = proposal.notes + share(of: proposal)
        if !notes.isEmpty { sections.append("## Notes\n\n" + notes.map { "- \($0)" }.joined(separator: "\n")) }
        return sections.joined(separator: "\n") + "\n"
    }

    private func share(of proposal: Proposal) -> [String] {
        guard let share = proposal.quotedShare else { return [] }
        let advice = share > 0.3 ? "; reword it, the text belongs to somebody else" : ""
        return ["\(Int((share * 100).rounded())) % of the source's text is quoted\(advice)."]
    }

    private func place(of fact: Fact) -> String {
        fact.quotation.map { "\($0.record)/\($0.version) \($0.field.rawValue) \($0.start)-\($0.end)" } ?? "worked out"
    }

    private func line(of conflict: Conflict) -> String {
        let statements = conflict.statements.map { "\($0.value) (\($0.source), \($0.record))" }
        return "- \(conflict.kind.rawValue): \(statements.joined(separator: " or "))"
    }

    private func line(of item: ChronicleItem) -> String {
        "- \(item.published.iso8601) \(item.teller.name): \(item.title ?? "") \(item.url ?? "") (\(item.id)/\(item.version))"
    }

    private static func number(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "/").replacing("\n", with: " ") }
}
