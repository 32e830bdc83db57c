import Records

extension ParsedItem {
    /// The item of a list or a feed, with what its own page adds.
    ///
    /// The page's text takes the place of the list's, which then is the summary. Of everything else the list's word
    /// stands where it has one: its date and title are what people see beside the link, and identity hangs on them.
    package func completed(by article: Article) -> ParsedItem {
        var item = self
        let excerpt = contentHTML ?? contentText
        if article.contentHTML != nil || article.contentText != nil {
            item.contentHTML = article.contentHTML
            item.contentText = article.contentText
            item.baseURL = article.baseURL ?? baseURL
            item.summary = summary ?? excerpt
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
}
