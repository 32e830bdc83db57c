import CCurl
import Synchronization

/// Drives every transfer from one thread and hands each result to the task that waits for it.
///
/// `@unchecked`: `multi` and `running` belong to the thread in `run()`; other threads only touch the inbox, which is
/// locked, and `curl_multi_wakeup`, which libcurl documents as safe from any thread.
final class CurlLoop: @unchecked Sendable {
    private let multi: UnsafeMutableRawPointer
    private let inbox = Mutex(Inbox())
    private var running: [UnsafeMutableRawPointer: CurlTransfer] = [:]

    private struct Inbox {
        var submitted: [CurlTransfer] = []
        var isStopping = false
    }

    private struct SetUpFailed: Error, CustomStringConvertible {
        var description: String { "libcurl could not be set up" }
    }

    /// Global set-up must come once and before everything else; a static constant is computed so.
    private static let isReady = curl_global_init(3) == CURLE_OK  // 3 is CURL_GLOBAL_ALL, a macro Swift cannot see

    init() throws {
        guard CurlLoop.isReady, let multi = curl_multi_init() else { throw SetUpFailed() }
        self.multi = multi
    }

    deinit {
        curl_multi_cleanup(multi)
    }

    func submit(_ transfer: CurlTransfer, continuation: CurlTransfer.Continuation) {
        transfer.continuation = continuation
        let isStopping = inbox.withLock { inbox in
            if !inbox.isStopping { inbox.submitted.append(transfer) }
            return inbox.isStopping
        }
        if isStopping { transfer.finish(.failure(CurlLoop.stopped)) }
        curl_multi_wakeup(multi)
    }

    /// Ends a transfer before its time; one that was not yet submitted ends as soon as it is.
    func cancel(_ transfer: CurlTransfer) {
        transfer.cancel()
        curl_multi_wakeup(multi)
    }

    /// Ends the thread; what still runs fails.
    func stop() {
        inbox.withLock { $0.isStopping = true }
        curl_multi_wakeup(multi)
    }

    /// The thread's whole life.
    func run() {
        while takeOrders() {
            var active: Int32 = 0
            curl_multi_perform(multi, &active)
            finishCompleted()
            curl_multi_poll(multi, nil, 0, 1000, nil)
        }
        for transfer in running.values { end(transfer, with: .failure(CurlLoop.stopped)) }
    }

    private static let stopped = FetchFailure(.other, "the transfer was stopped")

    /// False when the loop is to end.
    private func takeOrders() -> Bool {
        let orders = inbox.withLock { inbox in
            defer { inbox.submitted = [] }
            return inbox
        }
        for transfer in orders.submitted {
            running[transfer.handle] = transfer
            curl_multi_add_handle(multi, transfer.handle)
        }
        for transfer in running.values.filter(\.isCancelled) { end(transfer, with: .failure(CurlLoop.stopped)) }
        return !orders.isStopping
    }

    private func finishCompleted() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
                let transfer = running[handle]
            else { continue }
            end(transfer, with: transfer.result(letopis_curl_result(message)))
        }
    }

    private func end(_ transfer: CurlTransfer, with result: Result<FetchResponse, FetchFailure>) {
        curl_multi_remove_handle(multi, transfer.handle)
        running[transfer.handle] = nil
        transfer.finish(result)
    }
}
