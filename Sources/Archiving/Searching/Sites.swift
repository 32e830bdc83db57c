import GRDB
import GRDBSQLite

/// Which records lie on a web site, by their own addresses: the host of the current version's, without `www.`, stands in an
/// index.
struct Sites {
    let db: Database

    /// The host that `text` names, alone or in a whole address; without port and `www.`, in lower case.
    static func host(of text: String) -> String {
        let rest = text.range(of: "://").map { text[$0.upperBound...] } ?? text[...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// The records on `site` and on every host below it.
    func records(on site: String, highest: Int) throws -> Bits {
        let wanted = Self.host(of: site)
        var found = Bits(highest: highest)
        guard !wanted.isEmpty else { return found }
        for host in try hosts() where host == wanted || host.hasSuffix(".\(wanted)") {
            try db.forEachRow(Self.records, [host], until: .never) { row in
                found.insert(Int(sqlite3_column_int64(row, 0)))
            }
        }
        return found
    }

    /// Each once: one step in the index from one to the next, however many records lie on it.
    private func hosts() throws -> [String] {
        try String.fetchAll(db.cachedStatement(sql: Self.hosts))
    }

    static let hosts = """
        WITH RECURSIVE host (name) AS (
            SELECT min(site) FROM version
            UNION ALL SELECT (SELECT min(site) FROM version WHERE site > host.name) FROM host WHERE host.name IS NOT NULL
        )
        SELECT name FROM host WHERE name IS NOT NULL
        """

    static let records = """
        SELECT r.number FROM version v JOIN record r ON r.number = v.record AND r.version = v.version WHERE v.site = ?
        """
}
