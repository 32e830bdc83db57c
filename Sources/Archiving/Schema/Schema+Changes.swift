/// What the later migrations change, in their order.
extension Schema {
    /// What deduplication compares of a record whose judgement stands, in the bytes of `maker`. Without a row it is made
    /// anew, which costs only time.
    static let signatures = """
        CREATE TABLE signature (
            record INTEGER PRIMARY KEY REFERENCES record,
            maker TEXT NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        """

    static let identity = """
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

    static let holds = """
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
    static let walk = """
        CREATE TABLE judging (
            number INTEGER PRIMARY KEY,
            after_fetch INTEGER NOT NULL
        ) STRICT;

        INSERT INTO judging (after_fetch)
            SELECT max(f.number) FROM run r JOIN fetch f ON f.run = r.started_at GROUP BY r.started_at ORDER BY 1;
        """

    /// What the nightly run remembers of servers, of the pages that a document led to, and of itself.
    static let manners = """
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

    /// Keys are written with `=` before them and parts of compounds with `+`, so that a question of a key need not look
    /// in which column it stands. Opening the archive fills the index anew: its stamp is another one.
    static let namespaces = """
        DROP TABLE search;

        \(index);
        """

    /// What readers of changes follow. The time at which a server answered does not order them: two sources are stored
    /// in another order than they answered in, and imports bring answers of years ago. The number does, and `at` never
    /// goes back from one number to the next; a number that was given out once is never given out again.
    static let changes = """
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
    static let redactions = """
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
    static let troubles = """
        ALTER TABLE fetch ADD COLUMN trouble TEXT;
        ALTER TABLE source ADD COLUMN attention_trouble TEXT;
        """

    /// The host of an item's own address, without `www.`, so that all items of a site are one look into an index. SQLite works
    /// it out of the details itself, whoever writes them; nothing is stored but the index.
    static let sites = """
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
    static let publicity = """
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
    static let redactedTexts = """
        -- Digests of titles and texts that were erased or put under initials: no source brings them back.
        CREATE TABLE redacted_text (
            digest TEXT NOT NULL,
            record INTEGER NOT NULL REFERENCES record,
            PRIMARY KEY (digest, record)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX redacted_text_of_record ON redacted_text (record);
        """

    /// Beside the machine's sentences, as kinds of troubles are. NULL in nights that were stored before.
    static let kinds = """
        ALTER TABLE rejection ADD COLUMN kind TEXT;
        -- The title or address of what was rejected.
        ALTER TABLE rejection ADD COLUMN example TEXT;
        -- One remark a line.
        ALTER TABLE fetch ADD COLUMN remarks TEXT;
        """

    /// For people's own questions with other programs; docs/archive-file.md describes them.
    static let views = """
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

    /// Where the sources of the open run were led: a run that was cut short goes on from there.
    static let redirects = """
        CREATE TABLE redirect (
            source INTEGER NOT NULL REFERENCES source,
            url TEXT NOT NULL,
            status INTEGER NOT NULL CHECK (status BETWEEN 300 AND 399),
            target TEXT NOT NULL,
            is_from_own_machine INTEGER NOT NULL CHECK (is_from_own_machine IN (0, 1)),
            PRIMARY KEY (source, url)
        ) STRICT, WITHOUT ROWID;
        """

    /// Which address gave the validators, which pages of items cannot be had, and since when a source is where it is.
    static let addresses = """
        ALTER TABLE fetch_state ADD COLUMN validators_url TEXT;

        CREATE TABLE failed_page (
            source INTEGER NOT NULL REFERENCES source,
            url TEXT NOT NULL,
            failed_at INTEGER NOT NULL,
            failures INTEGER NOT NULL CHECK (failures > 0),
            weight INTEGER NOT NULL CHECK (weight > 0),
            PRIMARY KEY (source, url)
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE source ADD COLUMN address TEXT;
        ALTER TABLE source ADD COLUMN address_since INTEGER;
        UPDATE source SET address = (SELECT url FROM fetch_state WHERE fetch_state.source = source.number);
        """

    /// When a source last gave everything new ids at the old addresses, and what else tells what is held back.
    static let heldNames = """
        ALTER TABLE source ADD COLUMN renewed_at INTEGER;

        CREATE TABLE held_name (
            hold INTEGER NOT NULL REFERENCES hold,
            digest TEXT NOT NULL,
            PRIMARY KEY (hold, digest)
        ) STRICT, WITHOUT ROWID;
        """
}
