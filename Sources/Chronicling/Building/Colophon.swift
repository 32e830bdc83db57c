import Linguistics

/// The paragraphs at the back of a title page: how the book came about.
struct Colophon {
    let phrases: Phrases
    let dates: BookDates

    func lines(of input: BookInput, entries: BookEntries) -> [String] {
        let origin = entries.areProposals ? [phrases(.colophonProposals)] : []
        return origin + input.yearFile.imprint
            + [phrases(.colophonMade, dates.long(input.modifiedDay)), phrases(.colophonLicense)]
    }
}
