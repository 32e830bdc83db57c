import Records

/// Makes a parsed document of JSON that was read and whose format is known.
struct JSONDocumentBuilder {
    let text: JSONText
    let root: JSONValue
    let source: Source.ID
    let limits: JSONLimits

    func document(as kind: any JSONFormat.Type, named name: String) -> ParsedDocument {
        var document = ParsedDocument(format: name)
        document.isWellFormed = text.damages.isEmpty && text.oddities.isEmpty
        document.isComplete = text.isComplete
        document.warnings = text.oddities.map {
            ParsedDocument.Warning(code: "json-syntax", message: $0.reason, line: $0.line)
        }
        kind.describe(root, in: &document)
        read(kind.elements(of: root), as: kind, into: &document)
        document.rejections += text.damages.map {
            rejection("invalid JSON: \($0.reason)", reference: $0.reference, line: $0.line)
        }
        return document
    }

    private func read(
        _ elements: [JSONValue], as kind: any JSONFormat.Type, into document: inout ParsedDocument
    ) {
        for element in elements.prefix(limits.maximumItems) {
            do throws(Refusal) {
                for var item in try kind.items(from: element, in: root) {
                    item.line = item.line ?? element.line
                    document.items.append(item)
                }
            } catch {
                document.rejections.append(
                    rejection(error.reason, reference: reference(of: element), line: element.line))
            }
        }
        for element in elements.dropFirst(limits.maximumItems) {
            document.isComplete = false
            let reason = "beyond the limit of \(limits.maximumItems) items a document"
            document.rejections.append(rejection(reason, reference: reference(of: element), line: element.line))
        }
    }

    private func rejection(_ reason: String, reference: String?, line: Int) -> Rejection {
        Rejection(
            stage: .parsing, source: source, reference: reference ?? "line \(line)", reason: reason, line: line)
    }

    private func reference(of element: JSONValue) -> String? {
        for key in ["id", "iri", "uri", "url", "title", "name"] {
            if let text = element[key]?.scalarText { return text }
        }
        return nil
    }
}
