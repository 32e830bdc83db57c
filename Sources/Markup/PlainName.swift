/// A name of ASCII bytes as it stands in a text.
struct PlainName {
    let begin: Int
    let count: Int
    let words: NameWords
    let hash: UInt32

    static let none = PlainName(begin: 0, count: 0, words: NameWords(), hash: 0)

    var range: Range<Int> { begin..<begin + count }

    var end: Int { begin + count }

    /// The name in `range` of a text that is `textCount` bytes long.
    @inline(__always)
    init(_ range: Range<Int>, in text: UnsafePointer<UInt8>, _ textCount: Int) {
        begin = range.lowerBound
        count = range.count
        words = NameWords(at: text + range.lowerBound, count: range.count, readable: textCount - range.lowerBound)
        var hash = words.hash
        if count > NameWords.count {
            // FNV-1a
            for index in range.dropFirst(NameWords.count) { hash = (hash ^ UInt32(text[index])) &* 16_777_619 }
        }
        self.hash = hash
    }

    private init(begin: Int, count: Int, words: NameWords, hash: UInt32) {
        self.begin = begin
        self.count = count
        self.words = words
        self.hash = hash
    }

    /// Whether both are the same name; both stand in `text`.
    @inline(__always)
    func equals(_ other: PlainName, in text: UnsafePointer<UInt8>) -> Bool {
        hash == other.hash && words == other.words && count == other.count && hasSameEnd(at: other.begin, in: text)
    }

    /// Whether the same bytes stand at `place`, behind which the text has `readable` more.
    @inline(__always)
    func stands(at place: Int, in text: UnsafePointer<UInt8>, readable: Int) -> Bool {
        count <= readable && words == NameWords(at: text + place, count: count, readable: readable)
            && hasSameEnd(at: place, in: text)
    }

    /// The same of what is behind the words.
    @inline(__always)
    private func hasSameEnd(at place: Int, in text: UnsafePointer<UInt8>) -> Bool {
        guard count > NameWords.count else { return true }
        return Bytes.equal(text + begin + NameWords.count, text + place + NameWords.count, count - NameWords.count)
    }
}
