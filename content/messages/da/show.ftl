show-stage-title = Scene: { $show }
show-overlay-title = Grafik til udsendelsen: { $show }
show-demo = Demo
show-rehearsal = Generalprøve
show-rehearsal-text = Det her er en generalprøve. Stemmerne tæller ikke med og slettes bagefter, og ingen vinder bliver nævnt.
show-tonight = I aften
show-welcome = Velkommen
show-soon = Vi begynder om lidt
show-follow-along = Følg med på telefonen
show-follow-along-text = Så er du klar, når der skal stemmes.
show-nominees = De nominerede
show-how-to-vote = Sådan stemmer du
show-vote-now = Stem nu
show-vote-paused = Kort pause
show-left = tilbage
show-time-left = { $span } tilbage.
show-qr-label = QR-kode til { $address }
show-result-later = Resultatet vises, når afstemningen er lukket.
show-counting = Vi tæller
show-result-next = Afstemningen er lukket. Om lidt kommer vinderen.
show-winner-is = Og vinderen er …
show-rehearsed-winner = Her står vinderens navn
show-rehearsed-winner-text = Det er en generalprøve, så intet er talt op.
show-all-figures = Alle tal: { $address }
show-interlude = Pause
show-interlude-text = Vi er snart tilbage.
show-winners-tonight = Aftenens vindere
show-thanks = Tak til alle, der har vist, hvad de kan, og tak for jeres stemmer.

show-cue-before = Før første punkt
show-cue-welcome = Velkomst
show-cue-category = Kategori
show-cue-nominees = De nominerede
show-cue-poll-open = Afstemningen åbner
show-cue-poll-closed = Afstemningen lukker
show-cue-suspense = Spænding
show-cue-reveal = Afsløring
show-cue-interlude = Pause
show-cue-finale = Finale

show-phone-before = Showet er ikke begyndt endnu.
show-phone-welcome = Velkommen. Her kan du stemme, når afstemningen åbner.
show-phone-category = Nu gælder det denne pris.
show-phone-nominees = De nominerede bliver præsenteret.
show-phone-poll-open = Afstemningen er åben.
show-phone-poll-closed = Afstemningen er lukket, og stemmerne bliver talt op.
show-phone-suspense = Om et øjeblik får vi vinderen.
show-phone-reveal = Vinderen bliver afsløret.
show-phone-interlude = Der er pause.
show-phone-finale = Aftenens vindere er på scenen. Tak, fordi du var med.
show-phone-winner = Vinder af { $category }
show-watch-stage = Kig op på scenen. Siden her følger med af sig selv.
show-paused-text = Afstemningen holder en kort pause. Har du stemt, er din stemme modtaget.
show-to-awards = Se alle priser og resultater

show-operate-title = Styr { $show }
show-operator = Operatør
show-now = Nu
show-then = Næste
show-then-nothing = Der er ikke flere punkter. Det var showet.
show-ahead = Derefter
show-now-winner = Vinder: { $winner }.
show-host-note = Til værten:
show-cue-left = tilbage af punktet
show-cue-over = Punktet er gået { $span } over tiden.
show-on-time = Vi følger planen.
show-behind = Vi er { $span } bagud.
show-ahead-of-plan = Vi er { $span } foran planen.
show-ends-about = Slut omkring kl. { $clock }.
show-minutes = { $n } min.
show-hours = { $h } t. { $m } min.
show-poll-open = Afstemningen er åben
show-poll-paused = Afstemningen holder pause
show-poll-closed = Afstemningen er lukket
show-ways = Showets sider
show-to-stage = Se scenen
show-to-phone = Se telefonernes side
show-to-script = Værtens manuskript
show-to-plan = Drejebogen

show-do-next = Videre til { $cue }
show-do-open = Åbn afstemningen om { $category }
show-do-close = Luk afstemningen om { $category }
show-do-reveal = Afslør vinderen af { $category }
show-armed = Klar: { $what }?
show-armed-for = Tryk inden { $n } sekunder, ellers sker der ingenting.
show-confirm = Ja, nu: { $what }
show-confirm-open-text = Alle i salen kan stemme, så snart du trykker. Regler og nominerede kan ikke ændres bagefter.
show-confirm-close-text =
    { $n ->
        [one] Der er kommet én stemmeseddel. Herefter tages ingen imod, og afstemningen kan ikke åbnes igen.
       *[other] Der er kommet { $n } stemmesedler. Herefter tages ingen imod, og afstemningen kan ikke åbnes igen.
    }
show-confirm-reveal-text =
    { $n ->
        [one] Én stemmeseddel tælles, og vinderen vises på scenen og på alle telefoner på én gang. Det kan ikke fortrydes.
       *[other] { $n } stemmesedler tælles, og vinderen vises på scenen og på alle telefoner på én gang. Det kan ikke fortrydes.
    }
show-confirm-jury-reveal-text = Vinderen vises på scenen og på alle telefoner på én gang. Det kan ikke fortrydes.
show-confirm-rehearsed-reveal-text = Scenen viser, hvor vinderens navn kommer til at stå. Intet tælles, og ingen nævnes.
show-not-yet = Ikke endnu
show-undo = Fortryd
show-pause = Sæt afstemningen på pause
show-resume = Genoptag afstemningen
show-extend = Læg { $span } til
show-skip = Spring
show-skip-to = Spring frem til
show-control = Styringen
show-take = Overtag styringen
show-nobody-in-control = Ingen har styringen lige nu. Overtag den, hvis det er dig, der skal køre showet.
show-in-control = Du har styringen.
show-control-lapsed = Du har ikke trykket i et stykke tid, så andre kan overtage styringen. Trykker du først, beholder du den.
show-held-by = { $name } har styringen. Du kan følge med her, men ikke trykke.
show-hand-over = Giv styringen videre
show-hand-over-to = Giv styringen til
show-release = Slip styringen
show-sheet-unfinished = Drejebogen går ikke op endnu, så showet kan ikke begynde. { $fault }

show-refused-moved-on = Showet var gået videre, før du trykkede, så intet er ændret. Her er det nået til.
show-refused-not-now = Det kan ikke gøres på dette tidspunkt i showet, så intet er ændret.
show-refused-held = En anden har styringen, så intet er ændret.
show-refused-not-in-control = Overtag styringen først. Intet er ændret.
show-refused-not-an-operator = Den person kan ikke styre showet, så du har stadig styringen.
show-refused-sheet = Drejebogen går ikke op, så intet er ændret. { $fault }
show-refused-arm-first = Det kan ikke fortrydes, så gør det klar først. Intet er ændret.
show-refused-nothing-armed = Der var ikke gjort noget klar, så intet er ændret.
show-refused-armed-too-long-ago = Der gik for lang tid mellem de to tryk, så intet er ændret. Begynd forfra.
show-refused-last-cue = Der er ikke flere punkter.
show-refused-cannot-skip = Man kan ikke springe over noget, der åbner, lukker eller afslører. Intet er ændret.
show-refused-no-poll-open = Der er ingen åben afstemning, så intet er ændret.
show-refused-already-paused = Afstemningen holder allerede pause.
show-refused-not-paused = Afstemningen holder ikke pause.
show-refused-no-countdown = Afstemningen har ingen nedtælling at lægge tid til.
show-refused-extension = Læg mellem ét sekund og fire timer til.
show-refused-cannot-undo = Det kan ikke fortrydes, så intet er ændret.
show-refused-no-poll = Der er ikke holdt nogen afstemning, og ingen regel er lagt fast, så der er intet at afsløre. Forbered afstemningen på sæsonens side.
show-refused-already-opened = Denne afstemning er allerede åbnet uden for showet. Tag den ud af drejebogen.
