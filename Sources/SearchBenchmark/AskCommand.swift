import Archiving
import ArgumentParser
import Foundation
import Pipeline

/// Puts recorded questions, and prints what each kind of them cost.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Puts questions to an archive, and prints what they cost in CPU time.")

    /// In what way a question is put.
    enum Way: String, CaseIterable {
        case newest, facets, relevance

        func request(_ query: String) -> SearchRequest {
            switch self {
            case .newest: SearchRequest(query: query)
            case .facets: SearchRequest(query: query, facets: [.source, .kind, .year])
            case .relevance: SearchRequest(query: query, sort: .relevance)
            }
        }
    }

    @Flag(help: "Print the slowest question of each kind too.") var slowest = false
    @Argument(help: "The archive's pipeline.json.") var configuration: String
    @Argument(help: "A JSON object: lists of questions by the name of their kind.") var questions: String

    func run() throws {
        let archive = try Workspace(
            configuration: configuration, environment: ProcessInfo.processInfo.environment,
            executable: CommandLine.arguments[0]
        ).readOnlyArchive()
        let lists = try JSONDecoder().decode(
            [String: [String]].self, from: Data(contentsOf: URL(fileURLWithPath: questions)))
        let before = Usage.own.seconds
        _ = try archive.search(SearchRequest(query: "first"))
        let first = (Usage.own.seconds - before) * 1000
        print(#"{"kind":"first question of all","milliseconds":\#(first)}"#)
        for (kind, queries) in lists.sorted(by: { $0.key < $1.key }) {
            for way in Way.allCases { try measure(kind, queries, way, archive) }
        }
        print(#"{"kind":"memory","resident_megabytes":\#(Usage.own.residentMegabytes)}"#)
    }

    private func measure(_ kind: String, _ queries: [String], _ way: Way, _ archive: Archive) throws {
        var costs: [(milliseconds: Double, query: String)] = []
        var hits = 0
        var partial = 0
        for query in queries {
            let before = Usage.own.seconds
            let page = try archive.search(way.request(query))
            costs.append(((Usage.own.seconds - before) * 1000, query))
            hits += page.total.value
            if page.isPartial { partial += 1 }
        }
        costs.sort { $0.milliseconds < $1.milliseconds }
        func percentile(_ share: Double) -> Double {
            costs[min(costs.count - 1, Int((Double(costs.count) * share).rounded(.up)) - 1)].milliseconds
        }
        let text =
            #"{"kind":"\#(kind)","way":"\#(way.rawValue)","queries":\#(costs.count),"#
            + #""p50":\#(percentile(0.5)),"p99":\#(percentile(0.99)),"max":\#(percentile(1)),"#
            + #""hits":\#(hits),"partial":\#(partial)}"#
        print(text)
        if slowest { for cost in costs.suffix(3) { print("  \(cost.milliseconds) \(cost.query)") } }
    }
}
