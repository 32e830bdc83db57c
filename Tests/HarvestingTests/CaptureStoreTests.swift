import Foundation
import Harvesting
import Records
import Testing

@Suite("Capture store") struct CaptureStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "captures-\(UUID().uuidString)").path

    private func capture(_ text: String, at seconds: Int64 = 1_740_800_000, source: String = "board") -> Capture {
        Capture(
            source: source, requestedURL: "https://lipova.example/rss", finalURL: "https://www.lipova.example/rss.xml",
            fetchedAt: Instant(seconds: seconds), status: 200, contentType: "application/rss+xml; charset=utf-8",
            headers: [
                Capture.Header(name: "Content-Type", value: "application/rss+xml; charset=utf-8"),
                Capture.Header(name: "ETag", value: "\"1\""), Capture.Header(name: "Content-Encoding", value: "gzip"),
                Capture.Header(name: "Content-Length", value: "7"),
            ], body: Array(text.utf8))
    }

    private func cleanUp() throws { try FileManager.default.removeItem(atPath: folder) }

    private func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: "\(folder)/\(name)")) }

    private func all(_ store: CaptureStore) throws -> (captures: [Capture], damages: [CaptureDamage]) {
        var captures: [Capture] = []
        let damages = try store.all { capture, _ in captures.append(capture) }
        return (captures, damages)
    }

    @Test func `gives back what it was given, by location and in a walk`() throws {
        defer { #expect(throws: Never.self) { try cleanUp() } }
        let store = CaptureStore(directory: folder)
        let first = capture("<rss>první</rss>")
        let second = capture(String(repeating: "druhý\r\n\r\n", count: 50_000), at: 1_740_800_001)
        let locations = [try store.append(first), try store.append(second)]
        #expect(try locations.map(store.read) == [first, second])
        #expect(try all(CaptureStore(directory: folder)).captures == [first, second])
        #expect(locations.map(\.file) == ["2025-03-01.warc.gz", "2025-03-01.warc.gz"])
    }

    @Test func `gives back a file that was read`() throws {
        defer { #expect(throws: Never.self) { try cleanUp() } }
        let store = CaptureStore(directory: folder)
        let replay = Capture(
            source: "replay", requestedURL: "file:///srv/feed.xml", finalURL: "file:///srv/feed.xml",
            fetchedAt: Instant(seconds: 0), status: 200, contentType: nil, body: [0x3C, 0x00, 0xFF])
        #expect(try store.read(try store.append(replay)) == replay)
    }

    @Test func `walks days and instants in order, however they were written`() throws {
        defer { #expect(throws: Never.self) { try cleanUp() } }
        let store = CaptureStore(directory: folder)
        for (seconds, source) in [
            (1_740_900_000, "b"), (1_740_800_005, "a"), (1_740_800_001, "z"), (1_740_800_001, "c"),
        ] {
            _ = try store.append(capture("x", at: Int64(seconds), source: source))
        }
        #expect(try all(store).captures.map(\.source) == ["c", "z", "a", "b"])
        #expect(try store.names() == ["2025-03-01.warc.gz", "2025-03-02.warc.gz"])
    }

    @Test func `the same captures give the same bytes`() throws {
        defer { #expect(throws: Never.self) { try cleanUp() } }
        let folders = ["\(folder)/one", "\(folder)/two"]
        for folder in folders {
            let store = CaptureStore(directory: folder)
            for number in 0..<5 {
                _ = try store.append(capture("<rss>\(number)</rss>", at: 1_740_800_000 + Int64(number)))
            }
        }
        #expect(try bytes("one/2025-03-01.warc.gz") == bytes("two/2025-03-01.warc.gz"))
    }

    @Test func `cut at any byte, the whole records stay readable and the next append starts soundly`() throws {
        defer { #expect(throws: Never.self) { try cleanUp() } }
        let store = CaptureStore(directory: folder)
        let first = capture("<rss>první</rss>")
        _ = try store.append(first)
        let last = try store.append(capture("<rss>druhá, přerušená</rss>", at: 1_740_800_002))
        let whole = try bytes(last.file)
        let path = "\(folder)/\(last.file)"
        for cut in stride(from: last.offset + 1, to: last.offset + last.length, by: 7) {
            try whole.prefix(cut).write(to: URL(filePath: path))
            let reopened = CaptureStore(directory: folder)
            let found = try all(reopened)
            #expect(found.captures == [first])
            #expect(
                found.damages == [
                    CaptureDamage(
                        location: CaptureLocation(file: last.file, offset: last.offset, length: cut - last.offset),
                        isTail: true)
                ])
            let next = capture("<rss>třetí</rss>", at: 1_740_800_003)
            #expect(try reopened.append(next).offset == last.offset)
            #expect(try all(reopened).captures == [first, next])
            #expect(try all(reopened).damages.isEmpty)
            #expect(try bytes("\(last.file).torn-\(last.offset)").starts(with: whole[last.offset..<cut]))
        }
    }

    @Test func `damage in the middle is reported and what follows is still read`() throws {
        defer { #expect(throws: Never.self) { try cleanUp() } }
        let store = CaptureStore(directory: folder)
        let captures = (0..<3).map { capture("<rss>\($0)</rss>", at: 1_740_800_000 + Int64($0)) }
        let locations = try captures.map { try store.append($0) }
        var contents = try bytes(locations[1].file)
        contents[locations[1].offset + locations[1].length / 2] ^= 0xFF
        try contents.write(to: URL(filePath: "\(folder)/\(locations[1].file)"))
        let found = try all(CaptureStore(directory: folder))
        #expect(found.captures == [captures[0], captures[2]])
        #expect(found.damages == [CaptureDamage(location: locations[1], isTail: false)])
    }

    @Test func `keeps no cookie`() throws {
        defer { #expect(throws: Never.self) { try cleanUp() } }
        let store = CaptureStore(directory: folder)
        let given = Capture(
            source: "a", requestedURL: "https://x.example/", finalURL: "https://x.example/",
            fetchedAt: Instant(seconds: 0),
            status: 200, contentType: nil,
            headers: [
                Capture.Header(name: "Set-Cookie", value: "session=1"), Capture.Header(name: "Server", value: "nginx"),
            ],
            body: [0x61])
        #expect(try store.read(try store.append(given)).headers.map(\.name) == ["Server"])
    }

    @Test func `says which folder it cannot use`() throws {
        let store = CaptureStore(directory: "\(#filePath)/inside")
        #expect(throws: CaptureStoreFailure.self) { try store.append(capture("x")) }
    }

    @Test func `a location outside the folder is refused`() throws {
        let store = CaptureStore(directory: folder)
        #expect(throws: CaptureStoreFailure.self) {
            try store.read(CaptureLocation(file: "../../etc/passwd", offset: 0, length: 1))
        }
    }
}
