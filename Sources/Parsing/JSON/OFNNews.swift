import Records

/// News of public bodies: OFN Aktuality 2020-07-01. The file is one object or a list.
enum OFNNews: JSONFormat {
    static let names = ["ofn-news"]

    static func recognizes(_ root: JSONValue) -> Bool {
        guard let first = OFN.things(in: root).first else { return false }
        return OFN.hasType("Aktualita", first) || first["@context"]?.string?.contains("/aktuality/") == true
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.language = "cs"
    }

    static func elements(of root: JSONValue) -> [JSONValue] { OFN.things(in: root) }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try OFN.thing(element, kind: .article)
        item.contentText = OFN.text(element["dlouhý_popis"]) ?? OFN.text(element["popis"])
        item.summary = element["dlouhý_popis"] == nil ? nil : OFN.text(element["popis"])
        item.datePublished = OFN.moment(element["vytvořeno"])
        item.dateModified = OFN.moment(element["aktualizováno"])
        item.validUntil = OFN.moment(element["relevantní_do"])
        item.externalURL = element["informuje_o"]?.oneOrMany.first?.text
        item.authors = OFN.authors(element["oznamovatel"])
        item.tags = (element["téma"]?.oneOrMany ?? []).compactMap(OFN.codeName)
        item.attachments = (element["příloha"]?.oneOrMany ?? []).compactMap(OFN.attachment)
        OFN.locate(&item, at: element["geografické_území"] ?? element["umístění"])
        return [item]
    }
}
