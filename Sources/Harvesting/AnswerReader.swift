import Records

/// Turns what came back (or did not) into the night's outcome for a source and what to remember of it.
struct AnswerReader {
    let source: Source
    let state: FetchState
    let limits: HarvestLimits
    let now: Instant
    let run: Instant

    func read(_ answer: Result<Trail.Answer, FetchFailure>) -> (FetchOutcome, FetchState) {
        switch answer {
        case .failure(let failure): failed(failure.trouble, failure.description, weight: failure.weight)
        case .success(let answer): read(answer)
        }
    }

    private func read(_ answer: Trail.Answer) -> (FetchOutcome, FetchState) {
        let response = answer.response
        switch response.status {
        case 200, 203:
            return readBody(response, movedTo: answer.movedTo)
        case 304 where answer.isConditional:
            return (.unchanged, succeeded(response, movedTo: answer.movedTo, isConfirmation: true))
        default:
            // A wait of no time at all says only that the next night will do.
            let seconds = RetryAfter.seconds(of: response, now: now).flatMap { $0 > 0 ? $0 : nil }
            let wait = seconds.map {
                now.adding(seconds: RetryAfter.wait(seconds: $0, url: source.url, limits: limits))
            }
            var (outcome, next) = failed(
                .status(response.status),
                StatusSentence(source: source.id).text(response.status, notBefore: wait),
                weight: StatusSentence.weight(of: response.status), notBefore: wait)
            if response.status == 410 { next.goneSince = state.goneSince ?? now }
            return (outcome, next)
        }
    }

    private func readBody(_ response: FetchResponse, movedTo: String?) -> (FetchOutcome, FetchState) {
        guard !response.isBlank else {
            return failed(.plain(.empty), "the answer is empty; what is archived stays as it is", weight: 2)
        }
        let capture = response.capture(source: source.id, requested: source.url, at: now)
        var next = succeeded(response, movedTo: movedTo, isConfirmation: false)
        let digest = capture.digest.hexadecimal
        let isSame = digest == state.bodyDigest
        next.bodyDigest = digest
        return (isSame ? .unchanged : .changed(capture), next)
    }

    /// Both validators are stored after every 200 and 304, even when the body is last time's; only a full answer
    /// starts their days anew.
    private func succeeded(_ response: FetchResponse, movedTo: String?, isConfirmation: Bool) -> FetchState {
        var next = attempted
        let etag = response.header("etag")
        let lastModified = response.header("last-modified")
        next.etag = etag ?? (isConfirmation ? state.etag : nil)
        next.lastModified = lastModified ?? (isConfirmation ? state.lastModified : nil)
        if !isConfirmation {
            next.validatorsSince = now
            next.validatorsURL = response.finalURL
        }
        next.lastSuccess = now
        next.consecutiveFailures = 0
        next.failureWeight = 0
        next.lastFailure = nil
        next.notBefore = nil
        next.goneSince = nil
        next.move = move(to: movedTo)
        next.statedIntervalSeconds = CacheControl.maximumAgeSeconds(of: response) ?? state.statedIntervalSeconds
        return next
    }

    /// The redirect counts once more when it leads where it led before. At an adopted address there is none any more.
    private func move(to target: String?) -> FetchState.Move? {
        guard let target else { return state.move?.isAdopted == true ? state.move : nil }
        return FetchState.Move(url: target, runs: target == state.move?.url ? (state.move?.runs ?? 0) + 1 : 1)
    }

    private func failed(
        _ trouble: Trouble, _ sentence: String, weight: Int, notBefore: Instant? = nil
    ) -> (outcome: FetchOutcome, state: FetchState) {
        var next = attempted
        next.consecutiveFailures += 1
        next.failureWeight += weight
        next.lastFailure = sentence
        next.notBefore = notBefore
        // A busy server says nothing about its address; anything else sends the next night to the one in the file.
        guard weight > 1 else { return (.failed(sentence, trouble), next) }
        next.move = state.move?.doubted
        guard let move = state.move, move.isAdopted else { return (.failed(sentence, trouble), next) }
        return (.failed("\(sentence); \(move.farewell(of: source.id))", trouble.ofFormerMove), next)
    }

    private var attempted: FetchState {
        var next = state
        next.url = source.url
        next.lastAttempt = now
        next.lastRun = run
        return next
    }
}
