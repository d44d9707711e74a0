tally-approval = På stemmeseddelen velger du alle du synes fortjener prisen; hvert valg teller som én stemme.
tally-pick =
    { $most ->
        [one] På stemmeseddelen velger du én; hvert valg teller som én stemme.
       *[other] På stemmeseddelen velger du opptil { $most }; hvert valg teller som én stemme.
    }
tally-single = På stemmeseddelen velger du én; den som er valgt av flest, er nummer én.
tally-points = På stemmeseddelen fordeler du opptil { $budget } poeng; den med flest poeng er nummer én.
tally-borda = På stemmeseddelen setter du dem i rekkefølge. Blant n får den beste n − 1 poeng, den neste n − 2 og så videre; de du utelater, deler resten.
tally-runoff = På stemmeseddelen setter du dem i rekkefølge. Den med færrest førsteplasser går ut, runde for runde, og de stemmesedlene går videre til den neste på dem, til én har mer enn halvparten.
tally-schulze = På stemmeseddelen setter du dem i rekkefølge. De sammenlignes to og to på alle stemmesedlene; den som ligger foran alle de andre, er nummer én (Schulzes metode).
voting-pick-up-to =
    { $most ->
        [one] Velg én.
       *[other] Velg opptil { $most }.
    }
voting-pick-single = Velg én.
voting-give-points = Fordel opptil { $budget } poeng som du vil. De du lar stå tomme, får ingen.
voting-give-places = Gi favoritten din plass 1, den neste plass 2 og så videre. Du kan utelate dem du ikke har noen mening om.
voting-rehearsal = Dette er en prøveavstemning. Det du stemmer her, teller aldri.
voting-paused = Avstemningen er satt på pause. Siden går videre av seg selv.
voting-closed-rehearsal = Prøveavstemningen er stengt. Ingenting av den teller.
ballot-points = Poeng
ballot-points-given =
    { $n ->
        [one] ett poeng
       *[other] { $n } poeng
    }
ballot-place = Plass { $place }
ballot-place-label = Plass
ballot-no-place = –
ballot-wrong-form = Stemmeseddelen er ikke fylt ut slik denne avstemningen ber om. Se gjennom den, og stem på nytt.
ballot-below-zero = Poeng er hele tall fra 0. Rett det, og stem på nytt.
ballot-over-budget = Du har gitt { $given } poeng og har { $budget }. Trekk fra noen, og stem på nytt.
ballot-no-such-place = En av plassene finnes ikke på denne stemmeseddelen. Se gjennom plassene, og stem på nytt.
ballot-shared-place = Plass { $place } er gitt to ganger. Hver plass kan bare gå til én nominert.
ballot-gap = Plass { $place } mangler, selv om en senere er gitt. Bruk plassene uten hull, fra 1.
vote-code = Koden din
vote-code-help = Ti bokstaver og tall fra navneskiltet, arket eller e-posten din, for eksempel 7Q2M4-XKD0P.
vote-code-form = En kode har ti bokstaver og tall. Se på den, og skriv den en gang til.
vote-code-mistyped = Ett tegn i koden er feil. Se på den, og skriv den en gang til.
vote-code-kept = Koden din er lagret på denne enheten. Så snart avstemningen åpner, skriver du koden som står på skjermen.
vote-code-try = Prøv koden min
vote-kiosk-note = Noter kvitteringen hvis du vil finne den på listen etterpå. Ingenting av stemmen din blir igjen på denne enheten.
vote-kiosk-next = Neste som skal stemme
vote-sign-in = Logg inn
vote-check-title = Kan jeg stemme?
vote-check-yes = Ja, du har en stemmeseddel i denne avstemningen.
vote-check-signed_out = Det vet vi ikke ennå: Her stemmer de som står i manntallet.
vote-check-no_library = Ikke slik det er nå: Vi vet ikke hvilket bibliotek du jobber ved.
vote-check-library_not_on_roll = Ikke slik det er nå: Du står ikke i manntallet.
vote-check-not_for_the_library = Biblioteket ditt har én stemme, og en kollega avgir den.
vote-check-no_code = Du trenger en kode.
vote-check-unknown_code = Koden på denne enheten er ikke delt ut til denne avstemningen.
vote-check-withdrawn_code = Koden på denne enheten er trukket tilbake.
vote-check-too_many_devices = Flere enheter har stemt enn det var ventet mennesker, så ingen flere slipper inn av seg selv.
vote-refused-not_open_yet = Avstemningen er ikke åpnet ennå, så stemmen din ble ikke tatt imot.
vote-refused-paused = Avstemningen er satt på pause, så stemmen din ble ikke tatt imot. Stem på nytt når den går videre.
vote-refused-closed = Avstemningen stengte før stemmen din kom fram, så den teller ikke.
vote-refused-signed_out = Stemmen din ble ikke tatt imot: Logg inn først.
vote-refused-no_library = Stemmen din ble ikke tatt imot: Vi vet ikke hvilket bibliotek du jobber ved.
vote-refused-library_not_on_roll = Stemmen din ble ikke tatt imot: Du står ikke i manntallet.
vote-refused-not_for_the_library = Stemmen din ble ikke tatt imot: En kollega stemmer for biblioteket ditt.
vote-refused-no_code = Stemmen din ble ikke tatt imot: Den krever en kode.
vote-refused-unknown_code = Denne koden er ikke delt ut til denne avstemningen. Se på den, og skriv den en gang til.
vote-refused-withdrawn_code = Denne koden er trukket tilbake. Spør etter en ny ved inngangen.
vote-refused-too_many_devices = Stemmen din ble ikke tatt imot: Flere enheter har stemt enn det var ventet mennesker. Spør etter en kode ved inngangen.
vote-remedy-sign_in = Logg inn for å se om du står i det.
vote-remedy-name_library = Be arrangøren føre deg inn i manntallet.
vote-remedy-ask_organiser = Arrangøren fører manntallet; spør der.
vote-remedy-ask_colleague = Spør den som representerer biblioteket ditt.
vote-remedy-type_room_code = Skriv koden fra navneskiltet, setet eller arket ditt.
vote-remedy-find_mailed_code = Skriv koden fra e-posten din, eller be arrangøren sende en ny.
vote-remedy-go_to_the_desk = Ved inngangen finnes det koder på papir og en enhet å stemme på.
vote-mode-sector_library = Hvert bibliotek i manntallet har én stemme, avgitt av den som representerer det.
vote-mode-sector_member = Hver person i manntallet har én stemme.
vote-mode-room = Den som har en kode fra et navneskilt, et sete eller et ark, har én stemme.
vote-mode-mail = Den som har fått en kode på e-post, har én stemme.
vote-mode-open_device = Én stemme per enhet. Vi kontrollerer ikke hvem som holder den, så stemmen fra publikum er veiledende.
vote-promises = Hva denne måten å stemme på kan love
vote-promise-decides = Resultatet kan avgjøre en pris.
vote-promise-one_ballot = Hver stemmeberettiget har én stemmeseddel som teller.
vote-promise-known_roll = Det er kjent på forhånd hvor mange som kan stemme.
vote-promise-known_person = Det er kjent at den som stemmer, er den som står i manntallet.
vote-promise-not_transferable = Stemmeretten kan ikke gis videre.
vote-promise-secret = Ingen får vite hva noen har stemt, og etter opptellingen er det ikke lagret noe som viser det.
vote-no-promise-decides = Resultatet er veiledende: en stemning, ikke et valg.
vote-no-promise-one_ballot = Den som har flere enheter, kan stemme fra hver av dem.
vote-no-promise-known_roll = Det er ikke kjent på forhånd hvor mange som kan stemme.
vote-no-promise-known_person = Det kontrolleres ikke hvem som stemmer.
vote-no-promise-not_transferable = Stemmeretten kan gis videre.
vote-no-promise-secret = Det kan bli kjent hva folk har stemt.
vote-figures-always = Tallene vises for alle så snart de ikke røper noen vinner.
vote-figures-after_vote = Tallene vises for dem som har stemt, så snart de ikke røper noen vinner.
vote-figures-after_close = Tallene vises etter avsløringen.
vote-figures-never = Bare vinneren nevnes; tallene vises aldri.
vote-files-title = Tell etter selv
vote-files-text = Kvitteringen din står på listen hvis stemmeseddelen din er med. Listen viser verken valg, tidspunkter eller navn, og stemmesedlene står ikke i den rekkefølgen de ble avgitt. Programmet trenger ikke noe annet enn Python.
vote-files-few = Kvitteringen din står på listen hvis stemmeseddelen din er med. Listen viser verken valg, tidspunkter eller navn. Selve stemmesedlene blir ikke publisert: tallene fra denne avstemningen vises aldri, eller så få har stemt at man kunne se hvem sine de er.
vote-files-receipts = Kvitteringer
vote-files-ballots = Stemmesedler
vote-files-script = Program som teller dem
