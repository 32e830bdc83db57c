import Chronicling

/// The Typst templates and the script that runs them. A town may put its own files in `chronicle/templates/`.
package struct Templates: Hashable, Sendable {
    /// What both books share: how the model's blocks and runs are set.
    package let common: String
    package let chronicle: String
    package let yearbook: String
    package let renderer: String

    /// Files of `own` by name (`common.typ`, `chronicle.typ`, `yearbook.typ`) replace the built-in ones.
    package init(own: [String: String] = [:]) {
        common = own["common.typ"] ?? BuiltIn.common
        chronicle = own["chronicle.typ"] ?? BuiltIn.chronicle
        yearbook = own["yearbook.typ"] ?? BuiltIn.yearbook
        renderer = BuiltIn.renderer
    }

    /// Names that a town's own folder may hold.
    package static let names = ["common.typ", "chronicle.typ", "yearbook.typ"]

    func main(of kind: Book.Kind) -> String {
        switch kind {
        case .chronicle: chronicle
        case .yearbook: yearbook
        }
    }

    /// Made by `scripts/embed-templates.py` from `chronicle/templates/` and `scripts/typst-render.py`.
    enum BuiltIn {}
}
