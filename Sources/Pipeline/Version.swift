package enum Version {
    /// Semantic version of the program (semver.org); CHANGELOG.md tells what each brought.
    package static let current = "0.1.0"
}
