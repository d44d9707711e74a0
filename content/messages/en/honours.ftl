honour-winner = Winner
honour-commended = Commended
honour-nominee = Nominee
awards-more = More about this award
award-title = { $category }, { $season }
award-title-won = { $winner } · { $category }
award-description-won = { $winner } won { $category } in { $season }. How jury and audience decided, and everyone who was nominated.
award-part-winner = The winner
award-part-winners = The winners
award-part-also = Also nominated
award-nobody-title = No nominees yet
award-nobody-text = The jury has not published any nominees for this award yet.
hall-title = Hall of fame
hall-link = Everyone who has won so far
hall-description = The winners of every season, award by award, and the concepts that grew out of them.
hall-lead = The winners of every season, and what became of their ideas.
hall-empty-title = Nobody has won yet
hall-empty-text = The first winners will stand here once they have been revealed on stage.
honours-became = In the catalogue it became:
honours-certificate = Certificate (PDF)
honours-press = Press kit
honours-gallery = In the gallery
badge-take = Badge for your own site
badge-code = Paste this into your page
badge-verify = The page that says it is true
badge-alt-winner = Winner of { $category }, { $season }: { $title }, { $library }
badge-alt-commended = Commended in { $category }, { $season }: { $title }, { $library }
badge-alt-nominee = Nominated for { $category }, { $season }: { $title }, { $library }
certificate-signed = For the jury
certificate-verify = Is this certificate genuine? Look it up:
verify-title = Genuine: { $title }
verify-yes = Yes, this is genuine
verify-honour = Honour
verify-award = Award
verify-season = Season
verify-nomination = Nomination
verify-library = Library
verify-day = Revealed
verify-demo = This season is a demo. Scores, votes and winners are examples, so the badge attests nothing outside it.
verify-how = Anybody can copy a drawing. What counts is this page: its address has to begin with { $host }.
verify-to-award = The award
verify-no = This attests nothing
verify-no-text = There is no badge and no certificate under this address. The address may be mistyped; or somebody shows a badge that nobody was given.
kit-title = Press kit: { $title }
kit-reason = Why the jury chose it
kit-pictures = Pictures
kit-pictures-text = They may be shown. Name whoever made them, and follow the licence beneath each.
kit-picture-file = Open this picture on its own
kit-files = To take along
kit-badge = Badge (SVG)
kit-text = Text to copy
kit-text-label = Everything above in plain text
kit-revealed = Revealed { $day }.
told-few = fewer than { $n }
integrity-title = How { $season } was decided
integrity-description = Rules, ballots, rulings and recusals of every revealed award, with figures and the files to count again.
integrity-lead = What was fixed before the vote, what happened during it, and what you need to count it all again.
integrity-link = How the awards were decided, with figures
integrity-empty-title = Nothing to look back on yet
integrity-empty-text = The note on an award comes with its reveal on stage.
integrity-to-awards = To the awards
integrity-statistics = Turn-out and agreement
integrity-voters = Voters
integrity-turnout = Turn-out
integrity-agreement = Jury and audience
integrity-unknown = not known
integrity-not-compared = Not compared.
integrity-same-first = The same first choice.
integrity-other-first = Different first choices.
integrity-same-three = The same first three.
integrity-other-three = Not the same first three.
integrity-tau = Agreement { $tau }.
integrity-no-tau = One of them put all level.
integrity-tau-explained = Turn-out is shown where it was known beforehand how many could vote. The agreement of the two orders is Kendall’s tau-b: 1 is the same order, 0 no connection, −1 the reverse.
integrity-few = Figures about fewer than { $n } people are not shown.
integrity-rule = Rule
integrity-counted-by = Ballot
integrity-who = Who could vote
integrity-ballots = Ballots
integrity-ballots-few = Fewer than { $n } ballots were cast, so no figures are shown.
integrity-ballots-n = { $cast ->
        [0] No ballots were cast.
       *[other] { $cast } voted; { $counted } ballots counted.
    }
integrity-no-aside = None was set aside.
integrity-aside = Set aside: { $n } ({ $reasons }).
integrity-aside-same = With them the same would have been first among the audience.
integrity-aside-changes = With them another would have been first among the audience.
integrity-rulings = Rulings
integrity-rulings-n = { $n ->
        [0] Nobody had to rule on any ballot.
        [one] There was one ruling on ballots.
       *[other] There were { $n } rulings on ballots.
    }
integrity-recusals = Recusals
integrity-recusals-few = In some cases, fewer than { $n }, a juror had no part in judging a nomination, because of a tie.
integrity-recusals-n = { $n ->
        [0] No juror had a tie to any nomination.
       *[other] In { $n } cases a juror had no part in judging a nomination, because of a tie.
    }
integrity-weight = Another weight
integrity-weight-none = One side decided alone, so there was nothing to weigh.
integrity-weight-hidden = Not shown: the figures of this poll were declared never to be shown.
integrity-weight-changes = Another weight of the audience would have changed the winner. The award’s own page says which.
