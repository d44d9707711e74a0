room-title = The jury’s room
room-item-head = { $label } in the jury’s room
room-state-not-open = Not open yet
room-state-open = Open since { $time }
room-state-ended = Ended { $moment }
room-not-open-title = The room is not open yet
room-not-open-text = The chair opens it. What is on the table then shows here by itself.
room-empty-title = Nothing is on the table
room-empty-text = The chair puts the next nomination here, and every screen follows.
room-ended-title = The session has ended
room-ended-text = What was said and agreed on stays with each nomination below.
room-look-again = Look again
room-to-table = To the table
room-moved = The table has moved on, or something new was said. What you typed is still here: send or copy it first.
room-follow = Follow
room-next = Put the next on the table
room-clear = Clear the table
room-open = Open the room
room-end = End the session
room-order = Order of discussion
room-order-none = There is no order yet. The chair makes it.
room-order-make-title = Make the order
room-order-make = Put in this order
room-order-of = Nominations of
room-order-all = All categories
room-order-by = Ordered by
room-order-number = Number
room-order-rank = Rank, best first
room-order-spread = Disagreement, widest first
room-order-early = Orders made from scores can be chosen when the round has closed: until then they would tell of scores.
room-order-help = What is in the room already and not chosen here comes after. Leads and what was said stay.
room-on-table = On the table
room-put-on-table = Put on the table
room-up = Up
room-down = Down
room-out = Take out
room-lead = Lead
room-lead-nobody = Nobody
room-lead-set = Set
room-you-lead = You lead on this
room-leads = { $role } leads
room-comments-n =
    { $n ->
        [one] one comment
       *[other] { $n } comments
    }
room-outside = You are outside for this one.
room-outside-title = { $label }: you are outside for this one
room-outside-text = You have a tie to it, or it is not yours to judge. The others talk about it now. Your screen goes on with the next.
room-must-declare = Say first whether anything ties you to it
room-declare-title = { $label } is on the table
room-declare-text = Before you take part, tell us whether anything ties you to this nomination. It takes a moment.
room-must-score = Your scorecard is not complete
room-score-first = Your own scorecard first
room-score-first-text = What the others think shows when your own scorecard is complete, or the round has closed.
room-own-scorecard = Your scorecard
room-marks = Scorecards
room-marks-later = They show when everybody has scored, or the round has closed.
room-marks-n = { $n } of { $of } scorecards are complete.
room-role-chair = Chair
room-role-juror = Juror { $n }
room-role-some-juror = A juror
room-yours = { $role } (you)
room-signed = { $role }, { $moment }
room-comments = Comments
room-comments-none = Nothing has been said yet.
room-comment-as = Your comment, signed “{ $role }”
room-comment-help = Others read it under the name of your role for this nomination, not under yours.
room-comment-send = Say it
room-blank = Write something first.
room-tells = This names the library, its people or an address. Jurors read it without knowing whose it is: write it without.
room-consensus = Consensus
room-consensus-none = Nothing has been agreed on yet.
room-consensus-beside = It stands beside the scorecards. No scorecard is changed by it.
room-consensus-advance = Advance
room-consensus-decline = Thank and decline
room-consensus-again = Talk again
room-consensus-record-title = Record the consensus
room-consensus-record = Record it
room-consensus-legend = What the room agrees on
room-consensus-reason = Reason
room-consensus-reason-help = What convinced the room. It stays with the jury.
room-consensus-choose = Choose what the room agrees on.
room-consensus-stale = Somebody recorded another consensus meanwhile. It stands above; what you typed is still here.
room-consensus-before =
    { $n ->
        [one] What stood before
       *[other] What stood before ({ $n })
    }
error-room-closed-title = The room is not in session
error-room-closed-text = Nothing was changed. The chair opens the room; then comments, consensus and table work again.
error-room-lead-title = This juror cannot lead on it
error-room-lead-text = Whoever leads was given the nomination to score and has no tie to it. Nothing was changed.
error-room-last-title = That was the last one
error-room-last-text = Nothing comes after it in the order. Choose another in the list, or end the session.
error-room-order-title = This order waits for the end of the round
error-room-order-text = While jurors still score, an order made from scores would tell of them. Choose the order by number.
feedback-title = Feedback to nominators
feedback-lead = Every nominator is told what was strong and what to do next, whatever became of the nomination. No juror is named.
feedback-write-title = Feedback to the nominator
feedback-write-text = Write it for the nominator. Nothing is copied from the comments, and the chair reads it before it goes out.
feedback-strength = What was strong
feedback-strength-help = One thing the jury would like to see again.
feedback-next = The next step
feedback-next-help = One thing to do next, so concrete that it can be begun on Monday.
feedback-save = Save the feedback
feedback-stale = Somebody else has written meanwhile: “{ $stands }”. What you typed is still here; save again to keep yours.
feedback-names = Names of the jury stand in this text: { $names }. No juror is named to nominators; write it without.
feedback-stage-none = Not written
feedback-stage-draft = Draft
feedback-stage-approved = Approved
feedback-stage-queued = Waits to be released
feedback-stage-released = Sent
feedback-undecided = Approved; waits until the decision is public
feedback-no-reader = Approved; nobody is there to read it
feedback-incomplete = It lacks a strength or a next step.
feedback-approve = Approve
feedback-to-room = Write
feedback-not-in-room = Put it in the room’s order to write it.
feedback-ready = Ready to go out
feedback-ready-none = Nothing. Feedback goes out when it is approved and the decision on its nomination is public.
feedback-ready-text = These mails would be queued, word for word. Open an address to read what it gets.
feedback-queue =
    { $n ->
        [one] Queue one mail
       *[other] Queue { $n } mails
    }
feedback-queue-help = They wait in the outbox until an organiser releases them. Nominators read the feedback on their page from then on.
feedback-rest = The others
feedback-changed = Something has changed since you looked. Nothing was done; look again and decide.
feedback-read-title = What the jury says to you
feedback-averages = The category’s averages
feedback-averages-text = The mean of all scorecards in your category, from 1 to 5. Single scores stay with the jury.
error-feedback-gone-title = This feedback is on its way already
error-feedback-gone-text = What was queued stands. Nothing was changed.
mail-kind-feedback = Feedback of the jury
mail-feedback-subject = What the jury says about { $label }
mail-feedback-body =
    Hello

    The jury has read { $label } { $title } and tells you this.

    What was strong:
    { $strength }

    The next step:
    { $next }

    You find it on your page as well, with the averages of the category where there are enough scorecards:
    { $link }

    Thank you for letting others learn from it.

    Opslag
mail-feedback-elsewhere = (read it on your page)
analysis-title = Why it works
analysis-head = Why { $label } works
analysis-lead = Three claims, each tied to the evidence that carries it. Say what speaks against them as well: it tells others when to leave it.
analysis-part-mechanism = Mechanism
analysis-part-target-group = Target group
analysis-part-context = Context
analysis-part-help-mechanism = What makes people act? Not what was done, but why it moved them.
analysis-part-help-target-group = For whom does this hold, and for whom not?
analysis-part-help-context = Under which circumstances: place, time, size, what was there already.
analysis-evidence-mechanism = Evidence that carries the mechanism
analysis-evidence-target-group = Evidence that carries the target group
analysis-evidence-context = Evidence that carries the context
analysis-no-evidence = This nomination has no numbers, links, quotes or pictures. A claim needs at least one; counter-examples can be recorded.
analysis-line-metric = Number { $n }
analysis-line-link = Link { $n }
analysis-line-quote = Quote { $n }
analysis-line-picture = Picture { $n }
analysis-carried-by = Carried by: { $lines }
analysis-counter = Counter-examples
analysis-counter-text = Where it was tried and failed, or worked without this. Leave blank what you do not need.
analysis-counter-words = Counter-example { $n }
analysis-counter-link = Link to counter-example { $n } (optional)
analysis-counter-nomination = Nomination of counter-example { $n }, such as N-014 (optional)
analysis-counter-told = { $text } ({ $where })
analysis-save = Save
analysis-before = Earlier versions
analysis-version = Version { $n }, { $moment }
analysis-stale = Somebody else has saved meanwhile. What they wrote stands first; what you typed is in the form. Save again to keep yours.
analysis-fault-blank = Write at least one claim or counter-example.
analysis-fault-evidence = { $part }: choose at least one line of evidence that carries it.
analysis-fault-unknown = { $part }: one of the chosen lines is not there any more. Choose again.
analysis-fault-long = { $part }: at most { $max } characters can be kept.
analysis-fault-counter = Say what the counter-example is, not only where.
analysis-fault-link = Write a web address that begins with https://.
analysis-fault-number = No nomination of this season has this number.
analysis-editor-text = What jurors and editors have worked out. A button adds the words to the section they belong to, with their source; nothing is saved until you save.
analysis-none = Nobody has written down why this works.
analysis-write = Write it
analysis-change = Change it
analysis-take-over = Take over into “{ $section }”
analysis-taken = The claim stands at the end of its section now. Nothing is saved yet: read it through and save.
analysis-source = from { $source }
error-analysis-score-first-title = Your own scorecard first
error-analysis-score-first-text = What others have worked out about this nomination shows when your own scorecard is complete, or the round has closed.
error-room-round-title = Deliberation is not open
error-room-round-text = The round of deliberation has dates, and it is not open now. Whoever runs the season can open it again under Rounds.
