concepts-catalogue-title = Katalog
concepts-catalogue-description = Koncept som har fungerat på bibliotek, med underlag, insats och när ni ska låta bli.
concepts-search-label = Sök i katalogen
concepts-search-hint = Prova: humor
concepts-search = Sök
concepts-narrow = Gör listan kortare
concepts-facet-effort = Arbetstid i veckan
concepts-facet-channel = Kanal
concepts-facet-target = Vilka ni vill nå
concepts-show = Visa koncept
concepts-count = { $n ->
    [one] Ett koncept
   *[other] { $n } koncept
 }
concepts-count-of = { $n } av { $all } koncept
concepts-order = Ordning:
concepts-order-evidence = Underlag
concepts-order-title = Titel, A till Ö
concepts-order-least-effort = Minst arbetstid
concepts-order-shuffled = Blandat i dag
concepts-searched = ”{ $words }”
concepts-remove = , ta bort
concepts-clear = Rensa alla
concepts-pages = Sidor
concepts-page = Sida
concepts-why = Varför den här ordningen?
concepts-why-evidence = Koncept med starkast underlag står först. Har flera samma grad blandas de en gång om dagen, på samma sätt för alla.
concepts-why-title = Koncepten står efter titel i svensk alfabetisk ordning.
concepts-why-least-effort = Koncept som kräver minst arbetstid står först. Kräver två ungefär lika mycket kommer det med starkast underlag först, och därefter avgör titeln.
concepts-why-shuffled = Koncepten blandas en gång om dagen, på samma sätt för alla.
concepts-why-no-part = Klick, gillningar och vem du är spelar ingen roll: alla ser samma lista.
concepts-why-search = Sökningen visar koncept som innehåller alla dina ord, som hela ord eller som del av ett ord, på alla kortets språk. Ett ord som inte finns läses som det ord som ligger närmast, och då säger vi det.
concepts-why-hidden = Dolda av dina filter: { $n ->
    [one] ett koncept.
   *[other] { $n } koncept.
 }
concepts-none-title = Inget koncept passar
concepts-none-yet = Katalogen är tom än så länge. Koncept skrivs utifrån nomineringar.
concepts-none-yet-nominate = Nominera ett initiativ
concepts-none-filtered = { $n ->
    [one] Ett koncept döljs av dina filter.
   *[other] { $n } koncept döljs av dina filter.
 }
concepts-none-unfilter = Ta bort filtren
concepts-none-found = Inget koncept innehåller alla ord du skrev. Prova ett av dem för sig, eller bläddra bland alla.
concepts-none-all = Visa alla koncept
concepts-evidence-is = Underlag:
concepts-effort-is = Insats:
concepts-grade-idea = Idé
concepts-grade-told = Berättat
concepts-grade-counted = Räknat
concepts-grade-repeated = Upprepat
concepts-grade-travels = Sprider sig
concepts-grade-holds-up = Håller
concepts-grade-of-five = , { $n } av 5
concepts-hours-a-week = { $hours } tim i veckan
concepts-people = { $n ->
    [one] 1 person
   *[other] { $n } personer
 }
concepts-people-range = { $min }–{ $max } personer
concepts-goal-relations = Relationer
concepts-goal-strategy = Strategi
concepts-goal-learning = Lärande
concepts-goal-organisation = Organisation
concepts-goal-dialogue = Dialog
concepts-goal-collections = Samlingar
concepts-goal-events = Evenemang
concepts-goal-crisis = Kris
concepts-band-up-to-one-hour = Högst 1 timme
concepts-band-under-four-hours = Mer än 1 men under 4 timmar
concepts-band-four-hours-or-more = 4 timmar eller mer
concepts-channel-facebook = Facebook
concepts-channel-instagram = Instagram
concepts-channel-twitter = Twitter (nu X)
concepts-channel-tiktok = TikTok
concepts-channel-youtube = YouTube
concepts-channel-podcast = Podd
concepts-channel-blog = Blogg
concepts-channel-website = Webbplats
concepts-channel-newsletter = Nyhetsbrev
concepts-channel-event = På plats
concepts-channel-press = Press
concepts-channel-other = Andra ställen
concepts-target-everyone = Alla
concepts-target-children = Barn
concepts-target-young-people = Unga
concepts-target-students = Studenter
concepts-target-researchers = Forskare
concepts-target-parents = Föräldrar
concepts-target-adults = Vuxna
concepts-target-seniors = Seniorer
concepts-target-newcomers = Nyinflyttade
concepts-target-non-users = De som inte kommer
concepts-target-colleagues = Kollegor
concepts-crumbs = Du är här
concepts-version = Konceptkort, version { $version }
concepts-updated = Uppdaterat
concepts-print-hint = Skriv ut med Ctrl+P, eller ⌘P på en Mac. Kortet får plats på ett ark, fram- och baksida.
concepts-about = Om kortet
concepts-contents = På kortet
concepts-fact-target = Målgrupp
concepts-fact-goal = Mål
concepts-fact-channels = Kanaler
concepts-fact-start = För att komma i gång
concepts-fact-skills = Kompetens
concepts-fact-from = Kommer från
concepts-from-editors = Redaktionen
concepts-language-en = engelska
concepts-language-da = danska
concepts-language-nb = norska
concepts-language-sv = svenska
concepts-other-language = Kortet finns inte på svenska än. Du läser det på { $language }.
concepts-retired = Kortet har tagits ur katalogen. Det står kvar här för de bibliotek som använder det.
concepts-grade-heading = Varför den här graden
concepts-why-grade = Varför ”{ $grade }”, och vad som skulle höja graden
concepts-reason-nothing = Inget bibliotek har berättat att de har gjort det än
concepts-reason-told = { $n ->
    [one] Berättat av ett bibliotek som gjorde det
   *[other] Berättat i { $n } nomineringar av dem som gjorde det
 }
concepts-reason-counted = { $n ->
    [one] En siffra med källa och period
   *[other] { $n } siffror med källa och period
 }
concepts-reason-compared = { $n ->
    [one] En av dem är jämförd med hur det var tidigare
   *[other] { $n } av dem är jämförda med hur det var tidigare
 }
concepts-reason-repeated = Upprepat på andra ställen med framgång { $n ->
    [one] en gång
   *[other] { $n } gånger
 }, i { $countries ->
    [one] ett land
   *[other] { $countries } länder
 }
concepts-reason-failed = Det har misslyckats { $n ->
    [one] en gång
   *[other] { $n } gånger
 } på andra ställen
concepts-raise = Saknas för grad { $n }, ”{ $grade }”: { $what }
concepts-raise-source = ett bibliotek som berättar att de har gjort det
concepts-raise-metric = en siffra med källa och period
concepts-raise-successes = { $n ->
    [one] ett bibliotek till som upprepar det med framgång
   *[other] { $n } bibliotek till som upprepar det med framgång
 }
concepts-raise-countries = framgång i { $n ->
    [one] ett land till
   *[other] { $n } länder till
 }
concepts-raise-outnumber = { $n ->
    [one] en framgång till, så att de är fler än misslyckandena
   *[other] { $n } framgångar till, så att de är fler än misslyckandena
 }
concepts-sources = Källor
concepts-editorial = Redaktionellt: redaktionen har skrivit kortet utan någon nominering bakom.
concepts-sources-withdrawn = Nomineringarna bakom kortet har dragits tillbaka.
concepts-told-in = Berättat i
concepts-cite = Hänvisa så här: Opslag koncept { $number }, version { $version }. Texten är fri att använda enligt CC BY 4.0; omslaget är genererat och fritt att använda.
concepts-editor-title = Konceptkort
concepts-editor-cards = Utkast och publicerade kort
concepts-editor-no-cards = Inga kort än. Börja med en nominering här nedanför.
concepts-editor-nominations = Nomineringar att skriva utifrån
concepts-editor-no-nominations = Inga nomineringar har skickats än.
concepts-editor-derive = Vilka nomineringar kommer kortet från?
concepts-editor-derive-help = En, eller två som berättar om samma sak.
concepts-editor-used = { $n ->
    [one] Ett kort kommer redan från den.
   *[other] { $n } kort kommer redan från den.
 }
concepts-editor-start = Börja på ett kort
concepts-editor-editorial = Börja på ett redaktionellt kort utan nominering
concepts-col-number = Nr
concepts-col-title = Titel
concepts-col-published = Publicerat
concepts-col-drafts = Utkast
concepts-col-written = Senast skrivet
concepts-untitled = Utan titel
concepts-new-title = Nytt konceptkort
concepts-new-title-help = Vad ett annat bibliotek skulle kalla det. Adressen bildas av titeln och ligger sedan fast.
concepts-new-too-many = Välj högst två nomineringar.
concepts-new-no-source = En nominering du har valt kan inte användas: den har inte skickats, eller så har den dragits tillbaka.
concepts-new-begin = Börja på kortet
concepts-new-choose = Välj andra nomineringar
concepts-source-summary = Sammanfattning
concepts-source-done = Vad som gjordes
concepts-source-why = Varför det fungerade
concepts-source-target = För vem
concepts-source-effort = Vad det krävde
concepts-source-metrics = Siffror
concepts-metric-what = Vad som räknades
concepts-metric-before = Före
concepts-metric-after = Efter
concepts-metric-period = Period
concepts-metric-source = Källa
concepts-edit-title = Koncept { $number }
concepts-edit-evidence = Underlag
concepts-edit-draft-en = Det engelska kortet
concepts-edit-draft-da = Det danska kortet
concepts-edit-draft-nb = Det norska kortet
concepts-edit-draft-sv = Det svenska kortet
concepts-edit-in-en = Skriv det engelska kortet
concepts-edit-in-da = Skriv det danska kortet
concepts-edit-in-nb = Skriv det norska kortet
concepts-edit-in-sv = Skriv det svenska kortet
concepts-other-text-en = Kortet på engelska
concepts-other-text-da = Kortet på danska
concepts-other-text-nb = Kortet på norska
concepts-other-text-sv = Kortet på svenska
concepts-theirs = Vad som sparades under tiden
concepts-stale = Någon annan har sparat utkastet medan du skrev, så inget har ändrats. Din text står nedanför och deras bredvid. Sparar du igen ersätter din text deras.
concepts-not-published = Inte publicerat
concepts-published-as = Publicerat, version { $version }
concepts-saved = Utkastet sparades { $moment }.
concepts-title = Titel
concepts-title-help = Vad ett annat bibliotek skulle kalla det.
concepts-line = En rad
concepts-line-help = Till listor: vad man gör, i en mening.
concepts-promise = Löfte
concepts-promise-help = Två eller tre meningar överst på kortet: varför någon ska läsa vidare.
concepts-body = Kortet
concepts-body-help = Markdown i sju avsnitt. Behåll rubrikerna och deras ordning.
concepts-preview = Förhandsgranskning
concepts-motif = Omslag
concepts-motif-settled = När kortet har publicerats ändras inte omslaget.
concepts-motif-voice = Ett hus som talar
concepts-motif-dialogue = Pratbubblor
concepts-motif-everyday = Fönster
concepts-motif-crisis = Signaler ut i världen
concepts-motif-milestone = Hundra prickar
concepts-motif-collection = Bokryggar på hyllor
concepts-motif-event = En scen
concepts-motif-learning = Fyra stationer
concepts-motif-team = Tolv kollegor
concepts-motif-plan = En väg med hållplatser
concepts-hours = Timmar i veckan
concepts-people-min = Personer, minst
concepts-people-max = Personer, högst
concepts-start-help = Vad som måste vara klart före första dagen.
concepts-skills-help = Vad någon behöver kunna.
concepts-save = Spara utkastet
concepts-preview-button = Förhandsgranska
concepts-publish = Publicera
concepts-publish-help = När du publicerar sparas utkastet och läggs i katalogen som en ny version. Tidigare versioner ändras aldrig.
concepts-fault-title = Skriv en titel.
concepts-fault-line = Skriv en rad till listorna.
concepts-fault-promise = Skriv löftet överst på kortet.
concepts-fault-long = Det får vara högst { $max } tecken.
concepts-fault-hours = Skriv timmar som ett tal med högst en decimal, till exempel 2 eller 1,5.
concepts-fault-people = Skriv hur många det kräver: minst en, och inte färre som högst än som minst.
concepts-fault-goal = Välj ett mål.
concepts-fault-body = Kortet är för långt för att visas. Håll det under 64 kB.
concepts-fault-source = Kortet kommer inte från någon nominering och är inte redaktionellt, så det kan inte publiceras.
concepts-fault-stage = Kortet kan inte publiceras härifrån. Öppna det igen och se vad som står där nu.
concepts-skeleton-before = Det står text före den första rubriken. Den skulle inte visas någonstans.
concepts-skeleton-unknown = ”{ $heading }” är inte en av de sju rubrikerna.
concepts-skeleton-twice = ”{ $heading }” förekommer två gånger.
concepts-skeleton-order = ”{ $heading }” står efter ett avsnitt som ska komma senare.
concepts-skeleton-empty = ”{ $heading }” har ingen text än.
concepts-skeleton-missing = Avsnittet ”{ $heading }” saknas.
concepts-withdrawn = Tillbakadraget
concepts-withdraw-text = Ett kort som tas ur katalogen står kvar på sin adress för dem som använder det. Ett kort som dras tillbaka försvinner genast från alla offentliga sidor; dess adress säger att det är borta.
concepts-withdrawn-text = Kortet finns inte på någon offentlig sida. Det kan läggas tillbaka som det var.
concepts-withdraw-reason = Varför
concepts-withdraw-reason-help = Sparas i granskningsloggen.
concepts-withdraw-no-reason = Skriv varför, med några få ord.
concepts-withdraw = Dra tillbaka det
concepts-put-back = Lägg tillbaka det
concepts-fault-unconfirmed = Nominerat av andra och inte bekräftat av biblioteket: { $labels }. Fråga biblioteket först
