jury-title = Nominasjoner å vurdere
jury-strip-open = Runde 1, blind. Stenger { $moment }, { $zone }-tid.
jury-strip-not-yet = Runde 1, blind. Åpner { $moment }, { $zone }-tid.
jury-strip-closed = Runde 1, blind. Runden er stengt.
jury-round-open = Runden er åpen til { $moment }, { $zone }-tid.
jury-round-not-yet = Runden åpner { $moment }, { $zone }-tid. Før det kan ingenting vurderes.
jury-round-closed = Runden stengte { $moment }, { $zone }-tid. Du kan lese poengene du ga, men ikke endre dem.
jury-empty-title = Ingenting å vurdere ennå
jury-empty-text = Så snart et bibliotek sender en nominasjon, ligger den her.
jury-progress = { $done } av { $of } vurdert
jury-minutes-left = omtrent { $n } minutter igjen
jury-take-next = Ta den neste
jury-all-done = Du har vurdert alt på bordet ditt. Takk. Du kan ombestemme deg til runden stenger.
jury-to-declare = Si hvor du står
jury-to-declare-text = Før du ser en nominasjon, forteller du om noe knytter deg til den. Tittelen ser du først.
jury-to-score = Mangler poeng
jury-scored = Vurdert
jury-stepped-aside = Trådt til side
jury-stepped-aside-text = Disse er lukket for deg og teller ingen steder.
jury-status-declare = Ikke besvart ennå
jury-status-aside = Du har trådt til side
jury-action-declare = Svar
jury-action-score = Vurder
jury-action-look = Se igjen
jury-answered = { $n } av { $of } besvart
jury-back = Tilbake til nominasjoner å vurdere
jury-covered = dekket
jury-conflict-head = Inhabilitet, { $label }
jury-conflict-lead = Er det noe som knytter deg til tiltaket? Navn er dekket, så gå ut fra tittelen og det du tilfeldigvis vet.
jury-conflict-question = Hva knytter deg til det?
jury-conflict-none = Ingenting jeg vet om
jury-conflict-employer = Jeg jobber der eller har gjort det i løpet av de siste tre årene
jury-conflict-partner = Arbeidsplassen min deltok eller betalte
jury-conflict-personal = Familie eller venner av meg har jobbet med det
jury-conflict-other = Noe annet
jury-conflict-note = Noen ord om det
jury-conflict-note-help = Valgfritt. Bare jurylederen kan be om å få se det.
jury-conflict-choose = Velg hva som knytter deg til det, eller «Ingenting jeg vet om».
jury-conflict-send = Send svaret mitt
jury-step-aside = Jeg er inhabil: tre til side
jury-step-aside-text = Nominasjonen lukkes for deg for godt, og poengene du har gitt den så langt, teller ikke lenger.
jury-step-aside-question = Hva knytter deg til det?
jury-step-aside-send = Tre til side
jury-recused-title = Du har trådt til side fra { $label }
jury-recused-text = Den er lukket for deg, og ingen av poengene du ga den, teller. Takk for at du sa fra.
jury-already-aside-title = Du har allerede trådt til side
jury-already-aside-text = Den som har trådt til side fra en nominasjon, kan ikke komme tilbake til den. Ingenting er endret.
jury-aside-how-title = Si hva som knytter deg til den
jury-aside-how-text = Velg en av de fire grunnene for å tre til side, og hold notatet under 2000 tegn. Ingenting er endret. Gå tilbake, og prøv igjen.
jury-score-head = Vurder { $label }
jury-previous = Forrige
jury-next = Neste
jury-written-in-da = Skrevet på dansk.
jury-written-in-nb = Skrevet på norsk.
jury-written-in-sv = Skrevet på svensk.
jury-written-in-en = Skrevet på engelsk.
jury-covered-round = Navn, steder og kontoer er dekket. Poengene dine er bare dine til alle har vurdert.
jury-what-changed = Hva som endret seg
jury-pictures = Bilder
jury-evidence = Dokumentasjon
jury-counted = Telt
jury-before = Før
jury-after = Etter
jury-period = Periode
jury-source = Kilde
jury-not-given = ikke oppgitt
jury-no-metrics = Ingen tall er oppgitt.
jury-no-pictures = Ingen bilder juryen kan se.
jury-picture = Bilde { $n } av { $of }.
jury-credit-covered = Navnet på fotografen er dekket.
jury-rubric = Vurderingsskjema
jury-weight = { $n } %
jury-no-evidence = Ikke nok dokumentasjon
jury-reason = Begrunnelse
jury-reason-colon = Begrunnelse:
jury-reason-for = Begrunnelse for { $title }
jury-private-note = Privat notat som bare du kan lese
jury-private-label = Privat notat
jury-so-far = Så langt { $score } av 5
jury-saved-at = Lagret kl. { $time }
jury-saving = Lagrer
jury-save-next = Lagre, og ta den neste
jury-save-stay = Lagre, og bli her
jury-keys-score = poeng
jury-keys-none = ikke nok dokumentasjon
jury-keys-move = ned, opp
jury-keys-off = Slå av hurtigtaster
jury-too-long = Her er det { $n } tegn; høyst { $max } kan lagres.
jury-not-saved = Ingenting er lagret. Det du skrev, står fortsatt nedenfor; kopier det hvis du trenger det.
jury-stale = En annen fane eller enhet har endret poengskjemaet i mellomtiden. Det du skrev, står her fortsatt ved siden av det som gjelder. Lagre på nytt for å beholde ditt.
jury-stale-criterion = { $title }: sammenlign, og lagre på nytt
jury-stale-note = Privat notat: sammenlign, og lagre på nytt
jury-other-tab = Gjelder nå:
jury-no-mark = ingen poeng
jury-no-reason = Ingen begrunnelse.
jury-no-note = Ikke noe notat.
jury-pad-stale = Ikke lagret: En annen fane har endret dette kriteriet. Trykk på «Lagre, og bli her» for å se begge.
jury-pad-refused = Ikke lagret. Trykk på «Lagre, og bli her» for å se hvorfor.
jury-pad-sign-in = Ikke lagret: Du er logget ut. Logg inn i en annen fane, og lagre så her.
jury-pad-try-again = Ikke lagret: ingen forbindelse akkurat nå. Teksten din står her fortsatt.
jury-results-title = Juryens resultater
jury-results-head = Resultater, { $category }
jury-results-lead = Velg en kategori. Poengene fra hvert jurymedlem vises først når alle har vurdert.
jury-results-empty-title = Ingen nominasjoner
jury-results-empty-text = Ingenting er sendt inn i denne kategorien ennå.
jury-results-closed = Runden stengte { $moment }, { $zone }-tid.
jury-results-early = Runden er fortsatt åpen: Plasseringene kan endre seg.
jury-recusals =
    { $n ->
        [0] Ingen har trådt til side.
        [one] Noen har trådt til side én gang.
       *[other] Noen har trådt til side { $n } ganger.
    }
jury-scores-missing =
    { $n ->
        [one] Ett poengskjema mangler fortsatt. Det vises ikke hvem som mangler; poengene fra hvert jurymedlem vises når alle poengskjemaene er inne.
       *[other] { $n } poengskjemaer mangler fortsatt. Det vises ikke hvem som mangler; poengene fra hvert jurymedlem vises når alle poengskjemaene er inne.
    }
jury-scores-none = Minst én nominasjon har ingen som kan vurdere den: Alle jurymedlemmene har trådt til side eller fant for lite dokumentasjon.
jury-tie = { $labels } deler plass { $place }: Gjennomsnittene er helt like. Snakk sammen før dere velger.
jury-ranking = Rangering
jury-ranking-label = Rangering av nominasjonene
jury-legend-mean = gjennomsnitt og spredning
jury-legend-juror = ett jurymedlem
jury-place = Plass
jury-no-place = ingen ennå
jury-shared-place = delt plass
jury-nomination = Nominasjon
jury-score = Poeng
jury-mean = Gjennomsnitt
jury-spread = Spredning
jury-scored-by = Vurdert av
jury-n-of = { $n } av { $of }
jury-decision = Avgjørelse
jury-why-this-order = Hvorfor denne rekkefølgen? Etter gjennomsnittet av komplette poengskjemaer, høyeste først, sammenlignet før avrunding. Like gjennomsnitt deler plass. Spredningen, standardavviket mellom jurymedlemmene, spiller ingen rolle.
jury-undecided = Ikke avgjort
jury-by-juror = Poeng fra hvert jurymedlem
jury-decisions = Avgjørelser
jury-decisions-text = En avgjørelse forberedes først, og da kan bare jurylederen se den. Å offentliggjøre er en egen handling og kan ikke angres.
jury-decide-legend = Avgjørelse
jury-decide-advance = Finalist
jury-decide-decline = Takk, ikke denne gangen
jury-decide-reason = Begrunnelse
jury-decide-reason-help = Den som har nominert, leser den. Si hva som var sterkt, og hva som manglet.
jury-decide-change = Lagre endringen
jury-decide-prepare = Forbered avgjørelsen
jury-decide-choose = Velg hva juryen avgjør.
jury-decide-blank = Skriv en begrunnelse: Den som har nominert, vil lese den.
jury-decide-published = Avgjørelsen er offentliggjort og står fast. Ingenting er endret.
jury-publish =
    { $n ->
        [one] Offentliggjør én avgjørelse
       *[other] Offentliggjør { $n } avgjørelser
    }
jury-publish-title =
    { $n ->
        [one] Offentliggjøre én avgjørelse?
       *[other] Offentliggjøre { $n } avgjørelser?
    }
jury-publish-lead = De som har nominert, kan lese dem fra dette øyeblikket; finalister og hederlige omtaler er for alle. De kan ikke tas tilbake.
jury-publish-changed = Avgjørelsene har endret seg siden du så på dem. Ingenting er offentliggjort. Les listen på nytt.
jury-publish-none-title = Ingenting å offentliggjøre
jury-publish-none-text = Ingen avgjørelser venter i denne kategorien.
jury-publish-back = Tilbake til rangeringen

jury-answer-what_was_done = Hva de gjorde
jury-answer-offline_effect = Utenfor nettet
jury-answer-side_effects = Hva de ikke hadde siktet mot
jury-answer-talk_about = Hva de vil snakke om
jury-answer-how = Hvordan de snakker
jury-answer-who_does_what = Hvem gjør hva
jury-answer-get_better = Hvordan de blir bedre
jury-answer-why_it_worked = Hvorfor de tror det virket
jury-answer-amplifiers = Hva som førte det videre
jury-answer-effort = Hva det krevde
jury-answer-skills = Hva man måtte kunne
jury-answer-target_group = For hvem
jury-answer-goal = Mål
jury-answer-period = Når
jury-answer-hours = Timer
jury-answer-money = Penger
jury-answer-languages_used = Språk
