/// What a server said of its document last time, verbatim: for a conditional request to the address that said it, and to
/// no other. Two servers may well number their documents alike.
package struct Validators: Hashable, Sendable {
    /// After redirects.
    package let url: String
    package let etag: String?
    package let lastModified: String?

    package init(url: String, etag: String?, lastModified: String?) {
        self.url = url
        self.etag = etag
        self.lastModified = lastModified
    }

    func belong(to other: String) -> Bool {
        guard let resource = WebAddress(other)?.resource else { return false }
        return resource == WebAddress(url)?.resource
    }
}
