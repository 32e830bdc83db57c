import Records

/// Council information systems: OParl 1.1 (and 1.0, 1.2), as one object, a list page, a list or JSON Lines.
enum OParl: JSONFormat {
    static let names = ["oparl"]

    static func recognizes(_ root: JSONValue) -> Bool {
        if let first = objects(in: root).first { return type(of: first) != nil }
        return root["pagination"] != nil && root["links"] != nil
    }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.nextURL = root["links"]?["next"]?.text
    }

    static func elements(of root: JSONValue) -> [JSONValue] {
        let objects = objects(in: root)
        let isAlone = objects.allSatisfy { type(of: $0) == "Meeting" || type(of: $0) == "Paper" }
        guard !isAlone else { return objects }
        // The document brings along what its meetings and papers only name by address.
        let index = OParlIndex(of: objects)
        return objects.map { index.resolved($0) }
    }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        switch type(of: element) {
        case "Meeting": return [meeting(element)]
        case "Paper": return [paper(element)]
        case let name: throw Refusal(.noItem, "an OParl object of type \(name ?? "unknown") is no item by itself")
        }
    }

    private static func objects(in root: JSONValue) -> [JSONValue] {
        let lists = root.oneOrMany
        return lists.flatMap { $0["data"]?.elements ?? [$0] }
    }

    /// `Meeting` of `https://schema.oparl.org/1.1/Meeting`.
    private static func type(of object: JSONValue) -> String? {
        guard let type = object["type"]?.text, type.contains("schema.oparl.org/") else { return nil }
        return type.split(separator: "/").last.map(String.init)
    }

    private static func thing(_ element: JSONValue, kind: Record.Kind) -> ParsedItem {
        var item = ParsedItem()
        item.kind = kind
        item.id = element["id"]?.text
        // An object's id is its address; `web` is its page for people.
        item.url = element["web"]?.text ?? item.id
        item.title = element["name"]?.text
        item.datePublished = element["created"]?.text
        item.dateModified = element["modified"]?.text
        item.isWithdrawn = element["deleted"]?.isTrue ?? false
        item.tags = (element["keyword"]?.elements ?? []).compactMap(\.text)
        return item
    }

    private static func meeting(_ element: JSONValue) -> ParsedItem {
        var item = thing(element, kind: .meeting)
        item.startAt = element["start"]?.text
        item.endAt = element["end"]?.text
        item.isWithdrawn = item.isWithdrawn || element["cancelled"]?.isTrue ?? false
        item.people = (element["organization"]?.oneOrMany ?? []).compactMap { $0["name"]?.text }
        // A meeting need not have a name: it is its body's.
        if !item.isWithdrawn { item.title = item.title ?? item.people.first }
        locate(&item, at: element["location"])
        item.contentText = agenda(element["agendaItem"]?.elements ?? [])
        let files = ["invitation", "resultsProtocol", "verbatimProtocol", "auxiliaryFile"]
        item.attachments = files.flatMap { element[$0]?.oneOrMany ?? [] }.compactMap(attachment)
        return item
    }

    private static func paper(_ element: JSONValue) -> ParsedItem {
        var item = thing(element, kind: .paper)
        item.datePublished = element["date"]?.text ?? item.datePublished
        if let type = element["paperType"]?.text { item.tags.insert(type, at: 0) }
        if let reference = element["reference"]?.scalarText {
            item.references.append(Reference(scheme: "oparl", value: reference))
        }
        item.people = (element["underDirectionOf"]?.oneOrMany ?? []).compactMap { $0["name"]?.text }
        locate(&item, at: element["location"]?.oneOrMany.first)
        item.contentText = element["mainFile"]?["text"]?.text
        item.attachments = ["mainFile", "auxiliaryFile"].flatMap { element[$0]?.oneOrMany ?? [] }.compactMap(attachment)
        return item
    }

    /// A line a point, in the order of the points.
    private static func agenda(_ points: [JSONValue]) -> String? {
        let present = points.filter { !($0["deleted"]?.isTrue ?? false) }
        let ordered = present.enumerated().sorted { left, right in
            (left.element["order"]?.int ?? 0, left.offset) < (right.element["order"]?.int ?? 0, right.offset)
        }
        let lines = ordered.compactMap { agendaLine($0.element) }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// `3 Name of the point (result)`.
    private static func agendaLine(_ point: JSONValue) -> String? {
        guard let name = point["name"]?.text else { return nil }
        let number = point["number"]?.scalarText.map { "\($0) " } ?? ""
        let result = point["result"]?.text.map { " (\($0))" } ?? ""
        return number + name + result
    }

    private static func attachment(_ file: JSONValue) -> Attachment? {
        guard let url = file["downloadUrl"]?.text ?? file["accessUrl"]?.text else { return nil }
        let title = file["name"]?.text ?? file["fileName"]?.text
        return Attachment(url: url, mimeType: file["mimeType"]?.text, title: title, sizeInBytes: file["size"]?.int)
    }

    private static func locate(_ item: inout ParsedItem, at location: JSONValue?) {
        guard let location else { return }
        let address = [location["room"], location["streetAddress"], location["locality"]].compactMap { $0?.text }
        item.place = location["description"]?.text ?? (address.isEmpty ? nil : address.joined(separator: ", "))
        guard let geometry = location["geojson"]?["geometry"], geometry["type"]?.string == "Point",
            let coordinates = geometry["coordinates"]?.elements, coordinates.count >= 2
        else { return }
        item.longitude = coordinates[0].double
        item.latitude = coordinates[1].double
    }
}
