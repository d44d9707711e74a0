sign-in-title = Logg inn
sign-in-lead = Uten passord. Vi sender deg en lenke og en kode som virker i ti minutter.
sign-in-email = E-postadressen din
sign-in-email-help = Vi bruker den til dette og til nytt om det du har sendt oss, ikke til noe annet.
sign-in-send = Send meg en lenke
email-not-an-address = Skriv en e-postadresse som mette@bibliotek.example.
sign-in-sent-title = Sjekk e-posten din
sign-in-sent-lead = Hvis adressen er riktig, er en e-post med lenke og kode på vei.
sign-in-sent-text = Åpne lenken i denne nettleseren. Bruker du en annen enhet, kan du i stedet skrive inn koden fra e-posten her. Begge virker i ti minutter.
sign-in-code = Koden fra e-posten
sign-in-code-help = Seks sifre.
sign-in-use-code = Bruk koden
sign-in-wrong-code = Det er ikke koden vi sendte. Se i den nyeste e-posten, og skriv inn alle de seks sifrene.
sign-in-again = Be om en ny lenke
sign-in-continue-title = Nesten framme
sign-in-continue-lead = Trykk på knappen for å logge inn. Vi spør fordi e-postprogrammer åpner lenker på egen hånd.
sign-in-continue = Fortsett
sign-in-other-title = Dette er en annen nettleser
sign-in-other-lead = Av hensyn til sikkerheten virker lenken bare i nettleseren der du ba om den. Åpne den der, eller skriv inn koden fra e-posten der.
sign-in-void-title = Lenken virker ikke lenger
sign-in-void-lead = Lenker og koder virker én gang, i ti minutter, og en nyere erstatter en eldre. Ingenting har gått tapt.
sign-out = Logg ut
mail-sign-in-subject = { $code } er koden din til Opslag
mail-sign-in-body =
    Hei

    Åpne denne lenken i nettleseren der du ba om den, og trykk på Fortsett:
    { $link }

    Eller skriv inn denne koden der: { $code }

    Begge virker én gang, i ti minutter. Har du ikke bedt om dem, trenger du ikke gjøre noe.

    Opslag
my-title = Min side
my-heading = Hei, { $name }
my-nominations = Mine nominasjoner
my-nominations-text = Utkast, det du har sendt, og hvor det står.
my-door-juror = Nominasjoner å vurdere
my-door-text-juror = Les uten navn, gi poeng etter vurderingsskjemaet, én om gangen.
my-door-chair = Juryens resultater
my-door-text-chair = Rangeringen og avgjørelsene som venter.
my-door-editor = Konseptkort
my-door-text-editor = Gjør de beste nominasjonene til kort som andre kan bruke.
my-door-organiser = Sesongen
my-door-text-organiser = Tall, innmeldinger og avstemninger.
my-door-operator = Styr showet
my-door-text-operator = Steng avstemningen, avslør vinneren.
