### Rounds, the rubric editor, practice, and decisions on several nominations at once.

rounds-title = Rounds
rounds-lead = The steps of assessment in their order. All times are { $zone } time. Only scoring is in every season; the others are there when they have dates.
round-kind-eligibility = Eligibility
round-kind-calibration = Practice
round-kind-scoring = Scoring
round-kind-deliberation = Deliberation
round-about-eligibility = Organisers look whether what came in may take part, and send back what is incomplete.
round-about-calibration = Every juror scores the same few nominations and compares with the others. They are in no ranking.
round-about-scoring = Jurors fill in their scorecards, each alone.
round-about-deliberation = The jury talks, with everybody’s scorecards on the table.
round-none = No dates
round-opens = Opens { $moment }
round-date-opens = Opens
round-date-closes = Closes
round-open-until = Open until { $moment }
round-closed-since = Closed since { $moment }
round-dates-help = Leave both empty, and the season does without this round.
round-scoring-dates = The dates of scoring are those of the season
round-close = Close now
round-reopen = Open again
round-until = Open until
round-reason = Reason
round-reason-help = It is kept in the log.
round-no-reason = Write a reason: it is kept in the log.
round-until-past = Choose a moment that is still to come.
round-moved-already = The round has been closed or opened meanwhile. Nothing was changed.
round-order = The round must close after it opens.
round-practice-late = Practice must be over when scoring is.
round-talk-early = Deliberation opens when scoring has closed: scores are independent only as long as nobody has talked.
round-in-use = Jurors have begun to score in this round. It stays.

rubric-edit-title = Rubric
rubric-title = Criterion, { $language }
rubric-question = Question to the juror, { $language }
rubric-anchor = What it means, { $language }
rubric-example = Example, { $language }
rubric-level = Level { $n }
rubric-weight = Weight in per cent
rubric-comment = Comment
rubric-comment-required = A mark needs a comment
rubric-new = { $n }. A new criterion
rubric-from = Begin from a ready-made rubric
rubric-from-help = It is put into the form below. Nothing is saved before you save.
rubric-sum = The weights make { $n } per cent. They must make 100. To take a criterion out, empty it.
rubric-sum-wrong = The weights make { $n } per cent. They must make 100.
rubric-none = A rubric has at least one criterion.
rubric-no-weight = Write a whole number from 1 to 100.
rubric-fixed = Jurors have begun to score by this rubric, so it stays as it is.
rubric-in-use = Somebody has begun to score by this rubric meanwhile. Nothing was changed.

jury-examples = Examples
jury-reason-optional = Comment (optional)

practice-title = Practice
practice-lead = How differently the same level is read. Nobody is named, and nothing of this enters a ranking.
practice-heading = Practice
practice-text = These are for practice only. When you are done, you see how the others read the same levels.
practice-compare = Compare
practice-empty-title = Nothing to practise on
practice-empty-text = The organisers have set no nomination aside for practice.
practice-own-first = Fill in your own scorecard of { $label } first
practice-none-yet = Nobody has finished this one yet.
practice-of = { $n } of { $of } jurors have finished.
practice-own = you
practice-table = How often each level was given, { $label }
practice-criterion = Criterion
desk-is-practice = For practice
desk-practice-title = Practice
desk-practice-text = A nomination that is set aside for practice is scored by every juror in the practice round. It is in no ranking and gets no decision.
desk-practice-begin = Set aside for practice
desk-practice-end = Put back among the others
desk-practice-judged = Jurors have begun to score it, or it has a decision. It keeps its place in the ranking.
desk-practice-begun = Jurors have begun to practise on it. It stays.

bulk-title = Decide on several at once
bulk-lead = First you see what would be decided on which nomination. What you prepare stays pending until it is published.
bulk-top = How many of the first places
bulk-top-help = They are ticked on the next page, where you may change it.
bulk-look = Look at the list
bulk-which = Prepare for these: { $kind }
bulk-stands = What is public stands
bulk-reason-help = The same reason for all of them; each nominator reads it. You can change it on each before you publish.
bulk-prepare = Prepare these decisions
bulk-again = Choose anew
bulk-none = Tick at least one nomination.
bulk-changed = Something has changed meanwhile. Nothing was prepared. Look at the list again.

jury-decide-longlist = Longlist
jury-decide-shortlist = Shortlist
jury-decide-commend = Commended
jury-decide-return = Return to be completed
jury-pending-longlist = Longlist, pending
jury-pending-shortlist = Shortlist, pending
jury-pending-advance = Finalist, pending
jury-pending-commend = Commended, pending
jury-pending-decline = Thanks, pending
jury-pending-return = To be completed, pending
jury-public-longlist = Longlisted
jury-public-shortlist = Shortlisted
jury-public-advance = Finalist
jury-public-commend = Commended
jury-public-decline = Thanks
jury-public-return = To be completed
jury-publish-returns = It goes back to its writer, who may send it again until { $moment }. The mail says what there is to complete. It comes back undecided, with the scorecards it has.
jury-publish-mails =
    { $n ->
        [0] Nobody is left to write to
        [one] One mail goes out
       *[other] { $n } mails go out
    }
stage-decided-longlist = On the longlist
stage-decided-shortlist = On the shortlist
stage-decided-advance = Nominee
stage-decided-commend = Commended
stage-decided-decline = Not among the nominees
status-further-text = You have come further, and the jury goes on.
mail-decided-subject = { $label }: the jury has decided
mail-decided-body =
    Hello

    What the jury has decided on your nomination { $label } can be read now, with its reason. { $title }

    { $link }

    Opslag

awards-nominees = Nominees
awards-commended = Commended
awards-reason = The jury’s reason: { $reason }
organise-unconfirmed =
    { $n ->
        [one] One finalist was put forward by others, and its library has not confirmed it. A ballot would make it public.
       *[other] { $n } finalists were put forward by others, and their libraries have not confirmed them. A ballot would make them public.
    }
