error-already-sent-title = Nomineringen er sendt
error-already-sent-text = Det, der er sendt til juryen, kan ikke længere ændres her. Du kan følge det under Mine nomineringer.
nominate-title = Nominér et initiativ
nominate-lead = Ti minutter på en telefon. Begynd nu: du behøver ingen konto, og det, du skriver, bliver gemt.
nominate-no-account = Du behøver ingen konto. Du giver en e-mailadresse, når du vil gemme kladden eller sende den.
nominate-takes = Hvad det kræver
nominate-takes-text = Fem trin: initiativet, dokumentation og billeder, hvorfor det virkede, jeres vilkår og et sidste blik. Du kan stoppe når som helst og fortsætte senere.
nominate-just-a-tip = Kun to minutter?
nominate-just-a-tip-text = Et link, en kanal og en sætning om, hvorfor det virkede. Bureauet tager over derfra.
nominate-waiting = Kladder, der venter på dig
nominate-about = Nominering:
nominate-untitled = Ingen titel endnu
nominate-continue = Gem og fortsæt
nominate-close = Gem og luk
nominate-saving = Gemmer
nominate-saved = Gemt kl. { $time }. Du kan roligt lukke siden.
nominate-not-saved = Ikke gemt endnu: vi kan ikke nås. Din tekst står stadig på siden; tryk Gem, når nettet er tilbage.
nominate-steps = Trin i din nominering
nominate-step-done = færdig
nominate-step-1 = Initiativet
nominate-step-2 = Dokumentation og billeder
nominate-step-3 = Hvorfor det virkede
nominate-step-4 = Jeres vilkår
nominate-step-5 = Tjek og send
nominate-step-title-1 = Initiativet
nominate-step-title-2 = Dokumentation og billeder
nominate-step-title-3 = Hvorfor det virkede
nominate-step-title-4 = Jeres vilkår
nominate-step-title-5 = Tjek og send
nominate-call-closed = Indkaldelsen lukkede { $moment }. Din tekst er gemt herunder; skriv, hvis noget forhindrede dig.
nominate-call-not-open = Indkaldelsen åbner { $moment }. Du kan skrive allerede nu; du sender senere.
nominate-help = Hjælp til dette trin
nominate-jury-asks = Det spørger juryen om her
nominate-jury-asks-1 = Hvem havde et behov, og siger de det selv? Fortæl, hvad I gjorde, så en kollega et andet sted kan se det for sig.
nominate-jury-asks-2 = Resultater: talt, og sammenlignet med hvad? Omsorg for mennesker: samtykke, børn, andres navne i skærmbilleder.
nominate-jury-asks-3 = Kan det virke på et andet bibliotek? Nævn, hvad der fik det til at virke, og hvad I tvivler på.
nominate-jury-asks-4 = Kan et lille hold gøre det i arbejdstiden?
nominate-whole-rubric = Hele vurderingsskemaet
nominate-example = Et svar, juryen kan bruge
nominate-example-2 = »På lidt over en måned: 94 følgere, 150 likes, 21 kommentarer, fra ingenting. Seks af kommentarerne var fra kolleger.«
nominate-who-sees = Hvem kan se det
nominate-sees-browser = Kun denne browser, indtil du giver en e-mailadresse. Når du har sendt: juryen, uden bibliotekets navn.
nominate-sees-owned = Du. Når du har sendt: juryen, uden bibliotekets navn. Billeder af mennesker er skjult, indtil der er grundlag for at vise dem.
nominate-deadline = Indkaldelsen lukker { $deadline }. Det, du har skrevet inden da, bliver gemt.
nominate-label-category = Hvilken pris gælder det?
nominate-help-category = Vælg én. Juryen kan flytte den.
nominate-label-library = Bibliotek
nominate-help-library = Begynd at skrive, og vælg fra listen, eller skriv navnet.
nominate-label-language = Jeg skriver på
nominate-help-language = Dansk, norsk, svensk eller engelsk; juryen læser det hele.
nominate-label-title = Titel
nominate-help-title = Kort, og uden bibliotekets navn: den læser juryen først.
nominate-label-summary = Kort fortalt
nominate-help-summary = To-tre sætninger: hvad det var, for hvem, og hvad der kom ud af det.
nominate-label-what_was_done = Hvad I gjorde
nominate-help-what_was_done = Skridt for skridt, så en kollega kan gøre det efter jer.
nominate-label-link = Link til opslaget
nominate-help-link = Lad feltet stå tomt, hvis det aldrig var på nettet.
nominate-label-why_it_worked = Hvorfor virkede det?
nominate-help-why_it_worked = Jeres eget bud, tvivl iberegnet.
nominate-label-target_group = Hvem ville I nå?
nominate-help-target_group = Så præcist I kan: »studerende, der aldrig kommer ind«, ikke »alle«.
nominate-label-goal = Hvad skulle der ske?
nominate-help-goal = Én sætning.
nominate-label-channel = Kanaler
nominate-help-channel = Alle dem, der bar det.
nominate-label-effort = Hvad krævede det?
nominate-help-effort = Mennesker, timer om ugen, penge, evner. »Det ved vi ikke« er også et svar.
nominate-label-names_to_cover = Navne, juryen ikke må se
nominate-help-names_to_cover = Ét på hver linje: personer, steder, konti. Bibliotekets navn og by bliver dækket under alle omstændigheder.
nominate-label-more = Tilføj billeder
nominate-help-more = JPEG, PNG, WebP eller GIF, højst { $max } MB hver. Sted og kameradata bliver fjernet.
nominate-changed = Hvad ændrede sig
nominate-changed-text = Et lille tal med et udgangspunkt slår et stort uden. Ingen tal? Lad felterne stå tomme, og fortæl, hvad I så.
nominate-metric = Tal { $n }
nominate-metric-what = Hvad I talte
nominate-metric-before = Før
nominate-metric-after = Efter
nominate-metric-period = Over hvor lang tid
nominate-metric-source = Hvor tallet er fra
nominate-add-metric = Tilføj et tal
nominate-pictures = Billeder
nominate-pictures-text = Op til { $max }. Du kan vælge dem direkte fra telefonen.
nominate-add-picture = Tilføj de valgte billeder
picture-number = Billede { $n }
picture-clean = Sted og kameradata er fjernet.
picture-remove = Fjern
picture-alt = Beskriv billedet
picture-alt-help = For dem, der ikke kan se det. Én sætning: hvad det viser, og hvorfor det betyder noget.
picture-credit = Fotograf, som det skal stå
picture-visible = Hvem kan ses?
picture-visible-nobody = Ingen
picture-visible-crowd = En flok, hvor ingen kan udpeges
picture-visible-adults = Voksne, der kan genkendes
picture-visible-children = Børn, der kan genkendes
picture-basis = Hvorfor må vi vise dem?
picture-basis-help = Kun hvis nogen kan genkendes.
picture-basis-consent = De har sagt ja
picture-basis-help-consent = I gemmer beviset.
picture-basis-interest = De er på arbejde eller i det offentlige rum, og vi har vejet det
picture-basis-help-interest = Ikke for børn.
picture-basis-unsure = Vi er ikke sikre
picture-basis-help-unsure = Så er det kun dig, der ser billedet.
picture-too-large = { $name } er større end { $max } MB. Send en mindre kopi; alt andet er gemt.
picture-too-many = En nominering kan højst have { $max } billeder. Fjern et først.
picture-heic = { $name } er et HEIC-billede, som browsere ikke kan vise. På en iPhone: vælg Indstillinger, Kamera, Formater, Mest kompatibelt, eller del billedet som JPEG.
picture-unknown = { $name } er ikke et billede, vi kan læse. Send JPEG, PNG, WebP eller GIF.
picture-too-many-pixels = { $name } har flere pixels, end vi kan tage imod. Send en kopi på højst 12.000 pixels på den længste led.
picture-broken = { $name } nåede ikke hel frem eller er beskadiget. Prøv igen.
nominate-missing-category = Vælg, hvilken pris det gælder
nominate-missing-library = Skriv bibliotekets navn
nominate-missing-title = Giv det en titel
nominate-missing-summary = Fortæl kort, hvad det var
nominate-missing-effort = Fortæl, hvad det krævede
nominate-missing-metric = Tal { $n }: skriv, hvad der blev talt, tallet efter, over hvor lang tid og kilden, eller tøm rækken
nominate-missing-alt = Beskriv billede { $n }, eller fjern billedet
nominate-missing-credit = Skriv, hvem der har taget billede { $n }, eller fjern billedet
nominate-missing-basis = Skriv, hvorfor vi må vise menneskerne på billede { $n }, eller fjern billedet
nominate-too-long = »{ $field }« er længere end { $max } tegn
nominate-nothing-yet = Intet endnu
nominate-check-evidence =
    { $metrics ->
        [0] Ingen tal
        [one] Ét tal
       *[other] { $metrics } tal
    }, { $pictures ->
        [0] ingen billeder
        [one] ét billede
       *[other] { $pictures } billeder
    }
nominate-keep-title = Gem den, og send den
nominate-keep-text = For at sende nomineringen skal vi vide, hvor vi kan skrive til dig. Ingen adgangskode: du får et link.
nominate-keep-help = Linket gør kladden til din, på alle enheder.
nominate-keep-send = Send mig linket
nominate-kept-title = Din kladde er gemt
nominate-kept-lead = Den venter i denne browser. Giv en e-mailadresse for at gemme den for alvor og fortsætte hvor som helst.
nominate-back = Tilbage til kladden
nominate-send-text = Juryen læser den uden bibliotekets navn. Du kan følge, hvad der bliver af den.
nominate-send = Send nomineringen
my-nominations-none = Her er intet endnu
my-nominations-none-text = Det, du begynder at skrive, dukker op her og bliver, til du sender det.
stage-draft = Kladde
stage-withdrawn = Trukket tilbage
stage-with-jury = Hos juryen
status-sent = Sendt
status-jury = Hos juryen
status-decided = Afgjort
status-show = Show
status-sent-at = Sendt { $moment }.
status-jury-text = Juryen læser den uden navne og giver point efter det offentlige vurderingsskema. Du hører fra os, når der er en afgørelse.
status-decided-text = Juryen har afgjort. Vinderen bliver nævnt på scenen.
status-reason = Juryens begrundelse
status-awards = Sæsonens priser
status-summary = Kort fortalt
report-title = Indberet på to minutter
report-lead = Har noget virket på et bibliotek? Fortæl, hvor vi skal se, og hvorfor det virkede. Bureauet tager over derfra.
report-label-link = Link
report-help-link = Til opslaget, siden eller en artikel om det.
report-label-channel = Kanal
report-help-channel = Hvor det skete.
report-label-why = Hvorfor virkede det?
report-help-why = En sætning eller to med dine egne ord.
report-label-library = Hvilket bibliotek?
report-help-library = Hvis du ved det. Det må gerne være et andet end dit eget.
report-label-email = Din e-mailadresse
report-help-email = Kun hvis vi må spørge dig om det. Vi bruger den ikke til andet.
report-choose = Vælg
report-send = Send indberetningen
report-no-link = Giv et link, så vi kan se det
report-not-a-link = Skriv hele adressen, fra https://
report-no-channel = Vælg kanalen
report-no-reason = Fortæl i en sætning, hvorfor det virkede
report-too-long = Det er længere, end vi kan tage imod. Hold det på få sætninger.
report-thanks = Tak
report-thanks-text = Din indberetning er modtaget. Fortjener den mere, skriver bureauet til biblioteket.
report-another = Send en til
language-da = Dansk
language-nb = Norsk
language-sv = Svensk
language-en = Engelsk
status-pictures = Billeder
status-pictures-text = Du kan altid trække et billede tilbage, uanset hvad der er sket med nomineringen. Det er væk med det samme.
status-picture-withdraw = Træk tilbage
status-picture-withdraw-label = Træk tilbage: { $alt }
desk-nominations = Nomineringer
desk-figures =
    { $sent ->
        [one] Én nominering er sendt
       *[other] { $sent } nomineringer er sendt
    }, { $drafts ->
        [one] én kladde er under arbejde.
       *[other] { $drafts } kladder er under arbejde.
    } Kladder læses kun af dem der skriver dem.
desk-search = Del af en titel eller et bibliotek
desk-category = Kategori
desk-every-category = Alle kategorier
desk-state = Tilstand
desk-state-standing = Sendt
desk-state-unlooked = Sendt, ikke set på endnu
desk-state-withdrawn = Trukket tilbage
desk-number = Nr.
desk-title = Titel
desk-library = Bibliotek
desk-sent = Sendt
desk-unknown-library = ikke i registret
desk-empty-title = Intet her
desk-empty-text = Ingen nominering passer. Prøv færre ord eller en anden kategori.
desk-more = De næste
desk-export-xlsx = Tag med (XLSX)
desk-export-csv-excel = CSV til Excel
desk-export-csv = CSV (RFC 4180)
desk-export-json = JSON
desk-late-title = Lad nogen sende for sent
desk-late-text = Den der har en kladde, må sende den indtil da, selv om indkaldelsen er lukket. Det skrives i revisionsloggen, og den der skriver, får det at vide i almindelige ord.
desk-late-email = Deres e-mailadresse
desk-late-email-help = Den de logger ind med.
desk-late-until = Indtil
desk-late-reason = Hvorfor
desk-late-reason-help = Til revisionsloggen, fx »webstedet var nede den aften«.
desk-late-allow = Lad dem sende
desk-late-done = De må sende deres kladde nu.
desk-late-no-draft = Ingen med den adresse har en kladde i denne sæson.
desk-no-until = Vælg en dag og et klokkeslæt der kommer.
desk-no-reason = Skriv hvorfor, med få ord.
desk-reason-link = Tag webadressen ud: vores mails fører kun til dette websted.
desk-to-do = Hvad der kan gøres
desk-return-title = Send tilbage til rettelse
desk-return-text = Den bliver en kladde igen og beholder sit nummer og sin plads. Den der skrev, får en mail med dine ord.
desk-return-reason = Hvad der skal rettes
desk-return-reason-help = Den der skrev, læser det som du skriver det.
desk-return-until = Skal sendes igen senest
desk-return = Send tilbage
desk-withdraw-title = Træk den tilbage
desk-withdraw-text = For et bibliotek der beder om det. Juryen ser den ikke mere, og dens nummer forbliver tomt.
desk-return-why = Hvorfor
desk-withdraw = Træk den tilbage for altid
version-title = Hvad der er ændret
version-sent = Version { $n }, sendt { $moment }
version-metrics = Tallene er ændret.
version-same = Kun billeder er ændret.
status-change = Ændre den
status-take-back-text = Så længe indkaldelsen er åben og intet jurymedlem er begyndt, kan du tage den tilbage, ændre den og sende den igen. Den beholder sit nummer.
status-take-back = Tag den tilbage og ændr den
status-withdraw-title = Træk den tilbage for altid
status-withdraw-text = Juryen ser den ikke mere. Det kan ikke fortrydes.
status-withdraw-sure = Jeg vil trække den tilbage
status-withdraw = Træk den tilbage
nominate-until = Du må sende den indtil { $moment }.
error-return-not-sent-title = Denne er ikke hos juryen
error-return-not-sent-text = Den er en kladde, eller den er trukket tilbage.
error-return-closed-title = Indkaldelsen er lukket
error-return-closed-text = Indtil den lukkede, kunne du tage nomineringen tilbage. Hvis noget er forkert i den, så spørg arrangørerne: de kan sende den tilbage til dig.
error-return-scored-title = Et jurymedlem er begyndt
error-return-scored-text = Nogen er allerede i gang med at give point for denne tekst, så den bliver som den er.
error-return-decided-title = Afgørelsen er offentlig
error-return-decided-text = Det juryen har afgjort, bliver stående.
error-withdraw-unsure-title = Intet er trukket tilbage
error-withdraw-unsure-text = Gå tilbage og sæt kryds først, så intet bliver trukket tilbage ved en fejl.
error-cap-reached-title = Dit bibliotek har sendt så mange som det må
error-cap-reached-text = Denne sæson tager imod et bestemt antal nomineringer fra hvert bibliotek. Træk en af de andre tilbage, eller gem denne til næste sæson: din kladde bliver.
mail-received-subject = { $label }: vi har din nominering
mail-received-body =
    Hej

    Vi har modtaget din nominering { $label }. { $title }

    Følg den her, og ændr den så længe indkaldelsen er åben:
    { $link }

    Det, du sendte:

    { $copy }

    Tak.
    Opslag
mail-returned-subject = { $label }: noget skal rettes
mail-returned-body =
    Hej

    Din nominering { $label } kommer tilbage til dig, fordi noget skal rettes. { $title }

    { $reason }

    Send den igen senest { $moment }; den beholder sit nummer og sin plads. Den ligger blandt dine kladder:
    { $link }

    Opslag
nominate-numbers = Tal
participation-title = Deltagelse
participation-lead =
    { $silent ->
        [0] Der er kommet noget fra alle { $n } regioner.
        [one] Én af { $n } regioner er tavs.
       *[other] { $silent } af { $n } regioner er tavse.
    }
participation-unknown =
    { $n ->
        [one] Én nominering nævner et bibliotek som ikke er i registret; den tælles ikke med i nogen region.
       *[other] { $n } nomineringer nævner et bibliotek som ikke er i registret; de tælles ikke med i nogen region.
    }
participation-empty = Der er ingen biblioteker i registret
participation-empty-text = Indlæs først et register, så ser du hvilke regioner der deltager.
participation-no-region = Ingen region
participation-tile = { $part } af { $all } biblioteker
participation-by-region = Efter region
participation-by-kind = Efter type
participation-kind = Type
participation-libraries = Biblioteker
participation-took-part = Deltager
library-type-academic = Forskningsbiblioteker
library-type-agency = Styrelser
library-type-public = Folkebiblioteker
library-type-regional = Regionale biblioteker
library-type-school = Skolebiblioteker
library-type-special = Specialbiblioteker
alike-heading = Kan være den samme
alike-link = peger på det samme opslag
alike-title = har næsten samme titel
alike-summary = fortæller næsten det samme
alike-earlier = en tidligere sæson
alike-card = Der findes allerede et konceptkort som dette. Er jeres en tilpasning af det? Så skriv det i teksten: det I har ændret, er mest værd.

nominate-label-kind = Hvad nominerer I?
nomination-kind-initiative = Et initiativ
nomination-kind-help-initiative = Noget, I har gjort: et opslag, en serie, en kampagne, et arrangement.
nomination-kind-strategy = En strategi
nomination-kind-help-strategy = Måden, I arbejder med jeres kanaler på: mål, roller, vaner.
nomination-team-one = Én person
nomination-team-few = To eller tre personer
nomination-team-many = Fire eller flere personer
nomination-team-several-libraries = Flere biblioteker sammen
nomination-ai-none = Der er ikke brugt AI
nomination-ai-wording = AI har hjulpet med at formulere nomineringen
nomination-ai-content = AI har lavet nogle af teksterne, billederne eller lyden
library-serves-under-10000 = Bibliotek for færre end 10.000 mennesker
library-serves-under-30000 = Bibliotek for 10.000 til 30.000 mennesker
library-serves-under-100000 = Bibliotek for 30.000 til 100.000 mennesker
library-serves-more = Bibliotek for mere end 100.000 mennesker
nominate-not-said = Vælg
nominate-more = Mere, hvis I har det
nominate-four = Jeres strategi i fire spørgsmål
nominate-four-optional = Jeres strategi i fire spørgsmål, hvis I har en
nominate-four-text = Det er dem, enhver indsats, der har holdt, kunne svare på. Et par linjer til hvert.
nominate-label-talk_about = Hvad vil I tale om?
nominate-help-talk_about = De emner, der er jeres, og dem, I overlader til andre.
nominate-label-how = Hvordan taler I?
nominate-help-how = Tone, formater, rytme; hvor meget der er at lytte.
nominate-label-who_does_what = Hvem gør hvad?
nominate-help-who_does_what = Roller og timer, og hvem der tager over i ferier.
nominate-label-get_better = Hvordan bliver I bedre?
nominate-help-get_better = Hvad I ser på, hvor tit, og hvad I har ændret på grund af det.
nominate-label-period_from = Begyndte
nominate-label-period_to = Sluttede
nominate-help-period_from = For eksempel 2026-03, eller kun året.
nominate-help-period_to = Tomt, hvis det stadig er i gang.
nominate-label-offline_effect = Hvad kom der ud af det uden for nettet?
nominate-help-offline_effect = Besøg, udlån, samtaler ved skranken, kø ved døren. Kan springes over.
nominate-label-side_effects = Kom der noget ud af det, som I ikke gik efter?
nominate-help-side_effects = Godt eller skidt. Kan springes over.
nominate-label-amplifiers = Hvem eller hvad bragte det videre?
nominate-help-amplifiers = Presse, partnere, en kendt person, annoncer, held.
nominate-label-hours = Timer
nominate-help-hours = For eksempel 3 om ugen i ti uger.
nominate-label-money = Penge
nominate-help-money = Med valuta; 0 er også et svar.
nominate-label-skills = Hvad man skulle kunne
nominate-label-languages_used = Sprog, I talte til folk på
nominate-label-team = Hvor mange arbejdede med det?
nominate-label-ai_help = Blev der brugt kunstig intelligens?
nominate-help-ai_help = Juryen ser svaret. Det tæller hverken for eller imod jer.
nominate-example-summary = »Hver fredag bliver en bogforside til en del af et billede af en af os. Læserne gætter titlen, og fyrre af dem kom ind og lånte den.«
nominate-example-what_was_done = »Mandag vælger vi bogen, onsdag stiller en af os sig bag forsiden, fredag klokken ni kommer det ud. Den, der gætter, får svar inden for en time, med navn.«
nominate-example-why_it_worked = »Ingen behøvede at vide noget for at være med. Vi tror, det ville mislykkes, hvor ingen har tid til at svare.«
nominate-example-target_group = »Studerende, der har lånerkort og ikke har lånt i et år.«
nominate-example-effort = »To personer, tre timer om ugen i ti uger. Ingen penge. En af os kan tegne.«
nominate-example-talk_about = »Bøger, folk er uenige om, og det, der sker i huset. Ikke åbningstider: dem klarer hjemmesiden.«
nominate-example-how = »Som os selv, i første person, med fejl. Ét spørgsmål for hver tre ting, vi fortæller.«
nominate-example-who_does_what = »To skriver, en filmer, alle må foreslå. Den, der har vagten, svarer på kommentarer til klokken otte om aftenen.«
nominate-example-get_better = »Den sidste torsdag i måneden ser vi på, hvad der er gemt og kommenteret, dropper det, ingen gemte, og prøver én ny ting.«
nominate-words = { $words } af { $max } ord
nominate-too-many-words = »{ $field }« er på { $words } ord; juryen læser { $max }. Forkort teksten, før I sender
nominate-period-period_from = Skriv, hvornår det begyndte, som år og måned, for eksempel 2026-03, eller kun året
nominate-period-period_to = Skriv, hvornår det sluttede, som år og måned, ikke før det begyndte; eller lad feltet være tomt
nominate-missing-what_was_done = Fortæl, hvad I gjorde
nominate-missing-why_it_worked = Skriv, hvorfor I tror, det virkede
nominate-missing-target_group = Skriv, hvem I ville nå
nominate-missing-talk_about = Skriv, hvad I vil tale om
nominate-missing-how = Skriv, hvordan I taler
nominate-missing-who_does_what = Skriv, hvem der gør hvad
nominate-missing-get_better = Skriv, hvordan I bliver bedre
nominate-clash = En anden har også ændret »{ $field }«. Begge tekster står nedenfor: saml dem, og gem
nominate-clash-waits = En anden har også ændret »{ $field }«. Tryk Gem for at se begge.
nominate-clash-stands = Dette står der lige nu; din egen tekst er i feltet ovenfor
nominate-written-by = Senest skrevet af { $name }, { $at }
nominate-somebody = en medforfatter
nominate-restored = Det, du skrev her, mens det ikke kunne gemmes, er tilbage.

writers-title = Skriv sammen
writers-lead = Den, du spørger, finder kladden blandt sine egne, når vedkommende logger ind med den adresse. To kan skrive på samme tid; intet bliver overskrevet.
writers-email = En kollegas e-mailadresse
writers-email-help = Vi sender én mail. Der skal ikke bruges adgangskode.
writers-ask = Bed om medskrivning
writers-known = Skriver med
writers-asked = Spurgt; har ikke logget ind endnu
writers-remove = Tag af
writers-leave = Forlad kladden
writers-full = { $max } skriver allerede med; tag først nogen af.
writers-owner-already = Det er din egen adresse
writers-there = Vedkommende er allerede spurgt
writers-count = { $n ->
    [0] Du skriver alene indtil videre.
    [one] En kollega skriver med.
   *[other] { $n } kolleger skriver med.
 }
writers-link = Spørg en kollega
mail-writers-subject = Du bliver bedt om at skrive med på en nominering
mail-writers-body =
    Hej

    { $name } beder dig skrive med på en nominering. { $title }

    Log ind med denne adresse, så finder du den blandt dine kladder:
    { $link }

    Ved du ikke, hvad det handler om, skal du ikke gøre noget.
error-writers-owner-title = Kun ejeren bestemmer, hvem der skriver med
error-writers-owner-text = Spørg den kollega, der begyndte kladden.
error-withdraw-owner-title = Kun ejeren trækker en nominering tilbage
error-withdraw-owner-text = Spørg den kollega, der begyndte den.

nominate-label-relation = Hvis initiativ er det?
nomination-relation-own = Vores eget biblioteks
nomination-relation-peer = Et andet biblioteks; jeg er kollega
nomination-relation-patron = Et biblioteks; jeg bruger det
nominate-help-relation = Er det ikke jeres eget, spørges biblioteket, før noget vises offentligt.
nominate-own-optional = Kan springes over.
nominate-missing-own = Svar på »{ $question }« med højst { $max } tegn
rules-title = Hvad denne pris kræver
rule-kept = Opfyldt
rule-broken = Ikke endnu
rule-initiative = For initiativer
rule-strategy = For strategier
rule-since = I gang i { $month } eller senere
rule-metrics = Mindst { $n } tal med kilde
rule-pictures = Mindst { $n } { $n ->
    [one] billede
   *[other] billeder
 }
rule-countries = Biblioteker i { $countries }
rule-mend-initiative = Denne pris er for initiativer: vælg en anden pris, eller nominér et initiativ
rule-mend-strategy = Denne pris er for strategier: vælg en anden pris, eller nominér en strategi
rule-mend-since = Denne pris er for det, der var i gang i { $month } eller senere: skriv, hvornår det begyndte og sluttede, eller vælg en anden pris
rule-mend-metrics = Denne pris kræver mindst { $n } tal med periode og kilde
rule-mend-pictures = Denne pris kræver mindst { $n } { $n ->
    [one] billede
   *[other] billeder
 }
rule-mend-countries = Denne pris er for biblioteker i { $countries }, som står i registret: vælg biblioteket fra listen, eller en anden pris
rules-edit-title = Hvem der kan være med, og egne spørgsmål
rules-kind = Slags
rules-kind-both = Initiativer og strategier
rules-kind-initiative = Kun initiativer
rules-kind-strategy = Kun strategier
rules-since = I gang i eller efter
rules-help-since = En måned som 2026-01, eller et år. Tomt: når som helst.
rules-metrics_min = Tal med kilde, mindst
rules-pictures_min = Billeder, mindst
rules-countries = Kun biblioteker i
rules-help-countries = Ingen valgt: alle. Biblioteket skal stå i registret.
rules-questions = Kategoriens egne spørgsmål
rules-questions-text = Spørg om lidt: hvert spørgsmål er ti minutter for hvert bibliotek. Fjernes ordene, fjernes spørgsmålet.
rules-question = Spørgsmål ({ $language })
rules-question-number = Spørgsmål { $n }
rules-asked = Hvornår stilles det?
rules-asked-sending = Med nomineringen; juryen læser det
rules-asked-advanced = Kun til dem, juryen har sendt videre
rules-required = Det skal besvares
rules-no-month = Skriv en måned som 2026-01, eller et år
rules-no-number = Skriv et tal fra 0 til { $max }
country-DK = Danmark
country-NO = Norge
country-SE = Sverige
country-FI = Finland
country-IS = Island
country-FO = Færøerne
country-GL = Grønland
country-AX = Åland
found-fit-title = Må den deltage?
found-fit-text = Ingen har sagt ja endnu. Mangler der noget, så send den tilbage nedenfor.
found-fit-yes = Den må deltage
found-fit-next = Den må, og videre til den næste
found-fit-done = Der er set på den, som den er, og den må deltage.
found-fit-again = Se på den igen
copy-title = Hvad juryen læser
copy-link = Se, hvad juryen læser
copy-back = Tilbage
copy-lead = Hvert svar i ord, som juryen får det. Det, der er mærket som dækket, kan de ikke læse; tal, links, citater og billedtekster dækkes på samme måde. Se efter, om andet røber, hvis det er.
copy-cover-title = Dæk mere
copy-cover = Dæk disse
copy-guesses = Skal disse dækkes?
copy-guesses-help = Ord, der er skrevet som navne. Sæt hak ved dem, der røber, hvis det er; lad de andre stå.
copy-no-guesses = Intet andet ord ligner et navn.
copy-names = Navne, der skal dækkes
copy-names-help = Ét pr. linje. Den nominerendes egen liste gælder ved siden af.
copy-withheld = Svar, som juryen slet ikke læser
copy-withheld-help = Kun hvor det ikke er nok at dække navne.
copy-pictures = Billeder, som juryen ser
copy-pictures-text = Se efter navne på vægge og skærme, efter ansigter og efter logoer.
copy-kept = Billeder og videoer, som juryen ikke ser
copy-kept-help = Hvor et logo eller et navn i billedet fortæller, hvis det er. Skal kun en del dækkes, så send nomineringen tilbage.
copy-picture = Billede { $n }
copy-video = Video { $n }
confirming-title = At bekræfte for jeres bibliotek
confirming-lead = Andre har nomineret noget, som jeres bibliotek har gjort. Intet af det vises offentligt, før I har sagt, at det er rigtigt.
confirming-none = Intet at bekræfte
confirming-none-text = Når nogen nominerer noget, jeres bibliotek har gjort, bliver I spurgt her.
confirming-verdict = Er det rigtigt, og må det vises?
confirming-confirmed = Ja, det er rigtigt og må vises
confirming-help-confirmed = Med bibliotekets navn, hvis juryen tager det videre.
confirming-declined = Nej, ikke sådan
confirming-help-declined = Skriv, hvad der er forkert eller ikke må vises.
confirming-remarks = Hvad skal ændres eller noteres?
confirming-remarks-help = Arrangørerne læser det.
confirming-send = Send svaret
confirming-said-confirmed = I bekræftede det den { $moment }.
confirming-said-declined = I sagde nej den { $moment }. Svaret kan ændres.
confirming-no-verdict = Vælg et svar
confirming-no-remarks = Skriv nedenfor, hvad der er forkert
confirming-too-long = Bemærkningerne er for lange
mail-confirming-subject = Er det rigtigt om jeres bibliotek?
mail-confirming-body =
    Hej

    Nogen har nomineret et af jeres biblioteks initiativer til en pris. { $title }

    Intet af det vises offentligt, før I har sagt, at det er rigtigt. Log ind med denne adresse, og svar her:
    { $link }

    Er du ikke den, der skal svare, så giv os besked, eller gør ingenting.
error-ask-address-title = Det er ikke en e-mailadresse
error-ask-address-text = Gå tilbage, og skriv adressen på en på biblioteket.
ask-title = Bibliotekets ord
ask-nobody = Biblioteket er ikke spurgt. Intet af dette kan udgives, før det har bekræftet.
ask-waiting = Spurgte { $email } den { $moment }; intet svar endnu.
ask-confirmed = { $email } bekræftede den { $moment }, at det er rigtigt og må vises.
ask-declined = { $email } sagde den { $moment }, at det ikke må vises sådan.
ask-email = En på biblioteket
ask-email-help = Vedkommende logger ind med denne adresse og svarer.
ask-send = Spørg biblioteket
timeline-call = Indkaldelsen lukker den { $moment }. Indtil da kan du tage den tilbage og rette.
timeline-jury = Juryen læser og bedømmer til den { $moment }.
timeline-decision = Så beslutter juryen, og du får dens begrundelse her.
timeline-show = Priserne uddeles den { $moment }.
timeline-now = Nu
status-own-title = Et par spørgsmål mere
status-own-text = De stilles kun til dem, juryen har sendt videre.
status-own-save = Gem svarene
trail-ask-library = Biblioteket blev bedt om at bekræfte
trail-confirm-nomination = Biblioteket svarede
nominate-criteria = Hvad denne pris bedømmes på
