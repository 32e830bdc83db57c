import Records

extension ParsedDocument {
    /// Makes every address absolute. An export's own files stay relative where it was not fetched from anywhere.
    mutating func resolveAddresses(against url: String?) {
        guard let base = url ?? feedURL ?? homePageURL else { return }
        let resolved = { (address: String?) in address.map { URLReference.resolved($0, against: base) } }
        homePageURL = resolved(homePageURL)
        feedURL = resolved(feedURL)
        nextURL = resolved(nextURL)
        icon = resolved(icon)
        for author in authors.indices { authors[author].url = resolved(authors[author].url) }
        for index in items.indices {
            items[index].url = resolved(items[index].url)
            items[index].externalURL = resolved(items[index].externalURL)
            items[index].image = resolved(items[index].image)
            for author in items[index].authors.indices {
                items[index].authors[author].url = resolved(items[index].authors[author].url)
            }
            for file in items[index].attachments.indices {
                items[index].attachments[file].url = URLReference.resolved(
                    items[index].attachments[file].url, against: base)
            }
        }
    }
}
