/// Cuts text into sentences that can be quoted.
///
/// A line break always ends a sentence. Otherwise `.`, `!`, `?` and `…` do, with the quotes and brackets that close
/// behind them, when a new sentence plausibly begins after them: not in an abbreviation, after an initial, in a date or
/// ordinal, in a number or an address. A quotation of several sentences stays with the words that report it.
package struct Sentences {
    /// The sentences without the white space around them. `language` (BCP 47) chooses the abbreviations.
    package static func ranges(in text: String, language: String?) -> [Range<String.Index>] {
        var scanner = SentenceScanner(text, Abbreviations.of(Language(tag: language)))
        return scanner.ranges()
    }
}
