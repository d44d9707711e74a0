concepts-catalogue-title = Katalog
concepts-catalogue-description = Konsepter som har virket på biblioteker, med dokumentasjon, innsats og når dere bør la være.
concepts-search-label = Søk i katalogen
concepts-search-hint = Prøv: and
concepts-search = Søk
concepts-narrow = Avgrens listen
concepts-facet-effort = Arbeidstid i uken
concepts-facet-channel = Kanal
concepts-facet-target = Hvem dere vil nå
concepts-show = Vis konsepter
concepts-count = { $n ->
    [one] Ett konsept
   *[other] { $n } konsepter
 }
concepts-count-of = { $n } av { $all } konsepter
concepts-order = Rekkefølge:
concepts-order-evidence = Dokumentasjon
concepts-order-title = Tittel, A til Å
concepts-order-least-effort = Minst arbeidstid
concepts-order-shuffled = Stokket i dag
concepts-searched = «{ $words }»
concepts-remove = , fjern
concepts-clear = Fjern alle
concepts-pages = Sider
concepts-page = Side
concepts-why = Hvorfor denne rekkefølgen?
concepts-why-evidence = Konseptene med sterkest dokumentasjon står først. Har flere samme grad, stokkes de én gang om dagen, likt for alle.
concepts-why-title = Konseptene står etter tittel i norsk alfabetisk rekkefølge, der Aa regnes som Å.
concepts-why-least-effort = Konseptene som krever minst arbeidstid, står først. Krever to omtrent det samme, kommer det med sterkest dokumentasjon først, deretter etter tittel.
concepts-why-shuffled = Konseptene stokkes én gang om dagen, likt for alle.
concepts-why-no-part = Klikk, likes og hvem du er, spiller ingen rolle: Alle ser den samme listen.
concepts-why-search = Søket viser konsepter som inneholder alle ordene dine, hele eller som del av et annet ord, på alle kortets språk. Et ord som ikke finnes, leses som det ordet som ligger nærmest, og da sier vi fra.
concepts-why-hidden = Skjult av filtrene dine: { $n ->
    [one] ett konsept.
   *[other] { $n } konsepter.
 }
concepts-none-title = Ingen konsepter passer
concepts-none-yet = Katalogen er tom ennå. Konsepter skrives ut fra nominasjoner.
concepts-none-yet-nominate = Nominer et tiltak
concepts-none-filtered = { $n ->
    [one] Ett konsept er skjult av filtrene dine.
   *[other] { $n } konsepter er skjult av filtrene dine.
 }
concepts-none-unfilter = Fjern filtrene
concepts-none-found = Ingen konsepter inneholder alle ordene du skrev. Prøv ett av dem alene, eller bla gjennom alle.
concepts-none-all = Vis alle konsepter
concepts-evidence-is = Dokumentasjon:
concepts-effort-is = Innsats:
concepts-grade-idea = Idé
concepts-grade-told = Fortalt
concepts-grade-counted = Tallfestet
concepts-grade-repeated = Gjentatt
concepts-grade-travels = Sprer seg
concepts-grade-holds-up = Står seg
concepts-grade-of-five = , { $n } av 5
concepts-hours-a-week = { $hours } t i uken
concepts-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
 }
concepts-people-range = { $min }–{ $max } personer
concepts-goal-relations = Relasjoner
concepts-goal-strategy = Strategi
concepts-goal-learning = Læring
concepts-goal-organisation = Organisering
concepts-goal-dialogue = Dialog
concepts-goal-collections = Samlinger
concepts-goal-events = Arrangementer
concepts-goal-crisis = Krise
concepts-band-up-to-one-hour = 1 time eller mindre
concepts-band-under-four-hours = Mer enn 1, under 4 timer
concepts-band-four-hours-or-more = 4 timer eller mer
concepts-channel-facebook = Facebook
concepts-channel-instagram = Instagram
concepts-channel-twitter = Twitter (nå X)
concepts-channel-tiktok = TikTok
concepts-channel-youtube = YouTube
concepts-channel-podcast = Podkast
concepts-channel-blog = Blogg
concepts-channel-website = Nettsted
concepts-channel-newsletter = Nyhetsbrev
concepts-channel-event = På huset
concepts-channel-press = Presse
concepts-channel-other = Andre steder
concepts-target-everyone = Alle
concepts-target-children = Barn
concepts-target-young-people = Ungdom
concepts-target-students = Studenter
concepts-target-researchers = Forskere
concepts-target-parents = Foreldre
concepts-target-adults = Voksne
concepts-target-seniors = Eldre
concepts-target-newcomers = Innflyttere
concepts-target-non-users = Folk som ikke kommer
concepts-target-colleagues = Kolleger
concepts-crumbs = Du er her
concepts-version = Konseptkort, versjon { $version }
concepts-updated = Oppdatert
concepts-print-hint = Skriv ut med Ctrl+P, eller ⌘P på Mac. Kortet fyller ett ark, forside og bakside.
concepts-about = Om dette kortet
concepts-contents = På dette kortet
concepts-fact-target = Målgruppe
concepts-fact-goal = Mål
concepts-fact-channels = Kanaler
concepts-fact-start = For å komme i gang
concepts-fact-skills = Kompetanse
concepts-fact-from = Kommer fra
concepts-from-editors = Redaksjonen
concepts-language-en = engelsk
concepts-language-da = dansk
concepts-language-nb = norsk
concepts-language-sv = svensk
concepts-other-language = Dette kortet er ikke skrevet på norsk ennå. Du leser det på { $language }.
concepts-retired = Dette kortet er tatt ut av katalogen. Det blir stående her for bibliotekene som bruker det.
concepts-grade-heading = Hvorfor denne graden
concepts-why-grade = Hvorfor «{ $grade }», og hva som ville heve graden
concepts-reason-nothing = Ingen biblioteker har fortalt at de har gjort det ennå
concepts-reason-told = { $n ->
    [one] Fortalt av et bibliotek som gjorde det
   *[other] Fortalt i { $n } nominasjoner av dem som gjorde det
 }
concepts-reason-counted = { $n ->
    [one] Ett tall med kilde og periode
   *[other] { $n } tall med kilde og periode
 }
concepts-reason-compared = { $n ->
    [one] Ett av dem er sammenlignet med hvordan det var før
   *[other] { $n } av dem er sammenlignet med hvordan det var før
 }
concepts-reason-repeated = Gjentatt med hell andre steder { $n ->
    [one] én gang
   *[other] { $n } ganger
 }, i { $countries ->
    [one] ett land
   *[other] { $countries } land
 }
concepts-reason-failed = Det har mislyktes { $n ->
    [one] én gang
   *[other] { $n } ganger
 } andre steder
concepts-raise = Mangler for grad { $n }, «{ $grade }»: { $what }
concepts-raise-source = et bibliotek som forteller at det har gjort det
concepts-raise-metric = et tall med kilde og periode
concepts-raise-successes = { $n ->
    [one] ett bibliotek til som gjentar det med hell
   *[other] { $n } biblioteker til som gjentar det med hell
 }
concepts-raise-countries = hell i { $n ->
    [one] ett land til
   *[other] { $n } land til
 }
concepts-raise-outnumber = { $n ->
    [one] én suksess til, slik at de er flere enn fiaskoene
   *[other] { $n } suksesser til, slik at de er flere enn fiaskoene
 }
concepts-sources = Kilder
concepts-editorial = Redaksjonelt: Redaksjonen har skrevet kortet uten en nominasjon bak.
concepts-sources-withdrawn = Nominasjonene bak dette kortet er trukket tilbake.
concepts-told-in = Fortalt i
concepts-cite = Siteres slik: Opslag konsept { $number }, versjon { $version }. Teksten kan brukes fritt under CC BY 4.0; omslaget er generert og kan brukes fritt.
concepts-editor-title = Konseptkort
concepts-editor-cards = Utkast og publiserte kort
concepts-editor-no-cards = Ingen kort ennå. Begynn med en nominasjon nedenfor.
concepts-editor-nominations = Nominasjoner å skrive ut fra
concepts-editor-no-nominations = Ingen nominasjoner er sendt inn ennå.
concepts-editor-derive = Hvilke nominasjoner kommer kortet fra?
concepts-editor-derive-help = Én, eller to som forteller om det samme.
concepts-editor-used = { $n ->
    [one] Ett kort kommer fra den allerede.
   *[other] { $n } kort kommer fra den allerede.
 }
concepts-editor-start = Begynn på et kort
concepts-editor-editorial = Begynn på et redaksjonelt kort uten nominasjon
concepts-col-number = Nr.
concepts-col-title = Tittel
concepts-col-published = Publisert
concepts-col-drafts = Utkast
concepts-col-written = Sist skrevet
concepts-untitled = Uten tittel
concepts-new-title = Nytt konseptkort
concepts-new-title-help = Hva et annet bibliotek ville kalt det. Adressen lages av tittelen og blir stående.
concepts-new-too-many = Velg høyst to nominasjoner.
concepts-new-no-source = En nominasjon du har valgt, kan ikke brukes: Den er ikke sendt, eller den er trukket tilbake.
concepts-new-begin = Begynn på kortet
concepts-new-choose = Velg andre nominasjoner
concepts-source-summary = Kort fortalt
concepts-source-done = Hva som ble gjort
concepts-source-why = Hvorfor det virket
concepts-source-target = For hvem
concepts-source-effort = Hva det krevde
concepts-source-metrics = Tall
concepts-metric-what = Hva som ble telt
concepts-metric-before = Før
concepts-metric-after = Etter
concepts-metric-period = Periode
concepts-metric-source = Kilde
concepts-edit-title = Konsept { $number }
concepts-edit-evidence = Dokumentasjon
concepts-edit-draft-en = Det engelske kortet
concepts-edit-draft-da = Det danske kortet
concepts-edit-draft-nb = Det norske kortet
concepts-edit-draft-sv = Det svenske kortet
concepts-edit-in-en = Skriv det engelske kortet
concepts-edit-in-da = Skriv det danske kortet
concepts-edit-in-nb = Skriv det norske kortet
concepts-edit-in-sv = Skriv det svenske kortet
concepts-other-text-en = Kortet på engelsk
concepts-other-text-da = Kortet på dansk
concepts-other-text-nb = Kortet på norsk
concepts-other-text-sv = Kortet på svensk
concepts-theirs = Hva som ble lagret i mellomtiden
concepts-stale = Noen andre har lagret utkastet mens du skrev, så ingenting er endret. Teksten din står nedenfor, med deres ved siden av. Lagrer du på nytt, erstatter din tekst deres.
concepts-not-published = Ikke publisert
concepts-published-as = Publisert, versjon { $version }
concepts-saved = Utkastet er lagret { $moment }.
concepts-title = Tittel
concepts-title-help = Hva et annet bibliotek ville kalt det.
concepts-line = Én linje
concepts-line-help = Til lister: hva man gjør, i én setning.
concepts-promise = Løfte
concepts-promise-help = To eller tre setninger øverst på kortet: hvorfor noen bør lese videre.
concepts-body = Kortet
concepts-body-help = Markdown i sju avsnitt. Behold overskriftene og rekkefølgen.
concepts-preview = Forhåndsvisning
concepts-motif = Omslag
concepts-motif-settled = Omslaget blir som det er når kortet er publisert.
concepts-motif-voice = Et hus som snakker
concepts-motif-dialogue = Snakkebobler
concepts-motif-everyday = Vinduer
concepts-motif-crisis = Signaler ut i verden
concepts-motif-milestone = Hundre prikker
concepts-motif-collection = Bokrygger på hyller
concepts-motif-event = En scene
concepts-motif-learning = Fire stasjoner
concepts-motif-team = Tolv kolleger
concepts-motif-plan = En vei med stopp
concepts-hours = Timer i uken
concepts-people-min = Personer, minst
concepts-people-max = Personer, høyst
concepts-start-help = Hva som må være klart før første dag.
concepts-skills-help = Hva noen må kunne.
concepts-save = Lagre utkastet
concepts-preview-button = Forhåndsvis
concepts-publish = Publiser
concepts-publish-help = Når du publiserer, lagres utkastet og kommer i katalogen som en ny versjon. Tidligere versjoner endres aldri.
concepts-fault-title = Skriv en tittel.
concepts-fault-line = Skriv én linje til listene.
concepts-fault-promise = Skriv løftet øverst på kortet.
concepts-fault-long = Det kan være høyst { $max } tegn.
concepts-fault-hours = Skriv timer som et tall med høyst én desimal, for eksempel 2 eller 1,5.
concepts-fault-people = Skriv hvor mange det krever: minst én, og det høyeste tallet kan ikke være lavere enn det laveste.
concepts-fault-goal = Velg et mål.
concepts-fault-body = Kortet er for langt til å vises. Hold det under 64 kB.
concepts-fault-source = Kortet kommer ikke fra noen nominasjon og er ikke redaksjonelt, så det kan ikke publiseres.
concepts-fault-stage = Kortet kan ikke publiseres herfra. Åpne det igjen, og se hva som står der nå.
concepts-skeleton-before = Det står tekst før den første overskriften. Den ville ikke bli vist noe sted.
concepts-skeleton-unknown = «{ $heading }» er ikke en av de sju overskriftene.
concepts-skeleton-twice = «{ $heading }» står der to ganger.
concepts-skeleton-order = «{ $heading }» står etter et avsnitt som skal komme senere.
concepts-skeleton-empty = «{ $heading }» har ingen tekst ennå.
concepts-skeleton-missing = Avsnittet «{ $heading }» mangler.
concepts-withdrawn = Trukket tilbake
concepts-withdraw-text = Et kort som tas ut av katalogen, blir stående på adressen sin for dem som bruker det. Et kort som trekkes tilbake, forsvinner straks fra alle offentlige sider; adressen forteller at det er borte.
concepts-withdrawn-text = Kortet er ikke på noen offentlig side. Det kan settes tilbake slik det var.
concepts-withdraw-reason = Hvorfor
concepts-withdraw-reason-help = Lagres i revisjonsloggen.
concepts-withdraw-no-reason = Skriv hvorfor, med få ord.
concepts-withdraw = Trekk det tilbake
concepts-put-back = Sett det tilbake
concepts-fault-unconfirmed = Nominert av andre og ikke bekreftet av biblioteket: { $labels }. Spør biblioteket først
