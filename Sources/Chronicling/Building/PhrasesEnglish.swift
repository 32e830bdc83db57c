extension Phrases {
    static let english: [Phrase: String] = [
        .chronicle: "Chronicle",
        .yearbook: "Yearbook",
        .ofTown: "Chronicle of the town",
        .contents: "Contents",
        .sheet: "sheet",
        .page: "page",
        .aboutSources: "About this book and its sources",
        .aboutText:
            """
        This book records the year % in %. Its entries rest on public sources that were archived \
        throughout the year.
        """,
        .aboutMany:
            """
        Each entry names its source in a footnote; the full list, with address, day of access and checksum \
        of the archived copy, stands at the end.
        """,
        .aboutProposals:
            """
        The book contains proposals that no chronicler has adopted yet. Their sentences are taken word for \
        word from the sources named.
        """,
        .aboutChronicler: "The chronicle is kept by %.",
        .abbreviations: "Abbreviations of sources",
        .abbreviation: "Abbreviation",
        .chaptersEmpty: "No entry was made in the chapters: %.",
        .noEntries: "There is no entry for this year yet.",
        .yearInNumbers: "The year in numbers",
        .calendar: "Calendar of the year",
        .date: "Date",
        .event: "Event",
        .chapter: "Chapter",
        .months: "Months",
        .itemsArchived: "Items archived",
        .sourcesHarvested: "Sources harvested",
        .eventsRecorded: "Events recorded",
        .itemsChanged: "Items changed later",
        .itemsGone: "Items gone from their source",
        .storiesTold: "Separate stories",
        .languages: "languages",
        .value: "Number",
        .figure: "Figure",
        .itemsPerMonth: "Items archived per month",
        .itemsPerMonthAlt: "Column chart: items archived per month. Most in % (%), fewest in % (%).",
        .itemsPerSource: "Items archived per source",
        .itemsPerSourceAlt: "Bar chart: items archived per source. Most: % (%).",
        .eventsPerMonth: "Events recorded per month",
        .eventsPerMonthAlt: "Column chart: events per month. Most in % (%), fewest in % (%).",
        .source: "Source",
        .sources: "Sources",
        .items: "Items",
        .cited: "Cited",
        .persons: "Persons",
        .places: "Places",
        .organizations: "Organizations",
        .accessed: "accessed",
        .chroniclerSource: "Source: chronicler.",
        .proposedMark: "proposal",
        .approvalTitle: "Approval",
        .approvedBy: "The entry for the year % was approved by: %, resolution no. %, on %.",
        .approvalOpen: "The entry for the year % is not yet approved. Resolution no. …………… of ……………",
        .sheetCount: "Number of numbered sheets",
        .inWords: "in words",
        .sheetCountOpen: "Number of numbered sheets: ………… (in words: ……………………)",
        .chronicler: "Chronicler",
        .mayor: "Mayor",
        .signature: "signature",
        .attachments: "Attachments",
        .mediaEcho: "Media echo",
        .mediaEchoText: "How many items each source brought during the year, and how many of them this book cites.",
        .stories: "Stories of the year",
        .throughTheYear: "Across the year",
        .foreword: "Foreword",
        .imprint: "Imprint",
        .photographs: "Photographs",
        .colophonMade: "Compiled with the program Letopis from the town's archive. State of the archive: %.",
        .colophonProposals:
            """
        From proposals not yet adopted: the entries of this edition were selected by the program and have \
        not been confirmed by a person.
        """,
        .colophonLicense: "Set in Libertinus Serif (SIL Open Font License).",
        .index: "Index",
        .also: "also",
        .archiveRecord: "archive",
        .series: "recurring",
        .photo: "photo",
        .noticesTitle: "Recurring notices",
        .count: "Count",
        .firstLast: "First – last",
        .otherNotices: "Other notices",
        .oneMonthEmpty: "There is no entry from this month.",
    ]
}
