import Records

/// Reads where a source's secret is kept. The secret itself has no place in the configuration.
enum TokenReader {
    static let advice =
        "write {\"environment\": \"NAME\"} or {\"file\": \"secrets/name\"}, and keep the secret itself there"

    static func token(from reader: inout ObjectReader, configurationFolder: String) -> Token? {
        guard reader.text(ifThere: "token") == nil else {
            // The text is not repeated: it is the secret.
            reader.note("must not hold the secret itself: \(advice)", at: "token")
            return nil
        }
        guard var token = reader.object("token") else { return nil }
        let variable = token.text("environment")
        let file = token.text("file")
        let header = token.text("header")
        let query = token.text("query")
        let prefix = token.text("prefix")
        let keeper: Token.Keeper?
        switch (variable, file) {
        case (let variable?, nil):
            if !isName(variable) { token.note("must be the name of an environment variable", at: "environment") }
            keeper = .environment(variable)
        case (nil, let file?):
            keeper = .file(ConfigurationLoader.absolute(file, in: configurationFolder))
        case (nil, nil), (_?, _?):
            token.note("must say one place where the secret is kept: \(advice)")
            keeper = nil
        }
        if header != nil, query != nil { token.note("is sent as a header or in the address (query), not both") }
        if let name = header ?? query, !isToken(name) {
            token.note("must be a word of letters, digits and hyphens", at: header == nil ? "query" : "header")
        }
        let place: Token.Place =
            if let query { .query(name: query) } else {
                .header(
                    name: header ?? "Authorization",
                    prefix: prefix.map { "\($0) " } ?? (header == nil ? "Bearer " : ""))
            }
        reader.take(token.finish())
        return keeper.map { Token(keeper: $0, place: place) }
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x5F }
            && text.utf8.first.map { !(0x30...0x39).contains($0) } == true
    }

    private static func isToken(_ text: String) -> Bool {
        text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
