awards-title = Awards: { $season }
awards-description = What is asked in each category, who won, and how jury and audience were counted.
awards-lead-before = Each award asks one question. The winners are revealed on stage and then stand here.
awards-lead = Each award asks one question. Jury and audience answer it together.
awards-on-stage = To be revealed on stage, { $moment }.
awards-empty-title = No awards yet
awards-empty-text = This season has no categories yet. They come with the call.
awards-to-season = To the season
awards-winner = Winner
awards-winners = The award is shared
awards-table-caption = Points
awards-table-finalist = Finalist
awards-table-jury = Jury
awards-table-audience = Audience
awards-table-total = Total
awards-tie-audience = Two or more had the same total; the audience’s votes decided.
awards-tie-shared = Totals and votes were equal, so the award is shared.
awards-ballots =
    { $n ->
        [0] No ballots were cast.
        [one] One ballot.
       *[other] { $n } ballots.
    }
awards-rule-equal = Jury and audience weigh the same.
awards-rule-percent = The jury weighs { $jury } per cent, the audience { $audience } per cent.
awards-rule-points = By place, each gives { $points } points.
awards-rule-ties = With equal totals the audience decides; if they are still equal, the award is shared.
awards-and = and
