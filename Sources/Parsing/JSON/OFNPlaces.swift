import Records

/// Places for visitors: OFN Turistické cíle 2020-07-01. The file is one object or a list.
enum OFNPlaces: JSONFormat {
    static let names = ["ofn-places"]

    static func recognizes(_ root: JSONValue) -> Bool {
        guard let first = root.oneOrMany.first else { return false }
        return OFN.hasType("Turistický cíl", first)
            || first["@context"]?.string?.contains("/turistické-cíle/") == true
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.language = "cs"
    }

    static func elements(of root: JSONValue) -> [JSONValue] { root.oneOrMany }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        var item = try OFN.thing(element, kind: .page)
        let about = [OFN.text(element["dlouhý_popis"]) ?? OFN.text(element["popis"])].compactMap(\.self)
        let parts = about + hours(element["otevírací_doba"]) + prices(element["vstupné"])
        item.contentText = parts.isEmpty ? nil : parts.joined(separator: "\n\n")
        item.summary = element["dlouhý_popis"] == nil ? nil : OFN.text(element["popis"])
        item.datePublished = OFN.moment(element["vytvořeno"])
        item.dateModified = OFN.moment(element["aktualizováno"])
        item.validUntil = OFN.moment(element["relevantní_do"])
        item.authors = OFN.authors(element["provozovatel"])
        item.tags = (element["typ_turistického_cíle"]?.oneOrMany ?? []).compactMap(OFN.codeName)
        item.externalURL = (element["kontakt"]?.oneOrMany ?? []).lazy.compactMap { $0["url"]?.text }.first
        item.attachments = (element["příloha"]?.oneOrMany ?? []).compactMap(OFN.attachment)
        OFN.locate(&item, at: element["umístění"])
        return [item]
    }

    /// `Letní otevírací doba: úterý, středa 08:00–12:00`.
    private static func hours(_ specifications: JSONValue?) -> [String] {
        (specifications?.oneOrMany ?? []).compactMap { specification in
            let days = (specification["den_v_týdnu"]?.oneOrMany ?? []).compactMap(OFN.codeName).joined(separator: ", ")
            let times = (specification["časová_doba"]?.oneOrMany ?? []).compactMap { time -> String? in
                guard let from = time["od"]?.text, let to = time["do"]?.text else { return nil }
                return "\(from.prefix(5))–\(to.prefix(5))"
            }.joined(separator: ", ")
            let when = [days, times].filter { !$0.isEmpty }.joined(separator: " ")
            let name = OFN.text(specification["název"])
            let line = [name, when.isEmpty ? nil : when].compactMap(\.self).joined(separator: ": ")
            let text = [line.isEmpty ? nil : line, OFN.text(specification["popis"])].compactMap(\.self)
            return text.isEmpty ? nil : text.joined(separator: "\n")
        }
    }

    /// `Základní vstupné: 199 CZK`.
    private static func prices(_ prices: JSONValue?) -> [String] {
        let lines = (prices?.oneOrMany ?? []).compactMap { price -> String? in
            guard let name = OFN.text(price["název"]) else { return nil }
            let currency = price["cena"]?["měna"].flatMap(OFN.codeName)
            let sum = price["cena"]?["výše"]?.scalarText.map { "\($0) \(currency ?? "")" }
            return [name, sum.flatMap(Trimmed.text)].compactMap(\.self).joined(separator: ": ")
        }
        return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
    }
}
