concepts-catalogue-title = Katalog
concepts-catalogue-description = Koncepter, der har virket på biblioteker, med dokumentation, indsats og hvornår I skal lade være.
concepts-search-label = Søg i kataloget
concepts-search-hint = Prøv: and
concepts-search = Søg
concepts-narrow = Gør listen kortere
concepts-facet-effort = Arbejdstid om ugen
concepts-facet-channel = Kanal
concepts-facet-target = Hvem I vil nå
concepts-show = Vis koncepter
concepts-count = { $n ->
    [one] Ét koncept
   *[other] { $n } koncepter
 }
concepts-count-of = { $n } af { $all } koncepter
concepts-order = Rækkefølge:
concepts-order-evidence = Dokumentation
concepts-order-title = Titel, A til Å
concepts-order-least-effort = Mindst arbejdstid
concepts-order-shuffled = Blandet i dag
concepts-searched = »{ $words }«
concepts-remove = , fjern
concepts-clear = Fjern alle
concepts-pages = Sider
concepts-page = Side
concepts-why = Hvorfor denne rækkefølge?
concepts-why-evidence = Koncepter med den stærkeste dokumentation står først. Har flere samme grad, blandes de én gang om dagen, på samme måde for alle.
concepts-why-title = Koncepterne står efter titel i dansk alfabetisk orden, hvor Aa er Å.
concepts-why-least-effort = Koncepter, der kræver mindst arbejdstid, står først. Kræver to omtrent det samme, kommer det med den stærkeste dokumentation først og derefter titlen.
concepts-why-shuffled = Koncepterne blandes én gang om dagen, på samme måde for alle.
concepts-why-no-part = Klik, likes og hvem du er, spiller ingen rolle: Alle ser den samme liste.
concepts-why-search = Søgningen viser koncepter, der indeholder alle dine ord, hele eller som en del af et andet ord, på alle kortets sprog. Et ord, der ikke findes, læses som det ord, der ligger tættest på, og så siger vi det.
concepts-why-hidden = Skjult af dine filtre: { $n ->
    [one] ét koncept.
   *[other] { $n } koncepter.
 }
concepts-none-title = Intet koncept passer
concepts-none-yet = Kataloget er tomt endnu. Koncepter skrives ud fra nomineringer.
concepts-none-yet-nominate = Nominér et initiativ
concepts-none-filtered = { $n ->
    [one] Ét koncept er skjult af dine filtre.
   *[other] { $n } koncepter er skjult af dine filtre.
 }
concepts-none-unfilter = Fjern filtrene
concepts-none-found = Intet koncept indeholder alle de ord, du skrev. Prøv et af dem alene, eller se dem alle igennem.
concepts-none-all = Vis alle koncepter
concepts-evidence-is = Dokumentation:
concepts-effort-is = Indsats:
concepts-grade-idea = Idé
concepts-grade-told = Fortalt
concepts-grade-counted = Talt
concepts-grade-repeated = Gentaget
concepts-grade-travels = Rejser
concepts-grade-holds-up = Holder
concepts-grade-of-five = , { $n } af 5
concepts-hours-a-week = { $hours } t om ugen
concepts-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
 }
concepts-people-range = { $min }–{ $max } personer
concepts-goal-relations = Relationer
concepts-goal-strategy = Strategi
concepts-goal-learning = Læring
concepts-goal-organisation = Organisation
concepts-goal-dialogue = Dialog
concepts-goal-collections = Samlinger
concepts-goal-events = Arrangementer
concepts-goal-crisis = Krise
concepts-band-up-to-one-hour = 1 time eller mindre
concepts-band-under-four-hours = Mere end 1, under 4 timer
concepts-band-four-hours-or-more = 4 timer eller mere
concepts-channel-facebook = Facebook
concepts-channel-instagram = Instagram
concepts-channel-twitter = Twitter (nu X)
concepts-channel-tiktok = TikTok
concepts-channel-youtube = YouTube
concepts-channel-podcast = Podcast
concepts-channel-blog = Blog
concepts-channel-website = Hjemmeside
concepts-channel-newsletter = Nyhedsbrev
concepts-channel-event = I huset
concepts-channel-press = Presse
concepts-channel-other = Andre steder
concepts-target-everyone = Alle
concepts-target-children = Børn
concepts-target-young-people = Unge
concepts-target-students = Studerende
concepts-target-researchers = Forskere
concepts-target-parents = Forældre
concepts-target-adults = Voksne
concepts-target-seniors = Seniorer
concepts-target-newcomers = Tilflyttere
concepts-target-non-users = Folk, der ikke kommer
concepts-target-colleagues = Kolleger
concepts-crumbs = Du er her
concepts-version = Konceptkort, version { $version }
concepts-updated = Opdateret
concepts-print-hint = Udskriv med Ctrl+P eller ⌘P på en Mac. Kortet fylder ét ark, forside og bagside.
concepts-about = Om dette kort
concepts-contents = På dette kort
concepts-fact-target = Målgruppe
concepts-fact-goal = Mål
concepts-fact-channels = Kanaler
concepts-fact-start = For at begynde
concepts-fact-skills = Kunnen
concepts-fact-from = Kommer fra
concepts-from-editors = Redaktionen
concepts-language-en = engelsk
concepts-language-da = dansk
concepts-language-nb = norsk
concepts-language-sv = svensk
concepts-other-language = Dette kort er ikke skrevet på dansk endnu. Du læser det på { $language }.
concepts-retired = Dette kort er taget ud af kataloget. Det bliver stående her for de biblioteker, der bruger det.
concepts-grade-heading = Hvorfor denne grad
concepts-why-grade = Hvorfor »{ $grade }«, og hvad der ville hæve graden
concepts-reason-nothing = Intet bibliotek har fortalt om at gøre det endnu
concepts-reason-told = { $n ->
    [one] Fortalt af et bibliotek, der gjorde det
   *[other] Fortalt i { $n } nomineringer af dem, der gjorde det
 }
concepts-reason-counted = { $n ->
    [one] Ét tal med kilde og periode
   *[other] { $n } tal med kilde og periode
 }
concepts-reason-compared = { $n ->
    [one] Ét af dem er sammenlignet med, hvordan det var før
   *[other] { $n } af dem er sammenlignet med, hvordan det var før
 }
concepts-reason-repeated = Gentaget andre steder med held { $n ->
    [one] én gang
   *[other] { $n } gange
 }, i { $countries ->
    [one] ét land
   *[other] { $countries } lande
 }
concepts-reason-failed = Det er mislykkedes { $n ->
    [one] én gang
   *[other] { $n } gange
 } andre steder
concepts-raise = Mangler til grad { $n }, »{ $grade }«: { $what }
concepts-raise-source = et bibliotek, der fortæller om at gøre det
concepts-raise-metric = et tal med kilde og periode
concepts-raise-successes = { $n ->
    [one] ét bibliotek mere, der gentager det med held
   *[other] { $n } biblioteker mere, der gentager det med held
 }
concepts-raise-countries = held i { $n ->
    [one] ét land mere
   *[other] { $n } lande mere
 }
concepts-raise-outnumber = { $n ->
    [one] én gang held mere, så de er flere end de mislykkede
   *[other] { $n } gange held mere, så de er flere end de mislykkede
 }
concepts-sources = Kilder
concepts-editorial = Redaktionelt: Redaktionen har skrevet kortet uden en nominering bag.
concepts-sources-withdrawn = Nomineringerne bag dette kort er trukket tilbage.
concepts-told-in = Fortalt i
concepts-cite = Henvis sådan: Opslag koncept { $number }, version { $version }. Teksten er fri at bruge under CC BY 4.0; forsiden er genereret og fri at bruge.
concepts-editor-title = Konceptkort
concepts-editor-cards = Kladder og udgivne kort
concepts-editor-no-cards = Ingen kort endnu. Begynd med en nominering herunder.
concepts-editor-nominations = Nomineringer at skrive ud fra
concepts-editor-no-nominations = Der er ikke sendt nogen nomineringer endnu.
concepts-editor-derive = Hvilke nomineringer kommer kortet fra?
concepts-editor-derive-help = Én, eller to, der fortæller om det samme.
concepts-editor-used = { $n ->
    [one] Ét kort kommer fra den allerede.
   *[other] { $n } kort kommer fra den allerede.
 }
concepts-editor-start = Begynd på et kort
concepts-editor-editorial = Begynd på et redaktionelt kort uden nominering
concepts-col-number = Nr.
concepts-col-title = Titel
concepts-col-published = Udgivet
concepts-col-drafts = Kladder
concepts-col-written = Sidst skrevet
concepts-untitled = Uden titel
concepts-new-title = Nyt konceptkort
concepts-new-title-help = Hvad et andet bibliotek ville kalde det. Adressen laves af titlen og bliver stående.
concepts-new-too-many = Vælg højst to nomineringer.
concepts-new-no-source = En nominering, du har valgt, kan ikke bruges: Den er ikke sendt, eller den er trukket tilbage.
concepts-new-begin = Begynd på kortet
concepts-new-choose = Vælg andre nomineringer
concepts-source-summary = Kort fortalt
concepts-source-done = Hvad der blev gjort
concepts-source-why = Hvorfor det virkede
concepts-source-target = For hvem
concepts-source-effort = Hvad det krævede
concepts-source-metrics = Tal
concepts-metric-what = Hvad der blev talt
concepts-metric-before = Før
concepts-metric-after = Efter
concepts-metric-period = Periode
concepts-metric-source = Kilde
concepts-edit-title = Koncept { $number }
concepts-edit-evidence = Dokumentation
concepts-edit-draft-en = Det engelske kort
concepts-edit-draft-da = Det danske kort
concepts-edit-draft-nb = Det norske kort
concepts-edit-draft-sv = Det svenske kort
concepts-edit-in-en = Skriv det engelske kort
concepts-edit-in-da = Skriv det danske kort
concepts-edit-in-nb = Skriv det norske kort
concepts-edit-in-sv = Skriv det svenske kort
concepts-other-text-en = Kortet på engelsk
concepts-other-text-da = Kortet på dansk
concepts-other-text-nb = Kortet på norsk
concepts-other-text-sv = Kortet på svensk
concepts-theirs = Hvad der blev gemt imens
concepts-stale = En anden har gemt kladden, mens du skrev, så intet er ændret. Din tekst står herunder, og deres står ved siden af. Gemmer du igen, erstatter din tekst deres.
concepts-not-published = Ikke udgivet
concepts-published-as = Udgivet, version { $version }
concepts-saved = Kladden er gemt { $moment }.
concepts-title = Titel
concepts-title-help = Hvad et andet bibliotek ville kalde det.
concepts-line = Én linje
concepts-line-help = Til lister: hvad man gør, i én sætning.
concepts-promise = Løfte
concepts-promise-help = To eller tre sætninger øverst på kortet: hvorfor nogen skal læse videre.
concepts-body = Kortet
concepts-body-help = Markdown i syv afsnit. Behold overskrifterne og deres rækkefølge.
concepts-preview = Forhåndsvisning
concepts-motif = Forside
concepts-motif-settled = Forsiden bliver, som den er, når kortet er udgivet.
concepts-motif-voice = Et hus, der taler
concepts-motif-dialogue = Taleblade
concepts-motif-everyday = Vinduer
concepts-motif-crisis = Signaler ud i verden
concepts-motif-milestone = Hundrede prikker
concepts-motif-collection = Bogrygge på hylder
concepts-motif-event = En scene
concepts-motif-learning = Fire stationer
concepts-motif-team = Tolv kolleger
concepts-motif-plan = En vej med stop
concepts-hours = Timer om ugen
concepts-people-min = Personer, mindst
concepts-people-max = Personer, højst
concepts-start-help = Hvad der skal være klar før første dag.
concepts-skills-help = Hvad nogen skal kunne.
concepts-save = Gem kladden
concepts-preview-button = Vis, som det bliver
concepts-publish = Udgiv
concepts-publish-help = Når du udgiver, gemmes kladden og kommer i kataloget som en ny version. Tidligere versioner ændres aldrig.
concepts-fault-title = Skriv en titel.
concepts-fault-line = Skriv én linje til listerne.
concepts-fault-promise = Skriv løftet øverst på kortet.
concepts-fault-long = Det må højst være { $max } tegn.
concepts-fault-hours = Skriv timer som et tal med højst én decimal, for eksempel 2 eller 1,5.
concepts-fault-people = Skriv, hvor mange det kræver: mindst én, og ikke færre højst end mindst.
concepts-fault-goal = Vælg et mål.
concepts-fault-body = Kortet er for langt til at blive vist. Hold det under 64 KB.
concepts-fault-source = Kortet kommer ikke fra nogen nominering og er ikke redaktionelt, så det kan ikke udgives.
concepts-fault-stage = Kortet kan ikke udgives herfra. Åbn det igen, og se, hvad der står der nu.
concepts-skeleton-before = Der står tekst før den første overskrift. Den ville ikke blive vist nogen steder.
concepts-skeleton-unknown = »{ $heading }« er ikke en af de syv overskrifter.
concepts-skeleton-twice = »{ $heading }« står der to gange.
concepts-skeleton-order = »{ $heading }« står efter et afsnit, der hører til bagefter.
concepts-skeleton-empty = »{ $heading }« har ingen tekst endnu.
concepts-skeleton-missing = Afsnittet »{ $heading }« mangler.
concepts-withdrawn = Trukket tilbage
concepts-withdraw-text = Et kort, der tages ud af kataloget, bliver stående på sin adresse for dem, der bruger det. Et kort, der trækkes tilbage, forsvinder straks fra alle offentlige sider; dets adresse siger, at det er væk.
concepts-withdrawn-text = Kortet er ikke på nogen offentlig side. Det kan sættes tilbage som det var.
concepts-withdraw-reason = Hvorfor
concepts-withdraw-reason-help = Gemmes i revisionsloggen.
concepts-withdraw-no-reason = Skriv hvorfor, med få ord.
concepts-withdraw = Træk det tilbage
concepts-put-back = Sæt det tilbage
concepts-fault-unconfirmed = Nomineret af andre og ikke bekræftet af biblioteket: { $labels }. Spørg biblioteket først
