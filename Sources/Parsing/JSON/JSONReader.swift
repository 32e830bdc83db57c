/// Reads a JSON document and saves what a fault would otherwise take along.
///
/// A syntax error inside one element of the document's list (the root array, an array of the root object, a line of
/// JSON Lines) costs that element: reading goes on at the next one. Seen in life: a Czech official board served
/// `"„CÍSAŘSKÝ DEN\"},` for two weeks, one escape too many among 83 notices.
package struct JSONReader {
    private var scanner: JSONScanner
    private var damages: [JSONText.Damage] = []
    private var oddities: [JSONText.Damage] = []
    /// Bytes that the search for a next element may still read, so that hostile text costs linear time.
    private var searchBudget: Int
    /// True when a list was given up, which explains the sudden end of everything around it.
    private var isGivenUp = false

    package static func text(_ body: [UInt8], limits: JSONLimits = .standard) -> JSONText {
        var reader = JSONReader(body, limits: limits)
        return reader.text(cutFrom: body.count)
    }

    private init(_ body: [UInt8], limits: JSONLimits) {
        let isTooLong = body.count > limits.maximumBytes
        scanner = JSONScanner(isTooLong ? Array(body[..<limits.maximumBytes]) : body, limits: limits)
        searchBudget = 8 * scanner.bytes.count
    }

    private mutating func text(cutFrom length: Int) -> JSONText {
        skipPreamble()
        let roots = isLines ? lines() : values()
        if length > scanner.limits.maximumBytes {
            damage("the document is longer than \(scanner.limits.maximumBytes) bytes")
        }
        return JSONText(roots: roots, damages: damages, oddities: oddities, isComplete: damages.isEmpty)
    }

    /// A byte order mark, and the assignment `window.YTD.tweets.part0 = ` of X's archive.
    private mutating func skipPreamble() {
        if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.index = 3 }
        scanner.skipSpace()
        if scanner.bytes[scanner.index...].starts(with: "window.".utf8),
            let equals = scanner.bytes.prefix(scanner.index + 200).lastIndex(of: UInt8(ascii: "="))
        {
            scanner.move(to: equals + 1)
            scanner.skipSpace()
        }
    }

    // MARK: - Roots

    private mutating func values() -> [JSONValue] {
        var roots: [JSONValue] = []
        while var root = root() {
            scanner.skipSpace()
            if let list = root.elements, isInterrupted(list) {
                root = JSONValue(.array(list + elements(depth: 0)), line: root.line)
                scanner.skipSpace()
            }
            roots.append(root)
            if scanner.skip(UInt8(ascii: ";")) { scanner.skipSpace() }
        }
        if !scanner.isAtEnd {
            let note = JSONText.Damage(line: scanner.line, reason: "text that is not JSON")
            if roots.isEmpty { damages.append(note) } else { oddities.append(note) }
        }
        return roots
    }

    private mutating func root() -> JSONValue? {
        let start = scanner.line
        switch scanner.byte {
        case UInt8(ascii: "["): return JSONValue(.array(list(depth: 0)), line: start)
        case UInt8(ascii: "{"): return JSONValue(.object(rootObject()), line: start)
        default: return nil  // bytes, not an enum: anything else begins no document
        }
    }

    private mutating func rootObject() -> [JSONValue.Member] {
        scanner.index += 1
        var members: [JSONValue.Member] = []
        scanner.skipSpace()
        if scanner.skip(UInt8(ascii: "}")) { return members }
        while true {
            do throws(JSONFault) {
                let key = try scanner.key()
                members.append(JSONValue.Member(key: key, value: try rootMember()))
                scanner.skipSpace()
                if let last = members.last?.value, let list = last.elements, isInterrupted(list) {
                    let whole = JSONValue(.array(list + elements(depth: 1)), line: last.line)
                    members[members.count - 1] = JSONValue.Member(key: key, value: whole)
                    scanner.skipSpace()
                }
                if scanner.skip(UInt8(ascii: "}")) { return members }
                guard scanner.skip(UInt8(ascii: ",")) else {
                    throw scanner.fault("a comma or } was expected after \"\(key)\"")
                }
                scanner.skipSpace()
                if scanner.skip(UInt8(ascii: "}")) {
                    oddities.append(.init(line: scanner.line, reason: "a comma too many"))
                    return members
                }
            } catch {
                if isGivenUp { return members }
                damages.append(.init(error.kind, line: error.line, reason: error.reason))
                guard skipToList() else {
                    scanner.move(to: scanner.bytes.count)
                    return members
                }
            }
        }
    }

    private mutating func rootMember() throws(JSONFault) -> JSONValue {
        let start = scanner.line
        if scanner.byte == UInt8(ascii: "[") { return JSONValue(.array(list(depth: 1)), line: start) }
        let beginning = scanner.index
        do throws(JSONFault) {
            return try scanner.value(depth: 1)
        } catch {
            let strict = scanner
            scanner.move(to: beginning)
            scanner.isLenient = true
            defer { scanner.isLenient = false }
            // A lost quote reads well too, up to the next one: what follows tells.
            guard let value = lenientValue(depth: 1), isAtMemberEnd else {
                scanner = strict
                throw error
            }
            oddities.append(.init(line: error.line, reason: error.reason))
            return value
        }
    }

    private var isAtMemberEnd: Bool {
        var ahead = scanner
        ahead.skipSpace()
        return ahead.byte == UInt8(ascii: ",") || ahead.byte == UInt8(ascii: "}")
    }

    /// After a fault in the document's head: goes on at the next member whose value is a list of objects.
    private mutating func skipToList() -> Bool {
        let finder = JSONElementFinder(scanner.bytes)
        guard let index = finder.memberWithList(from: scanner.index) else { return false }
        scanner.move(to: index)
        return true
    }

    // MARK: - JSON Lines

    /// True when the first line is one whole object and the second begins another.
    private var isLines: Bool {
        let rest = scanner.bytes[scanner.index...]
        guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: 0x0A) else { return false }
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        return rest[..<end].last(where: { !isSpace($0) }) == UInt8(ascii: "}")
            && rest[end...].first(where: { !isSpace($0) }) == UInt8(ascii: "{")
    }

    private mutating func lines() -> [JSONValue] {
        var roots: [JSONValue] = []
        while true {
            scanner.skipSpace()
            guard !scanner.isAtEnd else { return roots }
            let start = scanner.index
            let end = scanner.bytes[start...].firstIndex(of: 0x0A) ?? scanner.bytes.count
            do throws(JSONFault) {
                let root = try element(depth: 0)
                scanner.skipSpace()
                if !scanner.isAtEnd, scanner.index < end { throw scanner.fault("a second value on one line") }
                roots.append(root)
            } catch {
                damages.append(
                    .init(
                        error.kind, line: error.line, reason: error.reason, reference: reference(of: scanner.partial),
                        example: example(of: scanner.partial)))
                scanner.move(to: max(end, start))
            }
        }
    }

    // MARK: - Elements of a list

    /// Whether objects go on behind a list of objects, which a bracket too many ended; then the next one is come to.
    private mutating func isInterrupted(_ list: [JSONValue]) -> Bool {
        guard list.last?.isObject == true, scanner.byte == UInt8(ascii: ",") else { return false }
        let comma = scanner
        scanner.index += 1
        scanner.skipSpace()
        guard scanner.byte == UInt8(ascii: "{") else {
            scanner = comma
            return false
        }
        oddities.append(.init(line: scanner.line, reason: "a ] too many within a list"))
        return true
    }

    private mutating func list(depth: Int) -> [JSONValue] {
        scanner.index += 1
        return elements(depth: depth)
    }

    /// What a list holds from here on, and past its bracket.
    private mutating func elements(depth: Int) -> [JSONValue] {
        var elements: [JSONValue] = []
        while true {
            scanner.skipSpace()
            if scanner.skip(UInt8(ascii: "]")) { return elements }
            var start = scanner.index
            do throws(JSONFault) {
                elements.append(try element(depth: depth + 1))
                start = scanner.index
                scanner.partial = []
                try closeElement()
            } catch {
                damages.append(
                    .init(
                        error.kind, line: error.line, reason: error.reason, reference: reference(of: scanner.partial),
                        example: example(of: scanner.partial)))
                guard let next = nextElement(after: start, faultAt: error.index, like: elements, depth: depth + 1)
                else {
                    isGivenUp = true
                    scanner.move(to: scanner.bytes.count)
                    return elements
                }
                scanner.move(to: next)
            }
        }
    }

    /// The comma after an element; a closing bracket is left to the caller.
    private mutating func closeElement() throws(JSONFault) {
        scanner.skipSpace()
        if scanner.skip(UInt8(ascii: ",")) {
            scanner.skipSpace()
            if scanner.byte == UInt8(ascii: "]") {
                oddities.append(.init(line: scanner.line, reason: "a comma too many"))
            }
            return
        }
        if scanner.byte == UInt8(ascii: "]") { return }
        guard scanner.byte == UInt8(ascii: "{") else { throw scanner.fault("a comma or ] was expected in a list") }
        oddities.append(.init(line: scanner.line, reason: "a comma is missing between two elements"))
    }

    /// Strictly, and if that fails leniently; the strict fault is the one reported, because it is the nearest.
    private mutating func element(depth: Int) throws(JSONFault) -> JSONValue {
        scanner.partial = []
        scanner.partialDepth = depth
        let start = scanner.index
        do throws(JSONFault) {
            return try scanner.value(depth: depth)
        } catch {
            let partial = scanner.partial
            scanner.move(to: start)
            scanner.isLenient = true
            defer {
                scanner.isLenient = false
                scanner.partial = partial
            }
            guard let value = lenientValue(depth: depth) else { throw error }
            oddities.append(.init(line: error.line, reason: error.reason))
            return value
        }
    }

    private mutating func lenientValue(depth: Int) -> JSONValue? {
        do throws(JSONFault) { return try scanner.value(depth: depth) } catch { return nil }
    }

    private mutating func nextElement(
        after start: Int, faultAt fault: Int, like elements: [JSONValue], depth: Int
    ) -> Int? {
        let known = elements.suffix(50).filter(\.isObject)
        let likeness = JSONElementFinder.Likeness(known: known, partial: scanner.partial)
        let finder = JSONElementFinder(scanner.bytes)
        var from = max(start + 1, min(fault, scanner.bytes.count))
        // The fault may lie beyond the next element, when a lost quote turned text and structure around.
        from = finder.isLineBreak(at: from) ? from : start + 1
        let column = finder.column(of: start)
        while searchBudget > 0, let candidate = finder.objectAfterComma(from: from) {
            var trial = JSONScanner(scanner.bytes, limits: scanner.limits)
            trial.index = candidate
            trial.partialDepth = depth
            let isWhole = trial.readsObject(depth: depth)
            searchBudget -= trial.index - candidate + 1
            let sameColumn = column.map { $0 == finder.column(of: candidate) }
            if likeness.fits(trial.partial, isWhole: isWhole, sameColumn: sameColumn) { return candidate }
            // An element may hold other keys than the rest of its list; then what stands around it tells.
            if isWhole {
                let end = trial.index
                let isElement = trial.isInList(depth: depth) { members in
                    likeness.fits(members, isWhole: true, sameColumn: nil)
                }
                searchBudget -= trial.index - end
                if isElement { return candidate }
            }
            from = candidate + 1
        }
        return nil
    }

    private mutating func damage(_ reason: String) {
        damages.append(.init(line: scanner.line, reason: reason))
    }

    private func reference(of members: [JSONValue.Member]) -> String? {
        first(of: ["id", "iri", "guid", "uri", "@id", "url", "permalink_url", "title", "název", "name"], in: members)
    }

    private func example(of members: [JSONValue.Member]) -> String? {
        first(of: ["title", "název", "name", "url", "permalink_url", "uri", "iri"], in: members)
    }

    private func first(of keys: [String], in members: [JSONValue.Member]) -> String? {
        let value = JSONValue(.object(members), line: 0)
        for key in keys {
            if let text = value[key]?.scalarText ?? value[key]?.members.first?.value.text { return text }
        }
        return nil
    }
}

extension JSONScanner {
    /// Elements that are read to find out which list they stand in.
    private static let longestLook = 20

    /// Whether the object that was just read at `depth` stands in the document's list and not in one of an element's: a
    /// sibling `fits`, or the list ends and the document with it.
    fileprivate mutating func isInList(depth: Int, fits: ([JSONValue.Member]) -> Bool) -> Bool {
        for _ in 0..<Self.longestLook {
            skipSpace()
            if skip(UInt8(ascii: "]")) { return endsHere(depth: depth - 1) }
            guard skip(UInt8(ascii: ",")) else { return false }
            skipSpace()
            partial = []
            guard byte == UInt8(ascii: "{"), readsObject(depth: depth) else { return false }
            if fits(partial) { return true }
        }
        return false
    }

    /// Behind the list's bracket: nothing, or the rest of the root object and nothing.
    private mutating func endsHere(depth: Int) -> Bool {
        skipSpace()
        if depth > 0 {
            while skip(UInt8(ascii: ",")) {
                skipSpace()
                guard readsMember(depth: depth) else { return false }
                skipSpace()
            }
            guard skip(UInt8(ascii: "}")) else { return false }
            skipSpace()
        }
        return isAtEnd || byte == UInt8(ascii: ";")
    }

    private mutating func readsMember(depth: Int) -> Bool {
        do throws(JSONFault) {
            _ = try key()
            _ = try value(depth: depth)
            return true
        } catch {
            return false
        }
    }

    /// Tries to read the object that begins here.
    fileprivate mutating func readsObject(depth: Int) -> Bool {
        do throws(JSONFault) {
            _ = try value(depth: depth)
            return true
        } catch {
            return false
        }
    }
}
