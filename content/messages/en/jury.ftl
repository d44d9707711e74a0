jury-title = Nominations to score
jury-strip-open = Round 1, blind. Closes { $moment }, { $zone } time.
jury-strip-not-yet = Round 1, blind. Opens { $moment }, { $zone } time.
jury-strip-closed = Round 1, blind. The round is closed.
jury-round-open = The round is open until { $moment }, { $zone } time.
jury-round-not-yet = The round opens { $moment }, { $zone } time. Until then nothing can be scored.
jury-round-closed = The round closed { $moment }, { $zone } time. You can read what you scored, not change it.
jury-empty-title = Nothing to score yet
jury-empty-text = As soon as a library sends a nomination, it will lie here.
jury-progress = { $done } of { $of } scored
jury-minutes-left = about { $n } minutes left
jury-take-next = Take the next
jury-all-done = You have scored everything on your desk. Thank you. You can change your mind until the round closes.
jury-to-declare = Say where you stand
jury-to-declare-text = Before you see a nomination, tell us whether anything ties you to it. You see its title first.
jury-to-score = To score
jury-scored = Scored
jury-stepped-aside = Stepped aside
jury-stepped-aside-text = These are closed to you and count nowhere.
jury-status-declare = Not answered yet
jury-status-aside = You stepped aside
jury-action-declare = Answer
jury-action-score = Score
jury-action-look = Look again
jury-answered = { $n } of { $of } answered
jury-back = Back to nominations to score
jury-covered = covered
jury-conflict-head = Conflict of interest, { $label }
jury-conflict-lead = Does anything tie you to this initiative? Names are covered, so go by the title, and by what you happen to know.
jury-conflict-question = What ties you to it?
jury-conflict-none = Nothing that I know of
jury-conflict-employer = I work there, or did within the last three years
jury-conflict-partner = My workplace took part, or paid for it
jury-conflict-personal = Family or friends of mine worked on it
jury-conflict-other = Something else
jury-conflict-note = A few words about it
jury-conflict-note-help = Optional. Only the chair can ask to see it.
jury-conflict-choose = Choose what ties you to it, or “Nothing that I know of”.
jury-conflict-send = Send my answer
jury-step-aside = I have a conflict: step aside
jury-step-aside-text = The nomination closes to you for good, and what you have scored on it so far no longer counts.
jury-step-aside-question = What ties you to it?
jury-step-aside-send = Step aside
jury-recused-title = You have stepped aside from { $label }
jury-recused-text = It is closed to you, and nothing you scored on it counts. Thank you for saying so.
jury-already-aside-title = You have stepped aside already
jury-already-aside-text = Whoever has stepped aside from a nomination cannot come back to it. Nothing was changed.
jury-aside-how-title = Say what ties you to it
jury-aside-how-text = To step aside, choose one of the four reasons and keep the note under 2,000 characters. Nothing was changed. Go back and try again.
jury-score-head = Score { $label }
jury-previous = Previous
jury-next = Next
jury-written-in-da = Written in Danish.
jury-written-in-nb = Written in Norwegian.
jury-written-in-sv = Written in Swedish.
jury-written-in-en = Written in English.
jury-covered-round = Names, places and accounts are covered. Your scores are yours alone until everybody has scored.
jury-what-changed = What changed
jury-pictures = Pictures
jury-evidence = Evidence
jury-counted = Counted
jury-before = Before
jury-after = After
jury-period = Period
jury-source = Source
jury-not-given = not given
jury-no-metrics = No numbers were given.
jury-no-pictures = No picture that the jury may see.
jury-picture = Picture { $n } of { $of }.
jury-credit-covered = Credit covered.
jury-rubric = Rubric
jury-weight = { $n } %
jury-no-evidence = Not enough evidence
jury-reason = Reason
jury-reason-colon = Reason:
jury-reason-for = Reason for { $title }
jury-private-note = Private note, only you can read it
jury-private-label = Private note
jury-so-far = So far { $score } of 5
jury-saved-at = Saved { $time }
jury-saving = Saving
jury-save-next = Save and take the next
jury-save-stay = Save and stay
jury-keys-score = score
jury-keys-none = not enough evidence
jury-keys-move = down, up
jury-keys-off = Turn keys off
jury-too-long = This is { $n } characters; at most { $max } can be kept.
jury-not-saved = Nothing was saved. What you typed is still below; copy it if you need it.
jury-stale = Another tab or device has changed this scorecard meanwhile. What you typed is still here, beside what stands. Save again to keep yours.
jury-stale-criterion = { $title }: compare and save again
jury-stale-note = Private note: compare and save again
jury-other-tab = Standing now:
jury-no-mark = no mark
jury-no-reason = No reason given.
jury-no-note = No note.
jury-pad-stale = Not saved: another tab has changed this criterion. Press “Save and stay” to see both.
jury-pad-refused = Not saved. Press “Save and stay” to see why.
jury-pad-sign-in = Not saved: you are signed out. Sign in in another tab, then save here.
jury-pad-try-again = Not saved: no connection just now. Your text is still here.
jury-results-title = Results of the jury
jury-results-head = Results, { $category }
jury-results-lead = Choose a category. Each juror’s own scores show once everybody has scored.
jury-results-empty-title = No nominations
jury-results-empty-text = Nothing has been sent in this category yet.
jury-results-closed = The round closed { $moment }, { $zone } time.
jury-results-early = The round is still open: places may change.
jury-recusals =
    { $n ->
        [0] Nobody has stepped aside.
        [one] One recusal.
       *[other] { $n } recusals.
    }
jury-scores-missing =
    { $n ->
        [one] One scorecard is still missing. Whose it is is not shown; each juror’s scores show once all are in.
       *[other] { $n } scorecards are still missing. Whose they are is not shown; each juror’s scores show once all are in.
    }
jury-scores-none = At least one nomination has nobody to score it: all its jurors stepped aside or found too little evidence.
jury-tie = { $labels } share place { $place }: their means are exactly the same. Talk before you choose.
jury-ranking = Ranking
jury-ranking-label = Ranking of nominations
jury-legend-mean = mean and spread
jury-legend-juror = one juror
jury-place = Place
jury-no-place = none yet
jury-shared-place = shared place
jury-nomination = Nomination
jury-score = Score
jury-mean = Mean
jury-spread = Spread
jury-scored-by = Scored by
jury-n-of = { $n } of { $of }
jury-decision = Decision
jury-why-this-order = Why this order? By the mean of complete scorecards, highest first, compared before rounding. Equal means share a place. Spread, the standard deviation between jurors, plays no part.
jury-undecided = Undecided
jury-by-juror = Scores by juror
jury-decisions = Decisions
jury-decisions-text = A decision is prepared first, and nobody but the chair can see it. Publishing is an act of its own and cannot be undone.
jury-decide-legend = Decision
jury-decide-advance = Finalist
jury-decide-decline = Thanks, not this time
jury-decide-reason = Reason
jury-decide-reason-help = The nominator reads this. Say what was strong and what was missing.
jury-decide-change = Save the change
jury-decide-prepare = Prepare the decision
jury-decide-choose = Choose what the jury decides.
jury-decide-blank = Write a reason: the nominator will read it.
jury-decide-published = This decision has been published and stands. Nothing was changed.
jury-publish =
    { $n ->
        [one] Publish one decision
       *[other] Publish { $n } decisions
    }
jury-publish-title =
    { $n ->
        [one] Publish one decision?
       *[other] Publish { $n } decisions?
    }
jury-publish-lead = Whoever nominated can read them from this moment on; finalists and commendations are for everybody. They cannot be taken back.
jury-publish-changed = The decisions have changed since you looked. Nothing was published. Read the list again.
jury-publish-none-title = Nothing to publish
jury-publish-none-text = No decision is pending in this category.
jury-publish-back = Back to the ranking

jury-answer-what_was_done = What they did
jury-answer-offline_effect = Outside the net
jury-answer-side_effects = What they had not aimed at
jury-answer-talk_about = What they want to talk about
jury-answer-how = How they talk
jury-answer-who_does_what = Who does what
jury-answer-get_better = How they get better
jury-answer-why_it_worked = Why they think it worked
jury-answer-amplifiers = What carried it further
jury-answer-effort = What it took
jury-answer-skills = Skills it needed
jury-answer-target_group = For whom
jury-answer-goal = Goal
jury-answer-period = When
jury-answer-hours = Hours
jury-answer-money = Money
jury-answer-languages_used = Languages
