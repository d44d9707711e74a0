# The gallery of a season, and its public list of reports.

gallery-title = Gallery: { $season }
gallery-crumb = Gallery
gallery-description = What libraries put forward this season, shown where they have agreed.
gallery-lead = What libraries put forward this season. You see those whose libraries have agreed, in the order they came in.
gallery-enter = See what came in
gallery-to-season = The season
gallery-to-catalogue = To the catalogue
gallery-shut-title = The gallery is not open yet
gallery-shut-show = It can open when the show begins, { $moment }.
gallery-shut-judging = The jury is at work until { $moment }, and must not know whose nomination it is reading.
gallery-shut-not-opened = The organisers have not opened it yet.
gallery-none-title = Nobody has agreed yet
gallery-none-text = What is shown here is up to the libraries, and so far none has said yes.
gallery-nothing-title = Nothing matches all of this
gallery-nothing-text = Take one of the choices away, or see everything.
gallery-show-all = Show everything
gallery-narrow = Narrow the gallery
gallery-show = Show
gallery-count =
    { $n ->
        [one] One nomination
       *[other] { $n } nominations
    }
gallery-count-of = { $n } of { $all } nominations
gallery-facet-category = Category
gallery-facet-kind = What it is
gallery-facet-library = Library
gallery-facet-region = Region
gallery-kind-initiative = Initiative
gallery-kind-strategy = Strategy
gallery-honour = In the awards
gallery-winner = Winner
gallery-nominee = Nominee
gallery-commended = Commended
gallery-about = About the nomination
gallery-own-words = In the words of whoever put it forward.
gallery-concepts = Concepts that come from it
gallery-reports-link =
    { $n ->
        [one] One short report
       *[other] { $n } short reports
    }

reports-title = Reports: { $season }
reports-description = What worked in libraries this season, told in a sentence or two.
reports-lead = What worked, where, and why, in a sentence or two each. Those who sent these have agreed that they stand here.
reports-none-title = No report stands here
reports-none-text = Reports are listed when those who sent them have agreed and somebody has read them.
reports-count =
    { $n ->
        [one] One report, newest first
       *[other] { $n } reports, newest first
    }
reports-unknown-library = A library
reports-link-label = { $site }, about { $library }

gallery-agree = It may be shown in the season’s gallery
gallery-agree-help = After the show anybody can see the title, your library’s name, the category, the short description, and the pictures and videos that may be published. Nothing else you wrote is shown. The jury’s work is the same either way, and you can change your answer at any time.
gallery-own-title = In the season’s gallery?
gallery-is-shown = It is shown in the gallery
gallery-hidden-not-standing = It cannot be shown.
gallery-hidden-writer = You have not agreed, so nobody sees it there.
gallery-hidden-unconfirmed = Nobody sees it there before its library has confirmed it and agreed.
gallery-hidden-declined = Its library has said no, so nobody sees it there.
gallery-hidden-library = Its library has confirmed it and has not agreed to the gallery, so nobody sees it there.
gallery-hidden-season = Agreed. Nobody sees it yet: { $why }
gallery-agree-now = Yes, it may be shown
gallery-take-back = Take it out of the gallery
confirming-gallery = It may also be shown in the season’s gallery
confirming-gallery-help = After the show anybody can see the title, your library’s name, the short description, and the pictures and videos that may be published. Answer anew without the tick to take it out.
report-listed = My report may stand in the season’s public list
report-listed-help = After the show, and once an organiser has read it: all of it, but never who you are. Write to us to have it taken off.

gallery-desk-title = Gallery of { $season }
gallery-desk-lead = After the show, nominations whose libraries have agreed can be seen by anybody. Opening the gallery is your decision; who is in it is theirs.
gallery-desk-count =
    { $all ->
        [0] Nothing has been sent in.
       *[other] { $n } of { $all } nominations may be shown.
    }
gallery-desk-open = Open since { $moment }.
gallery-desk-look = Look at the gallery
gallery-desk-open-text = The show has begun and the jury is done. Everything that has agreed is shown as soon as you open it.
gallery-desk-open-now = Open the gallery
gallery-desk-close-title = Close the gallery
gallery-desk-close-text = Every page, picture and video of it is gone at once. Nobody’s answer changes, and you can open it again.
gallery-desk-close = Close it
gallery-desk-reason = Why?
gallery-desk-reason-help = It is kept in the log.
gallery-desk-no-reason = Say why in a few words
gallery-desk-long-reason = Say why in fewer words
gallery-desk-shown = What is shown
gallery-desk-out = Take it out
gallery-desk-out-label = Take it out: { $title }
gallery-desk-others = Other seasons
gallery-reports-title = Reports that may be listed
gallery-reports-text = Anybody can send a report about anybody. Read each one before it stands in public: no names of private people, nothing unkind.
gallery-reports-none = Nobody who sent a report has agreed so far.
gallery-report-list = Let it stand in the list
gallery-report-list-label = Let it stand in the list: { $library }
gallery-report-off = Take it off the list
gallery-report-off-label = Take it off the list: { $library }
gallery-report-listed = Listed
error-gallery-shut-title = The gallery cannot be opened yet
error-gallery-shut-text = The show has not begun, or the jury is at work again. The page of the gallery says until when.
error-gallery-word-title = That was no answer
error-gallery-word-text = Go back and use one of the buttons.
trail-join-gallery = An answer about the season’s gallery
trail-leave-gallery = Taken out of the season’s gallery by an organiser
act-join-gallery = Say whether a nomination may be shown in the gallery
act-leave-gallery = Take a nomination out of the gallery
act-open-gallery = Open and close a season’s gallery
act-list-report = List a report in public, or take it off
