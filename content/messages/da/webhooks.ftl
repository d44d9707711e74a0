# Webhooks: andre systemer får at vide, når noget offentligt ændrer sig.

hooks-title = Webhooks
hooks-lead = Andre systemer får inden for sekunder at vide, når noget offentligt ændrer sig: hvad det er, og hvor det står. Aldrig mere, end alle må læse.
hooks-about = Hvad der sendes, og hvordan en modtager tjekker det
hooks-none = Ingen får besked endnu.
hooks-full = Der er { $n }, og flere kan der ikke være. Fjern en først.
hooks-add-title = Tilføj en webhook
hooks-add = Tilføj den, og vis nøglen
hooks-address = Modtagerens adresse
hooks-address-help = På det åbne net; den begynder med https://
hooks-not-https = Skriv modtagerens hele adresse, en, der begynder med https://, uden navn og adgangskode og uden #
hooks-too-long = Adressen er for lang
hooks-events = Det får den besked om
hooks-no-events = Vælg mindst én ting, den skal have besked om
hooks-since = siden { $date }
hooks-on = Tændt
hooks-off = Slukket
hooks-failing = Kommer ikke frem
hooks-secret-title = Kopiér nøglen nu
hooks-secret-text = Modtageren bruger den til at tjekke, at en besked kommer herfra. Den bliver ikke vist igen; I kan lave en ny.
hooks-one-title = En webhook
hooks-off-organiser = En arrangør slukkede den { $moment }.
hooks-off-failing = I fem dage er intet kommet frem, så den blev slukket { $moment }. Se på modtageren, og tænd den igen.
hooks-off-gone = Modtageren svarede, at den er nedlagt, så den blev slukket { $moment }.
hooks-failing-since = Intet er kommet frem siden { $moment }. Det, der venter, bliver prøvet igen, sjældnere og sjældnere; efter fem dage bliver den slukket.
hooks-log-title = Det, der sidst blev sendt
hooks-log-none = Intet endnu. Send en prøve, og se, om den kommer frem.
hooks-test = Send en prøve
hooks-again = Send igen
hooks-again-label = Send igen: { $message }
hooks-answered = svarede { $status }
hooks-trouble-refused = intet svar: adressen er ikke en offentlig med https
hooks-trouble-broken = intet svar: ingen forbindelse, eller den blev afbrudt
hooks-trouble-unknown = intet svar: der findes ingen med det navn
hooks-trouble-late = intet svar inden for ti sekunder
hooks-tried =
    { $n ->
        [one] prøvet én gang
       *[other] prøvet { $n } gange
    }
hooks-next = næste forsøg { $moment }
hooks-state-waiting = Venter
hooks-state-delivered = Afleveret
hooks-state-failed = Opgivet
hooks-state-dropped = Ikke længere offentligt
hooks-save = Gem
hooks-rotate-title = Ny nøgle
hooks-rotate-text = I tre dage underskriver begge nøgler hver besked, så modtageren kan skifte i ro og mag.
hooks-rotate = Lav en ny nøgle
hooks-both = Den forrige nøgle underskriver også, til { $moment }.
hooks-switch-on = Tænd
hooks-switch-off = Sluk
hooks-delete = Fjern
hook-event-concept-published = Et koncept er udgivet eller er tilbage i kataloget
hook-event-concept-revised = Et koncept er revideret eller oversat
hook-event-concept-retired = Et koncept går ud af kataloget
hook-event-concept-withdrawn = Et koncept er trukket tilbage
hook-event-outcome-approved = Et biblioteks udbytte står på et kort
hook-event-winner-revealed = En vinder er afsløret
hook-event-webhook-test = En prøve
error-hook-off-title = Webhooken er slukket
error-hook-off-text = Gå tilbage, og tænd den; send så prøven.
mail-hook-off-subject = En webhook er blevet slukket
mail-hook-off-body =
    Hej

    En webhook, du har tilføjet, er blevet slukket, fordi modtageren ikke længere tager imod vores beskeder. Hvad den fik besked om, og hvad den svarede, står her:
    { $link }

    Tænd den igen dér, når modtageren er i orden.
act-manage-webhooks = Tilføje og ændre webhooks
sharing-webhooks-title = Webhooks
sharing-webhooks-text = Vil I hellere have besked end spørge, kan vi sende jeres system en underskrevet besked, når noget ændrer sig. Skriv til arrangørerne; det her er, hvad de sender:
