take-title = Take in reports and nominations
take-lead = Files that others have kept, from a spreadsheet or a program. You see row by row what would happen; then the file is taken in whole, or not at all. The same file twice adds nothing, and a file can be taken out again.
take-choose = Choose a file
take-file-help = CSV, XLSX or JSON, at most 4 MB and 5,000 rows. The first row names the columns, in English, Danish, Norwegian or Swedish. What we give out as a file can be taken in again.
take-as = What the rows become
take-as-reports = Reports
take-as-help-reports = A link, a channel and a reason. They are listed with the reports, and are never scored.
take-as-drafts = Drafts of yours
take-as-help-drafts = Nominations to be written to their end. A row needs a title.
take-as-sent = Nominations with a number
take-as-help-sent = Sent to the jury at once. They must be whole, as if somebody had sent them from the form.
take-category = Category of nominations that name none
take-category-help = A column “category” in the file comes first.
take-no-category = None
take-language = Language of rows that name none
take-look-help = Nothing is stored by looking.
take-none = No file has been taken in yet.
take-list = Files that were taken in
take-became = Became
take-became-reports = Reports
take-became-drafts = Drafts
take-became-sent = Nominations
take-added = Added
take-rows = Rows
take-by = By
take-undo-title = Undoing
take-undo = Undo
take-undo-label = Undo { $name }
take-undone-at = Undone { $moment }
take-done =
    { $n ->
        [0] Nothing was new, so nothing was taken in.
        [one] One row is taken in.
       *[other] { $n } rows are taken in.
    }
take-undone =
    { $n ->
        [one] One row is taken out again.
       *[other] { $n } rows are taken out again.
    }
take-went-on =
    { $n ->
        [one] This file stays: somebody has gone on from one of its rows. It was changed, made a draft of, withdrawn, or a juror has begun.
       *[other] This file stays: somebody has gone on from { $n } of its rows. They were changed, made drafts of, withdrawn, or a juror has begun.
    }
error-undone-already-title = It is undone already
error-undone-already-text = The rows of this file were taken out before. You can take the file in again.
take-figure-new = new
take-figure-there = here already
take-figure-problem = to be mended
take-unknown = Not read, because we do not know these columns: { $columns }.
take-left-out = Understood and left out, because the season or the register knows better: { $columns }.
take-kept = Kept beside the nomination, because the form has no question for it; it comes out again with the JSON export: { $columns }.
take-nothing-new = All of it is here already.
take-now-reports =
    { $n ->
        [one] Take in one report
       *[other] Take in { $n } reports
    }
take-now-drafts =
    { $n ->
        [one] Make one draft
       *[other] Make { $n } drafts
    }
take-now-sent =
    { $n ->
        [one] Send one nomination to the jury
       *[other] Send { $n } nominations to the jury
    }
take-now-help = It is written into the audit log. Nobody gets a mail.
take-rows-label = Rows of the file
take-row = Row
take-fate = What happens
take-about = About
take-understood = Understood as
take-numbers =
    { $n ->
        [one] One number
       *[other] { $n } numbers
    }
take-libraries =
    { $n } libraries{ $strangers ->
        [0] {""}
       *[other] , { $strangers } not in the register
    }
take-empty = There are no rows in this file.
take-too-large = The file is larger than 4 MB. Split it.
take-too-many-rows = There are more than { $max } rows. Split the file.
take-too-many-columns = There are more than { $max } columns. Is this the right file?
take-too-heavy = This file unpacks to more than any call brings, so it was not opened. Save only the sheet that is needed, or save it as CSV.
take-not-text = This is no file we can read. Save it as CSV, XLSX or JSON, and choose it again.
take-not-a-workbook = This workbook cannot be read: it is damaged, locked by a password, or of an older kind. Save it as .xlsx or CSV.
take-not-json = This begins like JSON, and does not end like it. Save it anew.
take-not-a-list = This JSON is no list of reports or nominations.
take-missing-column = The first row names no column “{ $column }”. Is this the kind of file you chose below?
take-repeated-column = The columns “{ $one }” and “{ $other }” stand for the same. Take one of them out.
take-row-empty = “{ $column }” is empty
take-row-too-long = “{ $column }” is longer than { $max } characters
take-row-unprintable = “{ $column }” holds characters that no page can show, such as NUL
take-row-turning = “{ $column }” holds hidden marks that turn the direction of writing
take-row-stacked = “{ $column }” holds letters with too many accents on top of each other
take-row-link = “{ $text }” is no web address; it begins with https:// or http://
take-row-date = “{ $text }” is no date; write 31-12-2026, 31.12.2026 or 2026-12-31
take-row-number = “{ $text }” is no number
take-row-address = “{ $text }” is no e-mail address
take-row-language = “{ $text }” is no language of ours; write da, nb, sv or en
take-row-country = “{ $text }” is no country; write two letters, such as DK
take-row-category = “{ $text }” is no category of this season
take-row-metrics = there are more than { $max } numbers
take-row-kept = there are more than { $max } kB beside the questions of the form
take-row-ragged = there are { $cells } cells, and { $expected } columns
take-row-cap = its library has sent { $cap } already, which is as many as it may
take-row-refused = it cannot be sent
take-call-closed = The call is not open, so nothing can be sent to the jury. Take the file in as drafts.
take-column-published_on = Date
take-column-library = Library
take-column-isil = ISIL
take-column-country = Country
take-column-channel = Channel
take-column-channels = Channels
take-column-link = Link
take-column-why = Why
take-column-metric = What was counted
take-column-value = Number
take-column-unit = Unit
take-column-language = Language
take-column-email = E-mail
take-column-title = Title
take-column-category = Category
take-column-summary = In short
take-column-what_was_done = What was done
take-column-why_it_worked = Why it worked
take-column-target_group = Target group
take-column-goal = Goal
take-column-effort = Effort
take-column-names_to_cover = Names to cover
take-column-kind = Kind
take-column-period_from = Began
take-column-period_to = Ended
take-column-offline_effect = Outside the net
take-column-side_effects = Not aimed at
take-column-talk_about = What to talk about
take-column-how = How to talk
take-column-who_does_what = Who does what
take-column-get_better = How to get better
take-column-amplifiers = What carried it further
take-column-hours = Hours
take-column-money = Money
take-column-skills = Skills
take-column-languages_used = Languages used
take-column-before = Before
take-column-after = After
take-column-period = Period
take-column-metric_source = Source of the number
take-column-source_title = Title of the source
take-column-source_link = Source
take-export-reports = Take reports along
take-export-nominations = Take nominations along
take-export-xlsx = XLSX
take-export-csv-excel = CSV for Excel
take-export-csv = CSV (RFC 4180)
take-export-json = JSON
desk-only-from = Only from { $place }.
desk-from-everywhere = From everywhere
participation-by-category = By category
participation-map-help = One tile for each place, roughly where it lies. The figure is how many nominations were sent from there; a dashed edge means none, and the fuller the lower edge, the larger the part of its libraries that take part. A tile leads to what was sent, or to the libraries that are silent.
participation-map-narrow = On a wider screen there is a map here as well. The tables say the same.
participation-map-DK = Denmark, by municipality
participation-map-NO = Norway, by county
participation-map-SE = Sweden, by county
participation-has-lead = somebody speaks for it
participation-silent =
    { $n ->
        [0] No library is silent
        [one] One library is silent
       *[other] { $n } libraries are silent
    }
remind-title = Reminders
remind-text = Whoever speaks for a silent library, or has a draft that waits, can be reminded of the call. First you see who would get which words. At most one reminder in seven days goes to a library or a writer.
remind-closed = The call is not open, so there is nothing to be reminded of.
remind-regions = Regions
remind-region =
    { $n ->
        [one] one library is silent
       *[other] { $n } libraries are silent
    }
remind-look-silent = See who would be reminded
remind-look-drafts = See whose draft waits
remind-lead =
    { $n ->
        [0] Nobody would be reminded.
        [one] One reminder would be put into the outbox.
       *[other] { $n } reminders would be put into the outbox.
    }
remind-lately =
    { $n ->
        [one] One was reminded within the last seven days and is left alone.
       *[other] { $n } were reminded within the last seven days and are left alone.
    }
remind-ended =
    { $n ->
        [one] One person has ended reminders.
       *[other] { $n } people have ended reminders.
    }
remind-without =
    { $n ->
        [one] Nobody speaks for one silent library
       *[other] Nobody speaks for { $n } silent libraries
    }
remind-invite = Invite somebody to speak for a library
remind-nobody = There is nobody to remind. Choose other regions, or invite people to speak for their libraries.
remind-sample =
    { $language }: { $n ->
        [one] one mail
       *[other] { $n } mails
    }
remind-a-draft = A draft that waits
remind-contacts = Who would be reminded
remind-queue =
    { $n ->
        [one] Put one reminder into the outbox
       *[other] Put { $n } reminders into the outbox
    }
remind-queue-help = Nothing is sent yet. You read it once more there, see how many it goes to, and send them all. It is written into the audit log.
remind-changed = Meanwhile it would go to others. Look once more.
remind-end-title = No more reminders?
remind-end = End reminders
remind-ended-title = No more reminders
remind-ended-text = You get no more reminders about calls from here. What you have written stays, and mails you ask for still come.
mail-kind-reminder = Reminder
mail-kind-draft-reminder = Reminder of a draft
mail-reminder-subject = { $season }: the call is open until { $deadline }
mail-reminder-body =
    Hello

    The call of { $season } is open until { $deadline } ({ $zone } time), and nothing has come from { $library } yet.

    Has something worked at your library, however small? It takes ten minutes to nominate it:
    { $nominate }

    Or two minutes to tell of it: a link, a channel and a sentence.
    { $report }

    --
    You get this because you speak for { $library }. At most one reminder a week comes. To get no more:
    { $end }
mail-draft-reminder-subject = { $season }: your draft waits
mail-draft-reminder-body =
    Hello

    Your draft waits. The call of { $season } is open until { $deadline } ({ $zone } time).

    It is here, just as you left it:
    { $drafts }

    --
    You get this because you began a nomination. At most one reminder a week comes. To get no more:
    { $end }
