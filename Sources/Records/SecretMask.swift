/// Knows what in an address can only be a secret: a parameter by its name, and a password before the host.
///
/// The one place that decides what no source's address may hold, and that masks what is about to be shown or logged. Both
/// are one rule: an address that is taken is shown as it is, and an export of it can be read back.
package enum SecretMask {
    /// What stands in a secret's place.
    package static let mark = "***"

    /// What the secret in `url` calls itself, or `password` for one before the host; nil without one. Such an address is
    /// refused.
    package static func secretName(in url: String) -> String? {
        guard let address = Address(url[...]) else { return nil }
        if address.user.map(isSecretUser) == true { return "password" }
        return address.parameters.lazy.filter { !$0.value.isEmpty }.map(\.name).map(plain).first(where: isSecret)
    }

    /// Whether something called `name` holds a secret: a parameter, an attribute, a field of a request.
    package static func isSecretName(_ name: String) -> Bool { isSecret(name.lowercased()) }

    /// `text` with every secret in an address masked, whatever stands around the address: a sentence, JSON, XML.
    package static func text(_ text: String) -> String {
        guard text.contains("://") else { return text }
        var result = ""
        var rest = text[...]
        while let colon = rest.firstRange(of: "://") {
            let end = rest[colon.upperBound...].firstIndex(where: isOutside) ?? rest.endIndex
            result += rest[..<colon.lowerBound] + masked(rest[colon.lowerBound..<end])
            rest = rest[end...]
        }
        return result + rest
    }

    /// `address` begins with `://`.
    private static func masked(_ address: Substring) -> String {
        guard let parts = Address(address) else { return String(address) }
        let user = parts.user.map { (isSecretUser($0) ? mark : String($0)) + "@" } ?? ""
        let query = parts.query.map { "?" + maskedParameters($0) } ?? ""
        let fragment = parts.fragment.map { "#" + maskedParameters($0) } ?? ""
        return "://" + user + parts.hostAndPath + query + fragment
    }

    private static func maskedParameters(_ query: Substring) -> String {
        var result = ""
        var rest = query
        while true {
            let parameter = rest.prefix { !isSeparator($0) }
            if let equals = parameter.firstIndex(of: "="), equals != parameter.indices.last,
                isSecret(plain(parameter[..<equals]))
            {
                result += parameter[...equals] + mark
            } else {
                result += parameter
            }
            rest = rest[parameter.endIndex...]
            guard let separator = rest.popFirst() else { return result }
            result.append(separator)
        }
    }

    /// In XML the ampersand is `&amp;`, which ends in one of them too.
    private static func isSeparator(_ character: Character) -> Bool { character == "&" || character == ";" }

    /// What ends an address in running text, JSON and XML.
    private static func isOutside(_ character: Character) -> Bool {
        character.isWhitespace || "\"'<>\\`{}|".contains(character)
    }

    /// A name alone is none; one with a password is, and so is one that is too long for anybody's name, and what was
    /// masked: an address without its secret is nobody's.
    private static func isSecretUser(_ user: Substring) -> Bool {
        user.contains(":") || user.count >= 20 || user == mark
    }

    /// `name` in lower case. A part of it counts too: `feed_token`, `rss-key`, `filter[auth]`.
    private static func isSecret(_ name: String) -> Bool {
        names.contains(name)
            || name.split { !$0.isLetter && !$0.isNumber }.contains { names.contains(String($0)) }
            || ["token", "secret", "password", "apikey", "rsskey"].contains { name.hasSuffix($0) }
    }

    /// Lower-case and with its escapes undone.
    private static func plain(_ name: Substring) -> String { PercentEncoding.decoded(name).lowercased() }

    /// Under these names services are told who asks.
    private static let names: Set = [
        "access_key", "access_token", "accesstoken", "api_key", "api-key", "api_token", "apikey", "app_secret",
        "appsecret_proof", "auth", "auth_key", "auth_token", "authkey", "authorization", "authtoken", "bearer",
        "client_secret", "credential", "credentials", "heslo", "hmac", "jwt", "key", "pass", "passwd", "password",
        "passwort", "pwd", "refresh_token", "secret", "secret_key", "sig", "signature", "subscription-key", "token",
        "x-amz-credential", "x-amz-security-token", "x-amz-signature", "x-api-key",
    ]

    /// An address in its parts.
    private struct Address {
        let user: Substring?
        let hostAndPath: Substring
        let query: Substring?
        let fragment: Substring?

        /// Nil for a text without `://`.
        init?(_ text: Substring) {
            guard let colon = text.firstRange(of: "://") else { return nil }
            let whole = text[colon.upperBound...]
            let withoutFragment = whole.prefix { $0 != "#" }
            fragment = withoutFragment.endIndex < whole.endIndex ? whole[withoutFragment.endIndex...].dropFirst() : nil
            let place = withoutFragment.prefix { $0 != "?" }
            query =
                place.endIndex < withoutFragment.endIndex ? withoutFragment[place.endIndex...].dropFirst() : nil
            let authority = place.prefix { $0 != "/" }
            if let at = authority.lastIndex(of: "@") {
                user = authority[..<at]
                hostAndPath = place[place.index(after: at)...]
            } else {
                user = nil
                hostAndPath = place
            }
        }

        var parameters: [(name: Substring, value: Substring)] {
            [query, fragment].compactMap(\.self).flatMap { $0.split(whereSeparator: SecretMask.isSeparator) }.map {
                let name = $0.prefix { $0 != "=" }
                return (name, $0.dropFirst(name.count + 1))
            }
        }
    }
}
