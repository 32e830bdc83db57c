import Foundation
import Harvesting
import Records

/// Fetches secrets, sources' tokens and the mail server's password, from where the configuration says that they are
/// kept: the environment or a file, never the configuration itself.
package struct SecretKeeper: Sendable {
    private let environment: [String: String]

    package init(environment: [String: String]) {
        self.environment = environment
    }

    /// There is no secret to be had. Never holds any of it.
    struct Absent: Error {
        let fault: SecretFault
        /// Where it should be kept.
        let place: String
        /// The rest of a sentence that begins with the place.
        let reason: String

        init(_ keeper: Token.Keeper, _ fault: SecretFault.Reason, place: String, _ reason: String) {
            self.fault = SecretFault(keeper: keeper, reason: fault)
            self.place = place
            self.reason = reason
        }
    }

    /// What is kept there, without white space around it.
    func text(_ keeper: Token.Keeper) throws(Absent) -> String {
        let text: String
        let place: String
        switch keeper {
        case .environment(let name):
            place = "the environment variable \(name)"
            text = environment[name] ?? ""
        case .file(let path):
            place = "the file \(path)"
            do {
                text = try String(contentsOfFile: path, encoding: .utf8)
            } catch {
                let isMissing = (error as? CocoaError)?.code == .fileReadNoSuchFile
                throw Absent(
                    keeper, isMissing ? .missing : .unreadable, place: place,
                    "cannot be read: \(error.localizedDescription)")
            }
        }
        let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard secret.isEmpty else { return secret }
        switch keeper {
        case .environment:
            throw Absent(
                keeper, .notSet, place: place,
                "is not set; set it where letopis is started (in a systemd unit: EnvironmentFile=)")
        case .file: throw Absent(keeper, .empty, place: place, "is empty")
        }
    }

    /// Nil for a source without a token; a failure, which never holds the secret, when it cannot be had.
    package func secret(of source: Source) -> Result<Secret?, FetchFailure> {
        guard let token = source.token else { return .success(nil) }
        do throws(Absent) {
            let text = try text(token.keeper)
            guard let secret = Secret(text, place: token.place) else {
                return .failure(
                    FetchFailure(
                        .detailed(.secret(SecretFault(keeper: token.keeper, reason: .unfit))),
                        "the token of \(source.id) is no token: it must be one word of at least \(Secret.fewestBytes) "
                            + "letters, digits or signs", weight: 2))
            }
            return .success(secret)
        } catch {
            return .failure(
                FetchFailure(
                    .detailed(.secret(error.fault)), "\(error.place), which holds the token, \(error.reason)", weight: 2
                ))
        }
    }

    /// What must not be written anywhere, of these places. A secret that cannot be read cannot be given away either.
    func known(_ keepers: [Token.Keeper]) -> [String] { keepers.compactMap { try? text($0) } }
}
