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
nominate-example-1 = »En gang om ugen stiller vi et spørgsmål til dagens billede. Den, der svarer, får svar inden for en time, med navn.«
nominate-example-2 = »På lidt over en måned: 94 følgere, 150 likes, 21 kommentarer, fra ingenting. Seks af kommentarerne var fra kolleger.«
nominate-example-3 = »Det virkede, fordi man ikke behøvede at vide noget for at være med. Vi tror, det falder til jorden, hvor ingen har tid til at svare.«
nominate-example-4 = »To personer, tre timer om ugen i ti uger. Ingen penge. En af os kan tegne.«
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
nominate-missing-what = Fortæl, hvad I gjorde
nominate-missing-why = Fortæl, hvorfor I tror, det virkede
nominate-missing-target = Fortæl, hvem I ville nå
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
stage-nominee = Nomineret
stage-thanks = Ikke blandt de nominerede
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
status-pictures-text = Du kan altid trække et billede tilbage, uanset hvad der er sket med indstillingen. Det er væk med det samme.
status-picture-withdraw = Træk tilbage
status-picture-withdraw-label = Træk tilbage: { $alt }
desk-nominations = Indstillinger
desk-figures =
    { $sent ->
        [one] Én indstilling er sendt
       *[other] { $sent } indstillinger er sendt
    }, { $drafts ->
        [one] én kladde er under arbejde.
       *[other] { $drafts } kladder er under arbejde.
    } Kladder læses kun af dem der skriver dem.
desk-search = Del af en titel eller et bibliotek
desk-category = Kategori
desk-every-category = Alle kategorier
desk-state = Tilstand
desk-state-standing = Sendt
desk-state-withdrawn = Trukket tilbage
desk-number = Nr.
desk-title = Titel
desk-library = Bibliotek
desk-sent = Sendt
desk-unknown-library = ikke i registret
desk-empty-title = Intet her
desk-empty-text = Ingen indstilling passer. Prøv færre ord eller en anden kategori.
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
desk-late-reason-help = Til revisionsloggen, fx “webstedet var nede den aften”.
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
error-return-closed-text = Indtil den lukkede, kunne du tage indstillingen tilbage. Hvis noget er forkert i den, så spørg arrangørerne: de kan sende den tilbage til dig.
error-return-scored-title = Et jurymedlem er begyndt
error-return-scored-text = Nogen er allerede i gang med at give point for denne tekst, så den bliver som den er.
error-return-decided-title = Afgørelsen er offentlig
error-return-decided-text = Det juryen har afgjort, bliver stående.
error-withdraw-unsure-title = Intet er trukket tilbage
error-withdraw-unsure-text = Gå tilbage og sæt kryds først, så intet bliver trukket tilbage ved en fejl.
error-cap-reached-title = Dit bibliotek har sendt så mange som det må
error-cap-reached-text = Denne sæson tager imod et bestemt antal indstillinger fra hvert bibliotek. Træk en af de andre tilbage, eller gem denne til næste sæson: din kladde bliver.
mail-received-subject = { $label }: vi har din indstilling
mail-received-body =
    Hej

    Vi har modtaget din indstilling { $label }. { $title }

    Følg den her, og ændr den så længe indkaldelsen er åben:
    { $link }

    Tak.
    Opslag
mail-returned-subject = { $label }: noget skal rettes
mail-returned-body =
    Hej

    Din indstilling { $label } kommer tilbage til dig, fordi noget skal rettes. { $title }

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
        [one] Én indstilling nævner et bibliotek som ikke er i registret; den tælles ikke med i nogen region.
       *[other] { $n } indstillinger nævner et bibliotek som ikke er i registret; de tælles ikke med i nogen region.
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
