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
awards-and = and
awards-rule-jury = The jury decides this award alone.
awards-rule-audience = The audience decides this award alone.
awards-rule-shares = Each side’s share of everything it gave is weighed and added.
awards-rule-tie-audience = If the totals are equal, the audience decides; if they are still equal, the award is shared.
awards-rule-tie-jury = If the totals are equal, the jury decides; if they are still equal, the award is shared.
awards-rule-tie-shared = If the totals are equal, the award is shared.
awards-tie-jury = Two or more had the same total; the jury’s scores decided.
awards-nobody = Neither jury nor audience said anything, so there is no winner.
awards-no-winner = No winner
awards-table-place = Place
awards-weight-changes-nothing = Any other weight of the audience would have given the same winner.
awards-weight-changes = Would another weight of the audience have changed the winner?
awards-weight-range = Audience { $from } to { $to } per cent: { $winner }
awards-set-aside =
    { $n ->
        [one] One ballot was set aside as suspicious; with it the same would have won among the audience.
       *[other] { $n } ballots were set aside as suspicious; with them the same would have won among the audience.
    }
awards-set-aside-only =
    { $n ->
        [one] One ballot was set aside as suspicious.
       *[other] { $n } ballots were set aside as suspicious.
    }
awards-set-aside-changes =
    { $n ->
        [one] One ballot was set aside as suspicious; with it another would have been first among the audience.
       *[other] { $n } ballots were set aside as suspicious; with them another would have been first among the audience.
    }
awards-recount = Receipts and ballots, to count again
