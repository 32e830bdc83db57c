import Pipeline

/// A step of the plan as one line of JSON.
struct PlanLine: Encodable {
    let source: String
    let url: String
    /// `ask`, `done`, `wait` or `off`.
    let action: String
    let reason: String?

    init(_ step: NightPlan.Step) {
        source = step.source.id
        url = step.source.url
        action = step.action.rawValue
        reason = step.reason
    }
}
