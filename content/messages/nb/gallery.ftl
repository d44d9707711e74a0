# Galleriet for sesongen og den offentlige listen over innmeldinger.

gallery-title = Galleri: { $season }
gallery-crumb = Galleri
gallery-description = Det bibliotekene har nominert i sesongen, vist der de har sagt ja.
gallery-lead = Det bibliotekene har nominert i sesongen. Du ser nominasjonene der biblioteket har sagt ja, i den rekkefølgen de kom inn.
gallery-enter = Se det som kom inn
gallery-to-season = Til sesongen
gallery-to-catalogue = Til katalogen
gallery-shut-title = Galleriet er ikke åpent ennå
gallery-shut-show = Det kan åpnes når showet begynner, { $moment }.
gallery-shut-judging = Juryen arbeider til { $moment } og skal ikke vite hvem som står bak nominasjonene den leser.
gallery-shut-not-opened = Arrangørene har ikke åpnet det ennå.
gallery-none-title = Ingen har sagt ja ennå
gallery-none-text = Det er bibliotekene som bestemmer hva som vises her, og hittil har ingen sagt ja.
gallery-nothing-title = Ingen nominasjoner passer til alt dette
gallery-nothing-text = Fjern et av valgene, eller se alle.
gallery-show-all = Vis alle
gallery-narrow = Avgrens galleriet
gallery-show = Vis
gallery-count =
    { $n ->
        [one] Én nominasjon
       *[other] { $n } nominasjoner
    }
gallery-count-of = { $n } av { $all } nominasjoner
gallery-facet-category = Kategori
gallery-facet-kind = Hva det er
gallery-facet-library = Bibliotek
gallery-facet-region = Region
gallery-kind-initiative = Tiltak
gallery-kind-strategy = Strategi
gallery-honour = Ved prisutdelingen
gallery-winner = Vinner
gallery-nominee = Nominert
gallery-commended = Hederlig omtale
gallery-about = Om nominasjonen
gallery-own-words = Fortalt av dem som har nominert.
gallery-concepts = Konsepter som bygger på den
gallery-reports-link =
    { $n ->
        [one] Én kort innmelding
       *[other] { $n } korte innmeldinger
    }

reports-title = Innmeldinger: { $season }
reports-description = Det som virket på bibliotekene i sesongen, fortalt i en setning eller to.
reports-lead = Hva som virket, hvor og hvorfor, i en setning eller to. De som har meldt inn, har sagt ja til at det står her.
reports-none-title = Her står det ingen innmeldinger
reports-none-text = En innmelding kommer på listen når avsenderen har sagt ja, og noen har lest den.
reports-count =
    { $n ->
        [one] Én innmelding, nyeste først
       *[other] { $n } innmeldinger, nyeste først
    }
reports-unknown-library = Et bibliotek
reports-link-label = { $site }, om { $library }

gallery-agree = Den kan vises i sesongens galleri
gallery-agree-help = Etter showet kan alle se tittelen, navnet på biblioteket deres, kategorien, den korte beskrivelsen og de bildene og videoene som kan offentliggjøres. Ingenting annet dere har skrevet, blir vist. Arbeidet i juryen er det samme uansett, og dere kan når som helst endre svaret.
gallery-own-title = I sesongens galleri?
gallery-is-shown = Den vises i galleriet
gallery-hidden-not-standing = Den kan ikke vises.
gallery-hidden-writer = Dere har ikke sagt ja, så ingen ser den der.
gallery-hidden-unconfirmed = Ingen ser den der før biblioteket har bekreftet den og sagt ja.
gallery-hidden-declined = Biblioteket har sagt nei, så ingen ser den der.
gallery-hidden-library = Biblioteket har bekreftet den, men ikke sagt ja til galleriet, så ingen ser den der.
gallery-hidden-season = Dere har sagt ja. Ingen ser den ennå: { $why }
gallery-agree-now = Ja, den kan vises
gallery-take-back = Ta den ut av galleriet
confirming-gallery = Den kan også vises i sesongens galleri
confirming-gallery-help = Etter showet kan alle se tittelen, navnet på biblioteket deres, den korte beskrivelsen og de bildene og videoene som kan offentliggjøres. Svar på nytt uten å krysse av hvis den skal ut.
report-listed = Innmeldingen min kan stå på sesongens offentlige liste
report-listed-help = Etter showet, og når en arrangør har lest den: alt sammen, men aldri hvem du er. Skriv til oss hvis den skal av listen.

gallery-desk-title = Galleri for { $season }
gallery-desk-lead = Etter showet kan alle se nominasjonene der biblioteket har sagt ja. Dere bestemmer om galleriet er åpent; bibliotekene bestemmer hvem som er med.
gallery-desk-count =
    { $all ->
        [0] Det er ikke sendt inn noe.
       *[other] { $n } av { $all } nominasjoner kan vises.
    }
gallery-desk-open = Åpent siden { $moment }.
gallery-desk-look = Se galleriet
gallery-desk-open-text = Showet har begynt, og juryen er ferdig. Alt det er sagt ja til, vises så snart dere åpner.
gallery-desk-open-now = Åpne galleriet
gallery-desk-close-title = Steng galleriet
gallery-desk-close-text = Alle sidene, bildene og videoene forsvinner med det samme. Ingen svar blir endret, og dere kan åpne igjen.
gallery-desk-close = Steng det
gallery-desk-reason = Hvorfor?
gallery-desk-reason-help = Det blir stående i loggen.
gallery-desk-no-reason = Skriv kort hvorfor
gallery-desk-long-reason = Skriv hvorfor med færre ord
gallery-desk-shown = Det som vises
gallery-desk-out = Ta den ut
gallery-desk-out-label = Ta den ut: { $title }
gallery-desk-others = Andre sesonger
gallery-reports-title = Innmeldinger som kan stå på listen
gallery-reports-text = Alle kan melde inn noe om alle. Les hver enkelt før den blir offentlig: ingen navn på privatpersoner, ingenting uvennlig.
gallery-reports-none = Ingen avsendere har sagt ja hittil.
gallery-report-list = Sett den på listen
gallery-report-list-label = Sett den på listen: { $library }
gallery-report-off = Ta den av listen
gallery-report-off-label = Ta den av listen: { $library }
gallery-report-listed = På listen
error-gallery-shut-title = Galleriet kan ikke åpnes ennå
error-gallery-shut-text = Showet har ikke begynt, eller juryen er i gang igjen. På siden til galleriet står det hvor lenge.
error-gallery-word-title = Det var ikke et svar
error-gallery-word-text = Gå tilbake, og bruk en av knappene.
trail-join-gallery = Et svar om sesongens galleri
trail-leave-gallery = Tatt ut av sesongens galleri av en arrangør
act-join-gallery = Si om en nominasjon kan vises i galleriet
act-leave-gallery = Ta en nominasjon ut av galleriet
act-open-gallery = Åpne og stenge galleriet for en sesong
act-list-report = Sette en innmelding på den offentlige listen eller ta den av
