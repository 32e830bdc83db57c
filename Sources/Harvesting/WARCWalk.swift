/// Walks the records of a WARC file, packed or not.
struct WARCWalk: ~Copyable {
    private let file: CaptureFile
    private let size: Int
    private let limit: Int
    private let isPacked: Bool
    /// Where in the file the next member or record begins.
    private var offset = 0
    /// What is left of an unpacked member that holds several records.
    private var rest: ArraySlice<UInt8> = []

    enum Find {
        case record(WARCRecord)
        /// Why a part of the file was not read.
        case damage(String)
    }

    /// A header is a few hundred bytes; one without an end is none.
    private static let maximumHeaderBytes = 1 << 16
    private static let pieceBytes = 1 << 16
    /// Some programs pack a file as a whole.
    private static let maximumMemberBytes = 1 << 30

    init(_ path: String, limit: Int) throws(CaptureStoreFailure) {
        let file = try CaptureFile(path, .reading)
        let size = try file.size()
        let isPacked = try file.bytes(at: 0, count: 2) == [0x1F, 0x8B]
        self.file = file
        self.size = size
        self.isPacked = isPacked
        self.limit = limit
    }

    /// What comes next; nil at the end.
    mutating func next() throws(CaptureStoreFailure) -> Find? {
        isPacked ? try nextPacked() : try nextBare()
    }

    // MARK: Packed

    private mutating func nextPacked() throws(CaptureStoreFailure) -> Find? {
        if rest.isEmpty {
            guard offset < size else { return nil }
            guard let content = try member() else {
                let lost = size - offset
                offset = size
                return .damage("a damaged end (\(lost) bytes)")
            }
            rest = content[...]
        }
        guard let header = HeaderLines.split(rest), let length = WARCWalk.length(header.lines),
            length <= rest.endIndex - header.end
        else {
            rest = []
            return .damage("no record")
        }
        let end = header.end + length
        defer { rest = rest[end...].drop { $0 == 0x0D || $0 == 0x0A } }
        guard length <= limit else { return .damage("larger than \(limit) bytes") }
        return WARCWalk.record(Array(rest[..<end]))
    }

    private mutating func member() throws(CaptureStoreFailure) -> [UInt8]? {
        guard var member = GzipMember() else { throw CaptureStoreFailure("no memory to unpack \(file.path)") }
        while member.state == .open {
            let piece = try file.bytes(at: offset + member.length, count: WARCWalk.pieceBytes)
            if piece.isEmpty { return nil }
            member.take(piece[...], limit: WARCWalk.maximumMemberBytes)
        }
        guard member.state == .complete else { return nil }
        offset += member.length
        return member.content
    }

    // MARK: Bare

    private mutating func nextBare() throws(CaptureStoreFailure) -> Find? {
        var head: [UInt8] = []
        repeat {
            guard offset < size else { return nil }
            head = try file.bytes(at: offset, count: min(size - offset, WARCWalk.maximumHeaderBytes))
            let blank = head.prefix { $0 == 0x0D || $0 == 0x0A }.count
            offset += blank
            head.removeFirst(blank)
        } while head.isEmpty
        guard let header = HeaderLines.split(head[...]), let length = WARCWalk.length(header.lines) else {
            let lost = size - offset
            offset = size
            return .damage("a damaged end (\(lost) bytes)")
        }
        let start = offset
        offset = start + header.end + length
        guard length <= limit else { return .damage("larger than \(limit) bytes") }
        return WARCWalk.record(try file.bytes(at: start, count: header.end + length))
    }

    private static func record(_ bytes: [UInt8]) -> Find {
        WARCRecord(bytes).map(Find.record) ?? .damage("no record")
    }

    /// The block's length, when the lines are a WARC record's.
    private static func length(_ lines: [String]) -> Int? {
        guard lines.first?.hasPrefix("WARC/") == true else { return nil }
        let field = HeaderLines.fields(lines.dropFirst()).first { $0.name.lowercased() == "content-length" }
        return field.flatMap { Int($0.value) }.flatMap { (0...(1 << 40)).contains($0) ? $0 : nil }
    }
}
