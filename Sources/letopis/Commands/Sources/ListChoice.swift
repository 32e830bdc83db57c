import ArgumentParser
import Glibc
import Pipeline
import Records

/// Shows what guessed rules find on a page, and makes a source of the list that somebody takes.
struct ListChoice {
    /// The likeliest first.
    let lists: [FoundList]
    let workspace: Workspace
    let command: SourcesAddCommand

    private var isQuiet: Bool { command.options.quiet }

    func run() throws {
        guard !lists.isEmpty else {
            Talk.say(
                "\(command.url): nothing on the page repeats with a link or a date; rules for it are written by hand\n"
                    + "(docs/configuration.md, \"Rules of pages without a feed\")")
            throw ExitCode(Failure.Code.someSourcesFailed.rawValue)
        }
        let folder = SourceFolder(path: workspace.configuration.feeds)
        let existing = try folder.drafts()
        if let id = command.id, existing.contains(where: { $0.id == id }) {
            throw Failure(.usage, "there is already a source \(id); choose another --id")
        }
        let known = existing.first { lists[0].lies(at: $0.url) || $0.url == command.url }?.id
        if !command.options.json { try show() }
        let choice = known == nil && !command.dryRun ? choose() : nil
        let output = StandardOutput()
        for (index, list) in lists.enumerated() {
            var draft = workspace.draft(
                of: list, existing: existing, allowsLocal: command.allowLocal, isLookedAt: choice?.isLookedAt ?? false)
            if let id = command.id { draft = draft.setting("id", to: id) }
            let problems = draft.problems()
            guard problems.isEmpty else { throw Failure(.usage, problems.joined(separator: "; ")) }
            let path = choice?.index == index ? try folder.add(draft) : nil
            if command.options.json {
                output.line(try JSONLine.text(of: Line(list, id: draft.id, known: known, path: path)))
            }
            if let path, !isQuiet { say(path, isLookedAt: choice?.isLookedAt ?? false) }
        }
        output.flush()
        guard !isQuiet, choice == nil, !command.dryRun else { return }
        Talk.say(
            known.map { "nothing was added: the page is the source \($0) already; rules for it go into its file" }
                ?? "nothing was added; --yes adds the first, switched off until somebody has looked at it")
    }

    private func say(_ path: String, isLookedAt: Bool) {
        Talk.say("added: \(path)")
        guard !isLookedAt else { return }
        Talk.say(
            "It is switched off: when its rules find what they should, take \"enabled\" and\n\"disabledBecause\" out of it."
        )
    }

    private func show() throws {
        guard !isQuiet else { return }
        let output = StandardOutput()
        let style = Style()
        output.line(masking: "\(lists[0].name.cut(to: 78))\n\(lists[0].url)")
        for (index, list) in lists.enumerated() {
            let count = list.items.count == 1 ? "1 item" : "\(list.items.count) items"
            output.line(style.bold("\(index + 1 < 10 ? " " : "")\(index + 1)  \(count)"))
            for item in list.items.prefix(4) {
                let date = (item.date ?? "no date").cut(to: 12).filled(to: 12)
                output.line("    \(date)\((item.title ?? "no title").cut(to: 62))")
            }
            output.line(try PasteableRules.text(of: list.rules.map { ($0.key, $0.value) }))
        }
        output.flush()
    }

    /// The list to add, and whether somebody saw what it holds.
    private func choose() -> (index: Int, isLookedAt: Bool)? {
        if command.yes || command.first { return (0, false) }
        guard !command.options.json, Talk.isTerminal(STDIN_FILENO), Talk.isTerminal(STDERR_FILENO) else { return nil }
        Talk.say("Which of them are the news? Its number, or Return for none:")
        guard let number = Int((readLine() ?? "").filter(\.isNumber)), lists.indices.contains(number - 1) else {
            return nil
        }
        return (number - 1, true)
    }

    private struct Line: Encodable {
        let url, name, kind, id: String
        let language: String?
        let items: Int
        /// The first titles, with the day or what the page has for it.
        let first: [String]
        let rules: [String: String]
        /// The source that has the address already.
        let known: String?
        /// The file, when one was written.
        let path: String?

        init(_ list: FoundList, id: String, known: String?, path: String?) {
            url = list.url
            name = list.name
            kind = list.kind.rawValue
            self.id = id
            language = list.language
            items = list.items.count
            first = list.items.prefix(4).map { [$0.date, $0.title].compactMap(\.self).joined(separator: " ") }
            rules = Dictionary(list.rules.map { ($0.key, $0.value) }) { first, _ in first }
            self.known = known
            self.path = path
        }
    }
}
