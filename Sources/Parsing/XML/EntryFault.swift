import Records

/// Why an entry could not be read; becomes a rejection.
struct EntryFault: Error {
    var reference: String?
    let reason: String
    var line: Int?

    /// Throws when an entry says nothing at all. Whether what it says is enough is for normalization to judge.
    static func refuseEmpty(_ item: ParsedItem) throws(EntryFault) {
        var blank = ParsedItem()
        blank.baseURL = item.baseURL
        blank.language = item.language
        if item == blank { throw EntryFault(reason: "the entry is empty") }
    }
}
