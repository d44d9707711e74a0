devices-title = Where you are signed in
devices-lead = Sign out anything you do not recognise. It happens at once.
devices-unknown = Unknown browser
devices-this = This one
devices-opened = Signed in { $moment }.
devices-seen = Last used { $moment }.
devices-end = Sign out
devices-end-one = Sign out { $device }
devices-end-others = Sign out everywhere else
devices-notice = A session ends after 14 days without use, and after 30 days in any case.
people-title = People
people-lead = Who plays which part in this season. People are invited by mail and take up the part themselves.
people-email = E-mail address
people-role = Part in the season
people-choose-role = Choose a part.
people-language = Language of the mail
people-privacy = We keep the address with the invitation for 14 days, and with the account if it is accepted. The person can delete both.
people-invite = Invite somebody
people-send = Send the invitation
people-remove = Remove
people-remove-label = Remove { $name } from this part
people-waiting = Invited, not answered yet
people-until = Can be accepted until { $date }.
people-withdraw = Withdraw
people-withdraw-label = Withdraw the invitation to { $email }
people-refused-member = This person plays that part already. Nothing was sent.
people-refused-too-many = You have sent as many invitations as one person may in a day. Try again tomorrow, or ask another organiser.
people-refused-void = The invitation no longer stands.
people-refused-last = The last organiser cannot be removed. Invite another one first.
act-as = Look as
act-as-label = Look as { $name }
act-as-strip = You look as { $name } and can change nothing. Only what both of you may see is shown.
act-as-end = Stop looking
role-juror = Juror
role-chair = Chair
role-editor = Editor
role-organiser = Organiser
role-operator = Operator
role-auditor = Auditor
role-library-lead = Library lead
role-many-juror = Jurors
role-many-chair = Chairs
role-many-editor = Editors
role-many-organiser = Organisers
role-many-operator = Operators
role-many-auditor = Auditors
role-many-library-lead = Library leads
role-help-juror = Scores nominations without seeing whose they are.
role-help-chair = Sees the ranking and prepares decisions.
role-help-editor = Writes and publishes concept cards.
role-help-organiser = Sets up the season, invites people, opens polls.
role-help-operator = Runs the show: closes polls and reveals winners.
role-help-auditor = Reads the audit log and what was decided, and changes nothing.
role-help-library-lead = Speaks for a library.
invitation-title = You are invited
invitation-lead = { $role } in { $season }.
invitation-sign-in-text = We send a link to the address this invitation went to. It shows that it is you.
invitation-accept-text = Press the button to take up the part. You can leave it again at any time.
invitation-accept = Accept
invitation-void-title = This invitation no longer stands
invitation-void-lead = It was answered, withdrawn or is older than 14 days. Ask whoever invited you to send a new one.
mail-invitation-subject = { $season }: you are invited as { $role }
mail-invitation-body =
    Hello

    You are invited to take part in { $season }. Your part: { $role }.

    Read more and answer here:
    { $link }

    The invitation stands until { $date }. If you did not expect it, you need do nothing.

    Opslag
mail-kind-sign-in = Link to sign in
mail-kind-invitation = Invitation
mail-kind-news = News
outbox-title = Mail
outbox-lead = What this season has sent or will send, and what became of it. Links in mails open accounts, so their text is not shown here.
outbox-empty-title = No mail yet
outbox-empty-text = Invitations and news are listed here as soon as there are any.
outbox-held =
    { $n ->
        [one] One mail waits for your word
       *[other] { $n } mails wait for your word
    }
outbox-release =
    { $n ->
        [one] Send one mail
       *[other] Send { $n } mails
    }
outbox-to = To
outbox-about = About
outbox-state = State
outbox-state-held = Held
outbox-state-waiting = Waiting
outbox-state-sent = Sent
outbox-state-failed = Failed
audit-title = Audit log
audit-lead = What was done, by whom, in which role, when and why. Entries are only ever added, and each holds the hash of the one before.
audit-whole =
    { $n ->
        [0] The log is empty, and whole.
        [one] One entry, and the chain holds.
       *[other] All { $n } entries hang together: none has been changed, taken out or put in.
    }
audit-broken = The chain does not hold: an entry was changed, taken out or put in. Run “opslag check” to see which.
audit-head = Write this down elsewhere, and you can tell later that nothing before it was changed:
audit-act = Act
audit-every-act = Every act
audit-show = Show
audit-older = Older entries
audit-nobody = Nobody by name
audit-machine = The machine itself
audit-number = No.
audit-when = When
audit-who = Who
audit-what = What
audit-why = Why
audit-empty-title = Nothing here
audit-empty-text = No entry of this kind has been written.
kind-nomination = Nomination
kind-concept = Concept
kind-category = Category
kind-show = Show
kind-season = Season
kind-account = Account
kind-invitation = Invitation
kind-organisation = Organisation
policy-title = Who may do or see what
policy-lead = One table for the whole site. Every page, form and call names its row, and nothing else is let in.
policy-act = Act
policy-kind = Kind
policy-who = Who
policy-when = When
policy-always = always
policy-any-phase = in every phase
policy-does = changes
policy-sees = sees
policy-note = Jurors, chairs, editors, organisers and operators confirm with a passkey before their part opens. In a demo season they need not.
party-anyone = anyone
party-signed-in = anyone signed in
party-writer = its writer
party-juror = jurors
party-free-juror = its jurors without a tie
party-chair = the chair
party-editor = editors
party-organiser = organisers
party-operator = operators
party-auditor = auditors
phase-draft = draft
phase-submitted = being scored
phase-round-over = scored
phase-decided = decided
phase-voting = poll open
phase-counted = poll closed
phase-revealed = revealed
phase-withdrawn = withdrawn
act-read-site = Read the public pages
act-sign-in = Sign in
act-sign-out = Sign out
act-begin-nomination = Begin a nomination
act-send-report = Send a report
act-find-ballot = Find a ballot
act-cast-ballot = Cast a ballot
act-show-voter-code = Say which voter’s code one holds
act-recount-poll = Take what is published of a count
act-see-polls = See how polls are held
act-manage-voters = Keep the roll and hand out codes
act-rule-on-ballots = Set ballots aside, or take them back
act-watch-show = Watch the show
act-name-winner = Learn who won
act-see-own = See one’s own pages
act-change-own = Change one’s own account
act-write-draft = Write a draft
act-submit-nomination = Send a nomination
act-follow-nomination = Follow a nomination
act-see-draft-pictures = See a draft’s pictures
act-see-pictures = See a nomination’s pictures
act-see-jury-desk = See what is to be scored
act-open-assigned = See a nomination’s title
act-declare-conflict = Say what ties one to a nomination
act-read-blind = Read a nomination without names
act-score = Score
act-see-ranking = See the ranking
act-decide = Prepare a decision
act-review-decisions = Review prepared decisions
act-publish-decisions = Publish decisions
act-move-round = Close a round, or open it again
act-see-rounds = See the rounds
act-choose-practice = Set a nomination aside for practice
act-compare-practice = Compare practice scorecards
act-see-editor-desk = See the editor’s desk
act-edit-concept = Write and publish concepts
act-see-organiser-desk = See the season’s figures
act-open-poll = Open a poll
act-see-run-sheet = See the run of the show
act-plan-show = Plan the show
act-rehearse-show = Rehearse the show
act-run-show = Run the show
act-see-people = See who plays which part
act-manage-people = Invite and remove people
act-accept-invitation = Accept an invitation
act-see-mail = See what was mailed
act-release-mail = Release news
act-import-libraries = Import libraries
act-act-as = Look as somebody else
act-stop-acting-as = Stop looking as somebody else
act-read-audit = Read the audit log
act-read-policy = Read this table
passkeys-title = Passkeys
passkeys-lead = A passkey lives in your phone, computer or key. It signs you in with your finger, face or PIN, and nobody can trick you out of it.
passkeys-none = You have none yet. Jurors, chairs, editors, organisers and operators need one before their part opens.
passkeys-make = Make a passkey
passkeys-made = Made { $date }.
passkeys-used = Last used { $date }.
passkeys-remove = Remove
passkeys-remove-label = Remove the passkey { $name }
passkeys-cannot = This browser knows no passkeys. Try a newer one, or your phone.
passkeys-refused = That did not work, so nothing was changed. Try once more.
passkeys-need-scripts = Browsers offer passkeys to pages with scripts only. Switch scripts on for this page, or use a recovery code.
passkeys-no-name = This site runs at an address without a name, where browsers offer no passkeys.
recovery-title = Recovery codes
recovery-left =
    { $n ->
        [0] All your codes are used. Make new ones.
        [one] One code is left for when no passkey is at hand.
       *[other] { $n } codes are left for when no passkey is at hand.
    }
recovery-renew = Make new codes
recovery-new-title = Your recovery codes
recovery-new-text = Each works once, when no passkey is at hand. They are shown only now: print them, or keep them where you keep other secrets.
recovery-code = Recovery code
recovery-code-help = Two times five characters.
recovery-use = No passkey at hand?
recovery-use-button = Use the code
recovery-wrong = That is none of your codes, or it was used already.
confirm-title = Confirm that it is you
confirm-lead = What comes next moves the jury or the show, so a link in a mail is not enough.
confirm-use = Use my passkey
sign-in-passkey-title = Sign in with a passkey
sign-in-passkey-lead = No mail, no code: your device knows who you are.
sign-in-by-mail = Sign in by mail instead
sign-in-by-passkey = Sign in with a passkey
my-door-auditor = Audit log
my-door-text-auditor = What was done, by whom and why; and who may do what.
my-door-library-lead = Your library
my-door-text-library-lead = Its page, and what it says about itself.
my-account = Your account
my-waiting-title = Confirm to go on
my-waiting-text = Your part in the season opens when you confirm with a passkey.
error-other-address-title = This invitation is for somebody else
error-other-address-text = It was sent to another address than the one you are signed in with. Sign out, and open it again.
error-mail-changed-title = The mails have changed
error-mail-changed-text = There are more or fewer than you counted, so nothing was sent. Look again and press once more.
organise-people = People
organise-mail = Mail
organise-policy = Who may do what
organise-libraries = Libraries
data-title = Your data
data-lead = Everything this site keeps about you, to take with you or to be rid of.
data-download = Download all of it
data-download-text = One file that people and programs can read (JSON). It holds nothing about anybody else.
data-delete-title = Delete me
data-delete-text = Your name, address, passkeys, sign-ins and drafts go at once. What you have sent stays under your library’s name, and what was counted stays counted. It cannot be undone.
data-delete-confirm = I want to be deleted for good
data-delete = Delete my account
data-delete-unticked = Tick the box first, so that nobody is deleted by mistake.
data-deleted-title = You are gone
data-deleted-text = Nothing here names you any more. Thank you for what you have shared.
data-refused-last = You are the only organiser. Invite another one first, so that somebody can let people in.
retention-title = How long we keep what
retention-what = What
retention-how-long = How long
retention-sign-in = Requests to sign in
retention-session = Sessions
retention-mail = Mails, without their text
retention-invitation = Invitations nobody took up
retention-draft = Drafts nobody gave an address for
retention-days =
    { $n ->
        [one] one day
       *[other] { $n } days
    }
act-set-up = Set the site up
set-up-title = Welcome to Opslag
set-up-lead = Nobody is here yet. Name your first season, and become its organiser; everybody else is invited by you.
set-up-name = Your name
set-up-email = Your e-mail address
set-up-season = Name of the season
set-up-closes = Last day of the call
set-up-show = Day of the show
set-up-privacy = Your name and address are kept with your account, to sign you in and to tell you what needs you. You can delete both.
set-up-begin = Begin
set-up-missing-name = Write your name.
set-up-missing-season = Write what the season is called, in 200 characters at most.
set-up-missing-closes = Choose a day that has not passed.
set-up-missing-show = Choose a day after the call has closed.
set-up-void-title = This link no longer works
set-up-void-lead = It works once, and a newer one replaces it. While nobody is an organiser, every start of the program prints a new one.
status-trail = What has happened
trail-submit-nomination = You sent it.
trail-publish-decisions = The jury’s decision was published.
error-other-host-title = That is another address
error-other-host-text = This site does not answer to the name that was asked for. Whoever runs it can set the name with OPSLAG_BASE_URL.
act-see-doors = See which doors are open to one
act-end-news = End one’s news
act-end-reminders = End reminders
act-remind = Remind libraries and writers
act-import-submissions = Take in reports and nominations
act-undo-import = Take a file out again
act-withdraw-picture = Take a picture back
act-withdraw-concept = Take a concept back from the public
act-adapt-concept = Make a concept one’s library’s own
act-ask-source = Ask those who did what a concept tells of
act-answer-question = Answer what is asked about one’s own concept
act-judge-question = Decide whether a question stands on the card
act-judge-outcome = Decide whether a library’s report stands on the card
act-write-news = Write news
act-merge-libraries = Close or merge a library
act-edit-library = Change what a library says about itself
party-library-lead = library leads
party-its-lead = its library’s lead
error-too-many-title = That was very often
error-too-many-text = The same was sent many times in a short while, so this one was not taken. Wait a moment, go back and send it again: what you typed is still there.
error-gone-title = This was taken back
error-gone-text = It was public once and is not any more. Nothing of it is left here.
provider-title = Signing in from elsewhere
provider-sign-in = Sign in with { $name }
provider-heading = Another way to sign in
provider-none = You can sign in with { $name } as well, without a mail.
provider-link = Link { $name }
provider-since = Linked { $date }.
provider-unlink = Unlink { $name }
provider-lost = We have no memory of you leaving from here, so nothing was done. Begin again in this browser.
provider-unreachable = { $name } does not answer at the moment. Sign in by mail instead, or try again later.
provider-refused = What { $name } says about you could not be believed, so you were not signed in. Try again, or sign in by mail.
provider-no-address = { $name } tells us no address it has checked. Sign in by mail once, and link { $name } under “Address and sign-in”.
provider-not-linked = There is an account with your address already. Sign in by mail once to show that it is yours, and link { $name } under “Address and sign-in”.
provider-others = This sign-in at { $name } belongs to another account here.
address-title = Address and sign-in
address-current = We reach you at { $email }.
address-new = New e-mail address
address-new-help = We send a link to it. Nothing changes before you have opened that link and pressed the button there.
address-ask = Send the link
address-asked = Look into the new mailbox: the link there works for an hour, in this browser. The old address was told.
address-same = That is the address you have.
address-too-many = You have asked several times today. Try again tomorrow.
address-sign-in-again = To change your address, sign in once more: nobody who finds your browser open can take your account away.
address-confirm-title = Change your address?
address-confirm-lead = From now on we reach you at { $email }. You are signed out everywhere else.
address-confirm = Change it
address-void-title = This link no longer works
address-void-text = It works once, for an hour, in the browser that asked for it. Ask again.
address-taken-title = Nothing was changed
address-taken-text = There is an account with that address already. Sign in with it, or choose another address.
mail-address-confirm-subject = Confirm your new address
mail-address-confirm-body =
    Hello

    Somebody with an account at Opslag wants to be reached at this address. If it was you, open this link in the same browser and press the button there:
    { $link }

    It works for an hour. If it was not you, you need do nothing.

    Opslag
mail-address-warn-subject = Somebody asks to change your address
mail-address-warn-body =
    Hello

    Somebody who is signed in with your account at Opslag asks to be reached at another address. If it was you, you need do nothing here.

    If it was not you, sign out every device you do not know:
    { $link }

    Opslag
mail-address-changed-subject = Your address was changed
mail-address-changed-body =
    Hello

    Your account at Opslag is now reached at another address. Nothing is sent to this one any more, and every other device was signed out.

    If it was not you, answer the agency that runs the awards at once.

    Opslag
mail-reset-subject = Your passkeys were reset
mail-reset-body =
    Hello

    An organiser has removed your passkeys and recovery codes, because you said that you have lost them. You were signed out everywhere.

    Sign in by mail, and make a new passkey:
    { $link }

    If you have not asked for this, tell the agency that runs the awards.

    Opslag
people-reset = Reset passkeys
people-reset-label = Reset passkeys: { $name }
people-library = Library
people-library-help = For a library lead: the one they speak for.
people-choose-library = Choose a library from the list; a lead speaks for one.
news-wish-title = News and reminders
news-wish-lead = A few mails a year: when a season opens, when decisions are out, when there is a show.
news-wanted = Send me news
news-language = Language of the news
news-keep = Keep
news-end-title = No more news?
news-end = End the news
news-ended-title = No more news
news-ended-text = You get no more news from here. Mails you ask for, such as links to sign in, still come.
news-write-title = Write news
news-write-lead =
    { $n ->
        [0] Nobody has asked for news yet.
        [one] One person has asked for news.
       *[other] { $n } people have asked for news.
    }
news-subject = Subject
news-body = Text
news-target = Page it leads to
news-target-none = None
news-target-call = The call
news-target-catalogue = The catalogue
news-target-awards = The awards
news-queue = Put into the outbox
news-queue-help = Nothing is sent yet. You read it once more there, see how many it goes to, and send them all.
news-no-subject = Write a subject.
news-no-body = Write a text.
news-long-subject = The subject is longer than 120 characters.
news-long-body = The text is longer than 5,000 characters.
news-link = Take the web address out; choose a page below instead. What we send only leads to this site.
news-nothing = Write the news in one language at least.
mail-news-body =
    { $text }

    { $link }

    --
    You asked for news from Opslag. To get no more:
    { $end }
mail-kind-account = About an account
audit-export = Download the log (JSON lines)
act-edit-season = Set dates and categories
provider-link-lead = You sign in at { $name }, and come back here with the two tied together. It has to be done within ten minutes.
provider-go = Go to { $name }
provider-cancelled = You were not signed in at { $name }, so nothing was changed here.
mail-linked-subject = Another way to sign in was linked
mail-linked-body =
    Hello

    Your account at Opslag can now be signed in to with { $name } as well.

    If it was not you, sign in by mail, unlink it under “Address and sign-in”, and sign out every device you do not know.

    Opslag
passkeys-sign-in-again = To make your first passkey, sign in once more: nobody who finds your browser open can make one in your name.
act-take-back-nomination = Take a nomination back to change it
act-withdraw-nomination = Withdraw a nomination
act-see-nominations = See what was sent
act-return-nomination = Return a nomination to be mended
act-find-fit = Say that a nomination may take part
act-allow-late = Let somebody send late
act-promote-report = Make a draft of a report
trail-take-back-nomination = You took it back to change it.
trail-return-nomination = It was returned to be mended.
trail-allow-late = You were allowed to send it after the call had closed.
trail-withdraw-nomination = It was withdrawn.
mail-kind-nomination = About a nomination
kind-report = Report
act-ask-library = Ask a library to confirm
act-cover-names = Cover names for the jury
act-confirm-nomination = Confirm what others put forward
act-answer-afterwards = Answer what is asked of those who advanced
act-ask-colleague = Ask a colleague to write along
act-declare-rule = Declare which figure decides the jury’s order
act-describe-picture = Change what is said about a picture
act-abstain = Abstain from scoring, and come back
act-see-assignments = See who scores what, and how far
act-assign = Give nominations to jurors
act-pin-tie = Note what ties a juror
act-lift-tie = Lift a tie
act-remind-jurors = Remind jurors
act-see-room = See the jury’s room
act-lead-room = Lead the jury’s room
act-deliberate = Comment in the jury’s room
act-record-consensus = Record a consensus
act-write-feedback = Write feedback to a nominator
act-send-feedback = Approve feedback and queue its mails
act-write-analysis = Write down why it works
act-harvest = Read feeds, harvest and use the API
