/// Where JSON text stops being JSON, and why.
struct JSONFault: Error {
    let index: Int
    /// 1-based.
    let line: Int
    let reason: String
}
