import Linguistics
import Records
import Reporting

/// Sends word that a night failed, even when the configuration or the archive is the reason.
package struct FailureLetter: Sendable {
    private let letterhead: Letterhead
    private let faults: [String]
    private let lastNight: Instant?
    private let keeper: SecretKeeper

    /// About a night of a town whose configuration is in order.
    package init(of workspace: Workspace, now: Instant) {
        let town = workspace.configuration.town
        letterhead = Letterhead(
            town: town.name, language: workspace.language, clock: town.clock, mail: workspace.configuration.mail)
        faults = Checkup(of: workspace, now: now).findings().filter { $0.state == .bad }
            .map { $0.detail + ($0.remedy.map { " -> \($0)" } ?? "") }
        lastNight = workspace.lastNight
        keeper = SecretKeeper(environment: workspace.toolbox.environment)
    }

    /// About a night that the configuration in `file` stops; nil when nobody can be found in it who gets letters.
    package init?(about configuration: InvalidConfiguration, in file: String, environment: [String: String]) {
        guard let letterhead = ConfigurationLoader.disk.letterhead(in: file) else { return nil }
        self.letterhead = letterhead
        faults = configuration.problems.map(\.description)
        lastNight = nil
        keeper = SecretKeeper(environment: environment)
    }

    package var recipients: [String] { letterhead.mail?.to.map(\.address) ?? [] }

    /// Returns a sentence for each recipient whom it did not reach; throws where nobody is named.
    ///
    /// - Parameters:
    ///   - log: the command that shows the log.
    ///   - note: stands above it.
    package func send(log: String?, note: String?, in language: Language?, now: Instant) throws(Failure) -> [String] {
        guard let settings = letterhead.mail else { throw MorningMail.nobody }
        let language = language ?? letterhead.language
        let letter = FailedNight(town: letterhead.town, language: language, clock: letterhead.clock)
        return MorningMail(settings: settings, clock: letterhead.clock, keeper: keeper).send(
            subject: letter.subject, text: letter.text(faults: faults, log: log, lastNight: lastNight, now: now),
            in: language, note: note, now: now)
    }
}
