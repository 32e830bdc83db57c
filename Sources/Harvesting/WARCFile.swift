import Records

/// A WARC file of any program's: packed record by record, packed as a whole, or not at all.
package struct WARCFile {
    private let path: String

    /// What an answer was, that is none to import, and how often.
    package struct PassedOver: Hashable, Sendable {
        package let reason: String
        package let count: Int
    }

    package init(_ path: String) {
        self.path = path
    }

    /// Hands over every answer that brought a body, as the server meant it: chunks joined, compression undone. Its source
    /// is the one that a file of our own names, else empty.
    ///
    /// - Parameter limit: bytes of a body; what has more is passed over.
    /// - Returns: what was passed over, by reason.
    package func captures(limit: Int, _ body: (Capture) async throws -> Void) async throws -> [PassedOver] {
        var counts: [String: Int] = [:]
        var walk = try WARCWalk(path, limit: limit)
        while let find = try walk.next() {
            switch find {
            case .damage(let reason): counts[reason, default: 0] += 1
            case .record(let record):
                switch WARCFile.answer(in: record, limit: limit) {
                case .capture(let capture): try await body(capture)
                case .passedOver(let reason): counts[reason, default: 0] += 1
                case .other: break
                }
            }
        }
        return counts.map { PassedOver(reason: $0.key, count: $0.value) }.sorted { $0.reason < $1.reason }
    }

    private enum Answer {
        case capture(Capture)
        case passedOver(String)
        case other
    }

    private static func answer(in record: WARCRecord, limit: Int) -> Answer {
        guard let type = record.field("WARC-Type"), type == "response" || type == "resource" else { return .other }
        let capture: Capture
        do {
            guard let read = try WARCCapture.capture(record) else { return .passedOver("no answer of HTTP") }
            capture = read
        } catch {
            return .passedOver("damaged: the digest does not fit")
        }
        guard (200..<300).contains(capture.status) else { return .passedOver("status \(capture.status)") }
        guard !capture.body.isEmpty else { return .passedOver("empty") }
        return decoded(capture, limit: limit)
    }

    /// Transfer and content encodings are undone in the reverse order of their making.
    private static func decoded(_ capture: Capture, limit: Int) -> Answer {
        func field(_ name: String) -> String {
            capture.headers.first { $0.name.lowercased() == name }?.value.lowercased() ?? ""
        }
        var body = capture.body
        if field("transfer-encoding").contains("chunked"), let joined = Chunks.joined(body) { body = joined }
        for encoding in field("content-encoding").split(separator: ",").reversed() {
            switch encoding.filter({ $0 != " " }) {
            case "", "identity": continue
            case "gzip", "x-gzip", "deflate":
                // Some programs keep the field and store the body unpacked.
                if body.starts(with: [0x1F, 0x8B]) || body.first.map({ $0 & 0x0F == 8 }) == true {
                    guard let unpacked = Gzip.unpacked(body, window: Gzip.anyWindow, limit: limit) else {
                        return .passedOver("its compression is damaged, or it is larger than \(limit) bytes")
                    }
                    body = unpacked
                }
            default: return .passedOver("compressed with \(encoding), which is not read")
            }
        }
        let kept = capture.headers.filter {
            !["transfer-encoding", "content-encoding", "content-length"].contains($0.name.lowercased())
        }
        return .capture(
            Capture(
                source: capture.source, requestedURL: capture.requestedURL, finalURL: capture.finalURL,
                fetchedAt: capture.fetchedAt, status: capture.status, contentType: capture.contentType, headers: kept,
                body: body))
    }
}

/// Bodies that came in chunks (RFC 9112, 7.1) and were stored so.
enum Chunks {
    /// Nil when the bytes are no chunks: some programs join them and keep the field.
    static func joined(_ bytes: [UInt8]) -> [UInt8]? {
        var body: [UInt8] = []
        var index = 0
        while let end = bytes[index...].firstIndex(of: 0x0A) {
            let size = String(decoding: bytes[index..<end], as: UTF8.self).prefix { $0.isHexDigit }
            guard !size.isEmpty, let count = Int(size, radix: 16), count >= 0, count <= bytes.count - end - 1 else {
                return nil
            }
            if count == 0 { return body }
            body += bytes[(end + 1)..<(end + 1 + count)]
            index = end + 1 + count
            while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
        }
        return index >= bytes.count && !body.isEmpty ? body : nil
    }
}
