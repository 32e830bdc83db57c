import Records

extension ParsedItem {
    /// The item of a list or a feed, with what its own page adds.
    ///
    /// The page's text takes the place of the list's, which then is the summary, unless the list has the longer one. Of
    /// everything else the list's word stands where it has one: its date and title are what people see beside the link,
    /// and identity hangs on them.
    package func completed(by article: Article) -> ParsedItem {
        var item = self
        if article.letters >= Self.letters(contentHTML, contentText) || article.extractor == .rules {
            item.contentHTML = article.contentHTML
            item.contentText = article.contentText
            item.baseURL = article.baseURL ?? baseURL
            item.summary = summary ?? contentHTML ?? contentText
        }
        item.title = title ?? article.title
        item.summary = item.summary ?? article.summary
        item.image = image ?? article.image
        item.datePublished = datePublished ?? article.datePublished
        item.dateModified = dateModified ?? article.dateModified
        if authors.isEmpty { item.authors = article.authors }
        item.language = language ?? article.language
        let known = Set(attachments.map(\.url))
        item.attachments += article.attachments.filter { !known.contains($0.url) }
        return item
    }

    /// An item that is known by its page alone.
    package init(_ article: Article) {
        self.init()
        url = article.url
        self = completed(by: article)
    }

    /// Bytes of text outside of tags.
    fileprivate static func letters(_ html: String?, _ text: String?) -> Int {
        guard let html else { return text?.utf8.count ?? 0 }
        var isInTag = false
        var count = 0
        for byte in html.utf8 {
            if byte == 0x3C { isInTag = true }
            if !isInTag, !ByteClass.isSpace(byte) { count += 1 }
            if byte == 0x3E { isInTag = false }
        }
        return count
    }
}

extension Article {
    fileprivate var letters: Int { ParsedItem.letters(contentHTML, contentText) }
}
