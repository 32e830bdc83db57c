/// Reads JSON values (RFC 8259) byte by byte.
///
/// Strictly at first. `isLenient` also takes what sloppy generators write and what has only one meaning: raw control
/// characters inside strings, unknown escapes, a comma before a closing bracket.
struct JSONScanner {
    let bytes: [UInt8]
    let limits: JSONLimits
    var index = 0
    var line = 1
    var isLenient = false
    private(set) var valuesLeft: Int
    /// Members read so far of the object at `partialDepth`: what is known of an element that turns out to be broken.
    var partial: [JSONValue.Member] = []
    var partialDepth = -1

    init(_ bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
        valuesLeft = limits.maximumValues
    }

    var isAtEnd: Bool { index >= bytes.count }

    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    func fault(_ reason: String) -> JSONFault {
        JSONFault(
            index: index, line: line, reason: isAtEnd ? "the document breaks off here" : reason,
            isCutOff: isAtEnd)
    }

    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x0A: line += 1
            case 0x20, 0x09, 0x0D: break
            default: return
            }
            index += 1
        }
    }

    /// Steps over `expected` if it stands here.
    mutating func skip(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        index += 1
        return true
    }

    /// Goes to `target`, forwards or back, and counts the lines on the way.
    mutating func move(to target: Int) {
        let span = min(index, target)..<max(index, target)
        let lines = bytes[span].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        line += target >= index ? lines : -lines
        index = target
    }

    /// The value that begins here; `depth` is the number of containers around it.
    mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth <= limits.maximumDepth else { throw fault("more than \(limits.maximumDepth) levels of nesting") }
        guard valuesLeft > 0 else { throw fault("more than \(limits.maximumValues) values") }
        valuesLeft -= 1
        let start = line
        guard let byte else { throw fault("") }
        switch byte {
        case UInt8(ascii: "{"): return JSONValue(.object(try object(depth: depth)), line: start)
        case UInt8(ascii: "["): return JSONValue(.array(try array(depth: depth)), line: start)
        case UInt8(ascii: "\""): return JSONValue(.string(try string()), line: start)
        case UInt8(ascii: "-"), 0x30...0x39: return JSONValue(.number(try number()), line: start)
        case UInt8(ascii: "t"): return JSONValue(try literal("true", .bool(true)), line: start)
        case UInt8(ascii: "f"): return JSONValue(try literal("false", .bool(false)), line: start)
        case UInt8(ascii: "n"): return JSONValue(try literal("null", .null), line: start)
        default: throw fault("a value is missing or not quoted")
        }
    }

    /// The key and the colon of a member.
    mutating func key() throws(JSONFault) -> String {
        guard byte == UInt8(ascii: "\"") else { throw fault("a key in quotes was expected") }
        let key = try string()
        skipSpace()
        guard skip(UInt8(ascii: ":")) else { throw fault("a colon was expected after the key \"\(key)\"") }
        skipSpace()
        return key
    }

    private mutating func object(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
        index += 1
        var members: [JSONValue.Member] = []
        skipSpace()
        if skip(UInt8(ascii: "}")) { return members }
        while true {
            let key = try key()
            let member = JSONValue.Member(key: key, value: try value(depth: depth + 1))
            members.append(member)
            if depth == partialDepth { partial.append(member) }
            skipSpace()
            if skip(UInt8(ascii: "}")) { return members }
            guard skip(UInt8(ascii: ",")) else { throw fault("a comma or } was expected after \"\(key)\"") }
            skipSpace()
            if isLenient, skip(UInt8(ascii: "}")) { return members }
        }
    }

    private mutating func array(depth: Int) throws(JSONFault) -> [JSONValue] {
        index += 1
        var elements: [JSONValue] = []
        skipSpace()
        if skip(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if skip(UInt8(ascii: "]")) { return elements }
            guard skip(UInt8(ascii: ",")) else { throw fault("a comma or ] was expected in a list") }
            skipSpace()
            if isLenient, skip(UInt8(ascii: "]")) { return elements }
        }
    }

    private mutating func literal(
        _ word: StaticString, _ content: JSONValue.Content
    ) throws(JSONFault) -> JSONValue.Content {
        let length = word.utf8CodeUnitCount
        let matches =
            index + length <= bytes.count
            && word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + length]) }
        guard matches else { throw fault("a value is missing or not quoted") }
        index += length
        return content
    }

    private mutating func number() throws(JSONFault) -> String {
        let start = index
        _ = skip(UInt8(ascii: "-"))
        guard skipDigits() else { throw fault("a number without digits") }
        if skip(UInt8(ascii: ".")) {
            guard skipDigits() else { throw fault("a number without digits after its point") }
        }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            _ = skip(UInt8(ascii: "+")) || skip(UInt8(ascii: "-"))
            guard skipDigits() else { throw fault("a number without an exponent") }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skipDigits() -> Bool {
        let start = index
        while let byte, (0x30...0x39).contains(byte) { index += 1 }
        return index > start
    }
}
