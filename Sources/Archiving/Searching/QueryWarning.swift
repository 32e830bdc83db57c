/// A piece of a query that was taken otherwise than it was perhaps meant. As JSON: position, code and message.
package struct QueryWarning: Hashable, Encodable, Sendable {
    /// Characters from the query's beginning.
    package let position: Int
    package let problem: QueryProblem

    package init(position: Int, problem: QueryProblem) {
        self.position = position
        self.problem = problem
    }

    private enum CodingKeys: CodingKey {
        case code, message, position
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(problem.code, forKey: .code)
        try container.encode(problem.message, forKey: .message)
        try container.encode(position, forKey: .position)
    }
}
