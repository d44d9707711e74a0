devices-title = Her er du logget inn
devices-lead = Logg ut det du ikke kjenner igjen. Det skjer med det samme.
devices-unknown = Ukjent nettleser
devices-this = Denne
devices-opened = Logget inn { $moment }.
devices-seen = Sist brukt { $moment }.
devices-end = Logg ut
devices-end-one = Logg ut: { $device }
devices-end-others = Logg ut alle andre steder
devices-notice = En økt slutter etter 14 dager uten bruk, og uansett etter 30 dager.
people-title = Personer
people-lead = Hvem som har hvilken rolle i denne sesongen. Folk inviteres på e-post og sier selv ja til rollen.
people-email = E-postadresse
people-role = Rolle i sesongen
people-choose-role = Velg en rolle.
people-language = Språket i e-posten
people-privacy = Vi lagrer adressen sammen med invitasjonen i 14 dager, og sammen med kontoen hvis invitasjonen blir godtatt. Personen kan slette begge deler.
people-invite = Inviter en person
people-send = Send invitasjonen
people-remove = Fjern
people-remove-label = Fjern { $name } fra rollen
people-waiting = Invitert, ikke svart ennå
people-until = Kan godtas til { $date }.
people-withdraw = Trekk tilbake
people-withdraw-label = Trekk tilbake: invitasjonen til { $email }
people-refused-member = Personen har allerede den rollen. Ingenting er sendt.
people-refused-too-many = Du har sendt så mange invitasjoner som én person kan på en dag. Prøv igjen i morgen, eller spør en annen arrangør.
people-refused-void = Invitasjonen gjelder ikke lenger.
people-refused-last = Den siste arrangøren kan ikke fjernes. Inviter en annen først.
act-as = Se som
act-as-label = Se som { $name }
act-as-strip = Du ser det { $name } ser, og kan ikke endre noe. Bare det dere begge har lov til å se, vises.
act-as-end = Slutt å se
role-juror = Jurymedlem
role-chair = Juryleder
role-editor = Redaktør
role-organiser = Arrangør
role-operator = Operatør
role-auditor = Revisor
role-library-lead = Bibliotekansvarlig
role-many-juror = Jurymedlemmer
role-many-chair = Juryledere
role-many-editor = Redaktører
role-many-organiser = Arrangører
role-many-operator = Operatører
role-many-auditor = Revisorer
role-many-library-lead = Bibliotekansvarlige
role-help-juror = Vurderer nominasjoner uten å se hvem som står bak.
role-help-chair = Ser rangeringen og forbereder avgjørelser.
role-help-editor = Skriver og publiserer konseptkort.
role-help-organiser = Setter opp sesongen, inviterer personer, åpner avstemninger.
role-help-operator = Styrer showet: stenger avstemninger og avslører vinnere.
role-help-auditor = Leser loggen og det som er avgjort, og endrer ingenting.
role-help-library-lead = Representerer et bibliotek.
invitation-title = Du er invitert
invitation-lead = { $role } i { $season }.
invitation-sign-in-text = Vi sender en lenke til adressen invitasjonen ble sendt til. Det viser at det er deg.
invitation-accept-text = Trykk på knappen for å ta rollen på deg. Du kan gi den fra deg igjen når som helst.
invitation-accept = Godta
invitation-void-title = Invitasjonen gjelder ikke lenger
invitation-void-lead = Den er besvart, trukket tilbake eller mer enn 14 dager gammel. Be den som inviterte deg, om en ny.
mail-invitation-subject = { $season }: Du er invitert som { $role }
mail-invitation-body =
    Hei

    Du er invitert til å delta i { $season }. Rollen din: { $role }.

    Les mer, og svar her:
    { $link }

    Invitasjonen gjelder til { $date }. Hvis du ikke ventet den, trenger du ikke gjøre noe.

    Opslag
mail-kind-sign-in = Innloggingslenke
mail-kind-invitation = Invitasjon
mail-kind-news = Nyheter
outbox-title = E-post
outbox-lead = Hva sesongen har sendt eller vil sende, og hva det ble av det. Lenker i e-poster åpner kontoer, så teksten vises ikke her.
outbox-empty-title = Ingen e-poster ennå
outbox-empty-text = Invitasjoner og nyheter står her så snart det finnes noen.
outbox-held =
    { $n ->
        [one] Én e-post venter på klarsignal fra deg
       *[other] { $n } e-poster venter på klarsignal fra deg
    }
outbox-release =
    { $n ->
        [one] Send én e-post
       *[other] Send { $n } e-poster
    }
outbox-to = Til
outbox-about = Om
outbox-state = Tilstand
outbox-state-held = Holdt tilbake
outbox-state-waiting = Venter
outbox-state-sent = Sendt
outbox-state-failed = Mislyktes
audit-title = Revisjonslogg
audit-lead = Hva som ble gjort, av hvem, i hvilken rolle, når og hvorfor. Linjer legges bare til, og hver av dem bærer fingeravtrykket av den forrige.
audit-whole =
    { $n ->
        [0] Loggen er tom og hel.
        [one] Én linje, og kjeden holder.
       *[other] Alle { $n } linjer henger sammen: Ingen er endret, tatt ut eller satt inn.
    }
audit-broken = Kjeden holder ikke: En linje er endret, tatt ut eller satt inn. Kjør «opslag check» for å se hvilken.
audit-head = Skriv ned dette et annet sted, så kan du senere se at ingenting før det er endret:
audit-act = Handling
audit-every-act = Alle handlinger
audit-show = Vis
audit-older = Eldre linjer
audit-nobody = Ingen ved navn
audit-machine = Maskinen selv
audit-number = Nr.
audit-when = Når
audit-who = Hvem
audit-what = Hva
audit-why = Hvorfor
audit-empty-title = Det er ingenting her
audit-empty-text = Det er ikke skrevet noen linje av den typen.
kind-nomination = Nominasjon
kind-concept = Konsept
kind-category = Kategori
kind-show = Show
kind-season = Sesong
kind-account = Konto
kind-invitation = Invitasjon
kind-organisation = Organisasjon
policy-title = Hvem kan gjøre eller se hva
policy-lead = Én tabell for hele nettstedet. Hver side, hvert skjema og hvert kall nevner raden sin, og noe annet slipper ikke inn.
policy-act = Handling
policy-kind = Type
policy-who = Hvem
policy-when = Når
policy-always = alltid
policy-any-phase = i alle faser
policy-does = endrer
policy-sees = ser
policy-note = Jurymedlemmer, juryledere, redaktører, arrangører og operatører bekrefter med en passnøkkel før rollen åpner. I en demosesong trenger de ikke det.
party-anyone = alle
party-signed-in = alle som er logget inn
party-writer = den som skrev den
party-juror = jurymedlemmer
party-free-juror = nominasjonens jurymedlemmer uten tilknytning
party-chair = jurylederen
party-editor = redaktører
party-organiser = arrangører
party-operator = operatører
party-auditor = revisorer
phase-draft = utkast
phase-submitted = til vurdering
phase-round-over = vurdert
phase-decided = avgjort
phase-voting = avstemning åpen
phase-counted = avstemning stengt
phase-revealed = avslørt
phase-withdrawn = trukket tilbake
act-read-site = Lese de offentlige sidene
act-sign-in = Logge inn
act-sign-out = Logge ut
act-begin-nomination = Begynne på en nominasjon
act-send-report = Sende en innmelding
act-find-ballot = Finne en stemmeseddel
act-cast-ballot = Avgi en stemme
act-show-voter-code = Vise stemmekoden sin
act-recount-poll = Hente det som er publisert om en opptelling
act-see-polls = Se hvordan avstemningene holdes
act-manage-voters = Føre manntallet og dele ut koder
act-rule-on-ballots = Legge stemmesedler til side eller ta dem tilbake
act-watch-show = Se showet
act-name-winner = Få vite hvem som vant
act-see-own = Se sine egne sider
act-change-own = Endre sin egen konto
act-write-draft = Skrive på et utkast
act-submit-nomination = Sende en nominasjon
act-follow-nomination = Følge en nominasjon
act-see-draft-pictures = Se bildene i et utkast
act-see-pictures = Se bildene i en nominasjon
act-see-jury-desk = Se hva som skal vurderes
act-open-assigned = Se tittelen på en nominasjon
act-declare-conflict = Si hva som knytter en til en nominasjon
act-read-blind = Lese en nominasjon uten navn
act-score = Gi poeng
act-see-ranking = Se rangeringen
act-decide = Forberede en avgjørelse
act-review-decisions = Gå gjennom forberedte avgjørelser
act-publish-decisions = Offentliggjøre avgjørelser
act-move-round = Stenge en runde eller åpne den igjen
act-see-rounds = Se rundene
act-choose-practice = Legge en nominasjon til side for øving
act-compare-practice = Sammenligne poengskjemaer fra øvingen
act-see-editor-desk = Se redaktørenes bord
act-edit-concept = Skrive og publisere konsepter
act-see-organiser-desk = Se tallene for sesongen
act-open-poll = Åpne en avstemning
act-see-run-sheet = Se kjøreplanen for showet
act-plan-show = Planlegge showet
act-rehearse-show = Holde generalprøve
act-run-show = Styre showet
act-see-people = Se hvem som har hvilken rolle
act-manage-people = Invitere og fjerne personer
act-accept-invitation = Godta en invitasjon
act-see-mail = Se hva som er sendt
act-release-mail = Frigi nyheter
act-import-libraries = Importere biblioteker
act-act-as = Se som en annen
act-stop-acting-as = Slutte å se som en annen
act-read-audit = Lese revisjonsloggen
act-read-policy = Lese denne tabellen
passkeys-title = Passnøkler
passkeys-lead = En passnøkkel bor i telefonen, datamaskinen eller sikkerhetsnøkkelen din. Den logger deg inn med finger, ansikt eller PIN-kode, og ingen kan lure den fra deg.
passkeys-none = Du har ingen ennå. Jurymedlemmer, juryledere, redaktører, arrangører og operatører må ha en før rollen åpner.
passkeys-make = Lag en passnøkkel
passkeys-made = Laget { $date }.
passkeys-used = Sist brukt { $date }.
passkeys-remove = Fjern
passkeys-remove-label = Fjern passnøkkelen { $name }
passkeys-cannot = Denne nettleseren kjenner ikke passnøkler. Prøv en nyere, eller telefonen din.
passkeys-refused = Det gikk ikke, så ingenting er endret. Prøv en gang til.
passkeys-need-scripts = Nettlesere tilbyr bare passnøkler på sider med skript. Slå på skript for denne siden, eller bruk en gjenopprettingskode.
passkeys-no-name = Nettstedet kjører på en adresse uten navn, og der tilbyr ikke nettlesere passnøkler.
recovery-title = Gjenopprettingskoder
recovery-left =
    { $n ->
        [0] Alle kodene dine er brukt. Lag nye.
        [one] Det er én kode igjen til når du ikke har en passnøkkel for hånden.
       *[other] Det er { $n } koder igjen til når du ikke har en passnøkkel for hånden.
    }
recovery-renew = Lag nye koder
recovery-new-title = Gjenopprettingskodene dine
recovery-new-text = Hver av dem virker én gang, når du ikke har en passnøkkel for hånden. De vises bare nå: Skriv dem ut, eller ta vare på dem der du har andre hemmeligheter.
recovery-code = Gjenopprettingskode
recovery-code-help = To ganger fem tegn.
recovery-use = Ingen passnøkkel for hånden?
recovery-use-button = Bruk koden
recovery-wrong = Det er ingen av kodene dine, eller den er allerede brukt.
confirm-title = Bekreft at det er deg
confirm-lead = Det neste påvirker juryen eller showet, så en lenke i en e-post er ikke nok.
confirm-use = Bruk passnøkkelen min
sign-in-passkey-title = Logg inn med en passnøkkel
sign-in-passkey-lead = Ingen e-post, ingen kode: Enheten din vet hvem du er.
sign-in-by-mail = Logg inn med e-post i stedet
sign-in-by-passkey = Logg inn med en passnøkkel
my-door-auditor = Revisjonslogg
my-door-text-auditor = Hva som ble gjort, av hvem og hvorfor; og hvem som kan hva.
my-door-library-lead = Biblioteket ditt
my-door-text-library-lead = Siden til biblioteket, og hva det forteller om seg selv.
my-account = Kontoen din
my-waiting-title = Bekreft for å gå videre
my-waiting-text = Rollen din i sesongen åpner når du bekrefter med en passnøkkel.
error-other-address-title = Invitasjonen er til en annen
error-other-address-text = Den ble sendt til en annen adresse enn den du er logget inn med. Logg ut, og åpne den igjen.
error-mail-changed-title = E-postene har endret seg
error-mail-changed-text = Det er flere eller færre enn du telte, så ingenting er sendt. Se igjen, og trykk en gang til.
organise-people = Personer
organise-mail = E-post
organise-policy = Hvem kan hva
organise-libraries = Biblioteker
data-title = Dine data
data-lead = Alt nettstedet lagrer om deg, til å ta med eller bli kvitt.
data-download = Last ned alt
data-download-text = Én fil som mennesker og programmer kan lese (JSON). Den inneholder ingenting om andre.
data-delete-title = Slett meg
data-delete-text = Navnet ditt, adressen, passnøkler, innlogginger og utkast blir borte med det samme. Det du har sendt, blir stående under navnet til biblioteket ditt, og det som er telt, forblir telt. Det kan ikke angres.
data-delete-confirm = Jeg vil slettes for godt
data-delete = Slett kontoen min
data-delete-unticked = Kryss av først, så ingen blir slettet ved en feil.
data-deleted-title = Du er slettet
data-deleted-text = Ingenting her nevner deg lenger. Takk for det du har delt.
data-refused-last = Du er den eneste arrangøren. Inviter en annen først, så noen kan slippe folk inn.
retention-title = Hvor lenge vi lagrer hva
retention-what = Hva
retention-how-long = Hvor lenge
retention-sign-in = Forespørsler om å logge inn
retention-session = Økter
retention-mail = E-poster, uten teksten
retention-invitation = Invitasjoner ingen godtok
retention-draft = Utkast ingen oppga en adresse for
retention-days =
    { $n ->
        [one] én dag
       *[other] { $n } dager
    }
act-set-up = Sette opp nettstedet
set-up-title = Velkommen til Opslag
set-up-lead = Her er det ingen ennå. Gi den første sesongen et navn, og bli arrangør for den; alle andre inviteres av deg.
set-up-name = Navnet ditt
set-up-email = E-postadressen din
set-up-season = Navnet på sesongen
set-up-closes = Siste dag av utlysningen
set-up-show = Dagen for showet
set-up-privacy = Navnet og adressen din lagres sammen med kontoen, så du kan logge inn og få vite hva som venter på deg. Du kan slette begge deler.
set-up-begin = Begynn
set-up-missing-name = Skriv navnet ditt.
set-up-missing-season = Skriv hva sesongen heter, med høyst 200 tegn.
set-up-missing-closes = Velg en dag som ikke har vært.
set-up-missing-show = Velg en dag etter at utlysningen er stengt.
set-up-void-title = Lenken virker ikke lenger
set-up-void-lead = Den virker én gang, og en nyere erstatter den. Så lenge det ikke finnes noen arrangør, skriver programmet en ny hver gang det starter.
status-trail = Hva som har skjedd
trail-submit-nomination = Du sendte den.
trail-publish-decisions = Juryens avgjørelse ble offentliggjort.
error-other-host-title = Det er en annen adresse
error-other-host-text = Nettstedet svarer ikke på navnet det ble spurt etter. Den som driver det, kan sette navnet med OPSLAG_BASE_URL.
act-see-doors = Se hvilke dører som er åpne for en
act-end-news = Melde seg av nyheter
act-end-reminders = Melde seg av påminnelser
act-remind = Minne biblioteker og skribenter på noe
act-import-submissions = Importere innmeldinger og nominasjoner
act-undo-import = Fjerne en importert fil igjen
act-withdraw-picture = Trekke et bilde tilbake
act-withdraw-concept = Trekke et konsept tilbake fra offentligheten
act-adapt-concept = Gjøre et konsept til bibliotekets eget
act-ask-source = Spørre dem som gjorde det et konsept forteller om
act-answer-question = Svare på spørsmål om sitt eget konsept
act-judge-question = Avgjøre om et spørsmål står på kortet
act-judge-outcome = Avgjøre om rapporten fra et bibliotek skal stå på kortet
act-write-news = Skrive nyheter
act-merge-libraries = Legge ned eller slå sammen et bibliotek
act-edit-library = Endre hva et bibliotek forteller om seg selv
party-library-lead = bibliotekansvarlige
party-its-lead = bibliotekets egen ansvarlige
error-too-many-title = Det var mange ganger
error-too-many-text = Det samme er sendt mange ganger på kort tid, så denne gangen ble det ikke tatt imot. Vent litt, gå tilbake og send igjen: Det du har skrevet, står der fortsatt.
error-gone-title = Dette er trukket tilbake
error-gone-text = Det var offentlig en gang og er det ikke lenger. Ingenting av det er igjen her.
provider-title = Logg inn fra et annet sted
provider-sign-in = Logg inn med { $name }
provider-heading = En annen måte å logge inn på
provider-none = Du kan også logge inn med { $name }, uten e-post.
provider-link = Koble til { $name }
provider-since = Koblet til { $date }.
provider-unlink = Koble fra { $name }
provider-lost = Vi husker ikke at du dro herfra, så ingenting har skjedd. Begynn på nytt i denne nettleseren.
provider-unreachable = { $name } svarer ikke akkurat nå. Logg inn med e-post i stedet, eller prøv igjen senere.
provider-refused = Vi kunne ikke stole på det { $name } sier om deg, så du er ikke logget inn. Prøv igjen, eller logg inn med e-post.
provider-no-address = { $name } gir oss ingen adresse som er kontrollert. Logg inn med e-post én gang, og koble til { $name } under «Adresse og innlogging».
provider-not-linked = Det finnes allerede en konto med adressen din. Logg inn med e-post én gang for å vise at den er din, og koble til { $name } under «Adresse og innlogging».
provider-others = Denne innloggingen hos { $name } hører til en annen konto her.
address-title = Adresse og innlogging
address-current = Vi skriver til deg på { $email }.
address-new = Ny e-postadresse
address-new-help = Vi sender en lenke til den. Ingenting endres før du har åpnet lenken og trykket på knappen der.
address-ask = Send lenken
address-asked = Se i den nye innboksen: Lenken virker i en time, i denne nettleseren. Den gamle adressen har fått beskjed.
address-same = Det er adressen du har.
address-too-many = Du har spurt flere ganger i dag. Prøv igjen i morgen.
address-sign-in-again = Logg inn en gang til for å endre adressen din: Da kan ingen som finner nettleseren din åpen, ta kontoen din.
address-confirm-title = Endre adressen din?
address-confirm-lead = Heretter skriver vi til deg på { $email }. Du blir logget ut alle andre steder.
address-confirm = Endre den
address-void-title = Lenken virker ikke lenger
address-void-text = Den virker én gang, i en time, i nettleseren som ba om den. Be om en ny.
address-taken-title = Ingenting er endret
address-taken-text = Det finnes allerede en konto med den adressen. Logg inn med den, eller velg en annen adresse.
mail-address-confirm-subject = Bekreft den nye adressen din
mail-address-confirm-body =
    Hei

    Noen med en konto hos Opslag vil gjerne ha e-post på denne adressen. Hvis det var deg, åpner du lenken i samme nettleser og trykker på knappen der:
    { $link }

    Den virker i en time. Hvis det ikke var deg, trenger du ikke gjøre noe.

    Opslag
mail-address-warn-subject = Noen ber om å endre adressen din
mail-address-warn-body =
    Hei

    Noen som er logget inn med kontoen din hos Opslag, ber om å få e-post på en annen adresse. Hvis det var deg, trenger du ikke gjøre noe her.

    Hvis det ikke var deg, logger du ut alle enheter du ikke kjenner igjen:
    { $link }

    Opslag
mail-address-changed-subject = Adressen din er endret
mail-address-changed-body =
    Hei

    Kontoen din hos Opslag har nå en annen adresse. Det sendes ikke mer til denne, og alle andre enheter er logget ut.

    Hvis det ikke var deg, må du straks si fra til byrået som står for prisen.

    Opslag
mail-reset-subject = Passnøklene dine er nullstilt
mail-reset-body =
    Hei

    En arrangør har fjernet passnøklene og gjenopprettingskodene dine, fordi du har sagt at du har mistet dem. Du er logget ut alle steder.

    Logg inn med e-post, og lag en ny passnøkkel:
    { $link }

    Hvis du ikke har bedt om dette, må du si fra til byrået som står for prisen.

    Opslag
people-reset = Nullstill passnøkler
people-reset-label = Nullstill passnøkler: { $name }
people-library = Bibliotek
people-library-help = For en bibliotekansvarlig: biblioteket de representerer.
people-choose-library = Velg et bibliotek fra listen; en ansvarlig representerer ett.
news-wish-title = Nyheter og påminnelser
news-wish-lead = Noen få e-poster i året: når en sesong åpner, når avgjørelsene er ute, når det er show.
news-wanted = Send meg nyheter
news-language = Språk for nyheter
news-keep = Lagre
news-end-title = Ingen flere nyheter?
news-end = Meld deg av nyheter
news-ended-title = Ingen flere nyheter
news-ended-text = Du får ingen flere nyheter herfra. E-post du selv ber om, for eksempel innloggingslenker, kommer fortsatt.
news-write-title = Skriv nyheter
news-write-lead =
    { $n ->
        [0] Ingen har bedt om nyheter ennå.
        [one] Én person har bedt om nyheter.
       *[other] { $n } personer har bedt om nyheter.
    }
news-subject = Emne
news-body = Tekst
news-target = Siden den fører til
news-target-none = Ingen
news-target-call = Utlysningen
news-target-catalogue = Katalogen
news-target-awards = Prisene
news-queue = Legg i utboksen
news-queue-help = Ingenting sendes ennå. Der leser du det en gang til, ser hvor mange det går til, og sender alle.
news-no-subject = Skriv et emne.
news-no-body = Skriv en tekst.
news-long-subject = Emnet er lengre enn 120 tegn.
news-long-body = Teksten er lengre enn 5000 tegn.
news-link = Ta ut nettadressen; velg en side nedenfor i stedet. Det vi sender, fører bare til dette nettstedet.
news-nothing = Skriv nyheten på minst ett språk.
mail-news-body =
    { $text }

    { $link }

    --
    Du har bedt om nyheter fra Opslag. Hvis du ikke vil ha flere:
    { $end }
mail-kind-account = Om en konto
audit-export = Last ned loggen (JSON-linjer)
act-edit-season = Sette datoer og kategorier
provider-link-lead = Du logger inn hos { $name } og kommer tilbake hit med de to koblet sammen. Det må skje innen ti minutter.
provider-go = Gå til { $name }
provider-cancelled = Du ble ikke logget inn hos { $name }, så ingenting er endret her.
mail-linked-subject = Enda en måte å logge inn på er koblet til
mail-linked-body =
    Hei

    Nå kan man også logge inn på kontoen din hos Opslag med { $name }.

    Hvis det ikke var deg, logger du inn med e-post, kobler fra under «Adresse og innlogging» og logger ut alle enheter du ikke kjenner igjen.

    Opslag
passkeys-sign-in-again = Logg inn en gang til for å lage den første passnøkkelen din: Da kan ingen som finner nettleseren din åpen, lage en i ditt navn.
act-take-back-nomination = Ta en nominasjon tilbake for å endre den
act-withdraw-nomination = Trekke en nominasjon tilbake
act-see-nominations = Se hva som er sendt inn
act-return-nomination = Sende en nominasjon tilbake for retting
act-find-fit = Si at en nominasjon kan delta
act-allow-late = La noen sende etter fristen
act-promote-report = Lage et utkast av en innmelding
trail-take-back-nomination = Du tok den tilbake for å endre den.
trail-return-nomination = Den ble sendt tilbake for retting.
trail-allow-late = Du fikk lov til å sende den etter at utlysningen var stengt.
trail-withdraw-nomination = Den ble trukket tilbake.
mail-kind-nomination = Om en nominasjon
kind-report = Innmelding
act-ask-library = Be et bibliotek bekrefte
act-cover-names = Dekke navn for juryen
act-confirm-nomination = Bekrefte det andre har nominert
act-answer-afterwards = Svare på det som spørres om av dem som er gått videre
act-ask-colleague = Be en kollega skrive med
act-declare-rule = Kunngjøre hvilket tall som avgjør juryens rekkefølge
act-describe-picture = Endre hva som står om et bilde
act-abstain = Avstå fra å vurdere, og komme tilbake
act-see-assignments = Se hvem som vurderer hva, og hvor langt de er kommet
act-assign = Dele ut nominasjoner til jurymedlemmer
act-pin-tie = Notere hva som knytter et jurymedlem til en nominasjon
act-lift-tie = Se bort fra en tilknytning
act-remind-jurors = Sende jurymedlemmer påminnelser
act-see-room = Se juryrommet
act-lead-room = Lede juryrommet
act-deliberate = Kommentere i juryrommet
act-record-consensus = Skrive ned konsensus
act-write-feedback = Skrive tilbakemelding til den som nominerte
act-send-feedback = Godkjenne tilbakemeldinger og legge e-poster i utboksen
act-write-analysis = Skrive ned hvorfor det virker
act-harvest = Lese nyhetsstrømmer, høste og bruke API-et
