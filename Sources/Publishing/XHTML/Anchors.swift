import Chronicling

/// Where in a set of pages each entry and source stands.
struct Anchors: Sendable {
    /// File of each chapter, by chapter id.
    let fileOfChapter: [String: String]
    private let chapterOfEntry: [String: String]
    let sourcesFile: String

    init(book: Book, fileOfChapter: [String: String], sourcesFile: String) {
        self.fileOfChapter = fileOfChapter
        self.sourcesFile = sourcesFile
        var chapters: [String: String] = [:]
        for chapter in book.chapters {
            for entry in chapter.entries where chapters[entry.id] == nil { chapters[entry.id] = chapter.id }
        }
        chapterOfEntry = chapters
    }

    /// Nil for an entry that the book does not print.
    func address(ofEntry id: String) -> String? {
        guard let chapter = chapterOfEntry[id], let file = fileOfChapter[chapter] else { return nil }
        return "\(file)#\(Self.name("e", id))"
    }

    func address(ofSource id: String) -> String { "\(sourcesFile)#\(Self.name("q", id))" }

    /// An XML name of any id.
    static func name(_ prefix: String, _ id: String) -> String {
        let letters = id.unicodeScalars.map { scalar -> String in
            let isPlain = (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) || scalar == "-"
            return isPlain ? String(scalar) : "_\(String(scalar.value, radix: 16))_"
        }
        return "\(prefix)-\(letters.joined())"
    }
}
