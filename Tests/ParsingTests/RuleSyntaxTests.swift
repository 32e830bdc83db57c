import Parsing
import Testing

@Suite struct RuleSyntaxTests {
    @Test(arguments: ["//li[@class='a']", "substring-after(./p, ': ')", ".", "(.//a/@href)[1]", "./@id"])
    func `takes XPath 1_0`(_ rule: String) {
        #expect(RuleSyntax.fault(in: rule) == nil)
    }

    @Test(arguments: [
        ("//li[@class='a'", "character 16"), ("//li[", "character"), ("matches(., 'x')", "no such function"),
        ("//li[@class='a]", "quotes does not end"), ("$x", "no variables"), ("", "not XPath"), ("h:li", "prefix"),
    ]) func `says what is wrong and where`(_ rule: String, _ expected: String) {
        let fault = RuleSyntax.fault(in: rule)
        #expect(fault?.contains(expected) == true, "\(fault ?? "nothing")")
    }

    @Test func `refuses a rule that would nest the reader to death`() {
        let rule = String(repeating: "(", count: 2_000) + "1" + String(repeating: ")", count: 2_000)
        #expect(RuleSyntax.fault(in: rule)?.contains("too deeply nested") == true)
    }
}
