import Archiving
import Records

/// A request of OAI-PMH 2.0, read as strictly as the protocol wants it.
enum OAIRequest: Hashable {
    case identify
    case listMetadataFormats(identifier: String?)
    case listSets
    case getRecord(identifier: String)
    case list(OAIList)

    private enum Verb: String, CaseIterable {
        case identify = "Identify"
        case listMetadataFormats = "ListMetadataFormats"
        case listSets = "ListSets"
        case listIdentifiers = "ListIdentifiers"
        case listRecords = "ListRecords"
        case getRecord = "GetRecord"

        var allowed: Set<String> {
            switch self {
            case .identify: []
            case .listMetadataFormats: ["identifier"]
            case .listSets: ["resumptionToken"]
            case .listIdentifiers, .listRecords: ["metadataPrefix", "from", "until", "set", "resumptionToken"]
            case .getRecord: ["identifier", "metadataPrefix"]
            }
        }
    }

    /// The only format, which the protocol demands: unqualified Dublin Core.
    static let format = "oai_dc"

    /// `opened` gives what a resumption token holds; nil when this archive did not give it out.
    init(_ query: QueryString, opened: (String) -> String?) throws(OAIFault) {
        var arguments: [String: String] = [:]
        for parameter in query.parameters {
            guard arguments.updateValue(parameter.value, forKey: parameter.name) == nil else {
                throw OAIFault(
                    parameter.name == "verb" ? .badVerb : .badArgument, "\(parameter.name) stands there twice")
            }
        }
        guard let verb = arguments.removeValue(forKey: "verb").flatMap(Verb.init(rawValue:)) else {
            throw OAIFault(.badVerb, "verb must be one of \(Verb.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        for name in arguments.keys.sorted() where !verb.allowed.contains(name) {
            throw OAIFault(.badArgument, "\(verb.rawValue) has no argument \(name)")
        }
        switch verb {
        case .identify: self = .identify
        case .listMetadataFormats: self = .listMetadataFormats(identifier: arguments["identifier"])
        case .listSets:
            if arguments["resumptionToken"] != nil {
                throw OAIFault(.badResumptionToken, "the list of sets is given whole, without tokens")
            }
            self = .listSets
        case .getRecord:
            guard let identifier = arguments["identifier"] else {
                throw OAIFault(.badArgument, "GetRecord needs identifier")
            }
            try OAIRequest.check(format: arguments["metadataPrefix"], for: verb.rawValue)
            self = .getRecord(identifier: identifier)
        case .listIdentifiers, .listRecords:
            self = .list(try OAIRequest.list(arguments, isWhole: verb == .listRecords, opened: opened))
        }
    }

    private static func list(
        _ arguments: [String: String], isWhole: Bool, opened: (String) -> String?
    ) throws(OAIFault) -> OAIList {
        if let token = arguments["resumptionToken"] {
            guard arguments.count == 1 else {
                throw OAIFault(.badArgument, "resumptionToken stands alone, without other arguments")
            }
            guard let list = opened(token).flatMap(OAIList.init(token:)), list.isWhole == isWhole else {
                throw OAIFault(.badResumptionToken, "this archive did not give this token out; begin again without it")
            }
            return list
        }
        try check(format: arguments["metadataPrefix"], for: isWhole ? "ListRecords" : "ListIdentifiers")
        let from = try date("from", arguments["from"], isEnd: false)
        let until = try date("until", arguments["until"], isEnd: true)
        if let from, let until {
            guard arguments["from"]?.utf8.count == arguments["until"]?.utf8.count else {
                throw OAIFault(.badArgument, "from and until must be of one form, both days or both times")
            }
            guard from <= until else { throw OAIFault(.badArgument, "from is later than until") }
        }
        if arguments["set"]?.isEmpty == true { throw OAIFault(.badArgument, "set is empty") }
        return OAIList(
            selection: ChangeSelection(from: from, until: until, source: arguments["set"]), isWhole: isWhole)
    }

    private static func check(format: String?, for verb: String) throws(OAIFault) {
        guard let format else { throw OAIFault(.badArgument, "\(verb) needs metadataPrefix") }
        guard format == OAIRequest.format else {
            throw OAIFault(.cannotDisseminateFormat, "the only metadataPrefix is \(OAIRequest.format)")
        }
    }

    /// A day of UTC, or a time of the very form that the protocol names.
    private static func date(_ name: String, _ text: String?, isEnd: Bool) throws(OAIFault) -> Instant? {
        guard let text else { return nil }
        if let day = Day(iso8601: text) {
            return Instant(seconds: Int64(day.daysSince1970) * 86_400 + (isEnd ? 86_399 : 0))
        }
        guard text.utf8.count == 20, text.hasSuffix("Z"), text.contains("T"), let instant = Instant(iso8601: text)
        else {
            throw OAIFault(.badArgument, "\(name) must look like 2025-05-14 or 2025-05-14T06:00:00Z")
        }
        return instant
    }
}
