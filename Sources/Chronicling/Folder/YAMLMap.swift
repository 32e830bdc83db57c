import Records
import Yams

/// A mapping in a person's YAML file, read key by key with errors that name file and line.
struct YAMLMap {
    let file: String
    /// Lines of the file before the YAML begins.
    let linesBefore: Int
    private let mapping: Node.Mapping

    init(file: String, linesBefore: Int = 0, yaml: String) throws(ChronicleFileError) {
        self.file = file
        self.linesBefore = linesBefore
        mapping = try Self.mapping(of: yaml, file: file, linesBefore: linesBefore)
    }

    private init(file: String, linesBefore: Int, mapping: Node.Mapping) {
        self.file = file
        self.linesBefore = linesBefore
        self.mapping = mapping
    }

    /// Fails on the first key that is not in `known`, naming it.
    func allow(_ known: [String]) throws(ChronicleFileError) {
        for (key, _) in mapping {
            guard let name = key.scalar?.string, known.contains(name) else {
                throw error(
                    at: key, "unknown key \"\(key.scalar?.string ?? "?")\"",
                    "use one of: \(known.joined(separator: ", "))")
            }
        }
    }

    func string(_ key: String) throws(ChronicleFileError) -> String? {
        guard let node = mapping[key] else { return nil }
        guard let text = node.scalar?.string else {
            throw error(at: node, "\(key) is not a text", "write \(key): \"…\"")
        }
        return text.isEmpty || text == "null" || text == "~" ? nil : text
    }

    func required(_ key: String, example: String) throws(ChronicleFileError) -> String {
        guard let text = try string(key) else {
            throw ChronicleFileError(
                file: file, line: linesBefore + 1, problem: "\(key) is missing", remedy: "add a line \(key): \(example)"
            )
        }
        return text
    }

    func day(_ key: String) throws(ChronicleFileError) -> Day? {
        guard let text = try string(key) else { return nil }
        guard let day = Day(iso8601: text) else {
            throw error(key, "\"\(text)\" is not a day", "write it as 2026-05-14")
        }
        return day
    }

    func integer(_ key: String) throws(ChronicleFileError) -> Int? {
        guard let text = try string(key) else { return nil }
        guard let number = Int(text) else { throw error(key, "\"\(text)\" is not a whole number", "write digits only") }
        return number
    }

    /// A list of texts; a single text counts as a list of one.
    func strings(_ key: String) throws(ChronicleFileError) -> [String] {
        guard let node = mapping[key] else { return [] }
        if let text = node.scalar?.string { return text.isEmpty || text == "null" ? [] : [text] }
        guard let sequence = node.sequence else {
            throw error(at: node, "\(key) is not a list", "write \(key): [\"…\"]")
        }
        var texts: [String] = []
        for element in sequence {
            guard let text = element.scalar?.string else {
                throw error(at: element, "\(key) holds something other than a text", "put the text in quotation marks")
            }
            texts.append(text)
        }
        return texts
    }

    func integers(_ key: String) throws(ChronicleFileError) -> [Int] {
        var numbers: [Int] = []
        for text in try strings(key) {
            guard let number = Int(text) else {
                throw error(key, "\"\(text)\" is not a whole number", "write digits only")
            }
            numbers.append(number)
        }
        return numbers
    }

    func maps(_ key: String) throws(ChronicleFileError) -> [YAMLMap] {
        guard let node = mapping[key] else { return [] }
        if let text = node.scalar?.string, text.isEmpty || text == "null" { return [] }
        guard let sequence = node.sequence else {
            throw error(at: node, "\(key) is not a list", "begin each element with \"- \"")
        }
        var maps: [YAMLMap] = []
        for element in sequence {
            guard let inner = element.mapping else {
                throw error(at: element, "an element of \(key) has no keys", "write it as \"- name: …\"")
            }
            maps.append(YAMLMap(file: file, linesBefore: linesBefore, mapping: inner))
        }
        return maps
    }

    func map(_ key: String) throws(ChronicleFileError) -> YAMLMap? {
        guard let node = mapping[key] else { return nil }
        guard let inner = node.mapping else {
            throw error(at: node, "\(key) has no keys below it", "indent its keys by two spaces")
        }
        return YAMLMap(file: file, linesBefore: linesBefore, mapping: inner)
    }

    /// The keys and their texts, in the file's order.
    func texts() throws(ChronicleFileError) -> [(key: String, text: String)] {
        var texts: [(key: String, text: String)] = []
        for (key, node) in mapping {
            guard let name = key.scalar?.string, let text = node.scalar?.string else {
                throw error(at: key, "not a pair of texts", "write key: \"text\"")
            }
            texts.append((name, text))
        }
        return texts
    }

    func error(_ key: String, _ problem: String, _ remedy: String) -> ChronicleFileError {
        guard let node = mapping[key] else {
            return ChronicleFileError(file: file, line: nil, problem: problem, remedy: remedy)
        }
        return error(at: node, "\(key): \(problem)", remedy)
    }

    private func error(at node: Node, _ problem: String, _ remedy: String) -> ChronicleFileError {
        ChronicleFileError(
            file: file, line: node.mark.map { $0.line + linesBefore }, problem: problem, remedy: remedy)
    }

    private static func mapping(
        of yaml: String, file: String, linesBefore: Int
    ) throws(ChronicleFileError) -> Node.Mapping {
        let node: Node?
        do {
            node = try Yams.compose(yaml: yaml)
        } catch {
            throw fault(error, file: file, linesBefore: linesBefore)
        }
        guard let node else { return Node.Mapping([]) }
        guard let mapping = node.mapping else {
            throw ChronicleFileError(
                file: file, line: linesBefore + 1, problem: "there are no \"key: value\" lines",
                remedy: "write one key: value per line")
        }
        return mapping
    }

    private static func fault(_ error: any Error, file: String, linesBefore: Int) -> ChronicleFileError {
        let remedy = "put texts with : # [ { or quotation marks into quotation marks and keep the indentation even"
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return ChronicleFileError(
                file: file, line: mark.line + linesBefore, problem: "not valid YAML (\(problem))", remedy: remedy)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return ChronicleFileError(
                file: file, line: context.mark.line + linesBefore,
                problem: "the key \(duplicates.sorted().joined(separator: ", ")) stands twice",
                remedy: "keep one of them")
        case .reader, .writer, .emitter, .representer, .memory, .no, .dataCouldNotBeDecoded, nil:
            return ChronicleFileError(file: file, line: nil, problem: "not readable YAML (\(error))", remedy: remedy)
        }
    }
}
