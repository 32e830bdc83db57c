import Foundation
import Harvesting
import Records
import Testing

@Suite struct SecretTests {
    /// As many programs make them: base64 with its signs.
    private static let value = "TAJNY+TOKEN/88=="

    private func removed(_ text: String, _ value: String = value) throws -> String {
        try #require(Secret(value, place: .query(name: "t"))).removed(from: text)
    }

    @Test(arguments: [
        "TAJNY+TOKEN/88==", "TAJNY%2BTOKEN%2F88%3D%3D", "TAJNY%2bTOKEN%2f88%3d%3d", "TAJNY+TOKEN\\/88==",
        "TAJNY\\u002bTOKEN/88\\u003d\\u003D", "TAJNY&#43;TOKEN&#x2F;88&#61;&#x3d;", "TAJNY&#043;TOKEN/88&equals;=",
        "TAJNY%252BTOKEN%252F88%253D%253D", "TAJNY%25252bTOKEN/88==", "\\u0054AJNY+TOKEN/88==",
        "TAJNY&amp;#43;TOKEN/88==",
        "TAJNY\\\\u002bTOKEN\\\\/88==", "TAJNY&plus;TOKEN&sol;88==", "%54AJNY+TOKEN/88==", "TAJNY\\x2bTOKEN/88==",
    ])
    func `is cut out in whatever writing a server repeats it`(writing: String) throws {
        #expect(try removed(#"{"a":"\#(writing)","b":1}"#) == #"{"a":"LETOPIS-SECRET-REMOVED","b":1}"#)
    }

    @Test(arguments: 0..<4)
    func `is cut out of base64, alone and within a text`(before: Int) throws {
        let text = String(repeating: "x", count: before) + Self.value + " and more"
        let encoded = Data(text.utf8).base64EncodedString()
        let clean = try removed(#"{"a":"\#(encoded)"}"#)
        #expect(clean.contains("LETOPIS-SECRET-REMOVED"))
        let left = clean.replacing("LETOPIS-SECRET-REMOVED", with: "")
        #expect(left.count < encoded.count - 10, "\(left)")
        let forAddresses = encoded.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        #expect(try removed(forAddresses).contains("LETOPIS-SECRET-REMOVED"))
    }

    @Test(arguments: ["a%b&c\\d+e/f", "%2525%25%25", "&amp;&amp;", "\\\\\\\\u002b"])
    func `a secret of signs that begin escapes is found as it is and escaped`(value: String) throws {
        #expect(try removed("<\(value)>", value) == "<LETOPIS-SECRET-REMOVED>")
        let escaped = value.utf8.map { "%" + String(Int($0) + 256, radix: 16).dropFirst() }.joined()
        #expect(try removed("<\(escaped)>", value) == "<LETOPIS-SECRET-REMOVED>")
        let referred = value.utf8.map { "&#\($0);" }.joined()
        #expect(try removed("<\(referred)>", value) == "<LETOPIS-SECRET-REMOVED>")
    }

    @Test func `what is no secret stays, byte for byte`() throws {
        let text = "TAJNY+TOKEN/88= %2BTOKEN &#43; \\u002b TAJNY TAJNY+TOKEN/89== \u{1F600} VEFKTlk="
        #expect(try removed(text) == text)
        #expect(try removed("") == "")
        #expect(try removed("TAJNY+TOKEN/88==TAJNY+TOKEN/88==") == "LETOPIS-SECRET-REMOVEDLETOPIS-SECRET-REMOVED")
    }
}
