home-title = Lån en god idé.
home-description = En katalog med konsepter som har virket på biblioteker: hvorfor de virker, hva de krever, og når dere bør la være.
home-lead = { $n ->
    [one] Ett konsept
   *[other] { $n } konsepter
 } fra biblioteker som fikk folk til å svare, møte opp eller låne. Hvert kort forteller hvorfor det virker, hva det krever, og når dere bør la være.
home-lead-empty = Ideer fra biblioteker som fikk folk til å svare, møte opp eller låne. Hyllen er tom ennå; de første kortene er på vei.
home-search = Hva trenger du?
home-need-students = Studenter som aldri kommer
home-need-hour = Én time i uken
home-need-room = Noe på huset
home-need-closed = Stengt i en uke
home-need-closed-words = rolig stemme
home-need-privacy = Personvern, forklart
home-need-privacy-words = privatliv
home-new = Nytt på hyllen
home-all = { $n ->
    [one] Det ene konseptet
   *[other] Alle { $n } konseptene
 }
home-empty-title = Det står ingenting på hyllen ennå
home-empty-text = Konsepter skrives ut fra nominasjoner. Nominer noe som har virket hos dere.
home-why-title = Hvorfor et kort og ikke en liste over vinnere
home-why-lead = Et innlegg som skinner i én by, kan falle pladask i den neste. Derfor sier et kort mer enn hvem som var best.
home-why-link = Slik vurderer vi
home-why-when = For hvem, og når ikke
home-why-text-when = Hvert kort sier når dere kan bruke det, og like tydelig når dere bør la være.
home-why-effort = Hva det krever
home-why-text-effort = Timer i uken, hvor mange mennesker, og hva som må være klart før første dag.
home-why-evidence = Hvor godt det er dokumentert
home-why-text-evidence = En grad som følger av hva som er fortalt, telt og gjentatt. Kortet sier hvorfor, og hva som ville heve den.
home-why-source = Hvor det kommer fra
home-why-text-source = Bibliotekene som gjorde det først, med kildene deres, så dere kan spørre dem.
home-from-to = { $from } til { $to }
home-step-call = Nominer
home-step-call-soon = Ikke åpen ennå.
home-step-call-open = { $days ->
    [0] Du er her. Siste dag.
    [one] Du er her. Én dag igjen.
   *[other] Du er her. { $days } dager igjen.
 }
home-step-call-closed = Stengt.
home-step-jury = Jury
home-step-jury-when = Når utlysningen er stengt
home-step-jury-text = Blindt, og etter et offentlig vurderingsskjema.
home-step-concepts = Konsepter
home-step-concepts-when = Etter avgjørelsene
home-step-concepts-text = De beste blir til kort som andre kan bruke.
home-step-awards = Prisfest
home-step-awards-text = Publikum stemmer fra stolene.
home-nominate = Nominer et tiltak
home-report = Meld inn på to minutter
home-season = Les om sesongen
home-show-when = { $moment }, { $zone }-tid
home-show-lead = { $n ->
    [one] Én pris
   *[other] { $n } priser
 }, én stor skjerm og alle telefonene i rommet. Stemmeseddelen virker på alle telefoner, og ingen kjenner vinnerne før avsløringen.
home-strip = Sesongen i fire trinn
home-show-link = Se prisene
home-questions = Begynn med fire spørsmål
home-question-what = Hva vil vi snakke med folk om?
home-question-text-what = Målgruppe, formål, temaer
home-question-how = Hvordan gjør vi det?
home-question-text-how = Behold, begynn på eller forlat en kanal
home-question-who = Hvem gjør hva?
home-question-text-who = Roller, arbeidstid, ferievikar
home-question-better = Hvordan blir vi bedre?
home-question-text-better = Mål med et utgangspunkt og en dato
home-questions-credit = Spørsmålene er Nina Nordbøs, gitt videre av Universitetsbiblioteket i Agder.
