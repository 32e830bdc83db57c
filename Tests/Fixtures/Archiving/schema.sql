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

CREATE TRIGGER record_becomes_public AFTER UPDATE OF audience ON record
WHEN coalesce(new.audience, (SELECT audience FROM source WHERE number = new.source)) = 'public'
BEGIN
    UPDATE record SET was_public = 1 WHERE number = new.number AND was_public = 0;
END;

CREATE TRIGGER record_is_different AFTER UPDATE OF version, redacted_at, rights, audience ON record
WHEN (old.version, old.redacted_at, old.rights, old.audience)
    IS NOT (new.version, new.redacted_at, new.rights, new.audience)
BEGIN
    INSERT OR REPLACE INTO change (record, at)
    VALUES (new.number,
        max(unixepoch(), coalesce((SELECT at FROM change ORDER BY number DESC LIMIT 1), 0)));
END;

CREATE TRIGGER record_is_new AFTER INSERT ON record BEGIN
    INSERT INTO change (record, at)
    VALUES (new.number,
        max(unixepoch(), coalesce((SELECT at FROM change ORDER BY number DESC LIMIT 1), 0)));
END;

CREATE TRIGGER record_is_public AFTER INSERT ON record
WHEN coalesce(new.audience, (SELECT audience FROM source WHERE number = new.source)) = 'public'
BEGIN
    UPDATE record SET was_public = 1 WHERE number = new.number;
END;

CREATE TRIGGER record_is_redacted AFTER UPDATE OF is_frozen, is_unlisted ON record BEGIN
    INSERT OR REPLACE INTO change (record, at)
    VALUES (new.number,
        max(unixepoch(), coalesce((SELECT at FROM change ORDER BY number DESC LIMIT 1), 0)));
END;

CREATE TRIGGER source_becomes_public AFTER UPDATE OF audience ON source WHEN new.audience = 'public' BEGIN
    UPDATE record SET was_public = 1
        WHERE source = new.number AND audience IS NULL AND was_public = 0;
END;

CREATE TABLE alias (
    source INTEGER NOT NULL REFERENCES source,
    digest TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (source, digest, record)
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

CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    record INTEGER NOT NULL UNIQUE REFERENCES record,
    -- When it was stored, by this machine's clock.
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE content (
    record INTEGER NOT NULL REFERENCES record,
    hash TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (record, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    record INTEGER NOT NULL REFERENCES record,
    position INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('person', 'place', 'org')),
    name TEXT NOT NULL,
    surface TEXT NOT NULL,
    PRIMARY KEY (record, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE failed_page (
    source INTEGER NOT NULL REFERENCES source,
    url TEXT NOT NULL,
    failed_at INTEGER NOT NULL,
    failures INTEGER NOT NULL CHECK (failures > 0),
    weight INTEGER NOT NULL CHECK (weight > 0),
    PRIMARY KEY (source, url)
) STRICT, WITHOUT ROWID;

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
    returned INTEGER NOT NULL, belief TEXT NOT NULL DEFAULT 'ids'
    CHECK (belief IN ('ids', 'addresses', 'titles')), held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0), trouble TEXT, remarks TEXT,
    CHECK (items = rejected + new + changed + same),
    UNIQUE (source, at, outcome, digest)
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
, url TEXT, moved_to TEXT, moved_runs INTEGER NOT NULL DEFAULT 0, gone_since INTEGER, last_run INTEGER, failure_weight INTEGER NOT NULL DEFAULT 0, last_arrival INTEGER, usual_gap INTEGER, stated_interval INTEGER, quiet_hours INTEGER NOT NULL DEFAULT 0, quiet_days INTEGER NOT NULL DEFAULT 0, validators_url TEXT) STRICT;

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

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);

CREATE TABLE grouping (
    record INTEGER PRIMARY KEY REFERENCES record,
    -- Groups and stories are named after one of their members.
    duplicates INTEGER NOT NULL REFERENCES record,
    story INTEGER NOT NULL REFERENCES record,
    relation TEXT NOT NULL CHECK (relation IN ('none', 'exact', 'near', 'series')),
    similarity REAL NOT NULL,
    reason TEXT NOT NULL
, meeting INTEGER REFERENCES record) STRICT;

CREATE TABLE held_item (
    hold INTEGER NOT NULL REFERENCES hold,
    id TEXT NOT NULL,
    PRIMARY KEY (hold, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE held_name (
    hold INTEGER NOT NULL REFERENCES hold,
    digest TEXT NOT NULL,
    PRIMARY KEY (hold, digest)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE judging (
    number INTEGER PRIMARY KEY,
    after_fetch INTEGER NOT NULL
) STRICT;

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
    redacted_at INTEGER, is_frozen INTEGER NOT NULL DEFAULT 0 CHECK (is_frozen IN (0, 1)), is_unlisted INTEGER NOT NULL DEFAULT 0 CHECK (is_unlisted IN (0, 1)), was_public INTEGER NOT NULL DEFAULT 0 CHECK (was_public IN (0, 1)),
    UNIQUE (source, key),
    CHECK (first_seen <= last_seen)
) STRICT;

CREATE TABLE redacted_content (
    source INTEGER NOT NULL REFERENCES source,
    hash TEXT NOT NULL,
    PRIMARY KEY (source, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE redacted_text (
    digest TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES record,
    PRIMARY KEY (digest, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE "redaction" (
    number INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record,
    at INTEGER NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('pseudonymized', 'unlisted', 'erased')),
    -- The number of the request that led to it; empty when there was none.
    request TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;

CREATE TABLE redirect (
    source INTEGER NOT NULL REFERENCES source,
    url TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 300 AND 399),
    target TEXT NOT NULL,
    is_from_own_machine INTEGER NOT NULL CHECK (is_from_own_machine IN (0, 1)),
    PRIMARY KEY (source, url)
) STRICT, WITHOUT ROWID;

CREATE TABLE rejection (
    fetch INTEGER NOT NULL REFERENCES fetch,
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    reference TEXT NOT NULL,
    reason TEXT NOT NULL,
    line INTEGER, kind TEXT, example TEXT,
    PRIMARY KEY (fetch, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE robots (
    origin TEXT PRIMARY KEY,
    fetched_at INTEGER NOT NULL,
    -- The lines that concern Letopis; absent when the server could not say.
    rules TEXT,
    unreadable_since INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
    started_at INTEGER PRIMARY KEY,
    report TEXT NOT NULL
, is_finished INTEGER NOT NULL DEFAULT 1 CHECK (is_finished IN (0, 1))) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, title_keys, text_keys, parts,
    content = '', detail = full, tokenize = "unicode61 remove_diacritics 0 tokenchars '=+'"
);

CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE signature (
    record INTEGER PRIMARY KEY REFERENCES record,
    maker TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

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
, belief TEXT NOT NULL DEFAULT 'ids'
    CHECK (belief IN ('ids', 'addresses', 'titles')), moved_at INTEGER, reader TEXT, excerpt_length INTEGER NOT NULL DEFAULT 200 CHECK (excerpt_length > 0), attention_trouble TEXT, shown_until INTEGER, address TEXT, address_since INTEGER, renewed_at INTEGER) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE subject_assignment (
    record INTEGER PRIMARY KEY REFERENCES record,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

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
    details TEXT NOT NULL, address TEXT
    GENERATED ALWAYS AS (json_extract(details, '$.url')) VIRTUAL, authority TEXT GENERATED ALWAYS AS (
    CASE WHEN address LIKE 'http%://%' THEN
        substr(
            substr(address, instr(address, '://') + 3), 1,
            instr(replace(replace(substr(address, instr(address, '://') + 3), '?', '/'), '#', '/') || '/', '/') - 1)
    END) VIRTUAL, host TEXT GENERATED ALWAYS AS (
    lower(substr(
        substr(authority, instr(authority, '@') + 1), 1,
        instr(substr(authority, instr(authority, '@') + 1) || ':', ':') - 1))) VIRTUAL, site TEXT GENERATED ALWAYS AS (
    CASE WHEN host LIKE 'www.%' THEN substr(host, 5) ELSE host END) VIRTUAL,
    UNIQUE (record, version)
) STRICT;

CREATE INDEX change_in_time ON change (at);

CREATE INDEX entity_by_name ON entity (type, name);

CREATE INDEX fetch_by_run ON fetch (run);

CREATE INDEX grouping_by_duplicates ON grouping (duplicates);

CREATE INDEX grouping_by_story ON grouping (story);

CREATE INDEX hold_of_source ON hold (source, began_at);

CREATE UNIQUE INDEX hold_open ON hold (source) WHERE decision IS NULL;

CREATE INDEX judgement_by_event ON judgement (event_start);

CREATE INDEX record_by_day ON record (effective_day);

CREATE INDEX record_in_order ON record (first_seen, id);

CREATE INDEX record_in_time ON record (effective_at, id);

CREATE INDEX record_modified ON record (modified_at, id);

CREATE INDEX record_present ON record (source, last_seen) WHERE missing_since IS NULL;

CREATE INDEX record_to_judge ON record (number) WHERE needs_judgement = 1;

CREATE INDEX redacted_text_of_record ON redacted_text (record);

CREATE INDEX redaction_of_record ON redaction (record);

CREATE INDEX source_shown_until ON source (shown_until) WHERE shown_until IS NOT NULL;

CREATE INDEX version_by_site ON version (site, record, version);
