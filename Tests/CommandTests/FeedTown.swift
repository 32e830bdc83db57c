import Foundation
import Testing

/// A town with one source, whose feed a test writes for every night.
struct FeedTown {
    let folder: URL
    let server: FeedServer

    struct Entry {
        var guid: String?
        var link: String?
        var title: String
        /// As the feed writes it.
        var date: String?
        var text: String

        /// A notice of its own: nothing in it but its number is like the others.
        init(_ number: Int, guid: String? = nil, link: String? = nil) {
            self.guid = guid
            self.link = link ?? "https://lipova.example/zpravy/\(number)"
            title = "Zpráva č. \(number)"
            let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][number % 7]
            date = "\(weekday), 0\(number % 7 + 1) Dec 2024 1\(number % 10):20:00 +0100"
            text =
                "Znění zprávy číslo \(number). Rada města projednala bod \(number * 7) a schválila \(number * 13) Kč."
        }
    }

    static func inFolder<Result>(_ body: (FeedTown) throws -> Result) throws -> Result {
        try BuiltProgram.inFolder { folder in
            let server = try FeedServer()
            defer { server.stop() }
            let town = FeedTown(folder: folder, server: server)
            try town.configure()
            return try body(town)
        }
    }

    /// Another folder of the same town.
    func beside<Result>(_ body: (FeedTown) throws -> Result) throws -> Result {
        try BuiltProgram.inFolder { folder in
            let town = FeedTown(folder: folder, server: server)
            try town.configure()
            return try body(town)
        }
    }

    private func configure() throws {
        try BuiltProgram.write(
            """
            {"town": {"name": "Lipová", "country": "CZ", "languages": ["cs"], "timezone": "Europe/Prague"},
             "harvest": {"secondsBetweenRequestsPerHost": 0}}
            """, to: "pipeline.json", in: folder)
        try BuiltProgram.write(
            """
            {"id": "web", "name": "Web města", "kind": "web", "url": "http://127.0.0.1:\(server.port)/feed",
             "language": "cs", "rights": "own", "rank": 1, "allowLocal": true}
            """, to: "feeds/web.json", in: folder)
    }

    func letopis(_ arguments: String...) throws -> Ending { try BuiltProgram.letopis(arguments, in: folder) }

    /// The nightly job of the January night `day` with `entries` in the feed.
    @discardableResult
    func night(_ day: Int, _ entries: [Entry]) throws -> Ending {
        server.show(Self.rss(entries))
        let ending = try BuiltProgram.letopis(Self.runArguments(day), in: folder)
        try #require(ending.code == 0, "night \(day): \(ending.talk)")
        return ending
    }

    static func runArguments(_ day: Int) -> [String] {
        ["run", "--now", "2025-\(day > 31 ? "02" : "01")-\(day % 31 < 9 ? "0" : "")\((day - 1) % 31 + 1)T22:30:00Z"]
    }

    func items() throws -> [Item] {
        let ending = try letopis("export")
        try #require(ending.code == 0, "\(ending.talk)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try ending.lines.map { try decoder.decode(Item.self, from: Data($0.utf8)) }
    }

    func ids() throws -> [String: String] {
        try items().reduce(into: [:]) { $0[$1.title ?? ""] = $1.id }
    }

    struct Item: Decodable {
        let id: String
        let title: String?
        let contentText: String
        let firstSeen: String
        let lastSeen: String
        let missingSince: String?
        let versions: Int
    }

    static func rss(_ entries: [Entry]) -> String {
        let items = entries.map { entry in
            """
            <item>\(entry.guid.map { "<guid isPermaLink=\"false\">\(escaped($0))</guid>" } ?? "")\
            \(entry.link.map { "<link>\(escaped($0))</link>" } ?? "")<title>\(escaped(entry.title))</title>\
            \(entry.date.map { "<pubDate>\($0)</pubDate>" } ?? "")<description>\(escaped(entry.text))</description></item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Lipová</title>
            <link>https://lipova.example/</link><description>Zprávy</description>
            \(items.joined(separator: "\n"))
            </channel></rss>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
