import Records

/// Addresses that no feed may send a reader to: they run a program, hold their content or name a file of the reader's own.
package enum LocalAddress {
    private static let schemes: Set<String> = [
        "javascript", "vbscript", "data", "file", "blob", "about", "view-source",
    ]

    package static func isLocal(_ url: String) -> Bool {
        // Nearly all begin so.
        if url.utf8.starts(with: "http".utf8) { return false }
        // Browsers pass over blanks and line breaks, wherever they stand.
        let head = url.utf8.prefix(100).filter { $0 > 0x20 }
        guard let colon = head.firstIndex(of: 0x3A) else { return false }
        return schemes.contains(String(decoding: head[..<colon], as: UTF8.self).lowercased())
    }

    /// Nil for one of them.
    package static func refused(_ url: String?) -> String? { url.flatMap { isLocal($0) ? nil : $0 } }

    /// Says which addresses of a document are left out; nil when none is.
    package static func warning(on document: ParsedDocument) -> ParsedDocument.Warning? {
        var count = 0
        var line: Int?
        for item in document.items {
            let own = addresses(of: item)
            guard own > 0 else { continue }
            if count == 0 { line = item.line }
            count += own
        }
        guard count > 0 else { return nil }
        let what = count == 1 ? "an address that leads" : "\(count) addresses that lead"
        return ParsedDocument.Warning(
            code: "local-address", message: "\(what) to no page (javascript:, data:, file: …) left out", line: line)
    }

    private static func addresses(of item: ParsedItem) -> Int {
        var count = [item.url, item.externalURL, item.image].count { $0.map(isLocal) ?? false }
        for file in item.attachments where isLocal(file.url) { count += 1 }
        for author in item.authors where author.url.map(isLocal) ?? false { count += 1 }
        return count
    }
}
