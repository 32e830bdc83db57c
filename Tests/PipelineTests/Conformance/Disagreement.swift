/// Fields in which we read a document otherwise than its set expects, and why ours is right.
struct Disagreement {
    let fields: Set<String>
    let reason: String

    init(_ fields: Set<String>, because reason: String) {
        self.fields = fields
        self.reason = reason
    }

    init(_ fields: String..., because reason: String) {
        self.init(Set(fields), because: reason)
    }
}
