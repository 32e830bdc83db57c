import Records

/// What is wrong with a parameter that people may have typed too: a closed set, so that a page says it in its reader's
/// language and the endpoint in English.
enum ParameterFault: Hashable {
    /// `known` are the names that the address has.
    case unknown(String, known: [String])
    case twice(String)
    case noDay(String)
    case noSuchDay(String, text: String)
    /// `to` lies before `from`.
    case endsBeforeItBegins
    case notOneOf(String, known: [String])
    case noSource(String)
    case noSubject(String)
    case foreignCursor
    case tooDeep

    /// The name of the parameter at fault.
    var parameter: String {
        switch self {
        case .unknown(let name, _), .twice(let name), .noDay(let name), .noSuchDay(let name, _), .notOneOf(let name, _):
            name
        case .endsBeforeItBegins: "to"
        case .noSource: "source"
        case .noSubject: "subject"
        case .foreignCursor: "cursor"
        case .tooDeep: "sort"
        }
    }

    /// One plain English sentence.
    var message: String {
        switch self {
        case .unknown(let name, let known):
            "there is no parameter \(name) here; \(known.isEmpty ? "this address has none" : "there are \(list(known))")"
        case .twice(let name): "\(name) stands there twice; say it once"
        case .noDay(let name): "\(name) must be a day, a month or a year: 2025-05-14, 2025-05 or 2025"
        case .noSuchDay(let name, let text): "\(name): there is no day \(text) in the calendar"
        case .endsBeforeItBegins: "to lies before from, so that nothing can be found"
        case .notOneOf(let name, let known): "\(name) must be one of \(list(known))"
        case .noSource(let id): "there is no source \(id); /api/v1/sources lists them"
        case .noSubject(let id): "there is no subject \(id); there are \(list(Subject.allCases.map(\.rawValue)))"
        case .foreignCursor: "this archive did not give out this cursor; begin again without it"
        case .tooDeep: "by relevance only the first 1,000 are given; sort=newest gives all"
        }
    }

    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension Problem {
    /// 400 for `fault`.
    init(_ fault: ParameterFault, suggestion: String? = nil) {
        self.init(.badRequest, fault.message, parameter: fault.parameter, suggestion: suggestion)
        self.fault = fault
    }
}
