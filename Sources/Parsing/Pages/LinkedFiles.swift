import Records

/// Documents that a text links to: on a town's pages they often are the news.
enum LinkedFiles {
    private static let types: [String: String] = [
        "pdf": "application/pdf", "doc": "application/msword", "rtf": "application/rtf", "zip": "application/zip",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls": "application/vnd.ms-excel", "odt": "application/vnd.oasis.opendocument.text",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods": "application/vnd.oasis.opendocument.spreadsheet", "csv": "text/csv",
        "p7s": "application/pkcs7-signature",
        "zfo": "application/vnd.software602.filler.form-xml-zip",
    ]

    static func attachments(in links: [(href: String, text: String)], base: String?) -> [Attachment] {
        var seen: Set<String> = []
        return links.compactMap { link in
            guard let type = mediaType(of: link.href) else { return nil }
            let url = URLReference.resolved(link.href, against: base)
            guard seen.insert(url).inserted else { return nil }
            return Attachment(url: url, mimeType: type, title: PageMetadata.line(link.text))
        }
    }

    /// By the ending of the path; nil for anything else than a document.
    static func mediaType(of href: String) -> String? {
        let path = href.prefix { $0 != "?" && $0 != "#" }
        guard let dot = path.utf8.lastIndex(of: 0x2E), path.utf8.distance(from: dot, to: path.endIndex) <= 5 else {
            return nil
        }
        return types[path[path.index(after: dot)...].lowercased()]
    }
}
