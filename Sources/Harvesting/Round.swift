/// Lets many visits go on at once and gives each its turn to ask: the effects around `PoliteQueue`.
struct Round: Sendable {
    let transport: Transport
    let limits: HarvestLimits
    let pace: Pace

    enum Event: Sendable {
        case resolved(lane: Int, address: String?)
        case wants(host: String, turn: CheckedContinuation<Int, Never>)
        case finished(job: Int, at: Duration, asked: Bool)
        case gap(host: String, Duration)
        case hold(host: String, until: Duration)
        case left
        case woke(Duration)
    }

    /// So many visits per request in flight may be under way, most of them waiting for their next turn.
    private static let visitsPerRequest = 8
    /// A stopped run waits for nothing: what is left is only reported.
    private static let endOfTime = Duration.seconds(Int64.max / 4)

    /// Makes visit i once the first request to `hosts[i]` may start, and returns when all have ended.
    ///
    /// In a cancelled task every visit that is left is still made, at once: it has to look for itself.
    func visits(to hosts: [String?], _ visit: @escaping @Sendable (Int, Pass) async -> Void) async {
        let mailbox = Mailbox<Event>()
        var queue = PoliteQueue(
            hosts: hosts, gap: .milliseconds(Int64(limits.secondsBetweenRequestsPerHost * 1000)),
            maximumInFlight: limits.requestsInFlight)
        var turns: [Int: CheckedContinuation<Int, Never>] = [:]
        var underWay = 0
        var alarm: Duration?
        await withDiscardingTaskGroup { group in
            while true {
                let now = Task.isCancelled ? Round.endOfTime : pace.elapsed()
                switch queue.next(at: now, begins: underWay < limits.requestsInFlight * Round.visitsPerRequest) {
                case .resolve(let lane, let host):
                    group.addTask {
                        mailbox.post(.resolved(lane: lane, address: await transport.address(host)))
                    }
                    continue
                case .start(let job):
                    if let turn = turns.removeValue(forKey: job) {
                        turn.resume(returning: job)
                    } else {
                        underWay += 1
                        let pass = Pass(mailbox: mailbox, elapsed: pace.elapsed, job: job, host: hosts[job])
                        group.addTask {
                            await visit(job, pass)
                            pass.leave()
                        }
                    }
                    continue
                case .wait(let duration):
                    if now + duration < alarm ?? Round.endOfTime {
                        alarm = now + duration
                        group.addTask { await sleep(duration, until: now + duration, mailbox) }
                    }
                case .done where underWay == 0:
                    group.cancelAll()
                    return
                case .done, .blocked:
                    break
                }
                switch await mailbox.next() {
                case .resolved(let lane, let address): queue.resolved(lane: lane, address: address)
                case .wants(let host, let turn): turns[queue.add(host: host)] = turn
                case .finished(let job, let time, let asked): queue.finished(job: job, at: time, asked: asked)
                case .gap(let host, let gap): queue.setGap(gap, for: host)
                case .hold(let host, let time): queue.hold(host, until: time)
                case .left: underWay -= 1
                case .woke(let time): if alarm == time { alarm = nil }
                }
            }
        }
    }

    private func sleep(_ duration: Duration, until time: Duration, _ mailbox: Mailbox<Event>) async {
        do {
            try await pace.sleep(duration)
        } catch {
            // Cancelled: the reader of the mailbox looks at that itself.
        }
        mailbox.post(.woke(time))
    }
}
