take-title = Importer innmeldinger og nominasjoner
take-lead = Filer som andre har samlet, fra et regneark eller et program. Du ser rad for rad hva som vil skje; deretter importeres filen i sin helhet eller ikke i det hele tatt. Importerer du den samme filen to ganger, legges ingenting til, og en fil kan fjernes igjen.
take-choose = Velg en fil
take-file-help = CSV, XLSX eller JSON, høyst 4 MB og 5000 rader. Første rad navngir kolonnene på norsk, dansk, svensk eller engelsk. Filene vi selv gir ut, kan importeres igjen.
take-as = Hva radene blir til
take-as-reports = Innmeldinger
take-as-help-reports = En lenke, en kanal og en begrunnelse. De står blant innmeldingene og får aldri poeng.
take-as-drafts = Dine utkast
take-as-help-drafts = Nominasjoner som skal skrives ferdig. En rad må ha en tittel.
take-as-sent = Nominasjoner med nummer
take-as-help-sent = Sendes til juryen med det samme. De må være komplette, som om noen hadde sendt dem fra skjemaet.
take-category = Kategori for nominasjoner som ikke oppgir noen
take-category-help = En kolonne «kategori» i filen går foran.
take-no-category = Ingen
take-language = Språk for rader som ikke oppgir noe
take-look-help = Ingenting lagres av at du ser etter.
take-none = Ingen filer er importert ennå.
take-list = Importerte filer
take-became = Ble til
take-became-reports = Innmeldinger
take-became-drafts = Utkast
take-became-sent = Nominasjoner
take-added = Lagt til
take-rows = Rader
take-by = Av
take-undo-title = Angre
take-undo = Angre
take-undo-label = Angre { $name }
take-undone-at = Angret { $moment }
take-done =
    { $n ->
        [0] Ingenting var nytt, så ingenting ble importert.
        [one] Én rad er importert.
       *[other] { $n } rader er importert.
    }
take-undone =
    { $n ->
        [one] Én rad er fjernet igjen.
       *[other] { $n } rader er fjernet igjen.
    }
take-went-on =
    { $n ->
        [one] Denne filen blir: Noen har gått videre med en av radene. Den er endret, gjort til utkast eller trukket tilbake, eller et jurymedlem har begynt.
       *[other] Denne filen blir: Noen har gått videre med { $n } av radene. De er endret, gjort til utkast eller trukket tilbake, eller et jurymedlem har begynt.
    }
error-undone-already-title = Det er allerede angret
error-undone-already-text = Radene i denne filen er fjernet før. Du kan importere filen igjen.
take-figure-new = nye
take-figure-there = er her allerede
take-figure-problem = må rettes
take-unknown = Ikke lest, fordi vi ikke kjenner disse kolonnene: { $columns }.
take-left-out = Forstått og utelatt, fordi sesongen eller registeret vet det bedre: { $columns }.
take-kept = Lagret ved siden av nominasjonen, fordi skjemaet ikke spør om det; det kommer ut igjen i JSON-filen: { $columns }.
take-nothing-new = Alt sammen er her allerede.
take-now-reports =
    { $n ->
        [one] Importer én innmelding
       *[other] Importer { $n } innmeldinger
    }
take-now-drafts =
    { $n ->
        [one] Lag ett utkast
       *[other] Lag { $n } utkast
    }
take-now-sent =
    { $n ->
        [one] Send én nominasjon til juryen
       *[other] Send { $n } nominasjoner til juryen
    }
take-now-help = Det skrives i revisjonsloggen. Ingen får e-post.
take-rows-label = Radene i filen
take-row = Rad
take-fate = Hva som skjer
take-about = Om
take-understood = Forstått som
take-numbers =
    { $n ->
        [one] Ett tall
       *[other] { $n } tall
    }
take-libraries =
    { $n } biblioteker{ $strangers ->
        [0] {""}
       *[other] , { $strangers } ikke i registeret
    }
take-empty = Det er ingen rader i filen.
take-too-large = Filen er større enn 4 MB. Del den opp.
take-too-many-rows = Det er flere enn { $max } rader. Del opp filen.
take-too-many-columns = Det er flere enn { $max } kolonner. Er det riktig fil?
take-too-heavy = Filen pakkes ut til mer enn noen utlysning kan gi, så den ble ikke åpnet. Lagre bare arket som trengs, eller lagre som CSV.
take-not-text = Det er ikke en fil vi kan lese. Lagre den som CSV, XLSX eller JSON, og velg den igjen.
take-not-a-workbook = Arbeidsboken kan ikke leses: Den er skadet, låst med passord eller av en eldre type. Lagre den som .xlsx eller CSV.
take-not-json = Det begynner som JSON, men slutter ikke slik. Lagre filen på nytt.
take-not-a-list = Denne JSON-filen er ikke en liste over innmeldinger eller nominasjoner.
take-missing-column = Første rad har ingen kolonne «{ $column }». Er det denne typen fil du har valgt nedenfor?
take-repeated-column = Kolonnene «{ $one }» og «{ $other }» står for det samme. Ta ut den ene.
take-row-empty = «{ $column }» er tom
take-row-too-long = «{ $column }» er lengre enn { $max } tegn
take-row-unprintable = «{ $column }» inneholder tegn som ingen side kan vise, for eksempel NUL
take-row-turning = «{ $column }» inneholder skjulte merker som snur skriveretningen
take-row-stacked = «{ $column }» inneholder bokstaver med for mange aksenter oppå hverandre
take-row-link = «{ $text }» er ikke en nettadresse; den begynner med https:// eller http://
take-row-date = «{ $text }» er ikke en dato; skriv 31-12-2026, 31.12.2026 eller 2026-12-31
take-row-number = «{ $text }» er ikke et tall
take-row-address = «{ $text }» er ikke en e-postadresse
take-row-language = «{ $text }» er ikke et av språkene våre; skriv da, nb, sv eller en
take-row-country = «{ $text }» er ikke et land; skriv to bokstaver, for eksempel NO
take-row-category = «{ $text }» er ikke en kategori i denne sesongen
take-row-metrics = det er flere enn { $max } tall
take-row-kept = det er mer enn { $max } kB utover spørsmålene i skjemaet
take-row-ragged = det er { $cells } celler og { $expected } kolonner
take-row-cap = biblioteket har allerede sendt { $cap }, og flere kan det ikke sende
take-row-refused = den kan ikke sendes
take-call-closed = Utlysningen er ikke åpen, så ingenting kan sendes til juryen. Importer filen som utkast.
take-column-published_on = Dato
take-column-library = Bibliotek
take-column-isil = ISIL
take-column-country = Land
take-column-channel = Kanal
take-column-channels = Kanaler
take-column-link = Lenke
take-column-why = Hvorfor
take-column-metric = Hva som ble telt
take-column-value = Tall
take-column-unit = Enhet
take-column-language = Språk
take-column-email = E-post
take-column-title = Tittel
take-column-category = Kategori
take-column-summary = Kort fortalt
take-column-what_was_done = Hva dere gjorde
take-column-why_it_worked = Hvorfor det virket
take-column-target_group = Målgruppe
take-column-goal = Mål
take-column-effort = Innsats
take-column-names_to_cover = Navn som skal dekkes
take-column-kind = Type
take-column-period_from = Begynte
take-column-period_to = Sluttet
take-column-offline_effect = Utenfor nettet
take-column-side_effects = Ikke tilsiktet
take-column-talk_about = Hva dere vil snakke om
take-column-how = Hvordan dere snakker
take-column-who_does_what = Hvem gjør hva
take-column-get_better = Hvordan dere blir bedre
take-column-amplifiers = Hva som førte det videre
take-column-hours = Timer
take-column-money = Penger
take-column-skills = Kompetanse
take-column-languages_used = Brukte språk
take-column-before = Før
take-column-after = Etter
take-column-period = Periode
take-column-metric_source = Kilde til tallet
take-column-source_title = Tittel på kilden
take-column-source_link = Kilde
take-export-reports = Last ned innmeldinger
take-export-nominations = Last ned nominasjoner
take-export-xlsx = XLSX
take-export-csv-excel = CSV for Excel
take-export-csv = CSV (RFC 4180)
take-export-json = JSON
desk-only-from = Bare fra { $place }.
desk-from-everywhere = Fra alle steder
participation-by-category = Etter kategori
participation-map-help = Ett felt for hvert sted, omtrent der det ligger. Tallet er hvor mange nominasjoner som er sendt derfra; en stiplet kant betyr ingen, og jo fyldigere den nederste kanten er, desto større del av bibliotekene er med. Et felt fører til det som er sendt, eller til bibliotekene som er tause.
participation-map-narrow = På en bredere skjerm er det også et kart her. Tabellene sier det samme.
participation-map-DK = Danmark, etter kommune
participation-map-NO = Norge, etter fylke
participation-map-SE = Sverige, etter län
participation-has-lead = har en bibliotekansvarlig
participation-silent =
    { $n ->
        [0] Ingen biblioteker er tause
        [one] Ett bibliotek er taust
       *[other] { $n } biblioteker er tause
    }
remind-title = Påminnelser
remind-text = Den som representerer et taust bibliotek eller har et utkast som venter, kan få en påminnelse om utlysningen. Først ser du hvem som ville få hvilke ord. Det går høyst én påminnelse på sju dager til et bibliotek eller en skribent.
remind-closed = Utlysningen er ikke åpen, så det er ingenting å minne om.
remind-regions = Regioner
remind-region =
    { $n ->
        [one] ett bibliotek er taust
       *[other] { $n } biblioteker er tause
    }
remind-look-silent = Se hvem som ville få påminnelse
remind-look-drafts = Se hvem som har et utkast som venter
remind-lead =
    { $n ->
        [0] Ingen ville få påminnelse.
        [one] Én påminnelse ville bli lagt i utboksen.
       *[other] { $n } påminnelser ville bli lagt i utboksen.
    }
remind-lately =
    { $n ->
        [one] Én har fått påminnelse de siste sju dagene og får være i fred.
       *[other] { $n } har fått påminnelse de siste sju dagene og får være i fred.
    }
remind-ended =
    { $n ->
        [one] Én person har meldt seg av påminnelser.
       *[other] { $n } personer har meldt seg av påminnelser.
    }
remind-without =
    { $n ->
        [one] Ingen representerer ett taust bibliotek
       *[other] Ingen representerer { $n } tause biblioteker
    }
remind-invite = Inviter noen til å representere et bibliotek
remind-nobody = Det er ingen å sende påminnelse til. Velg andre regioner, eller inviter noen til å representere biblioteket sitt.
remind-sample =
    { $language }: { $n ->
        [one] én e-post
       *[other] { $n } e-poster
    }
remind-a-draft = Et utkast som venter
remind-contacts = Hvem som ville få påminnelse
remind-queue =
    { $n ->
        [one] Legg én påminnelse i utboksen
       *[other] Legg { $n } påminnelser i utboksen
    }
remind-queue-help = Ingenting sendes ennå. Der leser du det en gang til, ser hvor mange det går til, og sender alle. Det skrives i revisjonsloggen.
remind-changed = Nå ville det gå til andre enn da du så etter. Se en gang til.
remind-end-title = Ingen flere påminnelser?
remind-end = Meld deg av påminnelser
remind-ended-title = Ingen flere påminnelser
remind-ended-text = Du får ingen flere påminnelser om utlysninger herfra. Det du har skrevet, blir stående, og e-post du selv ber om, kommer fortsatt.
mail-kind-reminder = Påminnelse
mail-kind-draft-reminder = Påminnelse om et utkast
mail-reminder-subject = { $season }: Utlysningen er åpen til { $deadline }
mail-reminder-body =
    Hei

    { $season } tar imot nominasjoner til { $deadline } ({ $zone }-tid), og det er ennå ikke kommet noe fra { $library }.

    Har noe virket hos dere, stort eller smått? Det tar ti minutter å nominere det:
    { $nominate }

    Eller to minutter å melde det inn: en lenke, en kanal og en setning.
    { $report }

    --
    Du får denne e-posten fordi du representerer { $library }. Det kommer høyst én påminnelse i uken. Vil du ikke ha flere:
    { $end }
mail-draft-reminder-subject = { $season }: Utkastet ditt venter
mail-draft-reminder-body =
    Hei

    Utkastet ditt venter. { $season } tar imot nominasjoner til { $deadline } ({ $zone }-tid).

    Det ligger her, slik du forlot det:
    { $drafts }

    --
    Du får denne e-posten fordi du har begynt på en nominasjon. Det kommer høyst én påminnelse i uken. Vil du ikke ha flere:
    { $end }
