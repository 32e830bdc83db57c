import Records

/// What a source's file is called: after the source, unless somebody called it otherwise.
package enum SourceFile {
    /// `feeds/town-web.json`.
    package static func name(of source: Source.ID, in files: [Source.ID: String]) -> String {
        files[source] ?? usual(source)
    }

    /// A sentence of the machine, which calls every file after its source, with the file's own name.
    package static func naming(_ sentence: String, of source: Source.ID, in files: [Source.ID: String]) -> String {
        guard let file = files[source], file != usual(source) else { return sentence }
        return sentence.replacing(usual(source), with: file)
    }

    private static func usual(_ source: Source.ID) -> String { "feeds/\(source).json" }
}
