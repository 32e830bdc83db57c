extension Phrases {
    static let english = Phrases(
        language: .en,
        tagline: "What the town says and what is said of it",
        skip: "Skip to content", searchNav: "Search", sourcesNav: "Sources", aboutNav: "About",
        languages: "Language", madeBy: "Gathered and set with Letopis.",
        searchLabel: "Search the archive", searchHint: "bridge, \"exact form\", -without this word",
        searchButton: "Search", from: "From", to: "To", order: "Order", newest: "newest first",
        oldest: "oldest first", relevance: "best match first", newestItems: "Newest items",
        results: Plural("result", "results", "results"), atLeast: "at least",
        partial: "The search took too long; some results may be missing. Try a more precise query.",
        filters: "Narrow down", toFilters: "Narrow down ↓", source: "Source", kind: "Kind", year: "Year",
        subject: "Subject", timeline: "Items over time", time: "When", asTable: "As a table",
        items: Plural("item", "items", "items"), itemsColumn: "Items", nothingFound: "Nothing found",
        nothingAdvice: [
            "Check the spelling. Accents and inflection do not matter: “most” also finds “mostu” and “mosty”.",
            "Try fewer words; only items that contain all of them are found.",
        ],
        clearAdvice: "Clear the filters for source, subject or time.",
        emptyArchive: "The archive is still empty. The first nightly run will fill it.",
        nextPage: "More results", firstPage: "Back to the start", feedOfQuery: "Subscribe to this selection (Atom)",
        asData: "This selection as data (JSON)", untitled: "Untitled", dateNotStated: "date not stated: first seen",
        showAll: "All", countsAreItems: "The numbers count items; of those on the same story the list shows one.",
        sameStory: Plural("more item on this", "more items on this", "more items on this"),
        event: "When", inferred: "inferred", place: "Place", people: "People",
        authors: "By", original: "Original page", firstSeen: "First seen", lastSeen: "Last seen",
        missingSince: "The source no longer shows this item, since", withdrawn: "The source withdrew this item",
        byMachine: "filed by machine", byPerson: "filed by a person", unsure: "unsure",
        excerptOnly: "Only a short excerpt is shown here; the full text is with its publisher.",
        linkOnly: "Only the publisher may show the text; here is the way to it.", noText: "This item has no text.",
        attachments: "Attachments", meeting: "The meeting it shows", story: "Also on this",
        versions: "How the text changed", version: "Version",
        current: "current", firstVersion: "First version", titleBefore: "Former title",
        onlyDetails: "The text stayed the same; only details around it changed.", citation: "How to cite",
        permalink: "Permanent link", online: "online", sourcesTitle: "Sources",
        sourcesLead: "What the archive reads every night, and how it went.", name: "Name",
        rights: "Shown", lastAnswer: "Last answer", state: "State", healthy: "fine", neverAsked: "not read yet",
        failedTimes: Plural("failure", "failures", "failures"),
        about: AboutText(
            title: "About the archive",
            paragraphs: [
                "Every night Letopis reads the sites, notice boards, newspapers and channels that write about the town, and "
                    + "keeps what is new. It deletes nothing: what vanishes from a source stays here, and every edit of a "
                    + "text is shown as a further version.",
                "The texts belong to their publishers. Of each source we show as much as we may: the whole text, a short "
                    + "excerpt, or only the link.",
            ],
            howToSearch: "How to search",
            examples: [
                Example(query: "oprava mostu", meaning: "both words, in any inflected form, with or without accents"),
                Example(query: "\"oprava mostu\"", meaning: "exactly so, one after the other"),
                Example(query: "most -zámecká", meaning: "the first word without the second"),
                Example(query: "škola OR školka", meaning: "at least one of them"),
                Example(query: "zastup*", meaning: "words that begin so"),
                Example(query: "title:rozpočet year:2025", meaning: "in the title, and in one year only"),
                Example(query: "source:noviny from:2025-05-01", meaning: "of one source, from a day on"),
            ],
            forPrograms: "For programs",
            programs: [
                "Everything on these pages is also at /api/v1/items: no key, no registration.",
                "Every query is a feed: /api/v1/feed.atom?q=most or /api/v1/feed.json?q=most.",
            ],
            accessibility: "Accessibility",
            accessibilityText: [
                "The pages work without JavaScript, with the keyboard alone and with a screen reader; they can be enlarged "
                    + "and printed. The standard is EN 301 549 (WCAG 2.1 AA). Harvested texts are shown as they are; their "
                    + "attachments may not be accessible."
            ]),
        notFound: "There is nothing here",
        notFoundAdvice: "The address may have been copied with a mistake. Try to search for the item.",
        badRequest: "This request makes no sense to us", unavailable: "The archive cannot answer just now",
        unavailableAdvice: "Please try again in a minute.",
        kinds: [
            "article": "articles", "notice": "notices", "event": "events", "meeting": "meetings", "paper": "papers",
            "broadcast": "broadcasts", "video": "videos", "audio": "audio", "post": "posts", "page": "pages",
        ],
        kindsOne: [
            "article": "article", "notice": "notice", "event": "event", "meeting": "meeting", "paper": "paper",
            "broadcast": "broadcast", "video": "video", "audio": "audio", "post": "post", "page": "page",
        ],
        subjects: [
            "administration": "administration", "elections": "elections", "population": "population",
            "construction": "construction", "transport": "transport", "economy": "economy", "education": "education",
            "culture": "culture", "sport": "sport", "associations": "associations",
            "health-social": "health and social care", "environment-weather": "nature and weather",
            "safety": "safety", "church": "church", "personalities": "personalities",
            "history-memorial": "history and monuments", "other": "other",
        ],
        rightsNames: ["own": "full text", "licensed": "full text", "excerpt": "excerpt", "link": "link"],
        sourceKinds: [
            "web": "website", "board": "notice board", "council": "council", "newspaper": "newspaper",
            "tv": "television", "radio": "radio", "social": "social network", "video": "video", "events": "events",
            "agency": "agency",
        ])
}
