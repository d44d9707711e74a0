### Runder, vurderingsskemaet, øvelse og afgørelser om flere nomineringer på én gang.

rounds-title = Runder
rounds-lead = Bedømmelsens trin i rækkefølge. Alle tider er { $zone } tid. Kun pointgivningen er med i hver sæson; de andre er med, når de har datoer.
round-kind-eligibility = Godkendelse
round-kind-calibration = Øvelse
round-kind-scoring = Pointgivning
round-kind-deliberation = Votering
round-about-eligibility = Arrangørerne ser, om det, der er kommet ind, kan være med, og sender det tilbage, som mangler noget.
round-about-calibration = Alle i juryen giver point til de samme få nomineringer og sammenligner. De er ikke med på nogen rangliste.
round-about-scoring = Juryen udfylder pointkortene, hver for sig.
round-about-deliberation = Juryen taler sammen med alles pointkort på bordet.
round-none = Ingen datoer
round-opens = Åbner { $moment }
round-date-opens = Åbner
round-date-closes = Lukker
round-open-until = Åben til { $moment }
round-closed-since = Lukket siden { $moment }
round-dates-help = Lad begge stå tomme, så klarer sæsonen sig uden denne runde.
round-scoring-dates = Pointgivningens datoer er sæsonens
round-close = Luk nu
round-reopen = Åbn igen
round-until = Åben til
round-reason = Begrundelse
round-reason-help = Den gemmes i loggen.
round-no-reason = Skriv en begrundelse: den gemmes i loggen.
round-until-past = Vælg et tidspunkt, der ikke er passeret.
round-moved-already = Runden er blevet lukket eller åbnet i mellemtiden. Intet er ændret.
round-order = Runden skal lukke, efter at den er åbnet.
round-practice-late = Øvelsen skal være forbi, når pointgivningen er det.
round-talk-early = Voteringen åbner, når pointgivningen er lukket: point er kun uafhængige, så længe ingen har talt sammen.
round-in-use = Juryen er begyndt at give point i denne runde. Den bliver stående.

rubric-edit-title = Vurderingsskema
rubric-title = Kriterium, { $language }
rubric-question = Spørgsmål til juryen, { $language }
rubric-anchor = Hvad det betyder, { $language }
rubric-example = Eksempel, { $language }
rubric-level = Trin { $n }
rubric-weight = Vægt i procent
rubric-comment = Begrundelse
rubric-comment-required = Et trin skal begrundes
rubric-new = { $n }. Et nyt kriterium
rubric-from = Begynd med et færdigt skema
rubric-from-help = Det sættes ind i formularen herunder. Intet gemmes, før du gemmer.
rubric-sum = Vægtene giver { $n } procent. De skal give 100. Tøm et kriterium for at tage det ud.
rubric-sum-wrong = Vægtene giver { $n } procent. De skal give 100.
rubric-none = Der skal være mindst ét kriterium.
rubric-no-weight = Skriv et helt tal fra 1 til 100.
rubric-fixed = Juryen er begyndt at give point efter dette skema, så det bliver, som det er.
rubric-in-use = Nogen er begyndt at give point efter dette skema i mellemtiden. Intet er ændret.

jury-examples = Eksempler
jury-reason-optional = Begrundelse (valgfri)

practice-title = Øvelse
practice-lead = Hvor forskelligt det samme trin bliver læst. Ingen er nævnt ved navn, og intet af det kommer på en rangliste.
practice-heading = Øvelse
practice-text = Disse er kun til øvelse. Når du er færdig, ser du, hvordan de andre læser de samme trin.
practice-compare = Sammenlign
practice-empty-title = Intet at øve sig på
practice-empty-text = Arrangørerne har ikke lagt nogen nominering til side til øvelse.
practice-own-first = Udfyld først dit eget pointkort for { $label }
practice-none-yet = Ingen er færdig med denne endnu.
practice-of = { $n } af { $of } i juryen er færdige.
practice-own = dig
practice-table = Hvor ofte hvert trin blev givet, { $label }
practice-criterion = Kriterium
desk-is-practice = Til øvelse
desk-practice-title = Øvelse
desk-practice-text = En nominering, der er lagt til side til øvelse, får point af hele juryen i øvelsesrunden. Den er ikke med på nogen rangliste og får ingen afgørelse.
desk-practice-begin = Læg til side til øvelse
desk-practice-end = Læg tilbage blandt de andre
desk-practice-judged = Juryen er begyndt at give den point, eller den har en afgørelse. Den beholder sin plads på ranglisten.
desk-practice-begun = Juryen er begyndt at øve sig på den. Den bliver, hvor den er.

bulk-title = Afgør flere på én gang
bulk-lead = Først ser du, hvad der ville blive afgjort om hvilken nominering. Det, du forbereder, er ikke offentligt, før det offentliggøres.
bulk-top = Hvor mange af de første pladser
bulk-top-help = De er afkrydset på næste side, hvor du kan ændre det.
bulk-look = Se listen
bulk-which = Forbered for disse: { $kind }
bulk-stands = Det offentlige står ved magt
bulk-reason-help = Den samme begrundelse for dem alle; hver af dem, der har nomineret, læser den. Du kan ændre den enkeltvis, før du offentliggør.
bulk-prepare = Forbered disse afgørelser
bulk-again = Vælg om
bulk-none = Kryds mindst én nominering af.
bulk-changed = Noget er ændret i mellemtiden. Intet er forberedt. Se listen igen.

jury-decide-longlist = Bruttolisten
jury-decide-shortlist = Den korte liste
jury-decide-commend = Hædrende omtale
jury-decide-return = Tilbage til færdiggørelse
jury-pending-longlist = Bruttolisten, endnu ikke offentlig
jury-pending-shortlist = Den korte liste, endnu ikke offentlig
jury-pending-advance = Finalist, endnu ikke offentlig
jury-pending-commend = Hædrende omtale, endnu ikke offentlig
jury-pending-decline = Tak, endnu ikke offentlig
jury-pending-return = Skal gøres færdig, afventer
jury-public-longlist = På bruttolisten
jury-public-shortlist = På den korte liste
jury-public-advance = Finalist
jury-public-commend = Hædrende omtale
jury-public-decline = Tak
jury-public-return = Skal gøres færdig
jury-publish-returns = Den går tilbage til den, der skrev den, og kan sendes igen indtil { $moment }. Mailen siger, hvad der mangler. Den kommer tilbage uafgjort og med de scorekort, den har.
jury-publish-mails =
    { $n ->
        [0] Der er ingen at skrive til
        [one] Der sendes én mail
       *[other] Der sendes { $n } mails
    }
stage-decided-longlist = På bruttolisten
stage-decided-shortlist = På den korte liste
stage-decided-advance = Nomineret
stage-decided-commend = Hædrende omtale
stage-decided-decline = Ikke blandt de nominerede
status-further-text = I er kommet videre, og juryen fortsætter.
mail-decided-subject = { $label }: juryen har afgjort sagen
mail-decided-body =
    Hej

    Det, juryen har besluttet om din nominering { $label }, kan læses nu, med begrundelse. { $title }

    { $link }

    Opslag

awards-nominees = De nominerede
awards-commended = Hædrende omtale
awards-reason = Juryens begrundelse: { $reason }
organise-unconfirmed =
    { $n ->
        [one] Én finalist er foreslået af andre, og dens bibliotek har ikke bekræftet den. En stemmeseddel ville gøre den offentlig.
       *[other] { $n } finalister er foreslået af andre, og deres biblioteker har ikke bekræftet dem. En stemmeseddel ville gøre dem offentlige.
    }
