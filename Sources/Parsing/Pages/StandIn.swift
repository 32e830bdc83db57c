/// What a server shows in place of the page that was asked for, though it says that all is well (status 200).
package enum StandIn: String, Sendable, CaseIterable {
    case missing, denied, fault, maintenance, challenge, login, emptySearch, consent, vacant, script

    /// A sentence without its full stop.
    package var reason: String {
        switch self {
        case .missing: "the page says that what was asked for is not there"
        case .denied: "the page says that nobody is let in"
        case .fault: "the page tells of a fault of its server"
        case .maintenance: "the page says that the site is being worked on"
        case .challenge: "the page wants to know whether a person is asking"
        case .login: "the page asks for a name and a password"
        case .emptySearch: "the page is a search that found nothing"
        case .consent: "the page asks for consent to cookies and shows nothing else"
        case .vacant: "there is no site at the address, only what its server or registrar shows meanwhile"
        case .script: "the page has its text fetched by a script, which is not run"
        }
    }

    /// What to do about it.
    package var advice: String {
        switch self {
        case .missing, .emptySearch, .vacant: "open the address in a browser: it may have moved"
        case .denied, .login: "look for a public address"
        case .fault, .maintenance: "ask for it again later"
        case .challenge: "if the address opens in a browser, ask its operator to let Letopis in"
        case .consent, .script: "look for its feed, or for an address that shows the text at once"
        }
    }
}
