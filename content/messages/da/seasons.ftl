season-opens = Indkaldelsen åbner { $moment }.
season-open = Indkaldelsen er åben til { $deadline }.
season-closed = Indkaldelsen lukkede { $moment }.
season-show = Vinderne nævnes ved showet { $moment }.
season-blind = Juryen læser uden navne og giver point efter skemaerne herunder.
season-criterion = Kriterium
season-weight = Vægt
