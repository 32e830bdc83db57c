import Linguistics

/// Titles and offices that announce a person's name, as folded beginnings of words.
struct PersonCues: Sendable {
    /// "Ing.", "MUDr.": always a person behind them.
    private let titles: Set<String>
    private let offices: StemSet
    /// What stands before a street's or school's name: the person named there is not in the text.
    private let places: StemSet

    init() {
        titles = Set(PersonCues.titleWords.split(separator: " ").map(String.init))
        offices = StemSet(PersonCues.officeStems)
        places = StemSet(PersonCues.placeStems)
    }

    func isTitle(_ word: Word) -> Bool { titles.contains(word.folded) && word.beginsWithCapital }

    func isOffice(_ word: Word) -> Bool { offices.matches(word.folded) }

    func isPlaceCue(_ word: Word) -> Bool { places.matches(word.folded) }

    private static let titleWords = "ing mgr mudr mvdr phdr judr rndr paeddr thdr thlic bc bca mga doc prof dr dipl"

    private static let officeStems = """
        starost místostarost primátor hejtman senátor poslan ředitel tajemn radní zastupitel předsed místopředsed
        trenér kapitán
        farář děkan biskup kaplan kronikář kurátor architekt dirigent režisér herec hereč zpěva spisovatel malíř
        sochař fotograf
        učitel profesor lékař primář zdravotn velitel policist hasič závodn běžec běžk cyklist hráč brankář mistr
        šampion laureát
        rodák jubilant pamětn veterán student žák žákyn soused manžel pan paní pán pana panu panem slečn knihovn ministr
        bürgermeister oberbürgermeister landrat landrät ortsvorsteher kämmer dezernent amtsleiter stadtrat stadträt
        vorsitzend
        geschäftsführer pfarrer pastor bischof küster schulleiter lehrer direktor trainer kapitän sprecher künstler
        maler autor dirigent
        professor doktor arzt ärzt herr herrn frau nachbar vereinschef präsident
        голов голова мер староста старост депутат директор керівник начальник лікар вчител учител тренер настоятел
        отець отц священник
        художни поет письменни актор актрис співа юрист фермер волонтер солдат сержант капітан майор воїн боєць
        захисник міністр
        пан пані професор заступник секретар
        burmistrz wójt prezydent radny radna dyrektor ksiądz księdz pan pani trener
        mayor director mr mrs ms
        """

    private static let placeStems = """
        ulic náměst tříd sídlišt park nábřež škol gymnázi základn zš divadl kino knihovn memoriál pomník ulici
        straße platz weg schule gymnasium
        вулиц площ провулок проспект бульвар школ ліцей гімназ імен ім
        """
}
