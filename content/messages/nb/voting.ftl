voting-title = Stem: { $category }
voting-received-title = Stemmen din er mottatt: { $category }
voting-code-is = Kode { $code }
voting-open = Åpen til verten stenger.
voting-pick-all = Velg alle du synes fortjener prisen.
voting-finalists = Nominerte
voting-cast = Avgi stemme
voting-how = Slik teller vi
voting-how-secret = Stemmen din lagres uten navnet ditt. Du kan endre den til avstemningen stenger; den siste teller. Rekkefølgen varierer fra telefon til telefon.
voting-how-device = Én stemme per enhet. Vi kontrollerer ikke hvem som holder den, så stemmen fra salen er veiledende.
voting-how-more = Mer om hvordan vi teller
voting-turnout-one = stemmeseddel mottatt.
voting-turnout-many = stemmesedler mottatt.
voting-received = Stemmen din er mottatt. Kvittering { $receipt }. Du kan endre den til avstemningen stenger.
voting-you-chose = Du valgte:
voting-change = Endre stemmen
voting-was-received = Stemmen din er mottatt. Kvittering { $receipt }.
voting-earlier-counts = Den tidligere stemmen din teller. Kvittering { $receipt }.
voting-not-open-yet = Avstemningen er ikke åpnet ennå. Denne siden åpner samtidig med den.
voting-closed = Avstemningen er stengt. Vinneren avsløres på scenen og deretter her.
voting-to-ballot = Til stemmeseddelen
voting-pick-one = Velg minst én nominert. Ingen stemme er avgitt ennå.
voting-unknown-option = Ett av valgene dine står ikke på denne stemmeseddelen. Se gjennom listen, og stem på nytt.
voting-repeated-option = Den samme nominerte var valgt to ganger. Se gjennom listen, og stem på nytt.
voting-too-many = Velg høyst { $max }. Ingen stemme er avgitt ennå.
voting-needs-cookies = Nettleseren din sendte ikke tilbake informasjonskapselen som sikrer én stemme per enhet, så ingen stemme er avgitt. Valget ditt er tatt vare på: Stem på nytt. Ser du dette en gang til, må du tillate informasjonskapsler for dette nettstedet.
voting-door-title = Stem
voting-code = Kode
voting-code-help = Fire til åtte bokstaver og tall, slik de står på skjermen. Du kan bruke store eller små bokstaver.
voting-no-such-code = Ingen avstemning har den koden. Se på skjermen, og skriv den en gang til.
voting-door-go = Til stemmeseddelen
organise-title = Sesongen
organise-call = Utlysning, { $from } til { $to }
organise-show-at = Show, { $moment }
organise-submitted =
    { $n ->
        [one] innsendt nominasjon
       *[other] innsendte nominasjoner
    }
organise-drafts =
    { $n ->
        [one] utkast
       *[other] utkast
    }
organise-reports-in =
    { $n ->
        [one] innmelding
       *[other] innmeldinger
    }
organise-to-stage = Se scenen
organise-to-operator = Styr showet
organise-categories = Kategorier og avstemninger
organise-nominations = Nominasjoner
organise-finalists = Finalister
organise-pending-label = Avgjørelser som ikke er offentliggjort
organise-poll-none = Ingen avstemning ennå
organise-poll-draft = Forberedt
organise-poll-open = Avstemningen er åpen
organise-poll-closed = Avstemningen er stengt
organise-poll-certified = Telt opp og avslørt
organise-winner = Vinner: { $winner }
organise-prepare-poll = Lag QR-koden
organise-pending =
    { $n ->
        [one] Én avgjørelse er ikke offentliggjort ennå. Avstemningen kan åpne når finalistene ligger fast.
       *[other] { $n } avgjørelser er ikke offentliggjort ennå. Avstemningen kan åpne når finalistene ligger fast.
    }
organise-too-few =
    { $n ->
        [0] Ingen finalister er offentliggjort ennå. En avstemning krever to.
        [one] Én finalist er offentliggjort. En avstemning krever to.
       *[other] { $n } finalister er offentliggjort.
    }
organise-refused-already-opened = Avstemningen er allerede åpnet. Ingenting er endret.
organise-promote = Lag en nominasjon av den
organise-go-on = Fortsett på utkastet
organise-reports = Siste innmeldinger
organise-reports-shown = { $n } vist, nyeste først
organise-no-reports = Ingen innmeldinger ennå.
