import Records

/// Documents that a text links to: on a town's pages they often are the news.
enum LinkedFiles {
    private static let types: [String: String] = [
        "pdf": "application/pdf", "doc": "application/msword", "rtf": "application/rtf", "zip": "application/zip",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls": "application/vnd.ms-excel", "odt": "application/vnd.oasis.opendocument.text",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods": "application/vnd.oasis.opendocument.spreadsheet", "csv": "text/csv",
        "p7s": "application/pkcs7-signature", "asice": "application/vnd.etsi.asic-e+zip", "rar": "application/vnd.rar",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "zfo": "application/vnd.software602.filler.form-xml-zip",
    ]

    static func attachments(in links: [(href: String, text: String)], base: String?) -> [Attachment] {
        var seen: Set<String> = []
        return links.compactMap { link in
            guard let type = mediaType(of: link.href) ?? mediaType(saidBy: link.text) else { return nil }
            let url = URLReference.resolved(link.href, against: base)
            guard seen.insert(url).inserted else { return nil }
            return Attachment(url: url, mimeType: type, title: PageMetadata.line(link.text))
        }
    }

    /// By the ending of the path, or of a value in the query (`download.php?file=plan.pdf`); nil for anything else than a
    /// document.
    static func mediaType(of href: String) -> String? {
        let address = href.prefix { $0 != "#" }
        let path = address.prefix { $0 != "?" }
        if let type = type(byEndingOf: path) { return type }
        return address.dropFirst(path.count + 1).split(separator: "&").lazy
            .compactMap { $0.split(separator: "=", maxSplits: 1).dropFirst().first }
            .compactMap { type(byEndingOf: $0) }.first
    }

    /// Of an address that tells nothing: `plan.pdf`, `Plán (PDF, 120 kB)`.
    private static func mediaType(saidBy text: String) -> String? {
        let words = text.split { $0.isWhitespace || $0 == "," || $0 == ")" || $0 == "]" }
        return words.lazy.compactMap { word in
            word.hasPrefix("(") || word.hasPrefix("[") ? types[word.dropFirst().lowercased()] : type(byEndingOf: word)
        }.first
    }

    private static func type(byEndingOf name: Substring) -> String? {
        guard let dot = name.utf8.lastIndex(of: 0x2E), name.utf8.distance(from: dot, to: name.endIndex) <= 6 else {
            return nil
        }
        return types[name[name.index(after: dot)...].lowercased()]
    }
}
