import Markup
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

    /// The documents that links of a page lead to, each once.
    static func attachments(_ links: [Int], in tree: HTMLTree, base: String?) -> [Attachment] {
        var seen: Set<String> = []
        return links.compactMap { link in
            guard let href = tree.value(of: .href, at: link), isFile(link, in: tree) else { return nil }
            let url = URLReference.resolved(href, against: base)
            guard seen.insert(url).inserted else { return nil }
            return Attachment(
                url: url, mimeType: mediaType(link, in: tree), title: PageMetadata.line(tree.text(of: link)))
        }
    }

    /// Whether a link leads to a document rather than to a page or a picture.
    static func isFile(_ link: Int, in tree: HTMLTree) -> Bool {
        if mediaType(link, in: tree) != nil { return true }
        guard let href = tree.value(of: .href, at: link) else { return false }
        return handlers.contains { href.contains($0) }
    }

    /// Addresses by which systems hand out files and tell nothing of them: TYPO3, WordPress Download Manager, Vismo,
    /// Joomla's DOCman.
    private static let handlers = ["eID=dumpFile", "wpdmdl=", "/File.ashx?", "option=com_docman&task=doc_download"]

    /// What the link itself, its address or its words say; nil for what is no document.
    private static func mediaType(_ link: Int, in tree: HTMLTree) -> String? {
        if let type = tree.value(of: .type, at: link)?.lowercased(), types.values.contains(type) { return type }
        if let name = tree.value(of: .download, at: link), let type = type(byEndingOf: name[...]) { return type }
        return tree.value(of: .href, at: link).flatMap { mediaType(of: $0) }
            ?? (mayNameFile(link, in: tree) ? mediaType(saidBy: tree.text(of: link)) : nil)
    }

    /// Most links' words hold none of these, and looking at bytes is quick.
    private static func mayNameFile(_ link: Int, in tree: HTMLTree) -> Bool {
        tree.descendants(of: link).contains { index in
            tree.nodes[index].tag == .text
                && tree.bytes[tree.textRange(of: index)].contains { $0 == 0x2E || $0 == 0x28 || $0 == 0x5B }
        }
    }

    /// The links to documents in and beside a text, in the same article or under the same headline.
    static func beside(_ roots: [Int], headline: Int?, in reading: PageReading) -> [Int] {
        let tree = reading.tree
        guard let root = roots.first ?? headline, let scope = scope(of: root, headline: headline, tree) else {
            return []
        }
        var links: [Int] = []
        var index = scope + 1
        while index < Int(tree.nodes[scope].end) {
            if isElsewhere(index, reading) {
                index = Int(tree.nodes[index].end)
                continue
            }
            if reading.isFile[index] { links.append(index) }
            index += 1
        }
        return links
    }

    private static func scope(of root: Int, headline: Int?, _ tree: HTMLTree) -> Int? {
        var next: Int? = root
        while let index = next, tree.nodes[index].tag != .body, tree.nodes[index].tag != .html {
            let isArticle = tree.nodes[index].tag == .article || tree.range(of: .itemscope, at: index) != nil
            if isArticle || headline.map(tree.descendants(of: index).contains) == true { return index }
            next = tree.parent(of: index)
        }
        return nil
    }

    /// In what a page puts around its texts, unless its name says that it holds files.
    private static func isElsewhere(_ index: Int, _ reading: PageReading) -> Bool {
        switch reading.tree.nodes[index].tag {
        case .nav, .aside, .footer, .form, .dialog: return true
        default: break  // of 120 names, these
        }
        return reading.roles[index].contains(.around)
            && !Headline.names(of: index, reading.tree).contains { name in Self.names.contains(where: name.contains) }
    }

    private static let names = [
        "file", "soubor", "subor", "priloh", "attach", "download", "dokument", "datei", "anhang", "zalacz", "stazeni",
        "related-wrap",
    ]

    /// By the ending of the path, or of a value in the query (`download.php?file=plan.pdf`); nil for anything else than a
    /// document.
    private static func mediaType(of href: String) -> String? {
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
