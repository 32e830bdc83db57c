import Glibc
import Serving
import Synchronization
import Testing

@Suite("LetopisServer") struct LetopisServerTests {
    @Test func `listens on a free port and ends when its task is cancelled`() async throws {
        let town = try TownArchive()
        defer { #expect(throws: Never.self) { try town.remove() } }
        let server = try town.server()
        let ports = AsyncStream<Int>.makeStream()
        let task = Task {
            try await server.run(port: 0) { ports.continuation.yield($0) }
        }
        var iterator = ports.stream.makeAsyncIterator()
        let port = try #require(await iterator.next())
        #expect(port > 0)
        task.cancel()
        _ = await task.result
    }
}
