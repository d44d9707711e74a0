show-stage-title = Scen: { $show }
show-overlay-title = Grafik till sändningen: { $show }
show-demo = Demo
show-rehearsal = Generalrepetition
show-rehearsal-text = Det här är en generalrepetition. Rösterna räknas inte och raderas efteråt, och ingen vinnare nämns.
show-tonight = I kväll
show-welcome = Välkommen
show-soon = Vi börjar strax
show-follow-along = Följ med i telefonen
show-follow-along-text = Då är du redo när det är dags att rösta.
show-nominees = De nominerade
show-how-to-vote = Så röstar du
show-vote-now = Rösta nu
show-vote-paused = En kort paus
show-left = kvar
show-time-left = { $span } kvar.
show-qr-label = QR-kod till { $address }
show-result-later = Resultatet visas när omröstningen har stängt.
show-counting = Vi räknar
show-result-next = Omröstningen har stängt. Strax kommer vinnaren.
show-winner-is = Och vinnaren är …
show-rehearsed-winner = Här står vinnarens namn
show-rehearsed-winner-text = Det här är en generalrepetition, så inget har räknats.
show-all-figures = Alla siffror: { $address }
show-interlude = Paus
show-interlude-text = Vi är snart tillbaka.
show-winners-tonight = Kvällens vinnare
show-thanks = Tack till alla som har visat vad de kan, och tack för era röster.

show-cue-before = Före första punkten
show-cue-welcome = Välkomsthälsning
show-cue-category = Kategori
show-cue-nominees = De nominerade
show-cue-poll-open = Omröstningen öppnar
show-cue-poll-closed = Omröstningen stänger
show-cue-suspense = Spänning
show-cue-reveal = Avslöjande
show-cue-interlude = Paus
show-cue-finale = Final

show-phone-before = Galan har inte börjat än.
show-phone-welcome = Välkommen. Här kan du rösta när omröstningen öppnar.
show-phone-category = Nu gäller det det här priset.
show-phone-nominees = De nominerade presenteras.
show-phone-poll-open = Omröstningen är öppen.
show-phone-poll-closed = Omröstningen har stängt och rösterna räknas.
show-phone-suspense = Strax får vi veta vem som vinner.
show-phone-reveal = Vinnaren avslöjas.
show-phone-interlude = Det är paus.
show-phone-finale = Kvällens vinnare är på scenen. Tack för att du var med.
show-phone-winner = Vinnare av { $category }
show-watch-stage = Titta upp på scenen. Den här sidan följer med av sig själv.
show-paused-text = Omröstningen tar en kort paus. Har du röstat är din röst mottagen.
show-to-awards = Se alla priser och resultat

show-operate-title = Kör { $show }
show-operator = Operatör
show-now = Nu
show-then = Sedan
show-then-nothing = Det finns inga fler punkter. Därmed är galan slut.
show-ahead = Därefter
show-now-winner = Vinnare: { $winner }.
show-host-note = Till programledaren:
show-cue-left = kvar av punkten
show-cue-over = Punkten har dragit över { $span }.
show-on-time = Vi följer planen.
show-behind = Vi ligger { $span } efter.
show-ahead-of-plan = Vi ligger { $span } före planen.
show-ends-about = Slutar ungefär kl. { $clock }.
show-minutes = { $n } min
show-hours = { $h } h { $m } min
show-poll-open = Omröstningen är öppen
show-poll-paused = Omröstningen är pausad
show-poll-closed = Omröstningen har stängt
show-ways = Galans sidor
show-to-stage = Se scenen
show-to-phone = Se telefonernas sida
show-to-script = Programledarens manus
show-to-plan = Körschemat

show-do-next = Vidare till { $cue }
show-do-open = Öppna omröstningen om { $category }
show-do-close = Stäng omröstningen om { $category }
show-do-reveal = Avslöja vinnaren av { $category }
show-armed = Redo: { $what }?
show-armed-for = Tryck inom { $n } sekunder, annars händer ingenting.
show-confirm = Ja, nu: { $what }
show-confirm-open-text = Alla i salen kan rösta så snart du trycker. Regler och nominerade kan inte ändras efteråt.
show-confirm-close-text =
    { $n ->
        [one] En röstsedel har kommit in. Efter detta tas inga fler emot, och omröstningen kan inte öppnas igen.
       *[other] { $n } röstsedlar har kommit in. Efter detta tas inga fler emot, och omröstningen kan inte öppnas igen.
    }
show-confirm-reveal-text =
    { $n ->
        [one] En röstsedel räknas, och vinnaren visas på scenen och på alla telefoner samtidigt. Det kan inte ångras.
       *[other] { $n } röstsedlar räknas, och vinnaren visas på scenen och på alla telefoner samtidigt. Det kan inte ångras.
    }
show-confirm-jury-reveal-text = Vinnaren visas på scenen och på alla telefoner samtidigt. Det kan inte ångras.
show-confirm-rehearsed-reveal-text = Scenen visar var vinnarens namn ska stå. Inget räknas och ingen nämns.
show-not-yet = Inte än
show-undo = Ångra
show-pause = Pausa omröstningen
show-resume = Återuppta omröstningen
show-extend = Lägg till { $span }
show-skip = Hoppa
show-skip-to = Hoppa fram till
show-control = Kontrollen
show-take = Ta kontrollen
show-nobody-in-control = Ingen har kontrollen just nu. Ta den om det är du som ska köra galan.
show-in-control = Du har kontrollen.
show-control-lapsed = Du har inte tryckt på ett tag, så andra kan ta kontrollen. Trycker du först behåller du den.
show-held-by = { $name } har kontrollen. Du kan följa med här, men inte trycka.
show-hand-over = Lämna över kontrollen
show-hand-over-to = Lämna kontrollen till
show-release = Släpp kontrollen
show-sheet-unfinished = Körschemat går inte ihop än, så galan kan inte börja. { $fault }

show-refused-moved-on = Galan hade gått vidare innan du tryckte, så inget har ändrats. Så här långt har den kommit.
show-refused-not-now = Det kan inte göras i det här läget av galan, så inget har ändrats.
show-refused-held = Någon annan har kontrollen, så inget har ändrats.
show-refused-not-in-control = Ta kontrollen först. Inget har ändrats.
show-refused-not-an-operator = Den personen kan inte köra galan, så du har fortfarande kontrollen.
show-refused-sheet = Körschemat går inte ihop, så inget har ändrats. { $fault }
show-refused-arm-first = Det kan inte ångras, så gör det redo först. Inget har ändrats.
show-refused-nothing-armed = Inget hade gjorts redo, så inget har ändrats.
show-refused-armed-too-long-ago = Det gick för lång tid mellan de två trycken, så inget har ändrats. Börja om.
show-refused-last-cue = Det finns inga fler punkter.
show-refused-cannot-skip = Det som öppnar, stänger eller avslöjar något kan inte hoppas över. Inget har ändrats.
show-refused-no-poll-open = Ingen omröstning är öppen, så inget har ändrats.
show-refused-already-paused = Omröstningen är redan pausad.
show-refused-not-paused = Omröstningen är inte pausad.
show-refused-no-countdown = Omröstningen har ingen nedräkning att lägga tid till.
show-refused-extension = Lägg till mellan en sekund och fyra timmar.
show-refused-cannot-undo = Det kan inte ångras, så inget har ändrats.
show-refused-no-poll = Ingen omröstning har hållits och ingen regel är fastställd, så det finns inget att avslöja. Förbered omröstningen på säsongens sida.
show-refused-already-opened = Den här omröstningen har redan öppnats utanför galan. Ta bort den ur körschemat.
