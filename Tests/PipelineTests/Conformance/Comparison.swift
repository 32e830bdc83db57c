import Dating
import Foundation
import Records

/// What differs between two readings of one document, field by field.
struct Comparison {
    private(set) var differences: [(field: String, theirs: String, ours: String)] = []

    var fields: Set<String> { Set(differences.map(\.field)) }

    /// One line for people.
    var text: String {
        differences.map { "\($0.field): theirs \($0.theirs), ours \($0.ours)" }.joined(separator: "; ")
    }

    mutating func text(_ field: String, _ theirs: Any?, _ ours: String?) {
        let theirs = (theirs as? String).flatMap(Comparison.tidy)
        let ours = ours.flatMap(Comparison.tidy)
        if theirs != ours { note(field, theirs ?? "nothing", ours ?? "nothing") }
    }

    /// Two dates are the same when they name the same instant, or are written the same.
    mutating func date(_ field: String, _ theirs: Any?, _ ours: String?) {
        let theirs = theirs as? String
        if let theirs, let ours, Comparison.instant(theirs) != nil,
            Comparison.instant(theirs) == Comparison.instant(ours)
        {
            return
        }
        text(field, theirs, ours)
    }

    /// A list in any order.
    mutating func set(_ field: String, _ theirs: [String], _ ours: [String]) {
        list(field, theirs.sorted(), ours.sorted())
    }

    mutating func list(_ field: String, _ theirs: [String], _ ours: [String]) {
        let theirs = theirs.compactMap(Comparison.tidy)
        let ours = ours.compactMap(Comparison.tidy)
        if theirs != ours { note(field, "\(theirs)", "\(ours)") }
    }

    /// Everything that they have, we have too, wherever it stands.
    mutating func contained(_ field: String, _ theirs: [String], in ours: [String?]) {
        let ours = ours.compactMap { $0.flatMap(Comparison.tidy) }
        let missing = theirs.compactMap(Comparison.tidy).filter { !ours.contains($0) }
        if !missing.isEmpty { note(field, "\(missing)", "\(ours)") }
    }

    mutating func note(_ field: String, _ theirs: String, _ ours: String) {
        differences.append((field, String(theirs.prefix(300)), String(ours.prefix(300))))
    }

    /// Addresses as `contained`; a host alone may have its slash or not.
    mutating func addresses(_ field: String, _ theirs: [String], in ours: [String?]) {
        contained(field, theirs.map(Comparison.withoutSlash), in: ours.map { $0.map(Comparison.withoutSlash) })
    }

    private static func withoutSlash(_ address: String) -> String {
        address.hasSuffix("/") ? String(address.dropLast()) : address
    }

    /// Without the white space around and with each run of it as one space: readers differ in what they tidy.
    private static func tidy(_ text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// UTC for times without a zone, as the other readers have it.
    private static func instant(_ text: String) -> Instant? {
        guard let clock = try? TownClock(timeZone: "UTC") else { return nil }  // UTC is always known
        return DateReader(clock: clock).moment(text)?.instant
    }
}
