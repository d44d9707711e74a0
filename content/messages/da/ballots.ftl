tally-approval = På stemmesedlen vælger du alle, du synes fortjener prisen; hvert valg tæller én.
tally-pick =
    { $most ->
        [one] På stemmesedlen vælger du én; hvert valg tæller én.
       *[other] På stemmesedlen vælger du op til { $most }; hvert valg tæller én.
    }
tally-single = På stemmesedlen vælger du én; flest valg er nummer ét.
tally-points = På stemmesedlen fordeler du op til { $budget } point; flest point er nummer ét.
tally-borda = På stemmesedlen sætter du dem i rækkefølge. Blandt n får den bedste n − 1 point, den næste n − 2 og så videre; dem, du udelader, deler resten.
tally-runoff = På stemmesedlen sætter du dem i rækkefølge. Den med færrest førstepladser går ud, runde for runde, og de sedler går videre til den næste på dem, indtil én har over halvdelen.
tally-schulze = På stemmesedlen sætter du dem i rækkefølge. Hver to sammenlignes på alle sedler; den, der er foran alle andre, er nummer ét (Schulzes metode).
voting-pick-up-to =
    { $most ->
        [one] Vælg én.
       *[other] Vælg op til { $most }.
    }
voting-pick-single = Vælg én.
voting-give-points = Fordel op til { $budget } point, som du vil. Det, du lader stå tomt, får ingen.
voting-give-places = Giv din favorit plads 1, den næste plads 2 og så videre. Du kan udelade dem, du ingen mening har om.
voting-rehearsal = Det her er en prøve. Det, du stemmer her, tæller aldrig med.
voting-paused = Afstemningen er sat på pause. Siden går videre af sig selv.
voting-closed-rehearsal = Prøvens afstemning er lukket. Intet af den tæller med.
ballot-points = Point
ballot-points-given =
    { $n ->
        [one] ét point
       *[other] { $n } point
    }
ballot-place = Plads { $place }
ballot-place-label = Plads
ballot-no-place = –
ballot-wrong-form = Stemmesedlen er ikke udfyldt, som denne afstemning beder om. Se på den, og stem igen.
ballot-below-zero = Point er hele tal fra 0. Ret det, og stem igen.
ballot-over-budget = Du har givet { $given } point og har { $budget }. Tag nogle fra, og stem igen.
ballot-no-such-place = En af pladserne findes ikke på denne stemmeseddel. Se på pladserne, og stem igen.
ballot-shared-place = Plads { $place } er givet to gange. Hver plads kan kun gå til én.
ballot-gap = Plads { $place } mangler, selv om en senere er givet. Brug pladserne uden huller, fra 1.
vote-code = Din kode
vote-code-help = Ti bogstaver og tal fra dit navneskilt, dit ark eller din mail, for eksempel 7Q2M4-XKD0P.
vote-code-form = En kode har ti bogstaver og tal. Se på den, og skriv den igen.
vote-code-mistyped = Ét tegn i koden er forkert. Se på den, og skriv den igen.
vote-code-kept = Din kode er gemt på denne enhed. Når afstemningen åbner, skriver du koden på skærmen.
vote-code-try = Prøv min kode
vote-kiosk-note = Skriv kvitteringen ned, hvis du vil finde den på listen bagefter. Intet af din stemme bliver på enheden.
vote-kiosk-next = Næste vælger
vote-sign-in = Log ind
vote-check-title = Kan jeg stemme?
vote-check-yes = Ja, du har en stemmeseddel i denne afstemning.
vote-check-signed_out = Det ved vi ikke endnu: her stemmer de, der står på en valgliste.
vote-check-no_library = Ikke som det ser ud nu: vi ved ikke, hvilket bibliotek du arbejder på.
vote-check-library_not_on_roll = Ikke som det ser ud nu: du står ikke på valglisten.
vote-check-not_for_the_library = Dit bibliotek har én stemme, og en kollega afgiver den.
vote-check-no_code = Du skal bruge en kode.
vote-check-unknown_code = Koden på denne enhed er ikke udleveret til denne afstemning.
vote-check-withdrawn_code = Koden på denne enhed er trukket tilbage.
vote-check-too_many_devices = Flere enheder har stemt, end der var ventet mennesker, så der lukkes ikke flere ind af sig selv.
vote-refused-not_open_yet = Afstemningen er ikke åben endnu, så din stemme blev ikke taget imod.
vote-refused-paused = Afstemningen er på pause, så din stemme blev ikke taget imod. Stem igen, når den går videre.
vote-refused-closed = Afstemningen lukkede, før din stemme nåede frem, så den tæller ikke med.
vote-refused-signed_out = Din stemme blev ikke taget imod: log ind først.
vote-refused-no_library = Din stemme blev ikke taget imod: vi ved ikke, hvilket bibliotek du arbejder på.
vote-refused-library_not_on_roll = Din stemme blev ikke taget imod: du står ikke på valglisten.
vote-refused-not_for_the_library = Din stemme blev ikke taget imod: en kollega stemmer for dit bibliotek.
vote-refused-no_code = Din stemme blev ikke taget imod: den kræver en kode.
vote-refused-unknown_code = Koden er ikke udleveret til denne afstemning. Se på den, og skriv den igen.
vote-refused-withdrawn_code = Koden er trukket tilbage. Spørg ved indgangen efter en ny.
vote-refused-too_many_devices = Din stemme blev ikke taget imod: flere enheder har stemt, end der var ventet mennesker. Spørg ved indgangen efter en kode.
vote-remedy-sign_in = Log ind for at se, om du står på den.
vote-remedy-name_library = Bed arrangøren sætte dig på valglisten.
vote-remedy-ask_organiser = Arrangøren fører valglisten; spørg der.
vote-remedy-ask_colleague = Spørg den, der svarer for dit bibliotek.
vote-remedy-type_room_code = Skriv koden fra dit navneskilt, din plads eller dit ark.
vote-remedy-find_mailed_code = Skriv koden fra din mail, eller bed arrangøren sende en ny.
vote-remedy-go_to_the_desk = Ved indgangen er der koder på papir og en enhed at stemme på.
vote-mode-sector_library = Hvert bibliotek på valglisten har én stemme, afgivet af den, der svarer for det.
vote-mode-sector_member = Hver person på valglisten har én stemme.
vote-mode-room = Den, der har en kode fra et navneskilt, en plads eller et ark, har én stemme.
vote-mode-mail = Den, der har fået en kode med mail, har én stemme.
vote-mode-open_device = Én stemme pr. enhed. Vi kontrollerer ikke, hvem der holder den, så publikums stemme er vejledende.
vote-promises = Hvad denne måde at stemme på kan love
vote-promise-decides = Resultatet kan afgøre en pris.
vote-promise-one_ballot = Hver vælger har én stemmeseddel, der tæller.
vote-promise-known_roll = Det vides på forhånd, hvor mange der kan stemme.
vote-promise-known_person = Det vides, at den, der stemmer, er den, der står på listen.
vote-promise-not_transferable = Retten til at stemme kan ikke gives videre.
vote-promise-secret = Ingen får at vide, hvad nogen har stemt, og efter optællingen står det ingen steder.
vote-no-promise-decides = Resultatet er vejledende: en stemning, ikke et valg.
vote-no-promise-one_ballot = Den, der har flere enheder, kan stemme fra hver af dem.
vote-no-promise-known_roll = Det vides ikke på forhånd, hvor mange der kan stemme.
vote-no-promise-known_person = Det kontrolleres ikke, hvem der stemmer.
vote-no-promise-not_transferable = Retten til at stemme kan gives videre.
vote-no-promise-secret = Det kan blive kendt, hvad folk har stemt.
vote-figures-always = Tallene vises for alle, så snart de ikke røber nogen vinder.
vote-figures-after_vote = Tallene vises for dem, der har stemt, så snart de ikke røber nogen vinder.
vote-figures-after_close = Tallene vises efter afsløringen.
vote-figures-never = Kun vinderen nævnes; tallene vises aldrig.
vote-files-title = Tæl selv efter
vote-files-text = Din kvittering står på listen, hvis din stemmeseddel er med. Listen viser hverken valg, tidspunkter eller navne, og stemmesedlerne står ikke i den rækkefølge, de blev afgivet. Programmet kræver kun Python.
vote-files-few = Din kvittering står på listen, hvis din stemmeseddel er med. Listen viser hverken valg, tidspunkter eller navne. Selve stemmesedlerne offentliggøres ikke: afstemningens tal vises aldrig, eller så få har stemt, at man kunne se, hvis de er.
vote-files-receipts = Kvitteringer
vote-files-ballots = Stemmesedler
vote-files-script = Program, der tæller dem
