import Foundation
import Normalization
import Testing

/// What the fuzzer found worth keeping (`make fuzz`), sanitized again.
@Suite struct CorpusTests {
    @Test func `every kept input becomes HTML that stays as it is and holds nothing that could run`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Fixtures/Fuzzing/html.base64"), encoding: .utf8)
        let lines = text.split(separator: "\n")
        #expect(lines.count > 100)
        let sanitizer = HTMLSanitizer()
        for line in lines {
            let input = String(decoding: try #require(Data(base64Encoded: String(line))), as: UTF8.self)
            let safe = sanitizer.safeHTML(input, base: "https://town.example/")
            #expect(sanitizer.safeHTML(safe, base: "https://town.example/") == safe, "\(line)")
            #expect(!["<script", "<style", "<iframe", "<svg", "<object"].contains { safe.lowercased().contains($0) })
        }
    }
}
