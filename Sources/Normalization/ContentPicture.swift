import Glibc

/// The picture that an item without one of its own shows first in its content.
package enum ContentPicture {
    /// The web address of the first picture that is more than a counter, an icon or a face; nil when there is none.
    ///
    /// - Parameters:
    ///   - html: as published.
    ///   - base: what its relative addresses are relative to.
    package static func address(in html: String, base: String?) -> String? {
        html.utf8.span.withUnsafeBufferPointer { bytes in
            var position = 0
            while let tag = tag(in: bytes, from: &position) {
                if let address = tag.isSmall ? nil : tag.address(base: base) { return address }
            }
            return nil
        }
    }

    /// The next tag of a picture; nil when none follows, or when its quotes do not close.
    private static func tag(in bytes: UnsafeBufferPointer<UInt8>, from position: inout Int) -> PictureTag? {
        guard let base = bytes.baseAddress else { return nil }
        while position + 5 < bytes.count, let found = memchr(base + position, 0x3C, bytes.count - position - 5) {
            let begin = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            position = begin + 1
            let isPicture = zip(bytes[(begin + 1)...], "img".utf8).allSatisfy { $0 | 0x20 == $1 }
            guard isPicture, bytes[begin + 4] <= 0x20 || bytes[begin + 4] == 0x2F else { continue }
            position = begin + 4
            return PictureTag(bytes, &position)
        }
        return nil
    }
}
