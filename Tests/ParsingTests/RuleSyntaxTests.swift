import Parsing
import Testing

@Suite struct RuleSyntaxTests {
    @Test(arguments: [
        "//li[@class='a']", "substring-after(./p, ': ')", ".", "(.//a/@href)[1]", "./@id",
        "//div[not (@class) and (position() = last ())]", "//li[contains(., 'ends-with(x')]/text()",
        "count(//a) div (2)",
        "//lower-case/a", "id('x')/node()", "5 -count(//a)", "2-count(//a)",
    ])
    func `takes XPath 1_0`(_ rule: String) {
        #expect(RuleSyntax.fault(in: rule) == nil)
    }

    @Test(arguments: [
        ("//li[@class='a'", "character 16"), ("//li[", "character"), ("matches(., 'x')", "no such function"),
        ("//div[ends-with(@class,'item')]", "no such function, at character 7"),
        (".//h3[lower-case (.) = 'x']", "no such function, at character 7"),
        ("//a[@b='('][matches(.,'x')]", "character 13"),
        ("//li[@class='a]", "quotes does not end"), ("$x", "no variables"), ("", "not XPath"), ("h:li", "prefix"),
    ]) func `says what is wrong and where`(_ rule: String, _ expected: String) {
        let fault = RuleSyntax.fault(in: rule)
        #expect(fault?.contains(expected) == true, "\(fault ?? "nothing")")
    }

    @Test func `what finds the items must find elements`() {
        #expect(RuleSyntax.fault(in: "//li[a > 1]", findsItems: true) == nil)
        for rule in ["div.news-item > p", "count(//li)", "string(//li)"] {
            #expect(RuleSyntax.fault(in: rule, findsItems: true)?.contains("finds no elements") == true)
            #expect(RuleSyntax.fault(in: rule) == nil)
        }
    }

    @Test func `refuses a rule that would nest the reader to death`() {
        let rule = String(repeating: "(", count: 2_000) + "1" + String(repeating: ")", count: 2_000)
        #expect(RuleSyntax.fault(in: rule)?.contains("too deeply nested") == true)
    }
}
