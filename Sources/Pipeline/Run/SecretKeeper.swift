import Foundation
import Harvesting
import Records

/// Fetches the secrets that sources' tokens name: from the environment or from a file, never from the configuration.
package struct SecretKeeper: Sendable {
    private let environment: [String: String]

    package init(environment: [String: String]) {
        self.environment = environment
    }

    /// Nil for a source without a token; a failure, which never holds the secret, when it cannot be had.
    package func secret(of source: Source) -> Result<Secret?, FetchFailure> {
        guard let token = source.token else { return .success(nil) }
        let text: String
        let keeper: String
        switch token.keeper {
        case .environment(let name):
            keeper = "the environment variable \(name)"
            guard let value = environment[name], !value.isEmpty else {
                return .failure(
                    FetchFailure(
                        "\(keeper), which holds the token, is not set; set it where letopis is started (in a systemd "
                            + "unit: EnvironmentFile=)", weight: 2))
            }
            text = value
        case .file(let path):
            keeper = "the file \(path)"
            do {
                text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
            } catch {
                return .failure(
                    FetchFailure(
                        "\(keeper), which holds the token, cannot be read: \(error.localizedDescription)", weight: 2))
            }
        }
        guard let secret = Secret(text.trimmingCharacters(in: .whitespacesAndNewlines), place: token.place) else {
            return .failure(
                FetchFailure(
                    "\(keeper) holds no token: it must be one word of at least \(Secret.fewestBytes) letters, digits or "
                        + "signs", weight: 2))
        }
        return .success(secret)
    }

    /// What is kept there; nil when there is nothing, or nothing that can be read.
    func text(_ keeper: Token.Keeper) -> String? {
        switch keeper {
        case .environment(let name): environment[name]
        // A secret that cannot be read cannot be given away either.
        case .file(let path):
            try? String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }
}
