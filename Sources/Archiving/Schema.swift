import GRDB

/// The archive's tables. Migrations are only ever appended; docs/decisions/0005-archive.md says why they look so.
///
/// Instants are seconds since 1970 UTC, days are days since 1970 in the town's zone. A record's row is small and
/// holds what is searched and sorted by; its texts lie in `version`, one row for every text that was ever seen.
enum Schema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 archive") { db in
            // 0x4C65746F, "Leto": ArchiveFile.applicationID.
            try db.execute(sql: "PRAGMA application_id = 1281717359")
            for table in [sources, records, judgements, keeping, search] { try db.execute(sql: table) }
        }
        migrator.registerMigration("2 signatures") { try $0.execute(sql: signatures) }
        migrator.registerMigration("3 identity and holds") { db in
            for change in [identity, holds, walk] { try db.execute(sql: change) }
        }
        migrator.registerMigration("4 manners") { try $0.execute(sql: manners) }
        migrator.registerMigration("5 cursor key") { db in
            try db.execute(sql: "INSERT INTO setting (name, value) VALUES ('cursor key', lower(hex(randomblob(32))))")
        }
        migrator.registerMigration("6 namespaces in the index") { try $0.execute(sql: namespaces) }
        migrator.registerMigration("7 changes in the order of storing") { try $0.execute(sql: changes) }
        migrator.registerMigration("8 redactions") { try $0.execute(sql: redactions) }
        migrator.registerMigration("9 views") { try $0.execute(sql: views) }
        migrator.registerMigration("10 lengths of excerpts") { db in
            try db.execute(
                sql:
                    "ALTER TABLE source ADD COLUMN excerpt_length INTEGER NOT NULL DEFAULT 200 CHECK (excerpt_length > 0)"
            )
        }
        migrator.registerMigration("11 kinds of troubles") { try $0.execute(sql: troubles) }
        migrator.registerMigration("12 sites of items") { try $0.execute(sql: sites) }
        migrator.registerMigration("13 what the public was shown") { try $0.execute(sql: publicity) }
        migrator.registerMigration("14 texts that were taken back") { try $0.execute(sql: redactedTexts) }
        migrator.registerMigration("15 meetings that are shown") { db in
            try db.execute(sql: "ALTER TABLE grouping ADD COLUMN meeting INTEGER REFERENCES record")
        }
        return migrator
    }()

    private static let sources = """
        CREATE TABLE setting (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE source (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (id <> ''),
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            url TEXT NOT NULL,
            language TEXT,
            rights TEXT NOT NULL CHECK (rights IN ('own', 'licensed', 'excerpt', 'link')),
            audience TEXT NOT NULL CHECK (audience IN ('internal', 'public')),
            rank INTEGER NOT NULL,
            is_enabled INTEGER NOT NULL CHECK (is_enabled IN (0, 1)),
            -- The time of the newest document that was taken in, against which a night is in or out of order.
            newest_at INTEGER,
            -- What a person should look at, and since when.
            attention TEXT,
            attention_at INTEGER
        ) STRICT;

        CREATE TABLE fetch_state (
            source INTEGER PRIMARY KEY REFERENCES source,
            etag TEXT,
            last_modified TEXT,
            validators_since INTEGER,
            body_digest TEXT,
            last_attempt INTEGER,
            last_success INTEGER,
            consecutive_failures INTEGER NOT NULL CHECK (consecutive_failures >= 0),
            last_failure TEXT,
            not_before INTEGER
        ) STRICT;

        CREATE TABLE fetch (
            number INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source,
            at INTEGER NOT NULL,
            run INTEGER,
            outcome TEXT NOT NULL CHECK (outcome IN ('changed', 'unchanged', 'failed', 'skipped')),
            digest TEXT NOT NULL,
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            message TEXT,
            items INTEGER NOT NULL,
            rejected INTEGER NOT NULL,
            new INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            same INTEGER NOT NULL,
            missing INTEGER NOT NULL,
            returned INTEGER NOT NULL,
            CHECK (items = rejected + new + changed + same),
            UNIQUE (source, at, outcome, digest)
        ) STRICT;

        CREATE TABLE rejection (
            fetch INTEGER NOT NULL REFERENCES fetch,
            position INTEGER NOT NULL,
            stage TEXT NOT NULL,
            reference TEXT NOT NULL,
            reason TEXT NOT NULL,
            line INTEGER,
            PRIMARY KEY (fetch, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE capture (
            number INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source,
            fetched_at INTEGER NOT NULL,
            digest TEXT NOT NULL,
            file TEXT NOT NULL,
            offset INTEGER NOT NULL CHECK (offset >= 0),
            length INTEGER NOT NULL CHECK (length >= 0),
            UNIQUE (source, fetched_at, digest)
        ) STRICT;

        CREATE TABLE run (
            started_at INTEGER PRIMARY KEY,
            report TEXT NOT NULL
        ) STRICT;
        """

    private static let records = """
        CREATE TABLE record (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            source INTEGER NOT NULL REFERENCES source,
            key TEXT NOT NULL,
            kind TEXT NOT NULL,
            language TEXT,
            -- The date as the item states it; absent when none could be read.
            published_at INTEGER,
            published_precision TEXT,
            published_origin TEXT,
            -- The date that the item is filed under: published, else first seen.
            effective_at INTEGER NOT NULL,
            effective_day INTEGER NOT NULL,
            first_seen INTEGER NOT NULL,
            last_seen INTEGER NOT NULL,
            missing_since INTEGER,
            withdrawn_at INTEGER,
            -- When the content last became something else.
            modified_at INTEGER NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            version_count INTEGER NOT NULL CHECK (version_count >= version),
            content_hash TEXT NOT NULL,
            details_hash TEXT NOT NULL,
            -- What changes at every fetch without being content: counters, the stated time of modification.
            observed TEXT,
            -- Beats the source's word where present.
            rights TEXT CHECK (rights IN ('own', 'licensed', 'excerpt', 'link')),
            audience TEXT CHECK (audience IN ('internal', 'public')),
            needs_judgement INTEGER NOT NULL CHECK (needs_judgement IN (0, 1)),
            redacted_at INTEGER,
            UNIQUE (source, key),
            CHECK (first_seen <= last_seen)
        ) STRICT;

        CREATE INDEX record_present ON record (source, last_seen) WHERE missing_since IS NULL;
        CREATE INDEX record_in_order ON record (first_seen, id);
        CREATE INDEX record_in_time ON record (effective_at, id);
        CREATE INDEX record_by_day ON record (effective_day);
        CREATE INDEX record_modified ON record (modified_at, id);
        CREATE INDEX record_to_judge ON record (number) WHERE needs_judgement = 1;

        CREATE TABLE version (
            number INTEGER PRIMARY KEY,
            record INTEGER NOT NULL REFERENCES record,
            version INTEGER NOT NULL CHECK (version >= 1),
            seen_at INTEGER NOT NULL,
            content_hash TEXT NOT NULL,
            title TEXT,
            text TEXT NOT NULL,
            html TEXT,
            -- The rest of the content, RecordDetails as JSON.
            details TEXT NOT NULL,
            UNIQUE (record, version)
        ) STRICT;

        -- Which version a content hash belongs to. Several hashes are one version when they differ only by a sentence
        -- that the source put under everything at once.
        CREATE TABLE content (
            record INTEGER NOT NULL REFERENCES record,
            hash TEXT NOT NULL,
            version INTEGER NOT NULL,
            PRIMARY KEY (record, hash)
        ) STRICT, WITHOUT ROWID;
        """

    private static let judgements = """
        CREATE TABLE grouping (
            record INTEGER PRIMARY KEY REFERENCES record,
            -- Groups and stories are named after one of their members.
            duplicates INTEGER NOT NULL REFERENCES record,
            story INTEGER NOT NULL REFERENCES record,
            relation TEXT NOT NULL CHECK (relation IN ('none', 'exact', 'near', 'series')),
            similarity REAL NOT NULL,
            reason TEXT NOT NULL
        ) STRICT;

        CREATE INDEX grouping_by_story ON grouping (story);
        CREATE INDEX grouping_by_duplicates ON grouping (duplicates);

        CREATE TABLE judgement (
            record INTEGER PRIMARY KEY REFERENCES record,
            subject TEXT NOT NULL,
            confidence REAL NOT NULL,
            unsure INTEGER NOT NULL CHECK (unsure IN (0, 1)),
            relevance TEXT NOT NULL CHECK (relevance IN ('about', 'mentions', 'not')),
            language TEXT,
            event_start INTEGER,
            event_end INTEGER,
            event_is_inferred INTEGER CHECK (event_is_inferred IN (0, 1)),
            -- The best candidates and the words that decided, as JSON.
            grounds TEXT NOT NULL,
            CHECK ((event_start IS NULL) = (event_is_inferred IS NULL)),
            CHECK (event_end IS NULL OR event_start IS NOT NULL)
        ) STRICT;

        CREATE INDEX judgement_by_event ON judgement (event_start);

        CREATE TABLE entity (
            record INTEGER NOT NULL REFERENCES record,
            position INTEGER NOT NULL,
            type TEXT NOT NULL CHECK (type IN ('person', 'place', 'org')),
            name TEXT NOT NULL,
            surface TEXT NOT NULL,
            PRIMARY KEY (record, position)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX entity_by_name ON entity (type, name);

        -- A person's word on the subject, which no judgement overrides.
        CREATE TABLE subject_assignment (
            record INTEGER PRIMARY KEY REFERENCES record,
            subject TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        """

    /// What deduplication compares of a record whose judgement stands, in the bytes of `maker`. Without a row it is made
    /// anew, which costs only time.
    private static let signatures = """
        CREATE TABLE signature (
            record INTEGER PRIMARY KEY REFERENCES record,
            maker TEXT NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        """

    private static let keeping = """
        CREATE TABLE redaction (
            record INTEGER PRIMARY KEY REFERENCES record,
            at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            decided_by TEXT NOT NULL
        ) STRICT;

        -- The hashes of erased contents, so that the same text does not come back under another id.
        CREATE TABLE redacted_content (
            source INTEGER NOT NULL REFERENCES source,
            hash TEXT NOT NULL,
            PRIMARY KEY (source, hash)
        ) STRICT, WITHOUT ROWID;
        """

    private static let identity = """
        -- What tells its items apart, from the day on which it was caught changing its ids.
        ALTER TABLE source ADD COLUMN belief TEXT NOT NULL DEFAULT 'ids'
            CHECK (belief IN ('ids', 'addresses', 'titles'));
        -- When everything got new ids and addresses.
        ALTER TABLE source ADD COLUMN moved_at INTEGER;
        -- What read its newest document: program, format, rules.
        ALTER TABLE source ADD COLUMN reader TEXT;
        -- What the source was believed when the document was read.
        ALTER TABLE fetch ADD COLUMN belief TEXT NOT NULL DEFAULT 'ids'
            CHECK (belief IN ('ids', 'addresses', 'titles'));

        -- What else tells a record from the others of its source: addresses, titles with dates, former ids, as digests.
        CREATE TABLE alias (
            source INTEGER NOT NULL REFERENCES source,
            digest TEXT NOT NULL,
            record INTEGER NOT NULL REFERENCES record,
            PRIMARY KEY (source, digest, record)
        ) STRICT, WITHOUT ROWID;
        """

    private static let holds = """
        -- Beside `items`: those of a night that is held back.
        ALTER TABLE fetch ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0);

        CREATE TABLE hold (
            number INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source,
            began_at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            decision TEXT CHECK (decision IN ('accepted', 'undone', 'passed')),
            ended_at INTEGER,
            -- The last night that was stored, and the last judgement, before the decision.
            after_fetch INTEGER,
            after_judging INTEGER,
            CHECK ((decision IS NULL) = (ended_at IS NULL))
        ) STRICT;

        CREATE INDEX hold_of_source ON hold (source, began_at);
        CREATE UNIQUE INDEX hold_open ON hold (source) WHERE decision IS NULL;

        -- The items that the held nights would have added or changed.
        CREATE TABLE held_item (
            hold INTEGER NOT NULL REFERENCES hold,
            id TEXT NOT NULL,
            PRIMARY KEY (hold, id)
        ) STRICT, WITHOUT ROWID;
        """

    /// For a second walk along the same way: after which nights there was a judgement.
    private static let walk = """
        CREATE TABLE judging (
            number INTEGER PRIMARY KEY,
            after_fetch INTEGER NOT NULL
        ) STRICT;

        INSERT INTO judging (after_fetch)
            SELECT max(f.number) FROM run r JOIN fetch f ON f.run = r.started_at GROUP BY r.started_at ORDER BY 1;
        """

    /// What the nightly run remembers of servers, of the pages that a document led to, and of itself.
    private static let manners = """
        ALTER TABLE fetch_state ADD COLUMN url TEXT;
        ALTER TABLE fetch_state ADD COLUMN moved_to TEXT;
        ALTER TABLE fetch_state ADD COLUMN moved_runs INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE fetch_state ADD COLUMN gone_since INTEGER;
        ALTER TABLE fetch_state ADD COLUMN last_run INTEGER;
        ALTER TABLE fetch_state ADD COLUMN failure_weight INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE fetch_state ADD COLUMN last_arrival INTEGER;
        ALTER TABLE fetch_state ADD COLUMN usual_gap INTEGER;
        ALTER TABLE fetch_state ADD COLUMN stated_interval INTEGER;
        ALTER TABLE fetch_state ADD COLUMN quiet_hours INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE fetch_state ADD COLUMN quiet_days INTEGER NOT NULL DEFAULT 0;

        -- False from the beginning of a run to its end: such a run was cut short.
        ALTER TABLE run ADD COLUMN is_finished INTEGER NOT NULL DEFAULT 1 CHECK (is_finished IN (0, 1));

        CREATE INDEX fetch_by_run ON fetch (run);

        CREATE TABLE robots (
            origin TEXT PRIMARY KEY,
            fetched_at INTEGER NOT NULL,
            -- The lines that concern Letopis; absent when the server could not say.
            rules TEXT,
            unreadable_since INTEGER
        ) STRICT, WITHOUT ROWID;

        -- Further pages of a list, and the pages of its items: where they lie, and the night that asked for them.
        CREATE TABLE follow_up (
            source INTEGER NOT NULL REFERENCES source,
            kind TEXT NOT NULL CHECK (kind IN ('page', 'article')),
            url TEXT NOT NULL,
            night INTEGER NOT NULL,
            fetched_at INTEGER NOT NULL,
            digest TEXT NOT NULL,
            file TEXT NOT NULL,
            offset INTEGER NOT NULL CHECK (offset >= 0),
            length INTEGER NOT NULL CHECK (length >= 0),
            PRIMARY KEY (source, kind, url, night)
        ) STRICT, WITHOUT ROWID;
        """

    /// Contentless: the tokens come from Swift, folded and, in the columns of keys, brought to their base form; a key
    /// stands at the position of its word, so that a phrase of keys is an inflected phrase.
    private static let search = """
        CREATE VIRTUAL TABLE search USING fts5 (
            title, text, title_keys, text_keys,
            content = '', detail = full, tokenize = 'unicode61 remove_diacritics 0'
        );
        """

    /// Keys are written with `=` before them and parts of compounds with `+`, so that a question of a key need not look
    /// in which column it stands. Opening the archive fills the index anew: its stamp is another one.
    private static let namespaces = """
        DROP TABLE search;

        \(index);
        """

    /// Also what `letopis index rebuild` makes anew.
    static let index = """
        CREATE VIRTUAL TABLE search USING fts5 (
            title, text, title_keys, text_keys, parts,
            content = '', detail = full, tokenize = "unicode61 remove_diacritics 0 tokenchars '=+'"
        )
        """

    /// What readers of changes follow. The time at which a server answered does not order them: two sources are stored
    /// in another order than they answered in, and imports bring answers of years ago. The number does, and `at` never
    /// goes back from one number to the next; a number that was given out once is never given out again.
    private static let changes = """
        CREATE TABLE change (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            record INTEGER NOT NULL UNIQUE REFERENCES record,
            -- When it was stored, by this machine's clock.
            at INTEGER NOT NULL
        ) STRICT;

        INSERT INTO change (record, at) SELECT number, modified_at FROM record ORDER BY modified_at, id;

        CREATE INDEX change_in_time ON change (at);

        CREATE TRIGGER record_is_new AFTER INSERT ON record BEGIN
            INSERT INTO change (record, at)
            VALUES (new.number,
                max(unixepoch(), coalesce((SELECT at FROM change ORDER BY number DESC LIMIT 1), 0)));
        END;

        CREATE TRIGGER record_is_different AFTER UPDATE OF version, redacted_at, rights, audience ON record
        WHEN (old.version, old.redacted_at, old.rights, old.audience)
            IS NOT (new.version, new.redacted_at, new.rights, new.audience)
        BEGIN
            INSERT OR REPLACE INTO change (record, at)
            VALUES (new.number,
                max(unixepoch(), coalesce((SELECT at FROM change ORDER BY number DESC LIMIT 1), 0)));
        END;
        """

    /// A log with a line for every decision, instead of one for every erased record.
    private static let redactions = """
        CREATE TABLE redaction_log (
            number INTEGER PRIMARY KEY,
            record INTEGER NOT NULL REFERENCES record,
            at INTEGER NOT NULL,
            decision TEXT NOT NULL CHECK (decision IN ('pseudonymized', 'unlisted', 'erased')),
            -- The number of the request that led to it; empty when there was none.
            request TEXT NOT NULL,
            reason TEXT NOT NULL,
            decided_by TEXT NOT NULL
        ) STRICT;

        INSERT INTO redaction_log (record, at, decision, request, reason, decided_by)
            SELECT record, at, 'erased', '', reason, decided_by FROM redaction ORDER BY at, record;
        DROP TABLE redaction;
        ALTER TABLE redaction_log RENAME TO redaction;
        CREATE INDEX redaction_of_record ON redaction (record);

        -- Pseudonymized: what its source says from then on is not taken in.
        ALTER TABLE record ADD COLUMN is_frozen INTEGER NOT NULL DEFAULT 0 CHECK (is_frozen IN (0, 1));
        -- There under its id, and in no list and no answer.
        ALTER TABLE record ADD COLUMN is_unlisted INTEGER NOT NULL DEFAULT 0 CHECK (is_unlisted IN (0, 1));

        -- Whoever follows the changes has to learn of both.
        CREATE TRIGGER record_is_redacted AFTER UPDATE OF is_frozen, is_unlisted ON record BEGIN
            INSERT OR REPLACE INTO change (record, at)
            VALUES (new.number,
                max(unixepoch(), coalesce((SELECT at FROM change ORDER BY number DESC LIMIT 1), 0)));
        END;
        """

    /// Beside the machine's sentence, so that it can be said in another language whatever its words are.
    private static let troubles = """
        ALTER TABLE fetch ADD COLUMN trouble TEXT;
        ALTER TABLE source ADD COLUMN attention_trouble TEXT;
        """

    /// The host of an item's own address, without `www.`, so that all items of a site are one look into an index. SQLite works
    /// it out of the details itself, whoever writes them; nothing is stored but the index.
    private static let sites = """
        ALTER TABLE version ADD COLUMN address TEXT
            GENERATED ALWAYS AS (json_extract(details, '$.url')) VIRTUAL;
        -- With a user's name and a port.
        ALTER TABLE version ADD COLUMN authority TEXT GENERATED ALWAYS AS (
            CASE WHEN address LIKE 'http%://%' THEN
                substr(
                    substr(address, instr(address, '://') + 3), 1,
                    instr(replace(replace(substr(address, instr(address, '://') + 3), '?', '/'), '#', '/') || '/', '/') - 1)
            END) VIRTUAL;
        ALTER TABLE version ADD COLUMN host TEXT GENERATED ALWAYS AS (
            lower(substr(
                substr(authority, instr(authority, '@') + 1), 1,
                instr(substr(authority, instr(authority, '@') + 1) || ':', ':') - 1))) VIRTUAL;
        ALTER TABLE version ADD COLUMN site TEXT GENERATED ALWAYS AS (
            CASE WHEN host LIKE 'www.%' THEN substr(host, 5) ELSE host END) VIRTUAL;

        CREATE INDEX version_by_site ON version (site, record, version);
        """

    /// Whoever follows the changes learns that an item is gone from the public when it once was there, and of others
    /// never; and a licence ends on its day, whether a run tells of it or not.
    private static let publicity = """
        -- From this instant on the link alone may be shown of its texts.
        ALTER TABLE source ADD COLUMN shown_until INTEGER;
        CREATE INDEX source_shown_until ON source (shown_until) WHERE shown_until IS NOT NULL;

        -- Whether the public could ever see it.
        ALTER TABLE record ADD COLUMN was_public INTEGER NOT NULL DEFAULT 0 CHECK (was_public IN (0, 1));
        UPDATE record SET was_public = 1
            WHERE audience = 'public' OR source IN (SELECT number FROM source WHERE audience = 'public');

        CREATE TRIGGER record_is_public AFTER INSERT ON record
        WHEN coalesce(new.audience, (SELECT audience FROM source WHERE number = new.source)) = 'public'
        BEGIN
            UPDATE record SET was_public = 1 WHERE number = new.number;
        END;

        CREATE TRIGGER record_becomes_public AFTER UPDATE OF audience ON record
        WHEN coalesce(new.audience, (SELECT audience FROM source WHERE number = new.source)) = 'public'
        BEGIN
            UPDATE record SET was_public = 1 WHERE number = new.number AND was_public = 0;
        END;

        CREATE TRIGGER source_becomes_public AFTER UPDATE OF audience ON source WHEN new.audience = 'public' BEGIN
            UPDATE record SET was_public = 1
                WHERE source = new.number AND audience IS NULL AND was_public = 0;
        END;

        DROP VIEW item;
        CREATE VIEW item AS
            SELECT r.id, s.id AS source, s.name AS source_name, r.kind, v.title, v.text, r.language,
                json_extract(v.details, '$.url') AS url,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.published_at, 'unixepoch') AS published,
                date(r.effective_day * 86400, 'unixepoch') AS day,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.first_seen, 'unixepoch') AS first_seen,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.last_seen, 'unixepoch') AS last_seen,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.missing_since, 'unixepoch') AS missing_since,
                r.version_count AS versions, coalesce(a.subject, j.subject) AS subject,
                (SELECT id FROM record WHERE number = coalesce(g.story, r.number)) AS story,
                date(j.event_start * 86400, 'unixepoch') AS event_day,
                coalesce(r.rights, iif(s.shown_until <= unixepoch(), 'link', s.rights)) AS rights,
                coalesce(r.audience, s.audience) AS audience
            FROM record r
            JOIN source s ON s.number = r.source
            JOIN version v ON v.record = r.number AND v.version = r.version
            LEFT JOIN grouping g ON g.record = r.number
            LEFT JOIN judgement j ON j.record = r.number
            LEFT JOIN subject_assignment a ON a.record = r.number
            WHERE r.redacted_at IS NULL AND r.is_unlisted = 0;
        """

    /// Beside `redacted_content`, whose hashes know an item's address too.
    private static let redactedTexts = """
        -- Digests of titles and texts that were erased or put under initials: no source brings them back.
        CREATE TABLE redacted_text (
            digest TEXT NOT NULL,
            record INTEGER NOT NULL REFERENCES record,
            PRIMARY KEY (digest, record)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX redacted_text_of_record ON redacted_text (record);
        """

    /// For people's own questions with other programs; docs/archive-file.md describes them.
    private static let views = """
        CREATE VIEW item AS
            SELECT r.id, s.id AS source, s.name AS source_name, r.kind, v.title, v.text, r.language,
                json_extract(v.details, '$.url') AS url,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.published_at, 'unixepoch') AS published,
                date(r.effective_day * 86400, 'unixepoch') AS day,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.first_seen, 'unixepoch') AS first_seen,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.last_seen, 'unixepoch') AS last_seen,
                strftime('%Y-%m-%dT%H:%M:%SZ', r.missing_since, 'unixepoch') AS missing_since,
                r.version_count AS versions, coalesce(a.subject, j.subject) AS subject,
                (SELECT id FROM record WHERE number = coalesce(g.story, r.number)) AS story,
                date(j.event_start * 86400, 'unixepoch') AS event_day,
                coalesce(r.rights, s.rights) AS rights, coalesce(r.audience, s.audience) AS audience
            FROM record r
            JOIN source s ON s.number = r.source
            JOIN version v ON v.record = r.number AND v.version = r.version
            LEFT JOIN grouping g ON g.record = r.number
            LEFT JOIN judgement j ON j.record = r.number
            LEFT JOIN subject_assignment a ON a.record = r.number
            WHERE r.redacted_at IS NULL AND r.is_unlisted = 0;

        CREATE VIEW item_version AS
            SELECT r.id, v.version, strftime('%Y-%m-%dT%H:%M:%SZ', v.seen_at, 'unixepoch') AS seen, v.title, v.text,
                v.version = r.version AS is_current
            FROM version v JOIN record r ON r.number = v.record
            WHERE r.redacted_at IS NULL AND r.is_unlisted = 0;

        CREATE VIEW mention AS
            SELECT r.id, e.type, e.name, e.surface FROM entity e JOIN record r ON r.number = e.record
            WHERE r.redacted_at IS NULL AND r.is_unlisted = 0;

        CREATE VIEW night AS
            SELECT s.id AS source, strftime('%Y-%m-%dT%H:%M:%SZ', f.at, 'unixepoch') AS at, f.outcome, f.items,
                f.rejected, f.new, f.changed, f.same, f.held, f.missing, f.returned, f.message
            FROM fetch f JOIN source s ON s.number = f.source;
        """
}
