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
awards-rule-jury = Juryn avgör ensam det här priset.
awards-rule-audience = Publiken avgör ensam det här priset.
awards-rule-shares = För varje sida räknas andelen av allt den har gett; andelarna viktas och läggs ihop.
awards-rule-tie-audience = Blir det lika totalt avgör publiken; är det fortfarande lika delas priset.
awards-rule-tie-jury = Blir det lika totalt avgör juryn; är det fortfarande lika delas priset.
awards-rule-tie-shared = Blir det lika totalt delas priset.
awards-tie-jury = Två eller fler låg lika totalt; juryns poäng avgjorde.
awards-nobody = Varken jury eller publik har sagt något, så det finns ingen vinnare.
awards-no-winner = Ingen vinnare
awards-table-place = Plats
awards-weight-changes-nothing = Varje annan vikt för publiken skulle ha gett samma vinnare.
awards-weight-changes = Skulle en annan vikt för publiken ha gett en annan vinnare?
awards-weight-range = Publiken { $from } till { $to } procent: { $winner }
awards-set-aside =
    { $n ->
        [one] En röstsedel lades åt sidan som misstänkt; med den skulle samma ha vunnit hos publiken.
       *[other] { $n } röstsedlar lades åt sidan som misstänkta; med dem skulle samma ha vunnit hos publiken.
    }
awards-set-aside-only =
    { $n ->
        [one] En röstsedel lades åt sidan som misstänkt.
       *[other] { $n } röstsedlar lades åt sidan som misstänkta.
    }
awards-set-aside-changes =
    { $n ->
        [one] En röstsedel lades åt sidan som misstänkt; med den skulle en annan ha kommit först hos publiken.
       *[other] { $n } röstsedlar lades åt sidan som misstänkta; med dem skulle en annan ha kommit först hos publiken.
    }
awards-recount = Kvitton och röstsedlar, så att du kan räkna om själv
