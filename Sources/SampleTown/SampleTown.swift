import ArgumentParser
import Foundation
import Hummingbird
import Records

/// Serves the recorded year of an invented town, each source in its own wire format, evening by evening.
@main
struct SampleTown: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample-town",
        abstract: "Serve the recorded year of Jasanov nad Olešnou on 127.0.0.1.",
        discussion: "PUT /.date/2025-03-01 sets the evening, GET /.date tells it.")

    @Option(help: "The folder that holds the year's JSON Lines files.")
    var data = "feeds/sample/year"

    @Option(help: "The port to listen on.")
    var port = 8425

    @Option(help: "The first evening.", transform: { try readDay($0) })
    var date = Day(daysSince1970: 20_089)  // 2025-01-01

    func run() async throws {
        let recording = try Recording(folder: URL(fileURLWithPath: data, isDirectory: true))
        let town = Town(recording: recording, day: date)
        let application = Application(
            router: TownRouter(town: town).router(),
            configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: "sample-town"))
        try await application.runService()
    }

    private static func readDay(_ text: String) throws -> Day {
        guard let day = Day(iso8601: text) else { throw ValidationError("A day is written 2025-03-01.") }
        return day
    }
}
