import Markup
import Records

/// The export of a citizens' message network (Munipolis and the like), or any other table of messages: rows under a
/// header, as CSV or as a JSON list of flat objects.
///
/// Its columns are mapped by name, by a person or by their usual names; a column that is neither is passed over and
/// said.
struct MessageTable {
    let mapping: ColumnMapping
    let source: Source.ID
    let limits: ParsingLimits

    static let format = "messages"

    private struct Row {
        let line: Int
        var values: [ColumnMapping.Field: [String]] = [:]

        func first(_ field: ColumnMapping.Field) -> String? { values[field]?.first }
    }

    // MARK: CSV

    func document(delimited body: [UInt8], charset: String?) -> ParsedDocument {
        let text = DecodedText(body, charset: charset, declaration: .none)
        var document = ParsedDocument(format: MessageTable.format, encoding: text.encoding)
        document.warnings = text.problems.map { .init(code: $0.code, message: $0.message, line: $0.line) }
        let table = DelimitedText(text.bytes, maximumRows: limits.maximumItems + 2, naming: columnsNamed)
        if table.linesAbove > 0 {
            document.warnings.append(
                .init(
                    code: "lines-above-header",
                    message: "what stands above the names of the columns is not read", line: 1))
        }
        if let line = table.openQuoteLine {
            document.isWellFormed = false
            document.isComplete = false
            document.warnings.append(
                .init(code: "open-quote", message: "quotes are opened here and never closed", line: line))
        }
        guard let header = table.rows.first else { return document }
        let fields = fields(of: header.values, line: header.line, in: &document) { column in
            table.rows.dropFirst().lazy.compactMap { $0.values.indices.contains(column) ? $0.values[column] : nil }
                .prefix(Self.sampledRows).contains(where: Self.isDated)
        }
        for row in table.rows.dropFirst() {
            if row.values.count > header.values.count {
                document.warnings.append(
                    .init(
                        code: "too-many-values",
                        message: "\(row.values.count) values under \(header.values.count) names",
                        line: row.line))
            }
            var read = Row(line: row.line)
            for (field, value) in zip(fields, row.values) where !value.isEmpty {
                if let field { read.values[field, default: []].append(value) }
            }
            add(read, to: &document)
        }
        return document
    }

    // MARK: JSON

    func document(json body: [UInt8], charset: String?) -> ParsedDocument? {
        let decoded = DecodedText(body, charset: charset, declaration: .none)
        let text = JSONReader.text(decoded.bytes)
        guard let list = text.roots.count > 1 ? text.roots : text.roots.first.flatMap(MessageTable.list) else {
            return nil
        }
        var document = ParsedDocument(format: MessageTable.format)
        document.isComplete = text.isComplete
        document.isWellFormed = text.damages.isEmpty && text.oddities.isEmpty
        var names: [String] = []
        for member in list.prefix(200).flatMap(\.members) where !names.contains(member.key) { names.append(member.key) }
        let fields = fields(of: names, line: list.first?.line ?? 1, in: &document) { column in
            list.lazy.compactMap { $0[names[column]]?.scalarText }.prefix(Self.sampledRows)
                .contains(where: Self.isDated)
        } standTogether: { one, other in
            list.contains { $0[one] != nil && $0[other] != nil }
        }
        for element in list {
            var row = Row(line: element.line)
            for (name, field) in zip(names, fields) {
                guard let field, let value = element[name] else { continue }
                row.values[field, default: []] += value.oneOrMany.compactMap { MessageTable.text(of: $0) }
            }
            add(row, to: &document)
        }
        document.rejections += text.damages.map {
            Rejection(
                $0.kind, stage: .parsing, source: source, reference: $0.reference ?? "line \($0.line)",
                example: $0.example, reason: "invalid JSON: \($0.reason)", line: $0.line)
        }
        document.note(decoded)
        return document
    }

    /// The list of objects: the root itself, or the first one in it.
    private static func list(in root: JSONValue) -> [JSONValue]? {
        if let elements = root.elements { return elements.allSatisfy(\.isObject) ? elements : nil }
        for member in root.members {
            if let list = member.value.elements, list.contains(where: \.isObject) { return list }
        }
        return root.members.lazy.compactMap { $0.value.isObject ? list(in: $0.value) : nil }.first
    }

    /// A text, a number, or the name of an embedded object.
    private static func text(of value: JSONValue) -> String? {
        value.scalarText ?? ["name", "title", "url", "nazev", "název"].lazy.compactMap { value[$0]?.scalarText }.first
    }

    // MARK: Columns

    /// How many of the values are names of columns.
    private func columnsNamed(_ values: [String]) -> Int {
        values.count { value in
            let name = HeaderName.folded(value)
            return ColumnGuess.field(of: value) != nil
                || mapping.pairs.contains { HeaderName.folded($0.column) == name }
        }
    }

    /// Whether a value is a date, or tries to be one: "ano" and "1250" are none.
    private static func isDated(_ value: String) -> Bool {
        DayText.isDay(value)
            || value.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).count > 1
                && value.contains { $0 == "." || $0 == "-" || $0 == "/" || $0 == ":" }
    }

    /// Rows that show what a column holds.
    private static let sampledRows = 50

    /// The field of each column; what was mapped by hand stands above a guess, and of several guesses the surest, then the
    /// first counts, but for tags and attachments. Names that stand together in no row may mean one field.
    ///
    /// "Datum" beside "Odesláno" is some other day, and "Čas" the time on it: neither is read, and that is said. A sending
    /// that no row dates ("Odesláno: ano") is passed over.
    private func fields(
        of names: [String], line: Int, in document: inout ParsedDocument, isDated: (Int) -> Bool,
        standTogether: (String, String) -> Bool = { _, _ in true }
    ) -> [ColumnMapping.Field?] {
        var fields = [ColumnMapping.Field?](repeating: nil, count: names.count)
        for pair in mapping.pairs {
            let wanted = HeaderName.folded(pair.column)
            guard let index = names.firstIndex(where: { HeaderName.folded($0) == wanted }) else {
                let there = names.map { "\"\($0)\"" }.joined(separator: ", ")
                document.warnings.append(
                    .init(
                        code: "no-such-column", message: "there is no column \"\(pair.column)\"; there are \(there)",
                        line: line))
                document.missingColumns.append(.init(name: pair.column, present: names))
                continue
            }
            fields[index] = pair.field
        }
        let indices = names.indices.filter { fields[$0] == nil }
        let dates = indices.filter { ColumnGuess.field(of: names[$0]) == .date }
        for doubt in 0...2 {
            for index in indices where ColumnGuess.doubt(about: names[index]) == doubt {
                let name = names[index]
                guard let field = ColumnGuess.field(of: name) else { continue }
                if field == .date, doubt == 0, dates.count > 1, !isDated(index) { continue }
                if ColumnGuess.isBareTime(name), hasForeignDay(indices, names, fields) { continue }
                let isTaken = names.indices.contains { fields[$0] == field && standTogether(names[$0], name) }
                guard field == .tags || field == .attachment || !isTaken else { continue }
                fields[index] = field
            }
        }
        let unknown = zip(names, fields).filter { $0.1 == nil && !$0.0.isEmpty }.map { "\"\($0.0)\"" }
        if !unknown.isEmpty {
            document.warnings.append(
                .init(
                    code: "unmapped-column", message: "not read: \(unknown.joined(separator: ", "))", line: line))
        }
        return fields
    }

    /// Whether a bare date stands unread beside one that says what it is.
    private func hasForeignDay(_ indices: [Int], _ names: [String], _ fields: [ColumnMapping.Field?]) -> Bool {
        names.indices.contains { fields[$0] == .date && !ColumnGuess.isBareDate(names[$0]) }
            && indices.contains { fields[$0] == nil && ColumnGuess.isBareDate(names[$0]) }
    }

    // MARK: Rows

    private func add(_ row: Row, to document: inout ParsedDocument) {
        guard document.items.count < limits.maximumItems else {
            document.isComplete = false
            let reason = "beyond the limit of \(limits.maximumItems) items a document"
            document.rejections.append(rejection(.beyondLimit, reason, of: row))
            return
        }
        guard row.first(.title) != nil || row.first(.text) != nil || row.first(.html) != nil else {
            let reason = "a row without a title and a text"
            document.rejections.append(rejection(.empty, reason, of: row))
            return
        }
        document.items.append(item(of: row))
    }

    private func item(of row: Row) -> ParsedItem {
        var item = ParsedItem()
        item.line = row.line
        item.id = row.first(.id)
        item.title = row.first(.title)
        item.contentText = row.first(.text)
        item.contentHTML = row.first(.html)
        item.summary = row.first(.summary)
        item.url = row.first(.url)
        item.datePublished = MessageTable.moment(row.first(.date), time: row.first(.time))
        item.dateModified = row.first(.updated)
        item.startAt = row.first(.start)
        item.endAt = row.first(.end)
        item.validUntil = row.first(.until)
        item.place = row.first(.place)
        item.image = row.first(.image)
        item.language = row.first(.language)
        if let author = row.first(.author) { item.authors = [Author(name: author)] }
        item.tags = FeedText.unique(
            (row.values[.tags] ?? []).flatMap { tags in
                tags.split { $0 == ";" || $0 == "," || $0 == "|" }.compactMap { Trimmed.text(String($0)) }
            })
        item.attachments = (row.values[.attachment] ?? []).flatMap { files in
            files.split { $0 == ";" || $0 == "|" || $0.isWhitespace }.map { Attachment(url: String($0)) }
        }
        return item
    }

    /// A day and an hour from two columns; a column that holds both is left as it is.
    private static func moment(_ date: String?, time: String?) -> String? {
        guard let date, let time, !date.contains(":") else { return date ?? time }
        return "\(date) \(time)"
    }

    private func rejection(_ kind: Rejection.Kind, _ reason: String, of row: Row) -> Rejection {
        Rejection(
            kind, stage: .parsing, source: source,
            reference: row.first(.id) ?? row.first(.title) ?? "line \(row.line)",
            example: row.first(.title) ?? row.first(.url), reason: reason, line: row.line)
    }
}
