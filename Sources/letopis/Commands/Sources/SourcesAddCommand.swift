import ArgumentParser
import Glibc
import Pipeline
import Records

struct SourcesAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Finds the feeds of a site, from its home page or any other address, and adds them as sources.",
        discussion: """
              letopis sources add https://www.example.org           asks which to add
              letopis sources add https://www.example.org --first   adds the likeliest
              letopis sources add https://mastodon.example/@town --yes
              letopis sources add https://www.example.org/news --by-rules

            Channels of YouTube and Telegram and profiles of Mastodon and Bluesky lead to
            their feeds. Feeds of visitors' comments are only added by their address or
            number. A page that has no feed but lists its news is read by rules (see
            docs/configuration.md), which --by-rules guesses and shows. What is written is
            a guess to look over: above all "rights" in its file, which begin as a link
            only. Ends with 0 when something was found, 1 when nothing was.
            """)

    @OptionGroup var options: GlobalOptions
    @Argument(help: "An address of the site.") var url: String
    @Flag(help: "Add all that is found.") var yes = false
    @Flag(help: "Add the first that is found.") var first = false
    @Flag(help: "Try all that the page offers, and the usual places too.") var thorough = false
    @Flag(help: "Read the page's own list, by rules that are guessed for it.") var byRules = false
    @Flag(help: "Say what would be added, and add nothing.") var dryRun = false
    @Flag(help: "Permit addresses of this machine (loopback).") var allowLocal = false
    @Option(help: "The source's id, when one is added.") var id: String?
    @Option(help: ArgumentHelp("Take this for the present.", valueName: "ISO")) var now: Instant?

    func validate() throws {
        if yes, first { throw ValidationError("--yes adds all, --first one: choose") }
        if byRules, thorough { throw ValidationError("--by-rules looks at one page, --thorough at all: choose") }
    }

    func run() async throws {
        let workspace = try Session.workspace(options)
        let isQuiet = options.quiet
        if let name = SecretMask.secretName(in: url) { throw Self.secret(name) }
        let discovery = try workspace.discovery(allowsLocal: allowLocal, now: Session.clock(now)) { text in
            if !isQuiet { Talk.progress(text) }
        }
        if byRules {
            let lists: [FoundList]
            do {
                defer { if !isQuiet { Talk.endProgress() } }
                lists = try await discovery.lists(at: url)
            }
            return try ListChoice(lists: lists, workspace: workspace, command: self).run()
        }
        let findings: Discovery.Findings
        do {
            defer { if !isQuiet { Talk.endProgress() } }
            findings = try await discovery.findings(at: url, thorough: thorough)
        }
        for dead in findings.dead where !isQuiet { Talk.say("declared, but no feed: \(dead.url): \(dead.reason)") }
        let remarks = FindingsRemarks(findings: findings)
        guard !findings.feeds.isEmpty else {
            Talk.say("\(url): no feed was found\(thorough ? "" : "; --thorough looks in more places").")
            Talk.say(remarks.lists ?? FindingsRemarks.elsewhere)
            if let profiles = remarks.profiles(besides: []) { Talk.say(profiles) }
            throw ExitCode(Failure.Code.someSourcesFailed.rawValue)
        }
        let folder = SourceFolder(path: workspace.configuration.feeds)
        let proposals = try proposals(findings.feeds, folder, workspace)
        if !options.json { show(proposals) }
        let chosen = dryRun ? [] : choose(among: proposals)
        let output = StandardOutput()
        for (index, proposal) in proposals.enumerated() {
            let path = chosen.contains(index) ? try folder.add(proposal.draft) : nil
            if options.json {
                output.line(try JSONLine.text(of: Line(proposal, path: path)))
            } else if let path, !isQuiet {
                Talk.say("added: \(path)")
            }
        }
        output.flush()
        guard !isQuiet else { return }
        if chosen.isEmpty, !dryRun { Talk.say(reasonForNone(proposals)) }
        if let lists = remarks.lists { Talk.say(lists) }
        if let profiles = remarks.profiles(besides: try folder.drafts().map(\.url)) { Talk.say(profiles) }
        if let rest = rest(of: findings) { Talk.say(rest) }
    }

    private func reasonForNone(_ proposals: [Proposal]) -> String {
        let new = proposals.filter { $0.known == nil }
        if new.isEmpty { return "nothing was added: all of it is among the sources already" }
        if new.contains(where: \.isTaken), !yes, !first {
            return "nothing was added; --yes adds all of them, --first the first"
        }
        return "nothing was added: what is new is empty, or comments of visitors, and is added by its own address"
    }

    /// What was not tried; nil where all was.
    private func rest(of findings: Discovery.Findings) -> String? {
        let counts = [
            (findings.untriedDeclared, findings.untriedDeclared == 1 ? "more is declared" : "more are declared"),
            (
                findings.untriedLinks,
                findings.untriedLinks == 1 ? "more link may lead to one" : "more links may lead to some"
            ),
        ]
        let left = counts.filter { $0.0 > 0 }.map { "\($0) \($1)" }.joined(separator: ", ")
        if thorough { return left.isEmpty ? nil : "\(left), which are too many to be tried" }
        guard left.isEmpty else { return "\(left); --thorough tries all" }
        return findings.isPartial
            ? "there may be more: --thorough looks at the news pages and the usual places too" : nil
    }

    private static func secret(_ name: String) -> Failure {
        Failure(
            .configuration,
            "the address holds a secret (\(name)), which would stand in the configuration and in every list: add it "
                + "without, and say with \"token\" in the source's file where the secret is kept, an environment "
                + "variable or a file (docs/configuration.md)")
    }

    private struct Proposal {
        let feed: FoundFeed
        let draft: SourceDraft
        /// The source that has the address already.
        let known: String?

        /// Whether it is added without being named.
        var isTaken: Bool { known == nil && (!feed.isOfComments || feed.way == .itself) }
    }

    private func proposals(
        _ found: [FoundFeed], _ folder: SourceFolder, _ workspace: Workspace
    ) throws -> [Proposal] {
        var existing = try folder.drafts()
        if let id, existing.contains(where: { $0.id == id }) {
            throw Failure(.usage, "there is already a source \(id); choose another --id")
        }
        var proposals: [Proposal] = []
        for feed in found {
            if let name = SecretMask.secretName(in: feed.url) {
                guard found.count > 1 else { throw Self.secret(name) }
                Talk.say("not proposed: \(feed.url), which holds a secret (\(name)); \"token\" is for that")
                continue
            }
            let known = existing.first { feed.lies(at: $0.url) }
            var draft = workspace.draft(of: feed, existing: existing, allowsLocal: allowLocal)
            if let id, proposals.isEmpty { draft = draft.setting("id", to: id) }
            let problems = draft.problems()
            guard problems.isEmpty else { throw Failure(.usage, problems.joined(separator: "; ")) }
            proposals.append(Proposal(feed: feed, draft: draft, known: known?.id))
            if known == nil { existing.append(draft) }
        }
        return proposals
    }

    private func show(_ proposals: [Proposal]) {
        guard !options.quiet else { return }
        let output = StandardOutput()
        let style = Style()
        for (index, proposal) in proposals.enumerated() {
            let feed = proposal.feed
            let newest = feed.newest.map { ", newest \($0.iso8601)" } ?? ""
            let number = String(index + 1)
            let mark = String(repeating: " ", count: max(0, 2 - number.count)) + number
            output.line("\(mark)  \(style.bold(feed.name.cut(to: 76)))")
            output.line(masking: "    \(feed.url)")
            let count = feed.items == 0 ? "no items now" : feed.items == 1 ? "1 item" : "\(feed.items) items"
            output.line(style.dim("    \(feed.format), \(count)\(newest); \(feed.way.rawValue)"))
            for twin in feed.twins { output.line(masking: "    has the same articles: \(twin)") }
            if feed.isOfComments { output.line(style.dim("    comments of visitors: added only when it is named")) }
            output.line(
                style.dim(
                    proposal.known.map { "    is the source \($0) already" }
                        ?? "    as \(proposal.draft.id), \(feed.kind.rawValue), \(feed.language ?? "language unknown")")
            )
        }
        output.flush()
    }

    /// The places of those to add: as the options say, or as somebody on a terminal answers.
    private func choose(among proposals: [Proposal]) -> [Int] {
        let open = proposals.indices.filter { proposals[$0].known == nil }
        let taken = open.filter { proposals[$0].isTaken }
        if yes { return taken }
        if first {
            // An empty feed is a likely one only where nothing better is known.
            let areFull = proposals.contains { $0.feed.items > 0 && !$0.feed.isOfComments }
            return Array(taken.filter { !areFull || proposals[$0].feed.items > 0 }.prefix(1))
        }
        guard !open.isEmpty, !options.json, Talk.isTerminal(STDIN_FILENO), Talk.isTerminal(STDERR_FILENO) else {
            return []
        }
        Talk.say("Which should be added? Numbers such as 1 3, a for all, Return for none:")
        let answer = readLine() ?? ""
        if answer.lowercased().hasPrefix("a") { return taken }
        let numbers = Set(answer.split { !$0.isNumber }.compactMap { Int($0) })
        return open.filter { numbers.contains($0 + 1) }
    }

    private struct Line: Encodable {
        let url, foundBy, format, name, kind, id: String
        let language: String?
        let items: Int
        let newest: Day?
        let ofComments: Bool
        /// Further feeds of the same articles.
        let same: [String]
        /// The source that has the address already.
        let known: String?
        /// The file, when one was written.
        let path: String?

        init(_ proposal: Proposal, path: String?) {
            url = proposal.feed.url
            foundBy = proposal.feed.way.rawValue
            format = proposal.feed.format
            name = proposal.feed.name
            kind = proposal.feed.kind.rawValue
            language = proposal.feed.language
            items = proposal.feed.items
            newest = proposal.feed.newest
            ofComments = proposal.feed.isOfComments
            same = proposal.feed.twins
            id = proposal.draft.id
            known = proposal.known
            self.path = path
        }
    }
}
