/// One unfolded line of a calendar: name, parameters, value (RFC 5545, 3.1).
struct ContentLine: Sendable {
    /// Upper-case.
    let name: String
    let parameters: [(name: String, value: String)]
    /// As written, escapes included.
    let value: String
    /// 1-based line of its beginning.
    let line: Int

    /// The value of a parameter, whose name is given in upper case.
    func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// The value as text: escapes undone (RFC 5545, 3.3.11), nil when nothing is left.
    var text: String? {
        let text = ContentLine.unescaped(value)
        return text.unicodeScalars.contains { !$0.properties.isWhitespace } ? text : nil
    }

    /// The parts of a value that lists texts, separated by commas that are not escaped.
    var list: [String] {
        var parts: [String] = []
        var part = ""
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if scalar == ",", !isEscaped {
                parts.append(part)
                part = ""
            } else {
                part.unicodeScalars.append(scalar)
            }
            isEscaped = scalar == "\\" && !isEscaped
        }
        return (parts + [part]).map(ContentLine.unescaped).filter { !$0.isEmpty }
    }

    /// A parameter's value without the circumflexes of RFC 6868.
    static func decoded(_ parameter: String) -> String {
        guard parameter.utf8.contains(UInt8(ascii: "^")) else { return parameter }
        var text = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in parameter.unicodeScalars {
            switch (isEscaped, scalar) {
            case (false, "^"):
                isEscaped = true
                continue
            case (true, "n"): text.append("\n")
            case (true, "'"): text.append("\"")
            case (true, "^"): text.append("^")
            case (true, _):
                text.append("^")
                text.append(scalar)
            case (false, _): text.append(scalar)
            }
            isEscaped = false
        }
        if isEscaped { text.append("^") }
        return String(text)
    }

    static func unescaped(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
        var text = ""
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                text.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
