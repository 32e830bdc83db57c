import Records

/// One issue of a newspaper and its pages (`IssuePages`): an item for the issue, an item for each page's text.
enum NewspaperIssue: JSONFormat {
    static let names = ["newspaper"]
    static let mark = "newspaper-issue"

    static func recognizes(_ root: JSONValue) -> Bool { root["letopis"]?.string == mark }

    static func describe(_ root: JSONValue, in document: inout ParsedDocument) {
        document.title = title(of: root)
        document.id = root["sha256"]?.text
    }

    /// The issue itself, then its pages.
    static func elements(of root: JSONValue) -> [JSONValue] { [root] + (root["pages"]?.elements ?? []) }

    static func items(from element: JSONValue, in root: JSONValue) throws(Refusal) -> [ParsedItem] {
        let file = root["file"]?.text ?? "issue.pdf"
        let address = root["url"]?.text ?? file
        let head = IssueHead(
            file: file, title: root["title"]?.text,
            firstPage: root["pages"]?.elements?.first?["layout"]?.string ?? "")
        var item = ParsedItem()
        item.title = title(of: root)
        item.datePublished = head.date
        // A file's name comes back every year in another folder: number and date belong to the id.
        item.id = ([file] + [head.number, head.date].compactMap(\.self)).joined(separator: " ")
        if let number = head.number { item.references.append(Reference(scheme: "issue", value: number)) }
        guard let number = element["number"]?.int else {
            item.kind = .article
            item.attachments = [Attachment(url: address, mimeType: "application/pdf")]
            return [item]
        }
        let text = PageText(
            layout: element["layout"]?.string ?? "", plain: element["plain"]?.string ?? ""
        ).text
        guard text.contains(where: \.isLetter) else {
            throw Refusal(.picture, "page \(number) holds no text: it is a picture, which is not read")
        }
        item.kind = .page
        item.id = item.id.map { "\($0) page \(number)" }
        item.title = item.title.map { "\($0) [\(number)]" }
        item.url = "\(address)#page=\(number)"
        item.references.append(Reference(scheme: "page", value: String(number)))
        item.contentText = text
        return [item]
    }

    /// What the file calls itself, unless a program did; else its name.
    private static func title(of root: JSONValue) -> String? {
        let file = root["file"]?.text
        let stated = root["title"]?.text.flatMap(Trimmed.text)
        let isProgram = stated.map { title in
            let lower = title.lowercased()
            return ["microsoft word", "untitled", "bez názvu", "unbenannt"].contains { lower.hasPrefix($0) }
                || [".doc", ".docx", ".indd", ".qxd", ".odt", ".pdf", ".pub", ".cdr"].contains { lower.hasSuffix($0) }
        }
        if let stated, isProgram == false { return stated }
        return file.map { $0.lowercased().hasSuffix(".pdf") ? String($0.dropLast(4)) : $0 }
    }
}
