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
awards-rule-ties = Står to lige, afgør publikum; står de stadig lige, deler de prisen.
awards-and = og
