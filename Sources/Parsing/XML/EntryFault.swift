/// Why an entry could not be read; becomes a rejection.
struct EntryFault: Error {
    var reference: String?
    let reason: String
    var line: Int?
}
