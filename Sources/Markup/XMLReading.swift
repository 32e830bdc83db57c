/// What came of reading a document.
package struct XMLReading<Handler> {
    package let handler: Handler
    /// The encoding that the bytes were read in.
    package let encoding: String
    /// In the order found; at most `MarkupLimits.maximumProblems` of the parser's own.
    package let problems: [MarkupProblem]
    /// False when the published bytes break a rule of XML, mended or not.
    package let isWellFormed: Bool
    /// Whether the end of the root element was seen. Without it the document breaks off.
    package let isRootClosed: Bool
}
