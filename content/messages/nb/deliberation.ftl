room-title = Juryrommet
room-item-head = { $label } i juryrommet
room-state-not-open = Ikke åpnet ennå
room-state-open = Åpent siden { $time }
room-state-ended = Avsluttet { $moment }
room-not-open-title = Rommet er ikke åpent ennå
room-not-open-text = Jurylederen åpner det. Da vises det som er på bordet, her av seg selv.
room-empty-title = Det er ingenting på bordet
room-empty-text = Jurylederen legger fram den neste nominasjonen her, og alle skjermer følger med.
room-ended-title = Møtet er slutt
room-ended-text = Det som ble sagt og avtalt, står ved hver nominasjon nedenfor.
room-look-again = Se igjen
room-to-table = Til bordet
room-moved = Bordet har gått videre, eller noe nytt er sagt. Det du har skrevet, er her fortsatt: Send eller kopier det først.
room-follow = Følg med
room-next = Legg den neste på bordet
room-clear = Rydd bordet
room-open = Åpne rommet
room-end = Avslutt møtet
room-order = Rekkefølge
room-order-none = Det er ingen rekkefølge ennå. Jurylederen lager den.
room-order-make-title = Lag rekkefølgen
room-order-make = Bruk denne rekkefølgen
room-order-of = Nominasjoner i
room-order-all = Alle kategorier
room-order-by = Ordnet etter
room-order-number = Nummer
room-order-rank = Plassering, beste først
room-order-spread = Uenighet, størst først
room-order-early = Rekkefølger laget av poeng kan velges når runden er stengt: Før det ville de røpe noe om poengene.
room-order-help = Det som allerede er i rommet og ikke er valgt her, kommer etterpå. Ansvarlige og det som er sagt, blir stående.
room-on-table = På bordet
room-put-on-table = Legg på bordet
room-up = Opp
room-down = Ned
room-out = Ta ut
room-lead = Ansvarlig
room-lead-nobody = Ingen
room-lead-set = Velg
room-you-lead = Du er ansvarlig for denne
room-leads = { $role } er ansvarlig
room-comments-n =
    { $n ->
        [one] én kommentar
       *[other] { $n } kommentarer
    }
room-outside = Du er ikke med på denne.
room-outside-title = { $label }: Du er ikke med på denne
room-outside-text = Du er inhabil, eller den er ikke din å vurdere. De andre snakker om den nå. Skjermen din går videre med den neste.
room-must-declare = Si først fra om noe knytter deg til den
room-declare-title = { $label } er på bordet
room-declare-text = Før du blir med, må du si fra om noe knytter deg til denne nominasjonen. Det tar et øyeblikk.
room-must-score = Poengskjemaet ditt er ikke fylt ut
room-score-first = Ditt eget poengskjema først
room-score-first-text = Hva de andre mener, vises når ditt eget poengskjema er fylt ut, eller runden er stengt.
room-own-scorecard = Poengskjemaet ditt
room-marks = Poengskjemaer
room-marks-later = De vises når alle har vurdert, eller runden er stengt.
room-marks-n = { $n } av { $of } poengskjemaer er fylt ut.
room-role-chair = Juryleder
room-role-juror = Jurymedlem { $n }
room-role-some-juror = Et jurymedlem
room-yours = { $role } (deg)
room-signed = { $role }, { $moment }
room-comments = Kommentarer
room-comments-none = Ingenting er sagt ennå.
room-comment-as = Kommentaren din, signert «{ $role }»
room-comment-help = Andre leser den under navnet på rollen din for denne nominasjonen, ikke under ditt eget.
room-comment-send = Si det
room-blank = Skriv noe først.
room-tells = Her nevnes biblioteket, folkene der eller en adresse ved navn. Jurymedlemmene leser uten å vite hvem som står bak: Skriv det uten.
room-consensus = Konsensus
room-consensus-none = Ingenting er avtalt ennå.
room-consensus-beside = Den står ved siden av poengskjemaene. Ingen poengskjemaer endres av den.
room-consensus-advance = Gå videre
room-consensus-decline = Takk og avslag
room-consensus-again = Snakk om den igjen
room-consensus-record-title = Skriv ned konsensus
room-consensus-record = Skriv den ned
room-consensus-legend = Hva juryen er enig om
room-consensus-reason = Begrunnelse
room-consensus-reason-help = Hva som overbeviste juryen. Den blir i juryen.
room-consensus-choose = Velg hva juryen er enig om.
room-consensus-stale = Noen har skrevet ned noe annet i mellomtiden. Det står ovenfor. Det du har skrevet, er her fortsatt.
room-consensus-before =
    { $n ->
        [one] Hva som sto før
       *[other] Hva som sto før ({ $n })
    }
error-room-closed-title = Møtet er ikke i gang
error-room-closed-text = Ingenting er endret. Jurylederen åpner rommet; da virker kommentarer, konsensus og bord igjen.
error-room-lead-title = Dette jurymedlemmet kan ikke være ansvarlig
error-room-lead-text = Den ansvarlige må ha fått nominasjonen til vurdering og ikke være inhabil. Ingenting er endret.
error-room-last-title = Det var den siste
error-room-last-text = Det kommer ingen flere i rekkefølgen. Velg en annen fra listen, eller avslutt møtet.
error-room-order-title = Denne rekkefølgen må vente til runden er slutt
error-room-order-text = Mens jurymedlemmer fortsatt vurderer, ville en rekkefølge laget av poeng røpe noe om dem. Velg rekkefølge etter nummer.
feedback-title = Tilbakemelding til dem som nominerte
feedback-lead = Alle som har nominert, får vite hva som var sterkt, og hva de kan gjøre videre, uansett hvordan det gikk. Ingen i juryen nevnes ved navn.
feedback-write-title = Tilbakemelding til den som nominerte
feedback-write-text = Skriv til den som har nominert. Ingenting kopieres fra kommentarene, og jurylederen leser det før det sendes.
feedback-strength = Hva som var sterkt
feedback-strength-help = Én ting juryen gjerne vil se igjen.
feedback-next = Det neste steget
feedback-next-help = Én ting å gjøre videre, så konkret at man kan begynne på mandag.
feedback-save = Lagre tilbakemeldingen
feedback-stale = Noen andre har skrevet i mellomtiden: «{ $stands }». Det du har skrevet, er her fortsatt. Lagre på nytt for å beholde ditt.
feedback-names = Det står navn fra juryen i teksten: { $names }. Ingen i juryen skal nevnes overfor dem som nominerte. Skriv det uten.
feedback-stage-none = Ikke skrevet
feedback-stage-draft = Utkast
feedback-stage-approved = Godkjent
feedback-stage-queued = Venter på å bli frigitt
feedback-stage-released = Sendt
feedback-undecided = Godkjent; venter til avgjørelsen er offentlig
feedback-no-reader = Godkjent; det er ingen til å lese den
feedback-incomplete = Den mangler en styrke eller et neste steg.
feedback-approve = Godkjenn
feedback-to-room = Skriv
feedback-not-in-room = Legg den i rekkefølgen i juryrommet for å skrive den.
feedback-ready = Klar til å sendes
feedback-ready-none = Ingenting. Tilbakemeldinger sendes når de er godkjent og avgjørelsen om nominasjonen er offentlig.
feedback-ready-text = Disse e-postene ville bli lagt i utboksen, ord for ord. Åpne en adresse for å lese hva den får.
feedback-queue =
    { $n ->
        [one] Legg én e-post i utboksen
       *[other] Legg { $n } e-poster i utboksen
    }
feedback-queue-help = De venter i utboksen til en arrangør frigir dem. Fra da av kan de som nominerte, lese tilbakemeldingen på siden sin.
feedback-rest = De andre
feedback-changed = Noe er endret siden du så etter. Ingenting er gjort. Se igjen, og bestem deg.
feedback-read-title = Hva juryen sier til dere
feedback-averages = Gjennomsnitt for kategorien
feedback-averages-text = Gjennomsnittet av alle poengskjemaer i kategorien deres, fra 1 til 5. De enkelte poengene blir i juryen.
error-feedback-gone-title = Denne tilbakemeldingen er allerede på vei
error-feedback-gone-text = Det som er lagt i utboksen, står fast. Ingenting er endret.
mail-kind-feedback = Tilbakemelding fra juryen
mail-feedback-subject = Hva juryen sier om { $label }
mail-feedback-body =
    Hei

    Juryen har lest { $label } { $title } og sier dette til dere.

    Hva som var sterkt:
    { $strength }

    Det neste steget:
    { $next }

    Dere finner det også på siden deres, med gjennomsnitt for kategorien der det er nok poengskjemaer:
    { $link }

    Takk for at dere lar andre lære av det.

    Opslag
mail-feedback-elsewhere = (les det på siden deres)
analysis-title = Hvorfor det virker
analysis-head = Hvorfor { $label } virker
analysis-lead = Tre påstander, hver knyttet til dokumentasjonen som bærer den. Si også hva som taler imot: Det forteller andre når de bør la være.
analysis-part-mechanism = Mekanisme
analysis-part-target-group = Målgruppe
analysis-part-context = Kontekst
analysis-part-help-mechanism = Hva får folk til å handle? Ikke hva som ble gjort, men hvorfor det traff dem.
analysis-part-help-target-group = For hvem gjelder det, og for hvem ikke?
analysis-part-help-context = Under hvilke omstendigheter: sted, tid, størrelse, hva som fantes fra før.
analysis-evidence-mechanism = Dokumentasjon som bærer mekanismen
analysis-evidence-target-group = Dokumentasjon som bærer målgruppen
analysis-evidence-context = Dokumentasjon som bærer konteksten
analysis-no-evidence = Nominasjonen har verken tall, lenker, sitater eller bilder. En påstand krever minst ett av dem; moteksempler kan skrives ned.
analysis-line-metric = Tall { $n }
analysis-line-link = Lenke { $n }
analysis-line-quote = Sitat { $n }
analysis-line-picture = Bilde { $n }
analysis-carried-by = Båret av: { $lines }
analysis-counter = Moteksempler
analysis-counter-text = Hvor det ble prøvd og ikke lyktes, eller lyktes uten dette. La det du ikke trenger, stå tomt.
analysis-counter-words = Moteksempel { $n }
analysis-counter-link = Lenke til moteksempel { $n } (valgfritt)
analysis-counter-nomination = Nominasjon i moteksempel { $n }, for eksempel N-014 (valgfritt)
analysis-counter-told = { $text } ({ $where })
analysis-save = Lagre
analysis-before = Tidligere versjoner
analysis-version = Versjon { $n }, { $moment }
analysis-stale = Noen andre har lagret i mellomtiden. Det de har skrevet, står først; det du har skrevet, er i skjemaet. Lagre på nytt for å beholde ditt.
analysis-fault-blank = Skriv minst én påstand eller ett moteksempel.
analysis-fault-evidence = { $part }: Velg minst én linje med dokumentasjon som bærer den.
analysis-fault-unknown = { $part }: En av de valgte linjene finnes ikke lenger. Velg på nytt.
analysis-fault-long = { $part }: Høyst { $max } tegn kan lagres.
analysis-fault-counter = Skriv hva moteksempelet er, ikke bare hvor.
analysis-fault-link = Skriv en nettadresse som begynner med https://.
analysis-fault-number = Ingen nominasjon i denne sesongen har det nummeret.
analysis-editor-text = Hva jurymedlemmer og redaktører har kommet fram til. En knapp føyer ordene til det avsnittet de hører hjemme i, med kilde. Ingenting lagres før du lagrer.
analysis-none = Ingen har skrevet ned hvorfor det virker.
analysis-write = Skriv det
analysis-change = Endre det
analysis-take-over = Ta med i «{ $section }»
analysis-taken = Påstanden står nå sist i avsnittet sitt. Ingenting er lagret ennå: Les gjennom det, og lagre.
analysis-source = fra { $source }
error-analysis-score-first-title = Ditt eget poengskjema først
error-analysis-score-first-text = Hva andre har kommet fram til om denne nominasjonen, vises når ditt eget poengskjema er fylt ut, eller runden er stengt.
error-room-round-title = Drøftingen er ikke åpen
error-room-round-text = Drøftingsrunden har datoer, og den er ikke åpen nå. Den som styrer sesongen, kan åpne den igjen under Runder.
