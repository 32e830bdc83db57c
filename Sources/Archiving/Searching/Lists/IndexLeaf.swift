/// A page of the full-text index with words and their lists (section 9.3.4): a list may begin before the page and go on
/// behind it.
struct IndexLeaf {
    let bytes: IndexBytes
    /// Where the first row lies of a list that began before; 0 when there is none.
    let firstRow: Int
    /// Where words and lists end, and the offsets of the words begin.
    let size: Int
    /// Where the first word lies that begins here; nil when a list fills the page.
    let firstWord: Int?

    /// The head of a page.
    static let headLength = 4

    /// Nil when it contradicts itself.
    init?(_ bytes: IndexBytes) {
        self.bytes = bytes
        firstRow = bytes.short(at: 0)
        size = bytes.short(at: 2)
        guard size >= Self.headLength, size <= bytes.count, firstRow < size else { return nil }
        var offset = size
        firstWord = size < bytes.count ? bytes.number(at: &offset) : nil
        if let firstWord { guard firstWord >= Self.headLength, firstWord < size else { return nil } }
    }

    /// Where the list that began before ends.
    var endOfFirst: Int { firstWord ?? size }

    /// Where on this page the list ends that begins at `offset`.
    func end(ofListAt offset: Int) -> Int {
        var footer = size
        var place = 0
        while footer < bytes.count {
            place &+= bytes.number(at: &footer)
            if place > offset { return min(place, size) }
        }
        return size
    }

    /// Where the list of `word`, with its prefix, begins and ends on this page; nil when the word is not here.
    func list(of word: [UInt8]) -> Range<Int>? {
        guard var place = firstWord else { return nil }
        var footer = size
        _ = bytes.number(at: &footer)
        // How far the word before is the same as the sought one, which comes behind it.
        var same = 0
        var shared = 0
        while true {
            var offset = place
            if place != firstWord { shared = bytes.number(at: &offset) }
            let length = bytes.number(at: &offset)
            if shared < same { return nil }
            if shared == same {
                var index = 0
                while index < length, same < word.count, bytes[offset + index] == word[same] {
                    index += 1
                    same += 1
                }
                if same == word.count || index < length && bytes[offset + index] > word[same] {
                    guard same == word.count, index == length else { return nil }
                    let end = footer < bytes.count ? place &+ bytes.number(at: &footer) : size
                    let start = offset + length
                    return start <= end && end <= size ? start..<end : nil
                }
            }
            guard footer < bytes.count else { return nil }
            let next = place &+ bytes.number(at: &footer)
            guard next > place, next < size else { return nil }
            place = next
        }
    }
}
