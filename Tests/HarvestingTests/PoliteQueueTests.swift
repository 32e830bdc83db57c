import Harvesting
import SeededRandomness
import Testing

@Suite("Polite queue") struct PoliteQueueTests {
    @Test func `never starts more together than it may, nor two of one host, and starts everything`() {
        for seed in UInt64(1)...50 {
            var random = SeededGenerator(seed: seed)
            let hosts = (0..<40).map { _ in "h\(Int.random(in: 0..<9, using: &random))" }
            var queue = PoliteQueue(hosts: hosts, gap: .seconds(2), maximumInFlight: 3)
            var running: [Int] = []
            var started: [Int] = []
            var lastEnd: [String: Duration] = [:]
            var now = Duration.zero
            var isDone = false
            while !isDone {
                switch queue.next(at: now) {
                case .resolve(let lane, _):
                    queue.resolved(lane: lane, address: nil)
                case .start(let job):
                    #expect(!running.contains { hosts[$0] == hosts[job] })
                    #expect(now - (lastEnd[hosts[job]] ?? .seconds(-9)) >= .seconds(2))
                    running.append(job)
                    started.append(job)
                    #expect(running.count <= 3)
                case .wait(let duration) where running.isEmpty:
                    now += duration
                case .wait, .blocked:
                    let job = running.remove(at: Int.random(in: running.indices, using: &random))
                    now += .milliseconds(Int64.random(in: 0..<3000, using: &random))
                    lastEnd[hosts[job]] = now
                    queue.finished(job: job, at: now)
                case .done:
                    isDone = true
                }
            }
            #expect(started.sorted() == Array(0..<40))
        }
    }

    @Test func `names of one machine, follow-ups and longer gaps keep apart whatever comes in between`() {
        for seed in UInt64(1)...60 {
            var random = SeededGenerator(seed: seed)
            var hosts = (0..<60).map { _ in "h\(Int.random(in: 0..<14, using: &random))" }
            func address(_ host: String) -> String? { host.count == 2 ? "192.0.2.\((host.utf8.last ?? 0) % 3)" : nil }
            func station(_ host: String) -> String { address(host) ?? host }
            var queue = PoliteQueue(hosts: hosts, gap: .seconds(2), maximumInFlight: 5)
            queue.setGap(.seconds(7), for: "h3")
            var running: [Int] = []
            var started: Set<Int> = []
            var lastEnd: [String: Duration] = [:]
            var lastEndOfHost: [String: Duration] = [:]
            var now = Duration.zero
            var followUpsLeft = 40
            while true {
                let step = queue.next(at: now, begins: running.count < 4)
                if step == .done { break }
                switch step {
                case .resolve(let lane, let host): queue.resolved(lane: lane, address: address(host))
                case .start(let job):
                    let host = hosts[job]
                    #expect(!running.contains { station(hosts[$0]) == station(host) })
                    #expect(now - (lastEnd[station(host)] ?? .seconds(-9)) >= .seconds(2))
                    if host == "h3" { #expect(now - (lastEndOfHost[host] ?? .seconds(-9)) >= .seconds(7)) }
                    #expect(started.insert(job).inserted)
                    running.append(job)
                case .wait(let duration) where running.isEmpty: now += duration
                case .wait, .blocked:
                    let job = running.remove(at: Int.random(in: running.indices, using: &random))
                    now += .milliseconds(Int64.random(in: 0..<3000, using: &random))
                    lastEnd[station(hosts[job])] = now
                    lastEndOfHost[hosts[job]] = now
                    queue.finished(job: job, at: now)
                    if followUpsLeft > 0, Bool.random(using: &random) {
                        followUpsLeft -= 1
                        let host = "h\(Int.random(in: 0..<16, using: &random))"
                        hosts.append(host)
                        #expect(queue.add(host: host) == hosts.count - 1)
                    }
                case .done: break
                }
            }
            #expect(started.count == hosts.count)
        }
    }

    @Test func `what was begun goes on before something new begins`() {
        var queue = PoliteQueue(hosts: ["a", "b", "c"], gap: .zero, maximumInFlight: 1)
        #expect(queue.next(at: .zero) == .resolve(lane: 0, host: "a"))
        queue.resolved(lane: 0, address: nil)
        #expect(queue.next(at: .zero) == .start(job: 0))
        queue.finished(job: 0, at: .zero)
        #expect(queue.add(host: "a") == 3)
        #expect(queue.next(at: .zero) == .start(job: 3))
        queue.finished(job: 3, at: .zero)
        #expect(queue.next(at: .zero) == .resolve(lane: 1, host: "b"))
    }

    @Test func `ten thousand hosts are served in a moment`() {
        var queue = PoliteQueue(hosts: (0..<10_000).map { "h\($0)" }, gap: .seconds(2), maximumInFlight: 64)
        let start = ContinuousClock.now
        var running: [Int] = []
        var count = 0
        while true {
            let step = queue.next(at: .zero)
            if step == .done { break }
            switch step {
            case .resolve(let lane, _): queue.resolved(lane: lane, address: nil)
            case .start(let job):
                count += 1
                running.append(job)
            case .wait, .blocked: queue.finished(job: running.removeFirst(), at: .zero)
            case .done: break
            }
        }
        #expect(count == 10_000)
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test func `a longer gap counts from the last request on`() {
        var queue = PoliteQueue(hosts: ["a", "b"], gap: .seconds(2), maximumInFlight: 1)
        queue.setGap(.seconds(9), for: "b")
        #expect(queue.next(at: .zero) == .resolve(lane: 0, host: "a"))
        queue.resolved(lane: 0, address: nil)
        #expect(queue.next(at: .zero) == .start(job: 0))
        queue.finished(job: 0, at: .seconds(1))
        queue.setGap(.seconds(5), for: "a")
        #expect(queue.add(host: "a") == 2)
        #expect(queue.next(at: .seconds(1)) == .resolve(lane: 1, host: "b"))
        queue.resolved(lane: 1, address: nil)
        #expect(queue.next(at: .seconds(1)) == .start(job: 1), "nothing came before it")
        queue.finished(job: 1, at: .seconds(1))
        #expect(queue.next(at: .seconds(1)) == .wait(.seconds(5)))
        #expect(queue.next(at: .seconds(6)) == .start(job: 2))
    }

    @Test func `a crowded host does not hold the others up`() {
        var queue = PoliteQueue(hosts: ["a", "a", "a", "b"], gap: .seconds(2), maximumInFlight: 2)
        #expect(queue.next(at: .zero) == .resolve(lane: 0, host: "a"))
        queue.resolved(lane: 0, address: nil)
        #expect(queue.next(at: .zero) == .start(job: 0))
        #expect(queue.next(at: .zero) == .resolve(lane: 1, host: "b"))
        queue.resolved(lane: 1, address: nil)
        #expect(queue.next(at: .zero) == .start(job: 3))
    }
}
