# Webhookar: andra system får veta när något offentligt ändras.

hooks-title = Webhookar
hooks-lead = Andra system får inom några sekunder veta när något offentligt ändras: vad det är och var det står. Aldrig mer än alla får läsa.
hooks-about = Vad som skickas och hur en mottagare kontrollerar det
hooks-none = Ingen får besked än.
hooks-full = Det finns { $n }, och fler går det inte att ha. Ta bort en först.
hooks-add-title = Lägg till en webhook
hooks-add = Lägg till den och visa nyckeln
hooks-address = Mottagarens adress
hooks-address-help = På det öppna nätet; den börjar med https://
hooks-not-https = Skriv mottagarens hela adress, en som börjar med https://, utan namn och lösenord och utan #
hooks-too-long = Adressen är för lång
hooks-events = Det här får den besked om
hooks-no-events = Välj minst en sak som den ska få besked om
hooks-since = sedan { $date }
hooks-on = På
hooks-off = Av
hooks-failing = Kommer inte fram
hooks-secret-title = Kopiera nyckeln nu
hooks-secret-text = Mottagaren använder den för att kontrollera att ett meddelande kommer härifrån. Den visas inte igen; ni kan skapa en ny.
hooks-one-title = En webhook
hooks-off-organiser = En arrangör stängde av den { $moment }.
hooks-off-failing = På fem dagar har inget kommit fram, så den stängdes av { $moment }. Se över mottagaren och slå på den igen.
hooks-off-gone = Mottagaren svarade att den är nedlagd, så den stängdes av { $moment }.
hooks-failing-since = Inget har kommit fram sedan { $moment }. Det som väntar prövas igen, allt mer sällan; efter fem dagar stängs den av.
hooks-log-title = Det som senast skickades
hooks-log-none = Inget än. Skicka ett test och se om det kommer fram.
hooks-test = Skicka ett test
hooks-again = Skicka igen
hooks-again-label = Skicka igen: { $message }
hooks-answered = svarade { $status }
hooks-trouble-refused = inget svar: adressen är ingen offentlig adress med https
hooks-trouble-broken = inget svar: ingen förbindelse, eller så bröts den
hooks-trouble-unknown = inget svar: det finns ingen värd med det namnet
hooks-trouble-late = inget svar inom tio sekunder
hooks-tried =
    { $n ->
        [one] prövat en gång
       *[other] prövat { $n } gånger
    }
hooks-next = nästa försök { $moment }
hooks-state-waiting = Väntar
hooks-state-delivered = Levererat
hooks-state-failed = Uppgivet
hooks-state-dropped = Inte längre offentligt
hooks-save = Spara
hooks-rotate-title = Ny nyckel
hooks-rotate-text = I tre dagar signerar båda nycklarna varje meddelande, så att mottagaren kan byta i lugn och ro.
hooks-rotate = Skapa en ny nyckel
hooks-both = Den förra nyckeln signerar också, till { $moment }.
hooks-switch-on = Slå på
hooks-switch-off = Stäng av
hooks-delete = Ta bort
hook-event-concept-published = Ett koncept har publicerats eller är tillbaka i katalogen
hook-event-concept-revised = Ett koncept har reviderats eller översatts
hook-event-concept-retired = Ett koncept tas ur katalogen
hook-event-concept-withdrawn = Ett koncept har dragits tillbaka
hook-event-outcome-approved = Ett biblioteks berättelse står på ett kort
hook-event-winner-revealed = En vinnare har avslöjats
hook-event-webhook-test = Ett test
error-hook-off-title = Webhooken är avstängd
error-hook-off-text = Gå tillbaka och slå på den; skicka sedan testet.
mail-hook-off-subject = En webhook har stängts av
mail-hook-off-body =
    Hej!

    En webhook som du har lagt till har stängts av, eftersom mottagaren inte längre tar emot våra meddelanden. Vad den fick besked om och vad den svarade står här:
    { $link }

    Slå på den igen där när mottagaren är i ordning.
act-manage-webhooks = Lägga till och ändra webhookar
sharing-webhooks-title = Webhookar
sharing-webhooks-text = Vill ni hellre få besked än fråga kan vi skicka ett signerat meddelande till ert system när något ändras. Skriv till arrangörerna; det här är vad de skickar:
