devices-title = Her er du logget ind
devices-lead = Log det ud, du ikke kender. Det sker med det samme.
devices-unknown = Ukendt browser
devices-this = Denne her
devices-opened = Logget ind { $moment }.
devices-seen = Sidst brugt { $moment }.
devices-end = Log ud
devices-end-one = Log ud: { $device }
devices-end-others = Log ud alle andre steder
devices-notice = En session slutter efter 14 dage uden brug, og under alle omstændigheder efter 30 dage.
people-title = Personer
people-lead = Hvem der har hvilken rolle i denne sæson. Man inviteres med en mail og tager selv rollen på sig.
people-email = E-mailadresse
people-role = Rolle i sæsonen
people-choose-role = Vælg en rolle.
people-language = Mailens sprog
people-privacy = Vi gemmer adressen sammen med invitationen i 14 dage, og sammen med kontoen, hvis den bliver taget imod. Personen kan slette begge dele.
people-invite = Invitér en person
people-send = Send invitationen
people-remove = Fjern
people-remove-label = Fjern { $name } fra rollen
people-waiting = Inviteret, ikke svaret endnu
people-until = Kan tages imod til { $date }.
people-withdraw = Træk tilbage
people-withdraw-label = Træk tilbage: invitationen til { $email }
people-refused-member = Personen har allerede den rolle. Der er ikke sendt noget.
people-refused-too-many = Du har sendt så mange invitationer, som én person må på en dag. Prøv igen i morgen, eller spørg en anden arrangør.
people-refused-void = Invitationen gælder ikke længere.
people-refused-last = Den sidste arrangør kan ikke fjernes. Invitér en anden først.
act-as = Se som
act-as-label = Se som { $name }
act-as-strip = Du ser det, { $name } ser, og kan ikke ændre noget. Kun det, I begge må se, bliver vist.
act-as-end = Hold op med at se
role-juror = Jurymedlem
role-chair = Juryformand
role-editor = Redaktør
role-organiser = Arrangør
role-operator = Operatør
role-auditor = Revisor
role-library-lead = Bibliotekets ansvarlige
role-many-juror = Jurymedlemmer
role-many-chair = Juryformænd
role-many-editor = Redaktører
role-many-organiser = Arrangører
role-many-operator = Operatører
role-many-auditor = Revisorer
role-many-library-lead = Bibliotekernes ansvarlige
role-help-juror = Bedømmer nomineringer uden at se, hvis de er.
role-help-chair = Ser ranglisten og forbereder afgørelser.
role-help-editor = Skriver og offentliggør konceptkort.
role-help-organiser = Sætter sæsonen op, inviterer personer, åbner afstemninger.
role-help-operator = Kører showet: lukker afstemninger og afslører vindere.
role-help-auditor = Læser loggen og det, der er afgjort, og ændrer ingenting.
role-help-library-lead = Taler for et bibliotek.
invitation-title = Du er inviteret
invitation-lead = { $role } i { $season }.
invitation-sign-in-text = Vi sender et link til den adresse, invitationen blev sendt til. Det viser, at det er dig.
invitation-accept-text = Tryk på knappen for at tage rollen på dig. Du kan forlade den igen når som helst.
invitation-accept = Tag imod
invitation-void-title = Invitationen gælder ikke længere
invitation-void-lead = Den er besvaret, trukket tilbage eller mere end 14 dage gammel. Bed den, der inviterede dig, om en ny.
mail-invitation-subject = { $season }: du er inviteret som { $role }
mail-invitation-body =
    Hej

    Du er inviteret til at deltage i { $season }. Din rolle: { $role }.

    Læs mere, og svar her:
    { $link }

    Invitationen gælder til { $date }. Hvis du ikke ventede den, behøver du ikke gøre noget.

    Opslag
mail-kind-sign-in = Link til at logge ind
mail-kind-invitation = Invitation
mail-kind-news = Nyheder
outbox-title = Mail
outbox-lead = Hvad sæsonen har sendt eller vil sende, og hvad der blev af det. Links i mails åbner konti, så deres tekst vises ikke her.
outbox-empty-title = Ingen mails endnu
outbox-empty-text = Invitationer og nyheder står her, så snart der er nogen.
outbox-held =
    { $n ->
        [one] Én mail venter på dit ord
       *[other] { $n } mails venter på dit ord
    }
outbox-release =
    { $n ->
        [one] Send én mail
       *[other] Send { $n } mails
    }
outbox-to = Til
outbox-about = Om
outbox-state = Tilstand
outbox-state-held = Holdt tilbage
outbox-state-waiting = Venter
outbox-state-sent = Sendt
outbox-state-failed = Mislykket
audit-title = Revisionslog
audit-lead = Hvad der blev gjort, af hvem, i hvilken rolle, hvornår og hvorfor. Der bliver kun føjet til, og hver linje bærer den forriges fingeraftryk.
audit-whole =
    { $n ->
        [0] Loggen er tom og hel.
        [one] Én linje, og kæden holder.
       *[other] Alle { $n } linjer hænger sammen: ingen er ændret, taget ud eller sat ind.
    }
audit-broken = Kæden holder ikke: en linje er ændret, taget ud eller sat ind. Kør “opslag check” for at se hvilken.
audit-head = Skriv det her ned et andet sted, så kan du senere se, at intet før det er ændret:
audit-act = Handling
audit-every-act = Alle handlinger
audit-show = Vis
audit-older = Ældre linjer
audit-nobody = Ingen ved navn
audit-machine = Maskinen selv
audit-number = Nr.
audit-when = Hvornår
audit-who = Hvem
audit-what = Hvad
audit-why = Hvorfor
audit-empty-title = Der er ingenting her
audit-empty-text = Der er ikke skrevet nogen linje af den slags.
kind-nomination = Nominering
kind-concept = Koncept
kind-category = Kategori
kind-show = Show
kind-season = Sæson
kind-account = Konto
kind-invitation = Invitation
kind-organisation = Organisation
policy-title = Hvem må gøre eller se hvad
policy-lead = Én tabel for hele webstedet. Hver side, formular og hvert kald nævner sin række, og andet slipper ikke ind.
policy-act = Handling
policy-kind = Art
policy-who = Hvem
policy-when = Hvornår
policy-always = altid
policy-any-phase = i alle faser
policy-does = ændrer
policy-sees = ser
policy-note = Jurymedlemmer, juryformænd, redaktører, arrangører og operatører bekræfter med en adgangsnøgle, før deres rolle åbner. I en demosæson behøver de ikke.
party-anyone = alle
party-signed-in = alle, der er logget ind
party-writer = den, der skrev den
party-juror = jurymedlemmer
party-free-juror = dens jurymedlemmer uden bånd
party-chair = juryformanden
party-editor = redaktører
party-organiser = arrangører
party-operator = operatører
party-auditor = revisorer
phase-draft = kladde
phase-submitted = til bedømmelse
phase-round-over = bedømt
phase-decided = afgjort
phase-voting = afstemning åben
phase-counted = afstemning lukket
phase-revealed = afsløret
phase-withdrawn = trukket tilbage
act-read-site = Læse de offentlige sider
act-sign-in = Logge ind
act-sign-out = Logge ud
act-begin-nomination = Begynde på en nominering
act-send-report = Sende en indberetning
act-find-ballot = Finde en stemmeseddel
act-cast-ballot = Afgive en stemme
act-show-voter-code = Vise sin stemmekode
act-recount-poll = Hente det, der er offentliggjort om en optælling
act-see-polls = Se, hvordan afstemningerne holdes
act-manage-voters = Føre valglisten og udlevere koder
act-rule-on-ballots = Lægge stemmesedler til side eller tage dem tilbage
act-watch-show = Se showet
act-name-winner = Få at vide, hvem der vandt
act-see-own = Se sine egne sider
act-change-own = Ændre sin egen konto
act-write-draft = Skrive på en kladde
act-submit-nomination = Sende en nominering
act-follow-nomination = Følge en nominering
act-see-draft-pictures = Se en kladdes billeder
act-see-pictures = Se en nominerings billeder
act-see-jury-desk = Se, hvad der skal bedømmes
act-open-assigned = Se en nominerings titel
act-declare-conflict = Sige, hvad der binder en til en nominering
act-read-blind = Læse en nominering uden navne
act-score = Give point
act-see-ranking = Se ranglisten
act-decide = Forberede en afgørelse
act-review-decisions = Gennemgå forberedte afgørelser
act-publish-decisions = Offentliggøre afgørelser
act-move-round = Lukke en runde eller åbne den igen
act-see-rounds = Se runderne
act-choose-practice = Lægge en nominering til side til øvelse
act-compare-practice = Sammenligne øvelsespointkort
act-see-editor-desk = Se redaktørens bord
act-edit-concept = Skrive og offentliggøre koncepter
act-see-organiser-desk = Se sæsonens tal
act-open-poll = Åbne en afstemning
act-see-run-sheet = Se showets gang
act-plan-show = Planlægge showet
act-rehearse-show = Holde generalprøve
act-run-show = Køre showet
act-see-people = Se, hvem der har hvilken rolle
act-manage-people = Invitere og fjerne personer
act-accept-invitation = Tage imod en invitation
act-see-mail = Se, hvad der er sendt
act-release-mail = Frigive nyheder
act-import-libraries = Importere biblioteker
act-act-as = Se som en anden
act-stop-acting-as = Holde op med at se som en anden
act-read-audit = Læse revisionsloggen
act-read-policy = Læse denne tabel
passkeys-title = Adgangsnøgler
passkeys-lead = En adgangsnøgle bor i din telefon, computer eller nøgle. Den logger dig ind med finger, ansigt eller pinkode, og ingen kan lokke den fra dig.
passkeys-none = Du har ingen endnu. Jurymedlemmer, juryformænd, redaktører, arrangører og operatører skal have en, før deres rolle åbner.
passkeys-make = Lav en adgangsnøgle
passkeys-made = Lavet { $date }.
passkeys-used = Sidst brugt { $date }.
passkeys-remove = Fjern
passkeys-remove-label = Fjern adgangsnøglen { $name }
passkeys-cannot = Denne browser kender ikke adgangsnøgler. Prøv en nyere, eller din telefon.
passkeys-refused = Det lykkedes ikke, så intet er ændret. Prøv en gang til.
passkeys-need-scripts = Browsere tilbyder kun adgangsnøgler til sider med scripts. Slå scripts til for denne side, eller brug en gendannelseskode.
passkeys-no-name = Webstedet kører på en adresse uden navn, og dér tilbyder browsere ikke adgangsnøgler.
recovery-title = Gendannelseskoder
recovery-left =
    { $n ->
        [0] Alle dine koder er brugt. Lav nye.
        [one] Der er én kode tilbage til når ingen adgangsnøgle er ved hånden.
       *[other] Der er { $n } koder tilbage til når ingen adgangsnøgle er ved hånden.
    }
recovery-renew = Lav nye koder
recovery-new-title = Dine gendannelseskoder
recovery-new-text = Hver virker én gang, når ingen adgangsnøgle er ved hånden. De vises kun nu: print dem, eller gem dem dér, hvor du gemmer andre hemmeligheder.
recovery-code = Gendannelseskode
recovery-code-help = To gange fem tegn.
recovery-use = Ingen adgangsnøgle ved hånden?
recovery-use-button = Brug koden
recovery-wrong = Det er ingen af dine koder, eller den er allerede brugt.
confirm-title = Bekræft, at det er dig
confirm-lead = Det næste flytter juryen eller showet, så et link i en mail er ikke nok.
confirm-use = Brug min adgangsnøgle
sign-in-passkey-title = Log ind med en adgangsnøgle
sign-in-passkey-lead = Ingen mail, ingen kode: din enhed ved, hvem du er.
sign-in-by-mail = Log ind med mail i stedet
sign-in-by-passkey = Log ind med en adgangsnøgle
my-door-auditor = Revisionslog
my-door-text-auditor = Hvad der blev gjort, af hvem og hvorfor; og hvem der må hvad.
my-door-library-lead = Dit bibliotek
my-door-text-library-lead = Dets side, og hvad det fortæller om sig selv.
my-account = Din konto
my-waiting-title = Bekræft for at gå videre
my-waiting-text = Din rolle i sæsonen åbner, når du bekræfter med en adgangsnøgle.
error-other-address-title = Invitationen er til en anden
error-other-address-text = Den blev sendt til en anden adresse end den, du er logget ind med. Log ud, og åbn den igen.
error-mail-changed-title = Mailene har ændret sig
error-mail-changed-text = Der er flere eller færre, end du talte, så intet er sendt. Se igen, og tryk en gang til.
organise-people = Personer
organise-mail = Mail
organise-policy = Hvem må hvad
organise-libraries = Biblioteker
data-title = Dine data
data-lead = Alt, hvad webstedet gemmer om dig, til at tage med eller blive af med.
data-download = Hent det hele
data-download-text = Én fil, som mennesker og programmer kan læse (JSON). Den rummer intet om andre.
data-delete-title = Slet mig
data-delete-text = Dit navn, din adresse, adgangsnøgler, logins og kladder forsvinder med det samme. Det, du har sendt, bliver stående under dit biblioteks navn, og det, der er talt, forbliver talt. Det kan ikke fortrydes.
data-delete-confirm = Jeg vil slettes for altid
data-delete = Slet min konto
data-delete-unticked = Sæt først krydset, så ingen bliver slettet ved en fejl.
data-deleted-title = Du er slettet
data-deleted-text = Intet her nævner dig mere. Tak for det, du har delt.
data-refused-last = Du er den eneste arrangør. Invitér en anden først, så nogen kan lukke folk ind.
retention-title = Hvor længe vi gemmer hvad
retention-what = Hvad
retention-how-long = Hvor længe
retention-sign-in = Anmodninger om at logge ind
retention-session = Sessioner
retention-mail = Mails, uden deres tekst
retention-invitation = Invitationer, ingen tog imod
retention-draft = Kladder, ingen gav en adresse til
retention-days =
    { $n ->
        [one] én dag
       *[other] { $n } dage
    }
act-set-up = Sætte webstedet op
set-up-title = Velkommen til Opslag
set-up-lead = Her er ingen endnu. Giv den første sæson et navn, og bliv dens arrangør; alle andre bliver inviteret af dig.
set-up-name = Dit navn
set-up-email = Din e-mailadresse
set-up-season = Sæsonens navn
set-up-closes = Indkaldelsens sidste dag
set-up-show = Showets dag
set-up-privacy = Dit navn og din adresse gemmes med din konto, så du kan logge ind og høre, hvad der venter på dig. Du kan slette begge dele.
set-up-begin = Begynd
set-up-missing-name = Skriv dit navn.
set-up-missing-season = Skriv, hvad sæsonen hedder, med højst 200 tegn.
set-up-missing-closes = Vælg en dag, der ikke er gået.
set-up-missing-show = Vælg en dag, efter at indkaldelsen er lukket.
set-up-void-title = Linket virker ikke længere
set-up-void-lead = Det virker én gang, og et nyere erstatter det. Så længe der ingen arrangør er, skriver programmet et nyt, hver gang det starter.
status-trail = Hvad der er sket
trail-submit-nomination = Du sendte den.
trail-publish-decisions = Juryens afgørelse blev offentliggjort.
error-other-host-title = Det er en anden adresse
error-other-host-text = Webstedet svarer ikke på det navn, der blev spurgt efter. Den, der driver det, kan sætte navnet med OPSLAG_BASE_URL.
act-see-doors = Se, hvilke døre der er åbne for en
act-end-news = Afmelde nyheder
act-end-reminders = Afmelde påmindelser
act-remind = Minde biblioteker og skribenter om noget
act-import-submissions = Hente indberetninger og nomineringer ind
act-undo-import = Tage en fil ud igen
act-withdraw-picture = Trække et billede tilbage
act-withdraw-concept = Trække et koncept tilbage fra offentligheden
act-adapt-concept = Gøre et koncept til sit biblioteks eget
act-ask-source = Spørge dem, der gjorde det, et koncept fortæller om
act-answer-question = Svare på spørgsmål til sit eget koncept
act-judge-question = Afgøre, om et spørgsmål står på kortet
act-judge-outcome = Afgøre, om et biblioteks beretning står på kortet
act-write-news = Skrive nyheder
act-merge-libraries = Lukke eller sammenlægge et bibliotek
act-edit-library = Ændre hvad et bibliotek fortæller om sig selv
party-library-lead = biblioteksansvarlige
party-its-lead = bibliotekets egen ansvarlige
error-too-many-title = Det var mange gange
error-too-many-text = Det samme er sendt mange gange på kort tid, så denne gang blev det ikke taget imod. Vent lidt, gå tilbage og send igen: det du har skrevet, står der endnu.
error-gone-title = Dette er trukket tilbage
error-gone-text = Det var offentligt engang og er det ikke mere. Intet af det er tilbage her.
provider-title = Log ind fra et andet sted
provider-sign-in = Log ind med { $name }
provider-heading = En anden måde at logge ind på
provider-none = Du kan også logge ind med { $name }, uden en mail.
provider-link = Tilknyt { $name }
provider-since = Tilknyttet { $date }.
provider-unlink = Fjern { $name }
provider-lost = Vi husker ikke at du er taget af sted herfra, så der er ikke sket noget. Begynd forfra i denne browser.
provider-unreachable = { $name } svarer ikke lige nu. Log ind med en mail i stedet, eller prøv igen senere.
provider-refused = Det { $name } siger om dig, kunne vi ikke stole på, så du er ikke logget ind. Prøv igen, eller log ind med en mail.
provider-no-address = { $name } fortæller os ingen adresse som er kontrolleret. Log ind med en mail én gang, og tilknyt { $name } under “Adresse og login”.
provider-not-linked = Der er allerede en konto med din adresse. Log ind med en mail én gang for at vise at den er din, og tilknyt { $name } under “Adresse og login”.
provider-others = Dette login hos { $name } hører til en anden konto her.
address-title = Adresse og login
address-current = Vi skriver til dig på { $email }.
address-new = Ny e-mailadresse
address-new-help = Vi sender et link til den. Intet ændres før du har åbnet linket og trykket på knappen dér.
address-ask = Send linket
address-asked = Se i den nye indbakke: linket virker en time, i denne browser. Den gamle adresse har fået besked.
address-same = Det er den adresse du har.
address-too-many = Du har spurgt flere gange i dag. Prøv igen i morgen.
address-sign-in-again = Log ind en gang til for at ændre din adresse: så kan ingen der finder din browser åben, tage din konto.
address-confirm-title = Ændre din adresse?
address-confirm-lead = Fremover skriver vi til dig på { $email }. Du bliver logget ud alle andre steder.
address-confirm = Ændr den
address-void-title = Linket virker ikke mere
address-void-text = Det virker én gang, i en time, i den browser der bad om det. Bed om et nyt.
address-taken-title = Intet er ændret
address-taken-text = Der er allerede en konto med den adresse. Log ind med den, eller vælg en anden adresse.
mail-address-confirm-subject = Bekræft din nye adresse
mail-address-confirm-body =
    Hej

    En med en konto hos Opslag vil gerne have mail på denne adresse. Hvis det var dig, så åbn linket i samme browser og tryk på knappen dér:
    { $link }

    Det virker i en time. Hvis det ikke var dig, behøver du ikke gøre noget.

    Opslag
mail-address-warn-subject = Nogen beder om at ændre din adresse
mail-address-warn-body =
    Hej

    En der er logget ind med din konto hos Opslag, beder om at få mail på en anden adresse. Hvis det var dig, behøver du ikke gøre noget her.

    Hvis det ikke var dig, så log alle enheder ud som du ikke kender:
    { $link }

    Opslag
mail-address-changed-subject = Din adresse er ændret
mail-address-changed-body =
    Hej

    Din konto hos Opslag har nu en anden adresse. Der sendes ikke mere til denne, og alle andre enheder er logget ud.

    Hvis det ikke var dig, så skriv straks til styrelsen der står for prisen.

    Opslag
mail-reset-subject = Dine adgangsnøgler er nulstillet
mail-reset-body =
    Hej

    En arrangør har fjernet dine adgangsnøgler og gendannelseskoder, fordi du har sagt at du har mistet dem. Du er logget ud alle steder.

    Log ind med en mail, og lav en ny adgangsnøgle:
    { $link }

    Hvis du ikke har bedt om det, så sig det til styrelsen der står for prisen.

    Opslag
people-reset = Nulstil adgangsnøgler
people-reset-label = Nulstil adgangsnøgler: { $name }
people-library = Bibliotek
people-library-help = For en biblioteksansvarlig: det bibliotek de taler for.
people-choose-library = Vælg et bibliotek på listen; en ansvarlig taler for ét.
news-wish-title = Nyheder og påmindelser
news-wish-lead = Nogle få mails om året: når en sæson åbner, når afgørelserne er ude, når der er show.
news-wanted = Send mig nyheder
news-language = Sprog for nyheder
news-keep = Gem
news-end-title = Ikke flere nyheder?
news-end = Afmeld nyheder
news-ended-title = Ikke flere nyheder
news-ended-text = Du får ikke flere nyheder herfra. Mails du selv beder om, som links til at logge ind, kommer stadig.
news-write-title = Skriv nyheder
news-write-lead =
    { $n ->
        [0] Ingen har bedt om nyheder endnu.
        [one] Én person har bedt om nyheder.
       *[other] { $n } personer har bedt om nyheder.
    }
news-subject = Emne
news-body = Tekst
news-target = Side den fører til
news-target-none = Ingen
news-target-call = Indkaldelsen
news-target-catalogue = Kataloget
news-target-awards = Priserne
news-queue = Læg i udbakken
news-queue-help = Der sendes ikke noget endnu. Du læser det en gang til dér, ser hvor mange det går til, og sender dem alle.
news-no-subject = Skriv et emne.
news-no-body = Skriv en tekst.
news-long-subject = Emnet er længere end 120 tegn.
news-long-body = Teksten er længere end 5.000 tegn.
news-link = Tag webadressen ud; vælg en side nedenfor i stedet. Det vi sender, fører kun til dette websted.
news-nothing = Skriv nyheden på mindst ét sprog.
mail-news-body =
    { $text }

    { $link }

    --
    Du har bedt om nyheder fra Opslag. Hvis du ikke vil have flere:
    { $end }
mail-kind-account = Om en konto
audit-export = Hent loggen (JSON-linjer)
act-edit-season = Sætte datoer og kategorier
provider-link-lead = Du logger ind hos { $name } og kommer tilbage hertil med de to knyttet sammen. Det skal ske inden for ti minutter.
provider-go = Gå til { $name }
provider-cancelled = Du blev ikke logget ind hos { $name }, så intet er ændret her.
mail-linked-subject = Endnu en måde at logge ind på er tilknyttet
mail-linked-body =
    Hej

    Man kan nu også logge ind på din konto hos Opslag med { $name }.

    Hvis det ikke var dig, så log ind med en mail, fjern tilknytningen under “Adresse og login”, og log alle enheder ud som du ikke kender.

    Opslag
passkeys-sign-in-again = Log ind en gang til for at lave din første adgangsnøgle: så kan ingen der finder din browser åben, lave en i dit navn.
act-take-back-nomination = Tage en nominering tilbage for at ændre den
act-withdraw-nomination = Trække en nominering tilbage
act-see-nominations = Se hvad der er sendt
act-return-nomination = Sende en nominering tilbage til rettelse
act-find-fit = Sige at en nominering må deltage
act-allow-late = Lade nogen sende for sent
act-promote-report = Lave en kladde af en indberetning
trail-take-back-nomination = Du tog den tilbage for at ændre den.
trail-return-nomination = Den blev sendt tilbage til rettelse.
trail-allow-late = Du fik lov at sende den efter at indkaldelsen var lukket.
trail-withdraw-nomination = Den blev trukket tilbage.
mail-kind-nomination = Om en nominering
kind-report = Indberetning
act-ask-library = Bede et bibliotek bekræfte
act-cover-names = Dække navne for juryen
act-confirm-nomination = Bekræfte hvad andre har nomineret
act-answer-afterwards = Svare på hvad de videresendte bliver spurgt om
act-ask-colleague = Bede en kollega skrive med
act-declare-rule = Melde ud, hvilket tal der afgør juryens rækkefølge
act-describe-picture = Ændre, hvad der står om et billede
act-abstain = Undlade at bedømme og komme tilbage
act-see-assignments = Se hvem der bedømmer hvad og hvor langt
act-assign = Give nomineringer til jurymedlemmer
act-pin-tie = Notere hvad der binder et jurymedlem
act-lift-tie = Ophæve en binding
act-remind-jurors = Minde jurymedlemmer om noget
act-see-room = Se juryens rum
act-lead-room = Lede juryens rum
act-deliberate = Kommentere i juryens rum
act-record-consensus = Skrive ned hvad rummet er enigt om
act-write-feedback = Skrive tilbagemelding til en nominator
act-send-feedback = Godkende tilbagemeldinger og lægge mails i udbakken
act-write-analysis = Skrive ned hvorfor det virker
act-harvest = Læse feeds, høste og bruge API’et
