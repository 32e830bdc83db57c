import Archiving

extension Talk {
    /// An index answers by the words that the dictionaries of its making gave; other ones ask for other words.
    static func warnOfOtherDictionaries(_ archive: Archive) throws {
        guard try !archive.isIndexCurrent() else { return }
        say(
            "the index was made with other dictionaries than are here, so some inflected forms are not found: "
                + "letopis check says which are missing, letopis index rebuild makes it anew")
    }
}
