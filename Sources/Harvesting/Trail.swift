import Records

/// The way of one question through robots.txt, turns, waits and redirects to an answer.
struct Trail: Sendable {
    let desk: Desk
    let pass: Pass
    let source: Source

    struct Answer: Sendable {
        let response: FetchResponse
        /// Where permanent redirects alone led; nil without one.
        let movedTo: String?
        /// Whether the request that got it carried validators.
        var isConditional = false
    }

    /// A shorter wait is waited for within the run, once.
    private static let shortWaitSeconds: Int64 = 60

    func answer(to first: FetchRequest, asksRobots: Bool = true) async -> Result<Answer, FetchFailure> {
        var request = first
        var movedTo: String?
        var isPermanent = true
        var asked: Set<WebAddress.Resource> = []
        for hop in 0...desk.limits.maximumRedirects {
            guard let address = WebAddress(request.url) else {
                return .failure(
                    FetchFailure(
                        .plain(hop > 0 ? .badRedirect : .badAddress), unfit(request.url, isRedirect: hop > 0), weight: 4
                    ))
            }
            asked.insert(address.resource)
            if asksRobots, let refusal = await refusal(of: address, request) { return .failure(refusal) }
            let known = desk.redirects.response(to: source.id, at: request.url)
            let answer =
                if let known { Result<FetchResponse, FetchFailure>.success(known) } else {
                    await ask(request, at: address)
                }
            let response: FetchResponse
            switch answer {
            case .success(let answered): response = answered
            case .failure(let failure): return .failure(failure)
            }
            guard (300...399).contains(response.status), response.status != 304, let target = response.redirectURL
            else {
                return .success(Answer(response: response, movedTo: movedTo, isConditional: request.isConditional))
            }
            if let next = WebAddress(target)?.resource, asked.contains(next) {
                return .failure(circle(at: address.host, setsCookie: response.header("set-cookie") != nil))
            }
            let note = RedirectNote(
                source: source.id, url: request.url, status: response.status, target: target,
                isFromOwnMachine: response.isFromOwnMachine)
            if known == nil, hop < desk.limits.maximumRedirects { await desk.keepRedirect(note) }
            isPermanent = isPermanent && note.isPermanent
            if isPermanent { movedTo = target }
            request = request.redirected(to: target, by: response)
        }
        let host = WebAddress(first.url)?.host ?? first.url
        return .failure(
            FetchFailure(
                .plain(.circle),
                "\(host) redirects more than \(desk.limits.maximumRedirects) times; tell the operator of the site",
                weight: 2))
    }

    /// A question that was asked already gets the answer that it got.
    private func circle(at host: String, setsCookie: Bool) -> FetchFailure {
        FetchFailure(
            .plain(.circle),
            setsCookie
                ? "\(host) lets in only who keeps its cookies, which Letopis does not: it leads back to where it was asked; "
                    + "look for another address, or tell the operator of the site"
                : "\(host) redirects in a circle; tell the operator of the site",
            weight: 2)
    }

    private func unfit(_ url: String, isRedirect: Bool) -> String {
        isRedirect
            ? "\(WebAddress(source.url)?.host ?? source.url) redirects to an address that is neither http nor https, "
                + "which is not followed"
            : "\(url) is not an http or https address"
    }

    // MARK: One request

    private func ask(_ request: FetchRequest, at address: WebAddress) async -> Result<FetchResponse, FetchFailure> {
        for isLast in [false, true] {
            let answer = await pass.atTurn(address.host) {
                if Task.isCancelled {
                    return Result<FetchResponse, FetchFailure>.failure(FetchFailure(.other, "stopped", weight: 0))
                }
                let answer = await desk.transport.fetch(request)
                // Before the turn is given back: who waits for it may ask at once.
                if address.target == "/robots.txt", case .success(let response) = answer {
                    keepPauses(of: Robots(response.body, for: RobotsBook.agent), at: address.host)
                }
                return answer
            }
            guard case .success(let response) = answer else { return answer }
            // A wait of no time at all is none.
            let seconds = RetryAfter.seconds(of: response, now: desk.now()).flatMap { $0 > 0 ? $0 : nil }
            if !isLast, let seconds, seconds <= Self.shortWaitSeconds {
                pass.hold(address.host, forSeconds: seconds)
                continue
            }
            note(seconds, response.status, of: address.host, request)
            return answer
        }
        preconditionFailure("the second answer is returned, whatever it is")
    }

    /// 429 is said to a client, whatever it asks for. A 503 is the whole server's too, but on this machine one host stands
    /// for many servers.
    private func note(_ seconds: Int64?, _ status: Int, of host: String, _ request: FetchRequest) {
        guard let seconds else {
            if status == 429 { desk.waits.rest(host) }
            return
        }
        if status == 429 || !source.allowsLocal {
            let wait = RetryAfter.wait(seconds: seconds, url: request.url, limits: desk.limits)
            desk.waits.take(host, until: desk.now().adding(seconds: wait))
        }
    }

    // MARK: robots.txt

    private func refusal(of address: WebAddress, _ request: FetchRequest) async -> FetchFailure? {
        guard !source.ignoresRobots else { return nil }
        let note: RobotsNote
        if let known = desk.robots.note(of: address.origin) {
            note = known
        } else {
            switch await readRobots(of: address, request) {
            case .success(let read): note = read
            case .failure(let failure): return failure
            }
        }
        guard let text = note.rules else {
            return FetchFailure(
                .plain(.unknownRules),
                "\(address.host) could not say what its robots.txt allows; nothing is asked there until it can")
        }
        guard !text.isEmpty else { return nil }
        let robots = Robots(Array(text.utf8), for: RobotsBook.agent)
        keepPauses(of: robots, at: address.host)
        guard !robots.allows(address.target) else { return nil }
        return FetchFailure(
            .plain(.forbidden),
            "robots.txt of \(address.host) forbids \(address.target); ask its operator to allow Letopis there, or, if it "
                + "is the office's own site, write \"robots\": \"ignore\" into feeds/\(source.id).json", weight: 4)
    }

    private func keepPauses(of robots: Robots, at host: String) {
        guard let delay = robots.crawlDelaySeconds else { return }
        pass.setGap(min(delay, desk.limits.maximumCrawlDelaySeconds), for: host)
    }

    private func readRobots(
        of address: WebAddress, _ request: FetchRequest
    ) async -> Result<RobotsNote, FetchFailure> {
        let question = FetchRequest(
            url: "\(address.origin)/robots.txt", allowsLocal: request.allowsLocal, redirects: .report,
            cutAtBytes: Robots.maximumBytes)
        switch await answer(to: question, asksRobots: false) {
        case .success(let answer):
            let note = desk.robots.take(answer.response, of: address.origin)
            // Kept before the host is asked anything else: a run that is killed and goes on does not ask again.
            await desk.keep(note)
            // Where the host's name led to another, that one has answered too.
            if let end = WebAddress(answer.response.finalURL), end.origin != address.origin, end.target == "/robots.txt"
            {
                await desk.keep(desk.robots.take(answer.response, of: end.origin))
            }
            return .success(note)
        case .failure(let failure):
            // An address that may not be asked, a host that nobody reaches, or one whose certificate has run out:
            // robots.txt is not what is amiss.
            let isAmissBefore =
                failure.isUnreachable || failure.isRefused || failure.trouble == .plain(.noSecureConnection)
            if isAmissBefore || Task.isCancelled { return .failure(failure) }
            let note = desk.robots.takeFailure(of: address.origin, isCircle: failure.trouble == .plain(.circle))
            await desk.keep(note)
            guard note.rules == nil else { return .success(note) }
            return .failure(
                FetchFailure(.plain(.unknownRules), "robots.txt of \(address.host) cannot be read: \(failure)"))
        }
    }
}
