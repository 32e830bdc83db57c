extension Endings {
    static func of(_ language: Language) -> Endings {
        switch language {
        case .cs: czech
        case .sk: slovak
        case .de: german
        case .uk: ukrainian
        case .pl: polish
        case .en: english
        }
    }

    private static let czech = Endings(
        replacements: """
            ou ám ách ami: a
            y e ě u o: a
            ce ek: ka
            ze: ha
            ře: ra
            ové ovou ových ovým ovými: ová ový
            ovi em ů ům y ech ích i é a u e ě ové: -
            ku kem kovi ka ky ků kům cích: ek
            ce ci cem covi cům ců: ec
            a u em ě ům ech y: o
            ěti ti: ě ť
            i em ím ích: e
            i ěm ím ích: ě
            ím ích ími ího ímu: í
            ého ému ým ém á é ou ých ými í: ý
            osti ostí ostem ostech ostmi: ost
            ova ovo ovy ovu ově: ův ov
            il ila ilo ili ily en ena eno eni eny í: it
            al ala alo ali aly án ána áno áni ány á ají: at
            el ela elo eli ely ějí ejí: et it
            oval ovala ovalo ovali ovaly uje ují ován ována ováno ováni ovány: ovat
            """,
        stripped: """
            ovymi>ov ovych>ov ovym>ov oveho>ov ovemu>ov ovem>ov ovou>ov ove>ov ova>ov ovy>ov ovo>ov ovi
            eho emu ymi ych ym iho imu imi ich im ami ach am emi ech em um ou osti>ost ost>ost
            a e i o u y
            """,
        leveled: "ec>k ek>k c>k", prefixes: "nej ne", shortestStem: 3)

    private static let slovak = Endings(
        replacements: """
            ou ám ach iach ami iam: a
            y e u o: a
            ke iek ok: ka
            ovej ovou ových ovým ovými: ová ový
            ovi om ov y och i a u e ovia: -
            ku kom kovi ka ky kov koch: ok ek
            ca ci com covi cov coch: ec
            a u om e ám ách: o
            ého ému ým om á é ou ých ými ej í: ý
            osti ostí ostiam ostiach osťami osťou: osť
            il ila ilo ili í: iť
            al ala alo ali á ajú: ať
            oval ovala ovalo ovali uje ujú: ovať
            """,
        stripped: """
            ovymi>ov ovych>ov ovym>ov oveho>ov ovemu>ov ovej>ov ovom>ov ovou>ov ove>ov ova>ov ovy>ov ovia ovi
            eho emu ymi ych ym ej ami iami iach ach iam am och om mi ou iu ia ie
            a e i o u y
            """,
        leveled: "ec>k ek>k ok>k c>k", prefixes: "naj ne", shortestStem: 3)

    private static let german = Endings(
        replacements: """
            s es n en e em er ern: -
            en em er es: e
            innen: in
            ete eten te ten: en
            """,
        stripped: """
            ens es en e ern>er eln>el em
            bs>b ds>d fs>f gs>g hs>h ks>k ls>l ms>m ns>n ps>p rs>r ts>t
            """,
        shortestStem: 4)

    private static let ukrainian = Endings(
        replacements: """
            и і у ою ам ами ах: а
            ці: ка ця
            зі: га
            сі: ха
            ок: ка
            ї ю єю ям ями ях: я
            а у ові ом і и ів ам ами ах еві ем: -
            ку ком кові ка ки ків: ок
            ця цю цем цеві ці ців: ець
            я ю єм єві ї їв: й
            я ю ем еві і ів: ь
            а у ом і ам ами ах: о
            ого ому им ім а ої ій у ою е і их ими: ий
            ості істю остей: ість
            ння нню нням ннях: ння
            ова ову ові овою: ова ів
            єва єву: їв
            ив ила ило или ить ять: ити
            ав ала ало али ає ають: ати
            ував увала увало ували ує ують: увати
            """,
        stripped: """
            ового овому ової овій овою ових овими овим ова ову ове ов єва єву євою євої євим євого єв
            ями ами ях ах ові еві єві ого ому ими их ий ім ій ою ею єю ів їв ам ям ом ем єм им ої ієм ії
            а я у ю і ї и о е є й ь
            """,
        leveled: "ок>к ець>к ц>к і>", prefixes: "най не", shortestStem: 6)

    private static let polish = Endings(
        replacements: """
            y ę ą o ie om ami ach e: a
            i ę ą ą: ka ia
            ce: ka
            owi em ie u a y ów om ami ach owie: -
            ka ku kiem kowi ki ków: ek
            ca cu cem cowi cy ców: ec
            a u em ie: o
            ego emu ym a ej ą e ych ymi i: y
            iej im ich imi iego iemu: i
            ości ością: ość
            ił iła iło ili iły: ić
            ał ała ało ali ały: ać
            ował owała owało owali owały uje ują: ować
            """,
        stripped: """
            owego>ow owemu>ow owej>ow owych>ow owym>ow owymi>ow owa>ow owi owie
            ego emu ymi ych ym iego iemu imi ich im iej ej ami iami iach ach om ow em iem ie ia iu
            a e i o u y
            """,
        leveled: "ec>k ek>k c>k", prefixes: "naj nie", shortestStem: 3)

    private static let english = Endings(
        replacements: """
            s es ed ing: -
            ed ing: e
            ies ied: y
            """,
        stripped: "ies>y es ed ing s", shortestStem: 4)
}
