import GRDB

extension Archive {
    /// Looks through the whole file, and returns what is wrong in plain sentences that say what to do; empty when nothing
    /// is.
    package func verify() throws -> [String] {
        let findings = try read { db in
            let findings = try Soundness(db: db).findings(.whole)
            if try db.setting("index") == SearchIndex.stamp(of: lexicon) { return findings }
            return findings + ["the index was made with other dictionaries; \(Soundness.ofIndex)"]
        }
        // The archive's own readers may not even make a table of their own.
        return try findings
            + file.translated { try file.openForReading().read { Soundness(db: $0).findingsOfIndex() } }
    }
}
