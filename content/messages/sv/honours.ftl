honour-winner = Vinnare
honour-commended = Hedersomnämnande
honour-nominee = Nominerad
awards-more = Mer om priset
award-title = { $category }, { $season }
award-title-won = { $winner } · { $category }
award-description-won = { $winner } vann { $category } i { $season }. Läs hur jury och publik avgjorde priset och vilka fler som var nominerade.
award-part-winner = Vinnaren
award-part-winners = Vinnarna
award-part-also = Också nominerade
award-nobody-title = Inga nominerade än
award-nobody-text = Juryn har inte offentliggjort några nominerade till det här priset än.
hall-title = Alla vinnare
hall-link = Se alla som har vunnit
hall-description = Vinnarna från alla säsonger, pris för pris, och koncepten som deras idéer blev till.
hall-lead = Vinnarna från alla säsonger och vad det blev av deras idéer.
hall-empty-title = Ingen har vunnit än
hall-empty-text = De första vinnarna kommer hit när de har avslöjats på scenen.
honours-became = I katalogen blev det:
honours-certificate = Diplom (PDF)
honours-press = Pressmaterial
honours-gallery = I galleriet
badge-take = Märke till er egen webbplats
badge-code = Klistra in det här på er sida
badge-verify = Sidan som bekräftar märket
badge-alt-winner = Vinnare av { $category }, { $season }: { $title }, { $library }
badge-alt-commended = Hedersomnämnande i { $category }, { $season }: { $title }, { $library }
badge-alt-nominee = Nominerad till { $category }, { $season }: { $title }, { $library }
certificate-signed = För juryn
certificate-verify = Är diplomet äkta? Slå upp det:
verify-title = Äkta: { $title }
verify-yes = Ja, det här är äkta
verify-honour = Utmärkelse
verify-award = Pris
verify-season = Säsong
verify-nomination = Nominering
verify-library = Bibliotek
verify-day = Avslöjat
verify-demo = Säsongen är en demo. Bedömningar, röster och vinnare är exempel, så märket bekräftar ingenting utanför den.
verify-how = En bild kan vem som helst kopiera. Det är den här sidan som gäller: adressen ska börja med { $host }.
verify-to-award = Till priset
verify-no = Det här bekräftar ingenting
verify-no-text = Det finns varken något märke eller diplom på den här adressen. Kanske är adressen felskriven, eller så visar någon ett märke som de inte har fått.
kit-title = Pressmaterial: { $title }
kit-reason = Därför valde juryn det
kit-pictures = Bilder
kit-pictures-text = Bilderna får visas. Ange vem som har gjort dem och följ licensen under varje bild.
kit-picture-file = Öppna bilden för sig
kit-files = Att ta med
kit-badge = Märke (SVG)
kit-text = Text att kopiera
kit-text-label = Allt som ren text
kit-revealed = Avslöjat { $day }.
told-few = färre än { $n }
integrity-title = Så avgjordes { $season }
integrity-description = Regler, röstsedlar, beslut och jäv för varje avslöjat pris, med siffror och de filer som behövs för att räkna om.
integrity-lead = Vad som var bestämt före omröstningen, vad som hände under den och vad du behöver för att räkna om.
integrity-link = Så avgjordes priserna, med siffror
integrity-empty-title = Inget att se tillbaka på än
integrity-empty-text = Redogörelsen för ett pris kommer när priset har avslöjats på scenen.
integrity-to-awards = Till priserna
integrity-statistics = Deltagande och enighet
integrity-voters = Röstande
integrity-turnout = Deltagande
integrity-agreement = Jury och publik
integrity-unknown = okänt
integrity-not-compared = Inte jämförda.
integrity-same-first = Samma förstaval.
integrity-other-first = Olika förstaval.
integrity-same-three = Samma tre överst.
integrity-other-three = Inte samma tre överst.
integrity-tau = Enighet { $tau }.
integrity-no-tau = En av dem ställde alla lika.
integrity-tau-explained = Deltagandet visas där det var känt på förhand hur många som kunde rösta. Enigheten mellan de två ordningarna är Kendalls tau-b: 1 är samma ordning, 0 inget samband och −1 den omvända.
integrity-few = Siffror om färre än { $n } personer visas inte.
integrity-rule = Regel
integrity-counted-by = Röstsedel
integrity-who = Vem kunde rösta
integrity-ballots = Röstsedlar
integrity-ballots-few = Färre än { $n } röstsedlar lämnades, så inga siffror visas.
integrity-ballots-n = { $cast ->
        [0] Inga röstsedlar lämnades.
       *[other] { $cast } röstade; { $counted } röstsedlar räknades.
    }
integrity-no-aside = Ingen lades åt sidan.
integrity-aside = Lades åt sidan: { $n } ({ $reasons }).
integrity-aside-same = Med dem skulle samma ha kommit först hos publiken.
integrity-aside-changes = Med dem skulle en annan ha kommit först hos publiken.
integrity-rulings = Beslut
integrity-rulings-n = { $n ->
        [0] Ingen behövde ta ställning till någon röstsedel.
        [one] Ett beslut fattades om röstsedlar.
       *[other] { $n } beslut fattades om röstsedlar.
    }
integrity-recusals = Jäv
integrity-recusals-few = I några fall, färre än { $n }, deltog en jurymedlem inte i bedömningen av en nominering på grund av en koppling till den.
integrity-recusals-n = { $n ->
        [0] Ingen i juryn hade någon koppling till nomineringarna.
       *[other] I { $n } fall deltog en jurymedlem inte i bedömningen av en nominering på grund av en koppling till den.
    }
integrity-weight = En annan vikt
integrity-weight-none = Den ena sidan avgjorde priset ensam, så det fanns inget att väga.
integrity-weight-hidden = Visas inte: det var bestämt på förhand att siffrorna för den här omröstningen aldrig visas.
integrity-weight-changes = En annan vikt för publiken skulle ha gett en annan vinnare. Prisets egen sida berättar vilken.
