import Archiving
import Records

/// What the template of OAI-PMH shows.
struct OAIAnswer {
    let responseDate: String
    let base: String
    /// The arguments as attributes of `request`; none after a bad verb or a bad argument, as the protocol wants it.
    let attributes: [Attribute]
    var faults: Faults?
    var identify: Identify?
    var formats: Formats?
    var sets: Sets?
    var record: OAIRecord?
    var headers: HeaderList?
    var records: RecordList?

    struct Attribute {
        let name: String
        let value: String
    }

    struct Fault {
        let code: String
        let message: String
    }

    struct Faults {
        let list: [Fault]
    }

    struct Identify {
        let repositoryName: String
        let adminEmail: String
        let earliestDatestamp: String
        let host: String
        let sample: String
    }

    struct Formats {
        let prefix = OAIRequest.format
    }

    struct NamedSet {
        let spec: String
        let setName: String
    }

    struct Sets {
        let list: [NamedSet]
    }

    struct HeaderList {
        let list: [OAIRecord]
        let resumption: Resumption?
    }

    struct RecordList {
        let list: [OAIRecord]
        let resumption: Resumption?
    }

    /// The token is empty on the last page of several.
    struct Resumption {
        let token: String
        let cursor: Int
    }
}

/// A record's header and, unless it is deleted, its Dublin Core.
struct OAIRecord {
    let identifier: String
    let datestamp: String
    let setSpec: String
    let isDeleted: Bool
    let metadata: DublinCore?
}

/// The fifteen elements, as far as the archive knows them; nothing is made up.
struct DublinCore {
    struct Element {
        let element: String
        let value: String
        let language: String?
    }

    let elements: [Element]

    init(_ item: StoredItem, permalink: String, words: Phrases) {
        let record = item.record
        var elements: [Element] = []
        let add = { (element: String, value: String?, language: String?) in
            guard let value, !value.isEmpty else { return }
            elements.append(Element(element: element, value: value, language: language))
        }
        add("title", record.title, record.language)
        record.authors.forEach { add("creator", $0.name, nil) }
        add("subject", item.subject.map { words.subjects[$0.subject] ?? $0.subject }, words.language.rawValue)
        record.tags.forEach { add("subject", $0, record.language) }
        add("description", DublinCore.description(of: record), record.language)
        add("publisher", item.sourceName, nil)
        record.people.forEach { add("contributor", $0, nil) }
        if !item.isDateInferred { add("date", DublinCore.date(of: item), nil) }
        add("type", DublinCore.type(of: record.kind), nil)
        add("type", words.kindsOne[record.kind.rawValue], words.language.rawValue)
        add("identifier", permalink, nil)
        add("source", Citation.address(of: record), nil)
        add("language", record.language, nil)
        add("coverage", record.place, nil)
        add("rights", words.rightsNames[item.rights.rawValue], words.language.rawValue)
        self.elements = elements
    }

    /// The item's own summary, else how its text begins, as far as its rights show it.
    private static func description(of record: Record) -> String? {
        if let summary = record.summary { return summary }
        let text = record.text.prefix(500)
        guard text.endIndex < record.text.endIndex else { return String(text) }
        return (text.lastIndex(where: \.isWhitespace).map { text[..<$0] } ?? text) + "…"
    }

    /// W3CDTF, as precise as the item states it.
    private static func date(of item: StoredItem) -> String {
        switch item.date.precision {
        case .year: String(item.day.iso8601.prefix(4))
        case .month: String(item.day.iso8601.prefix(7))
        case .day: item.day.iso8601
        case .minute, .second: item.date.instant.iso8601
        }
    }

    /// Of the DCMI Type Vocabulary.
    private static func type(of kind: Record.Kind) -> String {
        switch kind {
        case .article, .notice, .meeting, .paper, .post, .page: "Text"
        case .event: "Event"
        case .audio: "Sound"
        case .broadcast, .video: "MovingImage"
        }
    }
}
