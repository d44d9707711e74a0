poll-desk-open = Poll and terms
poll-desk-title = Poll: { $category }
poll-desk-draft-note = The show opens the poll at its cue. Where people are to vote before the evening, open it here.
poll-desk-open-note =
    { $n ->
        [0] Nobody has voted yet.
        [one] One has voted.
       *[other] { $n } have voted.
    }
poll-desk-closed-note =
    { $n ->
        [0] Closed without a ballot. The show reveals the award.
        [one] Closed with one voter. The show reveals the award.
       *[other] Closed with { $n } voters. The show reveals the award.
    }
poll-desk-open-now = Open before the show
poll-desk-close-now = Close the poll
poll-desk-not-open = The poll is not open. Nothing was changed.
poll-desk-address = Address, QR code and kiosk
poll-desk-kiosk = A device at the desk where many vote, each with a code:
poll-desk-terms-fixed = The terms were fixed when the poll opened and stand on the ballot and on the result.
terms-title = Terms
terms-lead = They are printed on the ballot and on the result, and cannot be changed once the poll is open.
terms-save = Declare these terms
terms-ballot = The ballot
terms-who = Who may vote
terms-award = The award
terms-tally = How a ballot is filled in
terms-tally-pick = Choose up to a number
terms-tally-single = Choose one
terms-tally-approval = Choose as many as you like
terms-tally-points = Share out points
terms-tally-borda = Put in order, counted by places (Borda)
terms-tally-runoff = Put in order, counted in rounds (instant run-off)
terms-tally-schulze = Put in order, compared in pairs (Schulze)
terms-most = Choose up to
terms-help-most = Only where a number is chosen up to.
terms-budget = Points to share out
terms-help-budget = Only where points are shared out.
terms-mode = Voters
terms-mode-sector_library = Libraries on the roll
terms-mode-sector_member = People on the roll
terms-mode-room = Codes in the room
terms-mode-mail = Codes by mail
terms-mode-open_device = Any device
terms-expected = How many are expected
terms-help-expected = For votes from any device: a fifth more devices than that are let in, then codes from the desk. Empty: no bound.
terms-decider = Who decides
terms-decider-both = Jury and audience
terms-decider-jury = The jury alone
terms-decider-audience = The audience alone
terms-percent = The audience’s weight, in per cent
terms-help-percent = 1 to 99; the jury weighs the rest.
terms-combination = How both are added
terms-combination-rank_points = By points for places
terms-combination-shares = By shares of what each side gave
terms-points = Points for first place, second and so on
terms-tie = With equal totals
terms-tie-audience = The audience decides
terms-tie-jury = The jury decides
terms-tie-shared = The award is shared
terms-visibility = Who sees figures
terms-choose = Choose one of these.
terms-number = A whole number from 1.
terms-percent-range = The audience’s weight is a whole number from 1 to 99.
terms-points-unread = Whole numbers with commas between, such as 12, 10, 8.
terms-no-points = The first place must earn something.
terms-points-rise = Place { $place } earns more than the place before.
terms-no-shares = This way of counting gives places and nothing to share out. Add by points for places.
terms-tie-no-part = A side that takes no part in the award cannot settle a tie, and one that decides alone has nothing left to settle it with. Choose another.
ruling-title = Suspicious ballots
ruling-lead =
    { $n ->
        [0] No ballot lies in the box.
        [one] One ballot lies in the box, number 1. Set aside, it no longer counts; nothing is deleted, and how many are out is published with the result.
       *[other] { $n } ballots lie in the box, numbered 1 to { $n } as they came. Set aside, they no longer count; nothing is deleted, and how many are out is published with the result.
    }
ruling-ballots = Ballots
ruling-help-ballots = Numbers, ranges or receipts, such as 101-137, 140, 7Q2M-4XKD.
ruling-suspicion = What raises suspicion
ruling-reason = Reason
ruling-do-set-aside = Set aside
ruling-do-take-back = Take back
ruling-set-aside =
    { $n ->
        [one] One ballot set aside ({ $suspicion }):
       *[other] { $n } ballots set aside ({ $suspicion }):
    }
ruling-taken-back =
    { $n ->
        [one] One ballot taken back:
       *[other] { $n } ballots taken back:
    }
ruling-unreadable = “{ $part }” is no number, range or receipt.
ruling-too-many = “{ $part }” names too many ballots at once: ten thousand at most.
ruling-no-such-receipt = No ballot in this poll has the receipt { $receipt }.
ruling-certified = The count is final. Nothing was changed.
ruling-no-ballots = Name the ballots.
ruling-no-reason = Give a reason of at least { $least } characters.
ruling-not-in-box = There is no ballot { $ballot } in the box.
ruling-already = Ballot { $ballot } is set aside already.
ruling-not-aside = Ballot { $ballot } is not set aside.
suspicion-many_devices = one person, many devices
suspicion-stolen_codes = guessed or stolen codes
suspicion-machine = a program
suspicion-not_entitled = not entitled
suspicion-other = something else
voters-title = Voters and codes
voters-lead = Who may vote where a poll asks for a roll or a code. Any device needs nothing of this.
voters-field-email = E-mail address
voters-help-email = Of somebody who has signed in here.
voters-field-library = Library
voters-help-library = Name or ISIL as in the register.
voters-field-number = How many
voters-field-label = Label
voters-help-label = To tell these codes from others, such as “Row 1–5”.
voters-field-mail-label = Label
voters-field-addresses = Addresses
voters-help-addresses = One a line, or with commas between.
voters-field-code = Code
roll-title = Roll
roll-lead = For sector ballots: one for each library, or one for each person.
roll-empty = Nobody is on the roll.
roll-person = Person
roll-library = Library
roll-votes = Votes
roll-speaks = for the library
roll-member = as a person
roll-remove = Remove
roll-remove-of = Remove: { $name }
roll-add-leads = Put everybody who speaks for a library on the roll
roll-add-one = Put one person on the roll
roll-speaks-label = Casts the library’s ballot
roll-add = Put on the roll
roll-no-account = Nobody has signed in here with that address.
roll-no-library = No library of the register has that name or ISIL.
roll-several-libraries = Several libraries have that name. Use the ISIL.
codes-title = Codes
codes-lead = A code lets its holder cast one ballot in each poll. We keep no code, only what it can be checked against.
codes-empty = No codes have been made.
codes-on-paper = on paper
codes-by-mail = by mail
codes-usable = { $n } of { $of } can be used
codes-withdraw = Take back
codes-withdraw-of = Take back: { $label }
codes-withdraw-one = Take back one lost code
codes-withdraw-code = Take this code back
codes-not-there = That code was never handed out, or has been taken back.
codes-print-title = Codes on paper
codes-print-lead = Makes slips with a QR code and the code in letters, to cut out or to put on seats. They are shown once.
codes-print = Make the slips
codes-mail-title = Codes by mail
codes-mail-lead = Each address gets a code. Whoever got one before gets another, and the earlier one is taken back.
codes-mail = Send the codes
codes-label-missing = Give a label of { $max } characters at most.
codes-number-wrong = A whole number from 1 to { $max }.
codes-addresses-number = Between one and { $max } addresses.
codes-address-wrong = “{ $address }” is no e-mail address. Nothing was sent.
codes-sheets-title = Codes to print
codes-sheets-lead =
    { $n ->
        [one] Print this page now: the code is shown here and never again.
       *[other] Print this page now: the { $n } codes are shown here and never again.
    }
codes-qr-label = QR code for { $code }
codes-slip-how = Scan it, or type the code at { $address }. One vote in each poll.
mail-kind-voter-code = Code to vote with
mail-voter-code-subject = Your code to vote: { $season }
mail-voter-code-body =
    You can vote for the awards of { $season }.

    Your code is { $code }. It gives you one ballot in each poll.

    { $link }

    The code is yours alone: whoever has it can vote in your place. We keep no copy of it.
