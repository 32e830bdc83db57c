import Archiving
import Hummingbird
import Records

/// An answer that says what went wrong, to people as a page and to programs as `application/problem+json` (RFC 9457).
struct Problem: Error, Hashable {
    let status: HTTPResponse.Status
    let detail: String
    /// The parameter that is at fault.
    var parameter: String?
    /// What was perhaps meant.
    var suggestion: String?
    /// The same for pages, where it is a parameter that people may have typed.
    var fault: ParameterFault?
    var headers: [Header] = []

    struct Header: Hashable {
        let name: FieldName
        let value: String
    }

    init(_ status: HTTPResponse.Status, _ detail: String, parameter: String? = nil, suggestion: String? = nil) {
        self.status = status
        self.detail = detail
        self.parameter = parameter
        self.suggestion = suggestion
    }

    /// 410 for what was erased, 404 for what never was or is not for this reader.
    static func missing(item id: Record.ID, in archive: Archive) throws -> Problem {
        try archive.redaction(of: id) == nil
            ? notFound("there is no item \(id)") : Problem(.gone, "the item \(id) was erased")
    }

    static func notFound(_ what: String) -> Problem { Problem(.notFound, what) }
}

/// `Problem` as it is written.
struct ProblemJSON: Encodable {
    let type = "about:blank"
    let title: String
    let status: Int
    let detail: String
    let instance: String
    let parameter: String?
    let suggestion: String?

    enum CodingKeys: String, CodingKey {
        case type, title, status, detail, instance, parameter, suggestion
    }

    init(_ problem: Problem, instance: String) {
        title = problem.status.reasonPhrase
        status = problem.status.code
        detail = problem.detail
        self.instance = instance
        parameter = problem.parameter
        suggestion = problem.suggestion
    }
}
