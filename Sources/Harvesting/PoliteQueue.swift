/// Which request may start when: one at a time for each host and each numeric address, apart by a gap, and no more
/// than a number of them together. A value without effects; `Round` drives it.
///
/// Each host is a lane with its jobs; hosts that one machine serves share a station, at which one lane is served at a
/// time. Stations wait in two heaps by the time at which they are free: those whose jobs are follow-ups of work
/// already begun go before those that would begin something new.
package struct PoliteQueue {
    private let gap: Duration
    private let maximumInFlight: Int
    private var lanes: [Lane] = []
    private var laneOfHost: [String: Int] = [:]
    private var laneOfJob: [Int] = []
    private var stations: [Station] = []
    private var stationOfAddress: [String: Int] = [:]
    private var followUps = Heap<Entry>()
    private var beginnings = Heap<Entry>()
    private var services = 0
    private var waiting = 0
    private var inFlight = 0

    private struct Lane {
        let host: String?
        var beginnings: ArraySlice<Int> = []
        var followUps: ArraySlice<Int> = []
        var freeAt = Duration.zero
        /// When the last request to it ended.
        var lastEnd: Duration?
        var gap: Duration
        var station: Int
        var isResolved: Bool

        func hasWork(_ isFollowUp: Bool) -> Bool { isFollowUp ? !followUps.isEmpty : !beginnings.isEmpty }
    }

    private struct Station {
        /// Those with work; the one served last stands last.
        var lanes: [Int]
        var isBusy = false
        var freeAt = Duration.zero
        /// Among those that are free, the one that has waited longest goes first.
        var order: Int
        /// Entries of the heaps that carry another number are old.
        var stamp = 0
    }

    private struct Entry: Comparable {
        let freeAt: Duration
        let order: Int
        let station: Int
        let stamp: Int

        static func < (left: Entry, right: Entry) -> Bool {
            (left.freeAt, left.order) < (right.freeAt, right.order)
        }
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
        for (job, host) in hosts.enumerated() {
            let lane = lane(of: host)
            laneOfJob.append(lane)
            lanes[lane].beginnings.append(job)
        }
        waiting = hosts.count
        for station in stations.indices { schedule(station) }
    }

    /// What to do now; a step that starts something counts as done at once. `begins` is false while too much is under
    /// way to begin something new.
    package mutating func next(at now: Duration, begins: Bool = true) -> Step {
        if waiting == 0 && inFlight == 0 { return .done }
        guard inFlight < maximumInFlight else { return .blocked }
        dropOldEntries()
        if let entry = followUps.first, entry.freeAt <= now { return start(entry.station, isFollowUp: true, at: now) }
        let beginning = begins ? beginnings.first : nil
        if let beginning, beginning.freeAt <= now { return start(beginning.station, isFollowUp: false, at: now) }
        let earliest = [followUps.first?.freeAt, beginning?.freeAt].compactMap { $0 }.min()
        return earliest.map { .wait($0 - now) } ?? .blocked
    }

    /// Takes on one more request of something already begun, and returns its job.
    package mutating func add(host: String) -> Int {
        let job = laneOfJob.count
        let lane = lane(of: host)
        laneOfJob.append(lane)
        lanes[lane].followUps.append(job)
        waiting += 1
        let station = lanes[lane].station
        if !stations[station].lanes.contains(lane) { stations[station].lanes.append(lane) }
        schedule(station)
        return job
    }

    package mutating func resolved(lane: Int, address: String?) {
        inFlight -= 1
        lanes[lane].isResolved = true
        let own = lanes[lane].station
        stations[own].isBusy = false
        if let address {
            if let shared = stationOfAddress[address] {
                stations[own].lanes = []
                lanes[lane].station = shared
                stations[shared].lanes.append(lane)
                schedule(shared)
                return
            }
            stationOfAddress[address] = own
        }
        schedule(own)
    }

    /// `asked` is false when the job ended without a request, which needs no gap after it.
    package mutating func finished(job: Int, at now: Duration, asked: Bool = true) {
        inFlight -= 1
        let lane = laneOfJob[job]
        let station = lanes[lane].station
        stations[station].isBusy = false
        if asked, lanes[lane].host != nil {
            lanes[lane].lastEnd = now
            lanes[lane].freeAt = max(lanes[lane].freeAt, now + lanes[lane].gap)
            stations[station].freeAt = now + gap
        }
        schedule(station)
    }

    /// Keeps the requests to `host` at least so far apart (Crawl-delay), the next from the last one too.
    package mutating func setGap(_ gap: Duration, for host: String) {
        let lane = lane(of: host)
        lanes[lane].gap = max(gap, self.gap)
        if let end = lanes[lane].lastEnd { hold(host, until: end + lanes[lane].gap) }
    }

    /// Starts nothing at `host` before `time` (Retry-After).
    package mutating func hold(_ host: String, until time: Duration) {
        let lane = lane(of: host)
        lanes[lane].freeAt = max(lanes[lane].freeAt, time)
        schedule(lanes[lane].station)
    }
}

extension PoliteQueue {
    private mutating func lane(of host: String?) -> Int {
        if let host, let lane = laneOfHost[host] { return lane }
        let lane = lanes.count
        if let host { laneOfHost[host] = lane }
        lanes.append(
            Lane(host: host, gap: gap, station: stations.count, isResolved: host == nil))
        stations.append(Station(lanes: [lane], order: services))
        services += 1
        return lane
    }

    private mutating func start(_ station: Int, isFollowUp: Bool, at now: Duration) -> Step {
        let places = stations[station].lanes
        guard let place = places.firstIndex(where: { lanes[$0].hasWork(isFollowUp) && lanes[$0].freeAt <= now }) else {
            preconditionFailure("a station is in the heap for work that it has not")
        }
        let lane = places[place]
        inFlight += 1
        stations[station].isBusy = true
        stations[station].stamp += 1
        if let host = lanes[lane].host, !lanes[lane].isResolved { return .resolve(lane: lane, host: host) }
        let job = isFollowUp ? lanes[lane].followUps.removeFirst() : lanes[lane].beginnings.removeFirst()
        waiting -= 1
        stations[station].order = services
        services += 1
        stations[station].lanes.remove(at: place)
        if lanes[lane].hasWork(true) || lanes[lane].hasWork(false) { stations[station].lanes.append(lane) }
        return .start(job: job)
    }

    /// Puts the station into the heaps by the earliest time at which each kind of its work may start.
    private mutating func schedule(_ station: Int) {
        stations[station].stamp += 1
        guard !stations[station].isBusy else { return }
        for isFollowUp in [true, false] {
            var earliest: Duration?
            for lane in stations[station].lanes where lanes[lane].hasWork(isFollowUp) {
                let free = max(stations[station].freeAt, lanes[lane].freeAt)
                if free < earliest ?? .seconds(Int64.max / 2) { earliest = free }
                if free == stations[station].freeAt { break }
            }
            guard let earliest else { continue }
            let entry = Entry(
                freeAt: earliest, order: stations[station].order, station: station, stamp: stations[station].stamp)
            if isFollowUp { followUps.insert(entry) } else { beginnings.insert(entry) }
        }
    }

    private mutating func dropOldEntries() {
        while let entry = followUps.first, entry.stamp != stations[entry.station].stamp { followUps.removeFirst() }
        while let entry = beginnings.first, entry.stamp != stations[entry.station].stamp { beginnings.removeFirst() }
    }
}
