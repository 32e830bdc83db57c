import Dating
import Linguistics
import Records

/// Says of a document what it is about, whether it concerns the town, when its event is, and whom it names. Pure.
package struct Classifier: Sendable {
    private let lexicon: Lexicon
    private let town: TownProfile
    private var sources: [Source.ID: Source]
    private let detector = LanguageDetector()
    private let events = EventDateReader()
    private let scorers: PerLanguage<SubjectScorer>
    private let firstNames = FirstNames()
    private var relevance: RelevanceJudge
    private let names: EntityFinder

    /// `sources` are the town's configured sources by id; documents of others are judged by their text alone.
    package init(lexicon: Lexicon, town: TownProfile, sources: [Source.ID: Source]) {
        self.lexicon = lexicon
        self.town = town
        self.sources = sources
        relevance = RelevanceJudge(town: town, sources: sources, firstNames: firstNames)
        names = EntityFinder(lexicon: lexicon, town: town, firstNames: firstNames)
        scorers = PerLanguage { language in
            let words = SubjectLexicons.words(language)
            return SubjectScorer(lexicon: SubjectLexicon(words, language: language, lexicon: lexicon))
        }
    }

    /// Whether nothing more can be known of where the document comes from.
    package func knowsSource(of document: Document) -> Bool {
        document.source.map { sources[$0] != nil } ?? true
    }

    /// Judges documents of sources that are no longer configured by what is still known of them.
    package func knowing(_ former: [Source]) -> Classifier {
        var result = self
        result.sources.merge(former.map { ($0.id, $0) }) { configured, _ in configured }
        result.relevance = RelevanceJudge(town: town, sources: result.sources, firstNames: firstNames)
        return result
    }

    /// Makes what judging the town's own language takes, so that it need not be waited for when it is needed.
    package func prepare() {
        guard let language = town.languages.first else { return }
        _ = scorers[language]
        firstNames.prepare(language)
    }

    package func judgement(of document: Document) -> Judgement {
        let tag = tag(of: document)
        let language = Language(tag: tag)
        let text = ReadText(document, language: language, lexicon: lexicon)
        let scores = scores(of: text, document, language)
        let confidences = Confidence.values(scores.map(\.score))
        let top = zip(scores, confidences).prefix(3).map {
            Judgement.Candidate(subject: $0.subject.rawValue, confidence: ($1 * 1000).rounded() / 1000)
        }
        return Judgement(
            id: document.id, subject: scores[0].subject.rawValue, confidence: top[0].confidence,
            unsure: confidences[0] < Confidence.sure, top: top, evidence: scores[0].evidence,
            relevance: relevance.relevance(of: document, text), language: tag, event: event(of: document, tag: tag),
            entities: language.map { names.entities(in: text, language: $0) } ?? [])
    }

    private func event(of document: Document, tag: String?) -> EventDate? {
        events.eventDate(
            title: document.title, text: document.text, published: document.published,
            precision: document.publishedPrecision, stated: document.stated, language: tag)
    }

    private func tag(of document: Document) -> String? {
        if let stated = document.language { return stated }
        let hint = document.source.flatMap { sources[$0]?.language } ?? town.languages.first?.rawValue
        return detector.language(of: [document.title ?? "", document.text].joined(separator: "\n"), hint: hint)
    }

    private func scores(of text: ReadText, _ document: Document, _ language: Language?) -> [SubjectScore] {
        let known = language ?? town.languages.first ?? .en
        return scorers[known].scores(
            of: text, prior: SubjectPrior.values(of: document, source: document.source.flatMap { sources[$0] }))
    }
}
