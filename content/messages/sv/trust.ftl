devices-title = Här är du inloggad
devices-lead = Logga ut det du inte känner igen. Det sker direkt.
devices-unknown = Okänd webbläsare
devices-this = Den här
devices-opened = Inloggad { $moment }.
devices-seen = Senast använd { $moment }.
devices-end = Logga ut
devices-end-one = Logga ut: { $device }
devices-end-others = Logga ut på alla andra ställen
devices-notice = En session upphör efter 14 dagar utan användning, dock senast efter 30 dagar.
people-title = Personer
people-lead = Vem som har vilken roll i den här säsongen. Man bjuds in med ett mejl och tar själv på sig rollen.
people-email = E-postadress
people-role = Roll i säsongen
people-choose-role = Välj en roll.
people-language = Mejlets språk
people-privacy = Vi sparar adressen med inbjudan i 14 dagar, och med kontot om inbjudan tas emot. Personen kan radera båda.
people-invite = Bjud in en person
people-send = Skicka inbjudan
people-remove = Ta bort
people-remove-label = Ta bort { $name } från rollen
people-waiting = Inbjuden, inte svarat än
people-until = Kan tas emot till { $date }.
people-withdraw = Dra tillbaka
people-withdraw-label = Dra tillbaka: inbjudan till { $email }
people-refused-member = Personen har redan den rollen. Inget har skickats.
people-refused-too-many = Du har skickat så många inbjudningar som en person får på en dag. Försök igen i morgon, eller fråga en annan arrangör.
people-refused-void = Inbjudan gäller inte längre.
people-refused-last = Den sista arrangören kan inte tas bort. Bjud in en annan först.
act-as = Visa som
act-as-label = Visa som { $name }
act-as-strip = Du ser det { $name } ser och kan inte ändra något. Bara det ni båda får se visas.
act-as-end = Sluta visa
role-juror = Jurymedlem
role-chair = Juryordförande
role-editor = Redaktör
role-organiser = Arrangör
role-operator = Operatör
role-auditor = Granskare
role-library-lead = Biblioteksansvarig
role-many-juror = Jurymedlemmar
role-many-chair = Juryordförande
role-many-editor = Redaktörer
role-many-organiser = Arrangörer
role-many-operator = Operatörer
role-many-auditor = Granskare
role-many-library-lead = Biblioteksansvariga
role-help-juror = Bedömer nomineringar utan att se vems de är.
role-help-chair = Ser rangordningen och förbereder beslut.
role-help-editor = Skriver och publicerar konceptkort.
role-help-organiser = Lägger upp säsongen, bjuder in personer, öppnar omröstningar.
role-help-operator = Kör galan: stänger omröstningar och avslöjar vinnare.
role-help-auditor = Läser loggen och det som har beslutats, och ändrar ingenting.
role-help-library-lead = Företräder ett bibliotek.
invitation-title = Du är inbjuden
invitation-lead = { $role } i { $season }.
invitation-sign-in-text = Vi skickar en länk till den adress som inbjudan gick till. Den visar att det är du.
invitation-accept-text = Tryck på knappen för att ta på dig rollen. Du kan lämna den när som helst.
invitation-accept = Tacka ja
invitation-void-title = Inbjudan gäller inte längre
invitation-void-lead = Den är besvarad, tillbakadragen eller mer än 14 dagar gammal. Be den som bjöd in dig om en ny.
mail-invitation-subject = { $season }: du är inbjuden som { $role }
mail-invitation-body =
    Hej!

    Du är inbjuden att delta i { $season }. Din roll: { $role }.

    Läs mer och svara här:
    { $link }

    Inbjudan gäller till { $date }. Om du inte väntade dig den behöver du inte göra något.

    Opslag
mail-kind-sign-in = Länk för att logga in
mail-kind-invitation = Inbjudan
mail-kind-news = Nyheter
outbox-title = Mejl
outbox-lead = Vad säsongen har skickat eller kommer att skicka, och vad som hände med det. Länkar i mejl öppnar konton, så deras text visas inte här.
outbox-empty-title = Inga mejl än
outbox-empty-text = Inbjudningar och nyheter står här så snart det finns några.
outbox-held =
    { $n ->
        [one] Ett mejl väntar på ditt klartecken
       *[other] { $n } mejl väntar på ditt klartecken
    }
outbox-release =
    { $n ->
        [one] Skicka ett mejl
       *[other] Skicka { $n } mejl
    }
outbox-to = Till
outbox-about = Om
outbox-state = Läge
outbox-state-held = Kvarhållet
outbox-state-waiting = Väntar
outbox-state-sent = Skickat
outbox-state-failed = Misslyckat
audit-title = Granskningslogg
audit-lead = Vad som gjordes, av vem, i vilken roll, när och varför. Rader läggs bara till, och varje rad bär den föregåendes fingeravtryck.
audit-whole =
    { $n ->
        [0] Loggen är tom och hel.
        [one] En rad, och kedjan håller.
       *[other] Alla { $n } rader hänger ihop: ingen har ändrats, tagits bort eller skjutits in.
    }
audit-broken = Kedjan håller inte: en rad har ändrats, tagits bort eller skjutits in. Kör ”opslag check” för att se vilken.
audit-head = Skriv ner det här på ett annat ställe, så kan du senare se att inget före det har ändrats:
audit-act = Handling
audit-every-act = Alla handlingar
audit-show = Visa
audit-older = Äldre rader
audit-nobody = Ingen vid namn
audit-machine = Systemet självt
audit-number = Nr
audit-when = När
audit-who = Vem
audit-what = Vad
audit-why = Varför
audit-empty-title = Det finns ingenting här
audit-empty-text = Ingen rad av det slaget har skrivits.
kind-nomination = Nominering
kind-concept = Koncept
kind-category = Kategori
kind-show = Gala
kind-season = Säsong
kind-account = Konto
kind-invitation = Inbjudan
kind-organisation = Organisation
policy-title = Vem får göra eller se vad
policy-lead = En tabell för hela webbplatsen. Varje sida, formulär och anrop anger sin rad, och inget annat släpps in.
policy-act = Handling
policy-kind = Typ
policy-who = Vem
policy-when = När
policy-always = alltid
policy-any-phase = i alla faser
policy-does = ändrar
policy-sees = ser
policy-note = Jurymedlemmar, juryordförande, redaktörer, arrangörer och operatörer bekräftar med en lösennyckel innan deras roll öppnas. I en demosäsong behöver de inte det.
party-anyone = alla
party-signed-in = alla inloggade
party-writer = den som skrev den
party-juror = jurymedlemmar
party-free-juror = dess jurymedlemmar utan koppling
party-chair = juryordföranden
party-editor = redaktörer
party-organiser = arrangörer
party-operator = operatörer
party-auditor = granskare
phase-draft = utkast
phase-submitted = under bedömning
phase-round-over = bedömd
phase-decided = beslutad
phase-voting = omröstning öppen
phase-counted = omröstning stängd
phase-revealed = avslöjad
phase-withdrawn = tillbakadragen
act-read-site = Läsa de offentliga sidorna
act-sign-in = Logga in
act-sign-out = Logga ut
act-begin-nomination = Påbörja en nominering
act-send-report = Skicka en inrapportering
act-find-ballot = Hitta en röstsedel
act-cast-ballot = Avge en röst
act-show-voter-code = Visa sin röstkod
act-recount-poll = Hämta det som publicerats om en rösträkning
act-see-polls = Se hur omröstningarna hålls
act-manage-voters = Föra röstlängden och dela ut koder
act-rule-on-ballots = Lägga röstsedlar åt sidan eller ta tillbaka dem
act-watch-show = Se galan
act-name-winner = Få veta vem som vann
act-see-own = Se sina egna sidor
act-change-own = Ändra sitt eget konto
act-write-draft = Skriva på ett utkast
act-submit-nomination = Skicka en nominering
act-follow-nomination = Följa en nominering
act-see-draft-pictures = Se ett utkasts bilder
act-see-pictures = Se en nominerings bilder
act-see-jury-desk = Se vad som ska bedömas
act-open-assigned = Se en nominerings titel
act-declare-conflict = Ange sin koppling till en nominering
act-read-blind = Läsa en nominering utan namn
act-score = Ge poäng
act-see-ranking = Se rangordningen
act-decide = Förbereda ett beslut
act-review-decisions = Gå igenom förberedda beslut
act-publish-decisions = Publicera beslut
act-move-round = Stänga en omgång eller öppna den igen
act-see-rounds = Se omgångarna
act-choose-practice = Lägga undan en nominering till övning
act-compare-practice = Jämföra poängkort från övningen
act-see-editor-desk = Se redaktörens bord
act-edit-concept = Skriva och publicera koncept
act-see-organiser-desk = Se säsongens siffror
act-open-poll = Öppna en omröstning
act-see-run-sheet = Se galans körschema
act-plan-show = Planera galan
act-rehearse-show = Hålla generalrepetition
act-run-show = Köra galan
act-see-people = Se vem som har vilken roll
act-manage-people = Bjuda in och ta bort personer
act-accept-invitation = Tacka ja till en inbjudan
act-see-mail = Se vad som har skickats
act-release-mail = Släppa i väg nyheter
act-import-libraries = Läsa in bibliotek
act-act-as = Visa som någon annan
act-stop-acting-as = Sluta visa som någon annan
act-read-audit = Läsa granskningsloggen
act-read-policy = Läsa den här tabellen
passkeys-title = Lösennycklar
passkeys-lead = En lösennyckel (passkey) bor i din telefon, din dator eller en säkerhetsnyckel. Den loggar in dig med finger, ansikte eller pinkod, och ingen kan lura den av dig.
passkeys-none = Du har ingen än. Jurymedlemmar, juryordförande, redaktörer, arrangörer och operatörer behöver en innan deras roll öppnas.
passkeys-make = Skapa en lösennyckel
passkeys-made = Skapad { $date }.
passkeys-used = Senast använd { $date }.
passkeys-remove = Ta bort
passkeys-remove-label = Ta bort lösennyckeln { $name }
passkeys-cannot = Den här webbläsaren kan inte hantera lösennycklar. Prova en nyare, eller din telefon.
passkeys-refused = Det gick inte, så inget har ändrats. Försök en gång till.
passkeys-need-scripts = Webbläsare erbjuder bara lösennycklar till sidor med skript. Slå på skript för den här sidan, eller använd en återställningskod.
passkeys-no-name = Webbplatsen körs på en adress utan namn, och där erbjuder webbläsare inga lösennycklar.
recovery-title = Återställningskoder
recovery-left =
    { $n ->
        [0] Alla dina koder är använda. Skapa nya.
        [one] Det finns en kod kvar att ta till när ingen lösennyckel är till hands.
       *[other] Det finns { $n } koder kvar att ta till när ingen lösennyckel är till hands.
    }
recovery-renew = Skapa nya koder
recovery-new-title = Dina återställningskoder
recovery-new-text = Var och en fungerar en gång, när ingen lösennyckel är till hands. De visas bara nu: skriv ut dem eller spara dem där du sparar andra hemligheter.
recovery-code = Återställningskod
recovery-code-help = Två gånger fem tecken.
recovery-use = Ingen lösennyckel till hands?
recovery-use-button = Använd koden
recovery-wrong = Det är inte någon av dina koder, eller så har den redan använts.
confirm-title = Bekräfta att det är du
confirm-lead = Nästa steg påverkar juryn eller galan, så en länk i ett mejl räcker inte.
confirm-use = Använd min lösennyckel
sign-in-passkey-title = Logga in med en lösennyckel
sign-in-passkey-lead = Inget mejl, ingen kod: din enhet vet vem du är.
sign-in-by-mail = Logga in med e-post i stället
sign-in-by-passkey = Logga in med en lösennyckel
my-door-auditor = Granskningslogg
my-door-text-auditor = Vad som gjordes, av vem och varför; och vem som får göra vad.
my-door-library-lead = Ditt bibliotek
my-door-text-library-lead = Dess sida, och vad det berättar om sig självt.
my-account = Ditt konto
my-waiting-title = Bekräfta för att gå vidare
my-waiting-text = Din roll i säsongen öppnas när du bekräftar med en lösennyckel.
error-other-address-title = Inbjudan är till någon annan
error-other-address-text = Den skickades till en annan adress än den du är inloggad med. Logga ut och öppna den igen.
error-mail-changed-title = Mejlen har ändrats
error-mail-changed-text = De är fler eller färre än du räknade, så inget har skickats. Se efter igen och tryck en gång till.
organise-people = Personer
organise-mail = Mejl
organise-policy = Vem får göra vad
organise-libraries = Bibliotek
data-title = Dina uppgifter
data-lead = Allt webbplatsen sparar om dig, att ta med dig eller bli av med.
data-download = Ladda ner allt
data-download-text = En fil som människor och program kan läsa (JSON). Den innehåller inget om andra.
data-delete-title = Radera mig
data-delete-text = Ditt namn, din adress, dina lösennycklar, inloggningar och utkast försvinner direkt. Det du har skickat står kvar under ditt biblioteks namn, och det som har räknats förblir räknat. Det kan inte ångras.
data-delete-confirm = Jag vill raderas för gott
data-delete = Radera mitt konto
data-delete-unticked = Kryssa i rutan först, så att ingen raderas av misstag.
data-deleted-title = Du är raderad
data-deleted-text = Inget här nämner dig längre. Tack för det du har delat.
data-refused-last = Du är den enda arrangören. Bjud in en annan först, så att någon kan släppa in folk.
retention-title = Hur länge vi sparar vad
retention-what = Vad
retention-how-long = Hur länge
retention-sign-in = Begäranden om att logga in
retention-session = Sessioner
retention-mail = Mejl, utan deras text
retention-invitation = Inbjudningar som ingen tackade ja till
retention-draft = Utkast utan angiven adress
retention-days =
    { $n ->
        [one] en dag
       *[other] { $n } dagar
    }
act-set-up = Sätta upp webbplatsen
set-up-title = Välkommen till Opslag
set-up-lead = Här finns ingen än. Ge den första säsongen ett namn och bli dess arrangör; alla andra bjuds in av dig.
set-up-name = Ditt namn
set-up-email = Din e-postadress
set-up-season = Säsongens namn
set-up-closes = Utlysningens sista dag
set-up-show = Dagen för galan
set-up-privacy = Ditt namn och din adress sparas med ditt konto, så att du kan logga in och få veta vad som väntar på dig. Du kan radera båda.
set-up-begin = Börja
set-up-missing-name = Skriv ditt namn.
set-up-missing-season = Skriv vad säsongen heter, med högst 200 tecken.
set-up-missing-closes = Välj en dag som inte har passerat.
set-up-missing-show = Välj en dag efter att utlysningen har stängt.
set-up-void-title = Länken gäller inte längre
set-up-void-lead = Den fungerar en gång, och en nyare ersätter den. Så länge det inte finns någon arrangör skriver programmet ut en ny varje gång det startar.
status-trail = Vad som har hänt
trail-submit-nomination = Du skickade den.
trail-publish-decisions = Juryns beslut publicerades.
error-other-host-title = Det är en annan adress
error-other-host-text = Webbplatsen svarar inte på det namn som efterfrågades. Den som driver den kan ange namnet med OPSLAG_BASE_URL.
act-see-doors = Se vilka dörrar som är öppna för en
act-end-news = Avanmäla nyheter
act-end-reminders = Avanmäla påminnelser
act-remind = Påminna bibliotek och skribenter
act-import-submissions = Läsa in inrapporteringar och nomineringar
act-undo-import = Ta bort en inläst fil
act-withdraw-picture = Dra tillbaka en bild
act-withdraw-concept = Dra tillbaka ett koncept från offentligheten
act-adapt-concept = Göra ett koncept till sitt biblioteks eget
act-ask-source = Fråga dem som gjorde det ett koncept berättar om
act-answer-question = Svara på frågor om sitt eget koncept
act-judge-question = Avgöra om en fråga står på kortet
act-judge-outcome = Avgöra om ett biblioteks berättelse står på kortet
act-write-news = Skriva nyheter
act-merge-libraries = Stänga eller slå ihop ett bibliotek
act-edit-library = Ändra vad ett bibliotek berättar om sig självt
party-library-lead = biblioteksansvariga
party-its-lead = den som är ansvarig för biblioteket
error-too-many-title = Det blev för många gånger
error-too-many-text = Samma sak har skickats många gånger på kort tid, så den här gången togs den inte emot. Vänta lite, gå tillbaka och skicka igen: det du skrev finns kvar.
error-gone-title = Det här har dragits tillbaka
error-gone-text = Det var offentligt en gång och är det inte längre. Inget av det finns kvar här.
provider-title = Logga in via en annan tjänst
provider-sign-in = Logga in med { $name }
provider-heading = Ett annat sätt att logga in
provider-none = Du kan också logga in med { $name }, utan mejl.
provider-link = Anslut { $name }
provider-since = Ansluten { $date }.
provider-unlink = Ta bort { $name }
provider-lost = Vi minns inte att du gick härifrån, så inget har hänt. Börja om i den här webbläsaren.
provider-unreachable = { $name } svarar inte just nu. Logga in med e-post i stället, eller försök igen senare.
provider-refused = Det { $name } säger om dig kunde vi inte lita på, så du är inte inloggad. Försök igen, eller logga in med e-post.
provider-no-address = { $name } ger oss ingen adress som är kontrollerad. Logga in med e-post en gång och anslut { $name } under ”Adress och inloggning”.
provider-not-linked = Det finns redan ett konto med din adress. Logga in med e-post en gång för att visa att den är din, och anslut { $name } under ”Adress och inloggning”.
provider-others = Den här inloggningen hos { $name } hör till ett annat konto här.
address-title = Adress och inloggning
address-current = Vi skriver till dig på { $email }.
address-new = Ny e-postadress
address-new-help = Vi skickar en länk till den. Inget ändras förrän du har öppnat länken och tryckt på knappen där.
address-ask = Skicka länken
address-asked = Titta i den nya inkorgen: länken gäller en timme, i den här webbläsaren. Den gamla adressen har fått besked.
address-same = Det är den adress du har.
address-too-many = Du har bett om det flera gånger i dag. Försök igen i morgon.
address-sign-in-again = Logga in en gång till för att ändra din adress: då kan ingen som hittar din webbläsare öppen ta över ditt konto.
address-confirm-title = Ändra din adress?
address-confirm-lead = Från och med nu skriver vi till dig på { $email }. Du loggas ut på alla andra ställen.
address-confirm = Ändra den
address-void-title = Länken gäller inte längre
address-void-text = Den gäller en gång, i en timme, i den webbläsare som bad om den. Be om en ny.
address-taken-title = Inget har ändrats
address-taken-text = Det finns redan ett konto med den adressen. Logga in med den, eller välj en annan adress.
mail-address-confirm-subject = Bekräfta din nya adress
mail-address-confirm-body =
    Hej!

    Någon med ett konto hos Opslag vill få sin e-post till den här adressen. Om det var du, öppna länken i samma webbläsare och tryck på knappen där:
    { $link }

    Den gäller i en timme. Om det inte var du behöver du inte göra något.

    Opslag
mail-address-warn-subject = Någon vill ändra din adress
mail-address-warn-body =
    Hej!

    Någon som är inloggad med ditt konto hos Opslag vill få sin e-post till en annan adress. Om det var du behöver du inte göra något här.

    Om det inte var du, logga ut alla enheter som du inte känner igen:
    { $link }

    Opslag
mail-address-changed-subject = Din adress har ändrats
mail-address-changed-body =
    Hej!

    Ditt konto hos Opslag har nu en annan adress. Inget mer skickas till den här, och alla andra enheter har loggats ut.

    Om det inte var du, skriv genast till prisets arrangör.

    Opslag
mail-reset-subject = Dina lösennycklar har nollställts
mail-reset-body =
    Hej!

    En arrangör har tagit bort dina lösennycklar och återställningskoder, eftersom du har sagt att du har förlorat dem. Du är utloggad överallt.

    Logga in med e-post och skapa en ny lösennyckel:
    { $link }

    Om du inte har bett om det, säg till prisets arrangör.

    Opslag
people-reset = Nollställ lösennycklar
people-reset-label = Nollställ lösennycklar: { $name }
people-library = Bibliotek
people-library-help = För en biblioteksansvarig: det bibliotek hen företräder.
people-choose-library = Välj ett bibliotek i listan; en ansvarig företräder ett.
news-wish-title = Nyheter och påminnelser
news-wish-lead = Några få mejl om året: när en säsong öppnar, när besluten är klara, när det är gala.
news-wanted = Skicka nyheter till mig
news-language = Nyheternas språk
news-keep = Spara
news-end-title = Inga fler nyheter?
news-end = Avanmäl nyheter
news-ended-title = Inga fler nyheter
news-ended-text = Du får inga fler nyheter härifrån. Mejl du själv ber om, som länkar för att logga in, kommer fortfarande.
news-write-title = Skriv nyheter
news-write-lead =
    { $n ->
        [0] Ingen har bett om nyheter än.
        [one] En person har bett om nyheter.
       *[other] { $n } personer har bett om nyheter.
    }
news-subject = Ämne
news-body = Text
news-target = Sida den leder till
news-target-none = Ingen
news-target-call = Utlysningen
news-target-catalogue = Katalogen
news-target-awards = Priserna
news-queue = Lägg i utkorgen
news-queue-help = Inget skickas än. Där läser du det en gång till, ser hur många det går till och skickar alla.
news-no-subject = Skriv ett ämne.
news-no-body = Skriv en text.
news-long-subject = Ämnet är längre än 120 tecken.
news-long-body = Texten är längre än 5 000 tecken.
news-link = Ta bort webbadressen; välj en sida nedan i stället. Det vi skickar leder bara till den här webbplatsen.
news-nothing = Skriv nyheten på minst ett språk.
mail-news-body =
    { $text }

    { $link }

    --
    Du har bett om nyheter från Opslag. Vill du inte ha fler:
    { $end }
mail-kind-account = Om ett konto
audit-export = Ladda ner loggen (JSON-rader)
act-edit-season = Bestämma datum och kategorier
provider-link-lead = Du loggar in hos { $name } och kommer tillbaka hit med de två kontona kopplade till varandra. Det måste ske inom tio minuter.
provider-go = Gå till { $name }
provider-cancelled = Du loggades inte in hos { $name }, så inget har ändrats här.
mail-linked-subject = Ett nytt sätt att logga in har lagts till
mail-linked-body =
    Hej!

    Det går nu också att logga in på ditt konto hos Opslag med { $name }.

    Om det inte var du, logga in med e-post, ta bort det under ”Adress och inloggning” och logga ut alla enheter som du inte känner igen.

    Opslag
passkeys-sign-in-again = Logga in en gång till för att skapa din första lösennyckel: då kan ingen som hittar din webbläsare öppen skapa en i ditt namn.
act-take-back-nomination = Ta tillbaka en nominering för att ändra den
act-withdraw-nomination = Dra tillbaka en nominering
act-see-nominations = Se vad som har skickats in
act-return-nomination = Skicka tillbaka en nominering för rättning
act-find-fit = Godkänna att en nominering får vara med
act-allow-late = Låta någon skicka efter sista dagen
act-promote-report = Göra ett utkast av en inrapportering
trail-take-back-nomination = Du tog tillbaka den för att ändra den.
trail-return-nomination = Den skickades tillbaka för rättning.
trail-allow-late = Du fick skicka den efter att utlysningen hade stängt.
trail-withdraw-nomination = Den drogs tillbaka.
mail-kind-nomination = Om en nominering
kind-report = Inrapportering
act-ask-library = Be ett bibliotek bekräfta
act-cover-names = Dölja namn för juryn
act-confirm-nomination = Bekräfta det andra har nominerat
act-answer-afterwards = Svara på frågor till dem som har gått vidare
act-ask-colleague = Be en kollega vara med och skriva
act-declare-rule = Tillkännage vad som avgör juryns ordning
act-describe-picture = Ändra vad som står om en bild
act-abstain = Avstå från att bedöma, och komma tillbaka
act-see-assignments = Se vem som bedömer vad och hur långt de har kommit
act-assign = Dela ut nomineringar till jurymedlemmar
act-pin-tie = Notera en jurymedlems koppling
act-lift-tie = Upphäva en koppling
act-remind-jurors = Påminna jurymedlemmar
act-see-room = Se juryrummet
act-lead-room = Leda juryrummet
act-deliberate = Kommentera i juryrummet
act-record-consensus = Skriva ner vad juryn är enig om
act-write-feedback = Skriva återkoppling till den som har nominerat
act-send-feedback = Godkänna återkoppling och lägga mejl i utkorgen
act-write-analysis = Skriva ner varför det fungerar
act-harvest = Läsa flöden, skörda och använda API:et
