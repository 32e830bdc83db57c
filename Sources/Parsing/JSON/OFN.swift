import Records

/// What the Czech open formal norms (OFN, ofn.gov.cz) have in common: language maps, moments, places, people.
enum OFN {
    static func hasType(_ type: String, _ value: JSONValue) -> Bool {
        (value["typ"] ?? value["type"] ?? value["@type"])?.oneOrMany.contains { $0.string == type } ?? false
    }

    /// What a file holds: one object, a list, or a graph of them.
    static func things(in root: JSONValue) -> [JSONValue] {
        root.oneOrMany.flatMap { $0["@graph"]?.oneOrMany ?? [$0] }
    }

    /// A language map's Czech text, else its first one, with its language; or a plain string.
    static func localized(_ value: JSONValue?) -> (text: String, language: String?)? {
        guard let value else { return nil }
        if let text = value.text { return (text, nil) }
        if let text = value["cs"]?.text { return (text, "cs") }
        for member in value.members {
            if let text = member.value.text { return (text, member.key) }
        }
        return nil
    }

    static func text(_ value: JSONValue?) -> String? { localized(value)?.text }

    /// `datum`, `datum_a_čas`, or nothing for `nespecifikovaný`.
    static func moment(_ value: JSONValue?) -> String? {
        guard let value = value?.oneOrMany.first else { return nil }
        return value["datum_a_čas"]?.text ?? value["datum"]?.text ?? value.text
    }

    /// A body's name, or a person's first and last name.
    static func name(_ value: JSONValue) -> String? {
        if let name = text(value["název"]) { return name }
        let parts = [text(value["jméno"]), text(value["příjmení"])].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    static func authors(_ value: JSONValue?) -> [Author] {
        (value?.oneOrMany ?? []).compactMap { name($0).map { Author(name: $0) } }
    }

    static func attachment(_ value: JSONValue) -> Attachment? {
        guard let url = value["url"]?.text ?? value["schéma"]?.text ?? value.text else { return nil }
        let type = value["typ_média"]?.text.map { mediaType(of: $0) }
        return Attachment(url: url, mimeType: type, title: text(value["název"]))
    }

    /// `http://www.iana.org/assignments/media-types/application/pdf` to `application/pdf`.
    private static func mediaType(of iri: String) -> String {
        iri.split(separator: "/").suffix(2).joined(separator: "/")
    }

    /// The readable part of an item of a public code list: its last path segment.
    static func codeName(_ value: JSONValue) -> String? {
        if let name = name(value) { return name }
        guard let iri = value.text ?? value["iri"]?.text else { return nil }
        return iri.split(separator: "/").last.map(String.init)
    }

    /// Sets the place and its coordinates from the first location that states them.
    static func locate(_ item: inout ParsedItem, at value: JSONValue?) {
        for location in value?.oneOrMany ?? [] {
            if item.place == nil { item.place = place(location) }
            guard item.latitude == nil, let geometry = location["geometrie"], geometry["type"]?.string == "Point",
                let coordinates = geometry["coordinates"]?.elements, coordinates.count >= 2
            else { continue }
            item.longitude = coordinates[0].double
            item.latitude = coordinates[1].double
        }
    }

    private static func place(_ location: JSONValue) -> String? {
        let address = location["adresa"]
        let number = address?["číslo_domovní"]?.scalarText
        let street = [text(address?["název_ulice"]), number].compactMap(\.self).joined(separator: " ")
        let parts = [
            text(location["název"]), text(location["budova"]), text(location["místnost"]),
            text(address?["text"]), street.isEmpty ? nil : street, text(address?["název_obce"]),
        ]
        let written = parts.compactMap(\.self)
        return written.isEmpty ? location.text : written.joined(separator: ", ")
    }

    /// What every norm derived from "věc" states: iri, name, page.
    static func thing(_ value: JSONValue, kind: Record.Kind) throws(Refusal) -> ParsedItem {
        guard value.isObject else { throw Refusal(.notParsable, "an entry that is no object") }
        var item = ParsedItem()
        let title = localized(value["název"])
        item.kind = kind
        item.id = value["iri"]?.text ?? value["@id"]?.text
        item.url = value["url"]?.text ?? value["stránka"]?.text
        item.title = title?.text
        item.language = title?.language
        let text = text(value["popis"]) ?? text(value["dlouhý_popis"])
        guard item.id != nil || item.url != nil || item.title != nil || text != nil else {
            throw Refusal(.empty, "an entry without an identifier, a link and a name")
        }
        return item
    }
}
