import Records

/// The words of each subject in Slovak, as far as they differ from Czech beyond diacritics; see `SubjectLexicon`.
enum SlovakSubjects {
    static let words: [Subject: String] = [
        .administration: """
        4: zastupiteľstv*, poslanec*, poslanc*, uzneseni*, mestský úrad, obecný úrad, primátor*, starost*,
           samospráv*
        3: všeobecne záväzné nariadenie, vzn, rozpočet mesta, úradn*, zasadnut*, radnic*
        2: rozpočet, rozpočtu, komisi*, odbor, poplat*, dane, úrad
        """,
        .elections: """
        5: voľby, volieb, volebn*, volič*, kandidát*, kandidatúr*
        3: okrsok, okrsk*, mandát*, hlasovac*, referend*
        2: hlasov, strana, hnutie
        """,
        .population: """
        5: počet obyvateľov, uvítanie detí, sčítanie, prisťahoval*, odsťahoval*
        4: novorodenc*, sobáš*, zlatá svadba, narodil* sa, bábätk*, demografi*
        2: obyvateľ*, štatistik*
        """,
        .construction: """
        4: rekonštrukci*, výstavb*, prestavb*, zateplen*, stavenisk*, novostavb*, územný plán, kolaudáci*
        3: stavb*, stavebn*, fasád*, strech*, bytov* dom, kanalizáci*, vodovod*, revitalizáci*, modernizáci*
        2: oprav*, obnov*, budov*, investíci*
        """,
        .transport: """
        4: uzávierk*, obchádzk*, autobus*, vlak*, železnic*, križovatk*, parkovan*, parkovisk*, cyklotras*,
           diaľnic*, semafor*, cestovný poriadok
        3: cesta, cesty, ceste, vozovk*, most*, chodník*, doprav*, zastávk*, vodič*
        2: linka, spoje, ulic*
        """,
        .economy: """
        4: nezamestnan*, podnikateľ*, prepúšťa*, fabrik*, závod, priemysel*, pracovných miest, úrad práce
        3: firma, firmy, obchod*, trh, trhy, jarmok, poľnohospod*, mzdy, ceny, zdražen*, cestovný ruch
        2: výrob*, predaj*, zamestnanc*
        """,
        .education: """
        4: škola, školy, školu, škole, škôl, školsk*, škôlk*, žiak, žiaci, žiakov, učiteľ*, gymnázi*, maturit*,
           prváč*, študent*, univerzit*, zápis do prvého
        3: trieda, triedy, vyučovan*, vzdeláv*, krúžok, olympiád*
        2: deti, detí, prázdnin*
        """,
        .culture: """
        4: divadl*, koncert*, výstav*, vernisáž*, múze*, galéri*, kino, knižnic*, festival*, folklór*, premiér*,
           predstaveni*
        3: kultúr*, hudb*, film*, kniha, knihy, spisovateľ*, hrad, zámok, jarmok, fašiang*, slávnost*, umel*
        2: program, vstupn*, návštevník*
        """,
        .sport: """
        4: futbal*, hokej*, volejbal*, basketbal*, hádzan*, tenis*, atlet*, zápas*, turnaj*, liga, majstrov*,
           medail*, tréner*, šach*, plav*, cyklist*, bež*
        3: hráč*, klub, gól*, vyhral*, prehral*, štadión*, športov*, šport
        2: víťaz*, sezón*, tím*
        """,
        .associations: """
        4: spolok, spolku, poľovn*, záhradkár*, včelár*, rybár*, skaut*, matica slovenská, jednota dôchodcov,
           dobrovoľník*, združen*
        3: výročná schôdza, členovia, členov, brigád*, občianske združenie
        2: stretnut*, posedeni*
        """,
        .healthSocial: """
        4: nemocnic*, poliklinik*, lekár*, zdravot*, očkovan*, ambulanci*, opatrovate*, domov dôchodcov, senior*,
           sociáln*, charit*, darcov krvi
        3: pacient*, lekáre*, dôchodc*, postihnut*, poradň*, pomoc
        2: starostliv*, klient*
        """,
        .environmentWeather: """
        4: životné prostredie, odpad*, zberný dvor, povod*, záplav*, víchric*, búrk*, sneh*, mráz*, sucho, smog*,
           ovzduš*, počas*, teplot*, triedeni*
        3: les, lesy, strom*, výsadb*, potok*, rieka, rieky, príroda, prírod*, zeleň, kompost*
        2: voda, zver*
        """,
        .safety: """
        4: hasič*, požiar*, polici*, policajt*, nehod*, krádež*, zlodej*, podvod*, pátra*, zadržal*, výbuch*,
           evakuáci*, záchranár*
        3: zranen*, ukradol, ukradl*, kriminal*, vodič, pokut*, súd, obvinen*
        2: zásah*, škod*
        """,
        .church: """
        4: kostol*, farnos*, farár*, kňaz*, biskup*, omša, omše, svätá, cirk*, bohoslužb*, púť*, kaplnk*,
           požehnan*, kláštor*
        2: svät*, modlitb*, veriac*
        """,
        .personalities: """
        4: čestný občan*, čestné občianstvo, zomrel*, jubile*, rodák*, ocenen*, osobnos*, vyznamenan*, cena mesta
        3: narodenin*, rozlúčka, životné jubileum
        2: život*
        """,
        .historyMemorial: """
        4: pamätník*, pomník*, pietn*, oslobodeni*, snp, vojn*, kronik*, archív*, histór*, histori*, archeolog*,
           pamätn* tabuľ*, výroči*
        3: padlým, vence, storoč*, holokaust*
        2: spomienk*
        """,
        .other: """
        4: stratený, straten*, nájden*, odstávk*, prerušen* dodávk*, horoskop*, krížovk*, inzerci*
        2: upozornen*, zatvoren*
        """,
    ]
}
