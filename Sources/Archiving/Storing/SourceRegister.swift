import GRDB
import Records

/// Writes down what the configuration says of sources, and tells those who follow the changes when the public is shown
/// more or less of one.
struct SourceRegister {
    let db: Database
    let clock: TownClock
    let now: Instant

    /// Returns whether anything is different.
    func enter(_ source: Source) throws -> Bool {
        let before = try shown(source.id)
        let end = source.displayUntil.map { clock.instant(of: $0.adding(days: 1)).seconds }
        try db.run(
            """
            INSERT INTO source
                (id, name, kind, url, language, rights, audience, rank, is_enabled, excerpt_length, shown_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, url = excluded.url,
                language = excluded.language, rights = excluded.rights, audience = excluded.audience,
                rank = excluded.rank, is_enabled = excluded.is_enabled, excerpt_length = excluded.excerpt_length,
                shown_until = excluded.shown_until
            WHERE (name, kind, url, language, rights, audience, rank, is_enabled, excerpt_length, shown_until) IS NOT
                (excluded.name, excluded.kind, excluded.url, excluded.language, excluded.rights,
                excluded.audience, excluded.rank, excluded.is_enabled, excluded.excerpt_length, excluded.shown_until)
            """,
            [
                source.id, source.name.withoutNUL, source.kind.rawValue, source.url.withoutNUL, source.language,
                source.rights(on: clock.day(at: now)).rawValue, source.audience.rawValue, source.rank,
                source.isEnabled, source.excerptLength, end,
            ])
        guard db.changesCount > 0 else { return false }
        if let before, let after = try shown(source.id), before != after { try noteChange(from: before, to: after) }
        return true
    }

    /// What the public is shown of a source's items that have no rights and no audience of their own.
    private struct Shown: Equatable {
        let source: Int64
        let audience: String
        /// As the last run knew them.
        let rights: String
        /// That they ended since, on their day.
        let hasEnded: Bool
        /// Nil where texts are shown whole or not at all.
        let excerptLength: Int?
    }

    private func shown(_ id: Source.ID) throws -> Shown? {
        try db.row(
            "SELECT number, audience, rights, coalesce(shown_until <= ?, 0), excerpt_length FROM source WHERE id = ?",
            [now.seconds, id]
        ).map { row in
            let rights: String = row[2]
            return Shown(
                source: row[0], audience: row[1], rights: rights,
                // A run that knows of the end has written it into the rights.
                hasEnded: row[3] && rights != Rights.link.rawValue,
                excerptLength: rights == Rights.excerpt.rawValue ? row[4] : nil)
        }
    }

    /// Puts what the public sees, or saw, of the source behind all other changes.
    private func noteChange(from before: Shown, to after: Shown) throws {
        let isAudience = before.audience != after.audience
        let latest = try db.integer("SELECT at FROM change ORDER BY number DESC LIMIT 1")
        try db.run(
            """
            INSERT OR REPLACE INTO change (record, at)
                SELECT number, max(unixepoch(), ?1) FROM record
                WHERE source = ?2 AND redacted_at IS NULL AND was_public = 1
                    AND (?3 AND audience IS NULL OR ?4 AND (rights IS NULL OR rights = 'excerpt'))
                ORDER BY number
            """,
            [
                latest ?? Int64.min, after.source, isAudience,
                before.rights != after.rights || before.hasEnded != after.hasEnded
                    || before.excerptLength != after.excerptLength,
            ])
    }
}
