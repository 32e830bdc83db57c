import Foundation
import Parsing
import Records
import SeededRandomness
import Testing

/// Every fixture of Parsing, cut off and with flipped bits. LETOPIS_DAMAGE says how often (`make damage`: 1,000).
@Suite struct DamageTests {
    private let rounds = ProcessInfo.processInfo.environment["LETOPIS_DAMAGE"].flatMap { Int($0) } ?? 40

    @Test(arguments: DamagedFixture.paths)
    func `a document that breaks off keeps the items before its end`(path: String) throws {
        let fixture = try DamagedFixture(path: path)
        var generator = SeededGenerator(seed: seed(path))
        for _ in 0..<rounds {
            let cut = Int.random(in: 0..<fixture.body.count, using: &generator)
            let kept = try keys(of: Array(fixture.body[..<cut]), fixture, "cut at \(cut)")
            for item in fixture.items where item.end <= cut {
                #expect(kept.contains(item.key), "\(path) cut at \(cut) loses \(item.key)")
            }
        }
    }

    @Test(arguments: DamagedFixture.paths)
    func `a document with a flipped bit keeps the items before it`(path: String) throws {
        let fixture = try DamagedFixture(path: path)
        var generator = SeededGenerator(seed: seed(path) &+ 1)
        for _ in 0..<rounds {
            let place = Int.random(in: 0..<fixture.body.count, using: &generator)
            var body = fixture.body
            body[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            let kept = try keys(of: body, fixture, "flipped at \(place)")
            for item in fixture.items where item.end <= place {
                #expect(kept.contains(item.key), "\(path) flipped at \(place) loses \(item.key)")
            }
        }
    }

    @Test func `the ends of items are known where documents are read as they come`() throws {
        for path in DamagedFixture.paths where path.hasPrefix("xml/") || path.hasPrefix("calendar/") {
            let fixture = try DamagedFixture(path: path)
            #expect(!fixture.items.isEmpty, "\(path)")
        }
    }

    /// The keys of what could be read; none when it is no feed any more. At most a second of work.
    private func keys(of body: [UInt8], _ fixture: DamagedFixture, _ damage: String) throws -> Set<String> {
        let before = threadSeconds()
        defer { #expect(threadSeconds() - before < 1, "\(fixture.path) \(damage) takes too long") }
        do {
            return Set(try fixture.parsed(body).items.map { DamagedFixture.key($0, path: fixture.path) })
        } catch is NotAFeed {
            return []
        }
    }

    /// Of this thread alone, so that busy neighbours do not count.
    private func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// FNV-1a: the same in every run.
    private func seed(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
