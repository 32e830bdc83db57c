import Markup

/// An element's name as an XML handler keeps it: what it means, and how it was written.
struct ElementName {
    let element: FeedElement?
    let written: XMLName
}
