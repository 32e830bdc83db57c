import ArgumentParser
import Pipeline
import Publishing

/// Builds a book and says what was made of it.
struct BookReport {
    let options: GlobalOptions

    /// A missing tool costs its format only; a format that fails for another reason ends with code 1.
    func build(_ kind: BookWork.Kind, year: Int) async throws {
        let publications = try await BookWork.open(year, options).build(kind)
        let output = StandardOutput()
        var hasFailed = false
        for publication in publications {
            if options.json {
                output.line(try JSONLine.text(of: Line(publication)))
            } else if options.quiet {
                if case .written = publication.outcome { continue }
                Talk.say(publication.message)
            } else {
                output.line(publication.message)
            }
            if case .failed = publication.outcome { hasFailed = true }
        }
        output.flush()
        if hasFailed { throw ExitCode(Failure.Code.someSourcesFailed.rawValue) }
    }

    private struct Line: Encodable {
        let format: String
        let path: String?
        let message: String

        init(_ publication: Publication) {
            format = publication.format.rawValue
            message = publication.message
            if case .written(let path, _) = publication.outcome { self.path = path } else { path = nil }
        }
    }
}
