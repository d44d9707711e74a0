error-already-sent-title = This nomination has been sent
error-already-sent-text = What has been sent to the jury can no longer be changed here. You can follow it under My nominations.
nominate-title = Nominate an initiative
nominate-lead = Ten minutes on a phone. Begin now: you need no account, and what you type is kept.
nominate-no-account = No account needed. You give an e-mail address when you want to keep the draft or send it.
nominate-takes = What it takes
nominate-takes-text = Five steps: the initiative, evidence and pictures, why it worked, your conditions, and a last look. You can stop anywhere and go on later.
nominate-just-a-tip = Only two minutes?
nominate-just-a-tip-text = A link, a channel and a sentence about why it worked. The agency takes it from there.
nominate-waiting = Drafts that wait for you
nominate-about = Nomination:
nominate-untitled = No title yet
nominate-continue = Save and continue
nominate-close = Save and close
nominate-saving = Saving
nominate-saved = Saved at { $time }. You can close the page.
nominate-not-saved = Not saved yet: we cannot be reached. Your text is still on this page; press Save when the network is back.
nominate-steps = Steps of your nomination
nominate-step-done = done
nominate-step-1 = The initiative
nominate-step-2 = Evidence and pictures
nominate-step-3 = Why it worked
nominate-step-4 = Your conditions
nominate-step-5 = Check and send
nominate-step-title-1 = The initiative
nominate-step-title-2 = Evidence and pictures
nominate-step-title-3 = Why it worked
nominate-step-title-4 = Your conditions
nominate-step-title-5 = Check and send
nominate-call-closed = The call closed on { $moment }. Your text is kept below; write to us if something stopped you.
nominate-call-not-open = The call opens on { $moment }. You can write already; sending comes later.
nominate-help = Help with this step
nominate-jury-asks = What the jury asks here
nominate-jury-asks-1 = Who had a need, and did they say so? Tell what you did so that a colleague elsewhere could picture it.
nominate-jury-asks-2 = Results: counted, and compared with what? Care for people: consent, children, other people’s names in screenshots.
nominate-jury-asks-3 = Could it work in another library? Name what made it work, and what you doubt.
nominate-jury-asks-4 = Could a small team do it in duty hours?
nominate-whole-rubric = The whole rubric
nominate-example = An answer the jury could use
nominate-example-2 = “In a little over a month: 94 followers, 150 likes, 21 comments, from nothing. Six of the comments were from colleagues.”
nominate-who-sees = Who sees this
nominate-sees-browser = Only this browser, until you give an e-mail address. After you send it: the jury, without your library’s name.
nominate-sees-owned = You. After you send it: the jury, without your library’s name. Pictures of people stay hidden until there is a basis for showing them.
nominate-deadline = The call closes on { $deadline }. What you have typed by then is kept.
nominate-label-category = Which award is it for?
nominate-help-category = Choose one. The jury can move it.
nominate-label-library = Library
nominate-help-library = Start typing and choose from the list, or write the name.
nominate-label-language = I write in
nominate-help-language = Danish, Norwegian, Swedish or English; the jury reads them all.
nominate-label-title = Title
nominate-help-title = Short, without the library’s name: the jury reads it first.
nominate-label-summary = In short
nominate-help-summary = Two or three sentences: what it was, for whom, and what came of it.
nominate-label-what_was_done = What you did
nominate-help-what_was_done = Step by step, so that a colleague could do it after you.
nominate-label-link = Link to the post
nominate-help-link = Leave it empty if it was never online.
nominate-label-why_it_worked = Why did it work?
nominate-help-why_it_worked = Your own view, doubts included.
nominate-label-target_group = Whom did you want to reach?
nominate-help-target_group = As exactly as you can: “students who never come in”, not “everybody”.
nominate-label-goal = What did you want to happen?
nominate-help-goal = One sentence.
nominate-label-channel = Channels
nominate-help-channel = All that carried it.
nominate-label-effort = What did it take?
nominate-help-effort = People, hours a week, money, skills. “We do not know” is an answer too.
nominate-label-names_to_cover = Names the jury should not see
nominate-help-names_to_cover = One a line: people, places, accounts. Your library’s name and town are covered anyway.
nominate-label-more = Add pictures
nominate-help-more = JPEG, PNG, WebP or GIF, at most { $max } MB each. Place and camera data are removed.
nominate-changed = What changed
nominate-changed-text = A small number with a baseline beats a big one without. No numbers? Leave this empty and tell what you saw.
nominate-metric = Number { $n }
nominate-metric-what = What you counted
nominate-metric-before = Before
nominate-metric-after = After
nominate-metric-period = Over how long
nominate-metric-source = Source of the number
nominate-add-metric = Add a number
nominate-pictures = Pictures
nominate-pictures-text = Up to { $max }. You can pick them straight from the phone.
nominate-add-picture = Add the chosen pictures
picture-number = Picture { $n }
picture-clean = Place and camera data removed.
picture-remove = Remove
picture-alt = Describe the picture
picture-alt-help = For people who cannot see it. One sentence: what is in it and why it matters.
picture-credit = Photographer, as it should be credited
picture-visible = Who can be seen?
picture-visible-nobody = Nobody
picture-visible-crowd = A crowd, nobody can be picked out
picture-visible-adults = Adults who can be recognised
picture-visible-children = Children who can be recognised
picture-basis = Why may we show them?
picture-basis-help = Only if somebody can be recognised.
picture-basis-consent = They said yes
picture-basis-help-consent = You keep the proof.
picture-basis-interest = They are at work or in public, and we weighed it
picture-basis-help-interest = Not for children.
picture-basis-unsure = We are not sure
picture-basis-help-unsure = Then nobody but you sees the picture.
picture-too-large = { $name } is larger than { $max } MB. Send a smaller copy; everything else is saved.
picture-too-many = A nomination holds at most { $max } pictures. Remove one first.
picture-heic = { $name } is a HEIC picture, which browsers cannot show. On an iPhone choose Settings, Camera, Formats, Most compatible, or share the picture as JPEG.
picture-unknown = { $name } is not a picture we can read. Send JPEG, PNG, WebP or GIF.
picture-too-many-pixels = { $name } has more pixels than we can take. Send a copy of at most 12,000 pixels a side.
picture-broken = { $name } did not arrive whole or is damaged. Try again.
nominate-missing-category = Choose which award it is for
nominate-missing-library = Write the library’s name
nominate-missing-title = Give it a title
nominate-missing-summary = Say in short what it was
nominate-missing-effort = Say what it took
nominate-missing-metric = Number { $n }: say what was counted, the number after, over how long and the source, or empty the row
nominate-missing-alt = Write a description of picture { $n }, or remove the picture
nominate-missing-credit = Write who took picture { $n }, or remove the picture
nominate-missing-basis = Say why the people in picture { $n } may be shown, or remove the picture
nominate-too-long = “{ $field }” is longer than { $max } characters
nominate-nothing-yet = Nothing yet
nominate-check-evidence =
    { $metrics ->
        [0] No numbers
        [one] One number
       *[other] { $metrics } numbers
    }, { $pictures ->
        [0] no pictures
        [one] one picture
       *[other] { $pictures } pictures
    }
nominate-keep-title = Keep it and send it
nominate-keep-text = To send the nomination we need to know where to write to you. No password: you get a link.
nominate-keep-help = The link makes this draft yours, on any device.
nominate-keep-send = Send me the link
nominate-kept-title = Your draft is kept
nominate-kept-lead = It waits in this browser. Give an e-mail address to keep it for good and go on anywhere.
nominate-back = Back to the draft
nominate-send-text = The jury reads it without your library’s name. You can follow what becomes of it.
nominate-send = Send the nomination
my-nominations-none = Nothing here yet
my-nominations-none-text = What you begin to write turns up here, and stays until you send it.
stage-draft = Draft
stage-withdrawn = Withdrawn
stage-with-jury = With the jury
status-sent = Sent
status-jury = With the jury
status-decided = Decided
status-show = Show
status-sent-at = Sent on { $moment }.
status-jury-text = The jury reads it blind and scores it against the public rubric. You hear from us when there is a decision.
status-decided-text = The jury has decided. The winner is named on stage.
status-reason = The jury’s reason
status-awards = The awards of the season
status-summary = In short
report-title = Two-minute report
report-lead = Something worked at a library? Tell us where to look and why it worked. The agency takes it from there.
report-label-link = Link
report-help-link = To the post, the page or an article about it.
report-label-channel = Channel
report-help-channel = Where it happened.
report-label-why = Why did it work?
report-help-why = A sentence or two in your own words.
report-label-library = Which library?
report-help-library = If you know. It may be somebody else’s.
report-label-email = Your e-mail address
report-help-email = Only if we may ask you about it. We use it for nothing else.
report-choose = Choose
report-send = Send the report
report-no-link = Give a link, so that we can see it
report-not-a-link = Write the whole address, beginning with https://
report-no-channel = Choose the channel
report-no-reason = Say in a sentence why it worked
report-too-long = That is longer than we can take. Keep it to a few sentences.
report-thanks = Thank you
report-thanks-text = Your report is in. If it deserves more, the agency will write to the library.
report-another = Send another
language-da = Danish
language-nb = Norwegian
language-sv = Swedish
language-en = English
status-pictures = Pictures
status-pictures-text = You can take a picture back at any time, whatever has become of the nomination. It is gone at once.
status-picture-withdraw = Take it back
status-picture-withdraw-label = Take it back: { $alt }
desk-nominations = Nominations
desk-figures =
    { $sent ->
        [one] One nomination is sent
       *[other] { $sent } nominations are sent
    }, { $drafts ->
        [one] one draft is being written.
       *[other] { $drafts } drafts are being written.
    } Drafts are read by their writers alone.
desk-search = Part of a title or library
desk-category = Category
desk-every-category = Every category
desk-state = State
desk-state-standing = Sent
desk-state-unlooked = Sent, not looked at yet
desk-state-withdrawn = Withdrawn
desk-number = No.
desk-title = Title
desk-library = Library
desk-sent = Sent
desk-unknown-library = not in the register
desk-empty-title = Nothing here
desk-empty-text = No nomination fits. Try fewer words, or another category.
desk-more = The next ones
desk-export-xlsx = Take along (XLSX)
desk-export-csv-excel = CSV for Excel
desk-export-csv = CSV (RFC 4180)
desk-export-json = JSON
desk-late-title = Let somebody send late
desk-late-text = Whoever has a draft may send it until then, although the call has closed. It is written into the audit log, and the writer is told in general words.
desk-late-email = Their e-mail address
desk-late-email-help = The one they sign in with.
desk-late-until = Until
desk-late-reason = Why
desk-late-reason-help = For the audit log, such as “the site was down that evening”.
desk-late-allow = Let them send
desk-late-done = They may send their draft now.
desk-late-no-draft = Nobody with that address has a draft in this season.
desk-no-until = Choose a day and a time to come.
desk-no-reason = Say why, in a few words.
desk-reason-link = Take the web address out: our mails lead to this site only.
desk-to-do = What can be done
desk-return-title = Return to be mended
desk-return-text = It becomes a draft again and keeps its number and its place. The writer gets a mail with your words.
desk-return-reason = What there is to mend
desk-return-reason-help = The writer reads it as you write it.
desk-return-until = To be sent again by
desk-return = Return it
desk-withdraw-title = Withdraw it
desk-withdraw-text = For a library that asks to. The jury no longer sees it, and its number stays empty.
desk-return-why = Why
desk-withdraw = Withdraw it for good
version-title = What was changed
version-sent = Version { $n }, sent { $moment }
version-metrics = The numbers were changed.
version-same = Nothing but pictures was changed.
status-change = Changing it
status-take-back-text = While the call is open and no juror has begun, you can take it back, change it and send it again. It keeps its number.
status-take-back = Take it back and change it
status-withdraw-title = Withdraw it for good
status-withdraw-text = The jury no longer sees it. It cannot be undone.
status-withdraw-sure = I want to withdraw it
status-withdraw = Withdraw it
nominate-until = You may send this until { $moment }.
error-return-not-sent-title = This is not with the jury
error-return-not-sent-text = It is a draft, or it was withdrawn.
error-return-closed-title = The call has closed
error-return-closed-text = Until it closed you could take the nomination back. If something is wrong in it, ask the organisers: they can return it to you.
error-return-scored-title = A juror has begun
error-return-scored-text = Somebody is scoring this text already, so it stays as it is.
error-return-decided-title = The decision is public
error-return-decided-text = What the jury has decided on stays.
error-withdraw-unsure-title = Nothing was withdrawn
error-withdraw-unsure-text = Go back and tick the box first, so that nothing is withdrawn by mistake.
error-cap-reached-title = Your library has sent as many as it may
error-cap-reached-text = This season takes a certain number of nominations from each library. Withdraw one of the others, or keep this for the next season: your draft stays.
mail-received-subject = { $label }: we have your nomination
mail-received-body =
    Hello

    We have received your nomination { $label }. { $title }

    Follow it here, and change it while the call is open:
    { $link }

    What you sent:

    { $copy }

    Thank you.
    Opslag
mail-returned-subject = { $label }: something is to be mended
mail-returned-body =
    Hello

    Your nomination { $label } comes back to you, because something is to be mended. { $title }

    { $reason }

    Send it again by { $moment }; it keeps its number and its place. It is among your drafts:
    { $link }

    Opslag
nominate-numbers = Numbers
participation-title = Participation
participation-lead =
    { $silent ->
        [0] Something has come from every one of { $n } regions.
        [one] One of { $n } regions is silent.
       *[other] { $silent } of { $n } regions are silent.
    }
participation-unknown =
    { $n ->
        [one] One nomination names a library that is not in the register; it is counted in no region.
       *[other] { $n } nominations name a library that is not in the register; they are counted in no region.
    }
participation-empty = No library is in the register
participation-empty-text = Take in a register first, and you see which regions take part.
participation-no-region = No region
participation-tile = { $part } of { $all } libraries
participation-by-region = By region
participation-by-kind = By kind of library
participation-kind = Kind
participation-libraries = Libraries
participation-took-part = Took part
library-type-academic = Academic libraries
library-type-agency = Agencies
library-type-public = Public libraries
library-type-regional = Regional libraries
library-type-school = School libraries
library-type-special = Special libraries
alike-heading = May be the same
alike-link = points at the same post
alike-title = has nearly the same title
alike-summary = tells nearly the same
alike-earlier = an earlier season
alike-card = There is a concept card like this already. Is yours an adaptation of it? Then say so in your text: what you changed is worth most.

nominate-label-kind = What do you put forward?
nomination-kind-initiative = An initiative
nomination-kind-help-initiative = Something you did: a post, a series, a campaign, an event.
nomination-kind-strategy = A strategy
nomination-kind-help-strategy = The way you work with your channels: goals, roles, habits.
nomination-team-one = One person
nomination-team-few = Two or three people
nomination-team-many = Four or more people
nomination-team-several-libraries = Several libraries together
nomination-ai-none = No AI was used
nomination-ai-wording = AI helped to word the nomination
nomination-ai-content = AI made some of the texts, pictures or sound
library-serves-under-10000 = Library serving fewer than 10,000 people
library-serves-under-30000 = Library serving 10,000 to 30,000 people
library-serves-under-100000 = Library serving 30,000 to 100,000 people
library-serves-more = Library serving more than 100,000 people
nominate-not-said = Choose
nominate-more = More, if you have it
nominate-four = Your strategy in four questions
nominate-four-optional = Your strategy in four questions, if you have one
nominate-four-text = They are the ones every lasting effort could answer. A few lines each.
nominate-label-talk_about = What do you want to talk about?
nominate-help-talk_about = The subjects that are yours, and those you leave to others.
nominate-label-how = How do you talk?
nominate-help-how = Tone, formats, rhythm; how much is listening.
nominate-label-who_does_what = Who does what?
nominate-help-who_does_what = Roles and hours, and who takes over on holidays.
nominate-label-get_better = How do you get better?
nominate-help-get_better = What you look at, how often, and what you changed because of it.
nominate-label-period_from = Began
nominate-label-period_to = Ended
nominate-help-period_from = Such as 2026-03, or only the year.
nominate-help-period_to = Empty if it goes on.
nominate-label-offline_effect = What came of it outside the net?
nominate-help-offline_effect = Visits, loans, talks at the desk, a queue at the door. Optional.
nominate-label-side_effects = Did anything come of it that you had not aimed at?
nominate-help-side_effects = Good or bad. Optional.
nominate-label-amplifiers = Who or what carried it further?
nominate-help-amplifiers = Press, partners, a well-known person, advertising, luck.
nominate-label-hours = Hours
nominate-help-hours = Such as 3 a week for ten weeks.
nominate-label-money = Money
nominate-help-money = With the currency; 0 is an answer.
nominate-label-skills = Skills it needed
nominate-label-languages_used = Languages you spoke to people in
nominate-label-team = How many worked on it?
nominate-label-ai_help = Was artificial intelligence used?
nominate-help-ai_help = The jury sees the answer. It counts neither for nor against you.
nominate-example-summary = “Every Friday a book cover becomes part of a picture of our staff. Readers guess the title, and forty of them came in to borrow it.”
nominate-example-what_was_done = “Monday we choose the book, Wednesday one of us poses behind the cover, Friday at nine it goes out. Whoever guesses gets an answer within the hour, by name.”
nominate-example-why_it_worked = “Nobody had to know anything to join in. We think it would fail where nobody has time to answer.”
nominate-example-target_group = “Students who have a card and have not borrowed for a year.”
nominate-example-effort = “Two people, three hours a week for ten weeks. No money. One of us can draw.”
nominate-example-talk_about = “Books people argue about, and what happens in the house. Not opening hours: the web site does that.”
nominate-example-how = “As ourselves, in the first person, with mistakes. One question for every three things we tell.”
nominate-example-who_does_what = “Two write, one films, all may suggest. Whoever is on the desk answers comments until eight in the evening.”
nominate-example-get_better = “The last Thursday of the month we look at saves and comments, drop what nobody saved, and try one new thing.”
nominate-words = { $words } of { $max } words
nominate-too-many-words = “{ $field }” has { $words } words; the jury reads { $max }. Shorten it before you send it
nominate-period-period_from = Write when it began as a year and a month, such as 2026-03, or only the year
nominate-period-period_to = Write when it ended as a year and a month, not before it began; or leave it empty
nominate-missing-what_was_done = Tell what you did
nominate-missing-why_it_worked = Say why you think it worked
nominate-missing-target_group = Say whom you wanted to reach
nominate-missing-talk_about = Say what you want to talk about
nominate-missing-how = Say how you talk
nominate-missing-who_does_what = Say who does what
nominate-missing-get_better = Say how you get better
nominate-clash = Somebody else has changed “{ $field }” as well. Both texts are below: bring them together and save
nominate-clash-waits = Somebody else has changed “{ $field }” as well. Press Save to see both.
nominate-clash-stands = This stands just now; your own text is in the field above
nominate-written-by = Last written by { $name }, { $at }
nominate-somebody = a co-author
nominate-restored = What you typed here while it could not be saved is back.

writers-title = Write together
writers-lead = Whoever you ask finds this draft among their own once they sign in with that address. Two can write at the same time; nothing is overwritten.
writers-email = A colleague’s e-mail address
writers-email-help = We send them one mail. They need no password.
writers-ask = Ask them to write along
writers-known = Writes along
writers-asked = Asked; has not signed in yet
writers-remove = Take off
writers-leave = Leave this draft
writers-full = { $max } write along already; take somebody off first.
writers-owner-already = That is your own address
writers-there = They have been asked already
writers-count = { $n ->
    [0] You write alone so far.
    [one] One colleague writes along.
   *[other] { $n } colleagues write along.
 }
writers-link = Ask a colleague
mail-writers-subject = You are asked to write along on a nomination
mail-writers-body =
    Hello

    { $name } asks you to write along on a nomination. { $title }

    Sign in with this address, and you find it among your drafts:
    { $link }

    If you do not know what this is about, you need do nothing.
error-writers-owner-title = Only the owner says who writes along
error-writers-owner-text = Ask the colleague who began the draft.
error-withdraw-owner-title = Only the owner withdraws a nomination
error-withdraw-owner-text = Ask the colleague who began it.

nominate-label-relation = Whose initiative is it?
nomination-relation-own = Our own library’s
nomination-relation-peer = Another library’s; I am a colleague
nomination-relation-patron = A library’s; I use it
nominate-help-relation = If it is not your own, the library is asked before anything is shown to the public.
nominate-own-optional = Optional.
nominate-missing-own = Answer “{ $question }”, in at most { $max } characters
rules-title = What this award asks
rule-kept = Kept
rule-broken = Not yet
rule-initiative = For initiatives
rule-strategy = For strategies
rule-since = Under way in { $month } or later
rule-metrics = At least { $n } { $n ->
    [one] number
   *[other] numbers
 } with a source
rule-pictures = At least { $n } { $n ->
    [one] picture
   *[other] pictures
 }
rule-countries = Libraries in { $countries }
rule-mend-initiative = This award is for initiatives: choose another award, or put forward an initiative
rule-mend-strategy = This award is for strategies: choose another award, or put forward a strategy
rule-mend-since = This award is for what was under way in { $month } or later: say when it began and ended, or choose another award
rule-mend-metrics = This award asks for at least { $n } { $n ->
    [one] number
   *[other] numbers
 } with period and source
rule-mend-pictures = This award asks for at least { $n } { $n ->
    [one] picture
   *[other] pictures
 }
rule-mend-countries = This award is for libraries in { $countries } that are in the register: choose the library from the list, or another award
rules-edit-title = Who can take part, and own questions
rules-kind = Kind
rules-kind-both = Initiatives and strategies
rules-kind-initiative = Only initiatives
rules-kind-strategy = Only strategies
rules-since = Under way in or after
rules-help-since = A month such as 2026-01, or a year. Empty: whenever.
rules-metrics_min = Numbers with a source, at least
rules-pictures_min = Pictures, at least
rules-countries = Only libraries in
rules-help-countries = None ticked: anywhere. The library must be in the register.
rules-questions = Questions of this category
rules-questions-text = Ask little: every question is ten minutes for every library. Removing the words removes the question.
rules-question = Question ({ $language })
rules-question-number = Question { $n }
rules-asked = When is it asked?
rules-asked-sending = With the nomination; the jury reads it
rules-asked-advanced = Only of those the jury has advanced
rules-required = It must be answered
rules-no-month = Write a month such as 2026-01, or a year
rules-no-number = Write a number from 0 to { $max }
country-DK = Denmark
country-NO = Norway
country-SE = Sweden
country-FI = Finland
country-IS = Iceland
country-FO = Faroe Islands
country-GL = Greenland
country-AX = Åland
found-fit-title = May it take part?
found-fit-text = Nobody has said yes yet. If something is missing, return it below.
found-fit-yes = It may take part
found-fit-next = It may, and on to the next
found-fit-done = It was looked at as it stands, and may take part.
found-fit-again = Look again
copy-title = What the jury reads
copy-link = See what the jury will read
copy-back = Back
copy-lead = Every answer in words, as jurors get it. What is marked as covered they cannot read; numbers, links, quotes and descriptions of pictures are covered in the same way. Check that nothing else tells whose it is.
copy-cover-title = Cover more
copy-cover = Cover these
copy-guesses = Should these be covered?
copy-guesses-help = Words written like names. Tick those that tell whose it is; leave the others.
copy-no-guesses = No other word looks like a name.
copy-names = Names to cover
copy-names-help = One a line. The writer’s own list is kept besides.
copy-withheld = Answers the jury does not read at all
copy-withheld-help = Only where covering names is not enough.
copy-pictures = Pictures the jury sees
copy-pictures-text = Look for names on walls and screens, for faces, and for logos.
copy-kept = Pictures and videos the jury does not see
copy-kept-help = Where a logo or a name in the picture tells whose it is. To have a part covered instead, return the nomination.
copy-picture = Picture { $n }
copy-video = Video { $n }
confirming-title = To confirm for your library
confirming-lead = Others have put something forward that your library did. Nothing of it is shown to the public before you have said that it is right.
confirming-none = Nothing to confirm
confirming-none-text = When somebody puts forward what your library did, you are asked here.
confirming-verdict = Is it right, and may it be shown?
confirming-confirmed = Yes, it is right and may be shown
confirming-help-confirmed = With your library’s name, if the jury takes it further.
confirming-declined = No, not like this
confirming-help-declined = Say what is wrong or must not be shown.
confirming-remarks = What should be changed, or noted?
confirming-remarks-help = The organisers read it.
confirming-send = Send the answer
confirming-said-confirmed = You confirmed this on { $moment }.
confirming-said-declined = You declined this on { $moment }. You can change your answer.
confirming-no-verdict = Choose an answer
confirming-no-remarks = Say below what is wrong
confirming-too-long = The remarks are too long
mail-confirming-subject = Is this right about your library?
mail-confirming-body =
    Hello

    Somebody has put forward an initiative of your library for an award. { $title }

    Nothing of it is shown to the public before you have said that it is right. Sign in with this address and answer here:
    { $link }

    If you are not the one to answer, pass this on to us or do nothing.
error-ask-address-title = That is no e-mail address
error-ask-address-text = Go back and write the address of somebody at the library.
ask-title = The library’s word
ask-nobody = The library has not been asked. Nothing of this can be published before it has confirmed.
ask-waiting = Asked { $email } on { $moment }; no answer yet.
ask-confirmed = { $email } confirmed on { $moment } that it is right and may be shown.
ask-declined = { $email } said on { $moment } that it must not be shown like this.
ask-email = Somebody at the library
ask-email-help = They sign in with this address and answer.
ask-send = Ask the library
timeline-call = The call closes on { $moment }. Until then you can take it back and mend it.
timeline-jury = The jury reads and scores until { $moment }.
timeline-decision = Then the jury decides, and you get its reason here.
timeline-show = The awards are given on { $moment }.
timeline-now = Now
status-own-title = A few more questions
status-own-text = They are asked only of those the jury has advanced.
status-own-save = Save the answers
trail-ask-library = The library was asked to confirm
trail-confirm-nomination = The library answered
nominate-criteria = What this award is scored by
