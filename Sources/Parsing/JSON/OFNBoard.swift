import Records

/// Official boards: OFN Úřední desky 2021-07-20.
enum OFNBoard: JSONFormat {
    static let names = ["ofn-board"]

    static func recognizes(_ root: JSONValue) -> Bool {
        boards(in: root).contains {
            $0["informace"].map { $0.elements != nil || $0.isObject } == true || OFN.hasType("Úřední deska", $0)
                || OFN.hasType("Informace na úřední desce", $0)
        }
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        guard let board = boards(in: root).first else { return }
        document.id = board["iri"]?.text
        document.homePageURL = board["stránka"]?.text
        document.title = OFN.text(board["název"]) ?? board["provozovatel"].flatMap(OFN.name)
        document.language = "cs"
    }

    /// The notices of every board; or the notices themselves, when the file is a bare list of them.
    static func elements(of root: JSONValue) -> [JSONValue] {
        boards(in: root).flatMap { board in
            board["informace"]?.oneOrMany ?? (OFN.hasType("Úřední deska", board) ? [] : [board])
        }
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try OFN.thing(element, kind: .notice)
        item.contentText = OFN.text(element["popis"])
        item.datePublished = OFN.moment(element["vyvěšení"])
        item.validUntil = OFN.moment(element["relevantní_do"])
        item.authors = OFN.authors(element["autor_díla"])
        item.people = (element["subjekt"]?.oneOrMany ?? []).compactMap(OFN.name)
        item.tags = (element["agenda"]?.oneOrMany ?? []).compactMap { OFN.name($0) ?? $0.text }
        item.attachments = (element["dokument"]?.oneOrMany ?? []).compactMap(OFN.attachment)
        for scheme in ["číslo_jednací", "spisová_značka"] {
            for value in (element[scheme]?.oneOrMany ?? []).compactMap(\.scalarText) {
                item.references.append(Reference(scheme: scheme, value: value))
            }
        }
        OFN.locate(&item, at: element["umístění"])
        return [item]
    }

    private static func boards(in root: JSONValue) -> [JSONValue] { OFN.things(in: root) }
}
