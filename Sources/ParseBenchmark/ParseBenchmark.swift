import ArgumentParser
import Foundation
import Glibc
import Parsing
import Pipeline
import Records

/// Measures how fast documents become JSON Lines: one process, one core, one document in memory at a time.
@main
struct ParseBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse-benchmark",
        abstract: "Parses files to JSON Lines on standard output, and says on standard error what it cost.",
        discussion: "  parse-benchmark --stage lines --rounds 3 feeds/*.xml > /dev/null")

    enum Stage: String, ExpressibleByArgument, CaseIterable {
        /// The parsed documents alone.
        case documents
        /// And their lines, with the content as published.
        case published
        /// And their lines as `letopis parse` prints them: safe HTML, and its text.
        case lines
    }

    @Option(help: "How far to go: documents, published or lines.") var stage = Stage.lines
    @Option(help: "How often to go through the files; the fastest counts.") var rounds = 1
    @Argument(help: "The files.") var files: [String]

    func run() throws {
        let clock = try TownClock(timeZone: "Europe/Prague")
        let lines = DocumentLines(clock: clock, content: stage == .published ? .published : .safe)
        var best = Round()
        for round in 0..<rounds {
            let measured = try measure(lines)
            if round == 0 || measured.seconds < best.seconds { best = measured }
        }
        let text =
            #"{"stage":"\#(stage.rawValue)","files":\#(files.count),"bytes":\#(best.bytes),"items":\#(best.items),"#
            + #""cpu_seconds":\#(best.seconds),"megabytes_per_second":\#(Double(best.bytes) / 1e6 / best.seconds),"#
            + #""resident_megabytes":\#(Usage.own.residentMegabytes)}"# + "\n"
        FileHandle.standardError.write(Data(text.utf8))
    }

    private struct Round {
        var bytes = 0
        var items = 0
        var seconds = 0.0
    }

    private func measure(_ lines: DocumentLines) throws -> Round {
        var round = Round()
        var writer = JSONLineWriter()
        for file in files {
            let body = try WholeFile.bytes(file)
            // Reading from the disk is nobody's parsing; the peers have their files in memory.
            let start = Usage.own.seconds
            defer { round.seconds += Usage.own.seconds - start }
            let document = try Parser().document(in: body, contentType: nil, url: nil, source: "benchmark")
            round.bytes += body.count
            round.items += document.items.count
            if stage != .documents {
                lines.write(feed: document, to: &writer)
                lines.write(itemsOf: document, to: &writer) { writer in
                    if writer.bytes.count > 65_536 { Self.flush(&writer) }
                }
            }
        }
        Self.flush(&writer)
        return round
    }

    private static func flush(_ writer: inout JSONLineWriter) {
        _ = write(STDOUT_FILENO, writer.bytes.baseAddress, writer.bytes.count)
        writer.removeAll()
    }
}
