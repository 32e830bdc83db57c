import Records

/// The rules of a robots.txt for one crawler (RFC 9309).
///
/// Groups that name the crawler count, merged; where none does, those for `*`. Of the rules that match a path the one
/// with the longest pattern decides, and of two equally long ones the one that allows.
package struct Robots: Hashable, Sendable {
    private var rules: [Rule] = []
    /// Not in the RFC, but written by many administrators.
    package private(set) var crawlDelaySeconds: Double?

    private struct Rule: Hashable {
        let isAllowing: Bool
        /// Normalized; may hold `*`, and `$` at its end.
        let pattern: [UInt8]
    }

    /// Nothing forbidden.
    package init() {}

    /// What of `content` concerns `agent`, a product token such as `Letopis`. Bytes behind the first 500 kB are not
    /// looked at.
    package init(_ content: [UInt8], for agent: String) {
        var own = Robots()
        var general = Robots()
        var agents: [String] = []
        var isGroupOpen = false
        for line in Self.lines(of: content) {
            guard let (name, value) = Self.field(line) else { continue }
            if name == "user-agent" {
                if isGroupOpen { agents = [] }
                isGroupOpen = false
                agents.append(Self.product(value))
                continue
            }
            guard ["allow", "disallow", "crawl-delay"].contains(name), !agents.isEmpty else { continue }
            isGroupOpen = true
            if agents.contains(agent.lowercased()) { own.take(name, value) }
            if agents.contains("*") { general.take(name, value) }
        }
        self = Self.names(agent, in: content) ? own : general
    }

    /// False when `target`, a URL's path with its query, may not be asked for.
    package func allows(_ target: String) -> Bool {
        if target == "/robots.txt" { return true }
        let path = Self.normalized(Array(target.utf8))
        var decision: (length: Int, isAllowing: Bool) = (-1, true)
        for rule in rules where Self.matches(rule.pattern[...], path[...]) {
            let length = rule.pattern.count
            if length > decision.length || length == decision.length && rule.isAllowing {
                decision = (length, rule.isAllowing)
            }
        }
        return decision.isAllowing
    }

    /// The rules alone, as a robots.txt for everybody; empty when nothing is said.
    package var text: String {
        var lines = rules.map {
            "\($0.isAllowing ? "Allow" : "Disallow"): \(String(decoding: $0.pattern, as: UTF8.self))"
        }
        if let crawlDelaySeconds { lines.append("Crawl-delay: \(crawlDelaySeconds)") }
        return lines.isEmpty ? "" : "User-agent: *\n" + lines.joined(separator: "\n") + "\n"
    }
}

// Reading.
extension Robots {
    /// A group of thousands of rules is an accident or an attack; the longest real ones have hundreds.
    private static let maximumRules = 10_000
    static let maximumBytes = 500 * 1024

    private mutating func take(_ name: String, _ value: ArraySlice<UInt8>) {
        if name == "crawl-delay" {
            if let delay = Self.seconds(value) { crawlDelaySeconds = max(crawlDelaySeconds ?? 0, delay) }
            return
        }
        // `Disallow:` without a path forbids nothing.
        guard let first = value.first, first == 0x2F || first == 0x2A, rules.count < Self.maximumRules else { return }
        rules.append(Rule(isAllowing: name == "allow", pattern: Self.normalized(Array(value))))
    }

    /// `10`, `7.5`, `1,5`, `2s`: the number that `value` begins with.
    private static func seconds(_ value: ArraySlice<UInt8>) -> Double? {
        let number = value.map { $0 == 0x2C ? 0x2E : $0 }.prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
        return Double(String(decoding: number, as: UTF8.self))
    }

    private static func names(_ agent: String, in content: [UInt8]) -> Bool {
        lines(of: content).contains { line in
            guard let (name, value) = field(line), name == "user-agent" else { return false }
            return product(value) == agent.lowercased()
        }
    }

    private static func lines(of content: [UInt8]) -> [ArraySlice<UInt8>] {
        let start = content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return content.prefix(maximumBytes).dropFirst(start).split { $0 == 0x0A || $0 == 0x0D }
    }

    /// Name in lower case and value, without comment and space around them.
    private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: ArraySlice<UInt8>)? {
        let text = line.prefix { $0 != 0x23 }
        guard let colon = text.firstIndex(of: 0x3A) else { return nil }
        let name = String(decoding: trimmed(text[..<colon]), as: UTF8.self).lowercased()
        return (name, trimmed(text[(colon + 1)...]))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
        return rest
    }

    /// `Letopis/1.0 (…)` names the product Letopis.
    private static func product(_ value: ArraySlice<UInt8>) -> String {
        if value.first == 0x2A { return "*" }
        let token = value.prefix { byte in
            (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
        }
        return String(decoding: token, as: UTF8.self).lowercased()
    }
}

// Matching.
extension Robots {
    /// Bytes beyond ASCII are escaped, and escapes of letters, digits, `-._~` undone, so that both writings agree (2.2.2).
    private static func normalized(_ path: [UInt8]) -> [UInt8] {
        PercentEncoding.normalized(path) { $0 >= 0x80 || $0 <= 0x20 }
    }

    /// Whether `pattern` matches a beginning of `path`. Goes back only to the last `*`, so that a hostile pattern costs
    /// the product of the two lengths at most.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        var (p, s) = (pattern.startIndex, path.startIndex)
        var retry: (pattern: Int, path: Int)?
        while true {
            if p == pattern.endIndex { return true }
            if pattern[p] == 0x24, p == pattern.endIndex - 1 {
                if s == path.endIndex { return true }
            } else if pattern[p] == 0x2A {
                retry = (p + 1, s)
                p += 1
                continue
            } else if s < path.endIndex, pattern[p] == path[s] {
                p += 1
                s += 1
                continue
            }
            guard let last = retry, last.path < path.endIndex else { return false }
            retry = (last.pattern, last.path + 1)
            (p, s) = (last.pattern, last.path + 1)
        }
    }
}
