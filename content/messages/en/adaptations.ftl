# A concept made one's own

adapt-title = Make it yours
adapt-lead = You get a copy of the card to change until it fits your library, a plan to fill in, and a place to tell what came of it.
adapt-library = Your library
adapt-library-help = As it should be named if you report what came of it. Choose it from the list, or write its name.
adapt-no-library = Write the name of your library.
adapt-long-library = That name is longer than 200 characters.
adapt-country = Country
adapt-country-help = Only needed when your library is not on the list.
adapt-country-unsaid = As the list says
adapt-begin = Make a copy
adapt-already = You have made this concept yours before:
adapt-then = What happens then
adapt-then-text = Change what does not fit. The card keeps saying which version it came from, and tells you when there is a newer one.
adapt-then-plan = Write down who does what by when, and how you will know whether it worked.
adapt-then-outcome = Tell what came of it, also when it did not work. That is what the next library needs to know.
adapt-private = Copy and plan are yours alone. Only a report that you send, and that an editor has approved, is shown to others.

adaptations-title = Concepts you have made yours
adaptations-text = Your copies of concept cards, your plans, and what came of them.
adaptations-lead = Each is a copy of a concept card that you change, plan with and report on.
adaptations-none = Nothing here yet
adaptations-none-text = Find a concept that fits in the catalogue, and press “Make it yours” on its card.

adaptation-from = Made from
adaptation-origin = concept { $number }, version { $version }
adaptation-gone = a concept that has been taken back
adaptation-newer = There is a newer version of the concept: { $version }.
adaptation-look = See what has changed
adaptation-unchanged = As the concept says
adaptation-changed =
    { $n ->
        [one] 1 section changed
       *[other] { $n } sections changed
    }
adaptation-not-planned = Not planned yet
adaptation-steps-done = { $done } of { $all } steps done
adaptation-no-outcome = Nothing told yet
adaptation-returned = An editor asks you to look at your report again: “{ $reason }”
adaptation-card = Your card
adaptation-card-text = What you do differently, and what you leave out.
adaptation-card-open = Change the card
adaptation-plan = Your plan
adaptation-plan-text = For whom, towards what, in which steps, and how you will know.
adaptation-plan-open = Make the plan
adaptation-outcome = What came of it
adaptation-outcome-text = A success, something in between, or a failure: others learn from each.
adaptation-outcome-open = Tell what came of it
adaptation-delete = Delete all this
adaptation-delete-text = Your copy, your plan and your report go for good. If the report stands on the concept's card, it disappears from there at once.
adaptation-delete-sure = Yes, delete it for good
adaptation-text-lead = Change what does not fit your library. What you leave empty is left out.
adaptation-no-title = Give your card a title.
adaptation-what-changed = What you have changed here
adaptation-markdown = Lists, numbers, **bold** and tables are written as in the card itself (Markdown).
adaptation-stale = This was saved in another tab or by somebody else meanwhile. What you typed is still here: look it through, and save again if it should stand.
adaptation-save = Save
adaptation-too-long = That is longer than { $max } characters.
adaptation-changes = What has changed in the concept
adaptation-changes-lead = From version { $from } to { $to }. Take over what helps you; your own changes stay wherever you keep them.
adaptation-changes-none = From version { $from } to { $to }, nothing has changed in the sections of your card that you have not settled already.
adaptation-changes-theirs = In the concept
adaptation-changes-mine = In your card
adaptation-changes-both = You have changed this section as well. Taking it over replaces your words.
adaptation-changes-ask = What should stand in your card?
adaptation-changes-take = What the concept says now
adaptation-changes-keep = What my card says
adaptation-changes-save = Done

plan-lead = An hour is enough for a first plan. Leave empty what you do not know yet, and come back to it.
plan-target_group = For whom?
plan-help-target_group = One group you can picture: families with children under six, say, and not “everybody”.
plan-goal = What should be different afterwards?
plan-help-goal = For them, not for the library's numbers.
plan-when = When
plan-starts_on = Begins on
plan-ends_on = Ends on
plan-review_on = When do you ask: how do we get better?
plan-help-review_on = Put the day in everybody's calendar now.
plan-steps = Steps
plan-step = Step { $n }
plan-step-what = What is done
plan-step-who = By whom
plan-step-due = By when
plan-step-done = Done
plan-more-step = Save, and add a step
plan-measures = How will you know?
plan-measures-text = One or two things you can count are enough. Write down where they stand today: without that, nobody can tell later what has changed.
plan-measure = Success criterion { $n }
plan-measure-indicator = What you count
plan-measure-baseline = Where it stands today
plan-measure-target = Where it should come
plan-measure-by = By when
plan-measure-who = Who looks
plan-more-measure = Save, and add a success criterion
plan-no-day = That is no day. Write it as 2027-03-01.
plan-ends-before = It ends before it begins.
plan-review-before = The day of looking back lies before the beginning.
plan-step-unsaid = Say what is done in this step, or empty it.
plan-measure-unsaid = Say what is counted here, or empty it.

outcome-lead = Tell it as you would tell a colleague in another library: shortly, and as it was.
outcome-kind = How did it go?
outcome-kind-success = It worked
outcome-kind-help-success = You reached what you wanted.
outcome-kind-partly = It worked partly
outcome-kind-help-partly = Some of it came about.
outcome-kind-failure = It did not work
outcome-kind-help-failure = You did it, and it did not do what it should. This helps others as much as a success.
outcome-kind-stopped = We stopped
outcome-kind-help-stopped = You ended it before it could show anything.
outcome-from = From
outcome-to = To
outcome-lesson = What should others know before they do it?
outcome-help-lesson = What surprised you, what you would do differently.
outcome-changed = What we did differently
outcome-help-changed = Where you left the card, and why.
outcome-figures = In numbers
outcome-figures-text = Before and after, over which time, and where the number is from.
outcome-figure = Number { $n }
outcome-figure-what = What was counted
outcome-figure-before = Before
outcome-figure-after = After
outcome-figure-period = Over which time
outcome-figure-source = Where it is from
outcome-more-figure = Save, and add a number
outcome-then = then
outcome-quote = In somebody's words
outcome-quote-text = What they said
outcome-quote-who = Who said it, as a role: “a father”, not a name
outcome-quote-consent = They have said yes to being quoted in public
outcome-show = On the card
outcome-agreed = This may be shown on the concept's card under the name of our library
outcome-send = Send to the editors
outcome-keep = Save, and go on later
outcome-no-kind = Choose how it went.
outcome-no-lesson = Write what others should know; a sentence is enough.
outcome-not-agreed = Without your library's yes it cannot be shown. Tick the box, or save it for later.
outcome-figure-unsaid = Say what was counted and what it came to, or empty this number.
outcome-quote-incomplete = A quote needs the words, a role, and the person's yes. Add what is missing, or empty it.
outcome-public = Your report stands on the concept's card. If you send a new one, it takes its place when an editor has approved it.
outcome-waiting = Your report is with the editors
outcome-waiting-text = You get a mail when it stands on the card, or when something is to be added.
outcome-withdraw = Take the report back
outcome-withdraw-text = It disappears from the concept's card at once, and no longer counts there.
outcome-stage-draft = Report begun
outcome-stage-sent = Report with the editors
outcome-stage-returned = Report to be looked at again
outcome-stage-approved = Report on the card
outcome-stage-withdrawn = Report taken back

outcomes-title = What other libraries made of it
outcomes-libraries =
    { $n ->
        [one] 1 library has made this concept its own.
       *[other] { $n } libraries have made this concept their own.
    }
outcomes-none = Nobody has told yet what came of it elsewhere. Yours could be the first report, whatever it says.
outcomes-of-version = made from version { $version }
outcomes-judge = Reports of libraries
outcomes-judge-lead = What libraries tell of concepts they have made their own. What you approve stands on the card at once and counts in its evidence grade. Failures are as welcome as successes: return a report only for what is missing, unclear or unlawful.
outcomes-judge-none = No report is waiting
outcomes-judge-none-text = When a library tells what came of a concept, it shows here.
outcomes-waiting =
    { $n ->
        [one] 1 report of a library waits for you
       *[other] { $n } reports of libraries wait for you
    }
outcomes-sent = Sent { $date }
outcomes-approve = Put it on the card
outcomes-return = Return it
outcomes-judge-reason = What should they look at again?
outcomes-judge-reason-help = Only needed to return it. The library reads it.
outcomes-judge-no-reason = Say what they should look at again.

mail-kind-outcome = About a report of what came of a concept
mail-outcome-subject-approved = Your report is on the card
mail-outcome-body-approved =
    Thank you for telling what came of “{ $title }”. Your report now stands on the concept's card:

    { $link }

    You can take it back at any time.
mail-outcome-subject-returned = A question about your report
mail-outcome-body-returned =
    An editor has read your report about “{ $title }” and asks:

    { $reason }

    Here you can change it and send it again:

    { $link }

error-adaptation-not-sure-title = Nothing was deleted
error-adaptation-not-sure-text = Tick that you are sure, and press again.
error-adaptation-stale-title = Your card has changed meanwhile
error-adaptation-stale-text = It was saved in another tab. Look at the changes again, and choose once more.
error-outcome-being-read-title = An editor is reading your report
error-outcome-being-read-text = It cannot be changed meanwhile. You can take it back and write it anew.
error-outcome-decided-title = Somebody has answered this report already
error-outcome-decided-text = Or its library has taken it back. The list shows what still waits.

versions-heading = All versions
versions-title = All versions of “{ $title }”
versions-lead = A version that has been published never changes, so that it can be cited. What was taken out is crossed out, what was put in is underlined.
versions-first = The first version.
versions-same = No words of the card have changed.
versions-version = Version { $version }, { $date }
versions-read = Read version { $version } as it was
versions-is-old = This is version { $version } of { $date }, as it was. There is a newer one.
versions-is-newest = This is version { $version } of { $date }, the newest.
versions-now = The card as it is now, with its evidence

concepts-lifetime = How long it stands
concepts-review-by = Look at it again by
concepts-review-by-help = On that day the card shows on the editors' desk. Channels change, and so does the law.
concepts-review-save = Keep the day
concepts-overdue = The day has come to look at these cards again:
concepts-retire = Retire it
concepts-retired-text = The card is out of the catalogue. Libraries that use it still find it at its address, with a note.
concepts-is-retired = Retired
