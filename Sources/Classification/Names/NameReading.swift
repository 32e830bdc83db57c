/// One way to read a word as a first name.
struct NameReading: Hashable, Sendable {
    let nominative: String
    let gender: Gender
    let grammaticalCase: Case

    enum Gender: Int, Sendable { case masculine, feminine }

    /// Cases that share their forms are one.
    enum Case: Int, Sendable {
        case nominative, genitive, dative, accusative, instrumental
    }
}
