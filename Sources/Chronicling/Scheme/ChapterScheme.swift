import Linguistics
import Records

/// The chapters of a chronicle, in order, and which subjects fall into which.
package struct ChapterScheme: Hashable, Sendable {
    package let chapters: [Chapter]
    /// Proposals allowed per chapter and month, where the chapter states no number of its own.
    package let quotaPerMonth: Int

    package struct Chapter: Hashable, Sendable, Identifiable {
        package let id: String
        /// By language tag.
        package let titles: [String: String]
        package let subjects: [String]
        /// Beginnings of folded words which, found in a title, choose this chapter among those of one subject.
        package let words: [String]
        package let quotaPerMonth: Int?

        package init(
            id: String, titles: [String: String], subjects: [String] = [], words: [String] = [],
            quotaPerMonth: Int? = nil
        ) {
            self.id = id
            self.titles = titles
            self.subjects = subjects
            self.words = words
            self.quotaPerMonth = quotaPerMonth
        }

        /// The title in `language`, else in English, else the id.
        package func title(in language: Language) -> String {
            titles[language.rawValue] ?? titles[Language.en.rawValue] ?? id
        }
    }

    package init(chapters: [Chapter], quotaPerMonth: Int = 3) {
        self.chapters = chapters
        self.quotaPerMonth = quotaPerMonth
    }

    package func chapter(_ id: String) -> Chapter? { chapters.first { $0.id == id } }

    package func quota(of id: String) -> Int { chapter(id)?.quotaPerMonth ?? quotaPerMonth }

    /// The chapter of an item on `subject` whose title has these folded words. The last chapter takes what no other
    /// claims.
    package func chapter(ofSubject subject: String, titleWords: [String]) -> Chapter.ID? {
        let claimants = chapters.filter { $0.subjects.contains(subject) }
        let named = claimants.first { claimant in
            claimant.words.contains { beginning in titleWords.contains { $0.hasPrefix(beginning) } }
        }
        return (named ?? claimants.first { $0.words.isEmpty } ?? claimants.first ?? chapters.last)?.id
    }
}
