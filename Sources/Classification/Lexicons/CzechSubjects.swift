import Records

/// The words of each subject in Czech municipal news; see `SubjectLexicon` for the notation.
enum CzechSubjects {
    static let words: [Subject: String] = [
        .administration: """
        4: zastupitelstvo, zasedání zastupitelstva, usnesení, rada města, městská rada, rada obce, radní, vyhlášk*,
           místostarost*, územní samospráv*, tajemnice úřadu, tajemník úřadu
        3: zastupitel*, starost*, radnice, magistrát*, primátor*, samospráv*, rozpočtov* opatření, rozpočet města,
           rozpočet obce, městský úřad, obecní úřad, úřední deska, úřední hodiny, matrik*, podateln*, opatrovnictv*,
           koalice, opozic*, zápis z jednání, veřejné projednání, finanční výbor, kontrolní výbor, osadní výbor,
           složil slib, schválil*, partnersk* měst*, občanský průkaz, evidence dopravních, czechpoint, portál občana
        2: zasedání, jednání rady, rozpočet, rozpočtu, závěrečný účet, dotac* město, poplatek za odpad,
           místní poplatek, poplatk*, odbor, vedoucí odboru, výbor, komise rady, participativní rozpočet,
           anketa města, úřad, úředník*, úřednic*, nařízení, odvolan*, jmenoval*, kompetenc*, veřejná zakázka,
           výběrové řízení na pozici, pronájem pozemk*, prodej pozemk*, záměr prodeje, nájemné v městských, petice,
           referendum, chatbot, elektronick* podání, webové stránky města, nový web, digitalizac*, agend*,
           strategick* plán, koncepce, městská část, vedení města, dluh města, úvěr, hospodaření města, mikroregion,
           svazek obcí, občané mohou žádat
        1: projedn*, rozhod*, hlasován*, hlasoval*, kraj, hejtman*, ministerstv*, formulář*, žádost*, občan*, návrh,
           připomín*, město vydalo, porad*, smlouv*, sazb*, daň*, daně
        -2: zápas, utkání
        """,
        .elections: """
        5: volby, volební, voleb, okrskov*, volič*, volebn*, kandidátk*, hlasovací lístek, volební účast, urnám,
           volební urna
        4: kandidát*, kandiduj*, kandidoval*, sčítání hlasů, sčítal*, mandát*, přenosná schránka, volební průkaz,
           místní referendum, preferenční hlas*, druhé kolo voleb, lídr kandidátky, uskupení získalo
        3: okrsek, okrsk*, zapisovatel*, hlasovací lístky, volebním, koalice vyhrála, hnutí vyhrálo, k urnám
        2: hnutí, politick* stran*, předvolebn*, povolebn*, eurovolb*, senátor*, senátní, sněmovn*, prezidentsk*,
           krajsk* volb*, komunáln* volb*, debata kandidátů
        1: hlas*, hlasy, strana, stran
        """,
        .population: """
        5: vítání občánků, nejmladší občánky, občánk*, počet obyvatel, evidence obyvatel, sčítání lidu, přistěhoval*,
           vystěhoval*, odstěhoval*, demografick*, přírůstek obyvatel, úbytek obyvatel, první miminko
        4: obyvatel ubylo, obyvatel přibylo, narodil* se, miminko roku, novorozen*, porodnost, úmrtnost, sňatk*,
           rozvod*, zlatá svatba, zlatou svatbu, diamantov* svatb*, smaragdov* svatb*, svatb*, snoubenc*, oddávající,
           přirozený přírůstek, průměrný věk, trvalý pobyt, nejčastější jméno
        3: dvojčat*, miminek, miminka, miminko, přibylo obyvatel, ubylo obyvatel, obřadní síň, stárnutí populace,
           populace, cizinc*, národnost*, nejstarší obyvatel*, počet narozených, oddaných, rodné číslo, úmrtí ubylo
        2: statistik*, obyvatelstv*, obyvatel, svatební, jmén*, narozen*, přihlášených, domácnost*, uprchlík*, ubylo,
           přibylo
        1: rodin*, prvňáč* počet
        """,
        .construction: """
        4: rekonstrukc*, přestavb*, novostavb*, výstavb*, demolic*, zatepl*, staveniště, kolaudac*, kolaudoval*,
           dostavb*, přístavb*, základní kámen, stavební povolení, územní plán, územního plánu, developer*,
           bytový dům, bytových domů, lešení, stavební firma, stavebník*, hrubá stavba, revitalizac*
        3: stavb*, stavební*, stavět, staví, postav* nov*, oprav* fasád*, fasád*, střech*, oprava střechy, nová okna,
           zhotovitel*, projektov* dokumentac*, architekt*, architektonick*, byty, bytů, malometrážn*, panelák*,
           panelov* dům, brownfield*, kanalizac*, vodovod*, čistírn*, dlažb*, dlaždič*, klempíř*, tesař*, zedník*,
           bagr*, výkop*, modernizac*, novou podobu, nový kabát, bezbariérov*, výtah*, oprav* chodník*,
           veřejné osvětlení, lamp* veřejného, plynovod*, teplovod*, investic* do, sanac*, hřiště vyroste
        2: oprav*, vznikn*, vyrost*, zbourá*, bourán*, dokonč*, prac* skonč*, prac* začn*, objekt*, budov*, chátraj*,
           vila, pozemek, parcel*, sídlišt*, rekultivac*, obnov*, investor*, investic*, dotace na opravu, hotov*,
           předán*, rozpočet stavby, radniční věž, technick* stav, beton*, okna, komín*, sklep*, studn*, prostranství,
           lávk*, mobiliář*, lavičk*, podlah*, krov*
        1: firma, milion*, termín dokončení, projekt*, dílo, etap*, soutěž na dodavatele, náměstí, areál*
        """,
        .transport: """
        4: uzavírk*, objížď*, objezd*, kruhov* objezd*, dopravní omezení, semafor*, křižovatk*, kyvadlov*,
           jízdní řád*, městská hromadná, mhd, autobus*, trolejbus*, tramvaj*, vlak*, železnic*, nádraží, parkovišt*,
           parkován*, parkovac*, cyklostezk*, cyklotras*, přechod pro chodce, dálnic*, obchvat*, dopravní podnik*,
           jízdné, jízdenk*, zastávk*, dopravní terminál
        3: silnic*, vozovk*, asfalt*, most, mostu, mostě, nový most, lávka pro pěší, provoz řízený, řidič*, motorist*,
           cyklist* projedou, doprav*, linka číslo, autobusov* linka, spoj*, dopravc*, tunel*, podjezd*, nadjezd*,
           přejezd*, nástupišt*, kolej*, peron*, chodník*, zimní údržba, sypač*, průtah*, jednosměrn*, zákaz vjezdu,
           dopravní značen*, dopravní značk*, elektrobus*, koloběžk*, sdílen* kol*, parkomat*, parkovací zóna,
           rezidentn*, odtah*, blokové čištění, taxi, mýto, letišt*, přívoz*, nízkopodlažn*, výluk*
        2: linka, linky, vozidel, vozidla, aut, auta, průjezd*, zprůjezdn*, stezk*, kola, bezpečnost chodců,
           zpomalovac*, rychlost, jezd*, pojed*, ulice uzavřená, stavba silnice, radary, kamion*, tranzit*, cestujíc*
        1: ulic*, trasa, tras*, průchod*
        """,
        .economy: """
        4: nezaměstnan*, úřad práce, propouš*, výpověď, zaměstnavatel*, podnikatel*, podnikán*, průmyslov* zón*,
           továrn*, závod zavře, insolvenc*, konkurz*, bankrot*, živnost*, obchodní centrum, burza práce,
           veletrh práce, investiční pobídk*, export*, tržb*, pracovních míst
        3: firma, firmy, firem, společnost plánuje, výrobn*, výrob*, zakázk*, zaměstnanc*, mzdy, mzda, mezd, plat,
           platy, platů, průmysl*, důl, dolu, šachta, šachty, těžb*, hut*, ocelárn*, textilk*, pivovar*, pekárn*,
           obchod, obchody, obchodník*, supermarket*, prodejn*, trhovc*, tržnic*, farmářsk* trh*, farmář*, zeměděl*,
           družstv*, sklize*, jarmark*, cestovní ruch, turistick* ruch, hotel*, restaurac*, kavárn*, hospod* zavřel*,
           ceny, zdraž*, zlevn*, inflac*, energi*, teplo zdraží, cena tepla, cena vody, vodné, stočné, startup*,
           coworking*, provozovn*, pobočk*, banka, bank*, bankomat*, pošta končí, tovar*, zisk*, obrat, obchodní,
           zaměstnanost, pracovní nabídk*
        2: trh, trhy, zboží, zákazník*, prodej*, prodáv*, otevírací doba obchodu, podnik, podniky, výstavba haly,
           logistick*, sklad*, dílna, řemesl*, včelař* med, pracovn*, nabídk* práce, investor*, ekonomik*,
           hospodářsk*, tarif*
        1: provoz*, korun, zájem o, výdělek
        """,
        .education: """
        4: škola, školy, školu, škole, škol, školách, školní, školk*, mateřská škola, základní škola, gymnázi*,
           střední škola, učiliš*, prvňáč*, prvňák*, maturit*, maturant*, žáci, žáků, žáky, žákyn*, žák, žáků,
           učitel*, zápis do první, zápis do mateřské, vyučován*, vysvědčen*, ředitel školy, ředitelka školy, školák*,
           základk*, družin*, studenti, student*, univerzit*, vysok* škol*, předškol*, pedagog*, přípravn* tříd*,
           odklad školní
        3: třída, tříd, třídy, učebn*, výuk*, vzděl*, kroužek, kroužky, robotik*, programován*, olympiád*,
           recitac* soutěž, stipend*, ústav* věd*, akademi*, jídelna školní, dům dětí a mládeže, volnočasov*, zušk*,
           základní umělecká, knihovna čtení dětem, soutěž mladých, lyžák, škola v přírodě, adaptačn*, školen*, kurz*,
           lektor*, přednášk*, studij*, absolvent*, obor, oborů, děti se učí
        2: děti, dětí, dětem, matematik*, jazyk*, angličtin*, prázdnin*, tábor*, školsk*, mládež*, junior univerzita,
           věda, laborato*, soutěž, hackathon*, exkurz*, učebnic*, aktovk*, inkluz*, asistent*
        1: rodiče, rodičů, naučil*, ředitel*
        """,
        .culture: """
        4: divadl*, divadeln*, koncert*, výstav*, vernisáž*, galeri*, muzeum, muzea, muzeu, muzejn*, kino, kina,
           knihovn*, festival*, filharmoni*, orchestr*, loutk*, loutkov*, kapel*, zpěva*, pěveck*, opera, balet*,
           inscenac*, představen*, kulturní dům, kulturní centrum, dům kultury, premiér*, herec, herc*, hereč*,
           režisér*, promítán*, letní kino, vstupenk*, předprodej*
        3: kultur*, hudb*, hudeb*, folklor*, krojovan*, masopust*, dožínk*, slavnosti města, městské slavnosti, pouť,
           poutní zábava, adventní, vánoční trh*, vánoční strom, rozsvícení, betlém*, expozic*, film*, dokument*,
           básník*, poezi*, spisovatel*, kniha, knihy, knih, beseda s autorem, autorsk* čten*, malíř*, obraz*,
           sochař*, soch*, fotograf*, kurátor*, umělc*, uměleck*, jazz*, rock*, dechovk*, cimbál*, varhan*, swing*,
           muzikál*, kabaret*, komedi*, pohádk*, ples, plesov*, plesu, vystoup*, účinkuj*, tanečn*, tanec, památk*,
           zámek, zámku, hrad, hradu, hradě, prohlídk*, noc kostelů, muzejní noc, kulturn*, karneval*, průvod masek,
           maškar*, jarmark, lampionov*, ohňostroj*, hody, hodov*, majáles*, čarodějnic*, velikonoč* dílna, výtvarn*,
           keramik*
        2: program*, vystav*, sbírk*, návštěvník*, diváci, diváků, publikum, scéna, jeviš*, pódi*, hraje, zahraj*,
           zazn*, repertoár*, nastud*, sběratel*, tradic*, oslav*, kostým*, vstupné, vstup zdarma, sál, divák*
        1: večer, akce, léto, pozván*
        """,
        .sport: """
        4: fotbal*, hokej*, volejbal*, basketbal*, házen*, florbal*, tenis*, atleti*, atlet*, plav* závod*, plavci,
           cyklist*, zápas*, utkání, turnaj*, liga, ligy, lize, extralig*, divize, okresní přebor, krajský přebor,
           přebor*, mistrovství, mistr světa, mistryn*, medail*, zlato, stříbro, bronz, trenér*, gól*, branka, branky,
           brankář*, běžec*, běžc*, maraton*, půlmaraton*, šach*, judo*, judist*, karat*, box*, rohovník*, zápasník*,
           gymnast*, lyžař*, biatlon*, bruslař*, kuželk*, stolní tenis, triatlon*, vzpír*, veslař*, kanoist*,
           olympionik*, olympijsk*, parašport*, sportovn*, sportovec, sportovc*, sportovk*, hokejbal*, šerm*, golf*,
           motokros*, rally, fotbalist*, hokejist*
        3: postup do, postoupil*, sezon* odehráli, tabulk*, porazil*, prohrál*, vyhrál* zápas, remíz*, set, sety,
           poločas*, třetina, derby, soupeř*, hráč*, družstvo žen, kapitán týmu, reprezentac*, reprezentant*, rekord*,
           závod*, závodník*, pohár*, stadion*, hala, hřišt*, tělocvičn*, bazén*, koupališt*, kluziš*, trénink*,
           sokol, sokolov*, orel, klub, oddíl, oddílu, hat-trick, titul, finále, semifinále, play-off, skoroval*, běh,
           běhu, turistick* pochod, pochod
        2: tým*, sezon*, vítěz*, zvítěz*, získal* body, tři body, kolo soutěže, domácí, fanoušk*, nominac*, šampion*,
           startoval*, kategori*, talent*, sport, sportu, sporty, výkon*
        1: porážk*, místo, soutěž, partie
        """,
        .associations: """
        4: spolek, spolku, spolky, myslivec*, mysliv*, zahrádkář*, včelař*, rybář*, chovatel*, kynolog*, skaut*,
           junák*, pionýr*, klub důchodců, svaz důchodců, klub seniorů, baráčník*, svaz žen, sdružen*, turist* klub,
           klub českých turistů, modelář*, hasičsk* sbor* oslav*, dobrovolník*, filatelist*, numismat*, český svaz,
           vodácký, včelařů, holubář*, radioamatér*, červený kříž místní skupina
        3: výroční schůz*, valná hromada spolku, členská schůz*, členové spolku, členů, členk*, brigád*, spolkov*,
           oddíl skautů, neziskov*, dobrovolnick*, oldskaut*, střelnice členů, bufet* členové, charitativní sbírk*,
           tříkrálov*, rodinné centrum, mateřské centrum, komunitn*, sousedsk* setkán*, nadac*, besed* důchodců,
           drakiád*, soutěž v požárním útoku, výstava drobného zvířectva, drobného zvířectva, střelecký kroužek,
           zahrádk*
        2: klubovn*, člen*, předsed*, výbor spolku, setkán*, výlet*, výročí založení, vyšlápl*, grant* spolkům,
           guláš*, remíz*k, dětský den, tradiční setkání, zábav*, posezen*, pomocn* ruk*
        1: založ*, sešlo, akci pořád*
        """,
        .healthSocial: """
        4: nemocnic*, poliklinik*, ordinac*, lékař*, zdravotn*, sestřičk*, zdravotní sestr*, pediatr*, zubař*,
           stomatolog*, očkován*, vakcín*, chřipk*, covid*, epidemi*, pohotovost*, hospic*, pečovatel*,
           domov pro seniory, domov důchodců, sociální služb*, charita, charit*, azylov* dům, dárci krve, dárc* krve,
           krev darov*, kardiolog*, chirurg*, porodnic*, rehabilitac*, ambulanc*
        3: pacient*, léčeb*, léčb*, prevence rakoviny, screening*, lékárn*, senioři, senior*, důchodc*, handicap*,
           hendikep*, postižen*, invalid*, vozíčkář*, nevidom*, neslyšíc*, dluhov* poradn*, poradna, poradenství,
           sociáln*, bezdomovc*, lidem bez domova, potravinov* sbírk*, potravinová banka, stacionář*, chráněn* dílna,
           chráněné bydlení, pěstoun*, dětský domov, drogov*, závislost*, terapeut*, psycholog*, psychiatr*, demenc*,
           alzheimer*, paliativ*, sanitk* nová, zdraví, hygienik* varuje, hygienick* stanic*, lázn*, ošetřovatel*,
           respit*
        2: pomoc rodinám, sbírka pro, příspěvek na péči, péče, péči, klient*, nemoc*, lůžk*, vyšetřen*,
           pomoc potřebným, humanitární, benefic*, krizov* linka, babyboxu, babybox, sociálně, dávky, dávk*, vozík,
           sluch*, zrak*, hmat*, objednávat se
        1: pomoc, pomáh*, telefon*, asistenc*
        """,
        .environmentWeather: """
        4: životní prostředí, odpad*, třídění odpadu, sběrný dvůr, sběrn* dvůr, kontejner*, popelnic*, kompost*,
           recykl*, smog*, ovzduší, povod*, záplav*, vichřic*, vítr poškodil, sucho, mráz, mrazy, sníh, sněžil*,
           sněhov*, teplotní rekord, tropick* dn*, meteorolog*, počas*, bouřk*, krupobit*, kroup*, ledovk*, náledí,
           hladina řeky, ekolog*, příroda, přírod*, chráněn* územ*, rezervac*, sinice
        3: les, lesy, lesů, lesní, kůrovec*, kůrovc*, strom, stromy, stromů, alej*, výsadb*, vysadil*, kácen*, zeleň,
           zeleně, trávník*, sekání trávy, park, parku, potok*, rybník*, řek*, hladin*, studánk*, mokřad*, biotop*,
           čáp*, netopýr*, ptačí budk*, ptác*, sýkor*, bobr*, vlk*, divočák*, divok* prasat*, klíšt*, komár*,
           včel* úhyn, ryb uhynul*, ryby, ryb, uhynul*, úhyn*, znečištěn*, hluk*, emis*, prach*, solární,
           fotovoltaik*, větrn* elektr*, úklid příroda, ukliďme, čistá řeka, skládk*, černá skládka, plast*,
           bioodpad*, teploty, teplota, stupňů, stupně, srážk*, déšť, dešt*, vedra, vedro, horko, mlh*, meteostanic*,
           podzemní vod*, pitná voda kvalit*, klima*, nejteplej*, nejchladn*, nejsušší, deštiv*, slunečn*
        2: voda, vody, vodě, kyslík*, zvířat*, zvíře, útulek, květin*, louk*, pole, zima, léto bylo, jaro, podzim,
           krajin*, strom*, úklid*, sáz*, energetick* úspor*, vítr, bouře, led, půda, eroze, elektrár*
        1: údržba, zelen*, sad
        """,
        .safety: """
        4: hasič*, požár*, policist*, policie, policejn*, strážník*, městská policie, nehod*, havári* vozidel,
           zloděj*, zlodějíč*, krádež*, ukradl*, odcizil*, vloupa*, lupič*, loupež*, podvod*, podvodník*, pátrán*,
           pátrá, zadržel*, obviněn*, vražd*, výbuch*, explod*, exploz*, evakuac*, evakuov*, záchranář*,
           záchranná služba, zásah*, jednotka hasičů, hořel*, hoří, shořel*, zraněn*, zranil*, srazil*,
           alkohol za volantem, řidič nadýchal, drog*
        3: kriminal*, zločin*, přestup*, pokut*, kamerov* systém*, svědk*, pachatel*, vandal*, sprejer*, poškodil*,
           rvačk*, napaden*, napadl*, přepad*, ozbrojen*, střelb*, munic*, puma, bomba, bomby, anonym* vyhrožoval,
           únik plynu, úniku, plyn, utonul*, topil se, tonouc*, pohřešovan*, ztracen* dítě, soud, soudu, soudní,
           vazb*, trest*, vězen*, odsouz*, ochrana obyvatelstva, sirén*, cvičení složek, integrovaný záchranný, izs,
           krizov* štáb, varuje, bezpečnost*, preventi* kriminality, senior* naletěl*, vrtulník*, vyprostil*,
           auto skončilo, převrátil*, kamion*, čelně, do stromu, škoda, škodu
        2: oheň, plamen*, dým, kouř*, sanitk*, oběť, oběti, mrtv*, zahynul*, výjezd*, alkohol*, promile, nebezpeč*,
           uprchl*, ujel*, zastavil*, řidič*, hlídk*, stříkačk*, volant*, prověř*, vyšetřuj*
        1: noc, v noci, bez zranění, náraz*
        """,
        .church: """
        4: kostel, kostela, kostele, kostelů, kostely, farnost*, farn*, farář*, kněz, kněze, kněží, biskup*,
           biskupsk*, mše, mši, mší, bohoslužb*, evangel*, sbor církve, církev, církv*, církevn*, kapl*, kaplič*,
           žehn*, posvětil*, svěcen*, vysvětil*, papež*, pouť, poutní, poutník*, procesí, modlitb*, kazatel*, diakon*,
           konfirmac*, biřmov*, první svaté přijímání, křest, křtu, pokřtil* dítě, synagog*, židovsk* obec, klášter*,
           řeholn*, varhan*
        3: věřící*, věřících, duchovn*, svat* ostat*, boží tělo, velikonoční vigilie, půlnoční mše, zvon, zvony,
           zvonů, zvonař*, ekumen*, adventní rozjímání, křížová cesta, charita farní, patron*, svatyn*, žalm*, bible,
           biblick*, mariánsk*, děkan*, vikář*, arcibiskup*, baptist*, adventist*, husitsk*, pravoslavn*,
           řeckokatolick*, mešita, chrám*, oltář*, rorát*, hřbitovní kaple
        2: svat*, modl*, víra, víry, bůh, požehnán*, dušičk*, advent*, velikonoc*, betlém* v kostele, slavnostní mše,
           zpěv při mši, nedělní
        1: věž*, slavnost*
        """,
        .personalities: """
        4: čestné občanství, čestný občan, čestným občanem, zemřel*, úmrtí, skonal*, nekrolog*, jubile*, jubilant*,
           oslavil* narozeniny, oslavila narozeniny, slaví devadesát*, slaví sto*, slaví osmdesát*, stoleté,
           sté narozeniny, stých narozenin, devadesátin*, osmdesátin*, osobnost města, osobnost roku, cena města,
           laureát*, rodák*, rodačk*, vyznamenán*, vyznamenal*, medaile za zásluhy, ocenil* za celoživotní,
           celoživotní dílo, rozloučil* se s, poslední rozloučení, zemřela
        3: narodil*, narozenin*, portrét*, rozhovor s, pamětní deska rodák*, životní příběh, životopis*, pocta*,
           ocenění, oceněn*, ocenil*, zásluh*, dožil* se, opustil* nás, vzpomínka na, legenda, emeritní, dlouholet*,
           patriot*, válečný veterán, veterán*, olympionička slaví, nejstarší občan*, stoletá, stoletý,
           kronikářk* odešla, vynálezc*, cestovatel*, nositel*, věhlasn*, slavný, slavn* rodák
        2: profesor*, malířk*, osobnost*, dílo, cena, život, životní, pochází z, otec*, zakladatel*, proslavil*,
           přátel*, výročí narození, převzal*, převzala, blahopřá*, gratul*, gratulac*, hrob*, pohřeb, pohřb*
        1: paní, pan, věnoval*, let
        """,
        .historyMemorial: """
        4: pietn*, pietní akt, pietní akce, památník*, pomník*, výročí osvobození, osvobozen*, osvobodil*, osvobozo*,
           konec války, konce války, válečn* hrob*, světov* válk*, druhá světová, první světová, holocaust*,
           holokaust*, stolpersteine, kameny zmizelých, kronik*, kronikář*, archiv*, histori*, archeolog*,
           sametov* revoluc*, odboj*, legionář*, transport* židů, padl* hrdin*, padlým, odhalen* pamětní,
           pamětní desk*, okupac*, srpen 1968, republik* výročí
        3: dějin*, před sto lety, před lety město, středověk*, vykopávk*, naleziš*, pohlednic* staré,
           staré fotografie, pamětník*, vzpomín*, věnce, věnec, salv*, hymna, válk*, válečn*, vojín*, voják*, padlí,
           oběti nacismu, oběti komunismu, tábor* koncentrač*, koncentračn*, vyhnán*, odsun*, sudet*, tank*, fronta,
           letci, letc*, raf, hrob neznámého, výročí, sté výročí, před 80 lety, zaniklé, zanikl*, hornick* kolonie,
           hornictv*, naučná stezka histor*, rod, erb, znak města, prapor*, městská práva, první zmínka, zmínk*,
           listin*, masaryk*, havel*, tgm
        2: století, pověst*, letopočt*, dobov*, unikátn* nález, nález mincí, poklad*, zeď hradeb, hradb*,
           základy hradu, kopie, rekonstrukce bitvy, bitv*, legie, důlní neštěstí, sirotčin*, svoboda, vojsk*, uctil*,
           uctí, uctít, připom*, hold, minutou ticha, minut* ticha
        1: rok 19, kdysi, dávn*
        """,
        .other: """
        4: nalezen*, ztráty a nálezy, ztratil* se pes, horoskop*, křížovk*, recept*, soutěž o vstupenky,
           fotografie týdne, foto týdne, inzerc*, čtenářsk* soutěž, omluva redakce, tiráž, kuriozit*,
           nepůjde elektřin*, odstávk*, vypnutí elektř*, přerušení dodávky, přeruš* dodávk*, nepoteče voda, odečt*
        3: elektřin*, neteče, redakc*, uzávěrk*, čtenář*, tip na, svátek slaví, jmeniny, zajímavost*,
           rekord v pojídání, dýně, houby, hřib*, kocour*, kočk*, pes, psa, pejsk*, zvířátk*, počasí na víkend,
           otevírací doba, zavřeno, provozní doba, změna otevírací, peněženk*, klíče, k vyzvednutí
        2: infocentr*, anketa, kvíz, výherc*, vtip*, dovolen*, pozor, upozornění, oznámen* redakce, technická závada,
           výpadek, kalendář*
        1: informac*
        """,
    ]
}
