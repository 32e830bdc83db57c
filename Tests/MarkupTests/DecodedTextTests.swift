import Foundation
import Markup
import Testing

@Suite struct DecodedTextTests {
    private func xml(_ body: [UInt8], charset: String? = nil) -> DecodedText {
        DecodedText(body, charset: charset, declaration: .xml)
    }

    private func bytes(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] {
        try Array(#require(text.data(using: encoding)))
    }

    private func text(_ decoded: DecodedText) -> String { String(decoding: decoded.bytes, as: UTF8.self) }

    private let czech = "Městský úřad: žádost o dotaci, příští středu šťastně otevřeme lávku"

    @Test func `believes valid UTF-8 against every statement`() throws {
        let body = "<?xml version='1.0' encoding='windows-1250'?><a>Žďár</a>"
        let decoded = xml(Array(body.utf8), charset: "iso-8859-2")
        #expect(text(decoded) == body)
        #expect(decoded.encoding == "utf-8")
        #expect(decoded.problems.map(\.code) == ["encoding-mismatch"])
    }

    @Test func `reads the encoding that the declaration states`() throws {
        let decoded = xml(try bytes("<?xml version='1.0' encoding='Windows-1250'?><a>\(czech)</a>", .windowsCP1250))
        #expect(text(decoded).contains(czech))
        #expect(decoded.encoding == "windows-1250")
        #expect(decoded.problems.isEmpty)
    }

    @Test func `reads the encoding that the server states`() throws {
        let decoded = xml(try bytes("<a>Рада прийняла рішення</a>", .windowsCP1251), charset: "cp1251")
        #expect(text(decoded) == "<a>Рада прийняла рішення</a>")
        #expect(decoded.encoding == "windows-1251")
    }

    @Test(arguments: [
        (String.Encoding.windowsCP1250, "windows-1250", "Žádáme občany, aby šetřili vodou; těšíme se na příští ročník"),
        (.isoLatin2, "iso-8859-2", "Žádáme občany, aby šetřili vodou; těšíme se na příští ročník"),
        (.windowsCP1251, "windows-1251", "Міська рада оголошує громадські слухання щодо бюджету"),
        (.windowsCP1250, "windows-1250", "Zápis č. 5: § 3 odst. 2 a č. 7 ř. á 100 Kč, ú. d. v č. p. 12"),
        (.windowsCP1252, "windows-1252", "Élève à la mairie : « être »\u{A0}; la fête à côté, très près"),
        (
            .windowsCP1251, "windows-1251",
            "сегодня администрация города объявляет набор воспитателей и приглашает всех желающих"
        ),
        (.windowsCP1250, "windows-1250", "Die Straße wird für die Bürger geöffnet, schöne Grüße"),
    ])
    func `tells encodings apart by the letters that they would give`(
        encoding: String.Encoding, name: String, sample: String
    ) throws {
        for declared in ["", " encoding='utf-8'"] {
            let decoded = xml(try bytes("<?xml version='1.0'\(declared)?><a>\(sample)</a>", encoding))
            #expect(decoded.encoding == name)
            #expect(text(decoded).contains(sample))
            #expect(decoded.problems.map(\.code) == (declared.isEmpty ? [] : ["encoding-mismatch"]))
        }
    }

    @Test func `knows Hebrew, which never has capitals`() throws {
        let sample = "ראש העיר מזמין את כל התושבים לטקס הדלקת נרות ברחבת בית העירייה ביום ראשון בשעה שש בערב"
        // Foundation has no such encoding: its letters stand at 0xE0.
        let body = sample.unicodeScalars.map { UInt8($0.value < 0x80 ? $0.value : $0.value - 0x5D0 + 0xE0) }
        let decoded = xml(Array("<a>".utf8) + body + Array("</a>".utf8))
        #expect(decoded.encoding == "windows-1255")
        #expect(text(decoded) == "<a>\(sample)</a>")
    }

    @Test func `replaces one bad byte and leaves the rest in UTF-8`() throws {
        var body = Array("<a>\n\(czech)</a>".utf8)
        body.insert(0xE1, at: 5)
        let decoded = xml(body)
        #expect(decoded.encoding == "utf-8")
        #expect(text(decoded) == "<a>\nM\u{FFFD}" + czech.dropFirst() + "</a>")
        #expect(
            decoded.problems == [
                MarkupProblem(code: "invalid-bytes", message: "1 bytes are not UTF-8; replaced by U+FFFD", line: 2)
            ])
    }

    @Test func `reads UTF-16 with and without a mark`() throws {
        #expect(text(xml(try bytes("<a>ř</a>", .utf16LittleEndian))) == "<a>ř</a>")
        #expect(text(xml([0xFE, 0xFF] + (try bytes("<a>ř</a>", .utf16BigEndian)))) == "<a>ř</a>")
    }

    @Test func `takes ISO 8859-2 with letters of windows-1250 for the latter`() throws {
        let decoded = xml(try bytes("<?xml version='1.0' encoding='iso-8859-2'?><a>šťáva</a>", .windowsCP1250))
        #expect(text(decoded).contains("šťáva"))
        #expect(decoded.problems.map(\.code) == ["encoding-mismatch"])
    }

    @Test func `finds the charset in a page's meta element`() throws {
        for meta in ["<META Charset=windows-1250>", "<meta http-equiv='x' content='text/html; charset=windows-1250'>"] {
            let page = try bytes("<!-- charset=x --><html><head>\(meta)<body>\(czech)", .windowsCP1250)
            let decoded = DecodedText(page, charset: nil, declaration: .html)
            #expect(decoded.encoding == "windows-1250")
            #expect(text(decoded).hasSuffix(czech))
        }
    }

    @Test func `says when there is no such encoding`() throws {
        let decoded = xml(try bytes("<?xml version='1.0' encoding='x-mac-nic'?><a>\(czech)</a>", .windowsCP1250))
        #expect(decoded.problems.map(\.code) == ["unknown-encoding"])
        #expect(text(decoded).contains(czech))
    }
}
