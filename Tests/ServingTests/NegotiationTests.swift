import Archiving
import Foundation
import Records
import Testing

/// One address for people and for programs.
@Suite("Negotiation") struct NegotiationTests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    @Test(
        arguments: [
            (nil, "text/html"), ("*/*", "text/html"), ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
            ("application/json", "application/json"), ("application/atom+xml", "application/atom+xml"),
            ("application/feed+json", "application/feed+json"),
            ("text/html;q=0.1, application/json", "application/json"),
            ("application/json;q=0", "text/html"), ("image/webp", "text/html"), (";;q=,,", "text/html"),
            ("application/json;q=nan, text/html", "text/html"),
        ] as [(String?, String)])
    func `the search page answers in the form that is liked best`(accept: String?, type: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Text")])
        let answer = try await town.get("/?q=most&lang=de", headers: accept.map { ["Accept": $0] } ?? [:])
        #expect(answer.status == .ok)
        #expect(answer.header("Content-Type")?.hasPrefix(type) == true)
        #expect(answer.header("Vary")?.contains("Accept") == true)
        #expect(answer.text.contains("Most"))
    }

    @Test func `a suffix gives data, and an item's reference too`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most je hotov", "Text")])
        let id = Record.id(source: "web", key: "a")
        #expect(try await town.json("/items.json?q=most")["items"] as? [Any] != nil)
        #expect(try await town.json("/items/\(id).json")["id"] as? String == id)
        #expect(try await town.json("/sources.json")["sources"] as? [Any] != nil)
        #expect(try await town.get("/items.atom?q=most").text.contains("<feed"))
        #expect(try await town.get("/items/\(id).ris").text.hasPrefix("TY"))
        #expect(try await town.get("/items/\(id).bib").text.hasPrefix("@"))
        #expect(try await town.get("/items/none.json").status == .notFound)
    }

    @Test func `a text is packed for who takes it packed, and unpacks to the same`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store((0..<30).map { town.record("k\($0)", "Zpráva \($0)", "Text o mostě přes řeku.") })
        let plain = try await town.get("/about")
        let packed = try await town.get("/about", headers: ["Accept-Encoding": "br, gzip;q=0.5"])
        #expect(packed.header("Content-Encoding") == "gzip")
        #expect(packed.body.starts(with: [0x1F, 0x8B]))
        #expect(packed.body.count < plain.body.count / 2)
        #expect(try unpacked(packed.body) == plain.body)
        for header in ["gzip;q=0", "identity", "br"] {
            #expect(try await town.get("/about", headers: ["Accept-Encoding": header]).body == plain.body)
        }
        let export = try await town.get("/api/v1/export", headers: ["Accept-Encoding": "gzip"])
        let whole = try await town.get("/api/v1/export")
        #expect(try unpacked(export.body) == whole.body)
    }

    @Test func `no address of a page leads to another host`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        for path in ["//evil.example/", "/\\evil.example/", "///evil.example/%2e%2e"] {
            let answer = try await town.get(path)
            #expect(answer.status == .notFound)
            #expect(!answer.text.contains("href=\"//"))
            #expect(!answer.text.contains("href=\"/\\"))
        }
    }

    @Test func `a source has a page of its own, and one that is internal has none`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        try town.store([town.record("a", "Most", "Text")])
        let page = try await town.get("/sources/web")
        #expect(page.status == .ok)
        #expect(page.text.contains("Web města"))
        #expect(page.text.contains("Poslední noci"))
        #expect(try await town.get("/sources/porada").status == .notFound)
        #expect(try await town.get("/sources/none").status == .notFound)
    }

    @Test(arguments: ["cs", "de", "uk", "en"])
    func `the accessibility statement stands in every language, with the keys`(language: String) async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let page = try await town.get("/accessibility?lang=\(language)")
        #expect(page.text.contains("EN 301 549"))
        #expect(page.text.contains("id=\"single-keys\""))
        #expect(page.text.components(separatedBy: "<kbd>").count == 6)
    }

    @Test func `the script is a file of its own and the pages hold none`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let page = try await town.get("/")
        #expect(page.header("Content-Security-Policy")?.contains("script-src 'self'") == true)
        #expect(page.text.components(separatedBy: "<script").count == 2)
        #expect(page.text.contains("<script src=\"/keys.js?v="))
        #expect(try await town.get("/keys.js").header("Content-Type") == "text/javascript; charset=utf-8")
    }

    /// Through gzip itself.
    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "packed-\(UUID().uuidString).gz")
        try Data(bytes).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        let gzip = Process()
        let pipe = Pipe()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-dc", file.path]
        gzip.standardOutput = pipe
        try gzip.run()
        let content = try pipe.fileHandleForReading.readToEnd() ?? Data()
        gzip.waitUntilExit()
        #expect(gzip.terminationStatus == 0)
        return Array(content)
    }
}
