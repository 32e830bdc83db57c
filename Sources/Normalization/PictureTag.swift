/// What an `<img>` of foreign HTML says of its picture.
struct PictureTag {
    private var sources: [String: String] = [:]
    private var sides: [Int] = []
    private var words = ""

    /// Reads from behind the name of the tag to its end; nil when a quote does not close or the tag does not end.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
        while position < bytes.count {
            if bytes[position] == 0x3E { return }
            guard bytes[position] > 0x20, bytes[position] != 0x2F else {
                position += 1
                continue
            }
            let begin = position
            while position < bytes.count, Self.isNameByte(bytes[position]) { position += 1 }
            let name = bytes[begin..<position]
            // What can be no name, such as a stray quote.
            if name.isEmpty { position += 1 }
            guard let value = Self.value(bytes, &position) else { return nil }
            if !value.isEmpty { read(String(decoding: name, as: UTF8.self).lowercased(), bytes[value]) }
        }
        return nil
    }

    private mutating func read(_ name: String, _ value: Slice<UnsafeBufferPointer<UInt8>>) {
        switch name {
        case "src", "data-src", "data-lazy-src", "data-original":
            // Longer ones hold the picture themselves.
            if value.count <= 4_096 { sources[name] = String(decoding: value, as: UTF8.self) }
        case "width", "height":
            let digits = value.prefix { $0 &- 0x30 < 10 }
            if value.dropFirst(digits.count).elementsEqual("px".utf8) || digits.count == value.count,
                let side = Int(String(decoding: digits, as: UTF8.self))
            {
                sides.append(side)
            }
        case "class", "style": words += String(decoding: value.prefix(1_000), as: UTF8.self).lowercased() + " "
        default: break  // any name
        }
    }

    /// A side of so many pixels is an icon's.
    private static let largestIcon = 32

    /// Whether it is a counter, an icon or a face, by its stated size or by its class.
    var isSmall: Bool {
        sides.contains { $0 <= PictureTag.largestIcon } || words.contains("emoji") || words.contains("smiley")
            || words.contains("display:none") || words.contains("display: none")
    }

    /// Where the picture lies: what a script would load stands above a placeholder.
    func address(base: String?) -> String? {
        for name in ["src", "data-src", "data-lazy-src", "data-original"] {
            guard let written = sources[name] else { continue }
            let text = written.utf8.contains(0x26) ? HTMLSanitizer().text(written) : written
            let address = text.utf8.span.withUnsafeBufferPointer { SafeLink.href($0, base: base) }
            if let address, address.utf8.starts(with: "http".utf8), !isPlaceholder(address) { return address }
        }
        return nil
    }

    private func isPlaceholder(_ address: String) -> Bool {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return PictureTag.placeholders.contains(path.split(separator: "/").last?.lowercased() ?? "")
    }

    private static let placeholders: Set<String> = [
        "spacer.gif", "blank.gif", "pixel.gif", "pixel.png", "clear.gif", "transparent.gif", "transparent.png",
        "1x1.gif",
        "1x1.png", "b.gif",
    ]

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
        guard next < bytes.count else { return nil }
        let quote = bytes[next]
        if quote == 0x22 || quote == 0x27 {
            guard let end = bytes[(next + 1)...].firstIndex(of: quote) else { return nil }
            position = end + 1
            return next + 1..<end
        }
        let begin = next
        while next < bytes.count, bytes[next] > 0x20, bytes[next] != 0x3E { next += 1 }
        position = next
        return begin..<next
    }
}
