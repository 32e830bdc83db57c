import Records

/// Where JSON text stops being JSON, and why.
struct JSONFault: Error {
    let index: Int
    /// 1-based.
    let line: Int
    let reason: String
    /// The text ends too early.
    let isCutOff: Bool
}

extension JSONFault {
    var kind: Rejection.Kind { isCutOff ? .cutOff : .notParsable }
}
