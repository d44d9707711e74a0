tally-approval = På röstsedeln väljer du alla du tycker förtjänar priset; varje val räknas som en röst.
tally-pick =
    { $most ->
        [one] På röstsedeln väljer du en; varje val räknas som en röst.
       *[other] På röstsedeln väljer du upp till { $most }; varje val räknas som en röst.
    }
tally-single = På röstsedeln väljer du en; den som flest har valt kommer först.
tally-points = På röstsedeln fördelar du upp till { $budget } poäng; den som får flest poäng kommer först.
tally-borda = På röstsedeln ställer du dem i ordning. Bland n får den bästa n − 1 poäng, nästa n − 2 och så vidare; de du utelämnar delar på resten.
tally-runoff = På röstsedeln ställer du dem i ordning. Den som har minst antal förstaplatser går ut, omgång för omgång, och de röstsedlarna går vidare till nästa på dem, tills en har mer än hälften.
tally-schulze = På röstsedeln ställer du dem i ordning. De jämförs två och två på alla röstsedlar; den som ligger före alla andra kommer först (Schulzes metod).
voting-pick-up-to =
    { $most ->
        [one] Välj en.
       *[other] Välj upp till { $most }.
    }
voting-pick-single = Välj en.
voting-give-points = Fördela upp till { $budget } poäng som du vill. De du lämnar tomma får inga.
voting-give-places = Ge din favorit plats 1, nästa plats 2 och så vidare. Du kan utelämna dem du inte har någon åsikt om.
voting-rehearsal = Det här är en provomröstning. Det du röstar här räknas aldrig.
voting-paused = Omröstningen är pausad. Sidan går vidare av sig själv.
voting-closed-rehearsal = Provomröstningen har stängt. Inget av den räknas.
ballot-points = Poäng
ballot-points-given =
    { $n ->
        [one] en poäng
       *[other] { $n } poäng
    }
ballot-place = Plats { $place }
ballot-place-label = Plats
ballot-no-place = –
ballot-wrong-form = Röstsedeln är inte ifylld så som den här omröstningen kräver. Se över den och rösta igen.
ballot-below-zero = Poäng är heltal från 0. Rätta det och rösta igen.
ballot-over-budget = Du har gett { $given } poäng och har { $budget }. Ta bort några och rösta igen.
ballot-no-such-place = En av platserna finns inte på den här röstsedeln. Se över platserna och rösta igen.
ballot-shared-place = Plats { $place } har getts två gånger. Varje plats kan bara gå till en nominerad.
ballot-gap = Plats { $place } saknas, fast en senare har getts. Använd platserna utan luckor, från 1.
vote-code = Din kod
vote-code-help = Tio bokstäver och siffror från din namnbricka, ditt ark eller ditt mejl, till exempel 7Q2M4-XKD0P.
vote-code-form = En kod har tio bokstäver och siffror. Titta på den och skriv den en gång till.
vote-code-mistyped = Ett tecken i koden är fel. Titta på den och skriv den en gång till.
vote-code-kept = Din kod är sparad på den här enheten. Så snart omröstningen öppnar skriver du koden som står på skärmen.
vote-code-try = Prova min kod
vote-kiosk-note = Anteckna kvittot om du vill hitta det på listan efteråt. Inget av din röst stannar kvar på den här enheten.
vote-kiosk-next = Nästa som ska rösta
vote-sign-in = Logga in
vote-check-title = Kan jag rösta?
vote-check-yes = Ja, du har en röstsedel i den här omröstningen.
vote-check-signed_out = Det vet vi inte än: här röstar de som står i röstlängden.
vote-check-no_library = Inte som det ser ut nu: vi vet inte vilket bibliotek du arbetar på.
vote-check-library_not_on_roll = Inte som det ser ut nu: du står inte i röstlängden.
vote-check-not_for_the_library = Ditt bibliotek har en röst, och en kollega avger den.
vote-check-no_code = Du behöver en kod.
vote-check-unknown_code = Koden på den här enheten har inte delats ut till den här omröstningen.
vote-check-withdrawn_code = Koden på den här enheten har dragits tillbaka.
vote-check-too_many_devices = Fler enheter har röstat än det antal personer som väntades, så inga fler släpps in av sig själva.
vote-refused-not_open_yet = Omröstningen har inte öppnat än, så din röst togs inte emot.
vote-refused-paused = Omröstningen är pausad, så din röst togs inte emot. Rösta igen när den går vidare.
vote-refused-closed = Omröstningen stängde innan din röst kom fram, så den räknas inte.
vote-refused-signed_out = Din röst togs inte emot: logga in först.
vote-refused-no_library = Din röst togs inte emot: vi vet inte vilket bibliotek du arbetar på.
vote-refused-library_not_on_roll = Din röst togs inte emot: du står inte i röstlängden.
vote-refused-not_for_the_library = Din röst togs inte emot: en kollega röstar för ditt bibliotek.
vote-refused-no_code = Din röst togs inte emot: den kräver en kod.
vote-refused-unknown_code = Den här koden har inte delats ut till den här omröstningen. Titta på den och skriv den en gång till.
vote-refused-withdrawn_code = Den här koden har dragits tillbaka. Be om en ny vid ingången.
vote-refused-too_many_devices = Din röst togs inte emot: fler enheter har röstat än det antal personer som väntades. Be om en kod vid ingången.
vote-remedy-sign_in = Logga in för att se om du står i den.
vote-remedy-name_library = Be arrangören föra in dig i röstlängden.
vote-remedy-ask_organiser = Arrangören för röstlängden; fråga där.
vote-remedy-ask_colleague = Fråga den som företräder ditt bibliotek.
vote-remedy-type_room_code = Skriv koden från din namnbricka, din stol eller ditt ark.
vote-remedy-find_mailed_code = Skriv koden från ditt mejl, eller be arrangören skicka en ny.
vote-remedy-go_to_the_desk = Vid ingången finns koder på papper och en enhet att rösta på.
vote-mode-sector_library = Varje bibliotek i röstlängden har en röst, avgiven av den som företräder det.
vote-mode-sector_member = Varje person i röstlängden har en röst.
vote-mode-room = Den som har en kod från en namnbricka, en stol eller ett ark har en röst.
vote-mode-mail = Den som har fått en kod via mejl har en röst.
vote-mode-open_device = En röst per enhet. Vi kontrollerar inte vem som håller i den, så publikens röst är vägledande.
vote-promises = Vad det här sättet att rösta kan lova
vote-promise-decides = Resultatet kan avgöra ett pris.
vote-promise-one_ballot = Varje röstberättigad har en röstsedel som räknas.
vote-promise-known_roll = Det är känt på förhand hur många som får rösta.
vote-promise-known_person = Det är känt att den som röstar är den som står i röstlängden.
vote-promise-not_transferable = Rösträtten kan inte lämnas vidare.
vote-promise-secret = Ingen får veta hur någon har röstat, och efter rösträkningen finns inget sparat som visar det.
vote-no-promise-decides = Resultatet är vägledande: en stämning, inte ett val.
vote-no-promise-one_ballot = Den som har flera enheter kan rösta från var och en av dem.
vote-no-promise-known_roll = Det är inte känt på förhand hur många som får rösta.
vote-no-promise-known_person = Vem som röstar kontrolleras inte.
vote-no-promise-not_transferable = Rösträtten kan lämnas vidare.
vote-no-promise-secret = Det kan bli känt hur folk har röstat.
vote-figures-always = Siffrorna visas för alla så snart de inte röjer någon vinnare.
vote-figures-after_vote = Siffrorna visas för dem som har röstat så snart de inte röjer någon vinnare.
vote-figures-after_close = Siffrorna visas efter avslöjandet.
vote-figures-never = Bara vinnaren nämns; siffrorna visas aldrig.
vote-files-title = Räkna om själv
vote-files-text = Ditt kvitto står på listan om din röstsedel är med. Listan visar varken val, tidpunkter eller namn, och röstsedlarna står inte i den ordning de avgavs. Programmet behöver inget annat än Python.
vote-files-few = Ditt kvitto står på listan om din röstsedel är med. Listan visar varken val, tidpunkter eller namn. Själva röstsedlarna publiceras inte: omröstningens siffror visas aldrig, eller så har så få röstat att man kunde se vems de är.
vote-files-receipts = Kvitton
vote-files-ballots = Röstsedlar
vote-files-script = Program som räknar dem
