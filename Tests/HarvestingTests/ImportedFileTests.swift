import Foundation
import Harvesting
import Records
import Testing

@Suite struct ImportedFileTests {
    private func inFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "imported-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }  // a folder that stays in /tmp fails no test
        return try await body(folder)
    }

    // MARK: ZIP

    /// Packed by Python's zipfile, whose way is everybody's.
    private func zip(_ script: String, in folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", "import zipfile as z\n\(script)"]
        process.currentDirectoryURL = URL(filePath: folder)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return "\(folder)/a.zip"
    }

    @Test func `unpacks what is packed, stored, named with diacritics, and behind 64-bit sizes`() async throws {
        try await inFolder { folder in
            let path = try zip(
                """
                with z.ZipFile('a.zip', 'w') as f:
                    f.writestr('data/tweets.js', 'window' * 5000, z.ZIP_DEFLATED)
                    f.writestr('složka/a.txt', 'ahoj', z.ZIP_STORED)
                    f.writestr('prázdný.txt', '')
                    with f.open('velký.txt', 'w', force_zip64=True) as g: g.write(b'64')
                    f.comment = b'a remark'
                """, in: folder)
            let zip = try ZipFile(path)
            #expect(zip.entries.map(\.name) == ["data/tweets.js", "složka/a.txt", "prázdný.txt", "velký.txt"])
            var texts: [String] = []
            for entry in zip.entries {
                texts.append(String(decoding: try zip.content(of: entry, limit: 50_000), as: UTF8.self))
            }
            #expect(texts == [String(repeating: "window", count: 5_000), "ahoj", "", "64"])
        }
    }

    @Test func `refuses what is larger than the limit, damaged or lying about its size`() async throws {
        try await inFolder { folder in
            let path = try zip(
                "with z.ZipFile('a.zip', 'w') as f: f.writestr('bomb', b'0' * 3000000, z.ZIP_DEFLATED)", in: folder)
            #expect(reason(path, limit: 1_000_000)?.contains("more than the limit of 1000000") == true)
            var bytes = try Data(contentsOf: URL(filePath: path))
            // The list says one byte; the content does not.
            let list = try #require(bytes.firstRange(of: Data([0x50, 0x4B, 0x01, 0x02])))
            bytes.replaceSubrange(list.lowerBound + 24..<list.lowerBound + 28, with: [1, 0, 0, 0])
            try bytes.write(to: URL(filePath: path))
            #expect(reason(path, limit: 1_000_000)?.contains("is damaged") == true)
            bytes[60] ^= 0xFF
            try bytes.write(to: URL(filePath: path))
            #expect(reason(path, limit: 9_000_000)?.contains("is damaged") == true)
        }
    }

    private func reason(_ path: String, limit: Int) -> String? {
        do {
            let zip = try ZipFile(path)
            for entry in zip.entries { _ = try zip.content(of: entry, limit: limit) }
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func `never traps on a ZIP file that is cut or changed anywhere`() async throws {
        try await inFolder { folder in
            let path = try zip(
                "with z.ZipFile('a.zip', 'w') as f: f.writestr('a/b.json', b'[1, 2]' * 20, z.ZIP_DEFLATED)", in: folder)
            let whole = try Data(contentsOf: URL(filePath: path))
            for index in stride(from: 0, to: whole.count, by: 3) {
                try whole.prefix(index).write(to: URL(filePath: path))
                _ = reason(path, limit: 10_000)
                var changed = whole
                changed[index] ^= 0x81
                try changed.write(to: URL(filePath: path))
                _ = reason(path, limit: 10_000)
            }
        }
    }

    // MARK: WARC

    private func record(_ type: String, _ block: [UInt8], url: String = "https://lipova.example/rss") -> [UInt8] {
        Array(
            """
            WARC/1.0\r
            WARC-Type: \(type)\r
            WARC-Target-URI: \(url)\r
            WARC-Date: 2024-05-06T07:08:09.123456Z\r
            Content-Length: \(block.count)\r
            \r

            """.utf8) + block + Array("\r\n\r\n".utf8)
    }

    private func answer(_ body: [UInt8], status: String = "200 OK", fields: String = "") -> [UInt8] {
        Array("HTTP/1.1 \(status)\r\nContent-Type: text/xml\r\n\(fields)\r\n".utf8) + body
    }

    private func captures(in file: [UInt8]) async throws -> (bodies: [String], passedOver: [String]) {
        try await inFolder { folder in
            let path = "\(folder)/a.warc"
            try Data(file).write(to: URL(filePath: path))
            var bodies: [String] = []
            let passedOver = try await WARCFile(path).captures(limit: 10_000) { capture in
                bodies.append(String(decoding: capture.body, as: UTF8.self))
                #expect(capture.fetchedAt.iso8601 == "2024-05-06T07:08:09Z")
                #expect(capture.source.isEmpty)
            }
            return (bodies, passedOver.map { "\($0.count) \($0.reason)" })
        }
    }

    @Test func `undoes chunks and compression, and passes over what is no answer with a body`() async throws {
        let packed = try Gzip.member(Array("<rss/>".utf8))
        let file =
            record("warcinfo", Array("software: other\r\n".utf8))
            + record(
                "response",
                answer(Array("4\r\n<rss\r\n2;x=y\r\n/>\r\n0\r\n\r\n".utf8), fields: "Transfer-Encoding: chunked\r\n"))
            + record("response", answer(packed, fields: "Content-Encoding: gzip\r\n"))
            // The field stayed, the compression did not.
            + record(
                "response",
                answer(Array("<rss/>".utf8), fields: "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"))
            + record("response", answer([1, 2], fields: "Content-Encoding: br\r\n"))
            + record("response", answer(Array("x".utf8), status: "404 Not Found"))
            + record("response", answer([]))
            + record("revisit", answer([])) + record("resource", Array("<rss/>".utf8))
        let found = try await captures(in: file)
        #expect(found.bodies == ["<rss/>", "<rss/>", "<rss/>", "<rss/>"])
        #expect(found.passedOver == ["1 compressed with br, which is not read", "1 empty", "1 status 404"])
    }

    @Test(arguments: ["record by record", "as a whole"])
    func `reads a file that is packed`(how: String) async throws {
        let records = (1...3).map { record("response", answer(Array("<rss>\($0)</rss>".utf8))) }
        let file =
            how == "as a whole" ? try Gzip.member(records.flatMap(\.self)) : try records.flatMap { try Gzip.member($0) }
        #expect(try await captures(in: file).bodies == ["<rss>1</rss>", "<rss>2</rss>", "<rss>3</rss>"])
    }

    @Test func `what stands before a damaged end is kept, and what is too large is passed over`() async throws {
        let large = record("response", answer([UInt8](repeating: 0x20, count: 20_000)))
        let good = record("response", answer(Array("<rss/>".utf8)))
        let bare = try await captures(in: large + good + Array("WARC/1.0\r\nContent-Le".utf8))
        #expect(bare.bodies == ["<rss/>"])
        #expect(bare.passedOver == ["1 a damaged end (20 bytes)", "1 larger than 10000 bytes"])
        let packed = try Gzip.member(good)
        let cut = try await captures(in: packed + packed.dropLast(5))
        #expect(cut.bodies == ["<rss/>"])
        #expect(cut.passedOver.count == 1)
    }
}
