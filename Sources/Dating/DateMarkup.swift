/// What a date says that was published with its markup: `<time datetime="2026-05-12T09:30">Út, 12.05.2026</time>`.
enum DateMarkup {
    /// In bytes: what is longer is no date.
    private static let longest = 2_000

    /// The `datetime` of a `time`, unless what stands around it says that it is another day's; then the text without tags.
    /// Empty when there is no tag.
    static func texts(in raw: String) -> [String] {
        let bytes = Array(raw.utf8)
        guard bytes.count <= longest, bytes.contains(0x3C) else { return [] }
        var text: [UInt8] = []
        var around: [UInt8] = []
        var stated: [String] = []
        var isInTime = false
        var index = 0
        var hasTag = false
        while index < bytes.count {
            guard bytes[index] == 0x3C, let end = bytes[index...].firstIndex(of: 0x3E) else {
                text.append(bytes[index])
                if !isInTime { around.append(bytes[index]) }
                index += 1
                continue
            }
            hasTag = true
            if let value = dateTime(bytes[index..<end]) {
                stated.append(value)
                isInTime = true
            } else if bytes[(index + 1)...].starts(with: "/time".utf8) {
                isInTime = false
            }
            text.append(0x20)
            around.append(0x20)
            index = end + 1
        }
        guard hasTag else { return [] }
        // Two of them are a range, or the day of something else as well.
        let isOwn = stated.count == 1 && !NamedDates.speakOfOtherDay(DateText(String(decoding: around, as: UTF8.self)))
        return (isOwn ? stated : []) + [unescaped(String(decoding: text, as: UTF8.self))]
    }

    /// The value of `datetime` in the tag of a `time`.
    private static func dateTime(_ tag: ArraySlice<UInt8>) -> String? {
        let name = tag.dropFirst().prefix { !isSpace($0) }
        guard name.map({ $0 | 0x20 }).elementsEqual("time".utf8) else { return nil }
        let attribute = Array("datetime".utf8)
        var rest = tag[name.endIndex...]
        while let begin = rest.firstIndex(where: isSpace) {
            rest = rest[begin...].drop(while: isSpace)
            guard rest.prefix(attribute.count).map({ $0 | 0x20 }) == attribute else { continue }
            var value = rest.dropFirst(attribute.count).drop(while: isSpace)
            guard value.first == 0x3D else { continue }
            value = value.dropFirst().drop(while: isSpace)
            guard let quote = value.first, quote == 0x22 || quote == 0x27 else {
                return String(decoding: value.prefix { !isSpace($0) && $0 != 0x2F }, as: UTF8.self)
            }
            return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
        }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    /// The blank that pages write so; other references stand in no date.
    private static func unescaped(_ text: String) -> String {
        ["&nbsp;", "&#160;", "&#xa0;", "&#xA0;"].reduce(text) { text, blank in
            text.split(separator: blank, omittingEmptySubsequences: false).joined(separator: " ")
        }
    }
}
