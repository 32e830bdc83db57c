import Records

/// What somebody can do about items that could not be taken in.
enum RejectionRemedy: String, CaseIterable, Sendable {
    case nothing
    /// Tell whoever publishes them.
    case publisher
    /// Write other rules: `{file}`.
    case rules
    /// Look up why they were taken back.
    case takenBack
}

extension Rejection.Kind {
    var remedy: RejectionRemedy {
        switch self {
        case .cutOff, .notParsable, .empty, .tooLong, .beyondLimit, .incomplete: .publisher
        case .menu, .repost, .service, .notPublic, .noItem, .superseded, .picture: .nothing
        case .unmatched: .rules
        case .takenBack: .takenBack
        }
    }
}
