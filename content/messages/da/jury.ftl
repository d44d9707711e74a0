jury-title = Nomineringer at bedømme
jury-strip-open = Runde 1, blind. Lukker { $moment }, { $zone } tid.
jury-strip-not-yet = Runde 1, blind. Åbner { $moment }, { $zone } tid.
jury-strip-closed = Runde 1, blind. Runden er lukket.
jury-round-open = Runden er åben til { $moment }, { $zone } tid.
jury-round-not-yet = Runden åbner { $moment }, { $zone } tid. Indtil da kan intet bedømmes.
jury-round-closed = Runden lukkede { $moment }, { $zone } tid. Du kan læse, hvad du har givet, men ikke ændre det.
jury-empty-title = Intet at bedømme endnu
jury-empty-text = Så snart et bibliotek sender en nominering, ligger den her.
jury-progress = { $done } af { $of } bedømt
jury-minutes-left = cirka { $n } minutter tilbage
jury-take-next = Tag den næste
jury-all-done = Du har bedømt alt på dit bord. Tak. Du kan skifte mening, til runden lukker.
jury-to-declare = Sig, hvor du står
jury-to-declare-text = Før du ser en nominering, fortæller du, om noget binder dig til den. Titlen ser du først.
jury-to-score = Mangler point
jury-scored = Bedømt
jury-stepped-aside = Trådt til side
jury-stepped-aside-text = De er lukket for dig og tæller ingen steder.
jury-status-declare = Ikke besvaret endnu
jury-status-aside = Du er trådt til side
jury-action-declare = Svar
jury-action-score = Bedøm
jury-action-look = Se igen
jury-answered = { $n } af { $of } besvaret
jury-back = Tilbage til nomineringer at bedømme
jury-covered = dækket
jury-conflict-head = Inhabilitet, { $label }
jury-conflict-lead = Binder noget dig til initiativet? Navne er dækket, så gå efter titlen og efter det, du tilfældigvis ved.
jury-conflict-question = Hvad binder dig til det?
jury-conflict-none = Intet, jeg ved af
jury-conflict-employer = Jeg arbejder der eller har gjort det inden for tre år
jury-conflict-partner = Min arbejdsplads deltog eller betalte
jury-conflict-personal = Min familie eller mine venner har arbejdet på det
jury-conflict-other = Noget andet
jury-conflict-note = Et par ord om det
jury-conflict-note-help = Valgfrit. Kun formanden kan bede om at se det.
jury-conflict-choose = Vælg, hvad der binder dig til det, eller »Intet, jeg ved af«.
jury-conflict-send = Send mit svar
jury-step-aside = Jeg er inhabil: træd til side
jury-step-aside-text = Nomineringen lukkes for dig for altid, og det, du har givet den indtil nu, tæller ikke længere.
jury-step-aside-question = Hvad binder dig til det?
jury-step-aside-send = Træd til side
jury-recused-title = Du er trådt til side fra { $label }
jury-recused-text = Den er lukket for dig, og intet af det, du gav den, tæller. Tak, fordi du sagde det.
jury-already-aside-title = Du er allerede trådt til side
jury-already-aside-text = Den, der er trådt til side fra en nominering, kan ikke komme tilbage til den. Intet er ændret.
jury-aside-how-title = Sig, hvad der binder dig
jury-aside-how-text = Vælg en af de fire grunde for at træde til side, og hold noten under 2.000 tegn. Intet er ændret. Gå tilbage, og prøv igen.
jury-score-head = Bedøm { $label }
jury-previous = Forrige
jury-next = Næste
jury-written-in-da = Skrevet på dansk.
jury-written-in-nb = Skrevet på norsk.
jury-written-in-sv = Skrevet på svensk.
jury-written-in-en = Skrevet på engelsk.
jury-covered-round = Navne, steder og konti er dækket. Dine point er kun dine, til alle har bedømt.
jury-what-changed = Hvad der ændrede sig
jury-pictures = Billeder
jury-evidence = Dokumentation
jury-counted = Talt
jury-before = Før
jury-after = Efter
jury-period = Periode
jury-source = Kilde
jury-not-given = ikke oplyst
jury-no-metrics = Der er ikke oplyst tal.
jury-no-pictures = Intet billede, som juryen må se.
jury-picture = Billede { $n } af { $of }.
jury-credit-covered = Navnet på fotografen er dækket.
jury-rubric = Vurderingsskema
jury-weight = { $n } %
jury-no-evidence = Ikke nok dokumentation
jury-reason = Begrundelse
jury-reason-colon = Begrundelse:
jury-reason-for = Begrundelse for { $title }
jury-private-note = Privat note, som kun du kan læse
jury-private-label = Privat note
jury-so-far = Indtil nu { $score } af 5
jury-saved-at = Gemt kl. { $time }
jury-saving = Gemmer
jury-save-next = Gem, og tag den næste
jury-save-stay = Gem, og bliv her
jury-keys-score = point
jury-keys-none = ikke nok dokumentation
jury-keys-move = ned, op
jury-keys-off = Slå taster fra
jury-too-long = Her er { $n } tegn; der kan højst gemmes { $max }.
jury-not-saved = Intet er gemt. Det, du skrev, står stadig herunder; kopiér det, hvis du har brug for det.
jury-stale = En anden fane eller enhed har ændret skemaet imens. Det, du skrev, står her endnu ved siden af det, der gælder. Gem igen for at beholde dit.
jury-stale-criterion = { $title }: sammenlign, og gem igen
jury-stale-note = Privat note: sammenlign, og gem igen
jury-other-tab = Gælder nu:
jury-no-mark = ingen point
jury-no-reason = Ingen begrundelse.
jury-no-note = Ingen note.
jury-pad-stale = Ikke gemt: en anden fane har ændret dette kriterium. Tryk »Gem, og bliv her« for at se begge.
jury-pad-refused = Ikke gemt. Tryk »Gem, og bliv her« for at se hvorfor.
jury-pad-sign-in = Ikke gemt: du er logget ud. Log ind i en anden fane, og gem så her.
jury-pad-try-again = Ikke gemt: ingen forbindelse lige nu. Din tekst står her endnu.
jury-results-title = Juryens resultater
jury-results-head = Resultater, { $category }
jury-results-lead = Vælg en kategori. Den enkeltes point vises først, når ingen mangler.
jury-results-empty-title = Ingen nomineringer
jury-results-empty-text = Der er ikke sendt noget i denne kategori endnu.
jury-results-closed = Runden lukkede { $moment }, { $zone } tid.
jury-results-early = Runden er stadig åben: pladserne kan ændre sig.
jury-recusals =
    { $n ->
        [0] Ingen er trådt til side.
        [one] En enkelt er trådt til side.
       *[other] { $n } gange er nogen trådt til side.
    }
jury-scores-missing =
    { $n ->
        [one] Et enkelt skema mangler endnu. Her vises ikke, hvem der mangler; de enkelte jurymedlemmers point vises, når alle skemaer er der.
       *[other] { $n } skemaer mangler endnu. Her vises ikke, hvem der mangler; de enkelte jurymedlemmers point vises, når alle skemaer er der.
    }
jury-scores-none = Mindst én nominering har ingen til at bedømme sig: alle dens jurymedlemmer er trådt til side eller fandt for lidt dokumentation.
jury-tie = { $labels } deler plads { $place }: deres gennemsnit er helt ens. Tal sammen, før I vælger.
jury-ranking = Rækkefølge
jury-ranking-label = Nomineringernes rækkefølge
jury-legend-mean = gennemsnit og spredning
jury-legend-juror = ét jurymedlem
jury-place = Plads
jury-no-place = ingen endnu
jury-shared-place = delt plads
jury-nomination = Nominering
jury-score = Point
jury-mean = Gennemsnit
jury-spread = Spredning
jury-scored-by = Bedømt af
jury-n-of = { $n } af { $of }
jury-decision = Afgørelse
jury-why-this-order = Hvorfor denne rækkefølge? Efter gennemsnittet af hele skemaer, højeste først, sammenlignet før afrunding. Ens gennemsnit deler plads. Spredningen, standardafvigelsen mellem jurymedlemmerne, spiller ingen rolle.
jury-undecided = Ikke afgjort
jury-by-juror = Point fra hvert jurymedlem
jury-decisions = Afgørelser
jury-decisions-text = En afgørelse forberedes først, og kun formanden kan se den. At offentliggøre er en handling for sig og kan ikke fortrydes.
jury-decide-legend = Afgørelse
jury-decide-advance = Finalist
jury-decide-decline = Tak, ikke denne gang
jury-decide-reason = Begrundelse
jury-decide-reason-help = Den, der har nomineret, læser den. Sig, hvad der var stærkt, og hvad der manglede.
jury-decide-change = Gem ændringen
jury-decide-prepare = Forbered afgørelsen
jury-decide-choose = Vælg, hvad juryen afgør.
jury-decide-blank = Skriv en begrundelse: den, der har nomineret, vil læse den.
jury-decide-published = Afgørelsen er offentliggjort og står ved magt. Intet er ændret.
jury-publish =
    { $n ->
        [one] Offentliggør én afgørelse
       *[other] Offentliggør { $n } afgørelser
    }
jury-publish-title =
    { $n ->
        [one] Offentliggør én afgørelse?
       *[other] Offentliggør { $n } afgørelser?
    }
jury-publish-lead = De, der har nomineret, kan læse dem fra dette øjeblik; finalister og hædrende omtaler er for alle. De kan ikke tages tilbage.
jury-publish-changed = Afgørelserne har ændret sig, siden du så på dem. Intet er offentliggjort. Læs listen igen.
jury-publish-none-title = Intet at offentliggøre
jury-publish-none-text = Ingen afgørelse venter i denne kategori.
jury-publish-back = Tilbage til rækkefølgen

jury-answer-what_was_done = Hvad de gjorde
jury-answer-offline_effect = Uden for nettet
jury-answer-side_effects = Hvad de ikke gik efter
jury-answer-talk_about = Hvad de vil tale om
jury-answer-how = Hvordan de taler
jury-answer-who_does_what = Hvem gør hvad
jury-answer-get_better = Hvordan de bliver bedre
jury-answer-why_it_worked = Hvorfor de tror, det virkede
jury-answer-amplifiers = Hvad der bragte det videre
jury-answer-effort = Hvad det krævede
jury-answer-skills = Hvad man skulle kunne
jury-answer-target_group = For hvem
jury-answer-goal = Mål
jury-answer-period = Hvornår
jury-answer-hours = Timer
jury-answer-money = Penge
jury-answer-languages_used = Sprog
