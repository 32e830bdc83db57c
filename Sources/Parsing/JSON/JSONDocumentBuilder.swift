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
            rejection(
                $0.kind, "invalid JSON: \($0.reason)", reference: $0.reference, example: $0.example, line: $0.line)
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
                    rejection(
                        error.kind, error.reason, reference: reference(of: element), example: example(of: element),
                        line: element.line))
            }
        }
        for element in elements.dropFirst(limits.maximumItems) {
            document.isComplete = false
            let reason = "beyond the limit of \(limits.maximumItems) items a document"
            document.rejections.append(
                rejection(
                    .beyondLimit, reason, reference: reference(of: element), example: example(of: element),
                    line: element.line))
        }
    }

    private func rejection(
        _ kind: Rejection.Kind, _ reason: String, reference: String?, example: String?, line: Int
    ) -> Rejection {
        Rejection(
            kind, stage: .parsing, source: source, reference: reference ?? "line \(line)", example: example,
            reason: reason, line: line)
    }

    private func reference(of element: JSONValue) -> String? {
        first(of: ["id", "iri", "uri", "url", "title", "name"], in: element)
    }

    private func example(of element: JSONValue) -> String? {
        first(of: ["title", "název", "name", "url", "uri", "iri"], in: element)
    }

    private func first(of keys: [String], in element: JSONValue) -> String? {
        for key in keys {
            // A person reads it, and in an export of Facebook it is torn up.
            if let text = element[key]?.scalarText ?? element[key]?.members.first?.value.text {
                return ByteLetters.repaired(text)
            }
        }
        return nil
    }
}
