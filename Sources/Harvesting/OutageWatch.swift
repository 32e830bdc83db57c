import Records
import Synchronization

/// Tells a fault of this machine's network from faults of the sources: when most of the first hosts cannot even be
/// reached, it is not they who are broken.
///
/// Until the verdict the unreachable ones are kept back; afterwards they count as failures, or as not asked.
final class OutageWatch: Sendable {
    private let state: Mutex<State>

    private struct State {
        var reached: [String: Bool] = [:]
        var kept: [Visit] = []
        var sample: Int
        var isOutage: Bool?
    }

    private static let largestSample = 20
    private static let fewestHosts = 3

    /// `hosts` will be asked; those of this machine or a private network say nothing about the way out.
    init(hosts: Set<String>) {
        let sample = min(hosts.count, Self.largestSample)
        state = Mutex(State(sample: sample, isOutage: sample < Self.fewestHosts ? false : nil))
    }

    /// What the report says; nil without an outage.
    var remark: String? {
        state.withLock { state in
            guard state.isOutage == true else { return nil }
            let lost = state.reached.count { !$0.value }
            return "this machine seems to be offline: \(lost) of the first \(state.reached.count) hosts could not be "
                + "reached; the rest was not asked, and nothing counts against any source"
        }
    }

    /// Takes a visit that has ended and returns those that may be told now.
    func take(_ visit: Visit, host: String?) -> [Visit] {
        guard let host, !visit.source.allowsLocal else { return [visit] }
        if case .skipped = visit.outcome { return [visit] }
        return state.withLock { state in
            if state.isOutage == nil, state.reached[host] == nil { state.reached[host] = !visit.isUnreachable }
            if state.isOutage == nil, state.reached.count >= state.sample { Self.decide(&state) }
            if state.isOutage == nil, visit.isUnreachable {
                state.kept.append(visit)
                return []
            }
            return [visit.isUnreachable && state.isOutage == true ? visit.excused : visit] + Self.release(&state)
        }
    }

    /// What is left when nothing more will come.
    func rest() -> [Visit] {
        state.withLock { state in
            if state.isOutage == nil, state.reached.count >= Self.fewestHosts { Self.decide(&state) }
            if state.isOutage == nil { state.isOutage = false }
            return Self.release(&state)
        }
    }

    private static func release(_ state: inout State) -> [Visit] {
        guard let isOutage = state.isOutage else { return [] }
        defer { state.kept = [] }
        return isOutage ? state.kept.map(\.excused) : state.kept
    }

    private static func decide(_ state: inout State) {
        let lost = state.reached.count { !$0.value }
        state.isOutage = lost * 5 >= state.reached.count * 4
    }
}
