import Archiving
import ArgumentParser
import Foundation
import Pipeline

/// Makes the index anew: what indexing alone costs.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Makes an archive's index anew, and says what that cost.")

    @Argument(help: "The archive's pipeline.json.") var configuration: String

    func run() throws {
        let archive = try Workspace(
            configuration: configuration, environment: ProcessInfo.processInfo.environment,
            executable: CommandLine.arguments[0]
        ).archive()
        var count = 0
        let before = Usage.own.seconds
        try archive.rebuildIndex { count = $0 }
        let rebuilding = Usage.own.seconds - before
        try archive.optimizeIndex()
        let seconds = Usage.own.seconds - before
        print(
            #"{"texts":\#(count),"cpu_seconds":\#(seconds),"texts_per_second":\#(Double(count) / rebuilding),"#
                + #""texts_per_second_with_optimize":\#(Double(count) / seconds),"#
                + #""index_megabytes":\#(Double(try archive.indexBytes()) / 1e6),"#
                + #""resident_megabytes":\#(Usage.own.residentMegabytes)}"#)
    }
}
