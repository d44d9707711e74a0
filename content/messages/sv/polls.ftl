poll-desk-open = Omröstning och villkor
poll-desk-title = Omröstning: { $category }
poll-desk-draft-note = Galan öppnar omröstningen när den står på tur. Ska man rösta före kvällen öppnas den här.
poll-desk-open-note =
    { $n ->
        [0] Ingen har röstat än.
        [one] En har röstat.
       *[other] { $n } har röstat.
    }
poll-desk-closed-note =
    { $n ->
        [0] Stängd utan röster. Galan avslöjar priset.
        [one] Stängd med en röst. Galan avslöjar priset.
       *[other] Stängd med { $n } röster. Galan avslöjar priset.
    }
poll-desk-open-now = Öppna före galan
poll-desk-close-now = Stäng omröstningen
poll-desk-not-open = Omröstningen är inte öppen. Inget har ändrats.
poll-desk-address = Adress, QR-kod och gemensam enhet
poll-desk-kiosk = En enhet vid ingången där många röstar, var och en med sin kod:
poll-desk-terms-fixed = Villkoren låstes när omröstningen öppnade och står på röstsedeln och vid resultatet.
terms-title = Villkor
terms-lead = De står på röstsedeln och vid resultatet och kan inte ändras när omröstningen är öppen.
terms-save = Fastställ villkoren
terms-ballot = Röstsedeln
terms-who = Vem som får rösta
terms-award = Priset
terms-tally = Så fylls en röstsedel i
terms-tally-pick = Välj upp till ett visst antal
terms-tally-single = Välj en
terms-tally-approval = Välj så många du vill
terms-tally-points = Fördela poäng
terms-tally-borda = Ställ i ordning, räknat efter plats (Borda)
terms-tally-runoff = Ställ i ordning, räknat i omgångar
terms-tally-schulze = Ställ i ordning, jämfört parvis (Schulze)
terms-most = Välj upp till
terms-help-most = Bara när man väljer upp till ett visst antal.
terms-budget = Poäng att fördela
terms-help-budget = Bara när poäng fördelas.
terms-mode = Röstberättigade
terms-mode-sector_library = Bibliotek i röstlängden
terms-mode-sector_member = Personer i röstlängden
terms-mode-room = Koder i salen
terms-mode-mail = Koder via mejl
terms-mode-open_device = Alla enheter
terms-expected = Hur många som väntas
terms-help-expected = För röster från alla enheter: en femtedel fler enheter än så släpps in, därefter krävs koder från ingången. Tomt: ingen gräns.
terms-decider = Vem som avgör
terms-decider-both = Jury och publik
terms-decider-jury = Juryn ensam
terms-decider-audience = Publiken ensam
terms-percent = Publikens vikt, i procent
terms-help-percent = 1 till 99; juryn väger resten.
terms-combination = Så läggs de ihop
terms-combination-rank_points = Efter poäng för placering
terms-combination-shares = Efter andelar av det varje sida har gett
terms-points = Poäng för förstaplats, andraplats och så vidare
terms-tie = När det blir lika totalt
terms-tie-audience = Publiken avgör
terms-tie-jury = Juryn avgör
terms-tie-shared = Priset delas
terms-visibility = Vem som ser siffrorna
terms-choose = Välj ett av alternativen.
terms-number = Ett heltal från 1.
terms-percent-range = Publikens vikt är ett heltal från 1 till 99.
terms-points-unread = Heltal med komma emellan, till exempel 12, 10, 8.
terms-no-points = Förstaplatsen måste ge något.
terms-points-rise = Plats { $place } ger fler poäng än platsen före.
terms-no-shares = Det här sättet att räkna ger platser men inget att dela ut. Lägg ihop efter poäng för placering.
terms-tie-no-part = En sida som inte är med och avgör priset kan inte avgöra när det blir lika, och en som avgör ensam har inget kvar att avgöra det med. Välj något annat.
ruling-title = Misstänkta röstsedlar
ruling-lead =
    { $n ->
        [0] Det ligger inga röstsedlar i valurnan.
        [one] Det ligger en röstsedel i valurnan, nummer 1. Läggs den åt sidan räknas den inte längre; inget raderas, och hur många som är borttagna ur räkningen publiceras med resultatet.
       *[other] Det ligger { $n } röstsedlar i valurnan, numrerade 1 till { $n } i den ordning de kom. Läggs de åt sidan räknas de inte längre; inget raderas, och hur många som är borttagna ur räkningen publiceras med resultatet.
    }
ruling-ballots = Röstsedlar
ruling-help-ballots = Nummer, intervall eller kvitton, till exempel 101-137, 140, 7Q2M-4XKD.
ruling-suspicion = Vad som väcker misstanke
ruling-reason = Motivering
ruling-do-set-aside = Lägg åt sidan
ruling-do-take-back = Ta tillbaka
ruling-set-aside =
    { $n ->
        [one] En röstsedel lagd åt sidan ({ $suspicion }):
       *[other] { $n } röstsedlar lagda åt sidan ({ $suspicion }):
    }
ruling-taken-back =
    { $n ->
        [one] En röstsedel tagen tillbaka:
       *[other] { $n } röstsedlar tagna tillbaka:
    }
ruling-unreadable = ”{ $part }” är varken ett nummer, ett intervall eller ett kvitto.
ruling-too-many = ”{ $part }” är för många röstsedlar på en gång: högst tio tusen.
ruling-no-such-receipt = Ingen röstsedel i den här omröstningen har kvittot { $receipt }.
ruling-certified = Rösträkningen är slutgiltig. Inget har ändrats.
ruling-no-ballots = Skriv vilka röstsedlar det gäller.
ruling-no-reason = Skriv en motivering på minst { $least } tecken.
ruling-not-in-box = Det ligger ingen röstsedel { $ballot } i valurnan.
ruling-already = Röstsedel { $ballot } är redan lagd åt sidan.
ruling-not-aside = Röstsedel { $ballot } är inte lagd åt sidan.
suspicion-many_devices = en person, många enheter
suspicion-stolen_codes = gissade eller stulna koder
suspicion-machine = ett program
suspicion-not_entitled = inte röstberättigad
suspicion-other = något annat
voters-title = Röstberättigade och koder
voters-lead = Vem som får rösta när en omröstning kräver röstlängd eller kod. Röster från alla enheter kräver inget av detta.
voters-field-email = E-postadress
voters-help-email = Till någon som har loggat in här.
voters-field-library = Bibliotek
voters-help-library = Namn eller ISIL som i registret.
voters-field-number = Hur många
voters-field-label = Etikett
voters-help-label = Så att koderna kan skiljas från andra, till exempel ”Rad 1–5”.
voters-field-mail-label = Etikett
voters-field-addresses = Adresser
voters-help-addresses = En per rad, eller med komma emellan.
voters-field-code = Kod
roll-title = Röstlängd
roll-lead = För branschens omröstningar: en röst per bibliotek eller en per person.
roll-empty = Ingen står i röstlängden.
roll-person = Person
roll-library = Bibliotek
roll-votes = Röstar
roll-speaks = för biblioteket
roll-member = som person
roll-remove = Ta bort
roll-remove-of = Ta bort: { $name }
roll-add-leads = För in alla som företräder ett bibliotek i röstlängden
roll-add-one = För in en person i röstlängden
roll-speaks-label = Röstar för biblioteket
roll-add = För in i röstlängden
roll-no-account = Ingen har loggat in här med den adressen.
roll-no-library = Inget bibliotek i registret har det namnet eller den ISIL-koden.
roll-several-libraries = Flera bibliotek har det namnet. Använd ISIL.
codes-title = Koder
codes-lead = En kod ger den som har den en röst i varje omröstning. Vi sparar inga koder, bara det som de kan kontrolleras mot.
codes-empty = Inga koder har skapats.
codes-on-paper = på papper
codes-by-mail = via mejl
codes-usable = { $n } av { $of } kan användas
codes-withdraw = Dra tillbaka
codes-withdraw-of = Dra tillbaka: { $label }
codes-withdraw-one = Dra tillbaka en borttappad kod
codes-withdraw-code = Dra tillbaka den här koden
codes-not-there = Den koden har aldrig delats ut eller har dragits tillbaka.
codes-print-title = Koder på papper
codes-print-lead = Skapar lappar med QR-kod och koden i bokstäver, att klippa ut eller lägga på stolarna. De visas bara en gång.
codes-print = Skapa lapparna
codes-mail-title = Koder via mejl
codes-mail-lead = Varje adress får en kod. Den som har fått en tidigare får en ny, och den gamla dras tillbaka.
codes-mail = Skicka koderna
codes-label-missing = Skriv en etikett på högst { $max } tecken.
codes-number-wrong = Ett heltal från 1 till { $max }.
codes-addresses-number = Mellan en och { $max } adresser.
codes-address-wrong = ”{ $address }” är ingen e-postadress. Inget har skickats.
codes-sheets-title = Koder att skriva ut
codes-sheets-lead =
    { $n ->
        [one] Skriv ut sidan nu: koden visas här och aldrig igen.
       *[other] Skriv ut sidan nu: de { $n } koderna visas här och aldrig igen.
    }
codes-qr-label = QR-kod för { $code }
codes-slip-how = Skanna den, eller skriv koden på { $address }. En röst i varje omröstning.
mail-kind-voter-code = Kod att rösta med
mail-voter-code-subject = Din kod till omröstningen: { $season }
mail-voter-code-body =
    Du kan rösta om priserna i { $season }.

    Din kod är { $code }. Den ger dig en röst i varje omröstning.

    { $link }

    Koden är bara din: den som har den kan rösta i ditt ställe. Vi har ingen kopia av den.
