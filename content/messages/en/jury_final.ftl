## The final, and what belongs to the last steps of the jury

round-kind-final = Final
round-about-final = The jury scores what is on the shortlist once more, each alone, on scorecards of their own. It comes after scoring and before deliberation.
round-final-early = The final opens when scoring has closed: until then nobody knows what is on the shortlist.
round-talk-before-final = Deliberation opens when the final has closed: scores are independent only as long as nobody has talked.
season-edit-misfit = { $round } would no longer fit. { $why } Change its dates under Rounds first.
final-title = The final
final-heading = Final
final-lead = What is on the shortlist is scored once more by the whole jury. Scorecards of the final are kept apart from those of the scoring round.
final-none-title = This season has no final
final-none-text = The season has no final. An organiser gives it dates under Rounds.
final-opens = The final opens { $moment }, { $zone } time.
final-open = The final is open until { $moment }, { $zone } time.
final-closed = The final closed { $moment }, { $zone } time.
final-over = The final is over. Nothing was given out.
final-changed = The list has changed meanwhile. Look again at what would be laid before the jury.
final-scoring-open = Scoring is still open. The final can be laid before the jury once it has closed.
final-nothing-listed = Nothing is on a shortlist or a longlist yet. Publish those decisions first.
final-from-shortlist = From the shortlist.
final-from-longlist = From the longlist, because nothing in this category is on a shortlist.
final-laid-out = Before the jury
final-lay-out = { $n ->
    [one] Lay one nomination before the jury
   *[other] Lay { $n } nominations before the jury
}
final-lay-out-help = Every juror gets each of them, unless something ties them to it. What jurors have said about ties stands here too. Whoever joins the jury later gets them without another press; press again when the list has grown.
final-aside = Aside
final-desk-text = Score these once more, without looking at your earlier scorecard.
final-scorecard = This is your scorecard of the final. The one of the scoring round stays as it is.
final-remind = How far scoring is, and reminders
final-remind-text = Scoring has closed: reminders are about the final, and go to those who have scorecards of it left.
final-rule-legend = The final
final-rule-choose = The order of the final decides among what was scored in it
final-rule-help = Only where the season has a final. Otherwise its order stands beside the order of the scoring round.
final-rule-decides = Where there is a final, its order decides among what was scored in it.
final-decides = As declared before scoring opened, the order of the final decides among these.
final-beside = The order of the scoring round decides. The final stands beside it, as was declared before scoring opened.
final-table = The final and the scoring round side by side
final-place = Place in the final
final-mean = Mean in the final
final-place-before = Place in scoring
final-mean-before = Mean in scoring
error-room-final-title = The final is being scored
error-room-final-text = The room opens when the final has closed: until then each juror scores alone.
room-order-worth = What is most worth discussing
room-order-worth-now = Order by what is most worth discussing
room-order-worth-text = First what decides who is a finalist, then where jurors are far apart, then where little is known. Each line says why.
room-worth-tie = Shares its place with others, and not all of them can be finalists.
room-worth-crosses = The mean and the adjusted score do not agree on whether it is a finalist.
room-worth-sways = The scores of one juror alone decide whether it is a finalist.
room-worth-split = Its jurors are a whole level apart.
room-worth-uncertain = The line of finalists runs between the places it may have.
room-worth-few = Few jurors scored it.
results-alpha-flat = Nearly everybody ticked the same level: the figure cannot tell how alike they read it
replace-title = Needs another juror
replace-text = A nomination stands here when a scorecard of it was set aside because of a tie found late, and when nobody is left to score it.
replace-nobody = Nobody is left to score it. It holds up no result, and has none itself.
replace-set-aside = { $n ->
    [one] A scorecard was set aside by a late tie.
   *[other] { $n } scorecards were set aside by late ties.
} { $left ->
    [one] One juror is left.
   *[other] { $left } jurors are left.
}
replace-all-tied = Every juror is tied to it, so nobody can score it. It holds up no result, and has none itself. Somebody from outside could join the jury, or a tie be lifted.
replace-give = Give it to another juror
replace-only = This is about { $label } alone. Nothing else is given or taken back.
results-nobody-left = Nobody is left to score { $labels }. Where it is told how far the jury is, it can be given to another juror.
several-title = Note many libraries at once
several-lines = Libraries, one a line
several-lines-help = Their names as registered, or their ISIL. You see what was recognised before anything is noted.
several-look = Look what is recognised
several-found = { $n ->
    [one] One library is recognised
   *[other] { $n } libraries are recognised
}
several-unknown = { $n ->
    [one] One line is no open library, and is left out
   *[other] { $n } lines are no open library, and are left out
}
several-several = { $n ->
    [one] One name is that of several libraries, and is left out: write the ISIL
   *[other] { $n } names are those of several libraries, and are left out: write the ISIL
}
several-beyond = Only the first { $max } lines are looked at. Send the rest afterwards.
several-take = { $n ->
    [one] Note it
   *[other] Note all { $n }
}
late-jurors = { $n ->
    [one] { $names } has nothing on the desk yet.
   *[other] { $names } have nothing on their desks yet.
} Each nomination has its jurors already, so nothing is given by itself.
late-jurors-look = Look at what they would get if what nobody has begun is given out anew
round-eligibility-left = { $all ->
    [one] One nomination has come in.
   *[other] { $all } nominations have come in.
} { $left ->
    [0] None is left to look at.
    [one] One is left to look at.
   *[other] { $left } are left to look at.
} { $n ->
    [0] None is out to be mended.
    [one] One is out to be mended.
   *[other] { $n } are out to be mended.
}
round-eligibility-desk = Go through what came in
