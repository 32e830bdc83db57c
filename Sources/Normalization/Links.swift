import Records

/// Addresses, names and references of an item, tidied.
enum Links {
    /// The address as published; without tracking and session ids, which would make every fetch a new version. Nil for
    /// what nobody can open.
    static func address(_ text: String) -> String? {
        guard let inner = URLKey.unwrappedText(text) else {
            let parts = URLParts(text)
            return parts.scheme == "mailto" || parts.scheme == "file" ? parts.text : nil
        }
        let parts = URLParts(inner)
        let isTracked = (parts.query ?? "").split(separator: "&").contains {
            TrackingParameters.contains(String($0.prefix { $0 != "=" }))
        }
        return isTracked || parts.path.lowercased().contains(";jsessionid=") ? URLKey.canonical(text) : parts.text
    }

    static func attachments(_ attachments: [Attachment]) -> [Attachment] {
        var seen: Set<String> = []
        return attachments.compactMap { attachment in
            guard let url = address(attachment.url), seen.insert(url).inserted else { return nil }
            return Attachment(
                url: url, mimeType: PlainText.nonEmptyLine(attachment.mimeType), title: ItemText.line(attachment.title),
                sizeInBytes: attachment.sizeInBytes, durationInSeconds: attachment.durationInSeconds)
        }
    }

    /// Nil when nothing is left of the author.
    static func author(_ author: Author) -> Author? {
        let clean = Author(
            name: ItemText.line(author.name), url: author.url.flatMap(address),
            email: PlainText.nonEmptyLine(author.email))
        return clean == Author() ? nil : clean
    }

    static func references(_ references: [Reference]) -> [Reference] {
        distinct(
            references.compactMap { reference in
                PlainText.nonEmptyLine(reference.value).map {
                    Reference(scheme: PlainText.line(reference.scheme), value: $0)
                }
            })
    }

    /// Each once, in the order of the first.
    static func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
