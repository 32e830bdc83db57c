import CCurl
import Records

/// Turns what came back (or did not) into the night's outcome for a source and what to remember of it.
struct AnswerReader {
    let source: Source
    let state: FetchState
    let request: FetchRequest
    let limits: HarvestLimits
    let now: Instant

    func read(_ answer: Result<FetchResponse, FetchFailure>) -> (FetchOutcome, FetchState) {
        switch answer {
        case .failure(let failure): failed(failure.description, notBefore: nil)
        case .success(let response): read(response)
        }
    }

    private func read(_ response: FetchResponse) -> (FetchOutcome, FetchState) {
        switch response.status {
        case 200, 203:
            return readBody(response)
        case 304 where request.isConditional:
            return (.unchanged, succeeded(validators: response, isConfirmation: true))
        default:
            let wait = notBefore(response)
            return failed(StatusSentence(source: source.id).text(response.status, notBefore: wait), notBefore: wait)
        }
    }

    private func readBody(_ response: FetchResponse) -> (FetchOutcome, FetchState) {
        guard response.body.contains(where: { $0 > 0x20 }) else {
            return failed("the answer is empty; what is archived stays as it is", notBefore: nil)
        }
        let capture = Capture(
            source: source.id, requestedURL: source.url, finalURL: response.finalURL, fetchedAt: now,
            status: response.status, contentType: response.header("content-type"), headers: response.headers,
            body: response.body)
        var next = succeeded(validators: response, isConfirmation: false)
        let digest = capture.digest.hexadecimal
        let isSame = digest == state.bodyDigest
        next.bodyDigest = digest
        return (isSame ? .unchanged : .changed(capture), next)
    }

    /// Both validators are stored after every 200 and 304, even when the body is last time's; only a full answer
    /// starts their days anew.
    private func succeeded(validators response: FetchResponse, isConfirmation: Bool) -> FetchState {
        var next = state
        let etag = response.header("etag")
        let lastModified = response.header("last-modified")
        next.etag = etag ?? (isConfirmation ? state.etag : nil)
        next.lastModified = lastModified ?? (isConfirmation ? state.lastModified : nil)
        if !isConfirmation { next.validatorsSince = now }
        next.lastAttempt = now
        next.lastSuccess = now
        next.consecutiveFailures = 0
        next.lastFailure = nil
        next.notBefore = nil
        return next
    }

    private func failed(_ sentence: String, notBefore: Instant?) -> (FetchOutcome, FetchState) {
        var next = state
        next.lastAttempt = now
        next.consecutiveFailures += 1
        next.lastFailure = sentence
        next.notBefore = notBefore
        return (.failed(sentence), next)
    }

    /// Retry-After in seconds or as a date (RFC 9110, 10.2.3), for the answers that mean it.
    private func notBefore(_ response: FetchResponse) -> Instant? {
        guard response.status == 429 || response.status == 503, let text = response.header("retry-after") else {
            return nil
        }
        let stated: Int64?
        if let seconds = Int64(text) {
            stated = seconds
        } else {
            let date = curl_getdate(text, nil)
            stated = date < 0 ? nil : Int64(date) - now.seconds
        }
        return stated.map { now.adding(seconds: min(max($0, 0), Int64(limits.longestWaitSeconds))) }
    }
}
