assign-title = Who scores what
assign-lead = Give every nomination to so many jurors, with desks that are alike and nobody over a tie. You see every pair and its reason before anything is given.
assign-no-round-title = No round yet
assign-no-round-text = As soon as the season has a round of assessment, nominations can be given to jurors here.
assign-hidden = { $n ->
    [one] One nomination is left out here, because something ties you to it yourself.
   *[other] { $n } nominations are left out here, because something ties you to them yourself.
}
assign-manner = How nominations are given out
assign-everybody = Every juror has every nomination nothing ties them to.
assign-each = Each nomination goes to { $n } jurors.
assign-how-many = Jurors for each nomination
assign-how-many-help = 1 to { $most }. Three is usual.
assign-afresh = Take back what nobody has looked at
assign-afresh-help = And give it out anew. What a juror has answered or begun stays with them.
assign-look = See what would happen
assign-to-all = Give everything to everybody instead
assign-jurors = Jurors and their desks
assign-jurors-text = Open a juror to say what they can take, and which libraries they are bound to.
assign-juror = Juror
assign-languages = Languages they read
assign-topics = Categories they know
assign-capacity = At most
assign-load = On the desk
assign-tie-count = Ties
assign-unsaid = not said
assign-nominations = Nominations and their jurors
assign-number = Number
assign-nomination = Nomination
assign-language = Language
assign-who = Jurors
assign-lacks = { $n } missing
assign-short = { $n ->
    [one] One nomination has too few jurors. Ask for a plan to top it up.
   *[other] { $n } nominations have too few jurors. Ask for a plan to top them up.
}
assign-state-given = not begun
assign-state-begun = begun
assign-state-complete = complete
assign-state-abstained = abstains
assign-state-recused = has stepped aside
assign-state-set-aside = has stepped aside; the scorecard is kept and not counted
assign-number-of = Number of the nomination
assign-number-help = As N-014 or 14.
assign-choose-juror = Choose a juror
assign-move = Move a nomination to another desk
assign-move-text = Only while nothing is written on it. Where a juror has stepped aside, that stays to be seen and the other one comes beside.
assign-from = From
assign-to = To
assign-move-send = Move it
assign-move-choose = Say which nomination, and choose both jurors. Nothing was changed.
assign-move-unknown = That nomination does not lie there, or that is no juror of this season. Nothing was changed.
assign-move-begun = Something is written on it already. Nothing was changed.
assign-move-tied = Something ties that juror to this nomination. Nothing was changed.
assign-move-there = That juror has it already. Nothing was changed.
assign-done = { $n ->
    [0] Done. Nothing new was given out.
    [one] One nomination was laid on a desk.
   *[other] { $n } were laid on desks.
}
assign-done-moved = The nomination lies on the other desk now.
assign-done-pinned = The tie is noted. What that juror had scored is kept and not counted. Ask for a plan to find a replacement.
assign-done-lifted = The tie is lifted.
assign-done-all = Every juror has every nomination nothing ties them to.
assign-preview = What would happen
assign-preview-text = Nothing has been given yet.
assign-new = to be given
assign-back = taken back
assign-unmet = nominations with too few
assign-desks = In the end between { $least } and { $most } would lie on each desk.
assign-nothing = Everything is given out as you ask. Nothing would change.
assign-kept = { $n ->
    [one] One pair is not shown, because something ties you to its nomination.
   *[other] { $n } pairs are not shown, because something ties you to their nominations.
}
assign-pairs = Pairs of nomination and juror
assign-why = Why
assign-apply = { $n ->
    [0] Do it
    [one] Give out this one
   *[other] Give out these { $n }
}
assign-apply-help = It is given out exactly as shown. If something has changed meanwhile, you see the new plan first.
assign-changed = Something has changed meanwhile. Nothing was given out; this is the plan as it is now.
assign-language-known = reads the language
assign-language-unsaid = languages not said
assign-language-foreign = does not read the language
assign-topic-known = knows the category
assign-topic-unsaid = categories not said
assign-topic-foreign = another category
assign-why-load = { $n } on the desk in the end
assign-why-free = { $n ->
    [one] only juror without a tie
   *[other] one of { $n } without a tie
}
assign-unmet-title = What cannot be met
assign-short-ties = { $label } lacks { $n }: only { $free } jurors have no tie to it.
assign-short-full = { $label } lacks { $n }: the desks of the others are full.
assign-can-take = What this juror can take
assign-capacity-most = Most nominations on the desk
assign-capacity-help = Empty means no limit.
assign-capacity-number = Write a whole number up to 10,000, or leave it empty.
assign-none-said = Choose none to say nothing about it.
assign-save = Save
relation-title = Libraries this juror is bound to
relation-text = The juror is given nothing of these libraries, and what was given before is closed to them. A tie that was found stays when you take the library off here, until you lift it.
relation-library = Library
relation-library-help = Its name as registered, or its ISIL.
relation-kind = What binds them
relation-employer = works there, or has
relation-partner = works for a partner of it
relation-client = a client of their agency
relation-excluded = left out for another reason
relation-add = Note it
relation-end = Take off
relation-unknown = No open library has that name or ISIL.
relation-several = Several libraries have that name. Write the ISIL.
tie-title = Ties
tie-text = Found by the house, or noted by you. The juror learns the number of the nomination and nothing more.
tie-none = Nothing ties any juror to a nomination.
tie-own = Has sent it themselves.
tie-co-author = Has written along on it.
tie-employer = Works for { $about }, or speaks for it.
tie-mail-domain = Has an address at { $about }, like somebody behind it.
tie-earlier = Has nominated for { $about }.
tie-partner = Works for a partner of { $about }.
tie-client = { $about } is a client of their agency.
tie-excluded = Is to have nothing of { $about }.
tie-pinned = Noted by a chair: { $about }
tie-set-aside = The scorecard is set aside.
tie-pin = Note a tie
tie-pin-text = The nomination closes to the juror at once. What they have scored on it is kept and not counted.
tie-pin-send = Note the tie
tie-pin-choose = Choose a juror, say which nomination, and give a reason of up to 2,000 characters. Nothing was changed.
tie-reason = Reason
tie-reason-help = For chairs and auditors. The juror does not read it.
tie-lift = Lift
tie-lift-of = the tie of { $name } to { $label }
tie-lift-reason = Why it does not stand in the way
tie-lift-send = Lift the tie
tie-lift-say = Say why the tie does not stand in the way. Nothing was changed.
tie-lift-unknown = There is no tie between the two to be lifted. Nothing was changed.
tie-lift-never = Nobody scores what they wrote themselves. Nothing was changed.
pairs-title = As a file
pairs-out = Take it out as CSV
pairs-in = Take pairs in
pairs-rows = Rows
pairs-rows-help = The first line names the columns. “nomination” (N-014) and “juror” (an e-mail address) are read, others left alone. What was given before stays.
pairs-look = See what it would do
pairs-columns = The first line must name the columns “nomination” and “juror”. Nothing was taken in.
pairs-line = Line { $line } cannot be read. Nothing was taken in.
pairs-empty = There are no rows. Nothing was taken in.
pairs-unknown-nomination = There is no such nomination before the jury.
pairs-unknown-juror = Nobody with that address is a juror of this season.
pairs-tied = Something ties this juror to this nomination.
pairs-abstained = This juror abstains from this nomination.
pairs-nothing = All of these were given already. Nothing would change.
pairs-would = { $n ->
    [one] One new pair would be given out.
   *[other] { $n } new pairs would be given out.
}
progress-title = How far the jury is
progress-lead = What each juror has before them and how far they have come. Scores are not among it.
progress-empty-title = No jurors yet
progress-empty-text = As soon as somebody accepts the part of a juror, they are listed here.
progress-given = Given
progress-begun = Begun
progress-complete = Complete
progress-abstained = Abstains
progress-recused = Recused
progress-reminder = Reminder
progress-reminded = Reminded { $moment }.
progress-choose = Remind
progress-sample = The words they get
progress-remind = Queue reminders to those chosen
progress-remind-help = At most one in seven days goes to a juror. They wait in the outbox until an organiser releases them.
progress-nobody = Choose whom to remind. Nothing was queued.
mail-kind-juror-reminder = Reminder to a juror
mail-juror-reminder-subject = { $season }: nominations wait for your score
mail-juror-reminder-body =
    Hello

    Some nominations on your desk are not scored yet. The round of { $season } closes { $deadline } ({ $zone } time):
    { $desk }

    If you would rather not score one, you can abstain from it there, so that somebody else can take it.

    --
    You get this because you are a juror. At most one reminder a week comes. To get no more:
    { $end }
abstain-open = I would rather not score this
abstain-text = Without a conflict you may abstain. It counts as no score, never as a zero. You can come back while the round is open.
abstain-send = Abstain
abstain-title = You abstain from { $label }
abstain-stands = It counts as no score. What you had written is kept for you.
abstain-back = Come back to it
abstain-closed-title = The round is not open
abstain-closed-text = You can abstain, or come back, only while the round is open. Nothing was changed.
jury-abstained = You abstain
jury-abstained-text = These count as no score. You can come back to them while the round is open.
jury-status-abstained = You abstain
jury-action-abstained = Open
jury-kept = Kept from you
jury-kept-text = Something ties you to these, as far as we know. They are scored by others, and you need do nothing. If that is wrong, write to the chair.
jury-kept-one-title = { $label } is closed to you
jury-kept-one-text = Something ties you to it, as far as we know. It is scored by others, and nothing you may have scored on it counts. If that is wrong, write to the chair.
jury-time-spent = { $n ->
    [one] About a minute at this so far. Only you see that; pauses of more than ten minutes are left out.
   *[other] About { $n } minutes at this so far. Only you see that; pauses of more than ten minutes are left out.
}
awards-recusals = { $n ->
    [one] In one case a juror had no part in a nomination because of a conflict of interest.
   *[other] In { $n } cases a juror had no part in a nomination because of a conflict of interest.
}
