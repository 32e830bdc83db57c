/// Walks a WARC file member by member, past damage.
struct CaptureWalk: ~Copyable {
    private let file: CaptureFile
    private let name: String
    private let size: Int
    private var offset = 0

    /// A record that unpacks to more is taken for damage; fetched bodies are far smaller.
    private static let maximumRecordBytes = 512 << 20
    private static let pieceBytes = 1 << 16
    /// How every member that zlib writes begins: magic, deflate, no flags, no time.
    private static let memberStart: [UInt8] = [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00]

    enum Find {
        case record(WARCRecord, CaptureLocation)
        case damage(CaptureDamage)
    }

    init(path: String, name: String) throws(CaptureStoreFailure) {
        let file = try CaptureFile(path, .reading)
        size = try file.size()
        self.file = file
        self.name = name
    }

    /// What comes next; nil at the end.
    mutating func next() throws(CaptureStoreFailure) -> Find? {
        guard offset < size else { return nil }
        let start = offset
        if let (record, length) = try CaptureWalk.record(in: file, at: start) {
            offset = start + length
            return .record(record, location(start..<offset))
        }
        offset = try soundStart(after: start) ?? size
        return .damage(CaptureDamage(location: location(start..<offset), isTail: offset == size))
    }

    /// The record whose member begins at `offset`, and the member's length; nil when there is none whole.
    static func record(in file: borrowing CaptureFile, at offset: Int) throws(CaptureStoreFailure) -> (WARCRecord, Int)?
    {
        guard var member = GzipMember() else { throw CaptureStoreFailure("no memory to unpack \(file.path)") }
        while member.state == .open {
            let piece = try file.bytes(at: offset + member.length, count: pieceBytes)
            if piece.isEmpty { return nil }
            member.take(piece[...], limit: maximumRecordBytes)
        }
        guard member.state == .complete, let record = WARCRecord(member.content) else { return nil }
        return (record, member.length)
    }

    private func soundStart(after start: Int) throws(CaptureStoreFailure) -> Int? {
        var position = start + 1
        while position < size {
            let piece = try file.bytes(at: position, count: CaptureWalk.pieceBytes)
            for index in piece.indices where piece[index...].starts(with: CaptureWalk.memberStart) {
                if try CaptureWalk.record(in: file, at: position + index) != nil { return position + index }
            }
            // The last bytes are looked at again, in case a start lies across the border.
            position += max(1, piece.count - CaptureWalk.memberStart.count + 1)
        }
        return nil
    }

    private func location(_ range: Range<Int>) -> CaptureLocation {
        CaptureLocation(file: name, offset: range.lowerBound, length: range.count)
    }
}
