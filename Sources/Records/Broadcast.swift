/// What a listing says of a broadcast beyond what every item has.
package struct Broadcast: Hashable, Sendable {
    /// The listing's identifier of the channel; its name is the item's author.
    package var channel: String?
    /// Which part of a shared slot, as written (`0/2`).
    package var slot: String?
    package var credits: [Credit]
    /// Shown before.
    package var isRepeat: Bool
    package var isPremiere: Bool
    package var isNew: Bool
    package var isLastChance: Bool
    package var isLive: Bool

    /// A person and what the listing says that they did (`presenter`, `actor`), with the part played.
    package struct Credit: Hashable, Sendable {
        package let role: String
        package let name: String
        package let part: String?

        package init(role: String, name: String, part: String? = nil) {
            self.role = role
            self.name = name
            self.part = part
        }
    }

    package init(channel: String?) {
        self.channel = channel
        credits = []
        isRepeat = false
        isPremiere = false
        isNew = false
        isLastChance = false
        isLive = false
    }
}
