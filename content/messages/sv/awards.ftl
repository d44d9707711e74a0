awards-title = Priser: { $season }
awards-description = Vad varje kategori frågar efter, vem som vann och hur juryns och publikens röster räknades.
awards-lead-before = Varje pris ställer en fråga. Vinnarna avslöjas på scenen och står sedan här.
awards-lead = Varje pris ställer en fråga. Jury och publik svarar tillsammans.
awards-on-stage = Avslöjas på scenen, { $moment }.
awards-empty-title = Inga priser än
awards-empty-text = Säsongen har inga kategorier än. De kommer med utlysningen.
awards-to-season = Till säsongen
awards-winner = Vinnare
awards-winners = Priset delas
awards-table-caption = Poäng
awards-table-finalist = Finalist
awards-table-jury = Jury
awards-table-audience = Publik
awards-table-total = Totalt
awards-tie-audience = Två eller fler fick lika många poäng totalt; publikens röster avgjorde.
awards-tie-shared = Både poäng och röster var lika, så priset delas.
awards-ballots =
    { $n ->
        [0] Inga röstsedlar.
        [one] En röstsedel.
       *[other] { $n } röstsedlar.
    }
awards-rule-equal = Jury och publik väger lika tungt.
awards-rule-percent = Juryn väger { $jury } procent, publiken { $audience } procent.
awards-rule-points = Efter placering ger båda { $points } poäng.
awards-and = och
