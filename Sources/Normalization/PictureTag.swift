import Glibc

/// What an `<img>` of foreign HTML says of its picture. Of use as long as its bytes are.
struct PictureTag {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var source: Range<Int>?
    /// What a script would load in the place of a placeholder.
    private var lazySource: Range<Int>?
    /// Whether it is a counter, an icon or a face, by its stated size or by its class, or is not to be seen.
    private(set) var isSmall = false

    /// Reads from behind the name of the tag to its end; nil when a quote does not close or the tag does not end.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
        self.bytes = bytes
        while position < bytes.count {
            if bytes[position] == 0x3E { return }
            guard bytes[position] > 0x20, bytes[position] != 0x2F else {
                position += 1
                continue
            }
            let begin = position
            while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
            let name = begin..<position
            // What can be no name, such as a stray quote.
            if name.isEmpty { position += 1 }
            guard let value = Self.value(bytes, &position) else { return nil }
            if !value.isEmpty { read(name, value) }
        }
        return nil
    }

    private mutating func read(_ name: Range<Int>, _ value: Range<Int>) {
        switch name.count {
        case 3 where isCalled("src", name): source = source ?? value
        case 8 where isCalled("data-src", name), 13 where isCalled("data-lazy-src", name),
            13 where isCalled("data-original", name):
            lazySource = lazySource ?? value
        case 5 where isCalled("width", name), 6 where isCalled("height", name):
            if side(value) ?? .max <= PictureTag.largestIcon { isSmall = true }
        case 5 where isCalled("class", name): if holds("emoji", value) || holds("smiley", value) { isSmall = true }
        case 5 where isCalled("style", name):
            if holds("display:none", value) || holds("display: none", value) { isSmall = true }
        default: break  // any name
        }
    }

    private func isCalled(_ text: StaticString, _ name: Range<Int>) -> Bool {
        for index in 0..<name.count where bytes[name.lowerBound + index] | 0x20 != text.utf8Start[index] {
            return false
        }
        return true
    }

    private func holds(_ text: StaticString, _ value: Range<Int>) -> Bool {
        let count = text.utf8CodeUnitCount
        guard let base = bytes.baseAddress, value.count >= count else { return false }
        for index in value.lowerBound...(value.upperBound - count)
        where bytes[index] == text.utf8Start[0] && memcmp(base + index, text.utf8Start, count) == 0 {
            return true
        }
        return false
    }

    /// In pixels; nil for a share of the page and for words.
    private func side(_ value: Range<Int>) -> Int? {
        var side = 0
        for index in value.prefix(6) {
            guard bytes[index] &- 0x30 < 10 else {
                let isPixels = index > value.lowerBound && bytes[index] | 0x20 == 0x70
                return isPixels ? side : nil
            }
            side = side * 10 + Int(bytes[index] - 0x30)
        }
        return side
    }

    /// A side of so many pixels is an icon's.
    private static let largestIcon = 32

    /// Where the picture lies, as a web address.
    func address(base: String?) -> String? {
        source.flatMap { address(in: $0, base: base) } ?? lazySource.flatMap { address(in: $0, base: base) }
    }

    private func address(in range: Range<Int>, base: String?) -> String? {
        // Longer ones hold the picture themselves.
        guard range.count <= 4_096,
            let address = PictureTag.address(UnsafeBufferPointer(rebasing: bytes[range]), base: base)
        else { return nil }
        // The other links that are safe are those of mail.
        return address.utf8.first == 0x68 && !PictureTag.isPlaceholder(address) ? address : nil
    }

    private static func address(_ written: UnsafeBufferPointer<UInt8>, base: String?) -> String? {
        guard written.contains(0x26) else { return SafeLink.href(written, base: base) }
        let text = HTMLSanitizer().text(String(decoding: written, as: UTF8.self))
        return text.utf8.span.withUnsafeBufferPointer { SafeLink.href($0, base: base) }
    }

    private static func isPlaceholder(_ address: String) -> Bool {
        let end = address.utf8.suffix(longestPlaceholder + 1)
        // gif or png.
        guard let letter = end.suffix(3).first, letter == 0x67 || letter == 0x70 else { return false }
        guard let slash = end.lastIndex(of: 0x2F) else { return false }
        return placeholders.contains(String(Substring(end[end.index(after: slash)...])))
    }

    private static let placeholders: Set<String> = [
        "spacer.gif", "blank.gif", "pixel.gif", "pixel.png", "clear.gif", "transparent.gif", "transparent.png",
        "1x1.gif", "1x1.png", "b.gif",
    ]
    private static let longestPlaceholder = 15

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x3D && byte != 0x3E && byte != 0x2F && byte != 0x22 && byte != 0x27
    }

    /// The value behind a name: empty without one, nil when its quote does not close.
    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Range<Int>? {
        var next = position
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        guard next < bytes.count, bytes[next] == 0x3D else { return position..<position }
        next += 1
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        guard next < bytes.count, let base = bytes.baseAddress else { return nil }
        let quote = bytes[next]
        if quote == 0x22 || quote == 0x27 {
            guard let found = memchr(base + next + 1, Int32(quote), bytes.count - next - 1) else { return nil }
            let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            position = end + 1
            return next + 1..<end
        }
        let begin = next
        while next < bytes.count, bytes[next] > 0x20, bytes[next] != 0x3E { next += 1 }
        position = next
        return begin..<next
    }
}
