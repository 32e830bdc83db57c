import Linguistics

/// The forms in which an item can be cited.
package enum CitationStyle: String, CaseIterable, Sendable {
    case iso690, bibtex, ris
    case cslJSON = "csl-json"

    package var mediaType: String {
        switch self {
        case .iso690: "text/plain; charset=utf-8"
        case .bibtex: "application/x-bibtex; charset=utf-8"
        case .ris: "application/x-research-info-systems; charset=utf-8"
        case .cslJSON: "application/vnd.citationstyles.csl+json"
        }
    }

    /// Of an item's address, which then gives the reference.
    var suffix: String {
        switch self {
        case .iso690: "txt"
        case .bibtex: "bib"
        case .ris: "ris"
        case .cslJSON: "csl"
        }
    }

    /// What the form is called in every language.
    var label: String {
        switch self {
        case .iso690: "ISO 690"
        case .bibtex: "BibTeX"
        case .ris: "RIS"
        case .cslJSON: "CSL-JSON"
        }
    }

    /// The citation, ending with a line end. `language` is the writer's, not the item's.
    package func text(of citation: Citation, language: Language) throws -> String {
        switch self {
        case .iso690: ISO690(language: language).text(of: citation) + "\n"
        case .bibtex: BibTeX.entry(of: citation)
        case .ris: RIS.entry(of: citation)
        case .cslJSON: try CSLJSON.text(of: citation) + "\n"
        }
    }
}
