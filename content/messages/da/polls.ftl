poll-desk-open = Afstemning og vilkår
poll-desk-title = Afstemning: { $category }
poll-desk-draft-note = Showet åbner afstemningen, når den står for tur. Skal der stemmes før aftenen, åbnes den her.
poll-desk-open-note =
    { $n ->
        [0] Ingen har stemt endnu.
        [one] Én har stemt.
       *[other] { $n } har stemt.
    }
poll-desk-closed-note =
    { $n ->
        [0] Lukket uden stemmer. Showet afslører prisen.
        [one] Lukket med én stemme. Showet afslører prisen.
       *[other] Lukket med { $n } stemmer. Showet afslører prisen.
    }
poll-desk-open-now = Åbn før showet
poll-desk-close-now = Luk afstemningen
poll-desk-not-open = Afstemningen er ikke åben. Intet er ændret.
poll-desk-address = Adresse, QR-kode og fælles enhed
poll-desk-kiosk = En enhed ved indgangen, hvor mange stemmer, hver med sin kode:
poll-desk-terms-fixed = Vilkårene blev låst, da afstemningen åbnede, og står på stemmesedlen og ved resultatet.
terms-title = Vilkår
terms-lead = De står på stemmesedlen og ved resultatet og kan ikke ændres, når afstemningen er åben.
terms-save = Fastlæg vilkårene
terms-ballot = Stemmesedlen
terms-who = Hvem kan stemme
terms-award = Prisen
terms-tally = Sådan udfyldes en stemmeseddel
terms-tally-pick = Vælg op til et antal
terms-tally-single = Vælg én
terms-tally-approval = Vælg så mange, du vil
terms-tally-points = Fordel point
terms-tally-borda = Sæt i rækkefølge, talt efter plads (Borda)
terms-tally-runoff = Sæt i rækkefølge, talt i runder
terms-tally-schulze = Sæt i rækkefølge, sammenlignet parvis (Schulze)
terms-most = Vælg op til
terms-help-most = Kun når der vælges op til et antal.
terms-budget = Point at fordele
terms-help-budget = Kun når der fordeles point.
terms-mode = Vælgere
terms-mode-sector_library = Biblioteker på valglisten
terms-mode-sector_member = Personer på valglisten
terms-mode-room = Koder i salen
terms-mode-mail = Koder med mail
terms-mode-open_device = Alle enheder
terms-expected = Hvor mange ventes
terms-help-expected = For stemmer fra alle enheder: en femtedel flere enheder lukkes ind, derefter kræves koder fra indgangen. Tom: ingen grænse.
terms-decider = Hvem afgør
terms-decider-both = Jury og publikum
terms-decider-jury = Juryen alene
terms-decider-audience = Publikum alene
terms-percent = Publikums vægt i procent
terms-help-percent = 1 til 99; juryen vejer resten.
terms-combination = Sådan lægges de sammen
terms-combination-rank_points = Efter point for placering
terms-combination-shares = Efter andele af det, hver side har givet
terms-points = Point for første plads, anden plads og så videre
terms-tie = Står to lige
terms-tie-audience = Publikum afgør
terms-tie-jury = Juryen afgør
terms-tie-shared = De deler prisen
terms-visibility = Hvem ser tallene
terms-choose = Vælg en af mulighederne.
terms-number = Et helt tal fra 1.
terms-percent-range = Publikums vægt er et helt tal fra 1 til 99.
terms-points-unread = Hele tal med komma imellem, for eksempel 12, 10, 8.
terms-no-points = Første plads skal give noget.
terms-points-rise = Plads { $place } giver flere point end pladsen før.
terms-no-shares = Den måde at tælle på giver pladser, men intet at dele ud. Læg sammen efter point for placering.
terms-tie-no-part = En side, der ikke er med til at afgøre prisen, kan ikke afgøre, hvem der vinder, når to står lige, og en, der afgør alene, har intet tilbage at afgøre det med. Vælg noget andet.
ruling-title = Mistænkelige stemmesedler
ruling-lead =
    { $n ->
        [0] Der er ingen stemmesedler i kassen.
        [one] Der er én stemmeseddel i kassen, nummer 1. Lægges den til side, tæller den ikke længere med; intet slettes, og antallet offentliggøres med resultatet.
       *[other] Der er { $n } stemmesedler i kassen, nummereret 1 til { $n } i den rækkefølge, de kom. Lægges de til side, tæller de ikke længere med; intet slettes, og antallet offentliggøres med resultatet.
    }
ruling-ballots = Stemmesedler
ruling-help-ballots = Numre, intervaller eller kvitteringer, for eksempel 101-137, 140, 7Q2M-4XKD.
ruling-suspicion = Hvad vækker mistanke
ruling-reason = Begrundelse
ruling-do-set-aside = Læg til side
ruling-do-take-back = Tag tilbage
ruling-set-aside =
    { $n ->
        [one] Én stemmeseddel lagt til side ({ $suspicion }):
       *[other] { $n } stemmesedler lagt til side ({ $suspicion }):
    }
ruling-taken-back =
    { $n ->
        [one] Én stemmeseddel taget tilbage:
       *[other] { $n } stemmesedler taget tilbage:
    }
ruling-unreadable = »{ $part }« er hverken et nummer, et interval eller en kvittering.
ruling-too-many = »{ $part }« er for mange stemmesedler på én gang: højst ti tusind.
ruling-no-such-receipt = Ingen stemmeseddel i denne afstemning har kvitteringen { $receipt }.
ruling-certified = Optællingen er endelig. Intet er ændret.
ruling-no-ballots = Skriv, hvilke stemmesedler det gælder.
ruling-no-reason = Skriv en begrundelse på mindst { $least } tegn.
ruling-not-in-box = Der er ingen stemmeseddel { $ballot } i kassen.
ruling-already = Stemmeseddel { $ballot } er allerede lagt til side.
ruling-not-aside = Stemmeseddel { $ballot } er ikke lagt til side.
suspicion-many_devices = én person, mange enheder
suspicion-stolen_codes = gættede eller stjålne koder
suspicion-machine = et program
suspicion-not_entitled = ikke stemmeberettiget
suspicion-other = noget andet
voters-title = Vælgere og koder
voters-lead = Hvem der kan stemme, når en afstemning kræver valgliste eller kode. Stemmer fra alle enheder kræver intet af det.
voters-field-email = E-mailadresse
voters-help-email = På en, der har logget ind her.
voters-field-library = Bibliotek
voters-help-library = Navn eller ISIL som i registeret.
voters-field-number = Hvor mange
voters-field-label = Mærke
voters-help-label = Så de kan kendes fra andre, for eksempel »Række 1–5«.
voters-field-mail-label = Mærke
voters-field-addresses = Adresser
voters-help-addresses = Én pr. linje eller med komma imellem.
voters-field-code = Kode
roll-title = Valgliste
roll-lead = Til branchens afstemninger: én stemme pr. bibliotek eller én pr. person.
roll-empty = Ingen står på valglisten.
roll-person = Person
roll-library = Bibliotek
roll-votes = Stemmer
roll-speaks = for biblioteket
roll-member = for sig selv
roll-remove = Fjern
roll-remove-of = Fjern: { $name }
roll-add-leads = Sæt alle, der svarer for et bibliotek, på valglisten
roll-add-one = Sæt én person på valglisten
roll-speaks-label = Stemmer for biblioteket
roll-add = Sæt på valglisten
roll-no-account = Ingen har logget ind her med den adresse.
roll-no-library = Intet bibliotek i registeret har det navn eller den ISIL.
roll-several-libraries = Flere biblioteker har det navn. Brug ISIL.
codes-title = Koder
codes-lead = En kode giver den, der har den, én stemme i hver afstemning. Vi gemmer ingen koder, kun det, de kan kontrolleres imod.
codes-empty = Der er ikke lavet nogen koder.
codes-on-paper = på papir
codes-by-mail = med mail
codes-usable = { $n } af { $of } kan bruges
codes-withdraw = Træk tilbage
codes-withdraw-of = Træk tilbage: { $label }
codes-withdraw-one = Træk én tabt kode tilbage
codes-withdraw-code = Træk koden tilbage
codes-not-there = Den kode er aldrig udleveret eller er trukket tilbage.
codes-print-title = Koder på papir
codes-print-lead = Laver sedler med QR-kode og koden i bogstaver, til at klippe ud eller lægge på sæderne. De vises kun én gang.
codes-print = Lav sedlerne
codes-mail-title = Koder med mail
codes-mail-lead = Hver adresse får en kode. Den, der har fået en før, får en ny, og den gamle trækkes tilbage.
codes-mail = Send koderne
codes-label-missing = Skriv et mærke på højst { $max } tegn.
codes-number-wrong = Et helt tal fra 1 til { $max }.
codes-addresses-number = Mellem én og { $max } adresser.
codes-address-wrong = »{ $address }« er ikke en e-mailadresse. Intet er sendt.
codes-sheets-title = Koder til udskrift
codes-sheets-lead =
    { $n ->
        [one] Udskriv siden nu: koden vises her og aldrig igen.
       *[other] Udskriv siden nu: de { $n } koder vises her og aldrig igen.
    }
codes-qr-label = QR-kode for { $code }
codes-slip-how = Scan den, eller skriv koden på { $address }. Én stemme i hver afstemning.
mail-kind-voter-code = Kode at stemme med
mail-voter-code-subject = Din kode til afstemningen: { $season }
mail-voter-code-body =
    Du kan stemme om priserne i { $season }.

    Din kode er { $code }. Den giver dig én stemme i hver afstemning.

    { $link }

    Koden er kun din: den, der har den, kan stemme i dit sted. Vi har ingen kopi af den.
