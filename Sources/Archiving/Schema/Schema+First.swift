/// The tables of the first migration, and the search index.
extension Schema {
    static let sources = """
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

    static let records = """
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

    static let judgements = """
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

    static let keeping = """
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

    /// Contentless: the tokens come from Swift, folded and, in the columns of keys, brought to their base form; a key
    /// stands at the position of its word, so that a phrase of keys is an inflected phrase.
    static let search = """
        CREATE VIRTUAL TABLE search USING fts5 (
            title, text, title_keys, text_keys,
            content = '', detail = full, tokenize = 'unicode61 remove_diacritics 0'
        );
        """

    /// Also what `letopis index rebuild` makes anew.
    static let index = """
        CREATE VIRTUAL TABLE search USING fts5 (
            title, text, title_keys, text_keys, parts,
            content = '', detail = full, tokenize = "unicode61 remove_diacritics 0 tokenchars '=+'"
        )
        """
}
