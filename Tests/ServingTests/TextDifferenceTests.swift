import Records
import Testing

@Suite("What changed between versions") struct WhatChangedTests {
    private let town: TownArchive

    init() throws {
        town = try TownArchive()
    }

    private func changes(from old: String, to new: String) async throws -> String {
        try town.store([town.record("a", "Název", old)])
        try town.store([town.record("a", "Název", new)], at: 1_740_890_000)
        return try await town.get("/items/\(Record.id(source: "web", key: "a"))?lang=en").text
    }

    @Test func `far from a change the text is cut to a few words`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let words = (1...200).map { "slovo\($0)" }
        let page = try await changes(
            from: words.joined(separator: " "), to: (words + ["konec"]).joined(separator: " "))
        let change = try #require(page.split(separator: "<div class=\"change\"").last?.prefix { $0 != "/" })
        #expect(change.contains("…"))
        #expect(!change.contains("slovo1 "))
        #expect(page.contains("konec</ins>"))
    }

    @Test func `very long texts are compared without delay`() async throws {
        defer { #expect(throws: Never.self) { try town.remove() } }
        let old = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<20_000).map { "b\($0)" }.joined(separator: " ")
        let page = try await changes(from: old, to: new)
        #expect(page.contains("<del>"))
    }
}
