# Ett koncept gjort till sitt eget

adapt-title = Gör det till ert
adapt-lead = Ni får en kopia av kortet att ändra så att det passar hos er, en plan att fylla i och en plats att berätta vad det gav.
adapt-library = Ert bibliotek
adapt-library-help = Så som det ska nämnas om ni berättar vad det gav. Välj det i listan eller skriv namnet.
adapt-no-library = Skriv namnet på ert bibliotek.
adapt-long-library = Namnet är längre än 200 tecken.
adapt-country = Land
adapt-country-help = Behövs bara om ert bibliotek inte finns i listan.
adapt-country-unsaid = Som listan säger
adapt-begin = Gör en kopia
adapt-already = Ni har gjort det här konceptet till ert tidigare:
adapt-then = Vad som händer sedan
adapt-then-text = Ändra det som inte passar. Kortet minns vilken version det kom från och säger till när det finns en nyare.
adapt-then-plan = Skriv ner vem som gör vad och när, och hur ni ser om det fungerade.
adapt-then-outcome = Berätta vad det gav, också när det inte fungerade. Det är det nästa bibliotek behöver veta.
adapt-private = Kopian och planen är bara era. Andra ser bara en berättelse som ni har skickat och som en redaktör har godkänt.

adaptations-title = Koncept ni har gjort till era
adaptations-text = Era kopior av konceptkort, era planer och vad de gav.
adaptations-lead = Var och en är en kopia av ett konceptkort som ni ändrar, planerar med och berättar om.
adaptations-none = Här finns inget än
adaptations-none-text = Leta upp ett koncept som passar i katalogen och tryck på ”Gör det till ert” på kortet.

adaptation-from = Gjort efter
adaptation-origin = koncept { $number }, version { $version }
adaptation-gone = ett koncept som har dragits tillbaka
adaptation-newer = Det finns en nyare version av konceptet: { $version }.
adaptation-look = Se vad som har ändrats
adaptation-unchanged = Som konceptet säger
adaptation-changed =
    { $n ->
        [one] 1 avsnitt ändrat
       *[other] { $n } avsnitt ändrade
    }
adaptation-not-planned = Inte planerat än
adaptation-steps-done = { $done } av { $all } steg klara
adaptation-no-outcome = Inget berättat än
adaptation-returned = En redaktör ber er att titta på berättelsen igen: ”{ $reason }”
adaptation-card = Ert kort
adaptation-card-text = Vad ni gör annorlunda och vad ni utelämnar.
adaptation-card-open = Ändra kortet
adaptation-plan = Er plan
adaptation-plan-text = För vem, mot vad, i vilka steg och hur ni ser att det fungerar.
adaptation-plan-open = Gör planen
adaptation-outcome = Vad det gav
adaptation-outcome-text = En framgång, något mittemellan eller ett misslyckande: andra lär sig av dem alla.
adaptation-outcome-open = Berätta vad det gav
adaptation-delete = Radera alltihop
adaptation-delete-text = Er kopia, er plan och er berättelse försvinner för gott. Om berättelsen står på konceptets kort försvinner den därifrån direkt.
adaptation-delete-sure = Ja, radera för gott
adaptation-text-lead = Ändra det som inte passar hos er. Det ni lämnar tomt tas inte med.
adaptation-no-title = Ge ert kort en titel.
adaptation-what-changed = Vad ni har ändrat här
adaptation-markdown = Listor, siffror, **fetstil** och tabeller skrivs som på själva kortet (Markdown).
adaptation-stale = Det här sparades i en annan flik eller av någon annan under tiden. Det du skrev finns kvar: läs igenom det och spara igen om det ska gälla.
adaptation-save = Spara
adaptation-too-long = Det är längre än { $max } tecken.
adaptation-changes = Vad som har ändrats i konceptet
adaptation-changes-lead = Från version { $from } till { $to }. Ta över det som hjälper er; era egna ändringar står kvar där ni behåller dem.
adaptation-changes-none = Från version { $from } till { $to } har inget ändrats i de avsnitt av ert kort som ni inte redan har tagit ställning till.
adaptation-changes-theirs = I konceptet
adaptation-changes-mine = På ert kort
adaptation-changes-both = Ni har också ändrat det här avsnittet. Tar ni över det ersätts era ord.
adaptation-changes-ask = Vad ska stå på ert kort?
adaptation-changes-take = Det som konceptet säger nu
adaptation-changes-keep = Det som står på mitt kort
adaptation-changes-save = Klar

plan-lead = En timme räcker till en första plan. Lämna tomt det ni inte vet än och kom tillbaka till det.
plan-target_group = För vem?
plan-help-target_group = En grupp ni kan se framför er: till exempel familjer med barn under sex år, inte ”alla”.
plan-goal = Vad ska vara annorlunda efteråt?
plan-help-goal = För dem, inte för bibliotekets siffror.
plan-when = När
plan-starts_on = Börjar
plan-ends_on = Slutar
plan-review_on = När frågar ni: hur blir vi bättre?
plan-help-review_on = Skriv in dagen i allas kalendrar nu.
plan-steps = Steg
plan-step = Steg { $n }
plan-step-what = Vad som görs
plan-step-who = Av vem
plan-step-due = Senast
plan-step-done = Klart
plan-more-step = Spara och lägg till ett steg
plan-measures = Hur ser ni att det fungerar?
plan-measures-text = En eller två saker ni kan räkna räcker. Skriv ner hur det ser ut i dag: annars kan ingen senare se vad som har ändrats.
plan-measure = Framgångskriterium { $n }
plan-measure-indicator = Vad ni räknar
plan-measure-baseline = Hur det ser ut i dag
plan-measure-target = Dit ni vill nå
plan-measure-by = När
plan-measure-who = Vem som följer upp
plan-more-measure = Spara och lägg till ett framgångskriterium
plan-no-day = Det är inget datum. Skriv det som 2027-03-01.
plan-ends-before = Det slutar innan det börjar.
plan-review-before = Dagen då ni ser tillbaka ligger före början.
plan-step-unsaid = Skriv vad som görs i det här steget, eller töm det.
plan-measure-unsaid = Skriv vad som räknas här, eller töm det.

outcome-lead = Berätta som ni skulle göra för en kollega på ett annat bibliotek: kort och som det var.
outcome-kind = Hur gick det?
outcome-kind-success = Det fungerade
outcome-kind-help-success = Ni nådde det ni ville.
outcome-kind-partly = Det fungerade delvis
outcome-kind-help-partly = En del av det blev verklighet.
outcome-kind-failure = Det fungerade inte
outcome-kind-help-failure = Ni gjorde det, men det gav inte det ni ville. Det hjälper andra lika mycket som en framgång.
outcome-kind-stopped = Vi slutade
outcome-kind-help-stopped = Ni avbröt innan det hann visa något.
outcome-from = Från
outcome-to = Till
outcome-lesson = Vad bör andra veta innan de gör det?
outcome-help-lesson = Vad som överraskade er och vad ni skulle göra annorlunda.
outcome-changed = Vad vi gjorde annorlunda
outcome-help-changed = Var ni frångick kortet, och varför.
outcome-figures = I siffror
outcome-figures-text = Före och efter, under hur lång tid och varifrån siffran kommer.
outcome-figure = Siffra { $n }
outcome-figure-what = Vad som räknades
outcome-figure-before = Före
outcome-figure-after = Efter
outcome-figure-period = Under hur lång tid
outcome-figure-source = Varifrån den kommer
outcome-more-figure = Spara och lägg till en siffra
outcome-then = därefter
outcome-quote = Med någons egna ord
outcome-quote-text = Vad de sa
outcome-quote-who = Vem som sa det, som roll: ”en pappa”, inte ett namn
outcome-quote-consent = De har sagt ja till att bli citerade offentligt
outcome-show = På kortet
outcome-agreed = Detta får visas på konceptets kort under vårt biblioteks namn
outcome-send = Skicka till redaktörerna
outcome-keep = Spara och fortsätt senare
outcome-no-kind = Välj hur det gick.
outcome-no-lesson = Skriv vad andra bör veta; en mening räcker.
outcome-not-agreed = Utan att ert bibliotek säger ja kan det inte visas. Kryssa i rutan eller spara till senare.
outcome-figure-unsaid = Skriv vad som räknades och vad det blev, eller töm siffran.
outcome-quote-incomplete = Ett citat behöver orden, en roll och personens ja. Lägg till det som saknas eller töm citatet.
outcome-public = Er berättelse står på konceptets kort. Skickar ni en ny tar den dess plats när en redaktör har godkänt den.
outcome-waiting = Er berättelse är hos redaktörerna
outcome-waiting-text = Ni får ett mejl när den står på kortet, eller om något saknas.
outcome-withdraw = Ta tillbaka berättelsen
outcome-withdraw-text = Den försvinner från konceptets kort direkt och räknas inte längre med där.
outcome-stage-draft = Berättelse påbörjad
outcome-stage-sent = Berättelse hos redaktörerna
outcome-stage-returned = Berättelse att titta på igen
outcome-stage-approved = Berättelse på kortet
outcome-stage-withdrawn = Berättelse tillbakatagen

outcomes-title = Vad det gav på andra bibliotek
outcomes-libraries =
    { $n ->
        [one] 1 bibliotek har gjort konceptet till sitt eget.
       *[other] { $n } bibliotek har gjort konceptet till sitt eget.
    }
outcomes-none = Ingen har än berättat vad det gav på andra ställen. Er berättelse kan bli den första, vad den än säger.
outcomes-of-version = gjort efter version { $version }
outcomes-judge = Bibliotekens berättelser
outcomes-judge-lead = Vad bibliotek berättar om koncept de har gjort till sina. Det du godkänner står på kortet direkt och räknas med i underlagets grad. Misslyckanden är lika välkomna som framgångar: skicka bara tillbaka en berättelse för det som saknas, är oklart eller olagligt.
outcomes-judge-none = Ingen berättelse väntar
outcomes-judge-none-text = När ett bibliotek berättar vad ett koncept gav visas det här.
outcomes-waiting =
    { $n ->
        [one] 1 berättelse från ett bibliotek väntar på dig
       *[other] { $n } berättelser från bibliotek väntar på dig
    }
outcomes-sent = Skickad { $date }
outcomes-approve = Visa den på kortet
outcomes-return = Skicka tillbaka den
outcomes-judge-reason = Vad ska de titta på igen?
outcomes-judge-reason-help = Behövs bara för att skicka tillbaka den. Biblioteket läser det.
outcomes-judge-no-reason = Skriv vad de ska titta på igen.

mail-kind-outcome = Om en berättelse om vad ett koncept gav
mail-outcome-subject-approved = Er berättelse står på kortet
mail-outcome-body-approved =
    Tack för att ni berättade vad ”{ $title }” gav. Er berättelse står nu på konceptets kort:

    { $link }

    Ni kan ta tillbaka den när som helst.
mail-outcome-subject-returned = En fråga om er berättelse
mail-outcome-body-returned =
    En redaktör har läst er berättelse om ”{ $title }” och frågar:

    { $reason }

    Här kan ni ändra den och skicka den igen:

    { $link }

error-adaptation-not-sure-title = Inget raderades
error-adaptation-not-sure-text = Kryssa för att du är säker och tryck igen.
error-adaptation-stale-title = Ert kort har ändrats under tiden
error-adaptation-stale-text = Det sparades i en annan flik. Se över ändringarna igen och välj på nytt.
error-outcome-being-read-title = En redaktör läser er berättelse
error-outcome-being-read-text = Den kan inte ändras under tiden. Ni kan ta tillbaka den och skriva den på nytt.
error-outcome-decided-title = Någon har redan svarat på berättelsen
error-outcome-decided-text = Eller så har biblioteket tagit tillbaka den. Listan visar vad som fortfarande väntar.

versions-heading = Alla versioner
versions-title = Alla versioner av ”{ $title }”
versions-lead = En version som har publicerats ändras aldrig, så att den går att citera. Det som har tagits bort är överstruket, det som har lagts till är understruket.
versions-first = Den första versionen.
versions-same = Inga ord på kortet har ändrats.
versions-version = Version { $version }, { $date }
versions-read = Läs version { $version } som den var
versions-is-old = Detta är version { $version } från { $date }, som den var. Det finns en nyare.
versions-is-newest = Detta är version { $version } från { $date }, den senaste.
versions-now = Kortet som det är nu, med underlag

concepts-lifetime = Hur länge det står
concepts-review-by = Se över det senast
concepts-review-by-help = Den dagen dyker kortet upp på redaktörernas bord. Kanaler förändras, och det gör lagen också.
concepts-review-save = Spara dagen
concepts-overdue = Det är dags att se över de här korten:
concepts-retire = Ta bort det ur katalogen
concepts-retired-text = Kortet har tagits ur katalogen. Bibliotek som använder det hittar det fortfarande på dess adress, med en anmärkning.
concepts-is-retired = Ur katalogen
