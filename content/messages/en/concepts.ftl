concepts-catalogue-title = Catalogue
concepts-catalogue-description = Concepts that worked in libraries, with evidence, effort and when to leave them alone.
concepts-search-label = Search the catalogue
concepts-search-hint = Try: duck
concepts-search = Search
concepts-narrow = Narrow the list
concepts-facet-effort = Staff time a week
concepts-facet-channel = Channel
concepts-facet-target = Whom you want to reach
concepts-show = Show concepts
concepts-count = { $n ->
    [one] One concept
   *[other] { $n } concepts
 }
concepts-count-of = { $n } of { $all } concepts
concepts-order = Order:
concepts-order-evidence = Evidence
concepts-order-title = Title, A to Z
concepts-order-least-effort = Least staff time
concepts-order-shuffled = Shuffled today
concepts-searched = “{ $words }”
concepts-remove = , remove
concepts-clear = Clear all
concepts-pages = Pages
concepts-page = Page
concepts-why = Why this order?
concepts-why-evidence = Concepts with the strongest evidence come first. Where several have the same grade, their order is shuffled once a day, in the same way for everyone.
concepts-why-title = Concepts are listed by title, in English alphabetical order.
concepts-why-least-effort = Concepts that take the least staff time come first. Where two take about the same, the one with the stronger evidence comes first; after that, the title.
concepts-why-shuffled = The concepts are shuffled once a day, in the same way for everyone.
concepts-why-no-part = Clicks, likes and who you are play no part: everyone sees the same list.
concepts-why-search = The search shows concepts that hold every word you typed, as a whole word or a part of one, in every language of the card. A word that stands nowhere is read as the one closest to it, and we say so.
concepts-why-hidden = Hidden by your filters: { $n ->
    [one] one concept.
   *[other] { $n } concepts.
 }
concepts-none-title = No concept fits
concepts-none-yet = The catalogue is still empty. Concepts are written from nominations.
concepts-none-yet-nominate = Nominate an initiative
concepts-none-filtered = { $n ->
    [one] One concept is hidden by your filters.
   *[other] { $n } concepts are hidden by your filters.
 }
concepts-none-unfilter = Take the filters away
concepts-none-found = No concept holds all the words you typed. Try one of them alone, or look through them all.
concepts-none-all = Show all concepts
concepts-evidence-is = Evidence:
concepts-effort-is = Effort:
concepts-grade-idea = Idea
concepts-grade-told = Told
concepts-grade-counted = Counted
concepts-grade-repeated = Repeated
concepts-grade-travels = Travels
concepts-grade-holds-up = Holds up
concepts-grade-of-five = , { $n } of 5
concepts-hours-a-week = { $hours } h a week
concepts-people = { $n ->
    [one] 1 person
   *[other] { $n } people
 }
concepts-people-range = { $min }–{ $max } people
concepts-goal-relations = Relations
concepts-goal-strategy = Strategy
concepts-goal-learning = Learning
concepts-goal-organisation = Organisation
concepts-goal-dialogue = Dialogue
concepts-goal-collections = Collections
concepts-goal-events = Events
concepts-goal-crisis = Crisis
concepts-band-up-to-one-hour = 1 hour or less
concepts-band-under-four-hours = More than 1, less than 4 hours
concepts-band-four-hours-or-more = 4 hours or more
concepts-channel-facebook = Facebook
concepts-channel-instagram = Instagram
concepts-channel-twitter = Twitter (now X)
concepts-channel-tiktok = TikTok
concepts-channel-youtube = YouTube
concepts-channel-podcast = Podcast
concepts-channel-blog = Blog
concepts-channel-website = Website
concepts-channel-newsletter = Newsletter
concepts-channel-event = In the room
concepts-channel-press = Press
concepts-channel-other = Elsewhere
concepts-target-everyone = Everyone
concepts-target-children = Children
concepts-target-young-people = Young people
concepts-target-students = Students
concepts-target-researchers = Researchers
concepts-target-parents = Parents
concepts-target-adults = Adults
concepts-target-seniors = Seniors
concepts-target-newcomers = Newcomers
concepts-target-non-users = People who do not come
concepts-target-colleagues = Colleagues
concepts-crumbs = You are here
concepts-version = Concept card, version { $version }
concepts-updated = Updated
concepts-print-hint = To print: Ctrl+P, or ⌘P on a Mac. The card is one sheet, front and back.
concepts-about = About this card
concepts-contents = On this card
concepts-fact-target = Target group
concepts-fact-goal = Goal
concepts-fact-channels = Channels
concepts-fact-start = To start
concepts-fact-skills = Skills
concepts-fact-from = Comes from
concepts-from-editors = The editors
concepts-language-en = English
concepts-language-da = Danish
concepts-language-nb = Norwegian
concepts-language-sv = Swedish
concepts-other-language = This card has not been written in English yet. You are reading it in { $language }.
concepts-retired = This card has been taken out of the catalogue. It stays here for the libraries that use it.
concepts-grade-heading = Why this evidence grade
concepts-why-grade = Why “{ $grade }”, and what would raise it
concepts-reason-nothing = No library has told of doing it yet
concepts-reason-told = { $n ->
    [one] Told by a library that did it
   *[other] Told in { $n } nominations by those who did it
 }
concepts-reason-counted = { $n ->
    [one] One number with a source and a period
   *[other] { $n } numbers with a source and a period
 }
concepts-reason-compared = { $n ->
    [one] One of them compared with how it was before
   *[other] { $n } of them compared with how it was before
 }
concepts-reason-repeated = Repeated elsewhere with success { $n ->
    [one] once
   *[other] { $n } times
 }, in { $countries ->
    [one] one country
   *[other] { $countries } countries
 }
concepts-reason-failed = It failed { $n ->
    [one] once
   *[other] { $n } times
 } elsewhere
concepts-raise = Missing for grade { $n }, “{ $grade }”: { $what }
concepts-raise-source = a library that tells of doing it
concepts-raise-metric = a number with its source and period
concepts-raise-successes = { $n ->
    [one] one more library that repeats it with success
   *[other] { $n } more libraries that repeat it with success
 }
concepts-raise-countries = success in { $n ->
    [one] one more country
   *[other] { $n } more countries
 }
concepts-raise-outnumber = { $n ->
    [one] one more success, so that they outnumber the failures
   *[other] { $n } more successes, so that they outnumber the failures
 }
concepts-sources = Sources
concepts-editorial = Editorial: the editors wrote this card without a nomination behind it.
concepts-sources-withdrawn = The nominations behind this card have been withdrawn.
concepts-told-in = Told in
concepts-cite = Cite as: Opslag concept { $number }, version { $version }. Text free to use under CC BY 4.0; cover generated, free to use.
concepts-editor-title = Concept cards
concepts-editor-cards = Drafts and published cards
concepts-editor-no-cards = No cards yet. Begin with a nomination below.
concepts-editor-nominations = Nominations to write from
concepts-editor-no-nominations = No nominations have been sent yet.
concepts-editor-derive = Which nominations does the card come from?
concepts-editor-derive-help = One, or two that tell of the same thing.
concepts-editor-used = { $n ->
    [one] One card comes from it already.
   *[other] { $n } cards come from it already.
 }
concepts-editor-start = Begin a card
concepts-editor-editorial = Begin an editorial card, without a nomination
concepts-col-number = No.
concepts-col-title = Title
concepts-col-published = Published
concepts-col-drafts = Drafts
concepts-col-written = Last written
concepts-untitled = Without a title
concepts-new-title = New concept card
concepts-new-title-help = What another library would call it. The address is made from it and then stays.
concepts-new-too-many = Choose at most two nominations.
concepts-new-no-source = A nomination you chose cannot be used: it was not sent, or it has been withdrawn.
concepts-new-begin = Begin the card
concepts-new-choose = Choose other nominations
concepts-source-summary = In short
concepts-source-done = What was done
concepts-source-why = Why it worked
concepts-source-target = For whom
concepts-source-effort = What it took
concepts-source-metrics = Numbers
concepts-metric-what = What was counted
concepts-metric-before = Before
concepts-metric-after = After
concepts-metric-period = Period
concepts-metric-source = Source
concepts-edit-title = Concept { $number }
concepts-edit-evidence = Evidence
concepts-edit-draft-en = The English card
concepts-edit-draft-da = The Danish card
concepts-edit-draft-nb = The Norwegian card
concepts-edit-draft-sv = The Swedish card
concepts-edit-in-en = Write the English card
concepts-edit-in-da = Write the Danish card
concepts-edit-in-nb = Write the Norwegian card
concepts-edit-in-sv = Write the Swedish card
concepts-other-text-en = The card in English
concepts-other-text-da = The card in Danish
concepts-other-text-nb = The card in Norwegian
concepts-other-text-sv = The card in Swedish
concepts-theirs = What was saved meanwhile
concepts-stale = Somebody else saved this draft while you were writing, so nothing was changed. Your text is below; theirs is beside it. Saving again replaces theirs with yours.
concepts-not-published = Not published
concepts-published-as = Published, version { $version }
concepts-saved = Draft saved { $moment }.
concepts-title = Title
concepts-title-help = What another library would call it.
concepts-line = One line
concepts-line-help = For lists: what one does, in a sentence.
concepts-promise = Promise
concepts-promise-help = Two or three sentences on top of the card: why anyone should read on.
concepts-body = The card
concepts-body-help = Markdown, in seven sections. Keep the headings and their order.
concepts-preview = Preview
concepts-motif = Cover
concepts-motif-settled = The cover stays as it is once the card is published.
concepts-motif-voice = A building that talks
concepts-motif-dialogue = Speech leaves
concepts-motif-everyday = Windows
concepts-motif-crisis = Signals going out
concepts-motif-milestone = A hundred dots
concepts-motif-collection = Spines on shelves
concepts-motif-event = A stage
concepts-motif-learning = Four stations
concepts-motif-team = Twelve colleagues
concepts-motif-plan = A road with stops
concepts-hours = Hours a week
concepts-people-min = People, at least
concepts-people-max = People, at most
concepts-start-help = What must be ready before the first day.
concepts-skills-help = What somebody must be able to do.
concepts-save = Save the draft
concepts-preview-button = Preview
concepts-publish = Publish
concepts-publish-help = Publishing saves the draft and puts it in the catalogue as a new version. Earlier versions are never changed.
concepts-fault-title = Write a title.
concepts-fault-line = Write one line for the lists.
concepts-fault-promise = Write the promise on top of the card.
concepts-fault-long = This may be at most { $max } characters long.
concepts-fault-hours = Write hours as a number with at most one decimal, such as 2 or 1.5.
concepts-fault-people = Write how many people it takes: at least one, and not fewer at most than at least.
concepts-fault-goal = Choose a goal.
concepts-fault-body = The card is too long to be shown. Keep it under 64 KB.
concepts-fault-source = The card comes from no nomination and is not editorial, so it cannot be published.
concepts-fault-stage = The card cannot be published from here. Open it again and look at what is there now.
concepts-skeleton-before = There is text before the first heading. It would be shown nowhere.
concepts-skeleton-unknown = “{ $heading }” is none of the seven headings.
concepts-skeleton-twice = “{ $heading }” is there twice.
concepts-skeleton-order = “{ $heading }” stands after a section that belongs behind it.
concepts-skeleton-empty = “{ $heading }” has no text yet.
concepts-skeleton-missing = The section “{ $heading }” is missing.
concepts-withdrawn = Taken back
concepts-withdraw-text = A retired card leaves the catalogue and stays at its address for those who use it. A card that is taken back disappears from every public page at once; its address says that it is gone.
concepts-withdrawn-text = The card is on no public page. It can be put back as it was.
concepts-withdraw-reason = Why
concepts-withdraw-reason-help = Kept in the audit log.
concepts-withdraw-no-reason = Say why, in a few words.
concepts-withdraw = Take it back
concepts-put-back = Put it back
concepts-fault-unconfirmed = Put forward by others, and not confirmed by the library: { $labels }. Ask the library first
