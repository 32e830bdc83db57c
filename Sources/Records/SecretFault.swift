/// Why a secret could not be had from where it is kept. Never holds any of it.
package struct SecretFault: Hashable, Sendable {
    package let keeper: Token.Keeper
    package let reason: Reason

    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// There is no such variable.
        case notSet
        /// There is no such file.
        case missing
        case unreadable
        case empty
        /// What is kept there cannot be a token.
        case unfit
    }

    package init(keeper: Token.Keeper, reason: Reason) {
        self.keeper = keeper
        self.reason = reason
    }

    /// The variable's name or the file's path.
    package var place: String {
        switch keeper {
        case .environment(let name): name
        case .file(let path): path
        }
    }
}

extension SecretFault: LosslessStringConvertible {
    /// `notSet environment TOKEN`, `missing file /etc/letopis/token`.
    package var description: String {
        switch keeper {
        case .environment(let name): "\(reason.rawValue) environment \(name)"
        case .file(let path): "\(reason.rawValue) file \(path)"
        }
    }

    package init?(_ description: String) {
        guard let (words, place) = description.words(2), let reason = Reason(rawValue: words[0]) else { return nil }
        switch words[1] {
        case "environment": self.init(keeper: .environment(place), reason: reason)
        case "file": self.init(keeper: .file(place), reason: reason)
        default: return nil  // a text, not an enum
        }
    }
}
