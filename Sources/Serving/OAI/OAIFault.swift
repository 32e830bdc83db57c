/// An error of the protocol (OAI-PMH 2.0, 3.6): answered with status 200, as the protocol wants it.
struct OAIFault: Error, Hashable {
    enum Code: String {
        case badArgument, badResumptionToken, badVerb, cannotDisseminateFormat, idDoesNotExist, noRecordsMatch
    }

    let code: Code
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
