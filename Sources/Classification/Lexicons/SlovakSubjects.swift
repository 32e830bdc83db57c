import Records

/// The words of each subject in Slovak, as far as they differ from Czech beyond diacritics; see `SubjectLexicon`.
enum SlovakSubjects {
    static let words: [Subject: String] = [
        .administration:
            "4: zastupiteľstv*, poslanec*, poslanc*, uzneseni*, mestský úrad, obecný úrad, primátor*, starost*, samospráv*\n3: všeobecne záväzné nariadenie, vzn, rozpočet mesta, úradn*, zasadnut*, radnic*\n2: rozpočet, rozpočtu, komisi*, odbor, poplat*, dane, úrad",
        .elections:
            "5: voľby, volieb, volebn*, volič*, kandidát*, kandidatúr*\n3: okrsok, okrsk*, mandát*, hlasovac*, referend*\n2: hlasov, strana, hnutie",
        .population:
            "5: počet obyvateľov, uvítanie detí, sčítanie, prisťahoval*, odsťahoval*\n4: novorodenc*, sobáš*, zlatá svadba, narodil* sa, bábätk*, demografi*\n2: obyvateľ*, štatistik*",
        .construction:
            "4: rekonštrukci*, výstavb*, prestavb*, zateplen*, stavenisk*, novostavb*, územný plán, kolaudáci*\n3: stavb*, stavebn*, fasád*, strech*, bytov* dom, kanalizáci*, vodovod*, revitalizáci*, modernizáci*\n2: oprav*, obnov*, budov*, investíci*",
        .transport:
            "4: uzávierk*, obchádzk*, autobus*, vlak*, železnic*, križovatk*, parkovan*, parkovisk*, cyklotras*, diaľnic*, semafor*, cestovný poriadok\n3: cesta, cesty, ceste, vozovk*, most*, chodník*, doprav*, zastávk*, vodič*\n2: linka, spoje, ulic*",
        .economy:
            "4: nezamestnan*, podnikateľ*, prepúšťa*, fabrik*, závod, priemysel*, pracovných miest, úrad práce\n3: firma, firmy, obchod*, trh, trhy, jarmok, poľnohospod*, mzdy, ceny, zdražen*, cestovný ruch\n2: výrob*, predaj*, zamestnanc*",
        .education:
            "4: škola, školy, školu, škole, škôl, školsk*, škôlk*, žiak, žiaci, žiakov, učiteľ*, gymnázi*, maturit*, prváč*, študent*, univerzit*, zápis do prvého\n3: trieda, triedy, vyučovan*, vzdeláv*, krúžok, olympiád*\n2: deti, detí, prázdnin*",
        .culture:
            "4: divadl*, koncert*, výstav*, vernisáž*, múze*, galéri*, kino, knižnic*, festival*, folklór*, premiér*, predstaveni*\n3: kultúr*, hudb*, film*, kniha, knihy, spisovateľ*, hrad, zámok, jarmok, fašiang*, slávnost*, umel*\n2: program, vstupn*, návštevník*",
        .sport:
            "4: futbal*, hokej*, volejbal*, basketbal*, hádzan*, tenis*, atlet*, zápas*, turnaj*, liga, majstrov*, medail*, tréner*, šach*, plav*, cyklist*, bež*\n3: hráč*, klub, gól*, vyhral*, prehral*, štadión*, športov*, šport\n2: víťaz*, sezón*, tím*",
        .associations:
            "4: spolok, spolku, poľovn*, záhradkár*, včelár*, rybár*, skaut*, matica slovenská, jednota dôchodcov, dobrovoľník*, združen*\n3: výročná schôdza, členovia, členov, brigád*, občianske združenie\n2: stretnut*, posedeni*",
        .healthSocial:
            "4: nemocnic*, poliklinik*, lekár*, zdravot*, očkovan*, ambulanci*, opatrovate*, domov dôchodcov, senior*, sociáln*, charit*, darcov krvi\n3: pacient*, lekáre*, dôchodc*, postihnut*, poradň*, pomoc\n2: starostliv*, klient*",
        .environmentWeather:
            "4: životné prostredie, odpad*, zberný dvor, povod*, záplav*, víchric*, búrk*, sneh*, mráz*, sucho, smog*, ovzduš*, počas*, teplot*, triedeni*\n3: les, lesy, strom*, výsadb*, potok*, rieka, rieky, príroda, prírod*, zeleň, kompost*\n2: voda, zver*",
        .safety:
            "4: hasič*, požiar*, polici*, policajt*, nehod*, krádež*, zlodej*, podvod*, pátra*, zadržal*, výbuch*, evakuáci*, záchranár*\n3: zranen*, ukradol, ukradl*, kriminal*, vodič, pokut*, súd, obvinen*\n2: zásah*, škod*",
        .church:
            "4: kostol*, farnos*, farár*, kňaz*, biskup*, omša, omše, svätá, cirk*, bohoslužb*, púť*, kaplnk*, požehnan*, kláštor*\n2: svät*, modlitb*, veriac*",
        .personalities:
            "4: čestný občan*, čestné občianstvo, zomrel*, jubile*, rodák*, ocenen*, osobnos*, vyznamenan*, cena mesta\n3: narodenin*, rozlúčka, životné jubileum\n2: život*",
        .historyMemorial:
            "4: pamätník*, pomník*, pietn*, oslobodeni*, snp, vojn*, kronik*, archív*, histór*, histori*, archeolog*, pamätn* tabuľ*, výroči*\n3: padlým, vence, storoč*, holokaust*\n2: spomienk*",
        .other:
            "4: stratený, straten*, nájden*, odstávk*, prerušen* dodávk*, horoskop*, krížovk*, inzerci*\n2: upozornen*, zatvoren*",
    ]
}
