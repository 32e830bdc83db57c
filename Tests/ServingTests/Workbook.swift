import Foundation

/// Reads a workbook as another program does.
enum Workbook {
    /// The texts of the first sheet, a list a row.
    static func cells(in workbook: [UInt8]) throws -> [[String]] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx")
        try Data(workbook).write(to: file)
        defer { unlink(file.path) }
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        python.arguments = [
            "-c",
            """
            import html, json, re, sys, zipfile
            sheet = zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').decode()
            rows = re.findall('<row.*?</row>', sheet, re.S)
            print(json.dumps([[html.unescape(t) for t in re.findall('<t[^>]*>(.*?)</t>', row, re.S)] for row in rows]))
            """, file.path,
        ]
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        return try JSONDecoder().decode([[String]].self, from: text)
    }
}
