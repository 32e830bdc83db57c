import Records

/// `year.yaml`: what people state about a year's book.
package struct YearFile: Hashable, Sendable {
    package let town: String?
    /// BCP 47, in place of the town's first language.
    package let language: String?
    package let chronicler: String?
    package let mayor: String?
    package let approval: Resolution?
    /// Ids in the order of print; chapters that it does not name follow in the scheme's order.
    package let chapters: [ChapterScheme.Chapter.ID]
    /// Lines of the yearbook's imprint: publisher, printer, ISBN.
    package let imprint: [String]

    package struct Resolution: Hashable, Sendable {
        package let body: String
        package let number: String
        package let date: Day

        package init(body: String, number: String, date: Day) {
            self.body = body
            self.number = number
            self.date = date
        }
    }

    package init(
        town: String? = nil, language: String? = nil, chronicler: String? = nil, mayor: String? = nil,
        approval: Resolution? = nil, chapters: [ChapterScheme.Chapter.ID] = [], imprint: [String] = []
    ) {
        self.town = town
        self.language = language
        self.chronicler = chronicler
        self.mayor = mayor
        self.approval = approval
        self.chapters = chapters
        self.imprint = imprint
    }

    /// Reads `yaml`, or says which line is wrong.
    package init(yaml: String, file: String = "year.yaml") throws(ChronicleFileError) {
        let map = try YAMLMap(file: file, yaml: yaml)
        try map.allow(["town", "language", "chronicler", "mayor", "approval", "chapters", "imprint"])
        town = try map.string("town")
        language = try map.string("language")
        chronicler = try map.string("chronicler")
        mayor = try map.string("mayor")
        chapters = try map.strings("chapters")
        imprint = try map.strings("imprint")
        guard let approval = try map.map("approval") else {
            self.approval = nil
            return
        }
        try approval.allow(["body", "number", "date"])
        guard let date = try approval.day("date") else {
            throw map.error("approval", "the date is missing", "add date: 2027-03-15 below it")
        }
        self.approval = Resolution(
            body: try approval.required("body", example: "\"Zastupitelstvo města\""),
            number: try approval.required("number", example: "\"12/2027\""), date: date)
    }
}
