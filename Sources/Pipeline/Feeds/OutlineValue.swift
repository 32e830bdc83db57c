import Parsing

/// A value of a source's file as the text of an attribute: a text as it is, anything else as JSON. A text that would
/// be read as JSON is written as JSON too, so that each comes back as what it was.
enum OutlineValue {
    static func text(of value: JSONValue) -> String {
        guard let string = value.string else { return JSONFile.compact(value) }
        return json(in: string) == nil ? string : JSONFile.compact(value)
    }

    static func value(of text: String) -> JSONValue { json(in: text) ?? .text(text) }

    /// Only objects and lists begin a document for the reader of JSON: a scalar is read inside a list.
    private static func json(in text: String) -> JSONValue? {
        let reading = JSONReader.text(Array("[\(text)\n]".utf8))
        guard reading.isComplete, reading.oddities.isEmpty, reading.roots.count == 1,
            let elements = reading.roots.first?.elements, elements.count == 1
        else { return nil }
        return elements.first
    }
}
