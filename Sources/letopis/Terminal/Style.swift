import Glibc
import Reporting

/// Colours and weights, only where standard output is a terminal and NO_COLOR is unset (no-color.org) and it understands them.
struct Style {
    private let isOn: Bool

    let isTerminal = Talk.isTerminal(STDOUT_FILENO)

    init() {
        isOn =
            isTerminal && getenv("NO_COLOR") == nil
            && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    func bold(_ text: String) -> String { wrap(text, "1") }
    func dim(_ text: String) -> String { wrap(text, "2") }
    func hit(_ text: String) -> String { wrap(text, "1;33") }
    func bad(_ text: String) -> String { wrap(text, "31") }
    func good(_ text: String) -> String { wrap(text, "32") }

    func weighed(_ text: String, _ weight: MorningText.Weight) -> String {
        switch weight {
        case .heading, .title: bold(text)
        case .good: good(text)
        case .bad: bad(text)
        case .quiet: dim(text)
        }
    }

    private func wrap(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
