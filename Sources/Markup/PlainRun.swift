/// Finds how far a text is nothing but visible letters, digits and signs parted by single spaces: what needs no tidying.
///
/// Of what is beyond ASCII, the Latin and Cyrillic letters count (U+00C0 to U+02FF, U+0400 to U+047F): none of them can be
/// part of a text that is not NFC without a mark that does not count. All other characters end a run, though most of them
/// are harmless.
package enum PlainRun {
    /// How many bytes stand before the first that does not belong to the run; a space at the beginning, or behind another
    /// one, does not. `text` is valid UTF-8. With `endsAtMarkup`, `<`, `>`, `&` and `"` end the run too.
    @inline(__always)
    private static func count(_ text: UnsafeBufferPointer<UInt8>, endsAtMarkup: Bool) -> Int {
        guard let base = UnsafeRawPointer(text.baseAddress), text.count > 0, text[0] != 0x20 else { return 0 }
        let width = ByteBlock.count
        guard text.count > width else { return countOfFew(text, endsAtMarkup: endsAtMarkup) }
        if isEnd(text[0], behind: 0, endsAtMarkup) { return 0 }
        var position = 1
        while position + width <= text.count {
            let found = ends(base + position, endsAtMarkup)
            if !found.isZero { return position + found.firstSet }
            position += width
        }
        guard position < text.count else { return position }
        // The last block has bytes of the one before, which are none.
        position = text.count - width
        let found = ends(base + position, endsAtMarkup)
        return found.isZero ? text.count : position + found.firstSet
    }

    package static func count(_ text: UnsafeBufferPointer<UInt8>) -> Int { count(text, endsAtMarkup: false) }

    package static func countBeforeMarkup(_ text: UnsafeBufferPointer<UInt8>) -> Int { count(text, endsAtMarkup: true) }

    @inline(__always)
    private static func ends(_ address: UnsafeRawPointer, _ endsAtMarkup: Bool) -> ByteBlock {
        let here = ByteBlock(at: address)
        let before = ByteBlock(at: address - 1)
        // Counted, as a lane that is true is -1: that costs less than to join masks.
        var ends = ByteBlock.zero - here.less(0x20) - here.equal(0x7F) - here.equal(0xC2)
        ends = ends - (here.equal(0x20) & before.equal(0x20))
        ends = ends - (~here.less(0xCC) & ~(here & ByteBlock(0xFE)).equal(0xD0))
        if endsAtMarkup {
            ends = ends - (here & ByteBlock(0xFD)).equal(0x3C) - (here & ByteBlock(0xFB)).equal(0x22)
        }
        return ends
    }

    @inline(__always)
    private static func countOfFew(_ text: UnsafeBufferPointer<UInt8>, endsAtMarkup: Bool) -> Int {
        var before: UInt8 = 0x20
        for index in 0..<text.count {
            if isEnd(text[index], behind: before, endsAtMarkup) { return index }
            before = text[index]
        }
        return text.count
    }

    /// The same of one byte.
    @inline(__always)
    private static func isEnd(_ byte: UInt8, behind before: UInt8, _ endsAtMarkup: Bool) -> Bool {
        if byte <= 0x20 { return byte < 0x20 || before == 0x20 }
        if byte == 0x7F || byte == 0xC2 || byte >= 0xCC && byte & 0xFE != 0xD0 { return true }
        return endsAtMarkup && (byte & 0xFD == 0x3C || byte & 0xFB == 0x22)
    }
}
