import Records

/// What the kind of source and of item says of the subject before a word is read.
enum SubjectPrior {
    static func values(of document: Document, source: Source?) -> [Subject: Double] {
        var values: [Subject: Double] = [:]
        switch source?.kind {
        case .board, .council: values[.administration, default: 0] += 1.5
        case .events: values[.culture, default: 0] += 0.5
        case .web, .newspaper, .tv, .radio, .social, .video, .agency, nil: break
        }
        switch document.kind {
        case .meeting, .paper: values[.administration, default: 0] += 3
        case .notice: values[.administration, default: 0] += 1
        case .event: values[.culture, default: 0] += 0.5
        case .article, .broadcast, .video, .audio, .post, .page, nil: break
        }
        return values
    }
}
