import Mailing
import Records

enum MailReader {
    /// The `mail` object; nil when there is none, or, with the reasons noted, when it cannot be used.
    static func settings(from reader: inout ObjectReader, configurationFolder: String) -> MailSettings? {
        guard var mail = reader.object("mail") else { return nil }
        let to = addresses(from: &mail)
        let from = sender(from: &mail)
        let server = server(from: &mail)
        let user = mail.text("user")
        let password = keeper("password", from: &mail, configurationFolder: configurationFolder)
        if (user == nil) != (password == nil) {
            mail.note("\"user\" and \"password\" belong together", at: user == nil ? "password" : "user")
        }
        let occasion = mail.choice("when", default: MailSettings.Occasion.always)
        let problems = mail.finish()
        reader.take(problems)
        guard problems.isEmpty, let from, let server else { return nil }
        return MailSettings(
            to: to, from: from, server: server, user: user, password: password, occasion: occasion)
    }

    private static func addresses(from mail: inout ObjectReader) -> [MailAddress] {
        guard let texts = mail.texts("to") else {
            mail.note("must name who gets the summary, such as [\"office@example.org\"]", at: "to")
            return []
        }
        if texts.isEmpty { mail.note("must name at least one address", at: "to") }
        return texts.compactMap { text in
            if let address = MailAddress(text) { return address }
            mail.note("\"\(text)\" is no address such as office@example.org", at: "to")
            return nil
        }
    }

    private static func sender(from mail: inout ObjectReader) -> MailAddress? {
        let text = mail.requiredText("from")
        if text.isEmpty { return nil }
        let address = MailAddress(text)
        if address == nil { mail.note("is no address such as Letopis <letopis@example.org>", at: "from") }
        return address
    }

    private static func server(from mail: inout ObjectReader) -> MailServer? {
        let text = mail.requiredText("server")
        if text.isEmpty { return nil }
        do throws(MailServer.Refusal) {
            return try MailServer(text)
        } catch {
            mail.note(error.description, at: "server")
            return nil
        }
    }

    /// `{"environment": "NAME"}` or `{"file": "path"}`: a password itself is refused, because files are read by many.
    private static func keeper(
        _ key: String, from mail: inout ObjectReader, configurationFolder: String
    ) -> Token.Keeper? {
        guard var object = mail.object(key) else { return nil }
        let variable = object.text("environment")
        let file = object.text("file")
        if (variable == nil) == (file == nil) {
            object.note("must say where it is kept: {\"environment\": \"NAME\"} or {\"file\": \"path\"}")
        }
        mail.take(object.finish())
        if let variable { return .environment(variable) }
        return file.map { .file(ConfigurationLoader.absolute($0, in: configurationFolder)) }
    }
}
