import Records
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        ("2025-03-01T17:05:09Z", "2025-03-01T17:05:09Z"),
        ("2025-03-01T18:05:09+01:00", "2025-03-01T17:05:09Z"),
        ("2025-03-01T18:05:09.250+0100", "2025-03-01T17:05:09Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ("2025-12-31T23:30-01:00", "2026-01-01T00:30:00Z"),
    ])
    func `reads an instant with any offset and prints it in UTC`(text: String, expected: String) {
        #expect(Instant(iso8601: text)?.iso8601 == expected)
    }

    @Test(arguments: ["2025-03-01", "2025-03-01T25:00:00Z", "2025-03-01T17:05:09", "2025-03-01T17:05:09Z ", "x"])
    func `refuses what states no single instant`(text: String) {
        #expect(Instant(iso8601: text) == nil)
    }
}
