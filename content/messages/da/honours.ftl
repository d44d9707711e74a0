honour-winner = Vinder
honour-commended = Hædrende omtale
honour-nominee = Nomineret
awards-more = Mere om prisen
award-title = { $category }, { $season }
award-title-won = { $winner } · { $category }
award-description-won = { $winner } vandt { $category } i { $season }. Læs, hvordan jury og publikum afgjorde prisen, og hvem der ellers var nomineret.
award-part-winner = Vinderen
award-part-winners = Vinderne
award-part-also = Også nomineret
award-nobody-title = Ingen nominerede endnu
award-nobody-text = Juryen har ikke offentliggjort nogen nominerede til denne pris endnu.
hall-title = Alle vindere
hall-link = Se alle vindere gennem tiden
hall-description = Vinderne fra alle sæsoner, pris for pris, og de koncepter, deres ideer blev til.
hall-lead = Vinderne fra alle sæsoner – og hvad deres ideer blev til.
hall-empty-title = Ingen har vundet endnu
hall-empty-text = De første vindere kommer her, når de er afsløret på scenen.
honours-became = I kataloget blev det til:
honours-certificate = Diplom (PDF)
honours-press = Pressemateriale
honours-gallery = I galleriet
badge-take = Mærke til jeres egen hjemmeside
badge-code = Sæt dette ind på jeres side
badge-verify = Siden, der bekræfter mærket
badge-alt-winner = Vinder af { $category }, { $season }: { $title }, { $library }
badge-alt-commended = Hædrende omtale i { $category }, { $season }: { $title }, { $library }
badge-alt-nominee = Nomineret til { $category }, { $season }: { $title }, { $library }
certificate-signed = På juryens vegne
certificate-verify = Er diplomet ægte? Slå det op:
verify-title = Ægte: { $title }
verify-yes = Ja, det er ægte
verify-honour = Hæder
verify-award = Pris
verify-season = Sæson
verify-nomination = Nominering
verify-library = Bibliotek
verify-day = Afsløret
verify-demo = Sæsonen er en demo. Vurderinger, stemmer og vindere er eksempler, så mærket bekræfter ikke noget uden for den.
verify-how = Et billede kan enhver kopiere. Det er denne side, der gælder: Adressen skal begynde med { $host }.
verify-to-award = Til prisen
verify-no = Det bekræfter ingenting
verify-no-text = Der findes hverken et mærke eller et diplom på denne adresse. Måske er adressen skrevet forkert, eller også viser nogen et mærke, som de ikke har fået.
kit-title = Pressemateriale: { $title }
kit-reason = Derfor valgte juryen det
kit-pictures = Billeder
kit-pictures-text = Billederne må gerne vises. Nævn, hvem der har lavet dem, og følg licensen under hvert billede.
kit-picture-file = Åbn billedet for sig
kit-files = Til at tage med
kit-badge = Mærke (SVG)
kit-text = Tekst til kopiering
kit-text-label = Det hele som ren tekst
kit-revealed = Afsløret { $day }.
told-few = færre end { $n }
integrity-title = Sådan blev { $season } afgjort
integrity-description = Regler, stemmesedler, afgørelser og inhabilitet for hver afsløret pris – med tal og de filer, der skal til for at tælle efter.
integrity-lead = Hvad der lå fast før afstemningen, hvad der skete undervejs, og hvad du skal bruge for at tælle efter.
integrity-link = Sådan blev priserne afgjort – med tal
integrity-empty-title = Intet at se tilbage på endnu
integrity-empty-text = Redegørelsen for en pris kommer, når prisen er afsløret på scenen.
integrity-to-awards = Til priserne
integrity-statistics = Deltagelse og enighed
integrity-voters = Stemte
integrity-turnout = Deltagelse
integrity-agreement = Jury og publikum
integrity-unknown = ukendt
integrity-not-compared = Ikke sammenlignet.
integrity-same-first = Samme førstevalg.
integrity-other-first = Hvert sit førstevalg.
integrity-same-three = De samme tre øverst.
integrity-other-three = Ikke de samme tre øverst.
integrity-tau = Enighed { $tau }.
integrity-no-tau = En af dem stillede alle lige.
integrity-tau-explained = Deltagelsen vises, hvor det på forhånd var kendt, hvor mange der kunne stemme. Enigheden mellem de to rækkefølger er Kendalls tau-b: 1 er samme rækkefølge, 0 ingen sammenhæng og −1 den omvendte.
integrity-few = Tal om færre end { $n } personer vises ikke.
integrity-rule = Regel
integrity-counted-by = Stemmeseddel
integrity-who = Hvem kunne stemme
integrity-ballots = Stemmesedler
integrity-ballots-few = Der blev afgivet færre end { $n } stemmesedler, så der vises ingen tal.
integrity-ballots-n = { $cast ->
        [0] Der blev ikke afgivet nogen stemmesedler.
       *[other] { $cast } stemte; { $counted } stemmesedler talte med.
    }
integrity-no-aside = Ingen blev lagt til side.
integrity-aside = Lagt til side: { $n } ({ $reasons }).
integrity-aside-same = Med dem var den samme blevet nummer ét hos publikum.
integrity-aside-changes = Med dem var en anden blevet nummer ét hos publikum.
integrity-rulings = Afgørelser undervejs
integrity-rulings-n = { $n ->
        [0] Ingen stemmesedler gav anledning til en afgørelse.
        [one] Der blev truffet én afgørelse om stemmesedler.
       *[other] Der blev truffet { $n } afgørelser om stemmesedler.
    }
integrity-recusals = Inhabilitet
integrity-recusals-few = I nogle tilfælde, færre end { $n }, havde et jurymedlem ingen del i en nominering på grund af inhabilitet.
integrity-recusals-n = { $n ->
        [0] Ingen i juryen var inhabil i forhold til nogen nominering.
       *[other] I { $n } tilfælde havde et jurymedlem ingen del i en nominering på grund af inhabilitet.
    }
integrity-weight = En anden vægt
integrity-weight-none = Den ene side afgjorde prisen alene, så der var ikke noget at veje.
integrity-weight-hidden = Vises ikke: Det lå fast fra begyndelsen, at tallene for denne afstemning aldrig vises.
integrity-weight-changes = En anden vægt til publikum ville have givet en anden vinder. Prisens egen side fortæller hvilken.
