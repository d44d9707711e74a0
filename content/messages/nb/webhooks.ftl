# Webhooker: andre systemer får vite når noe offentlig endrer seg.

hooks-title = Webhooker
hooks-lead = Andre systemer får i løpet av sekunder vite når noe offentlig endrer seg: hva det er, og hvor det står. Aldri mer enn alle kan lese.
hooks-about = Hva som sendes, og hvordan en mottaker kontrollerer det
hooks-none = Ingen får beskjed ennå.
hooks-full = Det er { $n }, og flere er det ikke plass til. Fjern en først.
hooks-add-title = Legg til en webhook
hooks-add = Legg den til, og vis nøkkelen
hooks-address = Adressen til mottakeren
hooks-address-help = På det åpne nettet; den begynner med https://
hooks-not-https = Skriv hele adressen til mottakeren, en som begynner med https://, uten navn og passord og uten #
hooks-too-long = Adressen er for lang
hooks-events = Dette får den beskjed om
hooks-no-events = Velg minst én ting den skal få beskjed om
hooks-since = siden { $date }
hooks-on = På
hooks-off = Av
hooks-failing = Kommer ikke fram
hooks-secret-title = Kopier nøkkelen nå
hooks-secret-text = Mottakeren bruker den til å kontrollere at en melding kommer herfra. Den blir ikke vist igjen; dere kan lage en ny.
hooks-one-title = En webhook
hooks-off-organiser = En arrangør slo den av { $moment }.
hooks-off-failing = Ingenting har kommet fram på fem dager, så den ble slått av { $moment }. Se på mottakeren, og slå den på igjen.
hooks-off-gone = Mottakeren svarte at den er nedlagt, så den ble slått av { $moment }.
hooks-failing-since = Ingenting har kommet fram siden { $moment }. Det som venter, blir prøvd igjen, sjeldnere og sjeldnere; etter fem dager blir den slått av.
hooks-log-title = Det som sist ble sendt
hooks-log-none = Ingenting ennå. Send en test, og se om den kommer fram.
hooks-test = Send en test
hooks-again = Send igjen
hooks-again-label = Send igjen: { $message }
hooks-answered = svarte { $status }
hooks-trouble-refused = ikke noe svar: adressen er ikke en offentlig adresse med https
hooks-trouble-broken = ikke noe svar: ingen forbindelse, eller den ble brutt
hooks-trouble-unknown = ikke noe svar: det finnes ingen vert med det navnet
hooks-trouble-late = ikke noe svar innen ti sekunder
hooks-tried =
    { $n ->
        [one] prøvd én gang
       *[other] prøvd { $n } ganger
    }
hooks-next = neste forsøk { $moment }
hooks-state-waiting = Venter
hooks-state-delivered = Levert
hooks-state-failed = Gitt opp
hooks-state-dropped = Ikke lenger offentlig
hooks-save = Lagre
hooks-rotate-title = Ny nøkkel
hooks-rotate-text = I tre dager signerer begge nøklene hver melding, så mottakeren kan bytte i ro og mak.
hooks-rotate = Lag en ny nøkkel
hooks-both = Den forrige nøkkelen signerer også, til { $moment }.
hooks-switch-on = Slå på
hooks-switch-off = Slå av
hooks-delete = Fjern
hook-event-concept-published = Et konsept er publisert eller er tilbake i katalogen
hook-event-concept-revised = Et konsept er revidert eller oversatt
hook-event-concept-retired = Et konsept tas ut av katalogen
hook-event-concept-withdrawn = Et konsept er trukket tilbake
hook-event-outcome-approved = Rapporten fra et bibliotek står på et kort
hook-event-winner-revealed = En vinner er avslørt
hook-event-webhook-test = En test
error-hook-off-title = Webhooken er slått av
error-hook-off-text = Gå tilbake, og slå den på; send så testen.
mail-hook-off-subject = En webhook er blitt slått av
mail-hook-off-body =
    Hei

    En webhook du har lagt til, er blitt slått av fordi mottakeren ikke lenger tar imot meldingene våre. Hva den fikk beskjed om, og hva den svarte, står her:
    { $link }

    Slå den på igjen der når mottakeren er i orden.
act-manage-webhooks = Legge til og endre webhooker
sharing-webhooks-title = Webhooker
sharing-webhooks-text = Vil dere heller få beskjed enn å spørre, kan vi sende systemet deres en signert melding når noe endrer seg. Skriv til arrangørene; dette er det de sender:
