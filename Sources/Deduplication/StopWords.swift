import Linguistics

/// Words that every text has; they take no part in telling stories apart.
struct StopWords: Sendable {
    private let hashes: Set<UInt32>

    init() {
        hashes = Set(
            WordList.words(in: StopWords.words).map { Token.hash(of: $0) })
    }

    func contains(_ word: UInt32) -> Bool { hashes.contains(word) }

    private static let words = """
        a aby ale ani ano asi až bez bude budou by byl byla bylo byli byly být co což další dle do ho i já jak jako je
        jeho jejich její jen ještě již jsem jsme jsou k kam kde kdo kdy když která které který kterou kterých kteří ke
        ku letos má mají mezi mimo může mohou musí na nad nám nás naše nebo nebyl není než ní nich nový nová nové o od
        ode okolo on ona oni pak po pod podle pokud potom pro proti proto protože před přes při s se si své svou svůj
        svého svých ta tak také takže tam tato te tedy ten tento této tím to toho tom tomto tu tuto ty tyto u už v vám
        vás ve více však všech všechny vy z za zde ze že jejím jejího bylo lze tel roku roce let rok dne den dny hodin
        hodiny hodin začátek konec město města městě městský městská městské městského obec obce obci
        aj ale alebo bol bola boli bolo bude budú čo do ich je jej jeho ktorá ktoré ktorý na nie od po pre pri sa si sú
        to v vo z za že
        ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bitte da dabei damit danach
        dann darf das dass dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du
        durch ein eine einem einen einer eines er es etwa für gegen gibt hat hatte haben habe hier ich ihr ihre ihrem
        ihren ihrer im immer in ins ist ja jede jeder jedes jetzt kann kein keine können konnte man mehr mit muss müssen
        nach nicht noch nun nur ob oder ohne rund sehr sein seine seinem seinen seiner seit sich sie sind so sollen
        sowie statt stehen steht über um und uns unser unter viele vom von vor war waren was wegen weil weiter wenn wer
        werden wie wieder will wir wird wo wurde wurden zu zum zur zwei drei uhr jahr jahre jahren tag tage stadt
        gemeinde findet stattfinden beginn heute gestern morgen neue neuer neuen neues
        а або але б без би був буде будуть була були було бути в вам вас весь ви від він вона вони воно все всі все
        втім г два для до є ж з за зі й його йому й їх їхній із к коли лише має мають мене ми може на над нам нас наш
        не ні ніж о об один одна п по під після при про протягом р р разом с сам свої своїх своєму своєю своє та так
        також там те ти то того тому тут у усі хто це цей цього цьому ця ці чи щo що щоб який яка яке які яких як я
        року році рік роки день дня дні година години годині громада громади громаді місто міста місті
        i w z na do się nie jest że to o po od za dla przez przy jak oraz są był była było były
        the a of and to in is for on with at by from
        br nbsp amp div span href http https www
        """
}
