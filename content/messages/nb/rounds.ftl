### Runder, vurderingsskjemaet, øving og avgjørelser om flere nominasjoner på én gang.

rounds-title = Runder
rounds-lead = Trinnene i vurderingen, i rekkefølge. Alle tider er { $zone }-tid. Bare vurderingen er med i hver sesong; de andre er med når de har datoer.
round-kind-eligibility = Godkjenning
round-kind-calibration = Øving
round-kind-scoring = Vurdering
round-kind-deliberation = Drøfting
round-about-eligibility = Arrangørene ser om det som har kommet inn, kan være med, og sender tilbake det som mangler noe.
round-about-calibration = Alle i juryen gir poeng til de samme få nominasjonene og sammenligner. De er ikke med i noen rangering.
round-about-scoring = Jurymedlemmene fyller ut poengskjemaene sine, hver for seg.
round-about-deliberation = Juryen snakker sammen med alles poengskjemaer på bordet.
round-none = Ingen datoer
round-opens = Åpner { $moment }
round-date-opens = Åpner
round-date-closes = Stenger
round-open-until = Åpen til { $moment }
round-closed-since = Stengt siden { $moment }
round-dates-help = La begge stå tomme, så klarer sesongen seg uten denne runden.
round-scoring-dates = Datoene for vurderingen er sesongens
round-close = Steng nå
round-reopen = Åpne igjen
round-until = Åpen til
round-reason = Begrunnelse
round-reason-help = Den lagres i loggen.
round-no-reason = Skriv en begrunnelse: Den lagres i loggen.
round-until-past = Velg et tidspunkt som ikke er passert.
round-moved-already = Runden er blitt stengt eller åpnet i mellomtiden. Ingenting er endret.
round-order = Runden må stenge etter at den har åpnet.
round-practice-late = Øvingen må være over når vurderingen er det.
round-talk-early = Drøftingen åpner når vurderingen er stengt: Poeng er bare uavhengige så lenge ingen har snakket sammen.
round-in-use = Juryen har begynt å gi poeng i denne runden. Den blir stående.

rubric-edit-title = Vurderingsskjema
rubric-title = Kriterium, { $language }
rubric-question = Spørsmål til jurymedlemmet, { $language }
rubric-anchor = Hva det betyr, { $language }
rubric-example = Eksempel, { $language }
rubric-level = Trinn { $n }
rubric-weight = Vekt i prosent
rubric-comment = Begrunnelse
rubric-comment-required = Et trinn må begrunnes
rubric-new = { $n }. Et nytt kriterium
rubric-from = Begynn med et ferdig vurderingsskjema
rubric-from-help = Det settes inn i skjemaet nedenfor. Ingenting lagres før du lagrer.
rubric-sum = Vektene summerer til { $n } prosent. Summen må være 100. Tøm et kriterium for å ta det ut.
rubric-sum-wrong = Vektene summerer til { $n } prosent. Summen må være 100.
rubric-none = Det må være minst ett kriterium.
rubric-no-weight = Skriv et helt tall fra 1 til 100.
rubric-fixed = Juryen har begynt å gi poeng etter dette vurderingsskjemaet, så det blir som det er.
rubric-in-use = Noen har begynt å gi poeng etter dette vurderingsskjemaet i mellomtiden. Ingenting er endret.

jury-examples = Eksempler
jury-reason-optional = Begrunnelse (valgfritt)

practice-title = Øving
practice-lead = Hvor ulikt det samme trinnet blir lest. Ingen nevnes ved navn, og ingenting av dette kommer med i noen rangering.
practice-heading = Øving
practice-text = Disse er bare til øving. Når du er ferdig, ser du hvordan de andre leser de samme trinnene.
practice-compare = Sammenlign
practice-empty-title = Ingenting å øve på
practice-empty-text = Arrangørene har ikke lagt noen nominasjon til side for øving.
practice-own-first = Fyll først ut ditt eget poengskjema for { $label }
practice-none-yet = Ingen er ferdig med denne ennå.
practice-of = { $n } av { $of } i juryen er ferdige.
practice-own = deg
practice-table = Hvor ofte hvert trinn ble gitt, { $label }
practice-criterion = Kriterium
desk-is-practice = Til øving
desk-practice-title = Øving
desk-practice-text = En nominasjon som er lagt til side for øving, får poeng av hele juryen i øvingsrunden. Den er ikke med i noen rangering og får ingen avgjørelse.
desk-practice-begin = Legg til side for øving
desk-practice-end = Legg tilbake blant de andre
desk-practice-judged = Juryen har begynt å gi den poeng, eller den har en avgjørelse. Den beholder plassen sin i rangeringen.
desk-practice-begun = Juryen har begynt å øve på den. Den blir der den er.

bulk-title = Avgjør flere på én gang
bulk-lead = Først ser du hva som ville bli avgjort om hvilken nominasjon. Det du forbereder, er ikke offentlig før det offentliggjøres.
bulk-top = Hvor mange av de første plassene
bulk-top-help = De er avkrysset på neste side, der du kan endre det.
bulk-look = Se listen
bulk-which = Forbered for disse: { $kind }
bulk-stands = Det offentlige står fast
bulk-reason-help = Samme begrunnelse for alle; den leses av hver av dem som har nominert. Du kan endre den enkeltvis før du offentliggjør.
bulk-prepare = Forbered disse avgjørelsene
bulk-again = Velg på nytt
bulk-none = Kryss av for minst én nominasjon.
bulk-changed = Noe er endret i mellomtiden. Ingenting er forberedt. Se listen på nytt.

jury-decide-longlist = Langlisten
jury-decide-shortlist = Kortlisten
jury-decide-commend = Hederlig omtale
jury-decide-return = Send tilbake for ferdigstilling
jury-pending-longlist = Langlisten, ikke offentlig ennå
jury-pending-shortlist = Kortlisten, ikke offentlig ennå
jury-pending-advance = Finalist, ikke offentlig ennå
jury-pending-commend = Hederlig omtale, ikke offentlig ennå
jury-pending-decline = Takk, ikke offentlig ennå
jury-pending-return = Må gjøres ferdig, ikke offentlig ennå
jury-public-longlist = På langlisten
jury-public-shortlist = På kortlisten
jury-public-advance = Finalist
jury-public-commend = Hederlig omtale
jury-public-decline = Takk
jury-public-return = Må gjøres ferdig
jury-publish-returns = Den går tilbake til den som skrev den, og kan sendes på nytt fram til { $moment }. E-posten sier hva som mangler. Den kommer tilbake uten avgjørelse og med poengskjemaene den har.
jury-publish-mails =
    { $n ->
        [0] Det er ingen å skrive til
        [one] Det sendes én e-post
       *[other] Det sendes { $n } e-poster
    }
stage-decided-longlist = På langlisten
stage-decided-shortlist = På kortlisten
stage-decided-advance = Nominert
stage-decided-commend = Hederlig omtale
stage-decided-decline = Ikke blant de nominerte
status-further-text = Dere har kommet videre, og juryen fortsetter.
mail-decided-subject = { $label }: Juryen har tatt en avgjørelse
mail-decided-body =
    Hei

    Avgjørelsen juryen har tatt om nominasjonen din { $label }, kan leses nå, med begrunnelse. { $title }

    { $link }

    Opslag

awards-nominees = De nominerte
awards-commended = Hederlig omtale
awards-reason = Juryens begrunnelse: { $reason }
organise-unconfirmed =
    { $n ->
        [one] Én finalist er nominert av andre, og biblioteket har ikke bekreftet den. En stemmeseddel ville gjøre den offentlig.
       *[other] { $n } finalister er nominert av andre, og bibliotekene har ikke bekreftet dem. En stemmeseddel ville gjøre dem offentlige.
    }
