/// A Content-Type as servers state it: `application/rss+xml; charset="windows-1250"`.
struct MediaType {
    /// Nil when none is stated.
    let charset: String?

    init(_ contentType: String?) {
        let parameters = (contentType ?? "").split(separator: ";").dropFirst()
        let sides = parameters.map { $0.split(separator: "=", maxSplits: 1).map { Trimmed.text(String($0)) ?? "" } }
        let stated = sides.first { $0.count == 2 && $0[0].lowercased() == "charset" }?[1]
        charset = stated.flatMap { Trimmed.text(String($0.filter { $0 != "\"" && $0 != "'" })) }
    }
}
