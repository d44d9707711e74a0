tally-approval = On the ballot you choose everyone you think deserves it; each choice counts one.
tally-pick =
    { $most ->
        [one] On the ballot you choose one; each choice counts one.
       *[other] On the ballot you choose up to { $most }; each choice counts one.
    }
tally-single = On the ballot you choose one; most choices is first.
tally-points = On the ballot you share out up to { $budget } points; most points is first.
tally-borda = On the ballot you put them in order. Among n the best earns n − 1 points, the next n − 2 and so on; those left out share the rest.
tally-runoff = On the ballot you put them in order. Whoever has fewest first places leaves, round by round, and those ballots go to the next on them, until one has more than half.
tally-schulze = On the ballot you put them in order. Every two are compared on all ballots; whoever is ahead of all others is first (Schulze’s method).
voting-pick-up-to =
    { $most ->
        [one] Choose one.
       *[other] Choose up to { $most }.
    }
voting-pick-single = Choose one.
voting-give-points = Share out up to { $budget } points as you like. What you leave empty gets none.
voting-give-places = Give your favourite place 1, the next place 2 and so on. You can leave out those you have no opinion on.
voting-rehearsal = This is a rehearsal. What you cast here never counts.
voting-paused = Voting is paused. This page goes on by itself.
voting-closed-rehearsal = The rehearsal’s poll has closed. Nothing of it is counted.
ballot-points = Points
ballot-points-given =
    { $n ->
        [one] one point
       *[other] { $n } points
    }
ballot-place = Place { $place }
ballot-place-label = Place
ballot-no-place = –
ballot-wrong-form = The ballot was not filled in the way this poll asks for. Look at it and cast again.
ballot-below-zero = Points are whole numbers from 0. Mend that and cast again.
ballot-over-budget = You have given { $given } points and have { $budget }. Take some away and cast again.
ballot-no-such-place = One of the places does not exist on this ballot. Look at the places and cast again.
ballot-shared-place = Place { $place } is given twice. Each place goes to one nominee only.
ballot-gap = Place { $place } is missing although a later one is given. Use the places without gaps, from 1.
vote-code = Your code
vote-code-help = Ten letters and digits from your badge, your sheet or your mail, such as 7Q2M4-XKD0P.
vote-code-form = A code has ten letters and digits. Look at it and type it once more.
vote-code-mistyped = One character of the code is wrong. Look at it and type it once more.
vote-code-kept = Your code is kept on this device. As soon as voting opens, type the code on the screen.
vote-code-try = Try my code
vote-kiosk-note = Note the receipt if you want to find it on the list afterwards. Nothing of your vote stays on this device.
vote-kiosk-next = Next voter
vote-sign-in = Sign in
vote-check-title = Can I vote?
vote-check-yes = Yes, you have a ballot in this poll.
vote-check-signed_out = We do not know yet: this ballot goes to people on a roll.
vote-check-no_library = Not as things stand: we do not know which library you work at.
vote-check-library_not_on_roll = Not as things stand: you are not on the roll.
vote-check-not_for_the_library = Your library has one ballot, and a colleague casts it.
vote-check-no_code = You need a code.
vote-check-unknown_code = The code on this device was not handed out for this poll.
vote-check-withdrawn_code = The code on this device was taken back.
vote-check-too_many_devices = More devices have voted than people were expected, so no further ones are let in by themselves.
vote-refused-not_open_yet = Voting has not opened yet, so your ballot was not taken.
vote-refused-paused = Voting is paused, so your ballot was not taken. Cast it again when voting goes on.
vote-refused-closed = Voting closed before your ballot arrived, so it does not count.
vote-refused-signed_out = Your ballot was not taken: sign in first.
vote-refused-no_library = Your ballot was not taken: we do not know which library you work at.
vote-refused-library_not_on_roll = Your ballot was not taken: you are not on the roll.
vote-refused-not_for_the_library = Your ballot was not taken: a colleague casts your library’s ballot.
vote-refused-no_code = Your ballot was not taken: it needs a code.
vote-refused-unknown_code = This code was not handed out for this poll. Look at it and type it once more.
vote-refused-withdrawn_code = This code was taken back. Ask at the desk for another.
vote-refused-too_many_devices = Your ballot was not taken: more devices have voted than people were expected. Ask at the desk for a code.
vote-remedy-sign_in = Sign in to see whether you are on it.
vote-remedy-name_library = Ask the organiser to put you on the roll.
vote-remedy-ask_organiser = The organiser keeps the roll; ask there.
vote-remedy-ask_colleague = Ask whoever speaks for your library.
vote-remedy-type_room_code = Type the code from your badge, your seat or your sheet.
vote-remedy-find_mailed_code = Type the code from your mail, or ask the organiser to send another.
vote-remedy-go_to_the_desk = At the desk there are codes on paper, and a device to vote on.
vote-mode-sector_library = Each library on the roll has one ballot, cast by whoever speaks for it.
vote-mode-sector_member = Each person on the roll has one ballot.
vote-mode-room = Whoever holds a code from a badge, a seat or a sheet has one ballot.
vote-mode-mail = Whoever got a code by mail has one ballot.
vote-mode-open_device = One vote per device. We do not check who holds it, so the audience’s vote is indicative.
vote-promises = What this way of voting can promise
vote-promise-decides = The result can decide an award.
vote-promise-one_ballot = Each voter has one ballot that counts.
vote-promise-known_roll = How many may vote is known beforehand.
vote-promise-known_person = It is known that whoever votes is the one on the roll.
vote-promise-not_transferable = The right to vote cannot be passed on.
vote-promise-secret = Nobody is told how anybody voted, and after the count nothing stored says it.
vote-no-promise-decides = The result is indicative: a mood, not an election.
vote-no-promise-one_ballot = Whoever has several devices can vote from each.
vote-no-promise-known_roll = How many may vote is not known beforehand.
vote-no-promise-known_person = Who votes is not checked.
vote-no-promise-not_transferable = The right to vote can be passed on.
vote-no-promise-secret = How people voted can become known.
vote-figures-always = Figures are shown to everyone as soon as they give no winner away.
vote-figures-after_vote = Figures are shown to those who have voted as soon as they give no winner away.
vote-figures-after_close = Figures are shown after the reveal.
vote-figures-never = Only the winner is named; figures are never shown.
vote-files-title = Count it again
vote-files-text = Your receipt stands on the list if your ballot is in. The list shows no choices, no times and no names, and the ballots stand in no order of casting. The program needs nothing but Python.
vote-files-few = Your receipt stands on the list if your ballot is in. The list shows no choices, no times and no names. The ballots themselves are not published: figures of this poll are never shown, or so few voted that one could tell whose they are.
vote-files-receipts = Receipts
vote-files-ballots = Ballots
vote-files-script = Program that counts them
