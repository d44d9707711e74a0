# Sæsonens galleri og den offentlige liste over indberetninger.

gallery-title = Galleri: { $season }
gallery-crumb = Galleri
gallery-description = Det, bibliotekerne har nomineret i sæsonen, vist dér, hvor de har sagt ja.
gallery-lead = Det, bibliotekerne har nomineret i sæsonen. Du ser dem, hvis biblioteker har sagt ja, i den rækkefølge, de kom ind.
gallery-enter = Se det, der kom ind
gallery-to-season = Til sæsonen
gallery-to-catalogue = Til kataloget
gallery-shut-title = Galleriet er ikke åbent endnu
gallery-shut-show = Det kan åbne, når showet begynder, { $moment }.
gallery-shut-judging = Juryen arbejder til { $moment } og må ikke vide, hvis nominering den læser.
gallery-shut-not-opened = Arrangørerne har ikke åbnet det endnu.
gallery-none-title = Ingen har sagt ja endnu
gallery-none-text = Det er bibliotekerne, der bestemmer, hvad der vises her, og indtil nu har ingen sagt ja.
gallery-nothing-title = Ingen nomineringer passer til det hele
gallery-nothing-text = Fjern et af valgene, eller se dem alle.
gallery-show-all = Vis alle
gallery-narrow = Afgræns galleriet
gallery-show = Vis
gallery-count =
    { $n ->
        [one] Én nominering
       *[other] { $n } nomineringer
    }
gallery-count-of = { $n } af { $all } nomineringer
gallery-facet-category = Kategori
gallery-facet-kind = Hvad det er
gallery-facet-library = Bibliotek
gallery-facet-region = Region
gallery-kind-initiative = Initiativ
gallery-kind-strategy = Strategi
gallery-honour = Ved prisuddelingen
gallery-winner = Vinder
gallery-nominee = Nomineret
gallery-commended = Hædrende omtale
gallery-about = Om nomineringen
gallery-own-words = Fortalt af dem, der har nomineret.
gallery-concepts = Koncepter, der kommer heraf
gallery-reports-link =
    { $n ->
        [one] Én kort indberetning
       *[other] { $n } korte indberetninger
    }

reports-title = Indberetninger: { $season }
reports-description = Det, der virkede på bibliotekerne i sæsonen, fortalt i en sætning eller to.
reports-lead = Hvad der virkede, hvor og hvorfor, i en sætning eller to. De, der har indberettet, har sagt ja til at stå her.
reports-none-title = Her står ingen indberetninger
reports-none-text = En indberetning kommer på listen, når afsenderen har sagt ja, og nogen har læst den.
reports-count =
    { $n ->
        [one] Én indberetning, nyeste først
       *[other] { $n } indberetninger, nyeste først
    }
reports-unknown-library = Et bibliotek
reports-link-label = { $site }, om { $library }

gallery-agree = Den må vises i sæsonens galleri
gallery-agree-help = Efter showet kan alle se titlen, jeres biblioteks navn, kategorien, den korte beskrivelse og de billeder og videoer, der må offentliggøres. Intet andet, I har skrevet, bliver vist. Juryens arbejde er det samme uanset hvad, og I kan altid ændre jeres svar.
gallery-own-title = I sæsonens galleri?
gallery-is-shown = Den vises i galleriet
gallery-hidden-not-standing = Den kan ikke vises.
gallery-hidden-writer = I har ikke sagt ja, så ingen ser den dér.
gallery-hidden-unconfirmed = Ingen ser den dér, før biblioteket har bekræftet den og sagt ja.
gallery-hidden-declined = Biblioteket har sagt nej, så ingen ser den dér.
gallery-hidden-library = Biblioteket har bekræftet den, men ikke sagt ja til galleriet, så ingen ser den dér.
gallery-hidden-season = I har sagt ja. Ingen ser den endnu: { $why }
gallery-agree-now = Ja, den må vises
gallery-take-back = Tag den ud af galleriet
confirming-gallery = Den må også vises i sæsonens galleri
confirming-gallery-help = Efter showet kan alle se titlen, jeres biblioteks navn, den korte beskrivelse og de billeder og videoer, der må offentliggøres. Svar igen uden krydset, hvis den skal ud.
report-listed = Min indberetning må stå på sæsonens offentlige liste
report-listed-help = Efter showet, og når en arrangør har læst den: det hele, men aldrig hvem du er. Skriv til os, hvis den skal af listen.

gallery-desk-title = Galleri for { $season }
gallery-desk-lead = Efter showet kan alle se de nomineringer, hvis biblioteker har sagt ja. I bestemmer, om galleriet er åbent; bibliotekerne bestemmer, hvem der er med.
gallery-desk-count =
    { $all ->
        [0] Der er ikke sendt noget ind.
       *[other] { $n } af { $all } nomineringer må vises.
    }
gallery-desk-open = Åbent siden { $moment }.
gallery-desk-look = Se galleriet
gallery-desk-open-text = Showet er begyndt, og juryen er færdig. Alt, der er sagt ja til, vises, så snart I åbner.
gallery-desk-open-now = Åbn galleriet
gallery-desk-close-title = Luk galleriet
gallery-desk-close-text = Alle sider, billeder og videoer forsvinder med det samme. Ingens svar bliver ændret, og I kan åbne igen.
gallery-desk-close = Luk det
gallery-desk-reason = Hvorfor?
gallery-desk-reason-help = Det bliver stående i loggen.
gallery-desk-no-reason = Skriv kort hvorfor
gallery-desk-long-reason = Skriv hvorfor med færre ord
gallery-desk-shown = Det, der vises
gallery-desk-out = Tag den ud
gallery-desk-out-label = Tag den ud: { $title }
gallery-desk-others = Andre sæsoner
gallery-reports-title = Indberetninger, der må stå på listen
gallery-reports-text = Alle kan indberette om alle. Læs hver enkelt, før den bliver offentlig: ingen navne på privatpersoner, intet uvenligt.
gallery-reports-none = Ingen afsendere har sagt ja indtil nu.
gallery-report-list = Sæt den på listen
gallery-report-list-label = Sæt den på listen: { $library }
gallery-report-off = Tag den af listen
gallery-report-off-label = Tag den af listen: { $library }
gallery-report-listed = På listen
error-gallery-shut-title = Galleriet kan ikke åbnes endnu
error-gallery-shut-text = Showet er ikke begyndt, eller juryen er i gang igen. Galleriets side siger, hvor længe.
error-gallery-word-title = Det var ikke et svar
error-gallery-word-text = Gå tilbage, og brug en af knapperne.
trail-join-gallery = Et svar om sæsonens galleri
trail-leave-gallery = Taget ud af sæsonens galleri af en arrangør
act-join-gallery = Sige, om en nominering må vises i galleriet
act-leave-gallery = Tage en nominering ud af galleriet
act-open-gallery = Åbne og lukke en sæsons galleri
act-list-report = Sætte en indberetning på den offentlige liste eller tage den af
