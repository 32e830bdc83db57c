import Foundation
import Testing

/// What sources do to their ids, over real HTTP with the built program: one item stays one record.
@Suite struct IdentityCommandTests {
    private typealias Entry = FeedTown.Entry

    private func entries(_ numbers: ClosedRange<Int>, _ change: (inout Entry, Int) -> Void = { _, _ in }) -> [Entry] {
        numbers.map { number in
            var entry = Entry(number, guid: "lipova-\(number)")
            change(&entry, number)
            return entry
        }
    }

    @Test func `an id that repeats inside one feed is not believed on later nights either`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, entries(1...5))
            let first = try town.ids()
            let repeating = entries(1...7) { entry, number in if number > 4 { entry.guid = "lipova-same" } }
            let second = try town.night(2, repeating)
            #expect(second.words.contains("an id stands for several items"))
            let ids = try town.ids()
            #expect(ids.count == 7)
            #expect(first.allSatisfy { ids[$0.key] == $0.value })
            // Neither the repeated id alone nor a fresh one for a known address makes another item.
            try town.night(
                3, entries(3...8) { entry, number in entry.guid = number == 6 ? "lipova-same" : "x-\(number)" })
            let items = try town.items()
            #expect(items.count == 8)
            #expect(try town.ids().filter { ids[$0.key] != nil } == ids)
            #expect(items.filter { $0.missingSince != nil }.count == 2)
        }
    }

    @Test func `a random id at every fetch doubles nothing, and what is new is one item`() throws {
        try FeedTown.inFolder { town in
            for night in 1...4 {
                let ending = try town.night(
                    night, entries(1...11 + night) { $0.guid = "\(UInt64.random(in: 0 ... .max))-\($1)" })
                #expect(ending.words.contains("the ids are new at every fetch") == (night == 3))
            }
            let items = try town.items()
            #expect(items.count == 15)
            #expect(Set(items.map(\.title)).count == 15)
            #expect(items.allSatisfy { $0.versions == 1 && $0.missingSince == nil })
            #expect(items.count { $0.firstSeen.hasPrefix("2025-01-01") } == 12)
            let ids = try town.ids()
            try town.night(5, entries(7...16) { $0.guid = "z-\($1)" })
            #expect(try town.ids().filter { ids[$0.key] != nil } == ids)
            #expect(try town.items().count == 16)
        }
    }

    @Test func `meetings at one address stay as many as they are, also when a single one is left`() throws {
        try FeedTown.inFolder { town in
            func meetings(_ days: ClosedRange<Int>) -> [Entry] {
                days.map { day in
                    var entry = Entry(1, link: "https://lipova.example/zastupitelstvo")
                    entry.guid = nil
                    entry.title = "Zasedání zastupitelstva"
                    entry.date = "0\(day) Dec 2024 10:00:00 +0100"
                    entry.text = "Program je na úřední desce."
                    return entry
                }
            }
            for (night, days) in [3...3, 1...4, 2...5, 5...5, 5...6].enumerated() {
                try town.night(night + 1, meetings(days))
            }
            let items = try town.items()
            #expect(items.count == 6)
            #expect(items.allSatisfy { $0.versions == 1 })
            #expect(items.count { $0.missingSince == nil } == 2)
            let export = try town.letopis("export").output
            #expect(try town.letopis("reprocess").code == 0)
            #expect(try town.letopis("export").output == export)
        }
    }

    @Test func `a random id without any address is known by title and date`() throws {
        try FeedTown.inFolder { town in
            for night in 1...3 {
                try town.night(
                    night,
                    entries(1...6) { entry, number in
                        entry.link = nil
                        entry.guid = "\(night)-\(number)"
                    })
            }
            #expect(try town.items().count == 6)
        }
    }

    @Test func `all ids changed at once are the old items under other names`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, entries(1...12))
            let ids = try town.ids()
            try town.night(2, entries(2...13) { $0.guid = "https://lipova.example/?p=\($1)" })
            try town.night(3, entries(2...13) { $0.guid = "https://lipova.example/?p=\($1)" })
            let items = try town.items()
            #expect(items.count == 13)
            #expect(try town.ids().filter { ids[$0.key] != nil } == ids)
            #expect(items.filter { $0.missingSince != nil }.map(\.title) == ["Zpráva č. 1"])
        }
    }

    @Test func `a new web with other addresses, ids and dates brings the old items, and edits as versions`() throws {
        try FeedTown.inFolder { town in
            try town.night(1, entries(1...12))
            let ids = try town.ids()
            let moved = entries(1...13) { entry, number in
                entry.guid = "node/\(number * 31)"
                entry.link = "https://www.nova-lipova.example/aktuality/clanek-\(number * 31)?view=full"
                entry.date = "2024-12-0\(number % 7 + 1)T1\(number % 10):20:00+01:00"
                if number == 3 { entry.text += " Doplněno: jednání se odkládá." }
            }
            let second = try town.night(2, moved)
            #expect(second.words.contains("came under new ids and addresses"), "\(second.output)")
            try town.night(3, moved)
            let items = try town.items()
            #expect(items.count == 13)
            #expect(try town.ids().filter { ids[$0.key] != nil } == ids)
            #expect(items.allSatisfy { $0.missingSince == nil })
            #expect(items.filter { $0.title == "Zpráva č. 3" }.map(\.versions) == [2])
        }
    }

    @Test(arguments: [true, false])
    func `tracking in links, known or not, doubles nothing and makes no versions`(hasGUID: Bool) throws {
        try FeedTown.inFolder { town in
            for night in 1...3 {
                try town.night(
                    night,
                    entries(1...10) { entry, number in
                        let page = "https://lipova.example/clanek?id=\(number)"
                        let link = "\(page)&utm_source=rss&utm_campaign=n\(night)&fbclid=x\(night * number)"
                        entry.link = link
                        entry.guid = hasGUID ? link + "#xtor=RSS-\(night)" : nil
                    })
            }
            #expect(try town.items().count == 10)
            for night in 4...7 {
                try town.night(
                    night,
                    entries(1...10) { entry, number in
                        entry.link = "https://lipova.example/clanek?id=\(number)&pristup=\(night * 1000 + number)"
                        entry.guid = hasGUID ? entry.link : nil
                    })
            }
            let items = try town.items()
            #expect(items.count == 10)
            #expect(items.allSatisfy { $0.versions == 1 && $0.missingSince == nil })
        }
    }

    @Test(arguments: [
        ["včera", "předevčírem", "31. 12. 2024"], ["dnes", "včera", "předevčírem"],
        ["před 2 hodinami", "včera", "předevčírem"], ["včera 10:00", "předevčírem 10:00", "31. 12. 2024 10:00"],
        ["vor 2 Stunden", "gestern", "vorgestern"], ["gestern", "vorgestern", "31.12.2024"],
        ["вчора", "позавчора", "31 грудня 2024"], ["2 години тому", "вчора", "позавчора"],
        ["včera", "predvčerom", "31. decembra 2024"], ["wczoraj", "przedwczoraj", "31 grudnia 2024"],
        ["3 hours ago", "yesterday", "2 days ago"], ["včera", "včera", "včera"],
    ])
    func `an item without an address is one item, whatever words its source has for its day`(dates: [String]) throws {
        try FeedTown.inFolder { town in
            for (index, date) in dates.enumerated() {
                let listed = entries(1...3) { entry, number in
                    (entry.guid, entry.link) = (nil, nil)
                    if number == 2 { (entry.date, entry.text) = (date, "Hořelo.") }
                }
                try town.night(index + 1, listed)
            }
            let items = try town.items()
            #expect(items.count == 3)
            #expect(items.allSatisfy { $0.versions == 1 && $0.missingSince == nil })
        }
    }

    @Test func `two items with a random id and the hour of the request as their date are two for ever`() throws {
        try FeedTown.inFolder { town in
            for night in 1...4 {
                let stamped = entries(1...2) { entry, number in
                    entry.guid = "\(night)-\(number)"
                    entry.date = "0\(night) Jan 2025 22:30:0\(number) GMT"
                    entry.text = ""
                }
                let ending = try town.night(night, stamped)
                #expect(!ending.words.contains("lost"), "\(ending.words)")
            }
            let items = try town.items()
            #expect(items.count == 2)
            #expect(items.allSatisfy { $0.versions == 1 && $0.missingSince == nil })
        }
    }
}
