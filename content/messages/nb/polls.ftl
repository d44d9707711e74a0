poll-desk-open = Avstemning og vilkår
poll-desk-title = Avstemning: { $category }
poll-desk-draft-note = Showet åpner avstemningen når den står for tur. Skal det stemmes før kvelden, åpnes den her.
poll-desk-open-note =
    { $n ->
        [0] Ingen har stemt ennå.
        [one] Én har stemt.
       *[other] { $n } har stemt.
    }
poll-desk-closed-note =
    { $n ->
        [0] Stengt uten stemmer. Showet avslører prisen.
        [one] Stengt med én stemme. Showet avslører prisen.
       *[other] Stengt med { $n } stemmer. Showet avslører prisen.
    }
poll-desk-open-now = Åpne før showet
poll-desk-close-now = Steng avstemningen
poll-desk-not-open = Avstemningen er ikke åpen. Ingenting er endret.
poll-desk-address = Adresse, QR-kode og felles enhet
poll-desk-kiosk = En enhet ved inngangen der mange stemmer, hver med sin kode:
poll-desk-terms-fixed = Vilkårene ble låst da avstemningen åpnet, og står på stemmeseddelen og ved resultatet.
terms-title = Vilkår
terms-lead = De står på stemmeseddelen og ved resultatet og kan ikke endres når avstemningen er åpen.
terms-save = Fastsett vilkårene
terms-ballot = Stemmeseddelen
terms-who = Hvem som kan stemme
terms-award = Prisen
terms-tally = Slik fylles en stemmeseddel ut
terms-tally-pick = Velg opptil et antall
terms-tally-single = Velg én
terms-tally-approval = Velg så mange du vil
terms-tally-points = Fordel poeng
terms-tally-borda = Sett i rekkefølge, telt etter plass (Borda)
terms-tally-runoff = Sett i rekkefølge, telt i runder
terms-tally-schulze = Sett i rekkefølge, sammenlignet parvis (Schulze)
terms-most = Velg opptil
terms-help-most = Bare når det velges opptil et antall.
terms-budget = Poeng å fordele
terms-help-budget = Bare når det fordeles poeng.
terms-mode = Stemmeberettigede
terms-mode-sector_library = Biblioteker i manntallet
terms-mode-sector_member = Personer i manntallet
terms-mode-room = Koder i salen
terms-mode-mail = Koder på e-post
terms-mode-open_device = Alle enheter
terms-expected = Hvor mange som ventes
terms-help-expected = For stemmer fra alle enheter: En femdel flere enheter enn dette slipper inn; deretter kreves koder fra inngangen. Tomt: ingen grense.
terms-decider = Hvem som avgjør
terms-decider-both = Jury og publikum
terms-decider-jury = Juryen alene
terms-decider-audience = Publikum alene
terms-percent = Vekten til publikum, i prosent
terms-help-percent = 1 til 99; juryen teller resten.
terms-combination = Slik legges de sammen
terms-combination-rank_points = Etter poeng for plassering
terms-combination-shares = Etter andeler av det hver side har gitt
terms-points = Poeng for førsteplass, andreplass og så videre
terms-tie = Når det ender likt totalt
terms-tie-audience = Publikum avgjør
terms-tie-jury = Juryen avgjør
terms-tie-shared = Prisen deles
terms-visibility = Hvem som ser tallene
terms-choose = Velg en av mulighetene.
terms-number = Et helt tall fra 1.
terms-percent-range = Publikums vekt er et helt tall fra 1 til 99.
terms-points-unread = Hele tall med komma mellom, for eksempel 12, 10, 8.
terms-no-points = Førsteplassen må gi noe.
terms-points-rise = Plass { $place } gir flere poeng enn plassen før.
terms-no-shares = Denne måten å telle på gir plasser, men ingenting å dele ut. Legg sammen etter poeng for plassering.
terms-tie-no-part = En side som ikke er med på å avgjøre prisen, kan ikke avgjøre når det ender likt, og en som avgjør alene, har ingenting igjen å avgjøre det med. Velg noe annet.
ruling-title = Mistenkelige stemmesedler
ruling-lead =
    { $n ->
        [0] Det ligger ingen stemmesedler i urnen.
        [one] Det ligger én stemmeseddel i urnen, nummer 1. Legges den til side, teller den ikke lenger; ingenting slettes, og hvor mange som er ute, offentliggjøres med resultatet.
       *[other] Det ligger { $n } stemmesedler i urnen, nummerert 1 til { $n } i den rekkefølgen de kom. Legges de til side, teller de ikke lenger; ingenting slettes, og hvor mange som er ute, offentliggjøres med resultatet.
    }
ruling-ballots = Stemmesedler
ruling-help-ballots = Numre, intervaller eller kvitteringer, for eksempel 101-137, 140, 7Q2M-4XKD.
ruling-suspicion = Hva som vekker mistanke
ruling-reason = Begrunnelse
ruling-do-set-aside = Legg til side
ruling-do-take-back = Ta tilbake
ruling-set-aside =
    { $n ->
        [one] Én stemmeseddel lagt til side ({ $suspicion }):
       *[other] { $n } stemmesedler lagt til side ({ $suspicion }):
    }
ruling-taken-back =
    { $n ->
        [one] Én stemmeseddel tatt tilbake:
       *[other] { $n } stemmesedler tatt tilbake:
    }
ruling-unreadable = «{ $part }» er verken et nummer, et intervall eller en kvittering.
ruling-too-many = «{ $part }» er for mange stemmesedler på én gang: høyst ti tusen.
ruling-no-such-receipt = Ingen stemmeseddel i denne avstemningen har kvitteringen { $receipt }.
ruling-certified = Opptellingen er endelig. Ingenting er endret.
ruling-no-ballots = Skriv hvilke stemmesedler det gjelder.
ruling-no-reason = Skriv en begrunnelse på minst { $least } tegn.
ruling-not-in-box = Det ligger ingen stemmeseddel { $ballot } i urnen.
ruling-already = Stemmeseddel { $ballot } er allerede lagt til side.
ruling-not-aside = Stemmeseddel { $ballot } er ikke lagt til side.
suspicion-many_devices = én person, mange enheter
suspicion-stolen_codes = gjettede eller stjålne koder
suspicion-machine = et program
suspicion-not_entitled = ikke stemmeberettiget
suspicion-other = noe annet
voters-title = Stemmeberettigede og koder
voters-lead = Hvem som kan stemme når en avstemning krever manntall eller kode. Stemmer fra alle enheter krever ingenting av dette.
voters-field-email = E-postadresse
voters-help-email = Til en som har logget inn her.
voters-field-library = Bibliotek
voters-help-library = Navn eller ISIL som i registeret.
voters-field-number = Hvor mange
voters-field-label = Merkelapp
voters-help-label = Så disse kodene kan skilles fra andre, for eksempel «Rad 1–5».
voters-field-mail-label = Merkelapp
voters-field-addresses = Adresser
voters-help-addresses = Én per linje, eller med komma mellom.
voters-field-code = Kode
roll-title = Manntall
roll-lead = For avstemninger i bransjen: én stemme per bibliotek eller én per person.
roll-empty = Ingen står i manntallet.
roll-person = Person
roll-library = Bibliotek
roll-votes = Stemmer
roll-speaks = for biblioteket
roll-member = som person
roll-remove = Fjern
roll-remove-of = Fjern: { $name }
roll-add-leads = Før alle som representerer et bibliotek, inn i manntallet
roll-add-one = Før én person inn i manntallet
roll-speaks-label = Stemmer for biblioteket
roll-add = Før inn i manntallet
roll-no-account = Ingen har logget inn her med den adressen.
roll-no-library = Ingen biblioteker i registeret har det navnet eller den ISIL-en.
roll-several-libraries = Flere biblioteker har det navnet. Bruk ISIL.
codes-title = Koder
codes-lead = En kode gir den som har den, én stemme i hver avstemning. Vi lagrer ingen koder, bare det de kan kontrolleres mot.
codes-empty = Det er ikke laget noen koder.
codes-on-paper = på papir
codes-by-mail = på e-post
codes-usable = { $n } av { $of } kan brukes
codes-withdraw = Trekk tilbake
codes-withdraw-of = Trekk tilbake: { $label }
codes-withdraw-one = Trekk tilbake én tapt kode
codes-withdraw-code = Trekk tilbake denne koden
codes-not-there = Den koden er aldri delt ut eller er trukket tilbake.
codes-print-title = Koder på papir
codes-print-lead = Lager lapper med QR-kode og koden i bokstaver, til å klippe ut eller legge på setene. De vises bare én gang.
codes-print = Lag lappene
codes-mail-title = Koder på e-post
codes-mail-lead = Hver adresse får en kode. Den som har fått en før, får en ny, og den gamle trekkes tilbake.
codes-mail = Send kodene
codes-label-missing = Skriv en merkelapp på høyst { $max } tegn.
codes-number-wrong = Et helt tall fra 1 til { $max }.
codes-addresses-number = Mellom én og { $max } adresser.
codes-address-wrong = «{ $address }» er ikke en e-postadresse. Ingenting er sendt.
codes-sheets-title = Koder til utskrift
codes-sheets-lead =
    { $n ->
        [one] Skriv ut denne siden nå: Koden vises her og aldri igjen.
       *[other] Skriv ut denne siden nå: De { $n } kodene vises her og aldri igjen.
    }
codes-qr-label = QR-kode for { $code }
codes-slip-how = Skann den, eller skriv koden på { $address }. Én stemme i hver avstemning.
mail-kind-voter-code = Kode å stemme med
mail-voter-code-subject = Koden din til avstemningen: { $season }
mail-voter-code-body =
    Du kan stemme om prisene i { $season }.

    Koden din er { $code }. Den gir deg én stemme i hver avstemning.

    { $link }

    Koden er bare din: Den som har den, kan stemme i ditt sted. Vi har ingen kopi av den.
