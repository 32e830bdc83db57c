import Foundation
import Testing

/// The sample town's server: what it serves must be what real towns serve, faults included.
@Suite struct SampleTownTests {
    private func answer(_ path: String, on day: String, from town: TestTown) throws -> Loopback.Answer {
        try town.turn(to: day)
        return try Loopback.answer("GET", path, port: town.port)
    }

    private func isJSON(_ body: String) -> Bool {
        (try? JSONSerialization.jsonObject(with: Data(body.utf8))) != nil  // a failure is the answer
    }

    @Test func `an evening shows what was published until then and nothing of the next day`() throws {
        try TestTown.inFolder { town in
            let path = "/mesto/aktuality.xml"
            let early = try answer(path, on: "2025-02-01", from: town)
            let late = try answer(path, on: "2025-06-01", from: town)
            let again = try answer(path, on: "2025-02-01", from: town)
            #expect(early.status == 200)
            #expect(early.body.contains(" Jan 2025 "))
            #expect(!early.body.contains(" Mar 2025 "))
            #expect(late.body.contains(" May 2025 "))
            #expect(early.body == again.body)
            #expect(early.headers["etag"] == again.headers["etag"])
            #expect(early.headers["etag"] != late.headers["etag"])
        }
    }

    @Test func `winter and summer time are told apart`() throws {
        try TestTown.inFolder { town in
            let winter = try answer("/mesto/aktuality.xml", on: "2025-02-01", from: town)
            let summer = try answer("/mesto/aktuality.xml", on: "2025-07-20", from: town)
            #expect(winter.body.contains(" +0100</pubDate>") && !winter.body.contains(" +0200</pubDate>"))
            #expect(summer.body.contains(" +0200</pubDate>") && !summer.body.contains(" +0100</pubDate>"))
        }
    }

    @Test func `the board breaks for two weeks, first as a server and then as a document`() throws {
        try TestTown.inFolder { town in
            let path = "/mesto/uredni-deska.json"
            let days = ["2025-08-03", "2025-08-04", "2025-08-10"]
            let statuses = try days.map { try answer(path, on: $0, from: town).status }
            #expect(statuses == [200, 500, 500])
            let broken = try answer(path, on: "2025-08-11", from: town)
            #expect(broken.status == 200)
            #expect(!isJSON(broken.body))
            let whole = try answer(path, on: "2025-08-18", from: town)
            #expect(isJSON(whole.body))
        }
    }

    @Test func `a busy server names the time to come back`() throws {
        try TestTown.inFolder { town in
            let busy = try answer("/mesto/aktuality.xml", on: "2025-11-02", from: town)
            #expect(busy.status == 503)
            #expect(busy.headers["retry-after"] == "3600")
        }
    }

    @Test func `a new template puts a sentence under every article at once`() throws {
        try TestTown.inFolder { town in
            let before = try answer("/mesto/aktuality.xml", on: "2025-08-31", from: town)
            let after = try answer("/mesto/aktuality.xml", on: "2025-09-01", from: town)
            let items = after.body.components(separatedBy: "<item>").dropFirst()
            #expect(!before.body.contains("Město v kapse nebo"))
            #expect(items.count == 20)
            #expect(items.allSatisfy { $0.contains("Město v kapse nebo") })
        }
    }

    @Test func `a day that no calendar has is refused`() throws {
        try TestTown.inFolder { town in
            let answer = try Loopback.answer("PUT", "/.date/2025-02-30", port: town.port)
            #expect(answer.status == 400)
        }
    }
}
