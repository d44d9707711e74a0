assign-title = Hvem vurderer hva
assign-lead = Gi hver nominasjon til et visst antall jurymedlemmer, slik at bordene blir omtrent like fulle og ingen får noe de er knyttet til. Du ser hvert par og grunnen til det før noe blir delt ut.
assign-no-round-title = Ingen runde ennå
assign-no-round-text = Så snart sesongen har en vurderingsrunde, kan nominasjoner deles ut til jurymedlemmer her.
assign-hidden = { $n ->
    [one] Én nominasjon er utelatt her fordi noe knytter deg selv til den.
   *[other] { $n } nominasjoner er utelatt her fordi noe knytter deg selv til dem.
}
assign-manner = Slik deles nominasjonene ut
assign-everybody = Hvert jurymedlem har alle nominasjoner de ikke er knyttet til.
assign-each = Hver nominasjon går til { $n } jurymedlemmer.
assign-how-many = Jurymedlemmer per nominasjon
assign-how-many-help = 1 til { $most }. Tre er vanlig.
assign-afresh = Ta tilbake det ingen har sett på
assign-afresh-help = Og del det ut på nytt. Det et jurymedlem har besvart eller begynt på, blir hos dem.
assign-look = Se hva som ville skje
assign-to-all = Gi alt til alle i stedet
assign-jurors = Jurymedlemmer og bordene deres
assign-jurors-text = Åpne et jurymedlem for å si hva de kan ta, og hvilke biblioteker de er knyttet til.
assign-juror = Jurymedlem
assign-languages = Språk de leser
assign-topics = Kategorier de kjenner
assign-capacity = Maks.
assign-load = På bordet
assign-tie-count = Tilknytninger
assign-unsaid = ikke oppgitt
assign-nominations = Nominasjoner og jurymedlemmene deres
assign-number = Nummer
assign-nomination = Nominasjon
assign-language = Språk
assign-who = Jurymedlemmer
assign-lacks = { $n } mangler
assign-short = { $n ->
    [one] Én nominasjon har for få jurymedlemmer. Be om en plan for å fylle opp.
   *[other] { $n } nominasjoner har for få jurymedlemmer. Be om en plan for å fylle opp.
}
assign-state-given = ikke begynt
assign-state-begun = begynt
assign-state-complete = ferdig
assign-state-abstained = avstår
assign-state-recused = har trådt til side
assign-state-set-aside = har trådt til side; poengskjemaet er beholdt og teller ikke
assign-number-of = Nummeret på nominasjonen
assign-number-help = Som N-014 eller 14.
assign-choose-juror = Velg et jurymedlem
assign-move = Flytt en nominasjon til et annet bord
assign-move-text = Bare så lenge ingenting er skrevet på den. Der et jurymedlem har trådt til side, vises det fortsatt, og den andre kommer ved siden av.
assign-from = Fra
assign-to = Til
assign-move-send = Flytt den
assign-move-choose = Oppgi hvilken nominasjon det gjelder, og velg begge jurymedlemmene. Ingenting ble endret.
assign-move-unknown = Nominasjonen ligger ikke der, eller personen er ikke jurymedlem i denne sesongen. Ingenting ble endret.
assign-move-begun = Noe er allerede skrevet på den. Ingenting ble endret.
assign-move-tied = Noe knytter jurymedlemmet til nominasjonen. Ingenting ble endret.
assign-move-there = Jurymedlemmet har den allerede. Ingenting ble endret.
assign-done = { $n ->
    [0] Ferdig. Ingenting nytt ble delt ut.
    [one] Én nominasjon ble lagt på et bord.
   *[other] { $n } ble lagt på bordene.
}
assign-done-moved = Nominasjonen ligger nå på det andre bordet.
assign-done-pinned = Tilknytningen er notert. Poengene fra jurymedlemmet er beholdt og teller ikke. Be om en plan for å finne en erstatter.
assign-done-lifted = Tilknytningen teller ikke lenger.
assign-done-all = Hvert jurymedlem har alle nominasjoner de ikke er knyttet til.
assign-preview = Hva som ville skje
assign-preview-text = Ingenting er delt ut ennå.
assign-new = deles ut
assign-back = tas tilbake
assign-unmet = nominasjoner med for få
assign-desks = Til slutt ville det ligge mellom { $least } og { $most } på hvert bord.
assign-nothing = Alt er delt ut slik du ber om. Ingenting ville endre seg.
assign-kept = { $n ->
    [one] Ett par vises ikke fordi noe knytter deg til nominasjonen.
   *[other] { $n } par vises ikke fordi noe knytter deg til nominasjonene.
}
assign-pairs = Par av nominasjon og jurymedlem
assign-why = Hvorfor
assign-apply = { $n ->
    [0] Gjør det
    [one] Del ut denne ene
   *[other] Del ut disse { $n }
}
assign-apply-help = De deles ut nøyaktig som vist. Hvis noe er endret i mellomtiden, ser du den nye planen først.
assign-changed = Noe er endret i mellomtiden. Ingenting ble delt ut. Slik ser planen ut nå.
assign-language-known = leser språket
assign-language-unsaid = språk ikke oppgitt
assign-language-foreign = leser ikke språket
assign-topic-known = kjenner kategorien
assign-topic-unsaid = kategorier ikke oppgitt
assign-topic-foreign = en annen kategori
assign-why-load = { $n } på bordet til slutt
assign-why-free = { $n ->
    [one] eneste jurymedlem uten tilknytning
   *[other] ett av { $n } uten tilknytning
}
assign-unmet-title = Hva som ikke lar seg gjøre
assign-short-ties = { $label } mangler { $n }: Bare { $free } jurymedlemmer er uten tilknytning til den.
assign-short-full = { $label } mangler { $n }: Bordene til de andre er fulle.
assign-can-take = Hva jurymedlemmet kan ta
assign-capacity-most = Flest nominasjoner på bordet
assign-capacity-help = Tomt betyr ingen grense.
assign-capacity-number = Skriv et helt tall opp til 10 000, eller la feltet stå tomt.
assign-none-said = Velg ingen for ikke å si noe om det.
assign-save = Lagre
relation-title = Biblioteker jurymedlemmet er knyttet til
relation-text = Jurymedlemmet får ingenting fra disse bibliotekene, og det som er delt ut før, lukkes for dem. En tilknytning som er funnet, blir stående når du tar biblioteket bort her, helt til du velger å se bort fra den.
relation-library = Bibliotek
relation-library-help = Navnet som registrert, eller ISIL.
relation-kind = Hva som knytter dem
relation-employer = jobber der eller har gjort det
relation-partner = jobber for en partner
relation-client = kunde hos byrået deres
relation-excluded = utelatt av en annen grunn
relation-add = Noter det
relation-end = Ta bort
relation-unknown = Ingen åpne biblioteker har det navnet eller den ISIL-en.
relation-several = Flere biblioteker har det navnet. Skriv ISIL.
tie-title = Tilknytninger
tie-text = Funnet automatisk eller notert av deg. Jurymedlemmet får vite nummeret på nominasjonen, ikke mer.
tie-none = Ingenting knytter noe jurymedlem til en nominasjon.
tie-own = Har selv sendt den.
tie-co-author = Har vært med og skrevet den.
tie-employer = Jobber for { $about } eller representerer dem.
tie-mail-domain = Har en adresse hos { $about }, som noen bak den.
tie-earlier = Har nominert for { $about }.
tie-partner = Jobber for en partner av { $about }.
tie-client = { $about } er kunde hos byrået deres.
tie-excluded = Skal ikke ha noe fra { $about }.
tie-pinned = Notert av en juryleder: { $about }
tie-set-aside = Poengskjemaet er lagt til side.
tie-pin = Noter en tilknytning
tie-pin-text = Nominasjonen lukkes for jurymedlemmet med det samme. Poengene de har gitt, er beholdt og teller ikke.
tie-pin-send = Noter tilknytningen
tie-pin-choose = Velg et jurymedlem, oppgi hvilken nominasjon det gjelder, og gi en grunn på opptil 2000 tegn. Ingenting ble endret.
tie-reason = Grunn
tie-reason-help = Til juryledere og revisorer. Jurymedlemmet leser den ikke.
tie-lift = Se bort fra
tie-lift-of = tilknytningen mellom { $name } og { $label }
tie-lift-reason = Hvorfor den ikke står i veien
tie-lift-send = Se bort fra tilknytningen
tie-lift-say = Skriv hvorfor tilknytningen ikke står i veien. Ingenting ble endret.
tie-lift-unknown = Det er ingen tilknytning mellom de to å se bort fra. Ingenting ble endret.
tie-lift-never = Ingen vurderer det de selv har skrevet. Ingenting ble endret.
pairs-title = Som fil
pairs-out = Last ned som CSV
pairs-in = Importer par
pairs-rows = Rader
pairs-rows-help = Den første linjen navngir kolonnene. «nomination» (N-014) og «juror» (en e-postadresse) blir lest, andre kolonner blir ikke rørt. Det som er delt ut før, blir stående.
pairs-look = Se hva det ville gjøre
pairs-columns = Den første linjen må navngi kolonnene «nomination» og «juror». Ingenting ble importert.
pairs-line = Linje { $line } kan ikke leses. Ingenting ble importert.
pairs-empty = Det er ingen rader. Ingenting ble importert.
pairs-unknown-nomination = Juryen har ingen slik nominasjon foran seg.
pairs-unknown-juror = Ingen med den adressen er jurymedlem i denne sesongen.
pairs-tied = Noe knytter jurymedlemmet til nominasjonen.
pairs-abstained = Jurymedlemmet avstår fra å vurdere nominasjonen.
pairs-nothing = Alle disse var delt ut allerede. Ingenting ville endre seg.
pairs-would = { $n ->
    [one] Ett nytt par ville bli delt ut.
   *[other] { $n } nye par ville bli delt ut.
}
progress-title = Hvor langt juryen er kommet
progress-lead = Hva hvert jurymedlem har foran seg, og hvor langt de er kommet. Poengene er ikke med.
progress-empty-title = Ingen jurymedlemmer ennå
progress-empty-text = Så snart noen sier ja til å sitte i juryen, står de her.
progress-given = Delt ut
progress-begun = Begynt
progress-complete = Ferdige
progress-abstained = Avstår
progress-recused = Inhabil
progress-reminder = Påminnelse
progress-reminded = Påminnet { $moment }.
progress-choose = Påminn
progress-sample = Ordene de får
progress-remind = Legg påminnelser til de valgte i kø
progress-remind-help = Et jurymedlem får høyst én på sju dager. De venter i utboksen til en arrangør frigir dem.
progress-nobody = Velg hvem som skal få påminnelse. Ingenting ble lagt i kø.
mail-kind-juror-reminder = Påminnelse til et jurymedlem
mail-juror-reminder-subject = { $season }: Nominasjoner venter på poeng fra deg
mail-juror-reminder-body =
    Hei

    Noen nominasjoner på bordet ditt er ikke vurdert ennå. Runden i { $season } stenger { $deadline } ({ $zone }-tid):
    { $desk }

    Vil du helst ikke vurdere en av dem, kan du avstå fra den der, så noen andre kan ta den.

    --
    Du får denne e-posten fordi du sitter i juryen. Det kommer høyst én påminnelse i uken. Vil du ikke ha flere:
    { $end }
abstain-open = Jeg vil helst ikke vurdere denne
abstain-text = Du kan avstå selv om du ikke er inhabil. Det teller som ingen poeng, aldri som null. Du kan komme tilbake så lenge runden er åpen.
abstain-send = Avstå fra å vurdere
abstain-title = Du avstår fra å vurdere { $label }
abstain-stands = Det teller som ingen poeng. Det du hadde skrevet, er tatt vare på for deg.
abstain-back = Kom tilbake til den
abstain-closed-title = Runden er ikke åpen
abstain-closed-text = Du kan bare avstå eller komme tilbake mens runden er åpen. Ingenting ble endret.
jury-abstained = Du avstår
jury-abstained-text = Disse teller som ingen poeng. Du kan komme tilbake til dem så lenge runden er åpen.
jury-status-abstained = Du avstår
jury-action-abstained = Åpne
jury-kept = Holdt unna deg
jury-kept-text = Så vidt vi vet, er det noe som knytter deg til disse. Andre vurderer dem, og du trenger ikke gjøre noe. Hvis det er feil, skriv til jurylederen.
jury-kept-one-title = { $label } er lukket for deg
jury-kept-one-text = Så vidt vi vet, er det noe som knytter deg til den. Andre vurderer den, og poeng du måtte ha gitt den, teller ikke. Hvis det er feil, skriv til jurylederen.
jury-time-spent = { $n ->
    [one] Omtrent ett minutt på denne så langt. Bare du ser det; pauser på over ti minutter er ikke med.
   *[other] Omtrent { $n } minutter på denne så langt. Bare du ser det; pauser på over ti minutter er ikke med.
}
awards-recusals = { $n ->
    [one] I ett tilfelle hadde et jurymedlem ingen del i en nominasjon på grunn av inhabilitet.
   *[other] I { $n } tilfeller hadde et jurymedlem ingen del i en nominasjon på grunn av inhabilitet.
}
