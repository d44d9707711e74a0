show-stage-title = Scene: { $show }
show-demo = Demo
show-next = Neste: { $category }
show-all-revealed = Alle priser har funnet sin vinner.
show-tonight = I kveld
show-how-to-vote = Slik stemmer du
show-vote-now = Stem nå
show-qr-label = QR-kode til { $address }
show-result-later = Resultatet vises når avstemningen er stengt.
show-counting = Vi teller
show-result-next = Avstemningen er stengt. Snart kommer vinneren.
show-all-figures = Alle tall: { $address }
show-operate-title = Styr { $show }
show-operator = Operatør
show-now = Nå
show-then = Neste
show-now-waiting = Scenen viser navnet på showet.
show-now-voting = Avstemningen er åpen: { $category }.
show-now-counting = Avstemningen er stengt: { $category }. Ingen kjenner vinneren ennå.
show-now-revealed = Avslørt: { $category }. Vinner: { $winner }.
show-then-close = Steng avstemningen når verten sier fra.
show-then-reveal = Avslør vinneren når verten sier fra.
show-then-open = Arrangøren åpner avstemningen: { $category }.
show-then-nothing = Alle priser er avslørt. Det var showet.
show-to-organise = Til sesongen og avstemningene
show-to-stage = Se scenen
show-close = Steng avstemningen …
show-reveal = Avslør vinneren …
show-rest = Rydd scenen
show-close-now = Steng avstemningen nå
show-reveal-now = Avslør vinneren nå
show-confirm-close = Stenge avstemningen om { $category }?
show-confirm-close-text =
    { $n ->
        [one] Det har kommet inn én stemmeseddel. Etter dette tas ingen flere imot, og avstemningen kan ikke åpnes igjen.
       *[other] Det har kommet inn { $n } stemmesedler. Etter dette tas ingen flere imot, og avstemningen kan ikke åpnes igjen.
    }
show-confirm-reveal = Avsløre { $category }?
show-confirm-reveal-text =
    { $n ->
        [one] Én stemmeseddel telles, og vinneren vises på scenen og på alle telefoner samtidig. Det kan ikke angres.
       *[other] { $n } stemmesedler telles, og vinneren vises på scenen og på alle telefoner samtidig. Det kan ikke angres.
    }
show-confirm-rest-text = Scenen går tilbake til navnet på showet. Vinneren er fortsatt offentlig.
show-not-yet = Ikke ennå, gå tilbake
show-refused-moved-on = Showet hadde gått videre før du trykket, så ingenting er endret. Hit har det kommet.
show-refused-not-now = Det kan ikke gjøres på dette tidspunktet i showet, så ingenting er endret.
