import Chronicling
import Records

/// Writes a book as a directory of static pages: no script, its own style sheet, readable from any server or disk.
struct SiteWriter: Sendable {
    let disk: Disk

    func write(_ job: Publisher.Job) throws -> Publication.Outcome {
        let target = "\(job.directory)/\(job.book.id)"
        let work = try disk.temporaryDirectory(target)
        do {
            for (name, content) in pages(of: job.book) { try disk.replace("\(work)/\(name)", Array(content.utf8)) }
            try disk.replace("\(work)/style.css", Array(SiteStyle.css.utf8))
            for picture in job.pictures { try disk.replace("\(work)/\(picture.name)", picture.bytes) }
            try disk.move(work, target)
        } catch {
            if disk.exists(work) { try disk.remove(work) }
            throw error
        }
        return .written(path: target, warnings: [])
    }

    /// Every page by name, in the order of reading.
    func pages(of book: Book) -> [(name: String, content: String)] {
        let files = book.chapters.enumerated().map { index, chapter in
            (chapter, "\(index < 9 ? "0" : "")\(index + 1)-\(Anchors.name("k", chapter.id).dropFirst(2)).html")
        }
        let fileOfChapter = Dictionary(files.map { ($0.0.id, $0.1) }, uniquingKeysWith: { first, _ in first })
        let anchors = Anchors(book: book, fileOfChapter: fileOfChapter, sourcesFile: "sources.html")
        var markup = BookMarkup(book: book, anchors: anchors, isEPUB: false)
        let back = BackMatter(markup: markup)
        var contents = files.map { Link(title: $0.0.title, file: $0.1) }
        contents.append(Link(title: markup.phrase(.index), file: "index-names.html"))
        contents.append(Link(title: markup.phrase(.sources), file: "sources.html"))
        contents.append(
            Link(title: markup.phrase(book.approval == nil ? .imprint : .approvalTitle), file: "closing.html"))
        var bodies: [[Node]] = []
        for (chapter, _) in files { bodies.append(markup.chapter(chapter)) }
        bodies += [back.index(), back.sources(), back.closing()]
        let frame = SiteFrame(book: book, contents: contents, contentsTitle: markup.phrase(.contents))
        return [("index.html", frame.front())]
            + contents.indices.map { (contents[$0].file, frame.page(at: $0, body: bodies[$0])) }
    }

    struct Link: Sendable {
        let title: String
        let file: String
    }
}
