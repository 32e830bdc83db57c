import Foundation
import Parsing
import Testing

/// What the fuzzer found worth keeping (`make fuzz`), read again.
@Suite struct CorpusTests {
    @Test(arguments: ["xml", "json", "ics"])
    func `every kept input reads twice the same, or is no feed`(target: String) throws {
        let text = String(decoding: try JSONFixture.bytes("../Fuzzing/\(target).base64"), as: UTF8.self)
        let lines = text.split(separator: "\n")
        #expect(lines.count > 40)
        for line in lines {
            let body = [UInt8](try #require(Data(base64Encoded: String(line))))
            #expect(items(of: body, target) == items(of: body, target), "\(line)")
        }
    }

    private func items(of body: [UInt8], _ target: String) -> [String]? {
        let format = target == "ics" ? "ics" : "auto"
        do {
            return try XMLFixture.parsed(body, url: "https://town.example/feed", format: format).items.map { "\($0)" }
        } catch {
            return nil  // no feed
        }
    }
}
