voting-title = Vote: { $category }
voting-received-title = Your vote is in: { $category }
voting-code-is = Code { $code }
voting-open = Open until the host closes it.
voting-pick-all = Choose all you think deserve the award.
voting-finalists = Nominees
voting-cast = Cast your vote
voting-how = How we count
voting-how-secret = Your ballot is kept without your name. You can change it until voting closes; the last one counts. The order differs from phone to phone.
voting-how-device = One vote per device. We do not check who holds it, so the audience’s vote is indicative.
voting-how-more = More about how we count
voting-turnout-one = ballot received.
voting-turnout-many = ballots received.
voting-received = Your vote is in. Receipt { $receipt }. You can change it until voting closes.
voting-you-chose = You chose:
voting-change = Change my vote
voting-was-received = Your vote is in. Receipt { $receipt }.
voting-earlier-counts = Your earlier vote counts. Receipt { $receipt }.
voting-not-open-yet = Voting has not opened yet. This page opens with it.
voting-closed = Voting has closed. The winner is revealed on stage, and then here.
voting-to-ballot = To the ballot
voting-pick-one = Choose at least one nominee. Nothing has been cast yet.
voting-unknown-option = One of your choices is not on this ballot. Look at the list and cast again.
voting-repeated-option = The same nominee was chosen twice. Look at the list and cast again.
voting-too-many = Choose { $max } at most. Nothing has been cast yet.
voting-needs-cookies = Your browser did not send back the cookie that keeps votes to one per device, so nothing has been cast. Your choice is kept: cast again. If you see this once more, allow cookies for this site.
voting-door-title = Vote
voting-code = Code
voting-code-help = Four to eight letters and digits, as shown on the screen. Capital or small makes no difference.
voting-no-such-code = No poll has that code. Look at the screen and type it once more.
voting-door-go = To the ballot
organise-title = The season
organise-call = Call, { $from } to { $to }
organise-show-at = Show, { $moment }
organise-submitted =
    { $n ->
        [one] nomination sent
       *[other] nominations sent
    }
organise-drafts =
    { $n ->
        [one] draft
       *[other] drafts
    }
organise-reports-in =
    { $n ->
        [one] report
       *[other] reports
    }
organise-to-stage = See the stage
organise-to-operator = Run the show
organise-categories = Categories and polls
organise-nominations = Nominations
organise-finalists = Finalists
organise-pending-label = Decisions not published
organise-poll-none = No poll yet
organise-poll-draft = Prepared
organise-poll-open = Voting is open
organise-poll-closed = Voting has closed
organise-poll-certified = Counted and revealed
organise-winner = Winner: { $winner }
organise-prepare-poll = Make the QR code
organise-pending =
    { $n ->
        [one] One decision is not published yet. The poll can open when the finalists are final.
       *[other] { $n } decisions are not published yet. The poll can open when the finalists are final.
    }
organise-too-few =
    { $n ->
        [0] There are no published finalists yet. A poll needs two.
        [one] There is one published finalist. A poll needs two.
       *[other] There are { $n } published finalists.
    }
organise-refused-already-opened = This poll has been opened already. Nothing was changed.
organise-promote = Make a nomination of it
organise-go-on = Go on with its draft
organise-reports = Latest reports
organise-reports-shown = { $n } shown, newest first
organise-no-reports = No reports yet.
