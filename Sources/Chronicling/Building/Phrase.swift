/// A word or sentence that books print. `%` stands for what is put in.
package enum Phrase: String, CaseIterable, Sendable {
    case chronicle, yearbook, ofTown, contents, sheet, page, aboutSources, aboutText, aboutMany, aboutProposals
    case aboutChronicler, abbreviations, chaptersEmpty, noEntries, yearInNumbers, calendar, date, event, chapter, months
    case itemsArchived, sourcesHarvested, eventsRecorded, itemsChanged, itemsGone, storiesTold, languages, value, figure
    case itemsPerMonth, itemsPerMonthAlt, itemsPerSource, itemsPerSourceAlt, eventsPerMonth, eventsPerMonthAlt, itemsUnit
    case source, sources, items, cited, persons, places, organizations, accessed, chroniclerSource, proposedMark
    case approvalTitle, approvedBy, approvalOpen, sheetCount, inWords, sheetCountOpen, chronicler, mayor, signature, dateAndPlace
    case attachments, mediaEcho, mediaEchoText, stories, throughTheYear, foreword, imprint, photographs, colophonMade
    case colophonProposals, colophonLicense, index, and, also, archiveRecord, series, photo, noticesTitle, count, firstLast
    case oneMonthEmpty, introduction, fromYear
}
