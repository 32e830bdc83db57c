import Archiving
import Records
import SeededRandomness
import Testing

@Suite struct ReplayTests {
    /// Three weeks of a board and a radio: items come, change, vanish and return; some nights fail.
    private func series(seed: UInt64) -> [Night] {
        var numbers = SeededGenerator(seed: seed)
        var nights: [Night] = []
        for source in ["board", "radio"] {
            for night in 1...21 {
                switch Int.random(in: 0..<10, using: &numbers) {
                case 0: nights.append(.failed(source, night: night))
                case 1: nights.append(.unchanged(source, night: night))
                default:
                    let records = (night..<night + 12).filter { _ in Int.random(in: 0..<6, using: &numbers) > 0 }
                        .map { key -> Record in
                            let edit = Int.random(in: 0..<8, using: &numbers) == 0 ? night : 0
                            let date = Bool.random(using: &numbers) ? "2025-01-0\(key % 9 + 1)T10:00:00Z" : nil
                            return .sample(
                                "\(key)", nil, "Zpráva \(key), znění \(edit)", source: source, published: date,
                                metrics: [.init(name: "views", value: night)])
                        }
                    let isWhole = Int.random(in: 0..<5, using: &numbers) > 0
                    nights.append(.document(records, of: source, night: night, isWhole: isWhole))
                }
            }
        }
        return nights
    }

    @Test(arguments: [1, 7, 42, 1984] as [UInt64])
    func `nights that come again, in any order and any number, change nothing`(seed: UInt64) throws {
        let town = try TestArchive()
        let nights = series(seed: seed)
        for night in nights { _ = try town.archive.store(night) }
        let once = try town.export()
        #expect(once.count > 30)
        var numbers = SeededGenerator(seed: seed + 1)
        for night in (nights + nights).shuffled(using: &numbers) {
            let report = try town.archive.store(night)
            #expect((report.new, report.changed, report.missing, report.returned) == (0, 0, 0, 0))
            #expect(report.items == report.stored + report.rejected)
        }
        #expect(try town.export() == once)
        #expect(try town.archive.verify().isEmpty)
        #expect(try town.archive.captures().count == nights.count { $0.outcome == .changed })
    }

    @Test(arguments: [3, 8] as [UInt64])
    func `a series taken in in any order keeps every text and the widest life`(seed: UInt64) throws {
        let nights = series(seed: seed)
        let inOrder = try TestArchive()
        for night in nights { _ = try inOrder.archive.store(night.read(.accepted)) }
        let shuffled = try TestArchive()
        var numbers = SeededGenerator(seed: seed)
        // Read again, as no order of arrival tells what happened in one night.
        for night in nights.shuffled(using: &numbers) { _ = try shuffled.archive.store(night.read(.again)) }
        for line in [inOrder, shuffled] { #expect(try line.archive.verify().isEmpty) }
        var expected: [String: ExportedItem] = [:]
        try inOrder.archive.export(listingVersions: true) { expected[$0.id] = $0 }
        var count = 0
        try shuffled.archive.export(listingVersions: true) { item in
            count += 1
            let other = try #require(expected[item.id])
            #expect(item.firstSeen == other.firstSeen)
            #expect(texts(item) == texts(other))
            #expect(item.contentText == other.contentText)
        }
        #expect(count == expected.count)
    }

    private func texts(_ item: ExportedItem) -> Set<String> {
        switch item.versions {
        case .count: []
        case .list(let versions): Set(versions.map(\.contentText))
        }
    }

    @Test func `reading a capture again with a parser that learned adds a version once`() throws {
        let town = try TestArchive()
        try town.store([.sample("1", "Slavnost", "Program")], night: 1)
        let again = Night.document([.sample("1", "Slavnost", "Program: průvod, koncert")], night: 1, reading: .again)
        #expect(try town.archive.store(again).changed == 1)
        #expect(try town.archive.store(again).same == 1)
        let item = try #require(try town.archive.item(Record.id("1"), for: .internal))
        #expect(item.record.text == "Program: průvod, koncert")
        #expect(item.versionCount == 2)
        #expect(item.lastSeen == .night(1))
    }
}
