import Harvesting
import Records
import Testing

@Suite("Schedule") struct ScheduleTests {
    private let night = Instant(seconds: 1_740_800_000)
    private let day: Int64 = 86_400
    private let web = Source(id: "web", name: "", kind: .web, url: "https://lipova.example/rss")

    private func plan(
        _ state: FetchState, _ source: Source? = nil, limits: HarvestLimits = HarvestLimits(), after seconds: Int64,
        asksAll: Bool = false
    ) -> Schedule.Plan {
        Schedule(limits: limits, run: night.adding(seconds: seconds), asksAll: asksAll)
            .plan([(source ?? web, state)])
    }

    private func isDue(
        _ state: FetchState, limits: HarvestLimits = HarvestLimits(), after seconds: Int64, asksAll: Bool = false
    ) -> Bool { !plan(state, limits: limits, after: seconds, asksAll: asksAll).due.isEmpty }

    private var asked: FetchState {
        var state = FetchState()
        state.lastRun = night
        state.url = web.url
        return state
    }

    @Test func `a town's night asks every source, though the timer comes an hour early`() {
        for url in (0..<200).map({ "https://h\($0).example/rss" }) {
            let source = Source(id: "s", name: "", kind: .web, url: url)
            for early in [0, 59, 1800, 3500] as [Int64] {
                #expect(plan(asked, source, after: day - early).waiting.isEmpty)
            }
        }
    }

    @Test func `counts from the run's beginning, not from the hour at which a long night came to the source`() {
        var state = asked
        state.lastAttempt = night.adding(seconds: 8 * 3600)
        #expect(isDue(state, after: day))
    }

    @Test func `a lively source is asked at half its gap, a silent one ever less`() {
        let limits = HarvestLimits(longestIntervalDays: 7)
        var state = asked
        state.usualGapSeconds = 8 * 3600
        state.lastArrival = night
        #expect(isDue(state, limits: limits, after: 4 * 3600))
        #expect(!isDue(state, limits: limits, after: 2 * 3600))
        state.lastArrival = night.adding(seconds: -8 * day)
        #expect(!isDue(state, limits: limits, after: 3 * day))
        #expect(isDue(state, limits: limits, after: 7 * day))
        state.usualGapSeconds = 60
        state.lastArrival = night.adding(seconds: 45 * 60)
        #expect(!isDue(state, limits: limits, after: 30 * 60), "never more than once an hour")
    }

    @Test func `what the publisher calls soon enough is kept, a year is not`() {
        var state = asked
        state.usualGapSeconds = 3600
        state.lastArrival = night
        state.statedIntervalSeconds = 6 * 3600
        #expect(!isDue(state, after: 3 * 3600))
        #expect(isDue(state, after: 6 * 3600))
        state.statedIntervalSeconds = 365 * day
        #expect(isDue(state, after: 7 * day))
    }

    @Test func `the same address has the same share of the jitter, and addresses differ`() {
        let schedule = Schedule(limits: HarvestLimits(longestIntervalDays: 7), run: night)
        let dues = (0..<50).map {
            schedule.due(Source(id: "s", name: "", kind: .web, url: "https://h\($0).example/"), asked).seconds
        }
        #expect(
            dues
                == (0..<50).map {
                    schedule.due(Source(id: "s", name: "", kind: .web, url: "https://h\($0).example/"), asked).seconds
                })
        #expect(Set(dues).count > 40)
        #expect(dues.allSatisfy { (Int64(Double(day) * 0.9)...day).contains($0 - night.seconds) })
    }

    @Test func `failures are asked less and less, never never`() {
        var state = asked
        state.failureWeight = 12
        #expect(isDue(state, after: day), "three nights of 404 cost nothing")
        state.failureWeight = 20
        #expect(!isDue(state, after: day))
        #expect(isDue(state, after: 2 * day))
        state.failureWeight = 4_000_000
        #expect(!isDue(state, after: 29 * day - 7200))
        #expect(isDue(state, after: 30 * day))
        #expect(isDue(state, after: 60, asksAll: true))
    }

    @Test func `an address that is gone is muted for a month and says so`() {
        var state = asked
        state.goneSince = night
        let reason = plan(state, after: day).waiting.first?.reason
        #expect(reason?.contains("gone for good (410)") == true)
        #expect(isDue(state, after: 30 * day))
        #expect(isDue(state, after: day, asksAll: true))
    }

    @Test func `a server's wait holds even when all are asked`() {
        var state = asked
        state.notBefore = night.adding(seconds: day + 60)
        #expect(!isDue(state, after: day, asksAll: true))
    }

    @Test func `a wait that was taken down with a clock years ahead binds nobody`() {
        var state = asked
        state.lastAttempt = night.adding(seconds: 4000 * day)
        state.notBefore = night.adding(seconds: 4001 * day)
        #expect(isDue(state, after: day, asksAll: true))
    }

    @Test func `an hour at which a feed asks for silence costs every second night`() {
        var state = asked
        state.quietTimes = QuietTimes(hours: [String(night.seconds % day / 3600)], weekdays: [])
        #expect(!isDue(state, after: day))
        #expect(isDue(state, after: 2 * day))
        #expect(isDue(state, after: day + 3600))
    }

    @Test func `the longest overdue come first, replays always come`() {
        func source(_ id: String, local: Bool = false) -> Source {
            Source(id: id, name: "", kind: .web, url: "https://same.example/", allowsLocal: local)
        }
        var older = asked
        older.lastRun = night.adding(seconds: -5 * day)
        let plan = Schedule(limits: HarvestLimits(), run: night.adding(seconds: day))
            .plan([(source("b"), asked), (source("a"), asked), (source("z"), older), (source("new"), FetchState())])
        #expect(plan.due.map(\.source.id) == ["new", "z", "a", "b"])
        #expect(self.plan(asked, source("replay", local: true), after: 1).due.count == 1)
    }

    @Test func `a run in the past, as a replay makes it, asks`() {
        #expect(isDue(asked, after: -400 * day))
    }
}
