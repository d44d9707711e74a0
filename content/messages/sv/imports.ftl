take-title = Läs in inrapporteringar och nomineringar
take-lead = Filer som andra har samlat, från ett kalkylark eller ett program. Du ser rad för rad vad som skulle hända; sedan läses filen in i sin helhet eller inte alls. Samma fil två gånger lägger inte till något, och en fil kan tas bort igen.
take-choose = Välj en fil
take-file-help = CSV, XLSX eller JSON, högst 4 MB och 5 000 rader. Första raden anger kolumnerna på svenska, danska, norska eller engelska. Filer som vi själva lämnar ut går att läsa in igen.
take-as = Vad raderna blir
take-as-reports = Inrapporteringar
take-as-help-reports = En länk, en kanal och ett skäl. De står bland inrapporteringarna och får aldrig poäng.
take-as-drafts = Dina utkast
take-as-help-drafts = Nomineringar som ska skrivas färdigt. En rad måste ha en titel.
take-as-sent = Nomineringar med nummer
take-as-help-sent = Skickas direkt till juryn. De måste vara kompletta, som om någon hade skickat dem från formuläret.
take-category = Kategori för nomineringar som inte anger någon
take-category-help = En kolumn ”kategori” i filen går före.
take-no-category = Ingen
take-language = Språk för rader som inte anger något
take-look-help = Inget sparas av att du ser efter.
take-none = Ingen fil har lästs in än.
take-list = Filer som har lästs in
take-became = Blev
take-became-reports = Inrapporteringar
take-became-drafts = Utkast
take-became-sent = Nomineringar
take-added = Tillagda
take-rows = Rader
take-by = Av
take-undo-title = Ångra
take-undo = Ångra
take-undo-label = Ångra { $name }
take-undone-at = Ångrat { $moment }
take-done =
    { $n ->
        [0] Inget var nytt, så inget lästes in.
        [one] En rad har lästs in.
       *[other] { $n } rader har lästs in.
    }
take-undone =
    { $n ->
        [one] En rad har tagits bort igen.
       *[other] { $n } rader har tagits bort igen.
    }
take-went-on =
    { $n ->
        [one] Filen blir kvar: någon har gått vidare med en av dess rader. Den har ändrats, gjorts till utkast eller dragits tillbaka, eller så har en jurymedlem börjat.
       *[other] Filen blir kvar: någon har gått vidare med { $n } av dess rader. De har ändrats, gjorts till utkast eller dragits tillbaka, eller så har en jurymedlem börjat.
    }
error-undone-already-title = Det är redan ångrat
error-undone-already-text = Filens rader har tagits bort tidigare. Du kan läsa in filen igen.
take-figure-new = nya
take-figure-there = finns redan
take-figure-problem = att rätta
take-unknown = Inte läst, eftersom vi inte känner till de här kolumnerna: { $columns }.
take-left-out = Förstått men utelämnat, eftersom säsongen eller registret vet bättre: { $columns }.
take-kept = Sparat bredvid nomineringen, eftersom formuläret inte frågar om det; det kommer ut igen i JSON-filen: { $columns }.
take-nothing-new = Allt finns redan här.
take-now-reports =
    { $n ->
        [one] Läs in en inrapportering
       *[other] Läs in { $n } inrapporteringar
    }
take-now-drafts =
    { $n ->
        [one] Gör ett utkast
       *[other] Gör { $n } utkast
    }
take-now-sent =
    { $n ->
        [one] Skicka en nominering till juryn
       *[other] Skicka { $n } nomineringar till juryn
    }
take-now-help = Det skrivs i granskningsloggen. Ingen får något mejl.
take-rows-label = Filens rader
take-row = Rad
take-fate = Vad som händer
take-about = Om
take-understood = Förstått som
take-numbers =
    { $n ->
        [one] En siffra
       *[other] { $n } siffror
    }
take-libraries =
    { $n } bibliotek{ $strangers ->
        [0] {""}
       *[other] , { $strangers } inte i registret
    }
take-empty = Det finns inga rader i filen.
take-too-large = Filen är större än 4 MB. Dela upp den.
take-too-many-rows = Det finns fler än { $max } rader. Dela upp filen.
take-too-many-columns = Det finns fler än { $max } kolumner. Är det rätt fil?
take-too-heavy = Filen packas upp till mer än någon utlysning kan ge, så den öppnades inte. Spara bara det blad som behövs, eller spara som CSV.
take-not-text = Det är ingen fil vi kan läsa. Spara den som CSV, XLSX eller JSON och välj den igen.
take-not-a-workbook = Arbetsboken går inte att läsa: den är skadad, låst med lösenord eller av äldre slag. Spara den som .xlsx eller CSV.
take-not-json = Det börjar som JSON men slutar inte så. Spara filen på nytt.
take-not-a-list = Denna JSON är ingen lista över inrapporteringar eller nomineringar.
take-missing-column = Första raden anger ingen kolumn ”{ $column }”. Är det den sortens fil du har valt nedan?
take-repeated-column = Kolumnerna ”{ $one }” och ”{ $other }” betyder samma sak. Ta bort den ena.
take-row-empty = ”{ $column }” är tom
take-row-too-long = ”{ $column }” är längre än { $max } tecken
take-row-unprintable = ”{ $column }” innehåller tecken som ingen sida kan visa, till exempel NUL
take-row-turning = ”{ $column }” innehåller dolda tecken som vänder skrivriktningen
take-row-stacked = ”{ $column }” innehåller bokstäver med för många accenter ovanpå varandra
take-row-link = ”{ $text }” är ingen webbadress; den börjar med https:// eller http://
take-row-date = ”{ $text }” är inget datum; skriv 2026-12-31, 31.12.2026 eller 31-12-2026
take-row-number = ”{ $text }” är inget tal
take-row-address = ”{ $text }” är ingen e-postadress
take-row-language = ”{ $text }” är inte ett av våra språk; skriv da, nb, sv eller en
take-row-country = ”{ $text }” är inget land; skriv två bokstäver, till exempel SE
take-row-category = ”{ $text }” är ingen kategori i den här säsongen
take-row-metrics = det finns fler än { $max } siffror
take-row-kept = det finns mer än { $max } kB utöver formulärets frågor
take-row-ragged = det finns { $cells } celler och { $expected } kolumner
take-row-cap = biblioteket har redan skickat { $cap }, och fler får det inte skicka
take-row-refused = den kan inte skickas
take-call-closed = Utlysningen är inte öppen, så inget kan skickas till juryn. Läs in filen som utkast.
take-column-published_on = Datum
take-column-library = Bibliotek
take-column-isil = ISIL
take-column-country = Land
take-column-channel = Kanal
take-column-channels = Kanaler
take-column-link = Länk
take-column-why = Varför
take-column-metric = Mått
take-column-value = Värde
take-column-unit = Enhet
take-column-language = Språk
take-column-email = E-post
take-column-title = Titel
take-column-category = Kategori
take-column-summary = Sammanfattning
take-column-what_was_done = Vad ni gjorde
take-column-why_it_worked = Varför fungerade det
take-column-target_group = Målgrupp
take-column-goal = Mål
take-column-effort = Insats
take-column-names_to_cover = Namn som ska döljas
take-column-kind = Typ
take-column-period_from = Började
take-column-period_to = Slutade
take-column-offline_effect = Utanför nätet
take-column-side_effects = Bieffekter
take-column-talk_about = Vad vill ni prata om
take-column-how = Hur pratar ni
take-column-who_does_what = Vem gör vad
take-column-get_better = Hur blir ni bättre
take-column-amplifiers = Vad som spred det vidare
take-column-hours = Timmar
take-column-money = Pengar
take-column-skills = Kompetens
take-column-languages_used = Språk till användarna
take-column-before = Före
take-column-after = Efter
take-column-period = Period
take-column-metric_source = Siffrans källa
take-column-source_title = Källans titel
take-column-source_link = Källa
take-export-reports = Ladda ner inrapporteringar
take-export-nominations = Ladda ner nomineringar
take-export-xlsx = XLSX
take-export-csv-excel = CSV för Excel
take-export-csv = CSV (RFC 4180)
take-export-json = JSON
desk-only-from = Bara från { $place }.
desk-from-everywhere = Från alla ställen
participation-by-category = Efter kategori
participation-map-help = En ruta för varje plats, ungefär där den ligger. Siffran är hur många nomineringar som har skickats därifrån; en streckad kant betyder inga, och ju fylligare den nedre kanten är, desto större del av biblioteken är med. En ruta leder till det som har skickats, eller till de bibliotek som inte har hörts av.
participation-map-narrow = På en bredare skärm finns det också en karta här. Tabellerna säger samma sak.
participation-map-DK = Danmark, efter kommun
participation-map-NO = Norge, efter fylke
participation-map-SE = Sverige, efter län
participation-has-lead = någon företräder det
participation-silent =
    { $n ->
        [0] Alla bibliotek har hörts av
        [one] Ett bibliotek har inte hörts av
       *[other] { $n } bibliotek har inte hörts av
    }
remind-title = Påminnelser
remind-text = Den som företräder ett bibliotek som inte har hörts av, eller har ett utkast som väntar, kan påminnas om utlysningen. Först ser du vem som skulle få vilka ord. Ett bibliotek eller en skribent får högst en påminnelse på sju dagar.
remind-closed = Utlysningen är inte öppen, så det finns inget att påminna om.
remind-regions = Regioner
remind-region =
    { $n ->
        [one] ett bibliotek har inte hörts av
       *[other] { $n } bibliotek har inte hörts av
    }
remind-look-silent = Se vilka som skulle påminnas
remind-look-drafts = Se vilkas utkast som väntar
remind-lead =
    { $n ->
        [0] Ingen skulle påminnas.
        [one] En påminnelse skulle läggas i utkorgen.
       *[other] { $n } påminnelser skulle läggas i utkorgen.
    }
remind-lately =
    { $n ->
        [one] En har påmints de senaste sju dagarna och lämnas i fred.
       *[other] { $n } har påmints de senaste sju dagarna och lämnas i fred.
    }
remind-ended =
    { $n ->
        [one] En person har avanmält sig från påminnelser.
       *[other] { $n } personer har avanmält sig från påminnelser.
    }
remind-without =
    { $n ->
        [one] Ett bibliotek som inte har hörts av saknar företrädare
       *[other] { $n } bibliotek som inte har hörts av saknar företrädare
    }
remind-invite = Bjud in någon att företräda ett bibliotek
remind-nobody = Det finns ingen att påminna. Välj andra regioner, eller bjud in någon att företräda sitt bibliotek.
remind-sample =
    { $language }: { $n ->
        [one] ett mejl
       *[other] { $n } mejl
    }
remind-a-draft = Ett utkast som väntar
remind-contacts = Vilka som skulle påminnas
remind-queue =
    { $n ->
        [one] Lägg en påminnelse i utkorgen
       *[other] Lägg { $n } påminnelser i utkorgen
    }
remind-queue-help = Inget skickas än. Där läser du det en gång till, ser hur många det går till och skickar alla. Det skrivs i granskningsloggen.
remind-changed = Under tiden har mottagarna ändrats. Se efter en gång till.
remind-end-title = Inga fler påminnelser?
remind-end = Avanmäl påminnelser
remind-ended-title = Inga fler påminnelser
remind-ended-text = Du får inga fler påminnelser om utlysningar härifrån. Det du har skrivit finns kvar, och mejl du själv ber om kommer fortfarande.
mail-kind-reminder = Påminnelse
mail-kind-draft-reminder = Påminnelse om ett utkast
mail-reminder-subject = { $season }: utlysningen är öppen till { $deadline }
mail-reminder-body =
    Hej!

    { $season } tar emot nomineringar till { $deadline } (tid i { $zone }), och det har inte kommit något från { $library } än.

    Har något fungerat hos er, stort eller smått? Det tar tio minuter att nominera det:
    { $nominate }

    Eller två minuter att berätta om det: en länk, en kanal och en mening.
    { $report }

    --
    Du får det här mejlet för att du företräder { $library }. Det kommer högst en påminnelse i veckan. Vill du inte ha fler:
    { $end }
mail-draft-reminder-subject = { $season }: ditt utkast väntar
mail-draft-reminder-body =
    Hej!

    Ditt utkast väntar. { $season } tar emot nomineringar till { $deadline } (tid i { $zone }).

    Det ligger här, som du lämnade det:
    { $drafts }

    --
    Du får det här mejlet för att du har påbörjat en nominering. Det kommer högst en påminnelse i veckan. Vill du inte ha fler:
    { $end }
