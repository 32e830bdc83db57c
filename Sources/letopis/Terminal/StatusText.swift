import Archiving
import Records

/// The sources' health as people read it in the morning: what needs them first.
struct StatusText {
    let clock: TownClock
    private let style = Style()

    init(clock: TownClock) {
        self.clock = clock
    }

    func text(of statuses: [SourceStatus]) -> String {
        let width = min(30, statuses.map(\.name.count).max() ?? 0)
        return statuses.map { line(for: $0, width: width) + "\n" }.joined()
    }

    func sum(of statuses: [SourceStatus], last: RunReport?) -> String {
        let items = statuses.reduce(0) { $0 + $1.items }
        let new = statuses.reduce(0) { $0 + $1.newItems }
        let troubled = statuses.count { needsPerson($0) }
        let night = last.map { "last run \(clock.iso8601($0.startedAt))" } ?? "no run yet"
        let trouble = troubled == 0 ? style.good("all well") : style.bad("\(troubled) need a look")
        return "\(items) items from \(statuses.count) sources, \(new) new in 7 days; \(night); \(trouble)\n"
    }

    private func line(for status: SourceStatus, width: Int) -> String {
        let name = status.name.count > width ? status.name.prefix(width - 1) + "…" : status.name
        let label = name + String(repeating: " ", count: max(0, width - name.count))
        let mark = !status.isEnabled ? style.dim("--") : needsPerson(status) ? style.bad("!!") : style.good("ok")
        let gone = status.items - status.present
        var text = "\(mark) \(label)  \(status.items) items, \(status.newItems) new in 7 days"
        if gone > 0 { text += ", \(gone) no longer shown there" }
        return ([text] + troubles(of: status).map { "      \($0)" }).joined(separator: "\n")
    }

    private func troubles(of status: SourceStatus) -> [String] {
        var troubles: [String] = []
        if !status.isEnabled { troubles.append("disabled in its file") }
        if status.consecutiveFailures > 0 {
            let since =
                status.lastSuccess.map { "; last good night \(clock.day(at: $0).iso8601)" } ?? "; never read yet"
            let times = status.consecutiveFailures == 1 ? "last night" : "\(status.consecutiveFailures) times in a row"
            troubles.append("failed \(times)\(since): \(status.message ?? "no reason given")")
        } else if let message = status.message {
            troubles.append(message)
        }
        if let attention = status.attention { troubles.append(attention) }
        if let silent = status.silentForDays, let usual = status.usualGapDays {
            troubles.append("nothing new for \(silent) days; usually something every \(usual) days")
        }
        return troubles
    }

    private func needsPerson(_ status: SourceStatus) -> Bool {
        status.isEnabled
            && (status.consecutiveFailures > 0 || status.attention != nil || status.silentForDays != nil
                || status.lastAttempt == nil)
    }
}
