import Chronicling
import Records

/// A picture of a book under a name that is safe in every format.
struct Picture: Hashable, Sendable {
    /// `p-….jpg`
    let name: String
    let mediaType: String
    let bytes: [UInt8]
}

/// Fetches a book's pictures and renames them; those that are missing or no PNG or JPEG are taken out.
struct PictureShelf {
    let disk: Disk
    let folder: String?

    /// The bytes that PNG (its signature) and JPEG (SOI and the next marker) begin with.
    private static let types: [(signature: [UInt8], suffix: String, mediaType: String)] = [
        ([0x89, 0x50, 0x4E, 0x47], "png", "image/png"), ([0xFF, 0xD8, 0xFF], "jpg", "image/jpeg"),
    ]

    func pictures(of book: Book) throws -> (book: Book, pictures: [Picture], warnings: [String]) {
        var pictures: [Picture] = []
        var warnings: [String] = []
        let chapters = try book.chapters.map { chapter in
            let entries = try chapter.entries.map { entry in
                Book.Entry(
                    id: entry.id, date: entry.date, dateText: entry.dateText, title: entry.title, origin: entry.origin,
                    blocks: try entry.blocks.compactMap { try block($0, &pictures, &warnings) }, pull: entry.pull)
            }
            return Book.Chapter(
                id: chapter.id, title: chapter.title, role: chapter.role,
                blocks: try chapter.blocks.compactMap { try block($0, &pictures, &warnings) }, entries: entries)
        }
        return (book.with(chapters: chapters), pictures, warnings)
    }

    private func block(_ block: Block, _ pictures: inout [Picture], _ warnings: inout [String]) throws -> Block? {
        guard case .figure(let figure) = block else { return block }
        guard let folder, disk.exists("\(folder)/\(figure.file)") else {
            warnings.append("the picture \(figure.file) is not there")
            return nil
        }
        let bytes = try disk.read("\(folder)/\(figure.file)")
        guard let type = Self.types.first(where: { bytes.starts(with: $0.signature) }) else {
            warnings.append("the picture \(figure.file) is neither PNG nor JPEG")
            return nil
        }
        let name = "p-\(Digest(of: bytes).shortName).\(type.suffix)"
        if !pictures.contains(where: { $0.name == name }) {
            pictures.append(Picture(name: name, mediaType: type.mediaType, bytes: bytes))
        }
        return .figure(Figure(file: name, caption: figure.caption, credit: figure.credit, alt: figure.alt))
    }
}
