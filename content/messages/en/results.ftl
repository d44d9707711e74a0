results-adjusted = Adjusted
results-between = Place between
results-median = Median
results-legend-adjusted = adjusted, with 95 % interval
results-legend-mean = mean
results-legend-line = finalist line
results-up = Place { $place } by the adjusted score, higher than by the mean.
results-down = Place { $place } by the adjusted score, lower than by the mean.
results-why-adjusted = Why this order? By the adjusted score, highest first, compared in millionths. Equal scores share a place.
results-why-fallback = Why this order? The adjusted score was declared to decide, but it cannot be computed here, so the mean decides: highest first, compared before rounding. Equal means share a place.
results-adjusted-means = Adjusted: the mean after the strictness of the jurors who scored a nomination is taken out. ±: 95 % interval. Place between: where 95 % of 1,000 repetitions with this jury’s luck put it.
results-hidden = A mean of fewer than { $n } scores is not shown before everything has been scored: it would tell what one juror thought.
results-how = How the jury’s result is counted
results-crossing = Strict and generous jurors matter for { $labels }: the mean and the adjusted score do not agree on who is a finalist. Both are shown.
results-refused = Nothing is adjusted.
results-refused-few-jurors =
    { $n ->
        [0] Nobody’s scores can be told yet; it takes { $least } jurors to tell strictness from quality.
        [one] Only one juror’s scores can be told; it takes { $least } jurors to tell strictness from quality.
       *[other] Only { $n } jurors have scored; it takes { $least } to tell strictness from quality.
    }
results-refused-many-jurors = { $n } jurors have scored; adjusting is done for up to { $most }.
results-refused-few-scorecards =
    { $n ->
        [one] One juror has fewer than { $least } scorecards here, too few to say how strict they are.
       *[other] { $n } jurors have fewer than { $least } scorecards here, too few to say how strict they are.
    }
results-refused-apart = The jury falls into { $n } groups that share no nomination: strict jurors and weak nominations would look the same.
results-refused-little-left = Too little was scored by more than one: { $n } degrees of freedom are left over, and it takes { $least }.
results-discuss = To discuss
results-discuss-rule = Listed are nominations whose jurors are a whole level apart (spread 1.00 or more), that share a place across the finalist line, that the adjustment moves across it, or that fewer than { $n } jurors scored.
results-discuss-none = No nomination meets one of the rules.
results-discuss-split = Its jurors are a whole level apart: ask what one saw and the other did not.
results-discuss-tie = It shares its place with others, and not all of them can be finalists.
results-discuss-crosses = The mean and the adjusted score do not agree on whether it is a finalist.
results-discuss-few = Few jurors scored it, so a single one weighs heavily.
results-change = Would something change a finalist?
results-change-later = This can be told once every scorecard is in.
results-instead = If instead
results-finalists =
    { $n ->
        [one] The finalist
       *[other] The { $n } finalists
    }
results-instead-mean = The mean decided
results-instead-adjusted = The adjusted score decided
results-instead-median = The median decided
results-instead-anybody = Any single juror were left out
results-instead-without = { $juror } were left out
results-same = The same
results-enters = { $labels } in
results-leaves = { $labels } out
results-by-mean = by the mean, since nothing can be adjusted then
results-juror-number = Juror { $n }
results-agreement = Do jurors read the criteria alike?
results-agreement-text = Krippendorff’s alpha for ordered levels: 1 is full agreement, 0 what chance would give. From 0.80 jurors agree well, from 0.67 roughly.
results-criterion = Criterion
results-agreement-words = Agreement
results-alpha = Alpha
results-alpha-good = They agree well
results-alpha-fair = They agree roughly
results-alpha-poor = They read it differently
results-alpha-none = Cannot be told: fewer than three jurors, or all marks alike
results-jurors = Jurors, for the chair only
results-jurors-text = Below zero is stricter than this jury on average. Severities differ by { $severity } (standard deviation); what is left over between jurors is { $rest }. A strict juror is no worse than a generous one.
results-juror = Juror
results-strict = Strict to generous
results-difference = Difference
results-scored = Scored
results-files = Files
results-files-text = In files, figures that rest on fewer than three scores stay empty. The pack holds every mark with numbers for jurors, and a script that computes the result again without our code; it is there once every scorecard is in. A final stands in both, beside the scoring round.
results-file-xlsx = Excel workbook (XLSX)
results-file-csv-excel = CSV for Excel
results-file-csv = CSV
results-file-json = JSON
results-file-pack = Results pack for auditors (ZIP)
results-rule-title = The rule that decides
results-rule-mean = The jury’s order follows the mean of complete scorecards; the adjusted score stands beside it.
results-rule-adjusted = The jury’s order follows the adjusted score, or the mean where nothing can be adjusted; the mean stands beside it.
results-rule-finalists =
    { $n ->
        [one] The first place of each category is the finalist’s.
       *[other] The first { $n } places of each category are the finalists’.
    }
results-rule-habit = Nothing else has been declared: this is what holds when nobody says otherwise.
results-rule-at = Declared { $moment }, { $zone } time.
results-rule-until = It can be changed until the round opens: { $moment }, { $zone } time.
results-rule-stands = The round opened { $moment }, { $zone } time; the rule stands.
results-rule-no-round = No round has dates yet.
results-rule-too-late = The round has opened, so the rule stands as it was. Nothing was changed.
results-declare = Declare the rule
results-declare-send = Declare
results-choose = What decides the order?
results-choose-mean = The mean
results-choose-help-mean = The mean of complete scorecards. Simple, and fair where every juror scores everything.
results-choose-adjusted = The adjusted score
results-choose-help-adjusted = The mean without the strictness of those who scored. Fairer where nominations meet different jurors.
results-choose-wrong = Choose the mean or the adjusted score.
results-choose-finalists = Finalists in each category
results-choose-finalists-help = From 1 to { $most }.
results-choose-finalists-wrong = Write a number from 1 to { $most }.
results-pack-readme =
    What this is: everything from which the jury’s result was computed, and the result.

    pack.json holds the marks on each criterion, by nomination and juror; the weights; the rule that was declared; the seed of the repetitions; and the result. Jurors are numbers. The numbers follow from the marks alone and say nothing about who is who. Scores are in thousandths of a level.

    Where there was a final, its marks and its result stand under "final", with other numbers for the jurors; "final_decides" is what was declared before anybody scored, and "decided" says for each nomination which of the two its place comes from. A final that somebody has not finished is left out, and "final_is_missing" says so.

    recompute-results.py computes everything again. It needs Python 3.9 or newer and nothing else:

        python3 recompute-results.py pack.json

    It prints "the same", or every figure that differs. How the result is counted stands on the site under "How the jury’s result is counted".

results-tied =
    { $n ->
        [one] You are tied to one nomination of this category. You see nothing of it, and nothing that would tell of it: somebody else chairs it.
       *[other] You are tied to { $n } nominations of this category. You see nothing of them, and nothing that would tell of them: somebody else chairs them.
    }
results-publish-outside = You are tied to this one. Somebody else has decided on it.
error-results-tied-title = You are tied to a nomination of this category
error-results-tied-text = The files tell all figures of the category. Ask another chair or an auditor for them.

results-ties-below =
    Further down, { $n } nominations share a place with others: no finalist hangs on it.
