import Archiving
import Foundation
import Harvesting
import Records

/// What a run would do, source by source. To make it nobody is asked and nothing is written.
package struct NightPlan: Sendable {
    /// Those that would be asked, in their order; then those that would not be.
    package let steps: [Step]

    package struct Step: Sendable {
        package let source: Source
        package let action: Action
        /// Why it is not asked; nil for one that is.
        package let reason: String?
    }

    package enum Action: String, Sendable {
        case ask
        /// Its night is stored by the run that would go on.
        case done
        case wait
        case off
    }

    package func count(of action: Action) -> Int { steps.count { $0.action == action } }
}

extension Workspace {
    /// What a run that began at `start` would do; without an archive yet, on its first night.
    package func nightPlan(at start: Instant, asksAll: Bool) throws -> NightPlan {
        let archive = FileManager.default.fileExists(atPath: configuration.archive) ? try readOnlyArchive() : nil
        let unfinished = try archive?.unfinishedRun(at: start)
        let done = Set(unfinished?.reports.map(\.source) ?? [])
        let states = try configuration.sources.filter { $0.isEnabled && !done.contains($0.id) }
            .map { (source: $0, state: try archive?.fetchState(of: $0.id) ?? FetchState()) }
        let plan = Schedule(limits: configuration.harvest, run: start, asksAll: asksAll).plan(states)
        let finished = configuration.sources.filter { $0.isEnabled && done.contains($0.id) }
        return NightPlan(
            steps: plan.due.map { NightPlan.Step(source: $0.source, action: .ask, reason: nil) }
                + finished.map {
                    NightPlan.Step(source: $0, action: .done, reason: "asked already by the run that would go on")
                }
                + plan.waiting.map { NightPlan.Step(source: $0.source, action: .wait, reason: $0.reason) }
                + configuration.sources.filter { !$0.isEnabled }.map {
                    NightPlan.Step(source: $0, action: .off, reason: "switched off in its file")
                })
    }
}
