import Records
import Testing

@Suite struct TroubleTests {
    private static let troubles: [Trouble] =
        Trouble.Plain.allCases.map { Trouble.plain($0) } + details.map { Trouble.detailed($0) } + [
            .status(404), .other, .held(.rewritten(8, of: 10)), .held(.vanished(8, of: 10, came: 0)),
            .held(.vanished(8, of: 10, came: 9)),
        ]

    private static let details: [TroubleDetail] = {
        var details: [TroubleDetail] = [.moved(to: "https://nova.example/rss?a=b c")]
        for reason in SecretFault.Reason.allCases {
            details.append(.secret(SecretFault(keeper: .environment("TOKEN"), reason: reason)))
            details.append(.secret(SecretFault(keeper: .file("/etc/my town/token file"), reason: reason)))
        }
        for reason in FileFault.Reason.allCases {
            details.append(.file(FileFault(path: "/srv/rádio  nové.xml", reason: reason)))
        }
        for reason in RuleFault.Reason.allCases {
            details.append(.rule(RuleFault(rule: "//div[ @class = 'a b'", reason: reason, position: 7)))
            details.append(.rule(RuleFault(rule: "", reason: reason)))
        }
        for cause in DangerousMarkup.Cause.allCases {
            details.append(.danger(DangerousMarkup(cause, limit: 1000, line: 12)))
            details.append(.danger(DangerousMarkup(cause, limit: 5)))
        }
        return details
    }()

    @Test(arguments: troubles)
    func `a kind comes back from its text`(trouble: Trouble) {
        #expect(Trouble(trouble.description) == trouble)
    }

    @Test func `a kind with a detail is of that kind, and older archives keep the kind alone`() {
        #expect(Trouble("secret") == .plain(.secret))
        #expect(Trouble("secret notSet environment TOKEN")?.kind == .secret)
        #expect(Trouble("moved https://nova.example/rss")?.kind == Trouble("moved")?.kind)
        #expect(Set(Self.details.map(\.kind)) == [.secret, .file, .badRules, .dangerous, .moved])
    }

    @Test func `texts of other versions of the program are no kind`() {
        for text in [
            "", "status", "status many", "held by somebody", "earthquake", "tooSlow 3", "tooSlow ", "secret lost",
            "file /srv", "moved ",
        ] {
            #expect(Trouble(text) == nil)
        }
    }
}
