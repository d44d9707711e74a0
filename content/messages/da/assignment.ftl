assign-title = Hvem bedømmer hvad
assign-lead = Giv hver nominering til et antal jurymedlemmer, så bordene er nogenlunde ens, og ingen får noget, de er bundet til. Du ser hvert par og grunden til det, før noget bliver givet ud.
assign-no-round-title = Ingen runde endnu
assign-no-round-text = Så snart sæsonen har en bedømmelsesrunde, kan nomineringer gives til jurymedlemmer her.
assign-hidden = { $n ->
    [one] Én nominering er udeladt her, fordi noget binder dig selv til den.
   *[other] { $n } nomineringer er udeladt her, fordi noget binder dig selv til dem.
}
assign-manner = Sådan gives nomineringer ud
assign-everybody = Hvert jurymedlem har alle nomineringer, som intet binder dem til.
assign-each = Hver nominering gives til { $n } jurymedlemmer.
assign-how-many = Jurymedlemmer til hver nominering
assign-how-many-help = 1 til { $most }. Tre er det almindelige.
assign-afresh = Tag det tilbage, som ingen har set på
assign-afresh-help = Og giv det ud på ny. Det, et jurymedlem har besvaret eller begyndt på, bliver hos dem.
assign-look = Se, hvad der ville ske
assign-to-all = Giv alt til alle i stedet
assign-jurors = Jurymedlemmer og deres borde
assign-jurors-text = Åbn et jurymedlem for at sige, hvad de kan tage, og hvilke biblioteker de er bundet til.
assign-juror = Jurymedlem
assign-languages = Sprog, de læser
assign-topics = Kategorier, de kender
assign-capacity = Højst
assign-load = På bordet
assign-tie-count = Bindinger
assign-unsaid = ikke oplyst
assign-nominations = Nomineringer og deres jurymedlemmer
assign-number = Nummer
assign-nomination = Nominering
assign-language = Sprog
assign-who = Jurymedlemmer
assign-lacks = { $n } mangler
assign-short = { $n ->
    [one] Én nominering har for få jurymedlemmer. Bed om en plan for at fylde op.
   *[other] { $n } nomineringer har for få jurymedlemmer. Bed om en plan for at fylde op.
}
assign-state-given = ikke begyndt
assign-state-begun = begyndt
assign-state-complete = færdig
assign-state-abstained = undlader at bedømme
assign-state-recused = er trådt til side
assign-state-set-aside = er trådt til side; pointarket er gemt og tæller ikke
assign-number-of = Nomineringens nummer
assign-number-help = Som N-014 eller 14.
assign-choose-juror = Vælg et jurymedlem
assign-move = Flyt en nominering til et andet bord
assign-move-text = Kun så længe intet er skrevet på den. Hvor et jurymedlem er trådt til side, kan det stadig ses, og den anden kommer ved siden af.
assign-from = Fra
assign-to = Til
assign-move-send = Flyt den
assign-move-choose = Sig, hvilken nominering det er, og vælg begge jurymedlemmer. Intet blev ændret.
assign-move-unknown = Nomineringen ligger ikke der, eller det er ikke et jurymedlem i denne sæson. Intet blev ændret.
assign-move-begun = Der er allerede skrevet noget på den. Intet blev ændret.
assign-move-tied = Noget binder det jurymedlem til nomineringen. Intet blev ændret.
assign-move-there = Det jurymedlem har den allerede. Intet blev ændret.
assign-done = { $n ->
    [0] Færdig. Intet nyt blev givet ud.
    [one] Én nominering blev lagt på et bord.
   *[other] { $n } blev lagt på borde.
}
assign-done-moved = Nomineringen ligger nu på det andet bord.
assign-done-pinned = Bindingen er noteret. Det, jurymedlemmet havde givet, er gemt og tæller ikke. Bed om en plan for at finde en afløser.
assign-done-lifted = Bindingen er ophævet.
assign-done-all = Hvert jurymedlem har alle nomineringer, som intet binder dem til.
assign-preview = Hvad der ville ske
assign-preview-text = Intet er givet ud endnu.
assign-new = gives ud
assign-back = tages tilbage
assign-unmet = nomineringer med for få
assign-desks = Til sidst ville der ligge mellem { $least } og { $most } på hvert bord.
assign-nothing = Alt er givet ud, som du beder om. Intet ville ændre sig.
assign-kept = { $n ->
    [one] Ét par vises ikke, fordi noget binder dig til nomineringen.
   *[other] { $n } par vises ikke, fordi noget binder dig til nomineringerne.
}
assign-pairs = Par af nominering og jurymedlem
assign-why = Hvorfor
assign-apply = { $n ->
    [0] Gør det
    [one] Giv denne ene ud
   *[other] Giv disse { $n } ud
}
assign-apply-help = De gives ud præcis som vist. Hvis noget er ændret imens, ser du den nye plan først.
assign-changed = Noget er ændret imens. Intet blev givet ud; sådan ser planen ud nu.
assign-language-known = læser sproget
assign-language-unsaid = sprog ikke oplyst
assign-language-foreign = læser ikke sproget
assign-topic-known = kender kategorien
assign-topic-unsaid = kategorier ikke oplyst
assign-topic-foreign = en anden kategori
assign-why-load = { $n } på bordet til sidst
assign-why-free = { $n ->
    [one] eneste jurymedlem uden binding
   *[other] et af { $n } uden binding
}
assign-unmet-title = Hvad der ikke kan lade sig gøre
assign-short-ties = { $label } mangler { $n }: kun { $free } jurymedlemmer er uden binding til den.
assign-short-full = { $label } mangler { $n }: de andres borde er fulde.
assign-can-take = Hvad jurymedlemmet kan tage
assign-capacity-most = Flest nomineringer på bordet
assign-capacity-help = Tomt betyder ingen grænse.
assign-capacity-number = Skriv et helt tal op til 10.000, eller lad feltet stå tomt.
assign-none-said = Vælg ingen for ikke at sige noget om det.
assign-save = Gem
relation-title = Biblioteker, jurymedlemmet er bundet til
relation-text = Jurymedlemmet får intet fra disse biblioteker, og det, der var givet ud før, lukkes for dem. En binding, der er fundet, bliver stående, når du tager biblioteket af her, indtil du ophæver den.
relation-library = Bibliotek
relation-library-help = Navnet som registreret, eller ISIL.
relation-kind = Hvad binder dem
relation-employer = arbejder der eller har gjort det
relation-partner = arbejder for en partner
relation-client = kunde hos deres bureau
relation-excluded = udeladt af en anden grund
relation-add = Notér det
relation-end = Tag af
relation-unknown = Intet åbent bibliotek har det navn eller ISIL.
relation-several = Flere biblioteker har det navn. Skriv ISIL.
tie-title = Bindinger
tie-text = Fundet af huset eller noteret af dig. Jurymedlemmet får nomineringens nummer at vide og ikke mere.
tie-none = Intet binder noget jurymedlem til en nominering.
tie-own = Har selv sendt den.
tie-co-author = Har skrevet med på den.
tie-employer = Arbejder for { $about } eller taler for det.
tie-mail-domain = Har en adresse hos { $about } ligesom nogen bag den.
tie-earlier = Har nomineret for { $about }.
tie-partner = Arbejder for en partner til { $about }.
tie-client = { $about } er kunde hos deres bureau.
tie-excluded = Skal intet have fra { $about }.
tie-pinned = Noteret af en formand: { $about }
tie-set-aside = Pointarket er lagt til side.
tie-pin = Notér en binding
tie-pin-text = Nomineringen lukkes straks for jurymedlemmet. Det, de har givet den, er gemt og tæller ikke.
tie-pin-send = Notér bindingen
tie-pin-choose = Vælg et jurymedlem, sig, hvilken nominering det er, og giv en grund på op til 2.000 tegn. Intet blev ændret.
tie-reason = Grund
tie-reason-help = Til formænd og revisorer. Jurymedlemmet læser den ikke.
tie-lift = Ophæv
tie-lift-of = bindingen mellem { $name } og { $label }
tie-lift-reason = Hvorfor den ikke står i vejen
tie-lift-send = Ophæv bindingen
tie-lift-say = Sig, hvorfor bindingen ikke står i vejen. Intet blev ændret.
tie-lift-unknown = Der er ingen binding mellem de to at ophæve. Intet blev ændret.
tie-lift-never = Ingen bedømmer det, de selv har skrevet. Intet blev ændret.
pairs-title = Som fil
pairs-out = Tag det ud som CSV
pairs-in = Tag par ind
pairs-rows = Rækker
pairs-rows-help = Den første linje nævner kolonnerne. »nomination« (N-014) og »juror« (en mailadresse) bliver læst, andre bliver ladt i fred. Det, der var givet ud før, bliver.
pairs-look = Se, hvad det ville gøre
pairs-columns = Den første linje skal nævne kolonnerne »nomination« og »juror«. Intet blev taget ind.
pairs-line = Linje { $line } kan ikke læses. Intet blev taget ind.
pairs-empty = Der er ingen rækker. Intet blev taget ind.
pairs-unknown-nomination = Juryen har ingen sådan nominering foran sig.
pairs-unknown-juror = Ingen med den adresse er jurymedlem i denne sæson.
pairs-tied = Noget binder jurymedlemmet til nomineringen.
pairs-abstained = Jurymedlemmet undlader at bedømme nomineringen.
pairs-nothing = Alle disse var givet ud allerede. Intet ville ændre sig.
pairs-would = { $n ->
    [one] Ét nyt par ville blive givet ud.
   *[other] { $n } nye par ville blive givet ud.
}
progress-title = Hvor langt juryen er
progress-lead = Hvad hvert jurymedlem har foran sig, og hvor langt de er kommet. Point er ikke med.
progress-empty-title = Ingen jurymedlemmer endnu
progress-empty-text = Så snart nogen siger ja til at sidde i juryen, står de her.
progress-given = Givet
progress-begun = Begyndt
progress-complete = Færdige
progress-abstained = Undladt
progress-recused = Inhabil
progress-reminder = Påmindelse
progress-reminded = Mindet om det { $moment }.
progress-choose = Påmind
progress-sample = Ordene, de får
progress-remind = Læg påmindelser til de valgte i kø
progress-remind-help = Et jurymedlem får højst én på syv dage. De venter i udbakken, til en arrangør slipper dem.
progress-nobody = Vælg, hvem der skal mindes om det. Intet blev lagt i kø.
mail-kind-juror-reminder = Påmindelse til et jurymedlem
mail-juror-reminder-subject = { $season }: nomineringer venter på dine point
mail-juror-reminder-body =
    Hej

    Nogle nomineringer på dit bord er ikke bedømt endnu. Runden i { $season } lukker { $deadline } ({ $zone } tid):
    { $desk }

    Vil du helst ikke bedømme en af dem, kan du undlade det dér, så en anden kan tage den.

    --
    Du får denne mail, fordi du sidder i juryen. Der kommer højst én påmindelse om ugen. Vil du ikke have flere:
    { $end }
abstain-open = Jeg vil helst ikke bedømme den
abstain-text = Uden at være inhabil kan du undlade at bedømme. Det tæller som ingen point, aldrig som nul. Du kan komme tilbage, så længe runden er åben.
abstain-send = Undlad at bedømme
abstain-title = Du undlader at bedømme { $label }
abstain-stands = Det tæller som ingen point. Det, du havde skrevet, er gemt til dig.
abstain-back = Kom tilbage til den
abstain-closed-title = Runden er ikke åben
abstain-closed-text = Du kan kun undlade at bedømme eller komme tilbage, mens runden er åben. Intet blev ændret.
jury-abstained = Dem undlader du at bedømme
jury-abstained-text = De tæller som ingen point. Du kan komme tilbage til dem, så længe runden er åben.
jury-status-abstained = Du undlader at bedømme
jury-action-abstained = Åbn
jury-kept = Holdt fra dig
jury-kept-text = Så vidt vi ved, binder noget dig til disse. Andre bedømmer dem, og du skal ikke gøre noget. Er det forkert, så skriv til formanden.
jury-kept-one-title = { $label } er lukket for dig
jury-kept-one-text = Så vidt vi ved, binder noget dig til den. Andre bedømmer den, og det, du måtte have givet den, tæller ikke. Er det forkert, så skriv til formanden.
jury-time-spent = { $n ->
    [one] Cirka et minut på denne indtil nu. Det ser kun du; pauser på over ti minutter er ikke med.
   *[other] Cirka { $n } minutter på denne indtil nu. Det ser kun du; pauser på over ti minutter er ikke med.
}
awards-recusals = { $n ->
    [one] I ét tilfælde havde et jurymedlem ingen del i en nominering på grund af inhabilitet.
   *[other] I { $n } tilfælde havde et jurymedlem ingen del i en nominering på grund af inhabilitet.
}
