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
nominate-example-1 = “Once a week we ask a question about the picture of the day. Whoever answers gets an answer within the hour, by name.”
nominate-example-2 = “In a little over a month: 94 followers, 150 likes, 21 comments, from nothing. Six of the comments were from colleagues.”
nominate-example-3 = “It worked because nobody had to know anything to join in. We think it would fail where nobody has time to answer.”
nominate-example-4 = “Two people, three hours a week for ten weeks. No money. One of us can draw.”
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
nominate-missing-what = Tell what you did
nominate-missing-why = Say why you think it worked
nominate-missing-target = Say whom you wanted to reach
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
stage-nominee = Nominee
stage-thanks = Not among the nominees
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
