/// A word or sentence that books print. `%` stands for what is put in.
package enum Phrase: String, CaseIterable, Sendable {
    case chronicle, yearbook, ofTown, contents, sheet, page, aboutSources, aboutText, aboutMany
    case aboutProposals, aboutChronicler, abbreviations, abbreviation, chaptersEmpty, noEntries
    case yearInNumbers, calendar, date, event, chapter, months, itemsArchived, sourcesHarvested
    case eventsRecorded, itemsChanged, itemsGone, storiesTold, languages, value, figure, itemsPerMonth
    case itemsPerMonthAlt, itemsPerSource, itemsPerSourceAlt, eventsPerMonth, eventsPerMonthAlt, source
    case sources, items, cited, persons, places, organizations, accessed, chroniclerSource, proposedMark
    case approvalTitle, approvedBy, approvalOpen, sheetCount, inWords, sheetCountOpen, chronicler, mayor
    case signature, attachments, mediaEcho, mediaEchoText, stories, throughTheYear, foreword, imprint
    case photographs, colophonMade, colophonProposals, colophonLicense, index, also, archiveRecord, series
    case photo, noticesTitle, count, firstLast, oneMonthEmpty, otherNotices
}
