error-already-sent-title = Nomineringen har skickats
error-already-sent-text = Det som har skickats till juryn kan inte längre ändras här. Du kan följa det under Mina nomineringar.
nominate-title = Nominera ett initiativ
nominate-lead = Tio minuter på en telefon. Börja nu: du behöver inget konto, och det du skriver sparas.
nominate-no-account = Du behöver inget konto. Du anger en e-postadress när du vill spara utkastet eller skicka det.
nominate-takes = Vad det kräver
nominate-takes-text = Fem steg: initiativet, underlag och bilder, varför det fungerade, era förutsättningar och en sista titt. Du kan sluta när som helst och fortsätta senare.
nominate-just-a-tip = Bara två minuter?
nominate-just-a-tip-text = En länk, en kanal och en mening om varför det fungerade. Arrangören tar vid därifrån.
nominate-waiting = Utkast som väntar på dig
nominate-about = Nominering:
nominate-untitled = Ingen titel än
nominate-continue = Spara och fortsätt
nominate-close = Spara och stäng
nominate-saving = Sparar
nominate-saved = Sparat kl. { $time }. Du kan lugnt stänga sidan.
nominate-not-saved = Inte sparat än: vi går inte att nå. Din text står kvar på sidan; tryck på Spara när nätet är tillbaka.
nominate-steps = Steg i din nominering
nominate-step-done = klart
nominate-step-1 = Initiativet
nominate-step-2 = Underlag och bilder
nominate-step-3 = Varför det fungerade
nominate-step-4 = Era förutsättningar
nominate-step-5 = Kontrollera och skicka
nominate-step-title-1 = Initiativet
nominate-step-title-2 = Underlag och bilder
nominate-step-title-3 = Varför det fungerade
nominate-step-title-4 = Era förutsättningar
nominate-step-title-5 = Kontrollera och skicka
nominate-call-closed = Utlysningen stängde { $moment }. Din text är sparad nedan; skriv till oss om något hindrade dig.
nominate-call-not-open = Utlysningen öppnar { $moment }. Du kan skriva redan nu och skicka senare.
nominate-help = Hjälp till det här steget
nominate-jury-asks = Det här frågar juryn om
nominate-jury-asks-1 = Vilka hade ett behov, och säger de det själva? Berätta vad ni gjorde så att en kollega på ett annat bibliotek kan se det framför sig.
nominate-jury-asks-2 = Resultat: räknade, och jämförda med vad? Omsorg om människor: samtycke, barn, andras namn i skärmbilder.
nominate-jury-asks-3 = Kan det fungera på ett annat bibliotek? Nämn vad som fick det att fungera och vad ni är osäkra på.
nominate-jury-asks-4 = Kan ett litet team göra det på arbetstid?
nominate-whole-rubric = Hela bedömningsmallen
nominate-example = Ett svar som juryn har nytta av
nominate-example-2 = ”På drygt en månad: 94 följare, 150 gillningar, 21 kommentarer, från ingenting. Sex av kommentarerna kom från kollegor.”
nominate-who-sees = Vem ser det här
nominate-sees-browser = Bara den här webbläsaren, tills du anger en e-postadress. När du har skickat: juryn, utan bibliotekets namn.
nominate-sees-owned = Du. När du har skickat: juryn, utan bibliotekets namn. Bilder på människor är dolda tills det finns en grund för att visa dem.
nominate-deadline = Utlysningen stänger { $deadline }. Det du har skrivit innan dess sparas.
nominate-label-category = Vilket pris gäller det?
nominate-help-category = Välj ett. Juryn kan flytta nomineringen.
nominate-label-library = Bibliotek
nominate-help-library = Börja skriva och välj i listan, eller skriv namnet.
nominate-label-language = Jag skriver på
nominate-help-language = Svenska, danska, norska eller engelska; juryn läser alla.
nominate-label-title = Titel
nominate-help-title = Kort, och utan bibliotekets namn: den läser juryn först.
nominate-label-summary = Sammanfattning
nominate-help-summary = Två–tre meningar: vad det var, för vem och vad det gav.
nominate-label-what_was_done = Vad ni gjorde
nominate-help-what_was_done = Steg för steg, så att en kollega kan göra det efter er.
nominate-label-link = Länk till inlägget
nominate-help-link = Lämna tomt om det aldrig fanns på nätet.
nominate-label-why_it_worked = Varför fungerade det?
nominate-help-why_it_worked = Er egen tolkning, även det ni är osäkra på.
nominate-label-target_group = Vilka ville ni nå?
nominate-help-target_group = Så exakt ni kan: ”studenter som aldrig kommer in”, inte ”alla”.
nominate-label-goal = Vad ville ni skulle hända?
nominate-help-goal = En mening.
nominate-label-channel = Kanaler
nominate-help-channel = Alla som användes.
nominate-label-effort = Vad krävde det?
nominate-help-effort = Personer, timmar i veckan, pengar, kompetens. ”Det vet vi inte” är också ett svar.
nominate-label-names_to_cover = Namn som juryn inte får se
nominate-help-names_to_cover = Ett per rad: personer, platser, konton. Bibliotekets namn och ort döljs ändå.
nominate-label-more = Lägg till bilder
nominate-help-more = JPEG, PNG, WebP eller GIF, högst { $max } MB styck. Plats- och kameradata tas bort.
nominate-changed = Vad förändrades
nominate-changed-text = En liten siffra med en utgångspunkt slår en stor utan. Inga siffror? Lämna fälten tomma och berätta vad ni såg.
nominate-metric = Siffra { $n }
nominate-metric-what = Vad ni räknade
nominate-metric-before = Före
nominate-metric-after = Efter
nominate-metric-period = Under hur lång tid
nominate-metric-source = Siffrans källa
nominate-add-metric = Lägg till en siffra
nominate-pictures = Bilder
nominate-pictures-text = Upp till { $max }. Du kan välja dem direkt från telefonen.
nominate-add-picture = Lägg till de valda bilderna
picture-number = Bild { $n }
picture-clean = Plats- och kameradata har tagits bort.
picture-remove = Ta bort
picture-alt = Beskriv bilden
picture-alt-help = För dem som inte kan se den. En mening: vad den visar och varför det betyder något.
picture-credit = Fotograf, som det ska stå
picture-visible = Vem syns?
picture-visible-nobody = Ingen
picture-visible-crowd = En grupp där ingen kan pekas ut
picture-visible-adults = Vuxna som kan kännas igen
picture-visible-children = Barn som kan kännas igen
picture-basis = Varför får vi visa dem?
picture-basis-help = Bara om någon kan kännas igen.
picture-basis-consent = De har sagt ja
picture-basis-help-consent = Ni sparar beviset.
picture-basis-interest = De är i tjänst eller på allmän plats, och vi har gjort en avvägning
picture-basis-help-interest = Inte för barn.
picture-basis-unsure = Vi är inte säkra
picture-basis-help-unsure = Då ser ingen annan än du bilden.
picture-too-large = { $name } är större än { $max } MB. Skicka en mindre kopia; allt annat är sparat.
picture-too-many = En nominering kan ha högst { $max } bilder. Ta bort en först.
picture-heic = { $name } är en HEIC-bild, som webbläsare inte kan visa. På en iPhone: välj Inställningar, Kamera, Format, Mest kompatibla, eller dela bilden som JPEG.
picture-unknown = { $name } är ingen bild vi kan läsa. Skicka JPEG, PNG, WebP eller GIF.
picture-too-many-pixels = { $name } har fler pixlar än vi kan ta emot. Skicka en kopia på högst 12 000 pixlar på längsta sidan.
picture-broken = { $name } kom inte fram hel eller är skadad. Försök igen.
nominate-missing-category = Välj vilket pris det gäller
nominate-missing-library = Skriv bibliotekets namn
nominate-missing-title = Ge det en titel
nominate-missing-summary = Berätta kort vad det var
nominate-missing-effort = Berätta vad det krävde
nominate-missing-metric = Siffra { $n }: skriv vad som räknades, siffran efter, under hur lång tid och källan, eller töm raden
nominate-missing-alt = Beskriv bild { $n }, eller ta bort bilden
nominate-missing-credit = Skriv vem som har tagit bild { $n }, eller ta bort bilden
nominate-missing-basis = Skriv varför vi får visa människorna på bild { $n }, eller ta bort bilden
nominate-too-long = ”{ $field }” är längre än { $max } tecken
nominate-nothing-yet = Inget än
nominate-check-evidence =
    { $metrics ->
        [0] Inga siffror
        [one] En siffra
       *[other] { $metrics } siffror
    }, { $pictures ->
        [0] inga bilder
        [one] en bild
       *[other] { $pictures } bilder
    }
nominate-keep-title = Spara den och skicka den
nominate-keep-text = För att kunna skicka nomineringen behöver vi veta vart vi kan skriva till dig. Inget lösenord: du får en länk.
nominate-keep-help = Länken gör utkastet till ditt, på alla enheter.
nominate-keep-send = Skicka länken
nominate-kept-title = Ditt utkast är sparat
nominate-kept-lead = Det väntar i den här webbläsaren. Ange en e-postadress för att spara det på riktigt och fortsätta var som helst.
nominate-back = Tillbaka till utkastet
nominate-send-text = Juryn läser den utan bibliotekets namn. Du kan följa vad som händer med den.
nominate-send = Skicka nomineringen
my-nominations-none = Här finns inget än
my-nominations-none-text = Det du börjar skriva dyker upp här och finns kvar tills du skickar det.
stage-draft = Utkast
stage-withdrawn = Tillbakadragen
stage-with-jury = Hos juryn
status-sent = Skickad
status-jury = Hos juryn
status-decided = Beslut
status-show = Gala
status-sent-at = Skickad { $moment }.
status-jury-text = Juryn läser den utan namn och ger poäng efter den offentliga bedömningsmallen. Du hör från oss när det finns ett beslut.
status-decided-text = Juryn har beslutat. Vinnaren avslöjas på scenen.
status-reason = Juryns motivering
status-awards = Säsongens priser
status-summary = Sammanfattning
report-title = Rapportera in på två minuter
report-lead = Har något fungerat på ett bibliotek? Berätta var vi ska titta och varför det fungerade. Arrangören tar vid därifrån.
report-label-link = Länk
report-help-link = Till inlägget, sidan eller en artikel om det.
report-label-channel = Kanal
report-help-channel = Där det hände.
report-label-why = Varför fungerade det?
report-help-why = En mening eller två med dina egna ord.
report-label-library = Vilket bibliotek?
report-help-library = Om du vet. Det får gärna vara ett annat än ditt eget.
report-label-email = Din e-postadress
report-help-email = Bara om vi får fråga dig om det. Vi använder den inte till något annat.
report-choose = Välj
report-send = Skicka inrapporteringen
report-no-link = Ange en länk så att vi kan se det
report-not-a-link = Skriv hela adressen, från https://
report-no-channel = Välj kanalen
report-no-reason = Berätta i en mening varför det fungerade
report-too-long = Det är längre än vi kan ta emot. Håll det till några meningar.
report-thanks = Tack
report-thanks-text = Din inrapportering är mottagen. Förtjänar den mer skriver arrangören till biblioteket.
report-another = Skicka en till
language-da = Danska
language-nb = Norska
language-sv = Svenska
language-en = Engelska
status-pictures = Bilder
status-pictures-text = Du kan alltid dra tillbaka en bild, vad som än har hänt med nomineringen. Den försvinner direkt.
status-picture-withdraw = Dra tillbaka
status-picture-withdraw-label = Dra tillbaka: { $alt }
desk-nominations = Nomineringar
desk-figures =
    { $sent ->
        [one] En nominering har skickats
       *[other] { $sent } nomineringar har skickats
    }, { $drafts ->
        [one] ett utkast är på gång.
       *[other] { $drafts } utkast är på gång.
    } Utkast läses bara av dem som skriver dem.
desk-search = Del av en titel eller ett bibliotek
desk-category = Kategori
desk-every-category = Alla kategorier
desk-state = Läge
desk-state-standing = Skickade
desk-state-unlooked = Skickade, inte genomgångna än
desk-state-withdrawn = Tillbakadragna
desk-number = Nr
desk-title = Titel
desk-library = Bibliotek
desk-sent = Skickad
desk-unknown-library = inte i registret
desk-empty-title = Inget här
desk-empty-text = Ingen nominering passar. Prova färre ord eller en annan kategori.
desk-more = Visa nästa
desk-export-xlsx = Ladda ner (XLSX)
desk-export-csv-excel = CSV för Excel
desk-export-csv = CSV (RFC 4180)
desk-export-json = JSON
desk-late-title = Låt någon skicka efter sista dagen
desk-late-text = Den som har ett utkast får skicka det till dess, även om utlysningen har stängt. Det skrivs i granskningsloggen, och den som skriver får veta det i allmänna ordalag.
desk-late-email = Personens e-postadress
desk-late-email-help = Den adress personen loggar in med.
desk-late-until = Fram till
desk-late-reason = Varför
desk-late-reason-help = Till granskningsloggen, till exempel ”webbplatsen låg nere den kvällen”.
desk-late-allow = Tillåt
desk-late-done = Utkastet får skickas nu.
desk-late-no-draft = Ingen med den adressen har ett utkast i den här säsongen.
desk-no-until = Välj en dag och en tid som inte har varit.
desk-no-reason = Skriv varför, med några få ord.
desk-reason-link = Ta bort webbadressen: våra mejl leder bara till den här webbplatsen.
desk-to-do = Vad som kan göras
desk-return-title = Skicka tillbaka för rättning
desk-return-text = Den blir ett utkast igen och behåller sitt nummer och sin plats. Den som skrev får ett mejl med dina ord.
desk-return-reason = Vad som ska rättas
desk-return-reason-help = Den som skrev läser det som du skriver det.
desk-return-until = Ska skickas igen senast
desk-return = Skicka tillbaka
desk-withdraw-title = Dra tillbaka den
desk-withdraw-text = För ett bibliotek som ber om det. Juryn ser den inte längre, och dess nummer förblir tomt.
desk-return-why = Varför
desk-withdraw = Dra tillbaka den för gott
version-title = Vad som har ändrats
version-sent = Version { $n }, skickad { $moment }
version-metrics = Siffrorna har ändrats.
version-same = Bara bilder har ändrats.
status-change = Ändra den
status-take-back-text = Så länge utlysningen är öppen och ingen jurymedlem har börjat kan du ta tillbaka den, ändra den och skicka den igen. Den behåller sitt nummer.
status-take-back = Ta tillbaka och ändra den
status-withdraw-title = Dra tillbaka den för gott
status-withdraw-text = Juryn ser den inte längre. Det kan inte ångras.
status-withdraw-sure = Jag vill dra tillbaka den
status-withdraw = Dra tillbaka den
nominate-until = Du får skicka den fram till { $moment }.
error-return-not-sent-title = Den är inte hos juryn
error-return-not-sent-text = Den är ett utkast, eller så har den dragits tillbaka.
error-return-closed-title = Utlysningen har stängt
error-return-closed-text = Innan den stängde kunde du ta tillbaka nomineringen. Är något fel i den, fråga arrangörerna: de kan skicka tillbaka den till dig.
error-return-scored-title = En jurymedlem har börjat
error-return-scored-text = Någon håller redan på att bedöma texten, så den förblir som den är.
error-return-decided-title = Beslutet är offentligt
error-return-decided-text = Det juryn har beslutat står fast.
error-withdraw-unsure-title = Inget har dragits tillbaka
error-withdraw-unsure-text = Gå tillbaka och kryssa i rutan först, så att inget dras tillbaka av misstag.
error-cap-reached-title = Ditt bibliotek har skickat så många som det får
error-cap-reached-text = Den här säsongen tar emot ett visst antal nomineringar från varje bibliotek. Dra tillbaka en av de andra, eller spara den här till nästa säsong: ditt utkast finns kvar.
mail-received-subject = { $label }: vi har din nominering
mail-received-body =
    Hej!

    Vi har tagit emot din nominering { $label }. { $title }

    Följ den här, och ändra den så länge utlysningen är öppen:
    { $link }

    Det du skickade:

    { $copy }

    Tack!
    Opslag
mail-returned-subject = { $label }: något behöver rättas
mail-returned-body =
    Hej!

    Din nominering { $label } kommer tillbaka till dig, eftersom något behöver rättas. { $title }

    { $reason }

    Skicka den igen senast { $moment }; den behåller sitt nummer och sin plats. Den ligger bland dina utkast:
    { $link }

    Opslag
nominate-numbers = Siffror
participation-title = Deltagande
participation-lead =
    { $silent ->
        [0] Något har kommit från alla { $n } regioner.
        [one] En av { $n } regioner har inte hörts av.
       *[other] { $silent } av { $n } regioner har inte hörts av.
    }
participation-unknown =
    { $n ->
        [one] En nominering nämner ett bibliotek som inte finns i registret; den räknas inte med i någon region.
       *[other] { $n } nomineringar nämner ett bibliotek som inte finns i registret; de räknas inte med i någon region.
    }
participation-empty = Det finns inga bibliotek i registret
participation-empty-text = Läs först in ett register, så ser du vilka regioner som är med.
participation-no-region = Ingen region
participation-tile = { $part } av { $all } bibliotek
participation-by-region = Efter region
participation-by-kind = Efter typ
participation-kind = Typ
participation-libraries = Bibliotek
participation-took-part = Deltar
library-type-academic = Forskningsbibliotek
library-type-agency = Myndigheter
library-type-public = Folkbibliotek
library-type-regional = Regionbibliotek
library-type-school = Skolbibliotek
library-type-special = Specialbibliotek
alike-heading = Kan vara samma sak
alike-link = pekar på samma inlägg
alike-title = har nästan samma titel
alike-summary = berättar nästan samma sak
alike-earlier = en tidigare säsong
alike-card = Det finns redan ett konceptkort som det här. Är ert en anpassning av det? Skriv det i så fall i texten: det ni har ändrat är mest värt.

nominate-label-kind = Vad nominerar ni?
nomination-kind-initiative = Ett initiativ
nomination-kind-help-initiative = Något ni har gjort: ett inlägg, en serie, en kampanj, ett evenemang.
nomination-kind-strategy = En strategi
nomination-kind-help-strategy = Sättet ni arbetar med era kanaler på: mål, roller, vanor.
nomination-team-one = En person
nomination-team-few = Två eller tre personer
nomination-team-many = Fyra eller fler personer
nomination-team-several-libraries = Flera bibliotek tillsammans
nomination-ai-none = Ingen AI har använts
nomination-ai-wording = AI har hjälpt till att formulera nomineringen
nomination-ai-content = AI har gjort en del av texterna, bilderna eller ljudet
library-serves-under-10000 = Bibliotek för färre än 10 000 personer
library-serves-under-30000 = Bibliotek för 10 000 till 30 000 personer
library-serves-under-100000 = Bibliotek för 30 000 till 100 000 personer
library-serves-more = Bibliotek för fler än 100 000 personer
nominate-not-said = Välj
nominate-more = Mer, om ni har det
nominate-four = Er strategi i fyra frågor
nominate-four-optional = Er strategi i fyra frågor, om ni har en
nominate-four-text = Det är de frågor som alla satsningar som har hållit i längden kunde svara på. Ett par rader till var och en.
nominate-label-talk_about = Vad vill ni prata om?
nominate-help-talk_about = Ämnena som är era, och de ni överlåter åt andra.
nominate-label-how = Hur pratar ni?
nominate-help-how = Ton, format, rytm; hur mycket som är att lyssna.
nominate-label-who_does_what = Vem gör vad?
nominate-help-who_does_what = Roller och timmar, och vem som tar över under semestern.
nominate-label-get_better = Hur blir ni bättre?
nominate-help-get_better = Vad ni tittar på, hur ofta, och vad ni har ändrat på grund av det.
nominate-label-period_from = Började
nominate-label-period_to = Slutade
nominate-help-period_from = Till exempel 2026-03, eller bara året.
nominate-help-period_to = Tomt om det fortfarande pågår.
nominate-label-offline_effect = Vad gav det utanför nätet?
nominate-help-offline_effect = Besök, lån, samtal vid disken, kö vid dörren. Kan hoppas över.
nominate-label-side_effects = Gav det något som ni inte hade siktat på?
nominate-help-side_effects = Bra eller dåligt. Kan hoppas över.
nominate-label-amplifiers = Vem eller vad spred det vidare?
nominate-help-amplifiers = Press, partner, en känd person, annonser, tur.
nominate-label-hours = Timmar
nominate-help-hours = Till exempel 3 i veckan i tio veckor.
nominate-label-money = Pengar
nominate-help-money = Med valuta; 0 är också ett svar.
nominate-label-skills = Vad man behövde kunna
nominate-label-languages_used = Språk ni pratade med folk på
nominate-label-team = Hur många arbetade med det?
nominate-label-ai_help = Användes artificiell intelligens?
nominate-help-ai_help = Juryn ser svaret. Det räknas varken för eller emot er.
nominate-example-summary = ”Varje fredag blir ett bokomslag en del av en bild på någon av oss. Läsarna gissar titeln, och fyrtio av dem kom in och lånade den.”
nominate-example-what_was_done = ”På måndag väljer vi boken, på onsdag ställer sig någon av oss bakom omslaget, på fredag klockan nio går den ut. Den som gissar får svar inom en timme, med namn.”
nominate-example-why_it_worked = ”Ingen behövde veta något för att vara med. Vi tror att det skulle misslyckas där ingen har tid att svara.”
nominate-example-target_group = ”Studenter som har lånekort och inte har lånat på ett år.”
nominate-example-effort = ”Två personer, tre timmar i veckan i tio veckor. Inga pengar. En av oss kan teckna.”
nominate-example-talk_about = ”Böcker som folk är oense om, och det som händer i huset. Inte öppettider: dem sköter webbplatsen.”
nominate-example-how = ”Som oss själva, i första person, med fel. En fråga för var tredje sak vi berättar.”
nominate-example-who_does_what = ”Två skriver, en filmar, alla får föreslå. Den som har passet svarar på kommentarer till klockan åtta på kvällen.”
nominate-example-get_better = ”Sista torsdagen i månaden tittar vi på vad som har sparats och kommenterats, släpper det ingen sparade och provar en ny sak.”
nominate-words = { $words } av { $max } ord
nominate-too-many-words = ”{ $field }” är på { $words } ord; juryn läser { $max }. Korta texten innan ni skickar
nominate-period-period_from = Skriv när det började, som år och månad, till exempel 2026-03, eller bara året
nominate-period-period_to = Skriv när det slutade, som år och månad, inte innan det började; eller lämna fältet tomt
nominate-missing-what_was_done = Berätta vad ni gjorde
nominate-missing-why_it_worked = Skriv varför ni tror att det fungerade
nominate-missing-target_group = Skriv vilka ni ville nå
nominate-missing-talk_about = Skriv vad ni vill prata om
nominate-missing-how = Skriv hur ni pratar
nominate-missing-who_does_what = Skriv vem som gör vad
nominate-missing-get_better = Skriv hur ni blir bättre
nominate-clash = Någon annan har också ändrat ”{ $field }”. Båda texterna står nedan: för ihop dem och spara
nominate-clash-waits = Någon annan har också ändrat ”{ $field }”. Tryck på Spara för att se båda.
nominate-clash-stands = Det här står där just nu; din egen text är i fältet ovanför
nominate-written-by = Senast skrivet av { $name }, { $at }
nominate-somebody = en medförfattare
nominate-restored = Det du skrev här medan det inte kunde sparas är tillbaka.

writers-title = Skriv tillsammans
writers-lead = Den du frågar hittar utkastet bland sina egna när hen loggar in med den adressen. Två kan skriva samtidigt; inget skrivs över.
writers-email = En kollegas e-postadress
writers-email-help = Vi skickar ett mejl. Inget lösenord behövs.
writers-ask = Be kollegan vara med
writers-known = Är med och skriver
writers-asked = Tillfrågad; har inte loggat in än
writers-remove = Ta bort
writers-leave = Lämna utkastet
writers-full = { $max } är redan med och skriver; ta bort någon först.
writers-owner-already = Det är din egen adress
writers-there = Personen är redan tillfrågad
writers-count = { $n ->
    [0] Du skriver ensam än så länge.
    [one] En kollega är med och skriver.
   *[other] { $n } kollegor är med och skriver.
 }
writers-link = Fråga en kollega
mail-writers-subject = Vill du vara med och skriva en nominering?
mail-writers-body =
    Hej!

    { $name } ber dig vara med och skriva en nominering. { $title }

    Logga in med den här adressen, så hittar du den bland dina utkast:
    { $link }

    Vet du inte vad det handlar om behöver du inte göra något.
error-writers-owner-title = Bara ägaren bestämmer vem som är med och skriver
error-writers-owner-text = Fråga kollegan som påbörjade utkastet.
error-withdraw-owner-title = Bara ägaren drar tillbaka en nominering
error-withdraw-owner-text = Fråga kollegan som påbörjade den.

nominate-label-relation = Vems initiativ är det?
nomination-relation-own = Vårt eget biblioteks
nomination-relation-peer = Ett annat biblioteks; jag är kollega
nomination-relation-patron = Ett biblioteks; jag använder det
nominate-help-relation = Om det inte är ert eget tillfrågas biblioteket innan något visas offentligt.
nominate-own-optional = Kan hoppas över.
nominate-missing-own = Svara på ”{ $question }” med högst { $max } tecken
rules-title = Vad det här priset kräver
rule-kept = Uppfyllt
rule-broken = Inte än
rule-initiative = För initiativ
rule-strategy = För strategier
rule-since = I gång i { $month } eller senare
rule-metrics = Minst { $n } { $n ->
    [one] siffra
   *[other] siffror
 } med källa
rule-pictures = Minst { $n } { $n ->
    [one] bild
   *[other] bilder
 }
rule-countries = Bibliotek i { $countries }
rule-mend-initiative = Det här priset är för initiativ: välj ett annat pris eller nominera ett initiativ
rule-mend-strategy = Det här priset är för strategier: välj ett annat pris eller nominera en strategi
rule-mend-since = Det här priset är för det som var i gång i { $month } eller senare: skriv när det började och slutade, eller välj ett annat pris
rule-mend-metrics = Det här priset kräver minst { $n } { $n ->
    [one] siffra
   *[other] siffror
 } med period och källa
rule-mend-pictures = Det här priset kräver minst { $n } { $n ->
    [one] bild
   *[other] bilder
 }
rule-mend-countries = Det här priset är för bibliotek i { $countries } som finns i registret: välj biblioteket i listan, eller ett annat pris
rules-edit-title = Vem som kan vara med, och egna frågor
rules-kind = Typ
rules-kind-both = Initiativ och strategier
rules-kind-initiative = Bara initiativ
rules-kind-strategy = Bara strategier
rules-since = I gång i eller efter
rules-help-since = En månad som 2026-01, eller ett år. Tomt: när som helst.
rules-metrics_min = Siffror med källa, minst
rules-pictures_min = Bilder, minst
rules-countries = Bara bibliotek i
rules-help-countries = Inget valt: alla. Biblioteket måste finnas i registret.
rules-questions = Kategorins egna frågor
rules-questions-text = Fråga lite: varje fråga är tio minuter för varje bibliotek. Tar du bort orden försvinner frågan.
rules-question = Fråga ({ $language })
rules-question-number = Fråga { $n }
rules-asked = När ställs den?
rules-asked-sending = Med nomineringen; juryn läser svaret
rules-asked-advanced = Bara till dem juryn har tagit vidare
rules-required = Den måste besvaras
rules-no-month = Skriv en månad som 2026-01, eller ett år
rules-no-number = Skriv ett tal från 0 till { $max }
country-DK = Danmark
country-NO = Norge
country-SE = Sverige
country-FI = Finland
country-IS = Island
country-FO = Färöarna
country-GL = Grönland
country-AX = Åland
found-fit-title = Får den vara med?
found-fit-text = Ingen har sagt ja än. Saknas något, skicka tillbaka den nedan.
found-fit-yes = Den får vara med
found-fit-next = Den får, och vidare till nästa
found-fit-done = Den har gåtts igenom som den är och får vara med.
found-fit-again = Gå igenom den igen
copy-title = Vad juryn läser
copy-link = Se vad juryn läser
copy-back = Tillbaka
copy-lead = Varje svar i ord, som juryn får det. Det som är markerat som dolt kan de inte läsa; siffror, länkar, citat och bildtexter döljs på samma sätt. Se efter om något annat avslöjar vems det är.
copy-cover-title = Dölj mer
copy-cover = Dölj dessa
copy-guesses = Ska dessa döljas?
copy-guesses-help = Ord som är skrivna som namn. Kryssa för dem som avslöjar vems det är; låt de andra stå.
copy-no-guesses = Inget annat ord ser ut som ett namn.
copy-names = Namn som ska döljas
copy-names-help = Ett per rad. Listan från den som har nominerat gäller också.
copy-withheld = Svar som juryn inte läser alls
copy-withheld-help = Bara där det inte räcker att dölja namn.
copy-pictures = Bilder som juryn ser
copy-pictures-text = Titta efter namn på väggar och skärmar, efter ansikten och efter logotyper.
copy-kept = Bilder och videor som juryn inte ser
copy-kept-help = Där en logotyp eller ett namn i bilden avslöjar vems det är. Ska bara en del döljas, skicka tillbaka nomineringen.
copy-picture = Bild { $n }
copy-video = Video { $n }
confirming-title = Att bekräfta för ert bibliotek
confirming-lead = Andra har nominerat något som ert bibliotek har gjort. Inget av det visas offentligt förrän ni har sagt att det stämmer.
confirming-none = Inget att bekräfta
confirming-none-text = När någon nominerar något ert bibliotek har gjort får ni frågan här.
confirming-verdict = Stämmer det, och får det visas?
confirming-confirmed = Ja, det stämmer och får visas
confirming-help-confirmed = Med bibliotekets namn, om juryn tar det vidare.
confirming-declined = Nej, inte så här
confirming-help-declined = Skriv vad som är fel eller inte får visas.
confirming-remarks = Vad ska ändras eller noteras?
confirming-remarks-help = Arrangörerna läser det.
confirming-send = Skicka svaret
confirming-said-confirmed = Ni bekräftade det { $moment }.
confirming-said-declined = Ni sa nej { $moment }. Svaret kan ändras.
confirming-no-verdict = Välj ett svar
confirming-no-remarks = Skriv nedan vad som är fel
confirming-too-long = Texten är för lång
mail-confirming-subject = Stämmer det här om ert bibliotek?
mail-confirming-body =
    Hej!

    Någon har nominerat ett av ert biblioteks initiativ till ett pris. { $title }

    Inget av det visas offentligt förrän ni har sagt att det stämmer. Logga in med den här adressen och svara här:
    { $link }

    Är det inte du som ska svara, hör av dig till oss eller gör ingenting.
error-ask-address-title = Det är ingen e-postadress
error-ask-address-text = Gå tillbaka och skriv adressen till någon på biblioteket.
ask-title = Bibliotekets besked
ask-nobody = Biblioteket är inte tillfrågat. Inget av detta kan publiceras förrän det har bekräftat.
ask-waiting = Frågan gick till { $email } { $moment }; inget svar än.
ask-confirmed = { $email } bekräftade { $moment } att det stämmer och får visas.
ask-declined = { $email } sa { $moment } att det inte får visas så här.
ask-email = Någon på biblioteket
ask-email-help = Personen loggar in med den här adressen och svarar.
ask-send = Fråga biblioteket
timeline-call = Utlysningen stänger { $moment }. Till dess kan du ta tillbaka den och rätta.
timeline-jury = Juryn läser och bedömer till { $moment }.
timeline-decision = Sedan beslutar juryn, och du får motiveringen här.
timeline-show = Priserna delas ut { $moment }.
timeline-now = Nu
status-own-title = Några frågor till
status-own-text = De ställs bara till dem juryn har tagit vidare.
status-own-save = Spara svaren
trail-ask-library = Biblioteket ombads bekräfta
trail-confirm-nomination = Biblioteket svarade
nominate-criteria = Vad det här priset bedöms efter
