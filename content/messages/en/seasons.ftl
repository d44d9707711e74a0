season-opens = The call opens on { $moment }.
season-open = The call is open until { $deadline }.
season-closed = The call closed on { $moment }.
season-show = The winners are named at the show on { $moment }.
season-blind = The jury reads without names and scores by the rubrics below.
season-criterion = Criterion
season-weight = Weight
season-calendar = Dates for your calendar
season-edit-title = Dates and categories
season-edit-name = Name of the season ({ $language })
season-edit-zone = Time zone
season-edit-zone-help = All times below are the clock of this place.
season-edit-call_opens = The call opens
season-edit-help-call_opens = From then on libraries can send nominations.
season-edit-call_closes = The call closes
season-edit-help-call_closes = Up to this minute nominations are taken.
season-edit-round_opens = The jury begins
season-edit-help-round_opens = From then on jurors can score.
season-edit-round_closes = The jury ends
season-edit-help-round_closes = After that no score changes.
season-edit-show = The show begins
season-edit-help-show = On every page it is said when the winners are named.
season-edit-cap = Nominations per library
season-edit-cap-help = Leave it empty for as many as they like.
season-edit-save = Save
season-edit-saved = Saved. Every page says the new dates at once.
season-edit-twice = { $date }: that time comes twice in the night the clocks go back; the first of the two counts.
season-edit-no-name = Write a name, in 100 characters at most.
season-edit-no-zone = Choose a place.
season-edit-no-cap = Write a number from 1 to 1000, or nothing.
season-edit-no-date = Choose a day and a time.
season-edit-skipped = There is no such time that day: the clocks in { $zone } go forward over it. Choose an hour later.
season-edit-call-order = The call must close after it opens.
season-edit-round-order = The jury must end after it begins.
season-edit-round-early = The jury must end after the call closes, or the last nominations are never read.
season-edit-show-early = The show must come after the jury ends.
season-ready-title = Still to do
season-ready = Everything is ready.
season-blocks = keeps the call shut
season-lacks-categories = Add a category
season-lacks-rubrics =
    { $n ->
        [one] One category has no rubric that adds up to 100 %
       *[other] { $n } categories have no rubric that adds up to 100 %
    }
season-lacks-dates = Say when the jury begins and ends
season-lacks-translations =
    { $n ->
        [one] One category lacks words in a language
       *[other] { $n } categories lack words in a language
    }
season-lacks-jurors = Invite at least three jurors
season-lacks-chair = Invite a chair
season-lacks-operator = Invite somebody who runs the show
season-lacks-show = Save the dates once, so that there is a show
season-move-title = Move everything
season-move-days = By days
season-move-help = Such as 7, or -14 for a rehearsal two weeks earlier. Times of day stay.
season-move = Move all dates
season-move-no-days = Write a whole number of days, ten years at most.
season-categories-title = Categories
season-categories-lead = What libraries nominate in, what the jury asks, and by which rubric.
season-category-name = Name ({ $language })
season-category-question = Question for jury and audience ({ $language })
season-category-about = One sentence for nominators ({ $language })
season-category-rubric = Rubric
season-category-rubric-help = Criteria, weights and what each level means. Everybody reads them in the call.
season-category-rubric-of = As in “{ $name }”
season-category-no-rubric = none yet
season-category-add = Add a category
season-category-remove = Take it out
season-category-remove-label = Take it out: { $name }
season-category-too-long = Shorten it to 300 characters.
season-category-no-words = Write it in one language at least.
season-category-there = There is a category of that name already.
season-category-in-use = Somebody has begun a nomination in this category, so it stays.
season-next-title = The next season
season-next-lead = It takes over categories and rubrics. You are its organiser; everybody else is invited anew. From then on the front page speaks of it.
season-next-begin = Make it
season-next-there = There is a season of that name already. Add the year.
calendar-opens = the call opens
calendar-closes = last minute of the call
calendar-show = the show
