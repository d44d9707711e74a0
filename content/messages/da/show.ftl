show-stage-title = Scene: { $show }
show-demo = Demo
show-next = Næste: { $category }
show-all-revealed = Alle priser har fundet deres vinder.
show-tonight = I aften
show-how-to-vote = Sådan stemmer du
show-vote-now = Stem nu
show-qr-label = QR-kode til { $address }
show-result-later = Resultatet vises, når afstemningen er lukket.
show-counting = Vi tæller
show-result-next = Afstemningen er lukket. Om lidt kommer vinderen.
show-all-figures = Alle tal: { $address }
show-operate-title = Styr { $show }
show-operator = Operatør
show-now = Nu
show-then = Næste
show-now-waiting = Scenen viser showets navn.
show-now-voting = Afstemningen er åben: { $category }.
show-now-counting = Afstemningen er lukket: { $category }. Ingen kender vinderen endnu.
show-now-revealed = Afsløret: { $category }. Vinder: { $winner }.
show-then-close = Luk afstemningen, når værten siger til.
show-then-reveal = Afslør vinderen, når værten siger til.
show-then-open = Arrangøren åbner afstemningen: { $category }.
show-then-nothing = Alle priser er afsløret. Det var showet.
show-to-organise = Til sæsonen og dens afstemninger
show-to-stage = Se scenen
show-close = Luk afstemningen …
show-reveal = Afslør vinderen …
show-rest = Ryd scenen
show-close-now = Luk afstemningen nu
show-reveal-now = Afslør vinderen nu
show-confirm-close = Luk afstemningen om { $category }?
show-confirm-close-text =
    { $n ->
        [one] Der er kommet én stemmeseddel. Herefter tages ingen imod, og afstemningen kan ikke åbnes igen.
       *[other] Der er kommet { $n } stemmesedler. Herefter tages ingen imod, og afstemningen kan ikke åbnes igen.
    }
show-confirm-reveal = Afslør { $category }?
show-confirm-reveal-text =
    { $n ->
        [one] Én stemmeseddel tælles, og vinderen vises på scenen og på alle telefoner på én gang. Det kan ikke fortrydes.
       *[other] { $n } stemmesedler tælles, og vinderen vises på scenen og på alle telefoner på én gang. Det kan ikke fortrydes.
    }
show-confirm-rest-text = Scenen går tilbage til showets navn. Vinderen er stadig offentlig.
show-not-yet = Ikke endnu, gå tilbage
show-refused-moved-on = Showet var gået videre, før du trykkede, så intet er ændret. Her er det nået til.
show-refused-not-now = Det kan ikke gøres på dette tidspunkt i showet, så intet er ændret.
