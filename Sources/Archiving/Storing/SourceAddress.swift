import GRDB
import Records

/// Where a source's documents come from, and since when. What was seen at a former address cannot be gone from this one,
/// and that nothing of it is known here is no loss.
struct SourceAddress {
    let db: Database
    let source: Int64
    /// Nil while no document was taken in.
    private let url: String?
    /// Records last seen before are of a former address.
    let since: Int64

    init(of source: Int64, in db: Database) throws {
        self.db = db
        self.source = source
        let row = try db.row("SELECT address, address_since FROM source WHERE number = ?", [source])
        url = row?[0]
        since = row?[1] ?? Int64.min
    }

    /// Whether `night` asked elsewhere than the nights before it.
    func isLeft(by night: Night) -> Bool {
        guard let url, let address = night.address else { return false }
        return address != url
    }

    /// From `night` on the source is where it was asked.
    func take(_ night: Night) throws {
        guard let address = night.address, address != url else { return }
        try db.run(
            "UPDATE source SET address = ?, address_since = ? WHERE number = ?",
            [address.withoutNUL, url == nil ? nil : night.at.seconds, source])
    }
}
