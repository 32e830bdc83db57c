import Chronicling
import Records

/// A year's folder, `chronicle/<year>/`.
///
/// The program writes only `proposals/`, `updates/`, `build/` and the end of `decisions.jsonl`. An entry is created once,
/// when it is adopted, and never written again: no method here replaces a file that people may have touched.
package struct ChronicleFolder: Sendable {
    private let directory: String
    private let disk: Disk

    /// `directory` ends in the year and need not exist yet.
    package init(directory: String, disk: Disk = .local) {
        self.directory = directory
        self.disk = disk
    }

    /// Where `Publisher` writes.
    package var buildDirectory: String { "\(directory)/build" }

    // MARK: What people wrote

    /// Everything readable, and a named error for every file that is not; nothing is lost by one wrong file.
    package func contents() throws -> ChronicleContents {
        var contents = ChronicleContents()
        if let text = try text("year.yaml") {
            do { contents.year = try YearFile(yaml: text) } catch { contents.errors.append(error) }
        }
        for name in try markdown(in: "entries") {
            guard let text = try text("entries/\(name)") else { continue }
            do {
                let entry = try EntryFile().entry(from: text, file: "entries/\(name)")
                if let twin = contents.entries.first(where: { $0.id == entry.id }) {
                    contents.errors.append(Self.twin(of: twin, file: "entries/\(name)"))
                } else {
                    contents.entries.append(entry)
                }
            } catch { contents.errors.append(error) }
        }
        for name in try markdown(in: "chapters") {
            guard let text = try text("chapters/\(name)") else { continue }
            do {
                contents.introductions.append(try ChapterTextFile().chapter(from: text, name: name))
            } catch { contents.errors.append(error) }
        }
        if let text = try text("decisions.jsonl") {
            do { contents.decisions = try DecisionLog().decisions(from: text) } catch { contents.errors.append(error) }
        }
        return contents
    }

    private static func twin(of entry: Entry, file: String) -> ChronicleFileError {
        ChronicleFileError(
            file: file, line: nil, problem: "the id \(entry.id) is also that of another entry",
            remedy: "give this entry an id of its own")
    }

    /// Files of `names` in a folder beside the years, `templates`, by name.
    package func templates(in folder: String) throws -> [String: String] {
        var templates: [String: String] = [:]
        for name in Templates.names where disk.exists("\(folder)/\(name)") {
            templates[name] = String(decoding: try disk.read("\(folder)/\(name)"), as: UTF8.self)
        }
        return templates
    }

    // MARK: What the program proposes

    /// Puts tonight's proposals and updates in place of yesterday's.
    package func write(_ set: ProposalSet) throws {
        try disk.makeDirectory("\(directory)/proposals")
        try disk.makeDirectory("\(directory)/updates")
        let proposals = try set.proposals.map { proposal in
            (ProposalFile.name(of: proposal), try ProposalFile().text(of: proposal))
        }
        try replace(proposals + [("routine.md", RoutineFile().text(of: set.routine))], in: "proposals")
        try replace(set.updates.map { ("\($0.id).md", UpdateFile().text(of: $0)) }, in: "updates")
    }

    /// Creates the entry of `proposal` and notes the decision; the file's name. An entry that exists stays as it is.
    package func adopt(_ proposal: Proposal, by person: String, at moment: Instant) throws -> Adoption {
        let entry = Entry(of: proposal, status: .adopted)
        let known = try contents()
        let name = ProposalFile.name(of: proposal)
        guard !known.entries.contains(where: { $0.id == entry.id }) else { return .alreadyThere(id: entry.id) }
        try disk.makeDirectory("\(directory)/entries")
        guard try disk.create("\(directory)/entries/\(name)", Array(try EntryFile().text(of: entry).utf8)) else {
            return .alreadyThere(id: entry.id)
        }
        try note(Decision(action: .adopt, members: proposal.members, entry: entry.id, by: person, at: moment))
        return .created(file: "entries/\(name)")
    }

    package enum Adoption: Hashable, Sendable {
        /// Relative to the year's folder.
        case created(file: String)
        case alreadyThere(id: String)
    }

    /// Appends one line to `decisions.jsonl`.
    package func note(_ decision: Decision) throws {
        try disk.makeDirectory(directory)
        try disk.append("\(directory)/decisions.jsonl", Array(try DecisionLog().line(of: decision).utf8))
    }

    // MARK: -

    private func text(_ name: String) throws -> String? {
        guard disk.exists("\(directory)/\(name)") else { return nil }
        return String(decoding: try disk.read("\(directory)/\(name)"), as: UTF8.self)
    }

    private func markdown(in folder: String) throws -> [String] {
        try disk.names("\(directory)/\(folder)").filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }
    }

    /// `folder` is one of the program's own.
    private func replace(_ files: [(name: String, text: String)], in folder: String) throws {
        let wanted = Set(files.map(\.name))
        for (name, text) in files {
            let path = "\(directory)/\(folder)/\(name)"
            let bytes = Array(text.utf8)
            if disk.exists(path), try disk.read(path) == bytes { continue }
            try disk.replace(path, bytes)
        }
        for name in try markdown(in: folder) where !wanted.contains(name) {
            try disk.remove("\(directory)/\(folder)/\(name)")
        }
    }
}
