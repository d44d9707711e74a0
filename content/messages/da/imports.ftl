take-title = Hent indberetninger og nomineringer ind
take-lead = Filer som andre har samlet, fra et regneark eller et program. Du ser række for række, hvad der vil ske; derefter hentes filen ind hel eller slet ikke. Den samme fil to gange tilføjer intet, og en fil kan tages ud igen.
take-choose = Vælg en fil
take-file-help = CSV, XLSX eller JSON, højst 4 MB og 5.000 rækker. Første række nævner kolonnerne på dansk, norsk, svensk eller engelsk. De filer vi selv giver ud, kan hentes ind igen.
take-as = Hvad rækkerne bliver til
take-as-reports = Indberetninger
take-as-help-reports = Et link, en kanal og en begrundelse. De står blandt indberetningerne og får aldrig point.
take-as-drafts = Dine kladder
take-as-help-drafts = Nomineringer, der skal skrives færdige. En række skal have en titel.
take-as-sent = Nomineringer med nummer
take-as-help-sent = Sendes straks til juryen. De skal være hele, som hvis nogen havde sendt dem fra formularen.
take-category = Kategori for nomineringer, der ingen nævner
take-category-help = En kolonne “kategori” i filen går forud.
take-no-category = Ingen
take-language = Sprog for rækker, der intet nævner
take-look-help = Der gemmes intet, fordi du ser efter.
take-none = Der er ikke hentet nogen fil ind endnu.
take-list = Filer, der er hentet ind
take-became = Blev til
take-became-reports = Indberetninger
take-became-drafts = Kladder
take-became-sent = Nomineringer
take-added = Tilføjet
take-rows = Rækker
take-by = Af
take-undo-title = Fortryd
take-undo = Fortryd
take-undo-label = Fortryd { $name }
take-undone-at = Fortrudt { $moment }
take-done =
    { $n ->
        [0] Intet var nyt, så intet blev hentet ind.
        [one] Én række er hentet ind.
       *[other] { $n } rækker er hentet ind.
    }
take-undone =
    { $n ->
        [one] Én række er taget ud igen.
       *[other] { $n } rækker er taget ud igen.
    }
take-went-on =
    { $n ->
        [one] Denne fil bliver: nogen er gået videre med en af dens rækker. Den er ændret, gjort til kladde eller trukket tilbage, eller et jurymedlem er begyndt.
       *[other] Denne fil bliver: nogen er gået videre med { $n } af dens rækker. De er ændret, gjort til kladder eller trukket tilbage, eller et jurymedlem er begyndt.
    }
error-undone-already-title = Det er fortrudt allerede
error-undone-already-text = Rækkerne i denne fil er taget ud før. Du kan hente filen ind igen.
take-figure-new = nye
take-figure-there = er her allerede
take-figure-problem = skal rettes
take-unknown = Ikke læst, fordi vi ikke kender disse kolonner: { $columns }.
take-left-out = Forstået og udeladt, fordi sæsonen eller registret ved det bedre: { $columns }.
take-kept = Gemt ved siden af nomineringen, fordi formularen ikke spørger om det; det kommer ud igen i JSON-filen: { $columns }.
take-nothing-new = Det hele er her allerede.
take-now-reports =
    { $n ->
        [one] Hent én indberetning ind
       *[other] Hent { $n } indberetninger ind
    }
take-now-drafts =
    { $n ->
        [one] Lav én kladde
       *[other] Lav { $n } kladder
    }
take-now-sent =
    { $n ->
        [one] Send én nominering til juryen
       *[other] Send { $n } nomineringer til juryen
    }
take-now-help = Det skrives i revisionsloggen. Ingen får en mail.
take-rows-label = Filens rækker
take-row = Række
take-fate = Hvad der sker
take-about = Om
take-understood = Forstået som
take-numbers =
    { $n ->
        [one] Ét tal
       *[other] { $n } tal
    }
take-libraries =
    { $n } biblioteker{ $strangers ->
        [0] {""}
       *[other] , { $strangers } ikke i registret
    }
take-empty = Der er ingen rækker i filen.
take-too-large = Filen er større end 4 MB. Del den.
take-too-many-rows = Der er flere end { $max } rækker. Del filen.
take-too-many-columns = Der er flere end { $max } kolonner. Er det den rigtige fil?
take-too-heavy = Filen pakkes ud til mere, end nogen indkaldelse kan bringe, så den blev ikke åbnet. Gem kun det ark, der skal bruges, eller gem som CSV.
take-not-text = Det er ikke en fil, vi kan læse. Gem den som CSV, XLSX eller JSON, og vælg den igen.
take-not-a-workbook = Projektmappen kan ikke læses: den er beskadiget, låst med adgangskode eller af en ældre slags. Gem den som .xlsx eller CSV.
take-not-json = Det begynder som JSON og ender ikke sådan. Gem filen på ny.
take-not-a-list = Denne JSON er ikke en liste over indberetninger eller nomineringer.
take-missing-column = Første række nævner ingen kolonne “{ $column }”. Er det den slags fil, du har valgt nedenfor?
take-repeated-column = Kolonnerne “{ $one }” og “{ $other }” står for det samme. Tag den ene ud.
take-row-empty = “{ $column }” er tom
take-row-too-long = “{ $column }” er længere end { $max } tegn
take-row-unprintable = “{ $column }” indeholder tegn, som ingen side kan vise, for eksempel NUL
take-row-turning = “{ $column }” indeholder skjulte mærker, der vender skriveretningen
take-row-stacked = “{ $column }” indeholder bogstaver med for mange accenter oven på hinanden
take-row-link = “{ $text }” er ikke en webadresse; den begynder med https:// eller http://
take-row-date = “{ $text }” er ikke en dato; skriv 31-12-2026, 31.12.2026 eller 2026-12-31
take-row-number = “{ $text }” er ikke et tal
take-row-address = “{ $text }” er ikke en mailadresse
take-row-language = “{ $text }” er ikke et af vores sprog; skriv da, nb, sv eller en
take-row-country = “{ $text }” er ikke et land; skriv to bogstaver, for eksempel DK
take-row-category = “{ $text }” er ikke en kategori i denne sæson
take-row-metrics = der er flere end { $max } tal
take-row-kept = der er mere end { $max } kB ud over formularens spørgsmål
take-row-ragged = der er { $cells } celler og { $expected } kolonner
take-row-cap = biblioteket har allerede sendt { $cap }, og det er så mange, det må
take-row-refused = den kan ikke sendes
take-call-closed = Der er ikke åbent for nomineringer, så intet kan sendes til juryen. Hent filen ind som kladder.
take-column-published_on = Dato
take-column-library = Bibliotek
take-column-isil = ISIL
take-column-country = Land
take-column-channel = Kanal
take-column-channels = Kanaler
take-column-link = Link
take-column-why = Hvorfor
take-column-metric = Hvad der blev talt
take-column-value = Tal
take-column-unit = Enhed
take-column-language = Sprog
take-column-email = E-mail
take-column-title = Titel
take-column-category = Kategori
take-column-summary = Kort fortalt
take-column-what_was_done = Hvad I gjorde
take-column-why_it_worked = Hvorfor det virkede
take-column-target_group = Målgruppe
take-column-goal = Mål
take-column-effort = Indsats
take-column-names_to_cover = Navne, der skal dækkes
take-column-kind = Slags
take-column-period_from = Begyndte
take-column-period_to = Sluttede
take-column-offline_effect = Uden for nettet
take-column-side_effects = Ikke tilsigtet
take-column-talk_about = Hvad der tales om
take-column-how = Hvordan der tales
take-column-who_does_what = Hvem gør hvad
take-column-get_better = Hvordan det bliver bedre
take-column-amplifiers = Hvad bragte det videre
take-column-hours = Timer
take-column-money = Penge
take-column-skills = Kompetencer
take-column-languages_used = Brugte sprog
take-column-before = Før
take-column-after = Efter
take-column-period = Periode
take-column-metric_source = Kilde til tallet
take-column-source_title = Kildens titel
take-column-source_link = Kilde
take-export-reports = Tag indberetninger med
take-export-nominations = Tag nomineringer med
take-export-xlsx = XLSX
take-export-csv-excel = CSV til Excel
take-export-csv = CSV (RFC 4180)
take-export-json = JSON
desk-only-from = Kun fra { $place }.
desk-from-everywhere = Fra alle steder
participation-by-category = Efter kategori
participation-map-help = Et felt for hvert sted, nogenlunde hvor det ligger. Tallet er, hvor mange nomineringer der er sendt derfra; en stiplet kant betyder ingen, og jo fyldigere den nederste kant er, jo større del af bibliotekerne er med. Et felt fører til det, der er sendt, eller til de biblioteker, der er tavse.
participation-map-narrow = På en bredere skærm er der også et kort her. Tabellerne siger det samme.
participation-map-DK = Danmark, efter kommune
participation-map-NO = Norge, efter fylke
participation-map-SE = Sverige, efter län
participation-has-lead = nogen taler for det
participation-silent =
    { $n ->
        [0] Intet bibliotek er tavst
        [one] Ét bibliotek er tavst
       *[other] { $n } biblioteker er tavse
    }
remind-title = Påmindelser
remind-text = Den, der taler for et tavst bibliotek eller har en kladde, der venter, kan mindes om indkaldelsen. Først ser du, hvem der ville få hvilke ord. Der går højst én påmindelse på syv dage til et bibliotek eller en skribent.
remind-closed = Der er ikke åbent for nomineringer, så der er intet at minde om.
remind-regions = Regioner
remind-region =
    { $n ->
        [one] ét bibliotek er tavst
       *[other] { $n } biblioteker er tavse
    }
remind-look-silent = Se, hvem der ville blive mindet
remind-look-drafts = Se, hvis kladde der venter
remind-lead =
    { $n ->
        [0] Ingen ville blive mindet.
        [one] Én påmindelse ville blive lagt i udbakken.
       *[other] { $n } påmindelser ville blive lagt i udbakken.
    }
remind-lately =
    { $n ->
        [one] Én er mindet inden for de seneste syv dage og får fred.
       *[other] { $n } er mindet inden for de seneste syv dage og får fred.
    }
remind-ended =
    { $n ->
        [one] Én person har afmeldt påmindelser.
       *[other] { $n } personer har afmeldt påmindelser.
    }
remind-without =
    { $n ->
        [one] Ingen taler for ét tavst bibliotek
       *[other] Ingen taler for { $n } tavse biblioteker
    }
remind-invite = Inviter nogen til at tale for et bibliotek
remind-nobody = Der er ingen at minde. Vælg andre regioner, eller inviter nogen til at tale for deres bibliotek.
remind-sample =
    { $language }: { $n ->
        [one] én mail
       *[other] { $n } mails
    }
remind-a-draft = En kladde, der venter
remind-contacts = Hvem der ville blive mindet
remind-queue =
    { $n ->
        [one] Læg én påmindelse i udbakken
       *[other] Læg { $n } påmindelser i udbakken
    }
remind-queue-help = Der sendes intet endnu. Der læser du det en gang til, ser hvor mange det går til, og sender dem alle. Det skrives i revisionsloggen.
remind-changed = I mellemtiden ville det gå til andre. Se efter en gang til.
remind-end-title = Ikke flere påmindelser?
remind-end = Afmeld påmindelser
remind-ended-title = Ikke flere påmindelser
remind-ended-text = Du får ikke flere påmindelser om indkaldelser herfra. Det, du har skrevet, bliver, og mails du selv beder om, kommer stadig.
mail-kind-reminder = Påmindelse
mail-kind-draft-reminder = Påmindelse om en kladde
mail-reminder-subject = { $season }: der er åbent til { $deadline }
mail-reminder-body =
    Hej

    { $season } tager imod nomineringer til { $deadline } ({ $zone } tid), og der er endnu ikke kommet noget fra { $library }.

    Har noget virket hos jer, stort eller småt? Det tager ti minutter at indstille det:
    { $nominate }

    Eller to minutter at fortælle om det: et link, en kanal og en sætning.
    { $report }

    --
    Du får denne mail, fordi du taler for { $library }. Der kommer højst én påmindelse om ugen. Vil du ikke have flere:
    { $end }
mail-draft-reminder-subject = { $season }: din kladde venter
mail-draft-reminder-body =
    Hej

    Din kladde venter. { $season } tager imod nomineringer til { $deadline } ({ $zone } tid).

    Den ligger her, som du forlod den:
    { $drafts }

    --
    Du får denne mail, fordi du er begyndt på en nominering. Der kommer højst én påmindelse om ugen. Vil du ikke have flere:
    { $end }
