/// The namespaces of attributes that Letopis itself understands.
package enum OutlineNamespace {
    /// FreshRSS's: XPath rules and what else its readers know.
    package static let freshRSS = "https://freshrss.org/opml"
    /// What a source's file says beyond OPML.
    package static let letopis = "urn:letopis:source"

    static let customary = ["frss": freshRSS, "letopis": letopis]
}
