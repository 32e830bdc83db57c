/// What only the machine can name of a trouble: the variable, the file, the rule, the place. A trouble of a plain kind of
/// which nothing more is known goes without.
package enum TroubleDetail: Hashable, Sendable {
    case secret(SecretFault)
    case file(FileFault)
    case rule(RuleFault)
    case danger(DangerousMarkup)
    case moved(to: String)
    /// The words that every text got, in one line.
    case template(added: String)

    package var kind: Trouble.Plain {
        switch self {
        case .secret: .secret
        case .file: .file
        case .rule: .badRules
        case .danger: .dangerous
        case .moved: .moved
        case .template: .template
        }
    }

    /// From the text behind its kind; nil for a text that another version of the program wrote.
    init?(_ kind: Trouble.Plain, _ text: String) {
        let detail: TroubleDetail? =
            switch kind {
            case .secret: SecretFault(text).map(TroubleDetail.secret)
            case .file: FileFault(text).map(TroubleDetail.file)
            case .badRules: RuleFault(text).map(TroubleDetail.rule)
            case .dangerous: DangerousMarkup(text).map(TroubleDetail.danger)
            case .moved: text.isEmpty ? nil : .moved(to: text)
            case .template: text.isEmpty ? nil : .template(added: text)
            case .unknownName, .noConnection, .tooSlow, .noSecureConnection, .brokenOff, .noAnswer, .transfer, .damaged,
                .tooLarge, .empty, .circle, .badRedirect, .badAddress, .ownNetwork, .ownMachine, .forbidden,
                .unknownRules, .movedBack, .page, .notAFeed, .pdf, .lostOverlap, .unreadMeanwhile, .noItems,
                .noItemsByRules, .cutOff:
                nil
            }
        guard let detail else { return nil }
        self = detail
    }
}

extension TroubleDetail: CustomStringConvertible {
    /// What stands behind the kind in a trouble's text form.
    package var description: String {
        switch self {
        case .secret(let fault): fault.description
        case .file(let fault): fault.description
        case .rule(let fault): fault.description
        case .danger(let danger): danger.description
        case .moved(let url): url
        case .template(let added): added
        }
    }
}

extension String {
    /// The first `count` words, each ended by one space, and all that follows; nil when there are fewer.
    func words(_ count: Int) -> (words: [String], rest: String)? {
        let parts = split(separator: " ", maxSplits: count, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == count + 1 else { return nil }
        return (Array(parts.dropLast()), parts[count])
    }
}
