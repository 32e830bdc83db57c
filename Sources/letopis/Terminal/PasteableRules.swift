/// Rules as the member of a source's file that they become.
enum PasteableRules {
    static func text(of rules: [(key: String, value: String)]) throws -> String {
        let lines = try rules.map { "  \(try JSONLine.text(of: $0.key)): \(try JSONLine.text(of: $0.value))" }
        return "\"rules\": {\n" + lines.joined(separator: ",\n") + "\n}"
    }
}
