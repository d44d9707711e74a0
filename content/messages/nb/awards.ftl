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
awards-rule-jury = Juryen avgjør denne prisen alene.
awards-rule-audience = Publikum avgjør denne prisen alene.
awards-rule-shares = For hver side regnes andelen av alt den har gitt; andelene vektes og legges sammen.
awards-rule-tie-audience = Ender det likt totalt, avgjør publikum; er det fortsatt likt, deles prisen.
awards-rule-tie-jury = Ender det likt totalt, avgjør juryen; er det fortsatt likt, deles prisen.
awards-rule-tie-shared = Ender det likt totalt, deles prisen.
awards-tie-jury = To eller flere endte likt totalt; poengene fra juryen avgjorde.
awards-nobody = Verken jury eller publikum har sagt noe, så det er ingen vinner.
awards-no-winner = Ingen vinner
awards-table-place = Plass
awards-weight-changes-nothing = Enhver annen vekt til publikum ville ha gitt samme vinner.
awards-weight-changes = Ville en annen vekt til publikum ha gitt en annen vinner?
awards-weight-range = Publikum { $from } til { $to } prosent: { $winner }
awards-set-aside =
    { $n ->
        [one] Én stemmeseddel ble lagt til side som mistenkelig; med den ville den samme ha vunnet hos publikum.
       *[other] { $n } stemmesedler ble lagt til side som mistenkelige; med dem ville den samme ha vunnet hos publikum.
    }
awards-set-aside-only =
    { $n ->
        [one] Én stemmeseddel ble lagt til side som mistenkelig.
       *[other] { $n } stemmesedler ble lagt til side som mistenkelige.
    }
awards-set-aside-changes =
    { $n ->
        [one] Én stemmeseddel ble lagt til side som mistenkelig; med den ville en annen ha blitt nummer én hos publikum.
       *[other] { $n } stemmesedler ble lagt til side som mistenkelige; med dem ville en annen ha blitt nummer én hos publikum.
    }
awards-recount = Kvitteringer og stemmesedler, så du kan telle etter selv
