import GRDB

extension Archive {
    /// Whether the index was made by the tokens that this lexicon makes.
    package func isIndexCurrent() throws -> Bool {
        try read { try $0.setting("index") == SearchIndex.stamp(of: lexicon) }
    }

    /// Makes the full-text index anew from the stored texts, in steps that each survive a kill: begun again, it goes on
    /// where it was. `each` is told how many records are done, and may throw to stop there.
    package func rebuildIndex(each: (Int) throws -> Void = { _ in }) throws {
        let stamp = SearchIndex.stamp(of: lexicon)
        try write { db in
            // Another lexicon's half of an index is of no use; nor is a whole one, when somebody asks for a new one.
            // What is left of one that was damaged since is begun anew too.
            if try db.setting("index target") == stamp, SearchIndex.isSound(db) { return }
            try SearchIndex.makeAnew(in: db)
            try db.set("index", to: "")
            try db.set("index target", to: stamp)
            try db.set("index done to", to: "0")
        }
        var done = 0
        while case let count = try indexNextRecords(), count > 0 {
            done += count
            try each(done)
        }
        try write { db in
            try db.set("index", to: stamp)
            try db.set("index target", to: "")
            try db.advanceGeneration()
        }
    }

    /// Merges the index's parts into one: questions are answered faster, and taken-out tokens are gone from the file.
    package func optimizeIndex() throws {
        try write { try $0.run("INSERT INTO search (search) VALUES ('optimize')") }
    }

    /// What the index takes in the file.
    package func indexBytes() throws -> Int {
        try read { db in
            Int(try db.integer("SELECT sum(length(block)) FROM search_data") ?? 0)
        }
    }

    /// 2,000 records make a transaction of about half a second.
    private func indexNextRecords() throws -> Int {
        try write { db in
            let index = SearchIndex(db: db, keys: keys)
            let last = try db.setting("index done to").flatMap(Int64.init) ?? 0
            let rows = try db.rows(
                """
                SELECT r.number, v.title, v.text, r.language
                FROM record r JOIN version v ON v.record = r.number AND v.version = r.version
                WHERE r.number > ? AND r.redacted_at IS NULL AND r.is_unlisted = 0 ORDER BY r.number LIMIT 2000
                """, [last])
            for row in rows {
                try index.insert(.init(title: row[1], text: row[2], language: row[3]), record: row[0])
            }
            if let last = rows.last { try db.set("index done to", to: String(last[0] as Int64)) }
            return rows.count
        }
    }
}
