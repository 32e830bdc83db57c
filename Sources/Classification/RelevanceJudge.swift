import Foundation
import Linguistics
import Records

/// Whether an item is about the town, only mentions it, or neither.
struct RelevanceJudge: Sendable {
    private let finder: TownFinder
    private let sources: [Source.ID: Source]

    /// Named so often, the town is what the text is about.
    private static let manyMentions = 4
    /// Share of its sentence within which a first mention is the sentence's matter and not an addition to it.
    private static let early = 0.55

    init(town: TownProfile, sources: [Source.ID: Source], firstNames: FirstNames) {
        finder = TownFinder(town: town, firstNames: firstNames)
        self.sources = sources
    }

    func relevance(of document: Document, _ text: ReadText) -> Judgement.Relevance {
        if isOwn(document.source) { return .about }
        let mentions = finder.mentions(in: text)
        let named = mentions.filter { $0.kind != .district }
        // Districts share their names with districts of other towns: alone they prove nothing.
        guard let first = named.first else { return .not }
        if isMatter(of: text, first, named, mentions) { return .about }
        return .mentions
    }

    /// The town's own sources speak of the town, whichever way they speak.
    private func isOwn(_ source: String?) -> Bool {
        guard let source else { return false }
        guard let known = sources[source] else { return finder.names(source: source) }
        if known.rights == .own { return true }
        // Rights say what may be shown and not whose the words are. Boards and councils are an office's; a site or a
        // profile that bears the town's name speaks for it, while papers and stations only bear it.
        return switch known.kind {
        case .board, .council: true
        case .web, .social, .video, .events: finder.names(source: known.name)
        case .newspaper, .tv, .radio, .agency: false
        }
    }

    private func isMatter(
        of text: ReadText, _ first: TownMention, _ named: [TownMention], _ all: [TownMention]
    ) -> Bool {
        if all.contains(where: \.isInTitle), !isListed(all.first(where: \.isInTitle), in: text.title) { return true }
        if named.count >= RelevanceJudge.manyMentions { return true }
        guard !first.isInTitle else { return true }
        if beginsWithOther(text) { return false }
        if isListed(first, in: text.body) || isWay(first, in: text.body) { return false }
        return isEarly(first, text)
    }

    /// One of several places: "z Polska, Slovenska a Orlové", "od Opavy po Orlovou".
    private func isListed(_ mention: TownMention?, in words: [Word]) -> Bool {
        guard let index = mention?.index, mention?.kind != .adjective else { return false }
        func joins(_ at: Int) -> Bool {
            words.indices.contains(at) && RelevanceJudge.conjunctions.contains(words[at].folded)
        }
        func isName(_ at: Int) -> Bool { words.indices.contains(at) && words[at].beginsWithCapital }
        return joins(index - 1) && isName(index - 2) || joins(index + 1) && isName(index + 2)
            || joins(index + 1) && words.indices.contains(index + 2) && isName(index + 3)
                && RelevanceJudge.prepositions.contains(words[index + 2].folded)
    }

    /// Only the end of a way or journey: "linka do Orlové", "machte kurz in Orlová Rast".
    private func isWay(_ mention: TownMention, in words: [Word]) -> Bool {
        guard mention.kind == .name, mention.index > 0 else { return false }
        return RelevanceJudge.directions.contains(words[mention.index - 1].folded)
    }

    /// Title and text begin with one and the same other name: that is whom it is about ("Petřvald slaví titul").
    private func beginsWithOther(_ text: ReadText) -> Bool {
        guard let title = text.title.first, let body = text.body.first, title.beginsWithCapital, title.folded.count >= 5
        else {
            return false
        }
        return title.folded.commonPrefix(with: body.folded).count >= max(4, title.folded.count - 2)
    }

    /// In the first part of the first sentences, before any comma.
    private func isEarly(_ mention: TownMention, _ text: ReadText) -> Bool {
        let starts = text.sentenceStarts
        let start = starts.last { $0 <= mention.index } ?? 0
        let end = starts.first { $0 > mention.index } ?? text.body.count
        guard start < 60, end > start, let first = text.body[safe: start], let word = text.body[safe: mention.index]
        else {
            return false
        }
        let before = text.bodyText.utf8.dropFirst(first.utf8Range.lowerBound)
            .prefix(word.utf8Range.lowerBound - first.utf8Range.lowerBound)
        if before.contains(0x2C), mention.kind == .name { return false }
        return Double(mention.index - start) / Double(end - start) < RelevanceJudge.early
    }

    private static let conjunctions: Set = [
        "a", "i", "und", "sowie", "oder", "oraz", "та", "і", "й", "po", "az", "bis", "nebo",
    ]
    private static let prepositions: Set = ["v", "ve", "do", "z", "in", "aus", "w", "у", "в", "з"]
    private static let directions: Set = ["do", "nach", "na", "po", "smer", "richtung", "до"]
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
