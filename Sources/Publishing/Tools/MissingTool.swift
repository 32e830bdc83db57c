/// A program that a format needs and this machine lacks, with the command that brings it.
package struct MissingTool: Hashable, Sendable, CustomStringConvertible {
    package let name: String
    package let neededFor: String
    package let install: String

    package init(name: String, neededFor: String, install: String) {
        self.name = name
        self.neededFor = neededFor
        self.install = install
    }

    package var description: String {
        "\(name) is missing, so \(neededFor) was not written; install it with: \(install)"
    }
}
