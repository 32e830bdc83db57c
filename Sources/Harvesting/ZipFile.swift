import CZlib

/// A ZIP file that people import (APPNOTE 6.3.9, with its 64-bit fields): its list of contents, and one content at a time.
///
/// What unpacks to more than the limit, is encrypted or packed in an unusual way is refused, each by itself.
package struct ZipFile: ~Copyable {
    package struct Entry: Hashable, Sendable {
        /// With the folders, parted by `/`.
        package let name: String
        /// Unpacked, as the list says.
        package let bytes: Int
        let packedBytes: Int
        let method: Int
        let isEncrypted: Bool
        let checksum: UInt32
        let headerOffset: Int
    }

    package let entries: [Entry]
    private let file: CaptureFile

    /// The end of the list stands in the last bytes, behind it a remark of 64 kB at most.
    private static let tailBytes = 65_557
    private static let maximumListBytes = 128 << 20

    package init(_ path: String) throws(CaptureStoreFailure) {
        let file = try CaptureFile(path, .reading)
        let size = try file.size()
        let start = max(0, size - ZipFile.tailBytes)
        let tail = LittleEndian(try file.bytes(at: start, count: size - start))
        guard let end = tail.last(of: 0x0605_4B50), let list = try ZipFile.list(at: start + end, tail, end, file),
            list.count <= ZipFile.maximumListBytes, list.offset >= 0, list.count >= 0, list.offset + list.count <= size
        else { throw CaptureStoreFailure("\(path) is no whole ZIP file: its list of contents is missing") }
        let entries = ZipFile.entries(in: LittleEndian(try file.bytes(at: list.offset, count: list.count)))
        self.entries = entries
        self.file = file
    }

    /// The unpacked bytes of `entry`.
    package func content(of entry: Entry, limit: Int) throws(CaptureStoreFailure) -> [UInt8] {
        guard entry.bytes <= limit else {
            throw CaptureStoreFailure("\(entry.name) has \(entry.bytes) bytes, more than the limit of \(limit)")
        }
        guard !entry.isEncrypted else { throw CaptureStoreFailure("\(entry.name) is encrypted") }
        let header = LittleEndian(try file.bytes(at: entry.headerOffset, count: 30))
        guard header.number(at: 0, bytes: 4) == 0x0403_4B50, let name = header.number(at: 26, bytes: 2),
            let extra = header.number(at: 28, bytes: 2)
        else { throw damaged(entry) }
        let packed = try file.bytes(at: entry.headerOffset + 30 + name + extra, count: entry.packedBytes)
        guard packed.count == entry.packedBytes else { throw damaged(entry) }
        let content: [UInt8]
        switch entry.method {
        case 0: content = packed
        case 8:
            guard let unpacked = Gzip.unpacked(packed, window: Gzip.bareWindow, limit: limit) else {
                throw damaged(entry)
            }
            content = unpacked
        default: throw CaptureStoreFailure("\(entry.name) is packed by method \(entry.method), which is not read")
        }
        let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        guard UInt32(truncatingIfNeeded: checksum) == entry.checksum || content.isEmpty else { throw damaged(entry) }
        return content
    }

    private func damaged(_ entry: Entry) -> CaptureStoreFailure {
        CaptureStoreFailure("\(entry.name) is damaged in \(file.path)")
    }

    // MARK: The list of contents

    private static func list(
        at offset: Int, _ tail: LittleEndian, _ end: Int, _ file: borrowing CaptureFile
    ) throws(CaptureStoreFailure) -> (offset: Int, count: Int)? {
        guard let count = tail.number(at: end + 12, bytes: 4), let start = tail.number(at: end + 16, bytes: 4) else {
            return nil
        }
        guard start == 0xFFFF_FFFF || count == 0xFFFF_FFFF else { return (start, count) }
        // The locator of the 64-bit record stands before.
        guard end >= 20, tail.number(at: end - 20, bytes: 4) == 0x0706_4B50,
            let place = tail.number(at: end - 12, bytes: 8)
        else { return nil }
        let record = LittleEndian(try file.bytes(at: place, count: 56))
        guard record.number(at: 0, bytes: 4) == 0x0606_4B50, let count = record.number(at: 40, bytes: 8),
            let start = record.number(at: 48, bytes: 8)
        else { return nil }
        return (start, count)
    }

    private static func entries(in list: LittleEndian) -> [Entry] {
        var entries: [Entry] = []
        var index = 0
        while list.number(at: index, bytes: 4) == 0x0201_4B50, let flags = list.number(at: index + 8, bytes: 2),
            let method = list.number(at: index + 10, bytes: 2), let checksum = list.number(at: index + 16, bytes: 4),
            var packed = list.number(at: index + 20, bytes: 4), var bytes = list.number(at: index + 24, bytes: 4),
            let nameBytes = list.number(at: index + 28, bytes: 2),
            let extraBytes = list.number(at: index + 30, bytes: 2),
            let remarkBytes = list.number(at: index + 32, bytes: 2), var offset = list.number(at: index + 42, bytes: 4)
        {
            let name = String(decoding: list.slice(index + 46, nameBytes), as: UTF8.self)
            let extra = LittleEndian(Array(list.slice(index + 46 + nameBytes, extraBytes)))
            wide(extra, &bytes, &packed, &offset)
            index += 46 + nameBytes + extraBytes + remarkBytes
            guard !name.hasSuffix("/") else { continue }
            entries.append(
                Entry(
                    name: name, bytes: bytes, packedBytes: packed, method: method, isEncrypted: flags & 1 == 1,
                    checksum: UInt32(truncatingIfNeeded: checksum), headerOffset: offset))
        }
        return entries
    }

    /// The 64-bit numbers of the extra field, in place of those that are all ones.
    private static func wide(_ extra: LittleEndian, _ bytes: inout Int, _ packed: inout Int, _ offset: inout Int) {
        var index = 0
        while let id = extra.number(at: index, bytes: 2), let length = extra.number(at: index + 2, bytes: 2) {
            var place = index + 4
            index += 4 + length
            guard id == 1 else { continue }
            for number in [0, 1, 2] {
                let current = number == 0 ? bytes : number == 1 ? packed : offset
                guard current == 0xFFFF_FFFF, let value = extra.number(at: place, bytes: 8) else { continue }
                place += 8
                if number == 0 { bytes = value } else if number == 1 { packed = value } else { offset = value }
            }
        }
    }
}
