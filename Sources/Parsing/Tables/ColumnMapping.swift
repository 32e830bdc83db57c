import Records

/// Which column of a table is which field of an item.
///
/// Written as `title=Předmět,text=Zpráva,date=Odesláno`, or one pair a line in a file; a value in which a comma stands is
/// put in quotes. Lines that begin with `#` are remarks.
package struct ColumnMapping: Hashable, Sendable {
    /// In the order in which they were written.
    let pairs: [Pair]

    struct Pair: Hashable, Sendable {
        let field: Field
        let column: String
    }

    /// What a column may be; the raw values are what people write.
    package enum Field: String, CaseIterable, Sendable {
        case id, title, text, html, summary, url, date, time, updated, start, end, until, author, tags, place, image
        case attachment, language
    }

    /// What is wrong with a mapping, in one sentence.
    package struct Problem: Error, Hashable, CustomStringConvertible {
        package let description: String
    }

    package init(_ text: String) throws(Problem) {
        var pairs: [Pair] = []
        for part in ColumnMapping.parts(of: text) {
            let sides = part.split(separator: "=", maxSplits: 1).map { Trimmed.text(String($0)) ?? "" }
            guard sides.count == 2, !sides[1].isEmpty else {
                throw Problem(description: "\"\(part)\" is no pair such as title=Subject")
            }
            guard let field = Field(rawValue: sides[0].lowercased()) else {
                let known = Field.allCases.map(\.rawValue)
                // Most slips keep a word's length.
                let alike = known.filter { $0.count == sides[0].count }
                let nearest =
                    Suggestion.nearest(to: sides[0], among: alike) ?? Suggestion.nearest(to: sides[0], among: known)
                let meant = nearest.map { "did you mean \($0)? The fields" }
                throw Problem(
                    description: "there is no field \"\(sides[0])\"; \(meant ?? "the fields") are "
                        + known.joined(separator: ", "))
            }
            pairs.append(Pair(field: field, column: sides[1]))
        }
        self.pairs = pairs
    }

    /// The mapping on one line, as it stands in a content type.
    package var text: String {
        pairs.map { pair in
            let column = pair.column.filter { $0 != "\"" && $0 != "'" && !$0.isNewline }
            return "\(pair.field.rawValue)=\(column.contains(",") ? "'\(column)'" : column)"
        }.joined(separator: ",")
    }

    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            guard let line = Trimmed.text(String(line)), !line.hasPrefix("#") else { continue }
            var part = ""
            var quote: Character?
            for character in line {
                if let open = quote {
                    if character == open { quote = nil } else { part.append(character) }
                } else if character == "\"" || character == "'" {
                    quote = character
                } else if character == "," {
                    parts.append(part)
                    part = ""
                } else {
                    part.append(character)
                }
            }
            parts.append(part)
        }
        return parts.compactMap { Trimmed.text($0) }
    }
}
