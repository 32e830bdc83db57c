/// A ZIP archive with stored entries and fixed dates (PKWARE APPNOTE 6.3): the same files, the same bytes.
struct ZIPFile {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// 1 January 1980, the earliest date that ZIP knows.
    private static let date: UInt16 = 0x0021
    /// General purpose flag: names are UTF-8.
    private static let flags: UInt16 = 0x0800

    mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = UInt32(body.count)
        let nameBytes = Array(name.utf8)
        var common: [UInt8] = []
        common += Self.flags.littleBytes + UInt16(0).littleBytes + UInt16(0).littleBytes + Self.date.littleBytes
        common += CRC32.checksum(of: content).littleBytes
        common += UInt32(content.count).littleBytes + UInt32(content.count).littleBytes
        common += UInt16(nameBytes.count).littleBytes + UInt16(0).littleBytes
        body += UInt32(0x0403_4B50).littleBytes + UInt16(20).littleBytes + common + nameBytes + content
        directory += UInt32(0x0201_4B50).littleBytes + UInt16(20).littleBytes + UInt16(20).littleBytes + common
        directory += UInt16(0).littleBytes + UInt16(0).littleBytes + UInt16(0).littleBytes + UInt32(0).littleBytes
        directory += offset.littleBytes + nameBytes
        count += 1
    }

    func bytes() -> [UInt8] {
        var end = UInt32(0x0605_4B50).littleBytes + UInt16(0).littleBytes + UInt16(0).littleBytes
        end += count.littleBytes + count.littleBytes + UInt32(directory.count).littleBytes
        end += UInt32(body.count).littleBytes + UInt16(0).littleBytes
        return body + directory + end
    }
}

extension FixedWidthInteger {
    fileprivate var littleBytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}
