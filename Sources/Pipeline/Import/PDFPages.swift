import Foundation
import Parsing
import Records
import Subprocess

/// Takes the text out of a PDF file, page by page, with `pdfinfo` and `pdftotext` of poppler-utils.
struct PDFPages: Sendable {
    /// Runs a program of this name with arguments and returns its output.
    let output: @Sendable (_ program: String, _ arguments: [String]) async throws -> [UInt8]

    /// A yearbook has some hundreds.
    private static let maximumPages = 2_000

    /// The issue in `file`; `name` is what it is called, `address` where it lies on the web, `body` its bytes.
    func issue(in file: String, name: String, address: String?, body: [UInt8]) async throws -> IssuePages {
        let information = String(decoding: try await output("pdfinfo", ["-enc", "UTF-8", file]), as: UTF8.self)
        let fields = PDFPages.fields(of: information)
        guard let count = fields["Pages"].flatMap({ Int($0) }), count > 0 else {
            throw Failure(.notAFeed, PDFPages.damaged)
        }
        guard count <= PDFPages.maximumPages else {
            throw Failure(.notAFeed, "\(name) has \(count) pages, more than the limit of \(PDFPages.maximumPages)")
        }
        var pages: [IssuePages.Page] = []
        for number in 1...count {
            pages.append(
                IssuePages.Page(
                    number: number, layout: try await text(of: number, in: file, ["-layout"]),
                    plain: try await text(of: number, in: file, [])))
        }
        return IssuePages(
            file: name, url: address, sha256: Digest(of: body).hexadecimal,
            title: fields["Title"].flatMap { $0.isEmpty ? nil : $0 },
            pages: pages)
    }

    private func text(of page: Int, in file: String, _ mode: [String]) async throws -> String {
        let range = ["-f", "\(page)", "-l", "\(page)"]
        let bytes = try await output("pdftotext", range + mode + ["-enc", "UTF-8", "-nopgbrk", "-q", file, "-"])
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `Title:          BIB 2006-12`
    private static func fields(of text: String) -> [String: String] {
        text.split(whereSeparator: \.isNewline).reduce(into: [:]) { fields, line in
            let sides = line.split(separator: ":", maxSplits: 1)
            guard sides.count == 2 else { return }
            fields[String(sides[0])] = sides[1].trimmingCharacters(in: .whitespaces)
        }
    }
}

extension PDFPages {
    /// A page of a newspaper has some 20 kB of text.
    private static let maximumOutputBytes = 8_000_000
    private static let timeoutSeconds = 60

    /// The programs of this machine.
    static func programs(of toolbox: Toolbox) -> PDFPages {
        PDFPages { name, arguments in
            guard let path = toolbox.program(name) else {
                throw Failure(.couldNotRun, "\(name) is missing, which reads PDF files: apt-get install poppler-utils")
            }
            return try await withThrowingTaskGroup(of: [UInt8].self) { group in
                group.addTask { try await run(path, arguments) }
                group.addTask {
                    try await Task.sleep(for: .seconds(timeoutSeconds))
                    throw Failure(.notAFeed, "\(name) takes longer than \(timeoutSeconds) s for one page")
                }
                defer { group.cancelAll() }
                return try await group.next() ?? []
            }
        }
    }

    /// In our own words: the programs speak of trailers and cross-reference tables.
    private static func fault(saying error: String) -> String {
        error.contains("Incorrect password")
            ? "the PDF file opens only with a password; save it without one and import that" : damaged
    }

    private static let damaged =
        "the PDF file is damaged or was not downloaded whole; download it again, or save it anew from the program that made it"

    private static func run(_ path: String, _ arguments: [String]) async throws -> [UInt8] {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(2))]
        let result = try await Subprocess.run(
            .path(.init(path)), arguments: Arguments(arguments), platformOptions: options,
            output: .bytes(limit: maximumOutputBytes), error: .string(limit: 100_000))
        guard result.terminationStatus.isSuccess else {
            throw Failure(.notAFeed, fault(saying: result.standardError))
        }
        return result.standardOutput
    }
}
