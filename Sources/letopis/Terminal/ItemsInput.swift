import Pipeline
import Records

/// The items on standard input.
struct ItemsInput {
    let clock: TownClock

    func documents() throws -> [Document] {
        do {
            return try ItemLines(clock: clock).documents(in: try Session.input(nil))
        } catch let bad as ItemLines.BadLine {
            throw Failure(.notAFeed, "standard input, \(bad)")
        }
    }
}
