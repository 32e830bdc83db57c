import Subprocess

/// Runs one external program with an array of arguments, never through a shell, and not for ever.
struct Command: Sendable {
    let program: String
    let arguments: [String]
    /// In place of the inherited ones.
    let environment: [String: String]
    let timeoutSeconds: Int

    private static let messageLimit = 1_000_000

    func run() async throws {
        let outcome = try await withThrowingTaskGroup(of: Outcome.self) { group in
            group.addTask { try await execute() }
            group.addTask {
                try await Task.sleep(for: .seconds(timeoutSeconds))
                return .timeout
            }
            let first = try await group.next() ?? .timeout
            group.cancelAll()
            return first
        }
        switch outcome {
        case .success: return
        case .failure(let message): throw ToolError.failed(program: name, message: message)
        case .timeout: throw ToolError.tookTooLong(program: name, seconds: timeoutSeconds)
        }
    }

    private enum Outcome: Sendable {
        case success
        case failure(String)
        case timeout
    }

    private var name: String { program.split(separator: "/").last.map(String.init) ?? program }

    private func execute() async throws -> Outcome {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(2))]
        let variables = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
        let result = try await Subprocess.run(
            .path(.init(program)), arguments: Arguments(arguments),
            environment: .custom(Dictionary(variables, uniquingKeysWith: { first, _ in first })),
            platformOptions: options,
            output: .discarded, error: .string(limit: Self.messageLimit))
        guard !result.terminationStatus.isSuccess else { return .success }
        let message = result.standardError
        return .failure(message.isEmpty ? "\(result.terminationStatus)" : String(message.prefix(800)))
    }
}
