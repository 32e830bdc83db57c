import Foundation
import Linguistics
import Mailing
import Records
import Reporting

/// Sends a morning's summary to those whom the configuration names.
package struct MorningMail: Sendable {
    private let settings: MailSettings
    private let clock: TownClock
    private let keeper: SecretKeeper

    package init(settings: MailSettings, clock: TownClock, keeper: SecretKeeper) {
        self.settings = settings
        self.clock = clock
        self.keeper = keeper
    }

    /// Whether a letter is due after a night; asked for by hand it always is.
    package func isDue(_ morning: Morning) -> Bool {
        switch settings.occasion {
        case .always: true
        case .trouble: morning.pressing > 0 || morning.night == nil
        }
    }

    package var recipients: [String] { settings.to.map(\.address) }

    /// Sends it, with `note` at its top, and returns a sentence for each recipient whom it did not reach. Never throws:
    /// a letter that fails is no reason for a night to fail.
    package func send(_ morning: Morning, in language: Language, note: String?, now: Instant) -> [String] {
        let text = MorningText(language: language, clock: clock)
        return send(
            subject: text.subject(of: morning), text: text.summary(of: morning), in: language, note: note, now: now)
    }

    /// What is said where nobody is named.
    package static let nobody = Failure(
        .configuration,
        "nobody is named who should get letters: add \"mail\" to pipeline.json (docs/configuration.md)")

    func send(subject: String, text: String, in language: Language, note: String?, now: Instant) -> [String] {
        let credentials: Mailer.Credentials?
        do {
            credentials = try self.credentials()
        } catch {
            return ["the summary was not mailed: \(error.message)"]
        }
        let message = MailMessage(
            from: settings.from, to: settings.to, subject: subject, text: (note.map { $0 + "\n\n" } ?? "") + text,
            language: language.rawValue, date: now, offset: clock.offset(at: now))
        return Mailer(server: settings.server, credentials: credentials).send(message)
            .map { "the summary did not reach \($0.recipient): \($0.reason)" }
    }

    /// Why no letter could be sent from here; nil when nothing is known against it.
    package var fault: String? {
        do {
            _ = try credentials()
            return nil
        } catch {
            return error.message
        }
    }

    private func credentials() throws(Failure) -> Mailer.Credentials? {
        guard let user = settings.user, let place = settings.password else { return nil }
        do throws(SecretKeeper.Absent) {
            return Mailer.Credentials(user: user, password: try keeper.text(place))
        } catch {
            throw Failure(.couldNotRun, "\(error.place), which holds its password, \(error.reason)")
        }
    }
}
