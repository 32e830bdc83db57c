import Records

/// What only the machine can name of a trouble, as a sentence in one language. What stands in braces is filled in.
struct DetailWords: Sendable {
    /// `{place}`
    let secrets: [SecretFault.Reason: String]
    /// `{place}`
    let files: [FileFault.Reason: String]
    /// `{rule}`, `{at}`
    let rules: [RuleFault.Reason: String]
    /// `{n}`: the character at which a rule goes wrong; stands behind the rule.
    let at: String
    /// `{n}`, `{line}`
    let dangers: [DangerousMarkup.Cause: String]
    /// `{n}`
    let inLine: String

    /// Nil for a detail that has words of its own: where a source has moved, what all its texts got.
    func sentence(_ detail: TroubleDetail) -> String? {
        switch detail {
        case .secret(let fault): secrets[fault.reason].map { $0.filled(["place": fault.place]) }
        case .file(let fault): files[fault.reason].map { $0.filled(["place": fault.path]) }
        case .rule(let fault):
            rules[fault.reason].map { $0.filled(["at": number(fault.position, in: at)]).filled(["rule": fault.rule]) }
        case .danger(let danger):
            dangers[danger.cause].map {
                $0.filled(["n": String(danger.limit), "line": number(danger.line, in: inLine)])
            }
        case .moved, .template: nil
        }
    }

    private func number(_ number: Int?, in words: String) -> String {
        number.map { words.filled(["n": String($0)]) } ?? ""
    }
}
