/// Words that say what takes place on a day, or where: a day beside them is most likely not that of a publication.
///
/// It cannot be complete. It guards readings that are likely but not certain, such as that of a dateline ("Lipová,
/// 4. března 2025"), which "Koncert, 4. března 2025" must not be taken for.
enum Occasions {
    /// Whether the folded `word` names an occasion, its place or a term.
    static func contains(_ word: String) -> Bool {
        words.contains(word) || word.count > 5 && endings.contains(where: word.hasSuffix) && !notices.contains(word)
    }

    /// Nouns of action that name a text.
    private static let notices = WordSet(
        """
        oznam* upozorn* sdelen* hlasen* narizen* rozhodnut* povolen* zobrazen* vzdelav* nariaden*
        оголошення повідомлення рішення розпорядження звернення пояснення
        ogloszeni* zawiadomieni* obwieszczeni* zarzadzeni* ostrzezeni* wyswietl*
        """)

    private static let words = WordSet([
        // cs, sk
        """
        akce akcia koncert* divad* kino kinu kin sal saly sale sali hala hale haly stadion* kulturak* kulturn*
        dum domu dome domov* dom klub klubu klube kostel kostela kostele kostol kostola kostole kaple kapli kaplnk* chram* zamek* zamku zamok
        hrad hradu hrade muze* galeri* knihovn* kniznic* skola skole sokolovn* hostinec hostinci restaurac* pivovar* nameste* namesti*
        namestie* park parku parky amfiteat* letni* koupalist* kupalisk* hrist* hrisk* areal* hasicar*
        vystav* festival* slavnost* trh trhy trhu jarmark* jarmok* ples plesy plesu masopust* fasiang* turnaj* beh behu
        zavod* zapas* vecer* vecier* schuz* schodz* exkurz* vylet* prednask* prednas* workshop* besed* seminar* kurz*
        kurs* den dny odstavk* uzavir* uzaverk* uzavierk* svoz* zvoz* sber* zber* zapis* vitan* vitani pohreb* mse msa
        bohosluzb* predstaven* premier* divadeln* soutez* sutaz* zastupitelstv* rada rady jednan* rokovan* volby volb*
        referend* sjezd* tabor* brigad* narozen* zemrel* umrt* splatn* lhut* lehot* platn* sejmut* zvesen* expirac*
        pozvank* kalendar* akci program programu harmonogram* masopust* advent* vanoc* vianoc* velikonoc* velkonoc* silvestr* silvester* dusick* svatb* svadb*
        ukoncen* zrusen* uzavren* vyprodan* vstup* vypredan*
        """,
        // de
        """
        konzert* theater* kino saal halle haus hof park platz kirche* kirchen* museum* schule zentrum heim freibad*
        hallenbad* bibliothek* bucherei* buecherei* galerie* stadion* schloss* burg turnhalle* treffpunkt* ort
        fest feste markt lauf laufe sitzung* versammlung* abend tag turnier* ausstellung* fuhrung* fuehrung* treffen kurs*
        feier* umzug* ball frist wahl wahlen messe messen lesung* vortrag* vernissage* basar* borse* boerse* reise* ausflug* fahrt*
        gottesdienst* andacht* training* spiel spiele cup rennen sprechstund* sammlung* abfuhr* sperrung* eroffnung*
        eroeffnung* party* kirmes* karneval* fasching* spende* ubung* uebung* aktion* wanderung* rundgang* probe*
        premiere* show* film* stadtrat* gemeinderat* ausschuss* stichtag* fallig* geboren* gestorben* gultig* gueltig*
        veranstaltung* einladung* kalender* termine* ferien* tanz* schwimmen turnen weihnacht* ostern pfingst* hochzeit* halloween* disco* picknick* programm*
        abgesagt* ausverkauft* beendet* eintritt* abgelaufen*
        """,
        // uk
        """
        акці* концерт* театр* кінотеатр* кіно зал зала залі клуб* будин* палац* парк* площ* церк* храм* музе* галере*
        бібліотек* школ* ліце* стадіон* центр* виставк* фестивал* свято свята святкуван* ярмар* бал турнір* забіг* змаган* матч* вечір
        вечори збор* сесі* засідан* нарад* зустріч* лекці* семінар* тренінг* курс* екскурсі* похорон* служб*
        вистав* премʼєр* премєр* конкурс* вибор* термін* строк* народи* помер* відключен* ремонт* день дні
        афіш* запрошен* календар* програм* різдв* великд* миколая весілл* дискотек* ярмарок*
        скасован* завершен* відмінен* вхід
        """,
        // pl
        """
        koncert* teatr* kin kino sala sali hala klub* dom domu park* plac* rynek* rynku kosciol* kosciel* muzeum* galeri*
        bibliotek* szkol* stadion* centrum* wystaw* festiwal* festyn* swieto swieta swietow* jarmark* kiermasz* bal turniej* bieg biegu zawod*
        mecz* wieczor* zebrani* sesj* posiedzeni* narad* spotkani* wyklad* seminari* warsztat* kurs* wycieczk* pogrzeb*
        msza mszy spektakl* premier* konkurs* wybor* termin* urodzon* zmarl* dyzur* zbiork* wydarze* zaprosz* kalendarz* wielkanoc* wigili* slub* odwolan* zakonczon* wstep*
        """,
        // en
        """
        concert* theatre* theater* cinema* hall park square church* museum* galler* librar* school* stadium* centre
        center club* festival* fair market* ball tournament* run race* match* evening* meeting* session* lecture* talk*
        seminar* workshop* course* trip* tour* funeral* mass show* premiere* party competition* election* due deadline*
        born died opening closing closure* exhibition* events calendar* invitation* whats christmas easter wedding* market* cancelled canceled sold admission ended
        """,
    ])

    /// Of compounds and nouns of action.
    private static let endings = [
        "fest", "konzert", "markt", "lauf", "sitzung", "versammlung", "abend", "turnier", "ausstellung", "fuhrung",
        "fuehrung", "treffen", "kurs", "feier", "umzug", "schluss", "frist", "termin", "wahl", "messe", "lesung",
        "vortrag",
        "borse", "boerse", "fahrt", "gottesdienst", "training", "spiel", "rennen", "stunde", "sammlung", "abfuhr",
        "sperrung", "eroffnung", "eroeffnung", "party", "spende", "ubung", "uebung", "wanderung", "gang",
        "saal", "platz", "park", "kirche", "museum", "theater", "kino", "schule", "bibliothek", "probe", "halle",
        "programm", "ferien", "tanz", "tag", "nacht",
        "ani", "eni", "anie", "enie", "utie", "ння", "ття",
    ]
}
