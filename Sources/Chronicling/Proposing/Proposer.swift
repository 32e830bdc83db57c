import Linguistics
import Records

/// Proposes what of a year's items belongs in the chronicle.
///
/// The same items give the same proposals in whatever order they come. Nothing is paraphrased: the text of a proposal
/// is sentences of its tellings, word for word.
package struct Proposer: Sendable {
    private let scheme: ChapterScheme
    private let language: Language
    private let year: Int?
    private let until: Day?

    /// A notice that comes more often in a year than a council meets is routine, whatever its words.
    private static let noticesOfWeight = 10

    /// Places by which a social post stands behind a neutral telling.
    private static let socialDelay = 4

    /// Series need as many instances as this, unless deduplication recognized them.
    private static let seriesInstances = 3

    /// `year` leaves out what happened in other years; nil takes all. `until` is the last day the archive knows of:
    /// what is announced for later days has not happened yet.
    package init(scheme: ChapterScheme, language: Language, year: Int? = nil, until: Day? = nil) {
        self.scheme = scheme
        self.language = language
        self.year = year
        self.until = until
    }

    package func proposals(for items: [ChronicleItem], decisions: [Decision], entries: [Entry]) -> [Proposal] {
        proposalSet(for: items, decisions: decisions, entries: entries).proposals
    }

    /// Proposals and everything that did not become one, with nothing left over.
    package func proposalSet(for items: [ChronicleItem], decisions: [Decision], entries: [Entry]) -> ProposalSet {
        let members = items.filter { isUsable($0) }.sorted { $0.id < $1.id }.map {
            Cluster.Member(item: $0, features: ItemFeatures(of: $0))
        }
        // Nothing that may hold a private person's name comes near an entry.
        let open = members.filter { !$0.features.isPrivate }
        let single = Clustering(items: open.map(\.item), features: open.map(\.features)).clusters().map { indexes in
            Cluster(members: indexes.map { open[$0] })
        }
        let ledger = DecisionLedger(decisions: decisions, entries: entries)
        var fates = Fates(unused: items.filter { !isUsable($0) }.map(\.id))
        var free: [Cluster] = []
        for cluster in single {
            switch ledger.verdict(on: cluster.ids) {
            case .open: free.append(cluster)
            case .rejected: fates.rejected.append(cluster.ids)
            case .adopted(let entry, let known): settle(cluster, entry: entry, known: known, in: &fates)
            }
        }
        let future = free.filter(isFuture)
        fates.unused += future.flatMap(\.ids)
        let (routine, telling) = withRoutineParted(free.filter { !isFuture($0) })
        fates.routine = RoutineNotices(otherNotices: Phrases(language: language)(.otherNotices)).lines(
            of: routine + members.filter(\.features.isPrivate).map { Cluster(members: [$0]) })
        let drafts = withSeriesJoined(telling).compactMap { cluster -> Proposal? in
            guard let proposal = proposal(of: cluster) else {
                fates.unused += cluster.ids
                return nil
            }
            return proposal
        }
        return proposalSet(of: drafts, fates: fates)
    }

    private struct Fates {
        var unused: [Record.ID]
        var rejected: [[Record.ID]] = []
        var updates: [EntryUpdate] = []
        var adopted: [Record.ID] = []
        var routine: [RoutineLine] = []
    }

    private func isUsable(_ item: ChronicleItem) -> Bool {
        item.relevance != .not && (year == nil || item.day.year == year)
            && !(item.text.isEmpty && (item.title ?? "").isEmpty)
    }

    private func isFuture(_ cluster: Cluster) -> Bool {
        guard let until, let dated = cluster.dated else { return false }
        return dated.day > until
    }

    /// Routine is what says so, and notices of one title that come too often to be events.
    private func withRoutineParted(_ clusters: [Cluster]) -> (routine: [Cluster], telling: [Cluster]) {
        let notices = clusters.filter { $0.isOfNotices && !$0.isRoutine }
        // Where the resolutions themselves are archived, the call to the session adds nothing.
        let hasResolutions = clusters.contains { $0.members.contains { $0.item.kind == .paper } }
        let counts = Dictionary(grouping: notices, by: seriesKey).mapValues(\.count)
        func isRoutine(_ cluster: Cluster) -> Bool {
            cluster.isRoutine || (hasResolutions && cluster.isSessionCall)
                || (cluster.isOfNotices && counts[seriesKey(of: cluster), default: 0] > Self.noticesOfWeight)
        }
        return (clusters.filter(isRoutine), clusters.filter { !isRoutine($0) })
    }

    private func settle(_ cluster: Cluster, entry: String, known: Set<Record.ID>, in fates: inout Fates) {
        let new = cluster.members.filter { !known.contains($0.item.id) }
        fates.adopted += cluster.ids.filter { known.contains($0) }
        guard !new.isEmpty else { return }
        let sentences = bestChoice(among: new)?.quotations ?? []
        fates.updates.append(EntryUpdate(id: entry, tellings: new.map(\.item), sentences: sentences))
    }

    /// Clusters that share a title but for dates and numbers become one, with all their days. Each session of the
    /// council is a day of its own, and its notice has nothing but that day to tell; so is each resolution: two
    /// budgets of one name are two decisions.
    private func withSeriesJoined(_ clusters: [Cluster]) -> [Cluster] {
        func standsAlone(_ cluster: Cluster) -> Bool { cluster.isOfNotices || cluster.isResolution }
        var byKey: [String: [Cluster]] = [:]
        for cluster in clusters where !standsAlone(cluster) {
            byKey[announcedKey(of: cluster) ?? seriesKey(of: cluster), default: []].append(cluster)
        }
        return clusters.filter(standsAlone)
            + byKey.sorted { $0.key < $1.key }.flatMap { key, group -> [Cluster] in
                let days = Set(group.compactMap { $0.dated?.day }).sorted()
                let isMarked = group.contains { $0.members.contains { $0.item.relation == .series } }
                guard key.contains(" "), days.count >= (isMarked ? 2 : Self.seriesInstances) else { return group }
                return [Cluster(members: group.flatMap(\.members), seriesDays: days)]
            }
    }

    private func seriesKey(of cluster: Cluster) -> String { cluster.members.first?.features.seriesKey ?? "" }

    /// What announcements under one name are joined by: the words before the colon, "Reading hour: winter tales".
    private func announcedKey(of cluster: Cluster) -> String? {
        guard cluster.members.allSatisfy({ !$0.item.isReport }), let title = cluster.members.first?.item.title,
            let colon = title.firstIndex(of: ":")
        else { return nil }
        let words = Tokenizer.words(in: String(title[..<colon])).map(\.folded)
        return words.count > 1 && words.allSatisfy { $0.first?.isLetter ?? false } ? words.joined(separator: " ") : nil
    }

    private func proposal(of cluster: Cluster) -> Proposal? {
        guard let dated = cluster.dated, let oldest = cluster.oldest else { return nil }
        let tellings = cluster.members.map(\.item)
        let date = cluster.seriesDays?.first ?? dated.day
        let end = cluster.seriesDays?.last ?? dated.event?.end
        let facts = FactReader(tellings: tellings, date: date, end: end)
        let conflicts = cluster.seriesDays == nil ? facts.conflicts() : []
        let choice = bestChoice(among: cluster.speakers, disputed: conflicts.flatMap { $0.statements.map(\.value) })
        let quoted = choice.flatMap { choice in tellings.first { $0.id == choice.quotations[0].record } }
        let titled =
            ([quoted].compactMap { $0 } + cluster.speakers.map(\.item) + tellings).first { $0.title != nil }
        guard let sentences = choice?.quotations ?? titled.flatMap(headline(of:)).map({ [$0] }) else { return nil }
        return Proposal(
            id: Digest(of: "proposal\u{0}\(oldest.id)").shortName, kind: cluster.seriesDays == nil ? .event : .series,
            date: date, end: end == date ? nil : end, isDateInferred: dated.isDayInferred,
            dates: cluster.seriesDays ?? [date], chapter: chapter(of: cluster), title: titled?.title,
            sentences: sentences, tellings: tellings, facts: facts.facts(),
            conflicts: conflicts,
            score: Scoring().score(of: cluster, reports: choice?.reports ?? false),
            persons: names(.person, in: cluster), places: names(.place, in: cluster),
            organizations: names(.org, in: cluster),
            quotedShare: quoted.flatMap { share(of: sentences, in: $0) },
            notes: choice == nil ? ["No sentence was fit to be quoted: only a headline is given."] : [])
    }

    /// Sentences that take no side where tellings disagree come before those that do.
    private func bestChoice(
        among members: [Cluster.Member], disputed: [String] = []
    ) -> SentenceSelection.Choice? {
        let undisputed = disputed.isEmpty ? nil : choice(among: members, avoiding: disputed)
        return undisputed ?? choice(among: members, avoiding: [])
    }

    private func choice(among members: [Cluster.Member], avoiding disputed: [String]) -> SentenceSelection.Choice? {
        let choices = members.prefix(6).enumerated().compactMap { place, member in
            SentenceSelection(item: member.item, features: member.features, avoiding: disputed).choice().map {
                (place: member.item.teller.kind == .social ? place + Self.socialDelay : place, choice: $0)
            }
        }
        // A later telling must be clearly better to be preferred to a more trusted one.
        return choices.max {
            ($0.choice.worth - 0.3 * Double($0.place), $1.place) < ($1.choice.worth - 0.3 * Double($1.place), $0.place)
        }?.choice
    }

    private func headline(of item: ChronicleItem) -> Quotation? {
        guard let title = item.title, Tokenizer.words(in: title).count >= 3 else { return nil }
        return Quotation(
            record: item.id, version: item.version, field: .title, start: 0, end: title.unicodeScalars.count,
            text: title)
    }

    private func share(of sentences: [Quotation], in item: ChronicleItem) -> Double? {
        let length = item.text.unicodeScalars.count
        guard item.teller.rights != .own, length > 0, sentences.first?.field == .text else { return nil }
        return Double(sentences.reduce(0) { $0 + $1.end - $1.start }) / Double(length)
    }

    /// The subject with the most trust behind it decides.
    private func chapter(of cluster: Cluster) -> ChapterScheme.Chapter.ID {
        var trust: [String: Double] = [:]
        for item in cluster.members.map(\.item) {
            trust[item.subject, default: 0] += (0.1 + item.subjectConfidence) / Double(max(1, item.teller.rank))
        }
        let subject =
            cluster.members.first?.features.notice?.subject?.rawValue
            ?? trust.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? Subject.other.rawValue
        let words = cluster.members.prefix(3).flatMap(\.features.titleWords)
        return scheme.chapter(ofSubject: subject, titleWords: words) ?? subject
    }

    private func names(_ type: NamedEntity.Kind, in cluster: Cluster) -> [String] {
        var seen: Set<String> = []
        return cluster.members.prefix(3).flatMap(\.item.entities).filter {
            $0.type == type && seen.insert($0.name).inserted
        }
        .map(\.name)
    }

    private func proposalSet(of drafts: [Proposal], fates: Fates) -> ProposalSet {
        let byScore = drafts.sorted {
            ($1.score.total, $0.date, $0.id) < ($0.score.total, $1.date, $1.id)
        }
        var taken: [String: Int] = [:]
        var chosen: [Proposal] = []
        var overQuota: [Proposal] = []
        for proposal in byScore {
            let shelf = "\(proposal.chapter) \(proposal.date.year)-\(proposal.date.month)"
            if proposal.score.total > 0, taken[shelf, default: 0] < scheme.quota(of: proposal.chapter) {
                taken[shelf, default: 0] += 1
                chosen.append(proposal)
            } else {
                overQuota.append(proposal)
            }
        }
        return ProposalSet(
            proposals: byDate(chosen), overQuota: byDate(overQuota), updates: merged(fates.updates),
            routine: fates.routine, rejected: fates.rejected, adopted: fates.adopted.sorted(),
            unused: fates.unused.sorted())
    }

    private func byDate(_ proposals: [Proposal]) -> [Proposal] {
        proposals.sorted { ($0.date, $1.score.total, $0.id) < ($1.date, $0.score.total, $1.id) }
    }

    private func merged(_ updates: [EntryUpdate]) -> [EntryUpdate] {
        Dictionary(grouping: updates, by: \.id).sorted { $0.key < $1.key }.map { id, parts in
            EntryUpdate(id: id, tellings: parts.flatMap(\.tellings), sentences: parts.flatMap(\.sentences))
        }
    }
}
