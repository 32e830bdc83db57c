import Dating
import Foundation
import Records
import Testing

/// What the fuzzer found worth keeping (`make fuzz`), read again.
@Suite struct CorpusTests {
    @Test func `every kept input gives a possible moment or none`() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let readers = [nil, "cs", "en-US"].map { DateReader(clock: clock, language: $0) }
        let now = Instant(seconds: 1_741_176_000)
        let rows = try DateFixture.rows("../Fuzzing/date.base64")
        #expect(rows.count > 100)
        for row in rows {
            let text = String(decoding: try #require(Data(base64Encoded: row[0])), as: UTF8.self)
            for moment in readers.compactMap({ $0.moment(text, relativeTo: now) }) {
                #expect((1000...2999).contains(clock.day(at: moment.instant).year), "\(text)")
            }
        }
    }
}
