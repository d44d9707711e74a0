show-stage-title = Stage: { $show }
show-demo = Demo
show-next = Next: { $category }
show-all-revealed = Every award has found its winner.
show-tonight = Tonight
show-how-to-vote = How to vote
show-vote-now = Vote now
show-qr-label = QR code to { $address }
show-result-later = The result is shown when voting has closed.
show-counting = Counting
show-result-next = Voting has closed. The winner is next.
show-all-figures = All figures: { $address }
show-operate-title = Run { $show }
show-operator = Operator
show-now = Now
show-then = Next
show-now-waiting = The stage shows the name of the show.
show-now-voting = Voting is open: { $category }.
show-now-counting = Voting has closed: { $category }. Nobody knows the winner yet.
show-now-revealed = Revealed: { $category }. Winner: { $winner }.
show-then-close = Close the poll when the host says so.
show-then-reveal = Reveal the winner when the host says so.
show-then-open = The organiser opens the poll: { $category }.
show-then-nothing = Every award has been revealed. That was the show.
show-to-organise = To the season and its polls
show-to-stage = See the stage
show-close = Close the poll …
show-reveal = Reveal the winner …
show-rest = Clear the stage
show-close-now = Close the poll now
show-reveal-now = Reveal the winner now
show-confirm-close = Close the poll on { $category }?
show-confirm-close-text =
    { $n ->
        [one] One ballot has come in. After this no more are taken, and voting cannot be opened again.
       *[other] { $n } ballots have come in. After this no more are taken, and voting cannot be opened again.
    }
show-confirm-reveal = Reveal { $category }?
show-confirm-reveal-text =
    { $n ->
        [one] One ballot is counted, and the winner appears on the stage and on every phone at once. It cannot be undone.
       *[other] { $n } ballots are counted, and the winner appears on the stage and on every phone at once. It cannot be undone.
    }
show-confirm-rest-text = The stage goes back to the name of the show. The winner stays public.
show-not-yet = Not yet, go back
show-refused-moved-on = The show had moved on before you pressed, so nothing was changed. This is where it stands.
show-refused-not-now = That cannot be done at this moment of the show, so nothing was changed.
