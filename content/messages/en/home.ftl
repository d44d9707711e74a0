home-title = Borrow a good idea.
home-description = A catalogue of concepts that worked in libraries: why they work, what they take, and when to leave them alone.
home-lead = { $n ->
    [one] One concept
   *[other] { $n } concepts
 } from libraries that made people answer, turn up or borrow. Each says why it works, what it takes, and when to leave it alone.
home-lead-empty = Ideas from libraries that made people answer, turn up or borrow. The shelf is still empty; the first cards are on their way.
home-search = What do you need?
home-need-students = Students who never come in
home-need-hour = One hour a week
home-need-room = Something in the room
home-need-closed = Closed for a week
home-need-closed-words = closed doors
home-need-privacy = Privacy, explained
home-need-privacy-words = privacy
home-new = New on the shelf
home-all = { $n ->
    [one] The one concept
   *[other] All { $n } concepts
 }
home-empty-title = Nothing on the shelf yet
home-empty-text = Concepts are written from nominations. Put something forward that worked where you are.
home-why-title = Why a card, and not a list of winners
home-why-lead = A post that shines in one town can fall flat in the next. So a card says more than who was best.
home-why-link = How we judge
home-why-when = For whom, and when not
home-why-text-when = Each card says when to use it, and just as clearly when to leave it alone.
home-why-effort = What it takes
home-why-text-effort = Hours a week, how many people, and what to have ready before the first day.
home-why-evidence = How well it is proven
home-why-text-evidence = A grade that follows from what has been told, counted and repeated. The card says why, and what would raise it.
home-why-source = Where it comes from
home-why-text-source = The libraries that did it first, with their sources, so that you can ask them.
home-from-to = { $from } to { $to }
home-step-call = Nominate
home-step-call-soon = Not open yet.
home-step-call-open = { $days ->
    [0] You are here. Last day.
    [one] You are here. One day left.
   *[other] You are here. { $days } days left.
 }
home-step-call-closed = Closed.
home-step-jury = Jury
home-step-jury-when = After the call closes
home-step-jury-text = Blind, scored against a public rubric.
home-step-concepts = Concepts
home-step-concepts-when = After the decisions
home-step-concepts-text = The best become cards that others can use.
home-step-awards = Awards night
home-step-awards-text = The audience votes from the chairs.
home-nominate = Nominate an initiative
home-report = Two-minute report
home-season = Read about the season
home-show-when = { $moment }, { $zone } time
home-show-lead = { $n ->
    [one] One award
    [2] Two awards
    [3] Three awards
    [4] Four awards
   *[other] { $n } awards
 }, one big screen and every phone in the room. The ballot works on any phone, and nobody knows the winners before the reveal.
home-strip = The season in four steps
home-show-link = See the awards
home-questions = Start with four questions
home-question-what = What do we want to talk with people about?
home-question-text-what = Target group, purpose, subjects
home-question-how = How do we do it?
home-question-text-how = Keep, start or leave a channel
home-question-who = Who does what?
home-question-text-who = Roles, duty hours, holiday cover
home-question-better = How do we get better?
home-question-text-better = Measures with a baseline and a date
home-questions-credit = The questions are Nina Nordbø’s, passed on by Agder University Library.
