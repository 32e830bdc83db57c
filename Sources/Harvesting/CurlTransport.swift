import CCurl
import Foundation

/// Asks http and https servers: one thread owns libcurl's multi handle, tasks wait for their transfers.
final class CurlTransport: Sendable {
    private let loop: CurlLoop
    private let limits: HarvestLimits
    private let userAgent: String

    /// Throws when libcurl cannot be set up.
    init(limits: HarvestLimits, userAgent: String) throws {
        let loop = try CurlLoop()
        self.loop = loop
        self.limits = limits
        self.userAgent = userAgent
        let thread = Thread { loop.run() }
        thread.name = "harvest"
        thread.start()
    }

    deinit {
        loop.stop()
    }

    func response(to request: FetchRequest) async -> Result<FetchResponse, FetchFailure> {
        guard let address = WebAddress(request.url) else {
            return .failure(FetchFailure(.plain(.badAddress), "\(request.url) is not an http or https address"))
        }
        guard
            let transfer = CurlTransfer(
                request: request, address: address, limits: limits, userAgent: userAgent)
        else { return .failure(FetchFailure(.plain(.transfer), "libcurl has no memory for another transfer")) }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { loop.submit(transfer, continuation: $0) }
        } onCancel: {
            loop.cancel(transfer)
        }
    }
}
