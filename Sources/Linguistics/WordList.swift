/// Words written one after another in the source of the program, between spaces and line ends.
package enum WordList {
    /// Looks at bytes only: the lists are long and read at every start.
    package static func words(in list: String) -> [String] {
        list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.compactMap(String.init)
    }
}
