awards-title = Priser: { $season }
awards-description = Hvad hver kategori spørger om, hvem der vandt, og hvordan jury og publikum blev talt.
awards-lead-before = Hver pris stiller ét spørgsmål. Vinderne afsløres på scenen og står derefter her.
awards-lead = Hver pris stiller ét spørgsmål. Jury og publikum svarer sammen.
awards-on-stage = Afsløres på scenen, { $moment }.
awards-empty-title = Ingen priser endnu
awards-empty-text = Sæsonen har ingen kategorier endnu. De kommer med indkaldelsen.
awards-to-season = Til sæsonen
awards-winner = Vinder
awards-winners = Prisen deles
awards-table-caption = Point
awards-table-finalist = Finalist
awards-table-jury = Jury
awards-table-audience = Salen
awards-table-total = I alt
awards-tie-audience = To eller flere havde lige mange point i alt; publikums stemmer afgjorde det.
awards-tie-shared = Både point og stemmer stod lige, så prisen deles.
awards-ballots =
    { $n ->
        [0] Ingen stemmesedler.
        [one] Én stemmeseddel.
       *[other] { $n } stemmesedler.
    }
awards-rule-equal = Jury og publikum vejer lige meget.
awards-rule-percent = Juryen vejer { $jury } procent, publikum { $audience } procent.
awards-rule-points = Efter placering giver de hver { $points } point.
awards-and = og
awards-rule-jury = Juryen afgør prisen alene.
awards-rule-audience = Publikum afgør prisen alene.
awards-rule-shares = Hver sides andel af alt, hvad den har givet, vægtes og lægges sammen.
awards-rule-tie-audience = Står to lige, afgør publikum; står de stadig lige, deler de prisen.
awards-rule-tie-jury = Står to lige, afgør juryen; står de stadig lige, deler de prisen.
awards-rule-tie-shared = Står to lige, deler de prisen.
awards-tie-jury = To eller flere stod lige; juryens vurdering afgjorde det.
awards-nobody = Hverken jury eller publikum har sagt noget, så der er ingen vinder.
awards-no-winner = Ingen vinder
awards-table-place = Plads
awards-weight-changes-nothing = Enhver anden vægt til publikum ville have givet samme vinder.
awards-weight-changes = Ville en anden vægt til publikum have givet en anden vinder?
awards-weight-range = Publikum { $from } til { $to } procent: { $winner }
awards-set-aside =
    { $n ->
        [one] Én stemmeseddel blev lagt til side som mistænkelig; med den var den samme blevet nummer ét hos publikum.
       *[other] { $n } stemmesedler blev lagt til side som mistænkelige; med dem var den samme blevet nummer ét hos publikum.
    }
awards-set-aside-only =
    { $n ->
        [one] Én stemmeseddel blev lagt til side som mistænkelig.
       *[other] { $n } stemmesedler blev lagt til side som mistænkelige.
    }
awards-set-aside-changes =
    { $n ->
        [one] Én stemmeseddel blev lagt til side som mistænkelig; med den var en anden blevet nummer ét hos publikum.
       *[other] { $n } stemmesedler blev lagt til side som mistænkelige; med dem var en anden blevet nummer ét hos publikum.
    }
awards-recount = Kvitteringer og stemmesedler, så du selv kan tælle
