# Et koncept gjort til sit eget

adapt-title = Gør det til jeres
adapt-lead = I får en kopi af kortet, som I retter til, så det passer hos jer, en plan at udfylde og et sted at fortælle, hvad der kom ud af det.
adapt-library = Jeres bibliotek
adapt-library-help = Som det skal nævnes, hvis I fortæller, hvad der kom ud af det. Vælg det på listen, eller skriv navnet.
adapt-no-library = Skriv navnet på jeres bibliotek.
adapt-long-library = Navnet er længere end 200 tegn.
adapt-country = Land
adapt-country-help = Kun nødvendigt, hvis jeres bibliotek ikke er på listen.
adapt-country-unsaid = Som listen siger
adapt-begin = Lav en kopi
adapt-already = I har gjort dette koncept til jeres før:
adapt-then = Hvad der så sker
adapt-then-text = Ret det, der ikke passer. Kortet husker, hvilken version det kom fra, og siger til, når der er en nyere.
adapt-then-plan = Skriv ned, hvem der gør hvad hvornår, og hvordan I kan se, om det virkede.
adapt-then-outcome = Fortæl, hvad der kom ud af det, også når det ikke virkede. Det er det, det næste bibliotek har brug for at vide.
adapt-private = Kopi og plan er kun jeres. Andre ser kun en beretning, som I sender, og som en redaktør har godkendt.

adaptations-title = Koncepter, I har gjort til jeres
adaptations-text = Jeres kopier af konceptkort, jeres planer, og hvad der kom ud af dem.
adaptations-lead = Hver af dem er en kopi af et konceptkort, som I retter til, planlægger med og fortæller om.
adaptations-none = Her er ikke noget endnu
adaptations-none-text = Find et koncept i kataloget, der passer, og tryk på “Gør det til jeres” på kortet.

adaptation-from = Lavet efter
adaptation-origin = koncept { $number }, version { $version }
adaptation-gone = et koncept, der er trukket tilbage
adaptation-newer = Der er en nyere version af konceptet: { $version }.
adaptation-look = Se, hvad der er ændret
adaptation-unchanged = Som konceptet siger
adaptation-changed =
    { $n ->
        [one] 1 afsnit ændret
       *[other] { $n } afsnit ændret
    }
adaptation-not-planned = Ikke planlagt endnu
adaptation-steps-done = { $done } af { $all } trin gjort
adaptation-no-outcome = Intet fortalt endnu
adaptation-returned = En redaktør beder jer se på beretningen igen: “{ $reason }”
adaptation-card = Jeres kort
adaptation-card-text = Hvad I gør anderledes, og hvad I lader ude.
adaptation-card-open = Ret kortet
adaptation-plan = Jeres plan
adaptation-plan-text = For hvem, mod hvad, i hvilke trin, og hvordan I kan se det.
adaptation-plan-open = Lav planen
adaptation-outcome = Hvad der kom ud af det
adaptation-outcome-text = En succes, noget midt imellem eller en fiasko: andre lærer af dem alle.
adaptation-outcome-open = Fortæl, hvad der kom ud af det
adaptation-delete = Slet det hele
adaptation-delete-text = Jeres kopi, plan og beretning forsvinder for altid. Står beretningen på konceptets kort, forsvinder den derfra med det samme.
adaptation-delete-sure = Ja, slet det for altid
adaptation-text-lead = Ret det, der ikke passer hos jer. Det, I lader stå tomt, bliver ladt ude.
adaptation-no-title = Giv jeres kort en titel.
adaptation-what-changed = Hvad I har ændret her
adaptation-markdown = Lister, tal, **fed** og tabeller skrives som på selve kortet (Markdown).
adaptation-stale = Dette blev gemt i et andet faneblad eller af en anden imens. Det, I skrev, står her stadig: læs det igennem, og gem igen, hvis det skal gælde.
adaptation-save = Gem
adaptation-too-long = Det er længere end { $max } tegn.
adaptation-changes = Hvad der er ændret i konceptet
adaptation-changes-lead = Fra version { $from } til { $to }. Tag det over, der hjælper jer; jeres egne ændringer bliver, hvor I beholder dem.
adaptation-changes-none = Fra version { $from } til { $to } er der ikke ændret noget i de afsnit af jeres kort, som I ikke allerede har taget stilling til.
adaptation-changes-theirs = I konceptet
adaptation-changes-mine = På jeres kort
adaptation-changes-both = I har også ændret dette afsnit. Tager I det over, erstatter det jeres ord.
adaptation-changes-ask = Hvad skal stå på jeres kort?
adaptation-changes-take = Det, konceptet siger nu
adaptation-changes-keep = Det, der står på mit kort
adaptation-changes-save = Færdig

plan-lead = En time er nok til en første plan. Lad det stå tomt, som I ikke ved endnu, og kom tilbage til det.
plan-target_group = For hvem?
plan-help-target_group = Én gruppe, I kan se for jer: fx familier med børn under seks, ikke “alle”.
plan-goal = Hvad skal være anderledes bagefter?
plan-help-goal = For dem, ikke for bibliotekets tal.
plan-when = Hvornår
plan-starts_on = Begynder
plan-ends_on = Slutter
plan-review_on = Hvornår spørger I: hvordan bliver vi bedre?
plan-help-review_on = Skriv dagen i alles kalender nu.
plan-steps = Trin
plan-step = Trin { $n }
plan-step-what = Hvad der gøres
plan-step-who = Af hvem
plan-step-due = Senest
plan-step-done = Gjort
plan-more-step = Gem, og tilføj et trin
plan-measures = Hvordan kan I se det?
plan-measures-text = Én eller to ting, I kan tælle, er nok. Skriv ned, hvor de står i dag: ellers kan ingen senere se, hvad der har ændret sig.
plan-measure = Succeskriterium { $n }
plan-measure-indicator = Hvad I tæller
plan-measure-baseline = Hvor det står i dag
plan-measure-target = Hvor det skal hen
plan-measure-by = Hvornår
plan-measure-who = Hvem der ser efter
plan-more-measure = Gem, og tilføj et succeskriterium
plan-no-day = Det er ikke en dag. Skriv den som 2027-03-01.
plan-ends-before = Det slutter, før det begynder.
plan-review-before = Dagen, hvor I ser tilbage, ligger før begyndelsen.
plan-step-unsaid = Skriv, hvad der gøres i dette trin, eller tøm det.
plan-measure-unsaid = Skriv, hvad der tælles her, eller tøm det.

outcome-lead = Fortæl det, som I ville fortælle det til en kollega på et andet bibliotek: kort, og som det var.
outcome-kind = Hvordan gik det?
outcome-kind-success = Det virkede
outcome-kind-help-success = I nåede det, I ville.
outcome-kind-partly = Det virkede delvis
outcome-kind-help-partly = Noget af det blev til noget.
outcome-kind-failure = Det virkede ikke
outcome-kind-help-failure = I gjorde det, og det gjorde ikke, hvad det skulle. Det hjælper andre lige så meget som en succes.
outcome-kind-stopped = Vi stoppede
outcome-kind-help-stopped = I holdt op, før det kunne vise noget.
outcome-from = Fra
outcome-to = Til
outcome-lesson = Hvad skal andre vide, før de gør det?
outcome-help-lesson = Hvad der overraskede jer, og hvad I ville gøre anderledes.
outcome-changed = Hvad vi gjorde anderledes
outcome-help-changed = Hvor I forlod kortet, og hvorfor.
outcome-figures = I tal
outcome-figures-text = Før og efter, over hvor lang tid, og hvor tallet er fra.
outcome-figure = Tal { $n }
outcome-figure-what = Hvad der blev talt
outcome-figure-before = Før
outcome-figure-after = Efter
outcome-figure-period = Over hvor lang tid
outcome-figure-source = Hvor det er fra
outcome-more-figure = Gem, og tilføj et tal
outcome-then = derefter
outcome-quote = Med nogens egne ord
outcome-quote-text = Hvad de sagde
outcome-quote-who = Hvem der sagde det, som rolle: “en far”, ikke et navn
outcome-quote-consent = De har sagt ja til at blive citeret offentligt
outcome-show = På kortet
outcome-agreed = Dette må vises på konceptets kort under vores biblioteks navn
outcome-send = Send til redaktørerne
outcome-keep = Gem, og fortsæt senere
outcome-no-kind = Vælg, hvordan det gik.
outcome-no-lesson = Skriv, hvad andre skal vide; en sætning er nok.
outcome-not-agreed = Uden jeres biblioteks ja kan det ikke vises. Sæt krydset, eller gem det til senere.
outcome-figure-unsaid = Skriv, hvad der blev talt, og hvad det blev til, eller tøm dette tal.
outcome-quote-incomplete = Et citat skal have ordene, en rolle og personens ja. Tilføj det, der mangler, eller tøm det.
outcome-public = Jeres beretning står på konceptets kort. Sender I en ny, tager den dens plads, når en redaktør har godkendt den.
outcome-waiting = Jeres beretning er hos redaktørerne
outcome-waiting-text = I får en mail, når den står på kortet, eller når der mangler noget.
outcome-withdraw = Tag beretningen tilbage
outcome-withdraw-text = Den forsvinder fra konceptets kort med det samme og tæller ikke længere med dér.
outcome-stage-draft = Beretning begyndt
outcome-stage-sent = Beretning hos redaktørerne
outcome-stage-returned = Beretning skal ses på igen
outcome-stage-approved = Beretning på kortet
outcome-stage-withdrawn = Beretning taget tilbage

outcomes-title = Hvad andre biblioteker fik ud af det
outcomes-libraries =
    { $n ->
        [one] 1 bibliotek har gjort dette koncept til sit eget.
       *[other] { $n } biblioteker har gjort dette koncept til deres eget.
    }
outcomes-none = Ingen har endnu fortalt, hvad der kom ud af det andre steder. Jeres beretning kunne være den første, hvad den end siger.
outcomes-of-version = lavet efter version { $version }
outcomes-judge = Bibliotekernes beretninger
outcomes-judge-lead = Hvad biblioteker fortæller om koncepter, de har gjort til deres. Det, du godkender, står på kortet med det samme og tæller med i evidensgraden. Fiaskoer er lige så velkomne som succeser: returnér kun en beretning for det, der mangler, er uklart eller ulovligt.
outcomes-judge-none = Ingen beretning venter
outcomes-judge-none-text = Når et bibliotek fortæller, hvad der kom ud af et koncept, viser det sig her.
outcomes-waiting =
    { $n ->
        [one] 1 beretning fra et bibliotek venter på dig
       *[other] { $n } beretninger fra biblioteker venter på dig
    }
outcomes-sent = Sendt { $date }
outcomes-approve = Sæt den på kortet
outcomes-return = Returnér den
outcomes-judge-reason = Hvad skal de se på igen?
outcomes-judge-reason-help = Kun nødvendigt for at returnere den. Biblioteket læser det.
outcomes-judge-no-reason = Skriv, hvad de skal se på igen.

mail-kind-outcome = Om en beretning om, hvad der kom ud af et koncept
mail-outcome-subject-approved = Jeres beretning står på kortet
mail-outcome-body-approved =
    Tak, fordi I fortalte, hvad der kom ud af “{ $title }”. Jeres beretning står nu på konceptets kort:

    { $link }

    I kan tage den tilbage når som helst.
mail-outcome-subject-returned = Et spørgsmål om jeres beretning
mail-outcome-body-returned =
    En redaktør har læst jeres beretning om “{ $title }” og spørger:

    { $reason }

    Her kan I rette den og sende den igen:

    { $link }

error-adaptation-not-sure-title = Intet blev slettet
error-adaptation-not-sure-text = Sæt kryds ved, at du er sikker, og tryk igen.
error-adaptation-stale-title = Jeres kort er ændret imens
error-adaptation-stale-text = Det blev gemt i et andet faneblad. Se på ændringerne igen, og vælg en gang til.
error-outcome-being-read-title = En redaktør læser jeres beretning
error-outcome-being-read-text = Den kan ikke ændres imens. I kan tage den tilbage og skrive den på ny.
error-outcome-decided-title = Nogen har allerede svaret på denne beretning
error-outcome-decided-text = Eller biblioteket har taget den tilbage. Listen viser, hvad der stadig venter.

versions-heading = Alle versioner
versions-title = Alle versioner af “{ $title }”
versions-lead = En version, der er offentliggjort, ændres aldrig, så den kan citeres. Det, der er taget ud, er streget over; det, der er sat ind, er understreget.
versions-first = Den første version.
versions-same = Ingen ord på kortet er ændret.
versions-version = Version { $version }, { $date }
versions-read = Læs version { $version }, som den var
versions-is-old = Dette er version { $version } fra { $date }, som den var. Der er en nyere.
versions-is-newest = Dette er version { $version } fra { $date }, den nyeste.
versions-now = Kortet, som det er nu, med evidens

concepts-lifetime = Hvor længe det står
concepts-review-by = Se på det igen senest
concepts-review-by-help = Den dag viser kortet sig på redaktørernes skrivebord. Kanaler ændrer sig, og det gør loven også.
concepts-review-save = Gem dagen
concepts-overdue = Dagen er kommet til at se på disse kort igen:
concepts-retire = Tag det ud af kataloget
concepts-retired-text = Kortet er ude af kataloget. Biblioteker, der bruger det, finder det stadig på dets adresse, med en bemærkning.
concepts-is-retired = Ude af kataloget
