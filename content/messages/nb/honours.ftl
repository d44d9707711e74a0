honour-winner = Vinner
honour-commended = Hederlig omtale
honour-nominee = Nominert
awards-more = Mer om prisen
award-title = { $category }, { $season }
award-title-won = { $winner } · { $category }
award-description-won = { $winner } vant { $category } i { $season }. Les hvordan jury og publikum avgjorde prisen, og hvem andre som var nominert.
award-part-winner = Vinneren
award-part-winners = Vinnerne
award-part-also = Også nominert
award-nobody-title = Ingen nominerte ennå
award-nobody-text = Juryen har ikke offentliggjort noen nominerte til denne prisen ennå.
hall-title = Alle vinnere
hall-link = Se alle som har vunnet
hall-description = Vinnerne fra alle sesonger, pris for pris, og konseptene ideene deres ble til.
hall-lead = Vinnerne fra alle sesonger, og hva det ble av ideene deres.
hall-empty-title = Ingen har vunnet ennå
hall-empty-text = De første vinnerne kommer her når de er avslørt på scenen.
honours-became = I katalogen ble det til:
honours-certificate = Diplom (PDF)
honours-press = Pressemateriell
honours-gallery = I galleriet
badge-take = Merke til deres eget nettsted
badge-code = Lim dette inn på siden deres
badge-verify = Siden som bekrefter merket
badge-alt-winner = Vinner av { $category }, { $season }: { $title }, { $library }
badge-alt-commended = Hederlig omtale i { $category }, { $season }: { $title }, { $library }
badge-alt-nominee = Nominert til { $category }, { $season }: { $title }, { $library }
certificate-signed = For juryen
certificate-verify = Er diplomet ekte? Slå det opp:
verify-title = Ekte: { $title }
verify-yes = Ja, dette er ekte
verify-honour = Heder
verify-award = Pris
verify-season = Sesong
verify-nomination = Nominasjon
verify-library = Bibliotek
verify-day = Avslørt
verify-demo = Sesongen er en demo. Vurderinger, stemmer og vinnere er eksempler, så merket bekrefter ingenting utenfor den.
verify-how = Et bilde kan hvem som helst kopiere. Det er denne siden som gjelder: Adressen må begynne med { $host }.
verify-to-award = Til prisen
verify-no = Dette bekrefter ingenting
verify-no-text = Det finnes verken merke eller diplom på denne adressen. Kanskje er adressen skrevet feil, eller så viser noen frem et merke de ikke har fått.
kit-title = Pressemateriell: { $title }
kit-reason = Derfor valgte juryen dette
kit-pictures = Bilder
kit-pictures-text = Bildene kan vises. Oppgi hvem som har laget dem, og følg lisensen under hvert bilde.
kit-picture-file = Åpne bildet for seg
kit-files = Til å ta med
kit-badge = Merke (SVG)
kit-text = Tekst til kopiering
kit-text-label = Alt sammen som ren tekst
kit-revealed = Avslørt { $day }.
told-few = færre enn { $n }
integrity-title = Slik ble { $season } avgjort
integrity-description = Regler, stemmesedler, avgjørelser og inhabilitet for hver avslørte pris, med tall og filene som trengs for å telle på nytt.
integrity-lead = Hva som var bestemt før avstemningen, hva som skjedde underveis, og hva du trenger for å telle på nytt.
integrity-link = Slik ble prisene avgjort, med tall
integrity-empty-title = Ingenting å se tilbake på ennå
integrity-empty-text = Redegjørelsen for en pris kommer når prisen er avslørt på scenen.
integrity-to-awards = Til prisene
integrity-statistics = Deltakelse og enighet
integrity-voters = Stemte
integrity-turnout = Deltakelse
integrity-agreement = Jury og publikum
integrity-unknown = ukjent
integrity-not-compared = Ikke sammenlignet.
integrity-same-first = Samme førstevalg.
integrity-other-first = Ulike førstevalg.
integrity-same-three = De samme tre øverst.
integrity-other-three = Ikke de samme tre øverst.
integrity-tau = Enighet { $tau }.
integrity-no-tau = En av dem stilte alle likt.
integrity-tau-explained = Deltakelsen vises der det på forhånd var kjent hvor mange som kunne stemme. Enigheten mellom de to rekkefølgene er Kendalls tau-b: 1 er samme rekkefølge, 0 ingen sammenheng og −1 den omvendte.
integrity-few = Tall om færre enn { $n } personer vises ikke.
integrity-rule = Regel
integrity-counted-by = Stemmeseddel
integrity-who = Hvem kunne stemme
integrity-ballots = Stemmesedler
integrity-ballots-few = Det ble avgitt færre enn { $n } stemmesedler, så ingen tall vises.
integrity-ballots-n = { $cast ->
        [0] Ingen stemmesedler ble avgitt.
       *[other] { $cast } stemte; { $counted } stemmesedler telte.
    }
integrity-no-aside = Ingen ble lagt til side.
integrity-aside = Lagt til side: { $n } ({ $reasons }).
integrity-aside-same = Med dem ville den samme ha blitt nummer én hos publikum.
integrity-aside-changes = Med dem ville en annen ha blitt nummer én hos publikum.
integrity-rulings = Avgjørelser
integrity-rulings-n = { $n ->
        [0] Ingen måtte ta stilling til noen stemmeseddel.
        [one] Det ble tatt én avgjørelse om stemmesedler.
       *[other] Det ble tatt { $n } avgjørelser om stemmesedler.
    }
integrity-recusals = Inhabilitet
integrity-recusals-few = I noen tilfeller, færre enn { $n }, var et jurymedlem ikke med på å vurdere en nominasjon på grunn av en tilknytning til den.
integrity-recusals-n = { $n ->
        [0] Ingen i juryen hadde tilknytning til noen av nominasjonene.
       *[other] I { $n } tilfeller var et jurymedlem ikke med på å vurdere en nominasjon på grunn av en tilknytning til den.
    }
integrity-weight = En annen vekt
integrity-weight-none = Den ene siden avgjorde prisen alene, så det var ingenting å vekte.
integrity-weight-hidden = Vises ikke: Det var bestemt på forhånd at tallene for denne avstemningen aldri vises.
integrity-weight-changes = En annen vekt til publikum ville ha gitt en annen vinner. Prisens egen side forteller hvilken.
