import Records

/// Addresses that no feed may send a reader to: they run a program, hold their content or name a file of the reader's own.
package enum LocalAddress {
    private static let schemes: Set<String> = [
        "javascript", "vbscript", "data", "file", "blob", "about", "view-source",
    ]

    package static func isLocal(_ url: String) -> Bool {
        url.utf8.span.withUnsafeBufferPointer { bytes in
            guard let first = bytes.first, first <= 0x20 || isInitial(first | 0x20) else { return false }
            return isLocal(bytes)
        }
    }

    /// Whether one of the schemes begins so: nearly no address does.
    private static func isInitial(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x62, 0x64, 0x66, 0x6A, 0x76: true
        default: false  // a byte, not an enum
        }
    }

    private static func isLocal(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
        // Browsers pass over blanks and line breaks, wherever they stand.
        let head = url.prefix(100).filter { $0 > 0x20 }
        guard let colon = head.firstIndex(of: 0x3A) else { return false }
        return schemes.contains(String(decoding: head[..<colon], as: UTF8.self).lowercased())
    }

    /// Nil for one of them.
    package static func refused(_ url: String?) -> String? { url.flatMap { isLocal($0) ? nil : $0 } }

    /// The files that lie elsewhere.
    package static func refused(_ files: [Attachment]) -> [Attachment] {
        files.contains { isLocal($0.url) } ? files.filter { !isLocal($0.url) } : files
    }

    /// Says which addresses of a document are left out; nil when none is.
    package static func warning(on document: ParsedDocument) -> ParsedDocument.Warning? {
        var count = 0
        var line: Int?
        // By their places: passed as values, items would be copied field by field.
        document.items.withUnsafeBufferPointer { items in
            guard let first = items.baseAddress else { return }
            for index in items.indices {
                let own = addresses(of: first + index)
                if own > 0, count == 0 { line = items[index].line }
                count += own
            }
        }
        guard count > 0 else { return nil }
        let what = count == 1 ? "an address that leads" : "\(count) addresses that lead"
        return ParsedDocument.Warning(
            code: "local-address", message: "\(what) to no page (javascript:, data:, file: …) left out", line: line)
    }

    private static func addresses(of item: UnsafePointer<ParsedItem>) -> Int {
        var count = 0
        if let url = item.pointee.url, isLocal(url) { count += 1 }
        if let url = item.pointee.externalURL, isLocal(url) { count += 1 }
        if let url = item.pointee.image, isLocal(url) { count += 1 }
        for file in item.pointee.attachments.indices where isLocal(item.pointee.attachments[file].url) { count += 1 }
        for author in item.pointee.authors.indices {
            if let url = item.pointee.authors[author].url, isLocal(url) { count += 1 }
        }
        return count
    }
}
