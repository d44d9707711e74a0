show-stage-title = Scen: { $show }
show-demo = Demo
show-next = Nästa: { $category }
show-all-revealed = Alla priser har fått sin vinnare.
show-tonight = I kväll
show-how-to-vote = Så röstar du
show-vote-now = Rösta nu
show-qr-label = QR-kod till { $address }
show-result-later = Resultatet visas när omröstningen har stängt.
show-counting = Vi räknar
show-result-next = Omröstningen har stängt. Strax kommer vinnaren.
show-all-figures = Alla siffror: { $address }
show-operate-title = Kör { $show }
show-operator = Operatör
show-now = Nu
show-then = Sedan
show-now-waiting = Scenen visar galans namn.
show-now-voting = Omröstningen är öppen: { $category }.
show-now-counting = Omröstningen har stängt: { $category }. Ingen vet vem som vinner än.
show-now-revealed = Avslöjat: { $category }. Vinnare: { $winner }.
show-then-close = Stäng omröstningen när programledaren säger till.
show-then-reveal = Avslöja vinnaren när programledaren säger till.
show-then-open = Arrangören öppnar omröstningen: { $category }.
show-then-nothing = Alla priser är avslöjade. Därmed är galan slut.
show-to-organise = Till säsongen och dess omröstningar
show-to-stage = Se scenen
show-close = Stäng omröstningen …
show-reveal = Avslöja vinnaren …
show-rest = Töm scenen
show-close-now = Stäng omröstningen nu
show-reveal-now = Avslöja vinnaren nu
show-confirm-close = Stäng omröstningen om { $category }?
show-confirm-close-text =
    { $n ->
        [one] En röstsedel har kommit in. Efter detta tas inga fler emot, och omröstningen kan inte öppnas igen.
       *[other] { $n } röstsedlar har kommit in. Efter detta tas inga fler emot, och omröstningen kan inte öppnas igen.
    }
show-confirm-reveal = Avslöja { $category }?
show-confirm-reveal-text =
    { $n ->
        [one] En röstsedel räknas, och vinnaren visas på scenen och på alla telefoner samtidigt. Det kan inte ångras.
       *[other] { $n } röstsedlar räknas, och vinnaren visas på scenen och på alla telefoner samtidigt. Det kan inte ångras.
    }
show-confirm-rest-text = Scenen går tillbaka till galans namn. Vinnaren är fortfarande offentlig.
show-not-yet = Inte än, gå tillbaka
show-refused-moved-on = Galan hade gått vidare innan du tryckte, så inget har ändrats. Så här långt har den kommit.
show-refused-not-now = Det kan inte göras i det här läget av galan, så inget har ändrats.
