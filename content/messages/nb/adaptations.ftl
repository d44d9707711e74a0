# Et konsept gjort til sitt eget

adapt-title = Gjør det til deres eget
adapt-lead = Dere får en kopi av kortet som dere kan endre til det passer hos dere, en plan å fylle ut og et sted å fortelle hva som kom ut av det.
adapt-library = Biblioteket deres
adapt-library-help = Slik det skal nevnes hvis dere forteller hva som kom ut av det. Velg fra listen, eller skriv navnet.
adapt-no-library = Skriv navnet på biblioteket deres.
adapt-long-library = Navnet er lengre enn 200 tegn.
adapt-country = Land
adapt-country-help = Trengs bare hvis biblioteket deres ikke står på listen.
adapt-country-unsaid = Som på listen
adapt-begin = Lag en kopi
adapt-already = Dere har gjort dette konseptet til deres eget før:
adapt-then = Hva som skjer så
adapt-then-text = Endre det som ikke passer. Kortet husker hvilken versjon det kom fra, og sier fra når det finnes en nyere.
adapt-then-plan = Skriv ned hvem som gjør hva når, og hvordan dere kan se om det virket.
adapt-then-outcome = Fortell hva som kom ut av det, også når det ikke virket. Det er det neste bibliotek trenger å vite.
adapt-private = Kopien og planen er bare deres. Andre ser bare en rapport som dere sender inn, og som en redaktør har godkjent.

adaptations-title = Konsepter dere har gjort til deres egne
adaptations-text = Kopiene deres av konseptkort, planene deres og hva som kom ut av dem.
adaptations-lead = Hver av dem er en kopi av et konseptkort som dere endrer, planlegger med og forteller om.
adaptations-none = Her er det ingenting ennå
adaptations-none-text = Finn et konsept i katalogen som passer, og trykk på «Gjør det til deres eget» på kortet.

adaptation-from = Laget etter
adaptation-origin = konsept { $number }, versjon { $version }
adaptation-gone = et konsept som er trukket tilbake
adaptation-newer = Det finnes en nyere versjon av konseptet: { $version }.
adaptation-look = Se hva som er endret
adaptation-unchanged = Som i konseptet
adaptation-changed =
    { $n ->
        [one] 1 avsnitt endret
       *[other] { $n } avsnitt endret
    }
adaptation-not-planned = Ikke planlagt ennå
adaptation-steps-done = { $done } av { $all } trinn gjort
adaptation-no-outcome = Ingenting fortalt ennå
adaptation-returned = En redaktør ber dere se på rapporten en gang til: «{ $reason }»
adaptation-card = Kortet deres
adaptation-card-text = Hva dere gjør annerledes, og hva dere lar være.
adaptation-card-open = Endre kortet
adaptation-plan = Planen deres
adaptation-plan-text = For hvem, mot hva, i hvilke trinn, og hvordan dere kan se det.
adaptation-plan-open = Lag planen
adaptation-outcome = Hva som kom ut av det
adaptation-outcome-text = En suksess, noe midt imellom eller en fiasko: Andre lærer av alle tre.
adaptation-outcome-open = Fortell hva som kom ut av det
adaptation-delete = Slett alt sammen
adaptation-delete-text = Kopien, planen og rapporten deres blir borte for godt. Står rapporten på konseptkortet, forsvinner den derfra med det samme.
adaptation-delete-sure = Ja, slett det for godt
adaptation-text-lead = Endre det som ikke passer hos dere. Det dere lar stå tomt, blir utelatt.
adaptation-no-title = Gi kortet deres en tittel.
adaptation-what-changed = Hva dere har endret her
adaptation-markdown = Lister, tall, **fet** skrift og tabeller skrives som på selve kortet (Markdown).
adaptation-stale = Dette ble lagret i en annen fane eller av noen andre i mellomtiden. Det dere skrev, står her fortsatt: Les gjennom det, og lagre på nytt hvis det skal gjelde.
adaptation-save = Lagre
adaptation-too-long = Det er lengre enn { $max } tegn.
adaptation-changes = Hva som er endret i konseptet
adaptation-changes-lead = Fra versjon { $from } til { $to }. Ta med det som hjelper dere. Deres egne endringer blir stående der dere beholder dem.
adaptation-changes-none = Fra versjon { $from } til { $to } er det ingen endringer i de avsnittene på kortet som dere ikke alt har tatt stilling til.
adaptation-changes-theirs = I konseptet
adaptation-changes-mine = På kortet deres
adaptation-changes-both = Dere har også endret dette avsnittet. Tar dere det med, erstatter det ordene deres.
adaptation-changes-ask = Hva skal stå på kortet deres?
adaptation-changes-take = Det konseptet sier nå
adaptation-changes-keep = Det som står på kortet mitt
adaptation-changes-save = Ferdig

plan-lead = En time er nok til en første plan. La det dere ikke vet ennå, stå tomt, og kom tilbake til det.
plan-target_group = For hvem?
plan-help-target_group = Én gruppe dere kan se for dere: for eksempel familier med barn under seks år, ikke «alle».
plan-goal = Hva skal være annerledes etterpå?
plan-help-goal = For dem, ikke for statistikken til biblioteket.
plan-when = Når
plan-starts_on = Begynner
plan-ends_on = Slutter
plan-review_on = Når spør dere: Hvordan blir vi bedre?
plan-help-review_on = Sett av dagen i alles kalender nå.
plan-steps = Trinn
plan-step = Trinn { $n }
plan-step-what = Hva som skal gjøres
plan-step-who = Av hvem
plan-step-due = Senest
plan-step-done = Gjort
plan-more-step = Lagre, og legg til et trinn
plan-measures = Hvordan kan dere se det?
plan-measures-text = Én eller to ting dere kan telle, er nok. Skriv ned hvor de står i dag, ellers kan ingen se senere hva som har endret seg.
plan-measure = Suksesskriterium { $n }
plan-measure-indicator = Hva dere teller
plan-measure-baseline = Hvor det står i dag
plan-measure-target = Hvor det skal ende
plan-measure-by = Når
plan-measure-who = Hvem som følger med
plan-more-measure = Lagre, og legg til et suksesskriterium
plan-no-day = Det er ikke en dato. Skriv den som 2027-03-01.
plan-ends-before = Det slutter før det begynner.
plan-review-before = Dagen for å se tilbake ligger før begynnelsen.
plan-step-unsaid = Skriv hva som skal gjøres i dette trinnet, eller tøm det.
plan-measure-unsaid = Skriv hva som telles her, eller tøm det.

outcome-lead = Fortell det slik dere ville fortalt det til en kollega på et annet bibliotek: kort, og som det var.
outcome-kind = Hvordan gikk det?
outcome-kind-success = Det virket
outcome-kind-help-success = Dere nådde det dere ville.
outcome-kind-partly = Det virket delvis
outcome-kind-help-partly = Noe av det ble det noe av.
outcome-kind-failure = Det virket ikke
outcome-kind-help-failure = Dere gjorde det, og det ga ikke det dere ville. Det hjelper andre like mye som en suksess.
outcome-kind-stopped = Vi stoppet
outcome-kind-help-stopped = Dere ga dere før det kunne vise noe.
outcome-from = Fra
outcome-to = Til
outcome-lesson = Hva bør andre vite før de gjør det?
outcome-help-lesson = Hva som overrasket dere, og hva dere ville gjort annerledes.
outcome-changed = Hva vi gjorde annerledes
outcome-help-changed = Hvor dere gikk bort fra kortet, og hvorfor.
outcome-figures = I tall
outcome-figures-text = Før og etter, over hvor lang tid, og hvor tallet er fra.
outcome-figure = Tall { $n }
outcome-figure-what = Hva som ble telt
outcome-figure-before = Før
outcome-figure-after = Etter
outcome-figure-period = Over hvor lang tid
outcome-figure-source = Hvor det er fra
outcome-more-figure = Lagre, og legg til et tall
outcome-then = deretter
outcome-quote = Med egne ord
outcome-quote-text = Hva de sa
outcome-quote-who = Hvem som sa det, som rolle: «en far», ikke et navn
outcome-quote-consent = De har sagt ja til å bli sitert offentlig
outcome-show = På kortet
outcome-agreed = Dette kan vises på konseptkortet under navnet til biblioteket vårt
outcome-send = Send til redaktørene
outcome-keep = Lagre, og fortsett senere
outcome-no-kind = Velg hvordan det gikk.
outcome-no-lesson = Skriv hva andre bør vite. En setning er nok.
outcome-not-agreed = Uten et ja fra biblioteket deres kan det ikke vises. Kryss av, eller lagre det til senere.
outcome-figure-unsaid = Skriv hva som ble telt, og hva det ble til, eller tøm dette tallet.
outcome-quote-incomplete = Et sitat må ha ordene, en rolle og et ja fra den det gjelder. Legg til det som mangler, eller tøm det.
outcome-public = Rapporten deres står på konseptkortet. Sender dere en ny, tar den over plassen når en redaktør har godkjent den.
outcome-waiting = Rapporten deres er hos redaktørene
outcome-waiting-text = Dere får en e-post når den står på kortet, eller når noe mangler.
outcome-withdraw = Ta rapporten tilbake
outcome-withdraw-text = Den forsvinner fra konseptkortet med det samme og teller ikke lenger med der.
outcome-stage-draft = Rapport påbegynt
outcome-stage-sent = Rapport hos redaktørene
outcome-stage-returned = Rapporten må ses på igjen
outcome-stage-approved = Rapport på kortet
outcome-stage-withdrawn = Rapport tatt tilbake

outcomes-title = Hva andre biblioteker fikk ut av det
outcomes-libraries =
    { $n ->
        [one] 1 bibliotek har gjort dette konseptet til sitt eget.
       *[other] { $n } biblioteker har gjort dette konseptet til sitt eget.
    }
outcomes-none = Ingen har ennå fortalt hva som kom ut av det andre steder. Rapporten deres kan bli den første, hva den enn sier.
outcomes-of-version = laget etter versjon { $version }
outcomes-judge = Rapporter fra bibliotekene
outcomes-judge-lead = Hva biblioteker forteller om konsepter de har gjort til sine egne. Det du godkjenner, står på kortet med det samme og teller med i dokumentasjonsgraden. Fiaskoer er like velkomne som suksesser: Returner en rapport bare når noe mangler, er uklart eller ulovlig.
outcomes-judge-none = Ingen rapport venter
outcomes-judge-none-text = Når et bibliotek forteller hva som kom ut av et konsept, dukker det opp her.
outcomes-waiting =
    { $n ->
        [one] 1 rapport fra et bibliotek venter på deg
       *[other] { $n } rapporter fra biblioteker venter på deg
    }
outcomes-sent = Sendt { $date }
outcomes-approve = Sett den på kortet
outcomes-return = Returner den
outcomes-judge-reason = Hva bør de se på en gang til?
outcomes-judge-reason-help = Trengs bare for å returnere den. Biblioteket leser det.
outcomes-judge-no-reason = Skriv hva de bør se på en gang til.

mail-kind-outcome = Om en rapport om hva som kom ut av et konsept
mail-outcome-subject-approved = Rapporten deres står på kortet
mail-outcome-body-approved =
    Takk for at dere fortalte hva som kom ut av «{ $title }». Rapporten deres står nå på konseptkortet:

    { $link }

    Dere kan ta den tilbake når som helst.
mail-outcome-subject-returned = Et spørsmål om rapporten deres
mail-outcome-body-returned =
    En redaktør har lest rapporten deres om «{ $title }» og spør:

    { $reason }

    Her kan dere endre den og sende den på nytt:

    { $link }

error-adaptation-not-sure-title = Ingenting ble slettet
error-adaptation-not-sure-text = Kryss av for at du er sikker, og trykk på nytt.
error-adaptation-stale-title = Kortet deres er endret i mellomtiden
error-adaptation-stale-text = Det ble lagret i en annen fane. Se på endringene igjen, og velg en gang til.
error-outcome-being-read-title = En redaktør leser rapporten deres
error-outcome-being-read-text = Den kan ikke endres imens. Dere kan ta den tilbake og skrive den på nytt.
error-outcome-decided-title = Noen har allerede svart på denne rapporten
error-outcome-decided-text = Eller biblioteket har tatt den tilbake. Listen viser hva som fortsatt venter.

versions-heading = Alle versjoner
versions-title = Alle versjoner av «{ $title }»
versions-lead = En versjon som er publisert, endres aldri, så den kan siteres. Det som er tatt ut, er strøket over; det som er satt inn, er understreket.
versions-first = Den første versjonen.
versions-same = Ingen ord på kortet er endret.
versions-version = Versjon { $version }, { $date }
versions-read = Les versjon { $version } slik den var
versions-is-old = Dette er versjon { $version } fra { $date }, slik den var. Det finnes en nyere.
versions-is-newest = Dette er versjon { $version } fra { $date }, den nyeste.
versions-now = Kortet slik det er nå, med dokumentasjon

concepts-lifetime = Hvor lenge det står
concepts-review-by = Se på det igjen innen
concepts-review-by-help = Den dagen dukker kortet opp på redaktørenes skrivebord. Kanaler endrer seg, og det gjør loven også.
concepts-review-save = Lagre datoen
concepts-overdue = Det er på tide å se på disse kortene igjen:
concepts-retire = Ta det ut av katalogen
concepts-retired-text = Kortet er ute av katalogen. Biblioteker som bruker det, finner det fortsatt på adressen sin, med en merknad.
concepts-is-retired = Ute av katalogen
