import Harvesting
import Testing

@Suite("Address rule") struct AddressRuleTests {
    @Test(
        arguments: [
            [127, 0, 0, 1], [127, 255, 255, 254], [0, 0, 0, 0], [UInt8](repeating: 0, count: 15) + [1],
            [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 127, 0, 0, 1],
        ] as [[UInt8]])
    func `the own machine needs the source's word`(address: [UInt8]) {
        #expect(AddressRule.refusal(of: address, allowsLocal: false)?.description.contains("allowLocal") == true)
        #expect(AddressRule.refusal(of: address, allowsLocal: true) == nil)
    }

    @Test(
        arguments: [
            [10, 0, 0, 1], [172, 16, 0, 1], [172, 31, 255, 255], [192, 168, 1, 1], [100, 64, 0, 1], [100, 127, 0, 1],
            [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 10, 0, 0, 1], [0xFD, 0] + [UInt8](repeating: 0, count: 14),
            [169, 254, 169, 254], [224, 0, 0, 1], [239, 255, 255, 250], [255, 255, 255, 255], [240, 0, 0, 1],
            [0, 1, 2, 3], [192, 0, 2, 1], [198, 18, 0, 1], [198, 51, 100, 1], [203, 0, 113, 1],
        ] as [[UInt8]])
    func `some ranges are refused to everybody`(address: [UInt8]) {
        #expect(AddressRule.refusal(of: address, allowsLocal: true) != nil)
        #expect(AddressRule.refusal(of: address, allowsLocal: false)?.description.contains("allowLocal") == false)
    }

    @Test(
        arguments: [
            [8, 8, 8, 8], [172, 32, 0, 1], [172, 15, 0, 1], [100, 63, 0, 1], [100, 128, 0, 1], [192, 167, 1, 1],
            [223, 255, 255, 254], [11, 0, 0, 1],
        ] as [[UInt8]])
    func `public addresses pass`(address: [UInt8]) {
        #expect(AddressRule.refusal(of: address, allowsLocal: false) == nil)
    }

    @Test(
        arguments: [
            ("::1", 1), ("::", 0), ("fc00::", 0xFC00), ("fd12::", 0xFD12), ("fe80::", 0xFE80), ("ff02::", 0xFF02),
            ("100::", 0x0100),
        ] as [(String, UInt16)])
    func `IPv6 of the own network is refused`(name: String, group: UInt16) {
        var address = [UInt8](repeating: 0, count: 16)
        if name == "::1" {
            address[15] = 1
        } else {
            address[0] = UInt8(group >> 8)
            address[1] = UInt8(group & 0xFF)
        }
        #expect(AddressRule.refusal(of: address, allowsLocal: false) != nil)
    }

    @Test func `an IPv4 address inside an IPv6 one is judged as what it is`() {
        let zeros = [UInt8](repeating: 0, count: 10)
        let mapped: [UInt8] = zeros + [0xFF, 0xFF]
        let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8)
        for prefix in [mapped, translated] {
            #expect(AddressRule.refusal(of: prefix + [10, 0, 0, 1], allowsLocal: false) != nil)
            #expect(AddressRule.refusal(of: prefix + [8, 8, 8, 8], allowsLocal: false) == nil)
        }
        let sixToFour: [UInt8] = [0x20, 0x02, 192, 168, 0, 1] + zeros
        #expect(AddressRule.refusal(of: sixToFour, allowsLocal: false) != nil)
    }

    @Test func `a public IPv6 address passes`() {
        let address: [UInt8] = [0x2A, 0x02] + [UInt8](repeating: 1, count: 14)
        #expect(AddressRule.refusal(of: address, allowsLocal: false) == nil)
    }

    @Test func `an address of no known kind is refused`() {
        #expect(AddressRule.refusal(of: [], allowsLocal: true) != nil)
    }

    @Test func `the way within this machine is free for a source that may go there`() {
        var gatekeeper = Gatekeeper(allowsLocal: true)
        for last in [1, 2, 3] as [UInt8] { #expect(gatekeeper.refusal(of: [127, 0, 0, last]) == nil) }
        #expect(gatekeeper.hasStayedHome)
        #expect(gatekeeper.refusal(of: [192, 168, 1, 1]) != nil)
    }

    @Test func `a server out in the world leads nobody into this machine`() {
        var gatekeeper = Gatekeeper(allowsLocal: true)
        #expect(gatekeeper.refusal(of: [8, 8, 8, 8]) == nil)
        #expect(!gatekeeper.hasStayedHome)
        #expect(gatekeeper.refusal(of: [127, 0, 0, 1])?.trouble == .plain(.ownMachine))
    }

    @Test func `a public source reaches nothing inside`() {
        var gatekeeper = Gatekeeper(allowsLocal: false)
        #expect(gatekeeper.refusal(of: [127, 0, 0, 1]) != nil)
        #expect(!gatekeeper.hasStayedHome)
    }
}
