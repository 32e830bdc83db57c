import Archiving
import ArgumentParser
import Pipeline
import Records
import Reporting

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "The nightly job: harvest, parse, normalize, deduplicate, classify, archive, report.",
        discussion: """
            Ends with 0 when every source answered, 1 when some failed (the others are
            stored), 2 when it could not run.

            A run that was cut short goes on where it stopped. A source is asked as often
            as its own rhythm asks for, and once a night unless
            harvest.longestIntervalDays says otherwise.

            scripts/install-nightly lets the system run it every night (docs/nightly.md).
            letopis run --dry-run says whom it would ask now, and why not the others.
            For cron, scripts/install-nightly --cron prints a line that also tells by
            e-mail of a night that failed. The least of it:
              30 2 * * *  cd /srv/town && letopis run --quiet --log-file var/night.log
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var logs: LogOptions
    @Option(help: ArgumentHelp("Take this for the present, such as 2025-03-01T02:00:00Z.", valueName: "ISO"))
    var now: Instant?
    @Flag(help: "Ask every source, muted and seldom ones too; only a server's Retry-After still holds.")
    var all = false
    @Flag(help: "Say whom the run would ask, and why not the others; ask nobody and write nothing.") var dryRun = false

    func run() async throws {
        let workspace = try Session.workspace(options)
        if dryRun {
            try rehearse(in: workspace)
            return
        }
        let voice = try NightVoice(logs, isQuiet: options.quiet, hiding: workspace.secrets)
        let report: RunReport
        do {
            report = try await night(of: workspace, voice)
        } catch {
            throw voice.passing(error)
        }
        if let remark = report.remark { throw voice.passing(Failure(.couldNotRun, remark)) }
        if !report.failed.isEmpty { throw ExitCode(Failure.Code.someSourcesFailed.rawValue) }
    }

    /// A given time is for replays, which go on with the years that they are of.
    private func refuseImpossibleClock() throws {
        guard now == nil, let fault = MachineClock.fault(at: Session.clock(nil)()) else { return }
        throw Failure(.couldNotRun, fault)
    }

    private func rehearse(in workspace: Workspace) throws {
        try refuseImpossibleClock()
        let plan = try workspace.nightPlan(at: Session.clock(now)(), asksAll: all)
        if let notice = workspace.noticeOfNoSource { Talk.say(notice) }
        let output = StandardOutput()
        if options.json {
            for step in plan.steps { output.line(masking: try JSONLine.text(of: PlanLine(step))) }
        } else {
            output.write(masking: PlanText().text(of: plan))
        }
        output.flush()
    }

    private func night(of workspace: Workspace, _ voice: NightVoice) async throws -> RunReport {
        try refuseImpossibleClock()
        let clock = Session.clock(now)
        let archive = try workspace.archive()
        let names = workspace.configuration.sources.reduce(into: [:]) { $0[$1.id] = $1.name }
        let count = workspace.configuration.sources.count { $0.isEnabled }
        if let notice = workspace.noticeOfNoSource { voice.notice(notice) }
        voice.began(sources: count, at: clock())
        let run = try workspace.nightlyRun(archive: archive, now: clock)
        let files = workspace.configuration.files
        var report = try await run.report(asksAll: all, notice: voice.notice) { source in
            voice.harvested(source.naming(files), name: names[source.source] ?? source.source)
        }
        report.sources = report.sources.map { $0.naming(files) }
        voice.ended(report)
        try print(report, names)
        mail(from: workspace, archive, at: clock(), voice)
        return report
    }

    private func print(_ report: RunReport, _ names: [Source.ID: String]) throws {
        let output = StandardOutput()
        if options.json {
            for source in report.sources { output.line(masking: try JSONLine.text(of: source)) }
        } else if !options.quiet {
            output.write(masking: ReportText(names: names).text(of: report))
        } else if !logs.takesStandardError {
            for source in report.failed { Talk.say("\(source.source): \(source.message ?? "failed")") }
        }
        output.flush()
    }

    /// The night is over and stored: whatever happens to the letter, it stays a good night.
    private func mail(from workspace: Workspace, _ archive: Archive, at present: Instant, _ voice: NightVoice) {
        guard let mail = workspace.mail else { return }
        do {
            let morning = try workspace.morning(of: archive, now: present)
            guard mail.isDue(morning) else { return }
            let faults = mail.send(morning, in: workspace.language, note: nil, now: present)
            for fault in faults { voice.fault(fault) }
            if faults.isEmpty { voice.notice("the summary was mailed to \(mail.recipients.joined(separator: ", "))") }
        } catch {
            voice.fault("the summary was not mailed: \(error)")
        }
    }
}

extension SourceReport {
    /// With its source's file as it is really called.
    fileprivate func naming(_ files: [Source.ID: String]) -> SourceReport {
        var named = self
        named.message = message.map { SourceFile.naming($0, of: source, in: files) }
        return named
    }
}
