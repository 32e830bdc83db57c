import Foundation
import Spreadsheets
import Testing

@Suite struct SpreadsheetTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path

    private func written(_ rows: [[Spreadsheet.Cell]]) throws -> Data {
        let sheet = try Spreadsheet(path: path, sheet: "items", header: ["a", "b"])
        for row in rows { try sheet.append(row) }
        try sheet.close()
        defer { unlink(path) }
        return try Data(contentsOf: URL(fileURLWithPath: path))
    }

    /// What a program that knows the format reads, one line a row.
    private func readBack(_ data: Data) throws -> String {
        try data.write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        python.arguments = [
            "-c",
            """
            import sys, zipfile, re, html
            sheet = zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode()
            print('formulas', sheet.count('<f>'))
            for row in re.findall('<row.*?</row>', sheet, re.S):
                print('|'.join(html.unescape(t or n) for t, n in re.findall('<t[^>]*>(.*?)</t>|<v>(.*?)</v>', row, re.S)))
            """, path,
        ]
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        python.waitUntilExit()
        #expect(python.terminationStatus == 0)
        return text
    }

    @Test func `texts stay texts, also those that begin like a formula`() throws {
        let text = try readBack(
            written([[.text("=1+1"), .number(3)], [.text("@SUM(A1)"), .empty], [.text("č & <ř>"), .text("-2")]]))
        #expect(text == "formulas 0\na|b\n=1+1|3\n@SUM(A1)\nč & <ř>|-2\n")
    }

    @Test func `the same rows give the same bytes`() throws {
        let rows: [[Spreadsheet.Cell]] = (0..<500).map { [.text("řádek \($0)"), .number(Double($0))] }
        #expect(try written(rows) == written(rows))
    }

    @Test func `a text longer than a cell is cut between characters and says so`() throws {
        let text = try readBack(written([[.text(String(repeating: "🙂", count: 20_000))]]))
        let cell = try #require(text.split(separator: "\n").last)
        #expect(cell.utf16.count <= Spreadsheet.longestText)
        #expect(cell.hasSuffix("🙂…"))
    }

    @Test func `a file that cannot be written is named`() throws {
        #expect(throws: SpreadsheetFailure.self) {
            let sheet = try Spreadsheet(path: "/proc/none/x.xlsx", sheet: "items", header: ["a"])
            try sheet.append([.text("x")])
            try sheet.close()
        }
    }
}
