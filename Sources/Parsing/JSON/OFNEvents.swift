import Records

/// Events: OFN Události 2020-07-01. Several intervals are several occurrences; sub-events nest.
enum OFNEvents: JSONFormat {
    static let names = ["ofn-events"]
    /// Sub-events of sub-events: deeper than a festival with stages and their programs never occurs.
    private static let maximumNesting = 4

    static func recognizes(_ root: JSONValue) -> Bool {
        guard let first = OFN.things(in: root).first else { return false }
        return OFN.hasType("Událost", first) || first["@context"]?.string?.contains("/události/") == true
            || first["doba_trvání"] != nil
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.language = "cs"
    }

    static func elements(of root: JSONValue) -> [JSONValue] { OFN.things(in: root) }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        try items(from: element, nesting: 0)
    }

    private static func items(from element: JSONValue, nesting: Int) throws(Refusal) -> [ParsedItem] {
        var items = occurrences(of: try event(element), during: element["doba_trvání"])
        guard nesting < maximumNesting else { return items }
        // A sub-event given by its iri alone is an entry of its own somewhere else.
        for part in element["dílčí_událost"]?.oneOrMany ?? [] where part.isObject {
            items += try self.items(from: part, nesting: nesting + 1)
        }
        return items
    }

    private static func event(_ element: JSONValue) throws(Refusal) -> ParsedItem {
        var item = try OFN.thing(element, kind: .event)
        item.contentText = OFN.text(element["dlouhý_popis"]) ?? OFN.text(element["popis"])
        item.summary = element["dlouhý_popis"] == nil ? nil : OFN.text(element["popis"])
        item.datePublished = OFN.moment(element["vytvořeno"])
        item.dateModified = OFN.moment(element["aktualizováno"])
        item.validUntil = OFN.moment(element["relevantní_do"])
        item.authors = OFN.authors(element["pořadatel"])
        item.tags = (element["typ_události"]?.oneOrMany ?? []).compactMap(OFN.codeName)
        item.attachments = (element["příloha"]?.oneOrMany ?? []).compactMap(OFN.attachment)
        item.line = element.line
        OFN.locate(&item, at: element["umístění"])
        return item
    }

    /// One item an interval; when there are several, each id carries its interval's beginning. The archive knows an
    /// item again when others come beside it or go (`ParsedItem.series`).
    private static func occurrences(of event: ParsedItem, during spans: JSONValue?) -> [ParsedItem] {
        let intervals = (spans?.oneOrMany ?? []).compactMap(interval)
        guard !intervals.isEmpty else { return [event] }
        return intervals.map { interval in
            var item = event
            item.series = event.id
            item.startAt = interval.start
            item.endAt = interval.end
            if intervals.count > 1, let id = event.id { item.id = "\(id)#\(interval.start)" }
            return item
        }
    }

    private static func interval(_ span: JSONValue) -> (start: String, end: String?)? {
        if let interval = span["časový_interval"], let start = OFN.moment(interval["začátek"]) {
            return (start, OFN.moment(interval["konec"]))
        }
        return OFN.moment(span["časový_okamžik"]).map { ($0, nil) }
    }
}
