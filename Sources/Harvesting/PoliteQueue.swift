/// Which request may start when: one at a time for each host and each numeric address, apart by a gap, and no more
/// than a number of them together. A value without effects; `Harvester` drives it.
package struct PoliteQueue {
    private let gap: Duration
    private let maximumInFlight: Int
    private var lanes: [Lane]
    private var laneOfJob: [Int]
    private var addresses: [String: Int] = [:]
    private var addressIsBusy: [Bool] = []
    private var addressFreeAt: [Duration] = []
    /// Lanes with work left; the one served last stands last.
    private var order: [Int]
    private var inFlight = 0

    private struct Lane {
        let host: String
        var jobs: ArraySlice<Int>
        var isBusy = false
        var freeAt = Duration.zero
        var address: Address = .unknown
    }

    private enum Address {
        case unknown
        case none
        case known(Int)
    }

    package enum Step: Equatable {
        /// Look the host's address up and tell it with `resolved`.
        case resolve(lane: Int, host: String)
        /// Ask for this job and tell the end with `finished`.
        case start(job: Int)
        /// Nothing may start before so much time has passed.
        case wait(Duration)
        /// Nothing may start before something under way has ended.
        case blocked
        case done
    }

    /// `hosts[i]` is job i's host; nil has no neighbors (a file).
    package init(hosts: [String?], gap: Duration, maximumInFlight: Int) {
        self.gap = gap
        self.maximumInFlight = max(1, maximumInFlight)
        var laneOfHost: [String: Int] = [:]
        var jobs: [(host: String, jobs: [Int])] = []
        laneOfJob = []
        for (job, host) in hosts.enumerated() {
            let lane = host.flatMap { laneOfHost[$0] } ?? jobs.count
            if lane == jobs.count { jobs.append((host ?? "", [])) }
            if let host { laneOfHost[host] = lane }
            jobs[lane].jobs.append(job)
            laneOfJob.append(lane)
        }
        lanes = jobs.map { Lane(host: $0.host, jobs: $0.jobs[...], address: $0.host.isEmpty ? .none : .unknown) }
        order = Array(lanes.indices)
    }

    /// What to do now; a step that starts something counts as done at once.
    package mutating func next(at now: Duration) -> Step {
        if order.isEmpty && inFlight == 0 { return .done }
        guard inFlight < maximumInFlight else { return .blocked }
        var earliest: Duration?
        for (place, lane) in order.enumerated() where !lanes[lane].isBusy && !isAddressBusy(of: lane) {
            let free = freeAt(lane)
            if free <= now { return start(lane, at: place) }
            earliest = min(earliest ?? free, free)
        }
        return earliest.map { .wait($0 - now) } ?? .blocked
    }

    package mutating func resolved(lane: Int, address: String?) {
        inFlight -= 1
        lanes[lane].isBusy = false
        guard let address else {
            lanes[lane].address = .none
            return
        }
        let index = addresses[address] ?? addressIsBusy.count
        if index == addressIsBusy.count {
            addresses[address] = index
            addressIsBusy.append(false)
            addressFreeAt.append(.zero)
        }
        lanes[lane].address = .known(index)
    }

    package mutating func finished(job: Int, at now: Duration) {
        inFlight -= 1
        let lane = laneOfJob[job]
        lanes[lane].isBusy = false
        lanes[lane].freeAt = now + gap
        if case .known(let address) = lanes[lane].address {
            addressIsBusy[address] = false
            addressFreeAt[address] = now + gap
        }
    }

    private mutating func start(_ lane: Int, at place: Int) -> Step {
        inFlight += 1
        lanes[lane].isBusy = true
        if case .unknown = lanes[lane].address { return .resolve(lane: lane, host: lanes[lane].host) }
        if case .known(let address) = lanes[lane].address { addressIsBusy[address] = true }
        order.remove(at: place)
        let job = lanes[lane].jobs.removeFirst()
        if !lanes[lane].jobs.isEmpty { order.append(lane) }
        return .start(job: job)
    }

    private func isAddressBusy(of lane: Int) -> Bool {
        if case .known(let address) = lanes[lane].address { return addressIsBusy[address] }
        return false
    }

    private func freeAt(_ lane: Int) -> Duration {
        if case .known(let address) = lanes[lane].address { return max(lanes[lane].freeAt, addressFreeAt[address]) }
        return lanes[lane].freeAt
    }
}
