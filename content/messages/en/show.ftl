show-stage-title = Stage: { $show }
show-overlay-title = Graphics for the broadcast: { $show }
show-demo = Demo
show-rehearsal = Rehearsal
show-rehearsal-text = This is a rehearsal. Its votes do not count and are deleted afterwards, and no winner is named.
show-tonight = Tonight
show-welcome = Welcome
show-soon = We begin shortly
show-follow-along = Follow on your phone
show-follow-along-text = Then you are ready when it is time to vote.
show-nominees = The nominees
show-how-to-vote = How to vote
show-vote-now = Vote now
show-vote-paused = A short pause
show-left = left
show-time-left = { $span } left.
show-qr-label = QR code to { $address }
show-result-later = The result is shown when voting has closed.
show-counting = Counting
show-result-next = Voting has closed. The winner is next.
show-winner-is = And the winner is …
show-rehearsed-winner = The winner’s name goes here
show-rehearsed-winner-text = This is a rehearsal, so nothing was counted.
show-all-figures = All figures: { $address }
show-interlude = Interlude
show-interlude-text = We will be back soon.
show-winners-tonight = Tonight’s winners
show-thanks = Thanks to everyone who showed what they can do, and thank you for your votes.

show-cue-before = Before the first cue
show-cue-welcome = Welcome
show-cue-category = Category
show-cue-nominees = Nominees
show-cue-poll-open = The poll opens
show-cue-poll-closed = The poll closes
show-cue-suspense = Suspense
show-cue-reveal = Reveal
show-cue-interlude = Interlude
show-cue-finale = Finale

show-phone-before = The show has not begun yet.
show-phone-welcome = Welcome. This is where you can vote once the poll opens.
show-phone-category = This award is up now.
show-phone-nominees = The nominees are being presented.
show-phone-poll-open = The poll is open.
show-phone-poll-closed = The poll has closed and the votes are being counted.
show-phone-suspense = We will know the winner in a moment.
show-phone-reveal = The winner is being revealed.
show-phone-interlude = There is a break.
show-phone-finale = Tonight’s winners are on the stage. Thank you for being here.
show-phone-winner = Winner of { $category }
show-watch-stage = Look up at the stage. This page follows by itself.
show-paused-text = Voting is paused for a moment. If you have voted, your vote is in.
show-to-awards = See all awards and results

show-operate-title = Run { $show }
show-operator = Operator
show-now = Now
show-then = Next
show-then-nothing = There are no more cues. That was the show.
show-ahead = After that
show-now-winner = Winner: { $winner }.
show-host-note = For the host:
show-cue-left = left of this cue
show-cue-over = This cue is { $span } over.
show-on-time = We are on time.
show-behind = We are { $span } behind.
show-ahead-of-plan = We are { $span } ahead of the plan.
show-ends-about = Ends at about { $clock }.
show-minutes = { $n } min
show-hours = { $h } h { $m } min
show-poll-open = The poll is open
show-poll-paused = The poll is paused
show-poll-closed = The poll has closed
show-ways = Pages of the show
show-to-stage = See the stage
show-to-phone = See the phones’ page
show-to-script = The host’s script
show-to-plan = The run-sheet

show-do-next = Go to { $cue }
show-do-open = Open the poll on { $category }
show-do-close = Close the poll on { $category }
show-do-reveal = Reveal the winner of { $category }
show-armed = Ready: { $what }?
show-armed-for = Press within { $n } seconds, or nothing happens.
show-confirm = Yes, now: { $what }
show-confirm-open-text = Everybody in the room can vote as soon as you press. Rules and nominees cannot be changed afterwards.
show-confirm-close-text =
    { $n ->
        [one] One ballot has come in. After this none is taken, and the poll cannot be opened again.
       *[other] { $n } ballots have come in. After this none is taken, and the poll cannot be opened again.
    }
show-confirm-reveal-text =
    { $n ->
        [one] One ballot is counted, and the winner is shown on the stage and on every phone at once. It cannot be taken back.
       *[other] { $n } ballots are counted, and the winner is shown on the stage and on every phone at once. It cannot be taken back.
    }
show-confirm-jury-reveal-text = The winner is shown on the stage and on every phone at once. It cannot be taken back.
show-confirm-rehearsed-reveal-text = The stage shows where the winner’s name will stand. Nothing is counted, and nobody is named.
show-not-yet = Not yet
show-undo = Undo
show-pause = Pause the poll
show-resume = Resume the poll
show-extend = Add { $span }
show-skip = Skip
show-skip-to = Skip ahead to
show-control = Control
show-take = Take control
show-nobody-in-control = Nobody is in control right now. Take control if it is you who runs the show.
show-in-control = You are in control.
show-control-lapsed = You have not pressed anything for a while, so others can take control. If you press first, you keep it.
show-held-by = { $name } is in control. You can follow here, but not press.
show-hand-over = Hand over control
show-hand-over-to = Hand control to
show-release = Release control
show-sheet-unfinished = The run-sheet does not add up yet, so the show cannot begin. { $fault }

show-refused-moved-on = The show had moved on before you pressed, so nothing was changed. This is where it stands.
show-refused-not-now = That cannot be done at this moment of the show, so nothing was changed.
show-refused-held = Somebody else is in control, so nothing was changed.
show-refused-not-in-control = Take control first. Nothing was changed.
show-refused-not-an-operator = That person cannot run the show, so you are still in control.
show-refused-sheet = The run-sheet does not add up, so nothing was changed. { $fault }
show-refused-arm-first = It cannot be taken back, so make it ready first. Nothing was changed.
show-refused-nothing-armed = Nothing had been made ready, so nothing was changed.
show-refused-armed-too-long-ago = Too long passed between the two presses, so nothing was changed. Begin again.
show-refused-last-cue = There are no more cues.
show-refused-cannot-skip = What opens, closes or reveals something cannot be skipped. Nothing was changed.
show-refused-no-poll-open = No poll is open, so nothing was changed.
show-refused-already-paused = The poll is paused already.
show-refused-not-paused = The poll is not paused.
show-refused-no-countdown = The poll has no countdown to add time to.
show-refused-extension = Add between one second and four hours.
show-refused-cannot-undo = It cannot be taken back, so nothing was changed.
show-refused-no-poll = No poll was held and no rule was declared, so there is nothing to reveal. Prepare the poll on the season’s page.
show-refused-already-opened = This poll was opened outside the show. Take it out of the run-sheet.
