import Records

extension Remark.Matter {
    /// Of a night that was stored before kinds of remarks were: read off the machine's sentence as it was then. Nothing new
    /// belongs here.
    init?(formerSentence message: String) {
        func first(_ prefix: String) -> Int? {
            message.hasPrefix(prefix) ? Int(message.dropFirst(prefix.count).prefix { $0.isNumber }) : nil
        }
        if message.hasPrefix("no items in it") {
            self = .noItems
        } else if let count = first("the document breaks off; ") {
            self = .cutOff(count)
        } else if message.contains(" unreadable: "), let count = Int(message.prefix { $0.isNumber }) {
            self = .unreadable(count)
        } else if message.hasPrefix("held back: "), let turnover = Turnover(String(message.dropFirst(11))) {
            self = .held(turnover)
        } else if message.hasPrefix("none of the "), message.contains("was probably lost") {
            self = .lostOverlap
        } else {
            return nil
        }
    }
}
