import CZlib
import CZstandard
import Foundation
import Harvesting

/// One feed under each of HTTP's packings.
struct PackedFeed {
    static let text = Array(
        ("<rss version=\"2.0\"><channel>"
            + (0..<200).map { number in
                "<item><guid>n\(number)</guid><title>Zpráva \(number): zastupitelstvo schválilo rozpočet na rok "
                    + "\(1900 + number * 7 % 200)</title></item>"
            }.joined() + "</channel></rss>").utf8)

    static var gzip: [UInt8] { get throws { try Gzip.member(text) } }
    static var zlib: [UInt8] { deflated(window: 15) }
    static var bare: [UInt8] { deflated(window: -15) }
    static var zstandard: [UInt8] { zstandard(text) }

    static func zstandard(_ bytes: [UInt8]) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
        let count = ZSTD_compress(&output, output.count, bytes, bytes.count, 5)
        return Array(output.prefix(count))
    }

    private static func deflated(window: Int32) -> [UInt8] {
        var stream = z_stream()
        _ = letopis_deflate_init(&stream, 6, window)
        defer { deflateEnd(&stream) }
        var input = text
        var output = [UInt8](repeating: 0, count: text.count + 100)
        input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                _ = deflate(&stream, Z_FINISH)
            }
        }
        return Array(output.prefix(Int(stream.total_out)))
    }

    /// 5,000,000 spaces.
    static var brotliBomb: [UInt8] { bytes("mz9LTPglQOKxQCBfiAk=") }

    /// Packed by the reference encoder, which the tests need not have.
    static let brotli = bytes(
        """
        G1dRUZQhzTqiiIxCR4KNc9QbxU+ctLNtqd5Yf4meAu1FUekVqjHUG2zeRIj+8e9JAJkcuikVS1qqrUih3HiTl08fNyvAhaI/eQFkd+ndp2rF\
        K9EKlDgT6ITAbvdhiaqyoqhLgvMt1227/fxaRBotlzy03Pmh5QH86JFI3D9n/KN2Xr+nAcLhNdt+zGUP/bafE2wun9++9BOs0ztPv7DDaGCd\
        OqCMkJeEL5zyNwvOjBQc2HJnCFhyXoBSceHKm3ng0rMWkoYfWnY+w5c/m09g4pWY2DOCFB7ZcvdKWHJ/iFJ55br7+M6cuPSOlaTxl5bd1/Ll\
        z+Sw85Y7u0aQwiNb7n4SltwNUSqvXHl7Tlx670rS+EvL7m/5SwuBjzClQ5jSIUzpK0zpFKZ0CoGHdp249H4rSeMvLbvb8uXP4R0BHdo7ghQe\
        2XL3l/BSPqJUPqJUDlEqX1EqX1EqpyjU+3ckB3dovxGk8MiWu1vCknsgSuWVK2/viUvvv5I0/tJL+cil5xCn9hWn9hWndorBh3ZBlMorV95+\
        Jy69eyVp/KVl91i+/Lm8E5BD+48ghUf2Uj6SNA5JGockja8kjVOSximBHNpl+fLn452CHto9ghQe2XL3SFhyL0SpvHLl7X/iS/lI0/pI0zqk\
        aX3l03fKp++Uhz+0S8KS+0GUyitX3u4Tl96zkjT+0rJ7LV/+/HwG016KCRriykNIIYK23AFCLDkskFKJoitv4CGXHrQoacSjlh3O6Ms/N08w\
        n8QMGYQUImjLHSrEksMDKZUouu6+gZ9DLj1gUdKIRy07rNGXf06e7HxyZ9AgpBBBW+5wQiw5GEipRNGVN+SQSw9dlDTiUcsOb/SPFgcxiCkF\
        EFMKIKYUi5gS8YKUShRdeYMOufRwi5JGPGrZwUZf/nn4SoBuGjoIKUTQlju8EB8lBimVGKRUAkipxCKlEouUShAp1NfxOsKBu2m4QUghgrbc\
        wUIsOQRIqUTRlTf0kEsPvyhpxKM+Sgy69ASQU4tFTi0WOTXiBbHkICClEkVX3nCHXHrwoqQRj1p2iNGXf16+CpCbhh+EFCJoHyUGJY0AShoB\
        lDRiUdIgXlDSiEctO8joyz8/virQmwYPQgoRtOUOEWLJoUBKJYquvOEP+VFiUNOKQU0rgJpWLPr0ES8IKUTQljtIiCWHA1IqUXTlDT7k0kMW\
        JY141LJDjb78/98v4N+JP+Pfum0a
        """)

    private static func bytes(_ base64: String) -> [UInt8] { Data(base64Encoded: base64).map(Array.init) ?? [] }
}
