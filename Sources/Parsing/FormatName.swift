/// The names of formats, as `parse` prints them and as a source may be held to one.
package enum FormatName {
    /// Whatever a document turns out to be.
    package static let automatic = "auto"

    /// Read with the XPath rules of its source.
    package static let listPage = "html-list"

    /// Every name that a source may be held to.
    package static let all: [String] =
        [automatic, "rss20", "rss10", "rss090", "rss091u", "rss091n", "rss092", "rss093", "rss094", "atom03", "atom10"]
        + ["cdf", "youtube", "xmltv", "her-votes", "ics", "telegram", listPage, MessageTable.format]
        + JSONFormats.names.filter { $0 != "telegram" }

    /// What is meant by a word that is no format but is often taken for one; nil for any other.
    package static func meant(by word: String) -> String? {
        let families = [
            "rss": automatic, "atom": automatic, "xml": automatic, "rdf": automatic, "json": automatic,
            "feed": automatic, "jsonfeed": "json11", "html": listPage, "xpath": listPage, "html+xpath": listPage,
            "ical": "ics", "icalendar": "ics", "csv": MessageTable.format, "pdf": "newspaper",
        ]
        return families[word.lowercased()]
    }
}
