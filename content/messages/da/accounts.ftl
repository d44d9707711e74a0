sign-in-title = Log ind
sign-in-lead = Ingen adgangskode. Vi sender dig et link og en kode, der virker i ti minutter.
sign-in-email = Din e-mailadresse
sign-in-email-help = Vi bruger den til dette og til nyt om det, du har sendt os, ikke til andet.
sign-in-send = Send mig et link
email-not-an-address = Skriv en e-mailadresse som mette@bibliotek.example.
sign-in-sent-title = Se i din mail
sign-in-sent-lead = Hvis adressen er rigtig, er der en mail på vej med et link og en kode.
sign-in-sent-text = Åbn linket i denne browser. På en anden enhed kan du i stedet taste koden fra mailen her. Begge virker i ti minutter.
sign-in-code = Koden fra mailen
sign-in-code-help = Seks cifre.
sign-in-use-code = Brug koden
sign-in-wrong-code = Det er ikke den kode, vi sendte. Se i den nyeste mail, og tast alle seks cifre.
sign-in-again = Bed om et nyt link
sign-in-continue-title = Næsten fremme
sign-in-continue-lead = Tryk på knappen for at logge ind. Vi spørger, fordi mailprogrammer selv åbner links.
sign-in-continue = Fortsæt
sign-in-other-title = Det er en anden browser
sign-in-other-lead = For din sikkerheds skyld virker linket kun i den browser, hvor du bad om det. Åbn det dér, eller tast koden fra mailen dér.
sign-in-void-title = Linket virker ikke længere
sign-in-void-lead = Links og koder virker én gang, i ti minutter, og et nyere afløser et ældre. Intet er gået tabt.
sign-out = Log ud
mail-sign-in-subject = { $code } er din kode til Opslag
mail-sign-in-body =
    Hej

    Åbn dette link i den browser, hvor du bad om det, og tryk Fortsæt:
    { $link }

    Eller tast denne kode dér: { $code }

    Begge virker én gang, i ti minutter. Har du ikke bedt om dem, skal du ikke gøre noget.

    Opslag
my-title = Min side
my-heading = Hej, { $name }
my-nominations = Mine nomineringer
my-nominations-text = Kladder, det du har sendt, og hvor det står.
my-door-juror = Nomineringer at bedømme
my-door-text-juror = Læs uden navne, giv point efter skemaet, én ad gangen.
my-door-chair = Juryens resultater
my-door-text-chair = Rækkefølgen og de afgørelser, der venter.
my-door-editor = Konceptkort
my-door-text-editor = Gør de bedste nomineringer til kort, andre kan bruge.
my-door-organiser = Sæsonen
my-door-text-organiser = Tal, indberetninger og afstemninger.
my-door-operator = Kør showet
my-door-text-operator = Luk afstemningen, afslør vinderen.
