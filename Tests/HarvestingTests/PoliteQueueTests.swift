import Harvesting
import Testing

@Suite("Polite queue") struct PoliteQueueTests {
    @Test func `never starts more together than it may, nor two of one host, and starts everything`() {
        for seed in UInt64(1)...50 {
            var random = Seeded(state: seed)
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

/// SplitMix64: the same seed gives the same numbers everywhere.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
