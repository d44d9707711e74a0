season-opens = The call opens on { $moment }.
season-open = The call is open until { $deadline }.
season-closed = The call closed on { $moment }.
season-show = The winners are named at the show on { $moment }.
season-blind = The jury reads without names and scores by the rubrics below.
season-criterion = Criterion
season-weight = Weight
