assign-title = Vem bedömer vad
assign-lead = Ge varje nominering till ett antal jurymedlemmar, så att borden blir ungefär lika och ingen får något de har en koppling till. Du ser varje par och skälet till det innan något delas ut.
assign-no-round-title = Ingen omgång än
assign-no-round-text = Så snart säsongen har en bedömningsomgång kan nomineringar delas ut till jurymedlemmar här.
assign-hidden = { $n ->
    [one] En nominering är utelämnad här, eftersom du själv har en koppling till den.
   *[other] { $n } nomineringar är utelämnade här, eftersom du själv har en koppling till dem.
}
assign-manner = Så delas nomineringarna ut
assign-everybody = Alla jurymedlemmar har alla nomineringar som de saknar koppling till.
assign-each = Varje nominering går till { $n } jurymedlemmar.
assign-how-many = Jurymedlemmar per nominering
assign-how-many-help = 1 till { $most }. Tre är det vanliga.
assign-afresh = Ta tillbaka det ingen har tittat på
assign-afresh-help = Och dela ut det på nytt. Det en jurymedlem har svarat på eller påbörjat ligger kvar.
assign-look = Se vad som skulle hända
assign-to-all = Ge allt till alla i stället
assign-jurors = Jurymedlemmar och deras bord
assign-jurors-text = Öppna en jurymedlem för att ange vad hen kan ta emot och vilka bibliotek hen har en koppling till.
assign-juror = Jurymedlem
assign-languages = Språk de läser
assign-topics = Kategorier de känner till
assign-capacity = Högst
assign-load = På bordet
assign-tie-count = Kopplingar
assign-unsaid = ej angivet
assign-nominations = Nomineringar och deras jurymedlemmar
assign-number = Nummer
assign-nomination = Nominering
assign-language = Språk
assign-who = Jurymedlemmar
assign-lacks = { $n } saknas
assign-short = { $n ->
    [one] En nominering har för få jurymedlemmar. Be om en plan för att fylla på.
   *[other] { $n } nomineringar har för få jurymedlemmar. Be om en plan för att fylla på.
}
assign-state-given = inte påbörjad
assign-state-begun = påbörjad
assign-state-complete = klar
assign-state-abstained = avstår
assign-state-recused = har klivit åt sidan
assign-state-set-aside = har klivit åt sidan; poängkortet är sparat och räknas inte
assign-number-of = Nomineringens nummer
assign-number-help = Som N-014 eller 14.
assign-choose-juror = Välj en jurymedlem
assign-move = Flytta en nominering till ett annat bord
assign-move-text = Bara så länge inget är skrivet på den. Har en jurymedlem klivit åt sidan syns det fortfarande, och den andra läggs till bredvid.
assign-from = Från
assign-to = Till
assign-move-send = Flytta den
assign-move-choose = Ange vilken nominering det gäller och välj båda jurymedlemmarna. Inget ändrades.
assign-move-unknown = Nomineringen ligger inte där, eller så är det ingen jurymedlem i den här säsongen. Inget ändrades.
assign-move-begun = Det är redan något skrivet på den. Inget ändrades.
assign-move-tied = Jurymedlemmen har en koppling till nomineringen. Inget ändrades.
assign-move-there = Jurymedlemmen har den redan. Inget ändrades.
assign-done = { $n ->
    [0] Klart. Inget nytt delades ut.
    [one] En nominering lades på ett bord.
   *[other] { $n } nomineringar lades på bord.
}
assign-done-moved = Nomineringen ligger nu på det andra bordet.
assign-done-pinned = Kopplingen är noterad. De poäng jurymedlemmen hade gett är sparade men räknas inte. Be om en plan för att hitta en ersättare.
assign-done-lifted = Kopplingen är upphävd.
assign-done-all = Alla jurymedlemmar har alla nomineringar som de saknar koppling till.
assign-preview = Vad som skulle hända
assign-preview-text = Inget är utdelat än.
assign-new = delas ut
assign-back = tas tillbaka
assign-unmet = nomineringar med för få
assign-desks = Till slut skulle det ligga mellan { $least } och { $most } på varje bord.
assign-nothing = Allt är utdelat så som du vill ha det. Inget skulle ändras.
assign-kept = { $n ->
    [one] Ett par visas inte, eftersom du har en koppling till nomineringen.
   *[other] { $n } par visas inte, eftersom du har en koppling till nomineringarna.
}
assign-pairs = Par av nominering och jurymedlem
assign-why = Varför
assign-apply = { $n ->
    [0] Gör det
    [one] Dela ut den här
   *[other] Dela ut dessa { $n }
}
assign-apply-help = De delas ut precis som de visas. Om något har ändrats under tiden får du se den nya planen först.
assign-changed = Något har ändrats under tiden. Inget delades ut; så här ser planen ut nu.
assign-language-known = läser språket
assign-language-unsaid = språk ej angivna
assign-language-foreign = läser inte språket
assign-topic-known = känner till kategorin
assign-topic-unsaid = kategorier ej angivna
assign-topic-foreign = annan kategori
assign-why-load = { $n } på bordet till slut
assign-why-free = { $n ->
    [one] enda jurymedlemmen utan koppling
   *[other] en av { $n } utan koppling
}
assign-unmet-title = Vad som inte går att ordna
assign-short-ties = { $label } saknar { $n }: bara { $free } jurymedlemmar är utan koppling till den.
assign-short-full = { $label } saknar { $n }: de andras bord är fulla.
assign-can-take = Vad jurymedlemmen kan ta emot
assign-capacity-most = Högsta antal nomineringar på bordet
assign-capacity-help = Tomt betyder ingen gräns.
assign-capacity-number = Skriv ett heltal upp till 10 000, eller lämna fältet tomt.
assign-none-said = Välj inget om du inte vill ange något.
assign-save = Spara
relation-title = Bibliotek som jurymedlemmen har en koppling till
relation-text = Jurymedlemmen får inget från de här biblioteken, och det som redan var utdelat stängs. En koppling som har hittats står kvar när du tar bort biblioteket här, tills du upphäver den.
relation-library = Bibliotek
relation-library-help = Namnet som det är registrerat, eller ISIL.
relation-kind = Vad kopplingen är
relation-employer = arbetar där eller har gjort det
relation-partner = arbetar för en partner
relation-client = kund hos jurymedlemmens byrå
relation-excluded = undantaget av annat skäl
relation-add = Notera det
relation-end = Ta bort
relation-unknown = Inget öppet bibliotek har det namnet eller den ISIL-koden.
relation-several = Flera bibliotek har det namnet. Skriv ISIL.
tie-title = Kopplingar
tie-text = Upptäckta av systemet eller noterade av dig. Jurymedlemmen får veta nomineringens nummer och inget mer.
tie-none = Ingen jurymedlem har någon koppling till en nominering.
tie-own = Har själv skickat den.
tie-co-author = Har varit med och skrivit den.
tie-employer = Arbetar för { $about } eller företräder det.
tie-mail-domain = Har en adress hos { $about }, liksom någon bakom den.
tie-earlier = Har nominerat för { $about }.
tie-partner = Arbetar för en partner till { $about }.
tie-client = { $about } är kund hos jurymedlemmens byrå.
tie-excluded = Ska inte ha något från { $about }.
tie-pinned = Noterad av en ordförande: { $about }
tie-set-aside = Poängkortet har lagts åt sidan.
tie-pin = Notera en koppling
tie-pin-text = Nomineringen stängs genast för jurymedlemmen. Poäng som redan har getts sparas men räknas inte.
tie-pin-send = Notera kopplingen
tie-pin-choose = Välj en jurymedlem, ange vilken nominering det gäller och ge ett skäl på högst 2 000 tecken. Inget ändrades.
tie-reason = Skäl
tie-reason-help = För ordförande och granskare. Jurymedlemmen läser det inte.
tie-lift = Upphäv
tie-lift-of = kopplingen mellan { $name } och { $label }
tie-lift-reason = Varför den inte är ett hinder
tie-lift-send = Upphäv kopplingen
tie-lift-say = Ange varför kopplingen inte är ett hinder. Inget ändrades.
tie-lift-unknown = Det finns ingen koppling mellan de två att upphäva. Inget ändrades.
tie-lift-never = Ingen bedömer sin egen text. Inget ändrades.
pairs-title = Som fil
pairs-out = Ladda ner som CSV
pairs-in = Läs in par
pairs-rows = Rader
pairs-rows-help = Den första raden anger kolumnerna. ”nomination” (N-014) och ”juror” (en e-postadress) läses, andra lämnas i fred. Det som redan var utdelat blir kvar.
pairs-look = Se vad det skulle göra
pairs-columns = Den första raden måste ange kolumnerna ”nomination” och ”juror”. Inget lästes in.
pairs-line = Rad { $line } går inte att läsa. Inget lästes in.
pairs-empty = Det finns inga rader. Inget lästes in.
pairs-unknown-nomination = Juryn har ingen sådan nominering framför sig.
pairs-unknown-juror = Ingen med den adressen är jurymedlem i den här säsongen.
pairs-tied = Jurymedlemmen har en koppling till nomineringen.
pairs-abstained = Jurymedlemmen avstår från att bedöma nomineringen.
pairs-nothing = Alla dessa var redan utdelade. Inget skulle ändras.
pairs-would = { $n ->
    [one] Ett nytt par skulle delas ut.
   *[other] { $n } nya par skulle delas ut.
}
progress-title = Hur långt juryn har kommit
progress-lead = Vad var och en i juryn har framför sig och hur långt de har kommit. Poängen visas inte.
progress-empty-title = Inga jurymedlemmar än
progress-empty-text = Så snart någon tackar ja till att sitta i juryn står de här.
progress-given = Utdelade
progress-begun = Påbörjade
progress-complete = Klara
progress-abstained = Avstår
progress-recused = Jäv
progress-reminder = Påminnelse
progress-reminded = Påmind { $moment }.
progress-choose = Påminn
progress-sample = Orden de får
progress-remind = Lägg påminnelser till de valda i utkorgen
progress-remind-help = En jurymedlem får högst en på sju dagar. De väntar i utkorgen tills en arrangör släpper i väg dem.
progress-nobody = Välj vilka som ska påminnas. Inget lades i utkorgen.
mail-kind-juror-reminder = Påminnelse till en jurymedlem
mail-juror-reminder-subject = { $season }: nomineringar väntar på dina poäng
mail-juror-reminder-body =
    Hej!

    Några nomineringar på ditt bord är inte bedömda än. Omgången i { $season } stänger { $deadline } (tid i { $zone }):
    { $desk }

    Vill du helst inte bedöma någon av dem kan du avstå där, så att en annan kan ta den.

    --
    Du får det här mejlet för att du sitter i juryn. Det kommer högst en påminnelse i veckan. Vill du inte ha fler:
    { $end }
abstain-open = Jag vill helst inte bedöma den
abstain-text = Även utan att vara jävig kan du avstå. Det räknas som utebliven poäng, aldrig som noll. Du kan komma tillbaka så länge omgången är öppen.
abstain-send = Avstå
abstain-title = Du avstår från att bedöma { $label }
abstain-stands = Det räknas som utebliven poäng. Det du hade skrivit är sparat åt dig.
abstain-back = Kom tillbaka till den
abstain-closed-title = Omgången är inte öppen
abstain-closed-text = Du kan bara avstå eller komma tillbaka medan omgången är öppen. Inget ändrades.
jury-abstained = Du avstår
jury-abstained-text = De räknas som utebliven poäng. Du kan komma tillbaka till dem så länge omgången är öppen.
jury-status-abstained = Du avstår
jury-action-abstained = Öppna
jury-kept = Hålls undan från dig
jury-kept-text = Såvitt vi vet har du en koppling till de här. Andra bedömer dem, och du behöver inte göra något. Om det är fel, skriv till ordföranden.
jury-kept-one-title = { $label } är stängd för dig
jury-kept-one-text = Såvitt vi vet har du en koppling till den. Andra bedömer den, och poäng du kan ha gett den räknas inte. Om det är fel, skriv till ordföranden.
jury-time-spent = { $n ->
    [one] Ungefär en minut på den här hittills. Det ser bara du; pauser på mer än tio minuter räknas inte.
   *[other] Ungefär { $n } minuter på den här hittills. Det ser bara du; pauser på mer än tio minuter räknas inte.
}
awards-recusals = { $n ->
    [one] I ett fall hade en jurymedlem ingen del i en nominering på grund av jäv.
   *[other] I { $n } fall hade en jurymedlem ingen del i en nominering på grund av jäv.
}
