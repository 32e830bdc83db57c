import Records

/// Why an entry could not be read; becomes a rejection.
struct EntryFault: Error {
    let kind: Rejection.Kind
    var reference: String?
    /// Its title or address, where it is known.
    var example: String?
    let reason: String
    var line: Int?
}

extension ParsedItem {
    /// Whether it says nothing at all. Whether what it says is enough is for normalization to judge.
    @inline(__always)
    var isBlank: Bool { title == nil && contentHTML == nil && url == nil && isBlankThroughout }

    /// Apart, because it copies the item.
    @inline(never)
    private var isBlankThroughout: Bool {
        var blank = ParsedItem()
        blank.baseURL = baseURL
        blank.language = language
        return self == blank
    }
}
