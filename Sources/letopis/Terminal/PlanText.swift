import Pipeline
import Reporting

/// What a run would do as people read it: one line a source, then the sum.
struct PlanText {
    private let style = Style()

    func text(of plan: NightPlan) -> String {
        let width = min(28, plan.steps.map { name(of: $0).count }.max() ?? 0)
        let lines = plan.steps.flatMap { step -> [String] in
            let title = name(of: step).count > width ? name(of: step).prefix(width - 1) + "…" : name(of: step)
            let label = title + String(repeating: " ", count: max(0, width - title.count)) + "  "
            let text = Wrapping(width: 77).lines(step.reason ?? step.source.url, first: label, rest: "   ")
            let mark = step.action == .ask ? style.good("->") : "--"
            return text.enumerated().map { index, line in
                let row = (index == 0 ? mark + " " : "   ") + line
                return step.action == .ask ? row : style.dim(row)
            }
        }
        let asked = style.bold("\(plan.count(of: .ask)) of \(plan.steps.count) sources would be asked")
        return (lines + ["", asked + "; nobody was, and nothing was written"]).joined(separator: "\n") + "\n"
    }

    private func name(of step: NightPlan.Step) -> String {
        step.source.name.isEmpty ? step.source.id : step.source.name
    }
}
