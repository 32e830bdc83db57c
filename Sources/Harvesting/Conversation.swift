import Records

/// One source's night with its server: the first question, and the further ones that its answer leads to.
final class Conversation: Sendable {
    private let desk: Desk
    private let pass: Pass
    private let source: Source
    private let state: FetchState

    init(desk: Desk, pass: Pass, source: Source, state: FetchState) {
        self.desk = desk
        self.pass = pass
        self.source = source
        self.state = state
    }

    static let stopped = "the run was stopped before this source had answered"

    func visit() async -> Visit {
        if Task.isCancelled { return skipped(Self.stopped) }
        guard source.isEnabled else { return skipped("switched off in feeds/\(source.id).json") }
        if desk.outage.remark != nil { return skipped("this machine seems to be offline") }
        let url = state.address(of: source)
        if let capture = desk.recalled(source.id, source.url) { return recalled(capture) }
        let now = desk.now()
        if let notBefore = state.wait(at: now) {
            return skipped("the server asked not to be asked before \(notBefore.iso8601)")
        }
        if let host = WebAddress(url)?.host, let reason = desk.waits.reason(toSpare: host, at: now) {
            return skipped(reason)
        }
        let secret: Secret?
        switch desk.secret(source) {
        case .success(let found): secret = found
        case .failure(let failure): return told(.failure(failure), at: now)
        }
        let request = request(for: url, secret: secret, at: now)
        let answer = await answer(to: request)
        if Task.isCancelled { return skipped(Self.stopped) }
        return told(answer, at: now)
    }

    /// A further page of the source, as a capture. Only a whole answer is one.
    func follow(_ url: String) async -> Result<Capture, FetchFailure> {
        if let capture = desk.recalled(source.id, url) { return .success(capture) }
        if let host = WebAddress(url)?.host, let reason = desk.waits.reason(toSpare: host, at: desk.now()) {
            return .failure(FetchFailure(.other, reason, weight: 0))
        }
        let isOwnServer = WebAddress(url)?.origin == WebAddress(state.address(of: source))?.origin
        var secret: Secret?
        if isOwnServer, case .success(let found) = desk.secret(source) { secret = found }
        let now = desk.now()
        let request = FetchRequest(
            url: url, allowsLocal: source.allowsLocal, secret: secret, redirects: .report)
        if WebAddress.scheme(of: url) == "file" {
            return .failure(FetchFailure(.other, "a page leads to a file on this machine, which is not followed"))
        }
        switch await answer(to: request) {
        case .failure(let failure):
            return .failure(failure)
        case .success(let answer):
            let response = answer.response
            guard response.status == 200 || response.status == 203, !response.isBlank else {
                return .failure(
                    FetchFailure(
                        .status(response.status), "the server answered \(response.status) for \(url)",
                        weight: StatusSentence.weight(of: response.status)))
            }
            return .success(response.capture(source: source.id, requested: url, at: now))
        }
    }

    private func answer(to request: FetchRequest) async -> Result<Trail.Answer, FetchFailure> {
        guard WebAddress.scheme(of: request.url) != "file" else {
            return await desk.transport.fetch(request).map { Trail.Answer(response: $0, movedTo: nil) }
        }
        return await Trail(desk: desk, pass: pass, source: source).answer(to: request)
    }

    private func request(for url: String, secret: Secret?, at time: Instant) -> FetchRequest {
        let areFresh = state.validatorsSince.map { since in
            (0..<Int64(desk.limits.validatorDays) * 86_400).contains(time.seconds - since.seconds)
        }
        let validators = state.validatorsURL.map {
            Validators(url: $0, etag: state.etag, lastModified: state.lastModified)
        }
        return FetchRequest(
            url: url, validators: areFresh == true && state.bodyDigest != nil ? validators : nil,
            allowsLocal: source.allowsLocal, secret: secret, redirects: .report)
    }

    // MARK: What came of it

    private func recalled(_ capture: Capture) -> Visit {
        let response = FetchResponse(
            finalURL: capture.finalURL, status: capture.status, headers: capture.headers, body: capture.body)
        return told(
            .success(
                Trail.Answer(
                    response: response, movedTo: desk.redirects.movedTo(source.id, from: state.address(of: source)))),
            at: capture.fetchedAt)
    }

    private func told(_ answer: Result<Trail.Answer, FetchFailure>, at time: Instant) -> Visit {
        let reader = AnswerReader(source: source, state: state, limits: desk.limits, now: time, run: desk.start)
        let (outcome, next) = reader.read(answer)
        var isUnreachable = false
        if case .failure(let failure) = answer { isUnreachable = failure.isUnreachable }
        return visit(outcome, next, isUnreachable: isUnreachable)
    }

    private func skipped(_ reason: String) -> Visit { visit(.skipped(reason), state, isUnreachable: false) }

    private func visit(_ outcome: FetchOutcome, _ next: FetchState, isUnreachable: Bool) -> Visit {
        Visit(
            source: source, outcome: outcome, state: next, former: state,
            follow: { await self.follow($0) }, isUnreachable: isUnreachable)
    }
}

extension FetchResponse {
    /// Nothing but white space.
    var isBlank: Bool { !body.contains { $0 > 0x20 } }

    func capture(source: Source.ID, requested: String, at time: Instant) -> Capture {
        Capture(
            source: source, requestedURL: requested, finalURL: finalURL, fetchedAt: time, status: status,
            contentType: header("content-type"), headers: headers, body: body)
    }
}
