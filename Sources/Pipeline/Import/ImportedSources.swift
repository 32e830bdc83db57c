import Normalization
import Parsing
import Records

/// Which configured source a document belongs to, when it says so itself.
struct ImportedSources: Sendable {
    let all: [Source]

    init(_ sources: [Source]) {
        all = sources
    }

    /// The configured source of this name. Throws with what to do when there is none.
    func source(named id: Source.ID, feeds: String) throws -> Source {
        if let source = all.first(where: { $0.id == id }) { return source }
        let known = all.map(\.id).joined(separator: ", ")
        throw Failure(
            .usage,
            "there is no source \"\(id)\"; there \(all.isEmpty ? "is none yet" : "are \(known)"). "
                + "Items belong to a source: write \(feeds)/\(id).json (docs/configuration.md), with \"enabled\": false "
                + "when it is never to be harvested")
    }

    func isConfigured(_ id: Source.ID) -> Bool { all.contains { $0.id == id } }

    /// What a file of our own names, or the address that was fetched; nil when neither is configured.
    func source(of piece: ImportPiece) -> Source? {
        if let stated = piece.statedSource { return all.first { $0.id == stated } }
        guard let key = piece.url.flatMap(URLKey.key) else { return nil }
        return all.first { URLKey.key($0.url) == key }
    }

    /// The piece parted by the sources that its lines name, in the order in which they are first named; nil when it is no
    /// JSON Lines with a source in every line that is an item.
    static func parted(_ piece: ImportPiece) -> [ImportPiece]? {
        var order: [Source.ID] = []
        var bodies: [Source.ID: [UInt8]] = [:]
        for line in piece.body.split(separator: 0x0A) {
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            let text = JSONReader.text(Array(line))
            guard let item = text.roots.first, text.roots.count == 1, item.isObject else { return nil }
            if item["kind"]?.string == "feed" { continue }
            guard let source = item["source"]?.text else { return nil }
            if bodies[source] == nil { order.append(source) }
            bodies[source, default: []] += line + [0x0A]
        }
        guard !order.isEmpty else { return nil }
        return order.map { source in
            ImportPiece(
                name: piece.name, body: bodies[source] ?? [], contentType: piece.contentType, url: piece.url,
                statedSource: source)
        }
    }
}
