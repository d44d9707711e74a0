voting-title = Stem: { $category }
voting-received-title = Din stemme er modtaget: { $category }
voting-code-is = Kode { $code }
voting-open = Åben, til værten lukker.
voting-pick-all = Vælg alle, du synes fortjener prisen.
voting-finalists = Nominerede
voting-cast = Afgiv stemme
voting-how = Sådan tæller vi
voting-how-secret = Din stemme gemmes uden dit navn. Du kan stemme om, til afstemningen lukker; den sidste tæller. Rækkefølgen er forskellig fra telefon til telefon.
voting-how-device = Én stemme pr. enhed. Vi kontrollerer ikke, hvem der holder den, så salens stemme er vejledende.
voting-how-more = Mere om, hvordan vi tæller
voting-turnout-one = stemmeseddel modtaget.
voting-turnout-many = stemmesedler modtaget.
voting-received = Din stemme er modtaget. Kvittering { $receipt }. Du kan ændre den, til afstemningen lukker.
voting-you-chose = Du valgte:
voting-change = Stem om
voting-was-received = Din stemme er modtaget. Kvittering { $receipt }.
voting-earlier-counts = Din tidligere stemme tæller. Kvittering { $receipt }.
voting-not-open-yet = Afstemningen er ikke åbnet endnu. Siden her åbner samtidig med den.
voting-closed = Afstemningen er lukket. Vinderen afsløres på scenen og derefter her.
voting-to-ballot = Til stemmesedlen
voting-pick-one = Vælg mindst én nomineret. Der er ikke afgivet nogen stemme endnu.
voting-unknown-option = Et af dine valg står ikke på denne stemmeseddel. Se listen igennem, og stem igen.
voting-repeated-option = Den samme nominerede var valgt to gange. Se listen igennem, og stem igen.
voting-too-many = Vælg højst { $max }. Der er ikke afgivet nogen stemme endnu.
voting-needs-cookies = Din browser sendte ikke den cookie tilbage, der sikrer én stemme pr. enhed, så der er ikke afgivet nogen stemme. Dit valg er gemt: stem igen. Ser du det her en gang til, så tillad cookies for dette websted.
voting-door-title = Stem
voting-code = Kode
voting-code-help = Fire til otte bogstaver og tal, som de står på skærmen. Store og små bogstaver er lige gode.
voting-no-such-code = Ingen afstemning har den kode. Se på skærmen, og skriv den en gang til.
voting-door-go = Til stemmesedlen
organise-title = Sæsonen
organise-call = Indkaldelse, { $from } til { $to }
organise-show-at = Show, { $moment }
organise-submitted =
    { $n ->
        [one] indsendt nominering
       *[other] indsendte nomineringer
    }
organise-drafts =
    { $n ->
        [one] kladde
       *[other] kladder
    }
organise-reports-in =
    { $n ->
        [one] indberetning
       *[other] indberetninger
    }
organise-to-stage = Se scenen
organise-to-operator = Styr showet
organise-categories = Kategorier og afstemninger
organise-nominations = Nomineringer
organise-finalists = Finalister
organise-pending-label = Ikke offentliggjorte afgørelser
organise-poll-none = Ingen afstemning endnu
organise-poll-draft = Forberedt
organise-poll-open = Afstemningen er åben
organise-poll-closed = Afstemningen er lukket
organise-poll-certified = Talt op og afsløret
organise-winner = Vinder: { $winner }
organise-prepare-poll = Lav QR-koden
organise-pending =
    { $n ->
        [one] Én afgørelse er ikke offentliggjort endnu. Afstemningen kan åbne, når finalisterne ligger fast.
       *[other] { $n } afgørelser er ikke offentliggjort endnu. Afstemningen kan åbne, når finalisterne ligger fast.
    }
organise-too-few =
    { $n ->
        [0] Der er ingen offentliggjorte finalister endnu. En afstemning kræver to.
        [one] Der er én offentliggjort finalist. En afstemning kræver to.
       *[other] Der er { $n } offentliggjorte finalister.
    }
organise-refused-already-opened = Afstemningen er allerede åbnet. Intet er ændret.
organise-promote = Lav en nominering af den
organise-go-on = Fortsæt på kladden
organise-reports = Seneste indberetninger
organise-reports-shown = { $n } vist, nyeste først
organise-no-reports = Ingen indberetninger endnu.
