awards-title = Priser: { $season }
awards-description = Hva hver kategori spør om, hvem som vant, og hvordan stemmene fra jury og publikum ble telt.
awards-lead-before = Hver pris stiller ett spørsmål. Vinnerne avsløres på scenen og står deretter her.
awards-lead = Hver pris stiller ett spørsmål. Jury og publikum svarer sammen.
awards-on-stage = Avsløres på scenen { $moment }.
awards-empty-title = Ingen priser ennå
awards-empty-text = Sesongen har ingen kategorier ennå. De kommer med utlysningen.
awards-to-season = Til sesongen
awards-winner = Vinner
awards-winners = Prisen deles
awards-table-caption = Poeng
awards-table-finalist = Finalist
awards-table-jury = Jury
awards-table-audience = Salen
awards-table-total = Totalt
awards-tie-audience = To eller flere hadde like mange poeng totalt; stemmene fra publikum avgjorde.
awards-tie-shared = Både poeng og stemmer endte likt, så prisen deles.
awards-ballots =
    { $n ->
        [0] Ingen stemmesedler.
        [one] Én stemmeseddel.
       *[other] { $n } stemmesedler.
    }
awards-rule-equal = Jury og publikum teller like mye.
awards-rule-percent = Juryen teller { $jury } prosent, publikum { $audience } prosent.
awards-rule-points = Etter plassering gir de { $points } poeng hver.
awards-and = og
