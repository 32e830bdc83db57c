/// One word of a text.
package struct Word: Hashable, Sendable {
    /// As written.
    package let surface: String
    /// `Folding.fold(surface)`.
    package let folded: String
    /// Where it stands in the text's UTF-8.
    package let utf8Range: Range<Int>

    package init(surface: String, folded: String, utf8Range: Range<Int>) {
        self.surface = surface
        self.folded = folded
        self.utf8Range = utf8Range
    }

    package init(_ surface: String, at offset: Int = 0) {
        self.init(
            surface: surface, folded: Folding.fold(surface), utf8Range: offset..<offset + surface.utf8.count)
    }
}
