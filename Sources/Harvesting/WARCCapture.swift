import Records

/// Writes captures as WARC records and reads them back.
///
/// An answer of a server is a `response` record: status line, header fields, decoded body. A file that was read is a
/// `resource` record, and so is what people import. Two fields of our own say what WARC has no name for: `Letopis-Source`, and
/// `Letopis-Requested-URI` where a redirect led elsewhere.
enum WARCCapture {
    /// The file's first record.
    static func information(file: String, date: Instant) -> WARCRecord {
        let block = Array("software: Letopis\r\nformat: WARC File Format 1.1\r\n".utf8)
        return WARCRecord(
            fields: [
                Capture.Header(name: "WARC-Type", value: "warcinfo"),
                Capture.Header(name: "WARC-Record-ID", value: recordID(of: ["warcinfo", file, date.iso8601])),
                Capture.Header(name: "WARC-Date", value: date.iso8601),
                Capture.Header(name: "WARC-Filename", value: file),
                Capture.Header(name: "WARC-Block-Digest", value: digest(Digest(of: block))),
                Capture.Header(name: "Content-Type", value: "application/warc-fields"),
            ], block: block)
    }

    static func record(_ capture: Capture) -> WARCRecord {
        let isResponse =
            !capture.finalURL.hasPrefix("file:") && !(capture.isImported && capture.headers.isEmpty)
        let identity = [capture.source, capture.finalURL, capture.fetchedAt.iso8601, capture.digest.hexadecimal]
        var fields = [
            Capture.Header(name: "WARC-Type", value: isResponse ? "response" : "resource"),
            Capture.Header(name: "WARC-Record-ID", value: recordID(of: identity)),
            Capture.Header(name: "WARC-Date", value: capture.fetchedAt.iso8601),
            Capture.Header(name: "WARC-Target-URI", value: capture.finalURL),
            Capture.Header(name: "WARC-Payload-Digest", value: digest(capture.digest)),
            Capture.Header(name: "Letopis-Source", value: capture.source),
        ]
        if capture.requestedURL != capture.finalURL {
            fields.append(Capture.Header(name: "Letopis-Requested-URI", value: capture.requestedURL))
        }
        if isResponse {
            fields.append(Capture.Header(name: "Content-Type", value: "application/http; msgtype=response"))
            return WARCRecord(fields: fields, block: responseHead(capture) + capture.body)
        }
        if let type = capture.contentType { fields.append(Capture.Header(name: "Content-Type", value: type)) }
        return WARCRecord(fields: fields, block: capture.body)
    }

    /// Nil for a record that is no capture (warcinfo, request, metadata …). Throws when its digest does not fit.
    static func capture(_ record: WARCRecord) throws(CaptureStoreFailure) -> Capture? {
        guard let type = record.field("WARC-Type"), type == "response" || type == "resource",
            let url = record.field("WARC-Target-URI"),
            let date = record.field("WARC-Date").flatMap(Instant.init(iso8601:))
        else { return nil }
        let answer: (status: Int, headers: [Capture.Header], body: [UInt8])
        if type == "response" {
            guard let response = response(record.block) else { return nil }
            answer = response
        } else {
            answer = (200, [], record.block)
        }
        let capture = Capture(
            source: record.field("Letopis-Source") ?? "", requestedURL: record.field("Letopis-Requested-URI") ?? url,
            finalURL: url, fetchedAt: date, status: answer.status,
            contentType: type == "response"
                ? answer.headers.first { $0.name.lowercased() == "content-type" }?.value : record.field("Content-Type"),
            headers: answer.headers, body: answer.body)
        if let stated = record.field("WARC-Payload-Digest"), stated.hasPrefix("sha256:"),
            stated != digest(capture.digest)
        {
            throw CaptureStoreFailure("the capture of \(url) at \(date.iso8601) is damaged: its digest does not fit")
        }
        return capture
    }

    /// The body is kept decoded, so the fields that described its transfer are kept under another name; cookies are
    /// nobody's business.
    private static func responseHead(_ capture: Capture) -> [UInt8] {
        let phrase = StatusSentence.phrases[capture.status] ?? "Unknown"
        var text = "HTTP/1.1 \(capture.status) \(phrase)\r\n"
        var hasType = false
        for header in capture.headers {
            let name = header.name.lowercased()
            guard name != "set-cookie", !name.hasPrefix(":") else { continue }
            hasType = hasType || name == "content-type"
            let prefix = transferFields.contains(name) ? transferPrefix : ""
            text += "\(prefix)\(header.name): \(header.value.filter { !$0.isNewline && $0 != "\0" })\r\n"
        }
        if !hasType, let type = capture.contentType { text += "Content-Type: \(type)\r\n" }
        return Array("\(text)Content-Length: \(capture.body.count)\r\n\r\n".utf8)
    }

    private static func response(_ block: [UInt8]) -> (status: Int, headers: [Capture.Header], body: [UInt8])? {
        guard let (lines, end) = HeaderLines.split(block[...]), let first = lines.first, first.hasPrefix("HTTP/"),
            let status = first.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        var headers = HeaderLines.fields(lines.dropFirst())
        if headers.last?.name == "Content-Length" { headers.removeLast() }  // the one added on writing
        headers = headers.map { header in
            guard header.name.hasPrefix(transferPrefix) else { return header }
            return Capture.Header(name: String(header.name.dropFirst(transferPrefix.count)), value: header.value)
        }
        return (status, headers, Array(block[end...]))
    }

    private static let transferFields: Set = ["content-encoding", "transfer-encoding", "content-length"]
    private static let transferPrefix = "X-Archive-Orig-"

    private static func digest(_ digest: Digest) -> String { "sha256:\(Base32.text(of: digest.bytes))" }

    /// A UUID of version 8 (RFC 9562, 5.8) out of a digest: the same capture has the same id wherever it is written.
    private static func recordID(of parts: [String]) -> String {
        var bytes = Array(Digest(of: parts.joined(separator: "\u{0}")).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let groups = [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
        return "<urn:uuid:\(groups.map { $0.joined() }.joined(separator: "-"))>"
    }
}
