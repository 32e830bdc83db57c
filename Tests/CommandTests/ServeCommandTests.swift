import Foundation
import Glibc
import Testing

@Suite struct ServeCommandTests {
    @Test func `serves pages and the endpoint, and ends in peace when it is told to`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let server = try RunningProgram(BuiltProgram.letopis, ["serve", "--port", "0"], in: town.folder)
            let port = try #require(try Self.port(of: server))

            let page = try Loopback.answer("GET", "/", port: port)
            #expect(page.status == 200)
            #expect(page.headers["content-type"]?.hasPrefix("text/html") == true)
            let namesTown = page.body.contains("Jasanov nad Olešnou")
            #expect(namesTown)
            Self.expectStrictHeaders(of: page)

            // Psí hřiště u řeky se zavírá kvůli stavbě mostu, asked for as "psího hřiště" and as "mosty".
            for query in ["ps%C3%ADho%20h%C5%99i%C5%A1t%C4%9B", "psi%20hriste%20mosty"] {
                let answer = try Loopback.answer("GET", "/api/v1/items?q=\(query)", port: port)
                #expect(answer.status == 200)
                #expect(answer.headers["content-type"]?.hasPrefix("application/json") == true)
                let isFound = answer.body.contains("Psí hřiště u řeky se zavírá kvůli stavbě mostu")
                #expect(isFound, "\(query): \(answer.body.prefix(300))")
                Self.expectStrictHeaders(of: answer)
            }
            let missing = try Loopback.answer("GET", "/api/v1/items/aaaaaaaaaaaaaaaa", port: port)
            #expect(missing.status == 404)
            Self.expectStrictHeaders(of: missing)

            server.send(SIGTERM)
            let hasEnded = RunningProgram.waiting(seconds: 5) { server.isRunning ? nil : true }
            #expect(hasEnded == true, "still there five seconds after SIGTERM")
            #expect(try server.ending().code == 0)
        }
    }

    @Test func `links lead to the public address`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let server = try RunningProgram(
                BuiltProgram.letopis, ["serve", "--port", "0", "--url", "https://letopis.lipova.example/"],
                in: town.folder)
            let port = try #require(try Self.port(of: server))
            let answer = try Loopback.answer("GET", "/api/v1/items?q=most&limit=1", port: port)
            let isPublic = answer.body.contains("https://letopis.lipova.example/items/")
            #expect(isPublic, "\(answer.body.prefix(2000))")
            #expect(!answer.body.contains("127.0.0.1:\(port)"))
        }
    }

    @Test func `a port that is taken is named`() throws {
        try TestTown.inFolder { town in
            try town.nights("2025-03-10")
            let other = try Loopback.SilentServer()
            let ending = try town.letopis("serve", "--port", String(other.port))
            #expect(ending.code == 69)
            #expect(ending.talk.contains(String(other.port)))
            #expect(ending.talk.split(separator: "\n").count == 1, "\(ending.talk)")
        }
    }

    private static func expectStrictHeaders(of answer: Loopback.Answer) {
        #expect(answer.headers["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["referrer-policy"] == "no-referrer")
    }

    /// The port that the server says it listens on; nil when it ends before.
    private static func port(of server: RunningProgram) throws -> Int? {
        let port = try RunningProgram.waiting(seconds: 20) { () -> Int? in
            guard server.isRunning else { return -1 }
            let talk = try server.talkSoFar()
            guard let start = talk.range(of: "http://127.0.0.1:") else { return nil }
            let digits = talk[start.upperBound...].prefix(while: \.isNumber)
            return talk[digits.endIndex...].isEmpty ? nil : Int(digits)
        }
        return port == -1 ? nil : port
    }
}
