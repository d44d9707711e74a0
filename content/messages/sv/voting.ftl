voting-title = Rösta: { $category }
voting-received-title = Din röst är mottagen: { $category }
voting-code-is = Kod { $code }
voting-open = Öppen tills programledaren stänger.
voting-pick-all = Välj alla du tycker förtjänar priset.
voting-finalists = Nominerade
voting-cast = Avge röst
voting-how = Så räknar vi
voting-how-secret = Din röst sparas utan ditt namn. Du kan ändra den tills omröstningen stänger; den sista räknas. Ordningen är olika från telefon till telefon.
voting-how-device = En röst per enhet. Vi kontrollerar inte vem som håller i den, så publikens röst är vägledande.
voting-how-more = Mer om hur vi räknar
voting-turnout-one = röstsedel mottagen.
voting-turnout-many = röstsedlar mottagna.
voting-received = Din röst är mottagen. Kvitto { $receipt }. Du kan ändra den tills omröstningen stänger.
voting-you-chose = Du valde:
voting-change = Ändra min röst
voting-was-received = Din röst är mottagen. Kvitto { $receipt }.
voting-earlier-counts = Din tidigare röst räknas. Kvitto { $receipt }.
voting-not-open-yet = Omröstningen har inte öppnat än. Sidan öppnas samtidigt med den.
voting-closed = Omröstningen har stängt. Vinnaren avslöjas på scenen och sedan här.
voting-to-ballot = Till röstsedeln
voting-pick-one = Välj minst en nominerad. Ingen röst är avgiven än.
voting-unknown-option = Ett av dina val finns inte på röstsedeln. Se över listan och rösta igen.
voting-repeated-option = Samma nominerade var vald två gånger. Se över listan och rösta igen.
voting-too-many = Välj högst { $max }. Ingen röst är avgiven än.
voting-needs-cookies = Din webbläsare skickade inte tillbaka den kaka som ser till att det blir en röst per enhet, så ingen röst är avgiven. Ditt val är sparat: rösta igen. Ser du det här en gång till, tillåt kakor för webbplatsen.
voting-door-title = Rösta
voting-code = Kod
voting-code-help = Fyra till åtta bokstäver och siffror, som de står på skärmen. Stora eller små bokstäver spelar ingen roll.
voting-no-such-code = Ingen omröstning har den koden. Titta på skärmen och skriv den en gång till.
voting-door-go = Till röstsedeln
organise-title = Säsongen
organise-call = Utlysning, { $from } till { $to }
organise-show-at = Gala, { $moment }
organise-submitted =
    { $n ->
        [one] skickad nominering
       *[other] skickade nomineringar
    }
organise-drafts =
    { $n ->
        [one] utkast
       *[other] utkast
    }
organise-reports-in =
    { $n ->
        [one] inrapportering
       *[other] inrapporteringar
    }
organise-to-stage = Se scenen
organise-to-operator = Kör galan
organise-categories = Kategorier och omröstningar
organise-nominations = Nomineringar
organise-finalists = Finalister
organise-pending-label = Ej publicerade beslut
organise-poll-none = Ingen omröstning än
organise-poll-draft = Förberedd
organise-poll-open = Omröstningen är öppen
organise-poll-closed = Omröstningen har stängt
organise-poll-certified = Räknad och avslöjad
organise-winner = Vinnare: { $winner }
organise-prepare-poll = Gör QR-koden
organise-pending =
    { $n ->
        [one] Ett beslut är inte publicerat än. Omröstningen kan öppna när finalisterna ligger fast.
       *[other] { $n } beslut är inte publicerade än. Omröstningen kan öppna när finalisterna ligger fast.
    }
organise-too-few =
    { $n ->
        [0] Det finns inga publicerade finalister än. En omröstning kräver två.
        [one] Det finns en publicerad finalist. En omröstning kräver två.
       *[other] Det finns { $n } publicerade finalister.
    }
organise-refused-already-opened = Omröstningen är redan öppnad. Inget har ändrats.
organise-promote = Gör en nominering av den
organise-go-on = Fortsätt på utkastet
organise-reports = Senaste inrapporteringar
organise-reports-shown = { $n } visas, senaste först
organise-no-reports = Inga inrapporteringar än.
