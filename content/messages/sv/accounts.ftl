sign-in-title = Logga in
sign-in-lead = Inget lösenord. Vi skickar en länk och en kod som gäller i tio minuter.
sign-in-email = Din e-postadress
sign-in-email-help = Vi använder den till detta och för att berätta vad som händer med det du har skickat oss, inget annat.
sign-in-send = Skicka en länk
email-not-an-address = Skriv en e-postadress, till exempel mette@bibliotek.example.
sign-in-sent-title = Titta i din e-post
sign-in-sent-lead = Om adressen stämmer är ett mejl på väg med en länk och en kod.
sign-in-sent-text = Öppna länken i den här webbläsaren. På en annan enhet kan du i stället skriva in koden från mejlet här. Båda gäller i tio minuter.
sign-in-code = Koden från mejlet
sign-in-code-help = Sex siffror.
sign-in-use-code = Använd koden
sign-in-wrong-code = Det är inte den kod vi skickade. Titta i det senaste mejlet och skriv alla sex siffror.
sign-in-again = Be om en ny länk
sign-in-continue-title = Nästan framme
sign-in-continue-lead = Tryck på knappen för att logga in. Vi frågar eftersom e-postprogram kan öppna länkar på egen hand.
sign-in-continue = Fortsätt
sign-in-other-title = Det här är en annan webbläsare
sign-in-other-lead = För din säkerhets skull fungerar länken bara i den webbläsare där du bad om den. Öppna den där, eller skriv in koden från mejlet där.
sign-in-void-title = Länken gäller inte längre
sign-in-void-lead = Länkar och koder gäller en gång, i tio minuter, och en nyare ersätter en äldre. Inget har gått förlorat.
sign-out = Logga ut
mail-sign-in-subject = { $code } är din kod till Opslag
mail-sign-in-body =
    Hej!

    Öppna den här länken i den webbläsare där du bad om den och tryck på Fortsätt:
    { $link }

    Eller skriv in koden där: { $code }

    Båda gäller en gång, i tio minuter. Om du inte har bett om dem behöver du inte göra något.

    Opslag
my-title = Min sida
my-heading = Hej, { $name }
my-nominations = Mina nomineringar
my-nominations-text = Utkast, det du har skickat och hur långt det har kommit.
my-door-juror = Nomineringar att bedöma
my-door-text-juror = Läs utan namn och ge poäng efter mallen, en i taget.
my-door-chair = Juryns resultat
my-door-text-chair = Rangordningen och besluten som väntar.
my-door-editor = Konceptkort
my-door-text-editor = Gör de bästa nomineringarna till kort som andra kan använda.
my-door-organiser = Säsongen
my-door-text-organiser = Siffror, inrapporteringar och omröstningar.
my-door-operator = Kör galan
my-door-text-operator = Stäng omröstningen, avslöja vinnaren.
