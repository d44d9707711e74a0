show-stage-title = Scene: { $show }
show-overlay-title = Grafikk til sendingen: { $show }
show-demo = Demo
show-rehearsal = Generalprøve
show-rehearsal-text = Dette er en generalprøve. Stemmene teller ikke med og slettes etterpå, og ingen vinner blir nevnt.
show-tonight = I kveld
show-welcome = Velkommen
show-soon = Vi begynner snart
show-follow-along = Følg med på telefonen
show-follow-along-text = Da er du klar når det skal stemmes.
show-nominees = De nominerte
show-how-to-vote = Slik stemmer du
show-vote-now = Stem nå
show-vote-paused = En liten pause
show-left = igjen
show-time-left = { $span } igjen.
show-qr-label = QR-kode til { $address }
show-result-later = Resultatet vises når avstemningen er stengt.
show-counting = Vi teller
show-result-next = Avstemningen er stengt. Snart kommer vinneren.
show-winner-is = Og vinneren er …
show-rehearsed-winner = Her står vinnerens navn
show-rehearsed-winner-text = Dette er en generalprøve, så ingenting er talt opp.
show-all-figures = Alle tall: { $address }
show-interlude = Pause
show-interlude-text = Vi er snart tilbake.
show-winners-tonight = Kveldens vinnere
show-thanks = Takk til alle som har vist hva de kan, og takk for stemmene deres.

show-cue-before = Før første punkt
show-cue-welcome = Velkomst
show-cue-category = Kategori
show-cue-nominees = De nominerte
show-cue-poll-open = Avstemningen åpner
show-cue-poll-closed = Avstemningen stenger
show-cue-suspense = Spenning
show-cue-reveal = Avduking
show-cue-interlude = Pause
show-cue-finale = Finale

show-phone-before = Showet har ikke begynt ennå.
show-phone-welcome = Velkommen. Her kan du stemme når avstemningen åpner.
show-phone-category = Nå gjelder det denne prisen.
show-phone-nominees = De nominerte blir presentert.
show-phone-poll-open = Avstemningen er åpen.
show-phone-poll-closed = Avstemningen er stengt, og stemmene telles opp.
show-phone-suspense = Om et øyeblikk får vi vite hvem som vant.
show-phone-reveal = Vinneren blir avslørt.
show-phone-interlude = Det er pause.
show-phone-finale = Kveldens vinnere er på scenen. Takk for at du var med.
show-phone-winner = Vinner av { $category }
show-watch-stage = Se opp på scenen. Denne siden følger med av seg selv.
show-paused-text = Avstemningen tar en liten pause. Har du stemt, er stemmen din mottatt.
show-to-awards = Se alle priser og resultater

show-operate-title = Styr { $show }
show-operator = Operatør
show-now = Nå
show-then = Neste
show-then-nothing = Det er ingen flere punkter. Det var showet.
show-ahead = Deretter
show-now-winner = Vinner: { $winner }.
show-host-note = Til verten:
show-cue-left = igjen av punktet
show-cue-over = Punktet er { $span } over tiden.
show-on-time = Vi følger planen.
show-behind = Vi ligger { $span } etter.
show-ahead-of-plan = Vi ligger { $span } foran planen.
show-ends-about = Slutter omtrent kl. { $clock }.
show-minutes = { $n } min
show-hours = { $h } t { $m } min
show-poll-open = Avstemningen er åpen
show-poll-paused = Avstemningen har pause
show-poll-closed = Avstemningen er stengt
show-ways = Showets sider
show-to-stage = Se scenen
show-to-phone = Se siden på telefonene
show-to-script = Vertens manus
show-to-plan = Kjøreplanen

show-do-next = Videre til { $cue }
show-do-open = Åpne avstemningen om { $category }
show-do-close = Steng avstemningen om { $category }
show-do-reveal = Avslør vinneren av { $category }
show-armed = Klar: { $what }?
show-armed-for = Trykk innen { $n } sekunder, ellers skjer ingenting.
show-confirm = Ja, nå: { $what }
show-confirm-open-text = Alle i salen kan stemme så snart du trykker. Regler og nominerte kan ikke endres etterpå.
show-confirm-close-text =
    { $n ->
        [one] Det har kommet inn én stemmeseddel. Etter dette tas ingen flere imot, og avstemningen kan ikke åpnes igjen.
       *[other] Det har kommet inn { $n } stemmesedler. Etter dette tas ingen flere imot, og avstemningen kan ikke åpnes igjen.
    }
show-confirm-reveal-text =
    { $n ->
        [one] Én stemmeseddel telles, og vinneren vises på scenen og på alle telefoner samtidig. Det kan ikke angres.
       *[other] { $n } stemmesedler telles, og vinneren vises på scenen og på alle telefoner samtidig. Det kan ikke angres.
    }
show-confirm-jury-reveal-text = Vinneren vises på scenen og på alle telefoner samtidig. Det kan ikke angres.
show-confirm-rehearsed-reveal-text = Scenen viser hvor vinnerens navn skal stå. Ingenting telles, og ingen nevnes.
show-not-yet = Ikke ennå
show-undo = Angre
show-pause = Sett avstemningen på pause
show-resume = Gjenoppta avstemningen
show-extend = Legg til { $span }
show-skip = Hopp
show-skip-to = Hopp fram til
show-control = Styringen
show-take = Overta styringen
show-nobody-in-control = Ingen har styringen akkurat nå. Overta den hvis det er du som skal kjøre showet.
show-in-control = Du har styringen.
show-control-lapsed = Du har ikke trykket på en stund, så andre kan overta styringen. Trykker du først, beholder du den.
show-held-by = { $name } har styringen. Du kan følge med her, men ikke trykke.
show-hand-over = Gi styringen videre
show-hand-over-to = Gi styringen til
show-release = Slipp styringen
show-sheet-unfinished = Kjøreplanen går ikke opp ennå, så showet kan ikke begynne. { $fault }

show-refused-moved-on = Showet hadde gått videre før du trykket, så ingenting er endret. Hit har det kommet.
show-refused-not-now = Det kan ikke gjøres på dette tidspunktet i showet, så ingenting er endret.
show-refused-held = En annen har styringen, så ingenting er endret.
show-refused-not-in-control = Overta styringen først. Ingenting er endret.
show-refused-not-an-operator = Den personen kan ikke styre showet, så du har fortsatt styringen.
show-refused-sheet = Kjøreplanen går ikke opp, så ingenting er endret. { $fault }
show-refused-arm-first = Det kan ikke angres, så gjør det klart først. Ingenting er endret.
show-refused-nothing-armed = Ingenting var gjort klart, så ingenting er endret.
show-refused-armed-too-long-ago = Det gikk for lang tid mellom de to trykkene, så ingenting er endret. Begynn på nytt.
show-refused-last-cue = Det er ingen flere punkter.
show-refused-cannot-skip = Det som åpner, stenger eller avslører noe, kan ikke hoppes over. Ingenting er endret.
show-refused-no-poll-open = Ingen avstemning er åpen, så ingenting er endret.
show-refused-already-paused = Avstemningen har allerede pause.
show-refused-not-paused = Avstemningen har ikke pause.
show-refused-no-countdown = Avstemningen har ingen nedtelling å legge tid til.
show-refused-extension = Legg til mellom ett sekund og fire timer.
show-refused-cannot-undo = Det kan ikke angres, så ingenting er endret.
show-refused-no-poll = Det er ikke holdt noen avstemning, og ingen regel er lagt fast, så det er ingenting å avsløre. Forbered avstemningen på sesongens side.
show-refused-already-opened = Denne avstemningen er allerede åpnet utenfor showet. Ta den ut av kjøreplanen.
