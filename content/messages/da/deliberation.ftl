room-title = Juryens rum
room-item-head = { $label } i juryens rum
room-state-not-open = Ikke åbnet endnu
room-state-open = Åbent siden { $time }
room-state-ended = Sluttet { $moment }
room-not-open-title = Rummet er ikke åbent endnu
room-not-open-text = Formanden åbner det. Så viser det der er på bordet, sig her af sig selv.
room-empty-title = Der er ikke noget på bordet
room-empty-text = Formanden lægger den næste nominering her, og alle skærme følger med.
room-ended-title = Mødet er slut
room-ended-text = Det der blev sagt og aftalt, står ved hver nominering herunder.
room-look-again = Se igen
room-to-table = Til bordet
room-moved = Bordet er gået videre, eller der er sagt noget nyt. Det du har skrevet, er her endnu: send eller kopiér det først.
room-follow = Følg med
room-next = Læg den næste på bordet
room-clear = Ryd bordet
room-open = Åbn rummet
room-end = Slut mødet
room-order = Rækkefølge
room-order-none = Der er ingen rækkefølge endnu. Formanden laver den.
room-order-make-title = Lav rækkefølgen
room-order-make = Brug denne rækkefølge
room-order-of = Nomineringer i
room-order-all = Alle kategorier
room-order-by = Ordnet efter
room-order-number = Nummer
room-order-rank = Placering, bedste først
room-order-spread = Uenighed, størst først
room-order-early = Rækkefølger lavet af point kan vælges når runden er lukket: indtil da ville de fortælle om point.
room-order-help = Det der allerede er i rummet og ikke er valgt her, kommer bagefter. Ansvarlige og det der er sagt, bliver.
room-on-table = På bordet
room-put-on-table = Læg på bordet
room-up = Op
room-down = Ned
room-out = Tag ud
room-lead = Ansvarlig
room-lead-nobody = Ingen
room-lead-set = Vælg
room-you-lead = Du er ansvarlig for denne
room-leads = { $role } er ansvarlig
room-comments-n =
    { $n ->
        [one] én kommentar
       *[other] { $n } kommentarer
    }
room-outside = Du er udenfor ved denne.
room-outside-title = { $label }: du er udenfor ved denne
room-outside-text = Du er inhabil, eller den er ikke din at bedømme. De andre taler om den nu. Din skærm går videre med den næste.
room-must-declare = Sig først om noget knytter dig til den
room-declare-title = { $label } er på bordet
room-declare-text = Før du er med, så fortæl os om noget knytter dig til denne nominering. Det tager et øjeblik.
room-must-score = Dit skema er ikke udfyldt
room-score-first = Dit eget skema først
room-score-first-text = Hvad de andre mener, viser sig når dit eget skema er udfyldt, eller runden er lukket.
room-own-scorecard = Dit skema
room-marks = Skemaer
room-marks-later = De viser sig når alle har bedømt, eller runden er lukket.
room-marks-n = { $n } af { $of } skemaer er udfyldt.
room-role-chair = Formand
room-role-juror = Jurymedlem { $n }
room-role-some-juror = Et jurymedlem
room-yours = { $role } (dig)
room-signed = { $role }, { $moment }
room-comments = Kommentarer
room-comments-none = Der er ikke sagt noget endnu.
room-comment-as = Din kommentar, underskrevet “{ $role }”
room-comment-help = Andre læser den under din rolles navn ved denne nominering, ikke under dit eget.
room-comment-send = Sig det
room-blank = Skriv noget først.
room-tells = Her står biblioteket, dets folk eller en adresse ved navn. Jurymedlemmer læser det uden at vide hvis den er: skriv det uden.
room-consensus = Enighed
room-consensus-none = Der er ikke aftalt noget endnu.
room-consensus-beside = Den står ved siden af skemaerne. Intet skema ændres af den.
room-consensus-advance = Gå videre
room-consensus-decline = Tak og afslag
room-consensus-again = Tal om den igen
room-consensus-record-title = Skriv ned hvad rummet er enigt om
room-consensus-record = Skriv det ned
room-consensus-legend = Hvad rummet er enigt om
room-consensus-reason = Begrundelse
room-consensus-reason-help = Hvad der overbeviste rummet. Den bliver i juryen.
room-consensus-choose = Vælg hvad rummet er enigt om.
room-consensus-stale = Nogen har imens skrevet noget andet ned. Det står ovenfor; det du har skrevet, er her endnu.
room-consensus-before =
    { $n ->
        [one] Hvad der stod før
       *[other] Hvad der stod før ({ $n })
    }
error-room-closed-title = Rummet er ikke i gang
error-room-closed-text = Intet er ændret. Formanden åbner rummet; så virker kommentarer, enighed og bord igen.
error-room-lead-title = Dette jurymedlem kan ikke være ansvarlig
error-room-lead-text = Den ansvarlige har fået nomineringen til bedømmelse og er ikke inhabil. Intet er ændret.
error-room-last-title = Det var den sidste
error-room-last-text = Der kommer ikke flere i rækkefølgen. Vælg en anden på listen, eller slut mødet.
error-room-order-title = Denne rækkefølge venter på at runden slutter
error-room-order-text = Mens jurymedlemmer stadig bedømmer, ville en rækkefølge lavet af point fortælle om dem. Vælg rækkefølge efter nummer.
feedback-title = Tilbagemelding til nominatorer
feedback-lead = Alle der har nomineret, får at vide hvad der var stærkt, og hvad de kan gøre som det næste, uanset hvordan det gik. Ingen i juryen nævnes.
feedback-write-title = Tilbagemelding til nominator
feedback-write-text = Skriv til den der har nomineret. Intet kopieres fra kommentarerne, og formanden læser det før det sendes.
feedback-strength = Hvad der var stærkt
feedback-strength-help = Én ting juryen gerne vil se igen.
feedback-next = Det næste skridt
feedback-next-help = Én ting at gøre som det næste, så konkret at man kan begynde på mandag.
feedback-save = Gem tilbagemeldingen
feedback-stale = En anden har skrevet imens: “{ $stands }”. Det du har skrevet, er her endnu; gem igen for at beholde dit.
feedback-names = Der står navne fra juryen i teksten: { $names }. Ingen i juryen nævnes over for nominatorer; skriv det uden.
feedback-stage-none = Ikke skrevet
feedback-stage-draft = Kladde
feedback-stage-approved = Godkendt
feedback-stage-queued = Venter på at blive frigivet
feedback-stage-released = Sendt
feedback-undecided = Godkendt; venter til afgørelsen er offentlig
feedback-no-reader = Godkendt; der er ingen til at læse den
feedback-incomplete = Der mangler en styrke eller et næste skridt.
feedback-approve = Godkend
feedback-to-room = Skriv
feedback-not-in-room = Læg den i rummets rækkefølge for at skrive den.
feedback-ready = Klar til at blive sendt
feedback-ready-none = Intet. Tilbagemeldinger sendes når de er godkendt, og afgørelsen om nomineringen er offentlig.
feedback-ready-text = Disse mails ville blive lagt i udbakken, ord for ord. Åbn en adresse for at læse hvad den får.
feedback-queue =
    { $n ->
        [one] Læg én mail i udbakken
       *[other] Læg { $n } mails i udbakken
    }
feedback-queue-help = De venter i udbakken til en arrangør frigiver dem. Fra da af læser nominatorer tilbagemeldingen på deres side.
feedback-rest = De andre
feedback-changed = Noget er ændret siden du så efter. Intet er gjort; se igen og beslut.
feedback-read-title = Hvad juryen siger til jer
feedback-averages = Kategoriens gennemsnit
feedback-averages-text = Gennemsnittet af alle skemaer i jeres kategori, fra 1 til 5. De enkelte point bliver i juryen.
error-feedback-gone-title = Denne tilbagemelding er allerede på vej
error-feedback-gone-text = Det der er lagt i udbakken, står fast. Intet er ændret.
mail-kind-feedback = Tilbagemelding fra juryen
mail-feedback-subject = Hvad juryen siger om { $label }
mail-feedback-body =
    Hej

    Juryen har læst { $label } { $title } og siger dette til jer.

    Hvad der var stærkt:
    { $strength }

    Det næste skridt:
    { $next }

    I finder det også på jeres side, med kategoriens gennemsnit hvor der er skemaer nok:
    { $link }

    Tak fordi I lader andre lære af det.

    Opslag
mail-feedback-elsewhere = (læs det på jeres side)
analysis-title = Hvorfor det virker
analysis-head = Hvorfor { $label } virker
analysis-lead = Tre påstande, hver knyttet til den dokumentation der bærer den. Sig også hvad der taler imod: det fortæller andre hvornår de skal lade være.
analysis-part-mechanism = Mekanisme
analysis-part-target-group = Målgruppe
analysis-part-context = Kontekst
analysis-part-help-mechanism = Hvad får folk til at handle? Ikke hvad der blev gjort, men hvorfor det rørte dem.
analysis-part-help-target-group = For hvem gælder det, og for hvem ikke?
analysis-part-help-context = Under hvilke omstændigheder: sted, tid, størrelse, hvad der var i forvejen.
analysis-evidence-mechanism = Dokumentation der bærer mekanismen
analysis-evidence-target-group = Dokumentation der bærer målgruppen
analysis-evidence-context = Dokumentation der bærer konteksten
analysis-no-evidence = Nomineringen har hverken tal, links, citater eller billeder. En påstand kræver mindst ét; modeksempler kan skrives ned.
analysis-line-metric = Tal { $n }
analysis-line-link = Link { $n }
analysis-line-quote = Citat { $n }
analysis-line-picture = Billede { $n }
analysis-carried-by = Båret af: { $lines }
analysis-counter = Modeksempler
analysis-counter-text = Hvor det blev prøvet og ikke lykkedes, eller lykkedes uden dette. Lad stå tomt hvad du ikke har brug for.
analysis-counter-words = Modeksempel { $n }
analysis-counter-link = Link til modeksempel { $n } (valgfrit)
analysis-counter-nomination = Nominering i modeksempel { $n }, for eksempel N-014 (valgfrit)
analysis-counter-told = { $text } ({ $where })
analysis-save = Gem
analysis-before = Tidligere versioner
analysis-version = Version { $n }, { $moment }
analysis-stale = En anden har gemt imens. Det de har skrevet, står først; det du har skrevet, er i formularen. Gem igen for at beholde dit.
analysis-fault-blank = Skriv mindst én påstand eller ét modeksempel.
analysis-fault-evidence = { $part }: vælg mindst én linje dokumentation der bærer den.
analysis-fault-unknown = { $part }: en af de valgte linjer findes ikke længere. Vælg igen.
analysis-fault-long = { $part }: der kan højst gemmes { $max } tegn.
analysis-fault-counter = Sig hvad modeksemplet er, ikke kun hvor.
analysis-fault-link = Skriv en webadresse der begynder med https://.
analysis-fault-number = Ingen nominering i denne sæson har det nummer.
analysis-editor-text = Hvad jurymedlemmer og redaktører er nået frem til. En knap føjer ordene til det afsnit de hører til, med kilde; intet gemmes før du gemmer.
analysis-none = Ingen har skrevet ned hvorfor det virker.
analysis-write = Skriv det
analysis-change = Ret det
analysis-take-over = Overtag til “{ $section }”
analysis-taken = Påstanden står nu sidst i sit afsnit. Intet er gemt endnu: læs det igennem, og gem.
analysis-source = fra { $source }
error-analysis-score-first-title = Dit eget skema først
error-analysis-score-first-text = Hvad andre er nået frem til om denne nominering, viser sig når dit eget skema er udfyldt, eller runden er lukket.
error-room-round-title = Voteringen er ikke åben
error-room-round-text = Voteringsrunden har datoer, og den er ikke åben nu. Den, der styrer sæsonen, kan åbne den igen under Runder.
