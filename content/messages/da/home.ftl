home-title = Lån en god idé.
home-description = Et katalog med koncepter, der har virket på biblioteker: hvorfor de virker, hvad de kræver, og hvornår I skal lade være.
home-lead = { $n ->
    [one] Ét koncept
   *[other] { $n } koncepter
 } fra biblioteker, der fik folk til at svare, møde op eller låne. Hvert kort fortæller, hvorfor det virker, hvad det kræver, og hvornår I skal lade være.
home-lead-empty = Idéer fra biblioteker, der fik folk til at svare, møde op eller låne. Hylden er tom endnu; de første kort er på vej.
home-search = Hvad har du brug for?
home-need-students = Studerende, der aldrig kommer
home-need-hour = Én time om ugen
home-need-room = Noget i huset
home-need-closed = Lukket i en uge
home-need-closed-words = lukket uge
home-need-privacy = Privatliv, forklaret
home-need-privacy-words = privatliv
home-new = Nyt på hylden
home-all = { $n ->
    [one] Det ene koncept
   *[other] Alle { $n } koncepter
 }
home-empty-title = Der står ikke noget på hylden endnu
home-empty-text = Koncepter skrives ud fra nomineringer. Nominér noget, der har virket hos jer.
home-why-title = Hvorfor et kort og ikke en liste over vindere
home-why-lead = Et opslag, der stråler i én by, kan falde til jorden i den næste. Derfor siger et kort mere end, hvem der var bedst.
home-why-link = Sådan bedømmer vi
home-why-when = For hvem, og hvornår ikke
home-why-text-when = Hvert kort siger, hvornår I kan bruge det, og lige så tydeligt, hvornår I skal lade være.
home-why-effort = Hvad det kræver
home-why-text-effort = Timer om ugen, hvor mange mennesker, og hvad der skal være klar før første dag.
home-why-evidence = Hvor godt det er dokumenteret
home-why-text-evidence = En grad, der følger af, hvad der er fortalt, talt og gentaget. Kortet siger hvorfor, og hvad der ville hæve den.
home-why-source = Hvor det kommer fra
home-why-text-source = De biblioteker, der gjorde det først, med deres kilder, så I kan spørge dem.
home-from-to = { $from } til { $to }
home-step-call = Nominér
home-step-call-soon = Ikke åben endnu.
home-step-call-open = { $days ->
    [0] Du er her. Sidste dag.
    [one] Du er her. Én dag tilbage.
   *[other] Du er her. { $days } dage tilbage.
 }
home-step-call-closed = Lukket.
home-step-jury = Jury
home-step-jury-when = Når indkaldelsen er lukket
home-step-jury-text = Blindt og efter et offentligt vurderingsskema.
home-step-concepts = Koncepter
home-step-concepts-when = Når afgørelserne er truffet
home-step-concepts-text = De bedste bliver til kort, som andre kan bruge.
home-step-awards = Prisaften
home-step-awards-text = Publikum stemmer fra stolene.
home-nominate = Nominér et initiativ
home-report = Indberet på to minutter
home-season = Læs om sæsonen
home-show-when = { $moment }, { $zone } tid
home-show-lead = { $n ->
    [one] Én pris
   *[other] { $n } priser
 }, én stor skærm og alle telefoner i rummet. Stemmesedlen virker på enhver telefon, og ingen kender vinderne før afsløringen.
home-strip = Sæsonen i fire trin
home-show-link = Se priserne
home-questions = Begynd med fire spørgsmål
home-question-what = Hvad vil vi tale med folk om?
home-question-text-what = Målgruppe, formål, emner
home-question-how = Hvordan gør vi det?
home-question-text-how = Behold, begynd på eller forlad en kanal
home-question-who = Hvem gør hvad?
home-question-text-who = Roller, arbejdstid, afløser i ferien
home-question-better = Hvordan bliver vi bedre?
home-question-text-better = Mål med et udgangspunkt og en dato
home-questions-credit = Spørgsmålene er Nina Nordbøs, givet videre af Universitetsbiblioteket i Agder.
