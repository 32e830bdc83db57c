import Mailing
import Records

/// Who gets the morning's summary by electronic mail, and through which server.
package struct MailSettings: Hashable, Sendable {
    package let to: [MailAddress]
    package let from: MailAddress
    package let server: MailServer
    package let user: String?
    /// Where the password is kept; never the password.
    package let password: Token.Keeper?
    package let occasion: Occasion

    package enum Occasion: String, Sendable, CaseIterable {
        /// After every night.
        case always
        /// Only when something needs a person.
        case trouble
    }
}
