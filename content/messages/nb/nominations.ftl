error-already-sent-title = Nominasjonen er sendt
error-already-sent-text = Det som er sendt til juryen, kan ikke lenger endres her. Du kan følge det under Mine nominasjoner.
nominate-title = Nominer et tiltak
nominate-lead = Ti minutter på en telefon. Begynn nå: Du trenger ingen konto, og det du skriver, blir lagret.
nominate-no-account = Du trenger ingen konto. Du oppgir en e-postadresse når du vil ta vare på utkastet eller sende det.
nominate-takes = Hva det krever
nominate-takes-text = Fem trinn: tiltaket, dokumentasjon og bilder, hvorfor det virket, forholdene hos dere og et siste blikk. Du kan stoppe når som helst og fortsette senere.
nominate-just-a-tip = Bare to minutter?
nominate-just-a-tip-text = En lenke, en kanal og en setning om hvorfor det virket. Byrået tar over derfra.
nominate-waiting = Utkast som venter på deg
nominate-about = Nominasjon:
nominate-untitled = Ingen tittel ennå
nominate-continue = Lagre og fortsett
nominate-close = Lagre og lukk
nominate-saving = Lagrer
nominate-saved = Lagret kl. { $time }. Du kan trygt lukke siden.
nominate-not-saved = Ikke lagret ennå: Vi kan ikke nås. Teksten din står fortsatt på siden; trykk på Lagre når nettet er tilbake.
nominate-steps = Trinn i nominasjonen din
nominate-step-done = ferdig
nominate-step-1 = Tiltaket
nominate-step-2 = Dokumentasjon og bilder
nominate-step-3 = Hvorfor det virket
nominate-step-4 = Forholdene hos dere
nominate-step-5 = Sjekk og send
nominate-step-title-1 = Tiltaket
nominate-step-title-2 = Dokumentasjon og bilder
nominate-step-title-3 = Hvorfor det virket
nominate-step-title-4 = Forholdene hos dere
nominate-step-title-5 = Sjekk og send
nominate-call-closed = Utlysningen stengte { $moment }. Teksten din er lagret nedenfor. Skriv til oss hvis noe hindret deg.
nominate-call-not-open = Utlysningen åpner { $moment }. Du kan skrive allerede nå, og sende senere.
nominate-help = Hjelp til dette trinnet
nominate-jury-asks = Dette spør juryen om her
nominate-jury-asks-1 = Hvem hadde et behov, og sier de det selv? Fortell hva dere gjorde, slik at en kollega et annet sted kan se det for seg.
nominate-jury-asks-2 = Resultater: telt, og sammenlignet med hva? Hensyn til mennesker: samtykke, barn, andres navn i skjermbilder.
nominate-jury-asks-3 = Kan det virke på et annet bibliotek? Nevn hva som fikk det til å virke, og hva dere tviler på.
nominate-jury-asks-4 = Kan et lite team gjøre det i arbeidstiden?
nominate-whole-rubric = Hele vurderingsskjemaet
nominate-example = Et svar juryen kan bruke
nominate-example-2 = «På litt over en måned: 94 følgere, 150 likes, 21 kommentarer, fra ingenting. Seks av kommentarene var fra kolleger.»
nominate-who-sees = Hvem kan se dette
nominate-sees-browser = Bare denne nettleseren, til du oppgir en e-postadresse. Når du har sendt: juryen, uten navnet på biblioteket.
nominate-sees-owned = Du. Når du har sendt: juryen, uten navnet på biblioteket. Bilder av mennesker er skjult til det er grunnlag for å vise dem.
nominate-deadline = Utlysningen stenger { $deadline }. Det du har skrevet innen da, blir lagret.
nominate-label-category = Hvilken pris gjelder det?
nominate-help-category = Velg én. Juryen kan flytte den.
nominate-label-library = Bibliotek
nominate-help-library = Begynn å skrive, og velg fra listen, eller skriv navnet.
nominate-label-language = Jeg skriver på
nominate-help-language = Norsk, dansk, svensk eller engelsk; juryen leser alt sammen.
nominate-label-title = Tittel
nominate-help-title = Kort, og uten navnet på biblioteket: Den leser juryen først.
nominate-label-summary = Kort fortalt
nominate-help-summary = To–tre setninger: hva det var, for hvem, og hva som kom ut av det.
nominate-label-what_was_done = Hva dere gjorde
nominate-help-what_was_done = Steg for steg, slik at en kollega kan gjøre det etter dere.
nominate-label-link = Lenke til innlegget
nominate-help-link = La feltet stå tomt hvis det aldri var på nettet.
nominate-label-why_it_worked = Hvorfor virket det?
nominate-help-why_it_worked = Deres eget syn, tvil inkludert.
nominate-label-target_group = Hvem ville dere nå?
nominate-help-target_group = Så presist dere kan: «studenter som aldri kommer inn», ikke «alle».
nominate-label-goal = Hva skulle skje?
nominate-help-goal = Én setning.
nominate-label-channel = Kanaler
nominate-help-channel = Alle som bar det fram.
nominate-label-effort = Hva krevde det?
nominate-help-effort = Mennesker, timer i uken, penger, kompetanse. «Det vet vi ikke» er også et svar.
nominate-label-names_to_cover = Navn juryen ikke skal se
nominate-help-names_to_cover = Ett per linje: personer, steder, kontoer. Navnet på biblioteket og byen blir dekket uansett.
nominate-label-more = Legg til bilder
nominate-help-more = JPEG, PNG, WebP eller GIF, høyst { $max } MB hver. Sted og kameradata blir fjernet.
nominate-changed = Hva endret seg
nominate-changed-text = Et lite tall med et utgangspunkt slår et stort uten. Ingen tall? La feltene stå tomme, og fortell hva dere så.
nominate-metric = Tall { $n }
nominate-metric-what = Hva dere telte
nominate-metric-before = Før
nominate-metric-after = Etter
nominate-metric-period = Over hvor lang tid
nominate-metric-source = Hvor tallet er fra
nominate-add-metric = Legg til et tall
nominate-pictures = Bilder
nominate-pictures-text = Opptil { $max }. Du kan velge dem rett fra telefonen.
nominate-add-picture = Legg til de valgte bildene
picture-number = Bilde { $n }
picture-clean = Sted og kameradata er fjernet.
picture-remove = Fjern
picture-alt = Beskriv bildet
picture-alt-help = For dem som ikke kan se det. Én setning: hva det viser, og hvorfor det betyr noe.
picture-credit = Fotograf, slik det skal stå
picture-visible = Hvem kan ses?
picture-visible-nobody = Ingen
picture-visible-crowd = En folkemengde der ingen kan pekes ut
picture-visible-adults = Voksne som kan gjenkjennes
picture-visible-children = Barn som kan gjenkjennes
picture-basis = Hvorfor kan vi vise dem?
picture-basis-help = Bare hvis noen kan gjenkjennes.
picture-basis-consent = De har sagt ja
picture-basis-help-consent = Dere tar vare på beviset.
picture-basis-interest = De er på jobb eller i det offentlige rom, og vi har gjort en avveining
picture-basis-help-interest = Ikke for barn.
picture-basis-unsure = Vi er ikke sikre
picture-basis-help-unsure = Da er det bare du som ser bildet.
picture-too-large = { $name } er større enn { $max } MB. Send en mindre kopi; alt annet er lagret.
picture-too-many = En nominasjon kan ha høyst { $max } bilder. Fjern et først.
picture-heic = { $name } er et HEIC-bilde, som nettlesere ikke kan vise. På en iPhone: Velg Innstillinger, Kamera, Formater, Mest kompatibel, eller del bildet som JPEG.
picture-unknown = { $name } er ikke et bilde vi kan lese. Send JPEG, PNG, WebP eller GIF.
picture-too-many-pixels = { $name } har flere piksler enn vi kan ta imot. Send en kopi på høyst 12 000 piksler på den lengste siden.
picture-broken = { $name } kom ikke helt fram eller er skadet. Prøv igjen.
nominate-missing-category = Velg hvilken pris det gjelder
nominate-missing-library = Skriv navnet på biblioteket
nominate-missing-title = Gi det en tittel
nominate-missing-summary = Fortell kort hva det var
nominate-missing-effort = Fortell hva det krevde
nominate-missing-metric = Tall { $n }: Skriv hva som ble telt, tallet etter, over hvor lang tid og kilden, eller tøm raden
nominate-missing-alt = Beskriv bilde { $n }, eller fjern bildet
nominate-missing-credit = Skriv hvem som har tatt bilde { $n }, eller fjern bildet
nominate-missing-basis = Skriv hvorfor vi kan vise menneskene på bilde { $n }, eller fjern bildet
nominate-too-long = «{ $field }» er lengre enn { $max } tegn
nominate-nothing-yet = Ingenting ennå
nominate-check-evidence =
    { $metrics ->
        [0] Ingen tall
        [one] Ett tall
       *[other] { $metrics } tall
    }, { $pictures ->
        [0] ingen bilder
        [one] ett bilde
       *[other] { $pictures } bilder
    }
nominate-keep-title = Ta vare på den, og send den
nominate-keep-text = For å sende nominasjonen må vi vite hvor vi kan skrive til deg. Uten passord: Du får en lenke.
nominate-keep-help = Lenken gjør utkastet til ditt, på alle enheter.
nominate-keep-send = Send meg lenken
nominate-kept-title = Utkastet ditt er lagret
nominate-kept-lead = Det venter i denne nettleseren. Oppgi en e-postadresse for å ta vare på det for godt og fortsette hvor som helst.
nominate-back = Tilbake til utkastet
nominate-send-text = Juryen leser den uten navnet på biblioteket. Du kan følge med på hva det blir av den.
nominate-send = Send nominasjonen
my-nominations-none = Her er det ingenting ennå
my-nominations-none-text = Det du begynner å skrive, dukker opp her og blir til du sender det.
stage-draft = Utkast
stage-withdrawn = Trukket tilbake
stage-with-jury = Hos juryen
status-sent = Sendt
status-jury = Hos juryen
status-decided = Avgjort
status-show = Show
status-sent-at = Sendt { $moment }.
status-jury-text = Juryen leser den uten navn og gir poeng etter det offentlige vurderingsskjemaet. Du hører fra oss når det er en avgjørelse.
status-decided-text = Juryen har avgjort. Vinneren blir nevnt på scenen.
status-reason = Juryens begrunnelse
status-awards = Sesongens priser
status-summary = Kort fortalt
report-title = Meld inn på to minutter
report-lead = Har noe virket på et bibliotek? Fortell hvor vi skal se, og hvorfor det virket. Byrået tar over derfra.
report-label-link = Lenke
report-help-link = Til innlegget, siden eller en artikkel om det.
report-label-channel = Kanal
report-help-channel = Hvor det skjedde.
report-label-why = Hvorfor virket det?
report-help-why = En setning eller to med dine egne ord.
report-label-library = Hvilket bibliotek?
report-help-library = Hvis du vet det. Det kan gjerne være et annet enn ditt eget.
report-label-email = E-postadressen din
report-help-email = Bare hvis vi kan spørre deg om det. Vi bruker den ikke til noe annet.
report-choose = Velg
report-send = Send innmeldingen
report-no-link = Gi en lenke, så vi kan se det
report-not-a-link = Skriv hele adressen, fra https://
report-no-channel = Velg kanalen
report-no-reason = Fortell i en setning hvorfor det virket
report-too-long = Det er lengre enn vi kan ta imot. Hold det til noen få setninger.
report-thanks = Takk
report-thanks-text = Innmeldingen din er mottatt. Fortjener den mer, skriver byrået til biblioteket.
report-another = Send en til
language-da = Dansk
language-nb = Norsk
language-sv = Svensk
language-en = Engelsk
status-pictures = Bilder
status-pictures-text = Du kan når som helst trekke et bilde tilbake, uansett hva som har skjedd med nominasjonen. Det blir borte med det samme.
status-picture-withdraw = Trekk tilbake
status-picture-withdraw-label = Trekk tilbake: { $alt }
desk-nominations = Nominasjoner
desk-figures =
    { $sent ->
        [one] Én nominasjon er sendt
       *[other] { $sent } nominasjoner er sendt
    }, { $drafts ->
        [one] ett utkast er under arbeid.
       *[other] { $drafts } utkast er under arbeid.
    } Utkast leses bare av dem som skriver dem.
desk-search = Del av en tittel eller et bibliotek
desk-category = Kategori
desk-every-category = Alle kategorier
desk-state = Tilstand
desk-state-standing = Sendt
desk-state-unlooked = Sendt, ikke sett på ennå
desk-state-withdrawn = Trukket tilbake
desk-number = Nr.
desk-title = Tittel
desk-library = Bibliotek
desk-sent = Sendt
desk-unknown-library = ikke i registeret
desk-empty-title = Ingenting her
desk-empty-text = Ingen nominasjoner passer. Prøv færre ord eller en annen kategori.
desk-more = De neste
desk-export-xlsx = Last ned (XLSX)
desk-export-csv-excel = CSV for Excel
desk-export-csv = CSV (RFC 4180)
desk-export-json = JSON
desk-late-title = La noen sende etter fristen
desk-late-text = Den som har et utkast, kan sende det fram til da, selv om utlysningen er stengt. Det skrives i revisjonsloggen, og den som skriver, får vite det i generelle vendinger.
desk-late-email = E-postadressen til den det gjelder
desk-late-email-help = Den adressen vedkommende logger inn med.
desk-late-until = Fram til
desk-late-reason = Hvorfor
desk-late-reason-help = Til revisjonsloggen, for eksempel «nettstedet var nede den kvelden».
desk-late-allow = Gi lov til å sende
desk-late-done = Utkastet kan sendes nå.
desk-late-no-draft = Ingen med den adressen har et utkast i denne sesongen.
desk-no-until = Velg en dag og et klokkeslett som ikke er passert.
desk-no-reason = Skriv hvorfor, med få ord.
desk-reason-link = Ta ut nettadressen: E-postene våre fører bare til dette nettstedet.
desk-to-do = Hva som kan gjøres
desk-return-title = Send tilbake for retting
desk-return-text = Den blir et utkast igjen og beholder nummeret og plassen sin. Den som skrev, får en e-post med ordene dine.
desk-return-reason = Hva som må rettes
desk-return-reason-help = Den som skrev, leser det slik du skriver det.
desk-return-until = Må sendes på nytt innen
desk-return = Send tilbake
desk-withdraw-title = Trekk den tilbake
desk-withdraw-text = For et bibliotek som ber om det. Juryen ser den ikke lenger, og nummeret forblir tomt.
desk-return-why = Hvorfor
desk-withdraw = Trekk den tilbake for godt
version-title = Hva som er endret
version-sent = Versjon { $n }, sendt { $moment }
version-metrics = Tallene er endret.
version-same = Bare bilder er endret.
status-change = Endre den
status-take-back-text = Så lenge utlysningen er åpen og ingen jurymedlemmer har begynt, kan du ta den tilbake, endre den og sende den på nytt. Den beholder nummeret sitt.
status-take-back = Ta den tilbake og endre den
status-withdraw-title = Trekk den tilbake for godt
status-withdraw-text = Juryen ser den ikke lenger. Det kan ikke angres.
status-withdraw-sure = Jeg vil trekke den tilbake
status-withdraw = Trekk den tilbake
nominate-until = Du kan sende den fram til { $moment }.
error-return-not-sent-title = Denne er ikke hos juryen
error-return-not-sent-text = Den er et utkast, eller den er trukket tilbake.
error-return-closed-title = Utlysningen er stengt
error-return-closed-text = Før den stengte, kunne du ta nominasjonen tilbake. Hvis noe er feil i den, så spør arrangørene: De kan sende den tilbake til deg.
error-return-scored-title = Et jurymedlem har begynt
error-return-scored-text = Noen er allerede i gang med å gi poeng for denne teksten, så den blir som den er.
error-return-decided-title = Avgjørelsen er offentlig
error-return-decided-text = Det juryen har avgjort, blir stående.
error-withdraw-unsure-title = Ingenting er trukket tilbake
error-withdraw-unsure-text = Gå tilbake og kryss av først, så ingenting blir trukket tilbake ved en feil.
error-cap-reached-title = Biblioteket ditt har sendt så mange som det kan
error-cap-reached-text = Denne sesongen tar imot et bestemt antall nominasjoner fra hvert bibliotek. Trekk en av de andre tilbake, eller ta vare på denne til neste sesong: Utkastet ditt blir.
mail-received-subject = { $label }: Vi har mottatt nominasjonen din
mail-received-body =
    Hei

    Vi har mottatt nominasjonen din { $label }. { $title }

    Følg den her, og endre den så lenge utlysningen er åpen:
    { $link }

    Det du sendte:

    { $copy }

    Takk.
    Opslag
mail-returned-subject = { $label }: Noe må rettes
mail-returned-body =
    Hei

    Nominasjonen din { $label } kommer tilbake til deg fordi noe må rettes. { $title }

    { $reason }

    Send den på nytt innen { $moment }; den beholder nummeret og plassen sin. Den ligger blant utkastene dine:
    { $link }

    Opslag
nominate-numbers = Tall
participation-title = Deltakelse
participation-lead =
    { $silent ->
        [0] Det har kommet noe fra alle { $n } regioner.
        [one] Én av { $n } regioner er taus.
       *[other] { $silent } av { $n } regioner er tause.
    }
participation-unknown =
    { $n ->
        [one] Én nominasjon nevner et bibliotek som ikke er i registeret; den telles ikke med i noen region.
       *[other] { $n } nominasjoner nevner et bibliotek som ikke er i registeret; de telles ikke med i noen region.
    }
participation-empty = Det er ingen biblioteker i registeret
participation-empty-text = Importer et register først, så ser du hvilke regioner som deltar.
participation-no-region = Ingen region
participation-tile = { $part } av { $all } biblioteker
participation-by-region = Etter region
participation-by-kind = Etter type
participation-kind = Type
participation-libraries = Biblioteker
participation-took-part = Deltar
library-type-academic = Fag- og forskningsbiblioteker
library-type-agency = Statlige etater
library-type-public = Folkebiblioteker
library-type-regional = Regionale biblioteker
library-type-school = Skolebiblioteker
library-type-special = Spesialbiblioteker
alike-heading = Kan være den samme
alike-link = peker på det samme innlegget
alike-title = har nesten samme tittel
alike-summary = forteller nesten det samme
alike-earlier = en tidligere sesong
alike-card = Det finnes allerede et konseptkort som ligner. Er deres en tilpasning av det? Skriv det i så fall i teksten: Det dere har endret, er mest verdt.

nominate-label-kind = Hva nominerer dere?
nomination-kind-initiative = Et tiltak
nomination-kind-help-initiative = Noe dere har gjort: et innlegg, en serie, en kampanje, et arrangement.
nomination-kind-strategy = En strategi
nomination-kind-help-strategy = Måten dere jobber med kanalene deres på: mål, roller, vaner.
nomination-team-one = Én person
nomination-team-few = To eller tre personer
nomination-team-many = Fire personer eller flere
nomination-team-several-libraries = Flere biblioteker sammen
nomination-ai-none = Det er ikke brukt KI
nomination-ai-wording = KI har hjulpet til med å formulere nominasjonen
nomination-ai-content = KI har laget noen av tekstene, bildene eller lyden
library-serves-under-10000 = Bibliotek for færre enn 10 000 mennesker
library-serves-under-30000 = Bibliotek for 10 000 til 30 000 mennesker
library-serves-under-100000 = Bibliotek for 30 000 til 100 000 mennesker
library-serves-more = Bibliotek for mer enn 100 000 mennesker
nominate-not-said = Velg
nominate-more = Mer, hvis dere har det
nominate-four = Strategien deres i fire spørsmål
nominate-four-optional = Strategien deres i fire spørsmål, hvis dere har en
nominate-four-text = Dette er spørsmålene alle satsinger som har vart, kunne svare på. Noen linjer til hvert.
nominate-label-talk_about = Hva vil dere snakke om?
nominate-help-talk_about = Temaene som er deres, og dem dere overlater til andre.
nominate-label-how = Hvordan snakker dere?
nominate-help-how = Tone, formater, rytme; hvor mye som er lytting.
nominate-label-who_does_what = Hvem gjør hva?
nominate-help-who_does_what = Roller og timer, og hvem som tar over i ferier.
nominate-label-get_better = Hvordan blir dere bedre?
nominate-help-get_better = Hva dere ser på, hvor ofte, og hva dere har endret på grunn av det.
nominate-label-period_from = Begynte
nominate-label-period_to = Sluttet
nominate-help-period_from = For eksempel 2026-03, eller bare året.
nominate-help-period_to = Tomt hvis det fortsatt pågår.
nominate-label-offline_effect = Hva kom ut av det utenfor nettet?
nominate-help-offline_effect = Besøk, utlån, samtaler i skranken, kø ved døren. Valgfritt.
nominate-label-side_effects = Kom det noe ut av det som dere ikke siktet mot?
nominate-help-side_effects = Godt eller dårlig. Valgfritt.
nominate-label-amplifiers = Hvem eller hva førte det videre?
nominate-help-amplifiers = Presse, partnere, en kjent person, annonser, flaks.
nominate-label-hours = Timer
nominate-help-hours = For eksempel 3 i uken i ti uker.
nominate-label-money = Penger
nominate-help-money = Med valuta; 0 er også et svar.
nominate-label-skills = Hva man måtte kunne
nominate-label-languages_used = Språk dere snakket til folk på
nominate-label-team = Hvor mange jobbet med det?
nominate-label-ai_help = Ble det brukt kunstig intelligens?
nominate-help-ai_help = Juryen ser svaret. Det teller verken for eller mot dere.
nominate-example-summary = «Hver fredag blir et bokomslag en del av et bilde av en av oss. Leserne gjetter tittelen, og førti av dem kom innom og lånte boken.»
nominate-example-what_was_done = «Mandag velger vi boken, onsdag stiller en av oss seg bak omslaget, fredag klokken ni går det ut. Den som gjetter, får svar innen en time, med navn.»
nominate-example-why_it_worked = «Ingen trengte å kunne noe for å være med. Vi tror det ville mislykkes der ingen har tid til å svare.»
nominate-example-target_group = «Studenter som har lånekort og ikke har lånt på et år.»
nominate-example-effort = «To personer, tre timer i uken i ti uker. Ingen penger. En av oss kan tegne.»
nominate-example-talk_about = «Bøker folk er uenige om, og det som skjer i huset. Ikke åpningstider: Dem tar nettstedet seg av.»
nominate-example-how = «Som oss selv, i første person, med feil. Ett spørsmål for hver tredje ting vi forteller.»
nominate-example-who_does_what = «To skriver, én filmer, alle kan foreslå. Den som har vakt, svarer på kommentarer til klokken åtte om kvelden.»
nominate-example-get_better = «Den siste torsdagen i måneden ser vi på lagringer og kommentarer, dropper det ingen lagret, og prøver én ny ting.»
nominate-words = { $words } av { $max } ord
nominate-too-many-words = «{ $field }» er på { $words } ord; juryen leser { $max }. Forkort teksten før dere sender
nominate-period-period_from = Skriv når det begynte, som år og måned, for eksempel 2026-03, eller bare året
nominate-period-period_to = Skriv når det sluttet, som år og måned, ikke før det begynte; eller la feltet stå tomt
nominate-missing-what_was_done = Fortell hva dere gjorde
nominate-missing-why_it_worked = Skriv hvorfor dere tror det virket
nominate-missing-target_group = Skriv hvem dere ville nå
nominate-missing-talk_about = Skriv hva dere vil snakke om
nominate-missing-how = Skriv hvordan dere snakker
nominate-missing-who_does_what = Skriv hvem som gjør hva
nominate-missing-get_better = Skriv hvordan dere blir bedre
nominate-clash = Noen andre har også endret «{ $field }». Begge tekstene står nedenfor: Samle dem, og lagre
nominate-clash-waits = Noen andre har også endret «{ $field }». Trykk på Lagre for å se begge.
nominate-clash-stands = Dette står der akkurat nå; din egen tekst er i feltet ovenfor
nominate-written-by = Sist skrevet av { $name }, { $at }
nominate-somebody = en medforfatter
nominate-restored = Det du skrev her mens det ikke kunne lagres, er tilbake.

writers-title = Skriv sammen
writers-lead = Den du spør, finner utkastet blant sine egne når vedkommende logger inn med den adressen. To kan skrive samtidig; ingenting blir overskrevet.
writers-email = E-postadressen til en kollega
writers-email-help = Vi sender én e-post. Det trengs ikke noe passord.
writers-ask = Be kollegaen skrive med
writers-known = Skriver med
writers-asked = Spurt; har ikke logget inn ennå
writers-remove = Ta bort
writers-leave = Forlat utkastet
writers-full = { $max } skriver allerede med; ta bort noen først.
writers-owner-already = Det er din egen adresse
writers-there = Vedkommende er allerede spurt
writers-count = { $n ->
    [0] Du skriver alene foreløpig.
    [one] En kollega skriver med.
   *[other] { $n } kolleger skriver med.
 }
writers-link = Spør en kollega
mail-writers-subject = Du blir bedt om å skrive med på en nominasjon
mail-writers-body =
    Hei

    { $name } ber deg skrive med på en nominasjon. { $title }

    Logg inn med denne adressen, så finner du den blant utkastene dine:
    { $link }

    Vet du ikke hva det gjelder, trenger du ikke gjøre noe.
error-writers-owner-title = Bare eieren bestemmer hvem som skriver med
error-writers-owner-text = Spør kollegaen som begynte på utkastet.
error-withdraw-owner-title = Bare eieren kan trekke en nominasjon tilbake
error-withdraw-owner-text = Spør kollegaen som begynte på den.

nominate-label-relation = Hvem står bak tiltaket?
nomination-relation-own = Vårt eget bibliotek
nomination-relation-peer = Et annet bibliotek; jeg er kollega
nomination-relation-patron = Et bibliotek jeg bruker
nominate-help-relation = Er det ikke deres eget, blir biblioteket spurt før noe vises offentlig.
nominate-own-optional = Valgfritt.
nominate-missing-own = Svar på «{ $question }» med høyst { $max } tegn
rules-title = Hva denne prisen krever
rule-kept = Oppfylt
rule-broken = Ikke ennå
rule-initiative = For tiltak
rule-strategy = For strategier
rule-since = I gang i { $month } eller senere
rule-metrics = Minst { $n } tall med kilde
rule-pictures = Minst { $n } { $n ->
    [one] bilde
   *[other] bilder
 }
rule-countries = Biblioteker i { $countries }
rule-mend-initiative = Denne prisen er for tiltak: Velg en annen pris, eller nominer et tiltak
rule-mend-strategy = Denne prisen er for strategier: Velg en annen pris, eller nominer en strategi
rule-mend-since = Denne prisen er for det som var i gang i { $month } eller senere: Skriv når det begynte og sluttet, eller velg en annen pris
rule-mend-metrics = Denne prisen krever minst { $n } tall med periode og kilde
rule-mend-pictures = Denne prisen krever minst { $n } { $n ->
    [one] bilde
   *[other] bilder
 }
rule-mend-countries = Denne prisen er for biblioteker i { $countries } som står i registeret: Velg biblioteket fra listen, eller velg en annen pris
rules-edit-title = Hvem som kan være med, og egne spørsmål
rules-kind = Type
rules-kind-both = Tiltak og strategier
rules-kind-initiative = Bare tiltak
rules-kind-strategy = Bare strategier
rules-since = I gang i eller etter
rules-help-since = En måned som 2026-01, eller et år. Tomt: når som helst.
rules-metrics_min = Tall med kilde, minst
rules-pictures_min = Bilder, minst
rules-countries = Bare biblioteker i
rules-help-countries = Ingen valgt: alle. Biblioteket må stå i registeret.
rules-questions = Egne spørsmål for kategorien
rules-questions-text = Spør om lite: Hvert spørsmål er ti minutter for hvert bibliotek. Fjernes ordene, fjernes spørsmålet.
rules-question = Spørsmål ({ $language })
rules-question-number = Spørsmål { $n }
rules-asked = Når stilles det?
rules-asked-sending = Sammen med nominasjonen; juryen leser det
rules-asked-advanced = Bare til dem juryen har sendt videre
rules-required = Det må besvares
rules-no-month = Skriv en måned som 2026-01, eller et år
rules-no-number = Skriv et tall fra 0 til { $max }
country-DK = Danmark
country-NO = Norge
country-SE = Sverige
country-FI = Finland
country-IS = Island
country-FO = Færøyene
country-GL = Grønland
country-AX = Åland
found-fit-title = Kan den delta?
found-fit-text = Ingen har sagt ja ennå. Hvis noe mangler, send den tilbake nedenfor.
found-fit-yes = Den kan delta
found-fit-next = Den kan delta, videre til neste
found-fit-done = Noen har sett på den slik den er, og den kan delta.
found-fit-again = Se på den igjen
copy-title = Hva juryen leser
copy-link = Se hva juryen leser
copy-back = Tilbake
copy-lead = Hvert svar i ord, slik juryen får det. Det som er merket som dekket, kan de ikke lese; tall, lenker, sitater og bildetekster dekkes på samme måte. Se etter om noe annet røper hvem som står bak.
copy-cover-title = Dekk mer
copy-cover = Dekk disse
copy-guesses = Skal disse dekkes?
copy-guesses-help = Ord som er skrevet som navn. Kryss av for dem som røper hvem som står bak; la de andre stå.
copy-no-guesses = Ingen andre ord ligner et navn.
copy-names = Navn som skal dekkes
copy-names-help = Ett per linje. Listen til den som nominerer, gjelder ved siden av.
copy-withheld = Svar juryen ikke leser i det hele tatt
copy-withheld-help = Bare der det ikke er nok å dekke navn.
copy-pictures = Bilder juryen ser
copy-pictures-text = Se etter navn på vegger og skjermer, etter ansikter og etter logoer.
copy-kept = Bilder og videoer juryen ikke ser
copy-kept-help = Der en logo eller et navn i bildet røper hvem som står bak. Hvis bare en del skal dekkes, send nominasjonen tilbake.
copy-picture = Bilde { $n }
copy-video = Video { $n }
confirming-title = Til bekreftelse fra biblioteket deres
confirming-lead = Andre har nominert noe biblioteket deres har gjort. Ingenting av det vises offentlig før dere har sagt at det er riktig.
confirming-none = Ingenting å bekrefte
confirming-none-text = Når noen nominerer noe biblioteket deres har gjort, blir dere spurt her.
confirming-verdict = Er det riktig, og kan det vises?
confirming-confirmed = Ja, det er riktig og kan vises
confirming-help-confirmed = Med navnet på biblioteket, hvis juryen tar det videre.
confirming-declined = Nei, ikke slik
confirming-help-declined = Skriv hva som er feil eller ikke kan vises.
confirming-remarks = Hva skal endres eller noteres?
confirming-remarks-help = Arrangørene leser det.
confirming-send = Send svaret
confirming-said-confirmed = Dere bekreftet dette { $moment }.
confirming-said-declined = Dere sa nei { $moment }. Svaret kan endres.
confirming-no-verdict = Velg et svar
confirming-no-remarks = Skriv nedenfor hva som er feil
confirming-too-long = Merknadene er for lange
mail-confirming-subject = Er dette riktig om biblioteket deres?
mail-confirming-body =
    Hei

    Noen har nominert et av tiltakene til biblioteket deres til en pris. { $title }

    Ingenting av det vises offentlig før dere har sagt at det er riktig. Logg inn med denne adressen, og svar her:
    { $link }

    Er ikke du rette person til å svare, så gi oss beskjed, eller la være å gjøre noe.
error-ask-address-title = Det er ikke en e-postadresse
error-ask-address-text = Gå tilbake, og skriv adressen til noen på biblioteket.
ask-title = Bekreftelse fra biblioteket
ask-nobody = Biblioteket er ikke spurt. Ingenting av dette kan publiseres før det har bekreftet.
ask-waiting = Spurte { $email } { $moment }; ikke noe svar ennå.
ask-confirmed = { $email } bekreftet { $moment } at det er riktig og kan vises.
ask-declined = { $email } sa { $moment } at det ikke kan vises slik.
ask-email = Noen på biblioteket
ask-email-help = Vedkommende logger inn med denne adressen og svarer.
ask-send = Spør biblioteket
timeline-call = Utlysningen stenger { $moment }. Før det kan du ta den tilbake og rette.
timeline-jury = Juryen leser og vurderer til { $moment }.
timeline-decision = Så tar juryen en avgjørelse, og du får begrunnelsen her.
timeline-show = Prisene deles ut { $moment }.
timeline-now = Nå
status-own-title = Noen spørsmål til
status-own-text = De stilles bare til dem juryen har sendt videre.
status-own-save = Lagre svarene
trail-ask-library = Biblioteket ble bedt om å bekrefte
trail-confirm-nomination = Biblioteket svarte
nominate-criteria = Hva denne prisen vurderes etter
