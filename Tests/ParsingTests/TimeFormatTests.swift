import Parsing
import Records
import Testing

@Suite struct TimeFormatTests {
    private func date(_ text: String, _ format: String) throws -> String? {
        let page = "<html><body><ul><li><b>t</b><i>\(text)</i></li></ul></body></html>"
        let rules = ListRules(item: "//li", title: "b", timestamp: "i", timeFormat: format)
        return try XMLFixture.parsed(Array(page.utf8), rules: rules).items.first?.datePublished
    }

    @Test(arguments: [
        ("07.05.2024", "d.m.Y", "2024-05-07"), ("05/07/24", "m/d/y", "2024-05-07"),
        ("7. 5. 2024 9:05", "j. n. Y G:i", "2024-05-07T09:05"),
        ("May 7, 2024 9:05 pm", "M j, Y g:i a", "2024-05-07T21:05"),
        ("2024-05-07T09:05:06+02:00", "Y-m-d\\TH:i:sP", "2024-05-07T09:05:06+02:00"), ("1715072706", "U", "1715072706"),
        ("Dne 07.05.2024, redakce", "* d.m.Y+", "2024-05-07"),
    ]) func `reads a date in PHP's letters`(_ text: String, _ format: String, _ expected: String) throws {
        #expect(try date(text, format) == expected)
    }

    @Test(arguments: ["7. května 2024", "31.02", "99.99.2024", ""]) func `leaves what does not fit as it is written`(
        _ text: String
    ) throws {
        #expect(try date(text, "d.m.Y") == (text.isEmpty ? nil : text))
    }

    @Test func `says which letter means nothing`() {
        #expect(RuleSyntax.fault(inTimeFormat: "d.m.Y Q")?.contains("\"Q\" at character 7") == true)
        #expect(RuleSyntax.fault(inTimeFormat: "d.m.Y \\Q") == nil)
    }
}
