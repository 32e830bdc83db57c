import Archiving
import Records

/// What an item's page shows.
struct ItemModel {
    let frame: Frame
    let w: Phrases
    let title: String
    let titleClass: String?
    let itemLanguage: String
    let sourceName: String
    let sourceLink: String
    let kind: String
    let date: DateModel
    let banners: [String]
    let paragraphs: [String]
    let rightsNote: String?
    let originalLink: String?
    let attachments: Attachments?
    /// What the recording or the stream shows.
    let meeting: Member?
    let story: Story?
    let history: VersionHistory?
    let facts: [Fact]
    let citation: String
    let references: [Reference]
    let permalink: String

    /// The citation as a file for a reference manager.
    struct Reference {
        let label: String
        let href: String
    }

    struct Attachments {
        let list: [AttachmentModel]
    }

    struct AttachmentModel {
        let label: String
        let href: String
        let detail: String?
    }

    struct Story {
        let list: [Member]
    }

    struct Member {
        let label: String
        let href: String
        let detail: String
        let memberLanguage: String
    }

    struct Fact {
        let name: String
        let value: String
        let extra: String?

        init(_ name: String, _ value: String, extra: String? = nil) {
            self.name = name
            self.value = value
            self.extra = extra
        }
    }

    init(
        item: StoredItem, isUnlisted: Bool, story: [StoredItem], meeting: StoredItem?, versions: [ItemVersion],
        visit: Visit, today: Day, configuration: ServingConfiguration
    ) {
        let (record, words) = (item.record, visit.words)
        let heading = Heading.text(of: item.listed, words: words)
        title = record.title ?? words.untitled
        titleClass = record.title == nil ? "untitled" : title.count > 110 ? "long" : nil
        w = words
        frame = visit.frame(title: heading, configuration: configuration, isUnlisted: isUnlisted)
        itemLanguage = record.language ?? ""
        sourceName = item.sourceName
        sourceLink = visit.address("/sources/\(Address.escaped(record.source))").text
        kind = words.kindsOne[record.kind.rawValue] ?? record.kind.rawValue
        date = DateModel(item.listed, visit: visit, withTime: true)
        banners = ItemModel.banners(item, visit)
        let text = record.text.isEmpty ? record.summary ?? "" : record.text
        let parts = text.split(separator: "\n\n").map { String($0) }
        paragraphs = parts
        rightsNote = ItemModel.rightsNote(item, hasText: !parts.isEmpty, configuration: configuration, words)
        originalLink = WebLink.safe(record.url)
        attachments = ItemModel.attachments(record)
        self.meeting = meeting.map { ItemModel.member($0, visit) }
        self.story = ItemModel.story(story.filter { $0.id != item.id && $0.id != meeting?.id }, visit)
        history = VersionHistory(versions, visit: visit)
        facts = ItemModel.facts(item, visit)
        permalink = configuration.permalink(of: item.id)
        citation = ISO690(language: visit.language.linguistic).text(
            of: Citation(of: item, permalink: permalink, accessed: today, clock: visit.dates.clock))
        references = CitationStyle.allCases.map { style in
            Reference(
                label: style.label,
                href: Address(
                    "/items/\(Address.escaped(item.id)).\(style.suffix)",
                    [("lang", style == .iso690 ? visit.language.rawValue : nil)]
                ).text)
        }
    }

    private static func banners(_ item: StoredItem, _ visit: Visit) -> [String] {
        var banners: [String] = []
        if let since = item.withdrawnAt {
            banners.append("\(visit.words.withdrawn): \(visit.dates.instant(since)).")
        }
        if let since = item.missingSince {
            banners.append("\(visit.words.missingSince) \(visit.dates.day(visit.dates.clock.day(at: since))).")
        }
        return banners
    }

    private static func rightsNote(
        _ item: StoredItem, hasText: Bool, configuration: ServingConfiguration, _ words: Phrases
    ) -> String? {
        guard configuration.audience == .public else { return hasText ? nil : words.noText }
        switch item.rights {
        case .own, .licensed: return hasText ? nil : words.noText
        case .excerpt: return words.excerptOnly
        case .link: return words.linkOnly
        }
    }

    private static func attachments(_ record: Record) -> Attachments? {
        let list = record.attachments.compactMap { attachment -> AttachmentModel? in
            guard let href = WebLink.safe(attachment.url) else { return nil }
            let name = attachment.url.split(separator: "/").last.map { String($0) } ?? href
            let details = [attachment.mimeType, attachment.sizeInBytes.map { "\(max(1, $0 / 1000)) kB" }].compactMap {
                $0
            }
            return AttachmentModel(
                label: attachment.title ?? name, href: href,
                detail: details.isEmpty ? nil : details.joined(separator: ", "))
        }
        return list.isEmpty ? nil : Attachments(list: list)
    }

    private static func story(_ others: [StoredItem], _ visit: Visit) -> Story? {
        others.isEmpty ? nil : Story(list: others.map { member($0, visit) })
    }

    /// Of an item that states no date, the day of what it tells says more than the night that found it.
    private static func member(_ item: StoredItem, _ visit: Visit) -> Member {
        let event = item.isDateInferred ? item.judgement?.event : nil
        let date =
            event.map { visit.dates.days($0, beginning: item.record.startAt) } ?? visit.dates.moment(item.date)
        return Member(
            label: Heading.text(of: item.listed, words: visit.words),
            href: visit.address("/items/\(Address.escaped(item.id))").text,
            detail: "\(item.sourceName), \(date)",
            memberLanguage: item.record.language ?? "")
    }

    private static func facts(_ item: StoredItem, _ visit: Visit) -> [Fact] {
        let (words, dates, record) = (visit.words, visit.dates, item.record)
        var facts: [Fact] = []
        if let subject = item.subject {
            let origin = subject.origin == .person ? words.byPerson : words.byMachine
            let isUnsure = subject.origin != .person && item.judgement?.unsure == true
            facts.append(
                Fact(
                    words.subject, words.subjects[subject.subject] ?? subject.subject,
                    extra: isUnsure ? "\(origin), \(words.unsure)" : origin))
        }
        if let event = item.judgement?.event {
            facts.append(
                Fact(
                    words.event, dates.days(event, beginning: record.startAt),
                    extra: event.isInferred ? words.inferred : nil))
        }
        if let place = record.place { facts.append(Fact(words.place, place)) }
        let authors = record.authors.compactMap(\.name)
        if !authors.isEmpty { facts.append(Fact(words.authors, authors.joined(separator: ", "))) }
        let people = record.people
        if !people.isEmpty { facts.append(Fact(words.people, people.joined(separator: ", "))) }
        facts.append(Fact(words.firstSeen, dates.instant(item.firstSeen)))
        facts.append(Fact(words.lastSeen, dates.instant(item.lastSeen)))
        return facts
    }
}
