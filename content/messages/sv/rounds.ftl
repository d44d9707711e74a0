### Omgångar, bedömningsmallen, övning och beslut om flera nomineringar på en gång.

rounds-title = Omgångar
rounds-lead = Bedömningens steg i ordning. Alla tider är lokal tid i { $zone }. Bara bedömningen finns i varje säsong; de andra är med när de har datum.
round-kind-eligibility = Behörighet
round-kind-calibration = Övning
round-kind-scoring = Bedömning
round-kind-deliberation = Överläggning
round-about-eligibility = Arrangörerna ser efter om det som har kommit in får vara med och skickar tillbaka det som är ofullständigt.
round-about-calibration = Alla i juryn bedömer samma få nomineringar och jämför. De ingår inte i någon rangordning.
round-about-scoring = Jurymedlemmarna fyller i sina poängkort, var och en för sig.
round-about-deliberation = Juryn överlägger med allas poängkort på bordet.
round-none = Inga datum
round-opens = Öppnar { $moment }
round-date-opens = Öppnar
round-date-closes = Stänger
round-open-until = Öppen till { $moment }
round-closed-since = Stängd sedan { $moment }
round-dates-help = Lämna båda tomma, så klarar sig säsongen utan den här omgången.
round-scoring-dates = Bedömningens datum är säsongens
round-close = Stäng nu
round-reopen = Öppna igen
round-until = Öppen till
round-reason = Motivering
round-reason-help = Den sparas i loggen.
round-no-reason = Skriv en motivering: den sparas i loggen.
round-until-past = Välj en tidpunkt som inte har passerat.
round-moved-already = Omgången har stängts eller öppnats under tiden. Inget har ändrats.
round-order = Omgången måste stänga efter att den har öppnat.
round-practice-late = Övningen måste vara över när bedömningen är det.
round-talk-early = Överläggningen öppnar när bedömningen har stängt: poäng är bara oberoende så länge jurymedlemmarna inte har talat med varandra.
round-in-use = Juryn har börjat ge poäng i den här omgången. Den står kvar.

rubric-edit-title = Bedömningsmall
rubric-title = Kriterium, { $language }
rubric-question = Fråga till juryn, { $language }
rubric-anchor = Vad det betyder, { $language }
rubric-example = Exempel, { $language }
rubric-level = Nivå { $n }
rubric-weight = Vikt i procent
rubric-comment = Motivering
rubric-comment-required = En nivå måste motiveras
rubric-new = { $n }. Ett nytt kriterium
rubric-from = Börja med en färdig mall
rubric-from-help = Den läggs in i formuläret nedan. Inget sparas förrän du sparar.
rubric-sum = Vikterna blir tillsammans { $n } procent. De ska bli 100. Töm ett kriterium för att ta bort det.
rubric-sum-wrong = Vikterna blir tillsammans { $n } procent. De ska bli 100.
rubric-none = Det måste finnas minst ett kriterium.
rubric-no-weight = Skriv ett heltal från 1 till 100.
rubric-fixed = Juryn har börjat ge poäng efter mallen, så den förblir som den är.
rubric-in-use = Någon har börjat ge poäng efter mallen under tiden. Inget har ändrats.

jury-examples = Exempel
jury-reason-optional = Motivering (valfri)

practice-title = Övning
practice-lead = Hur olika samma nivå läses. Ingen nämns vid namn, och inget av det hamnar i en rangordning.
practice-heading = Övning
practice-text = De här är bara till övning. När du är klar ser du hur de andra läser samma nivåer.
practice-compare = Jämför
practice-empty-title = Inget att öva på
practice-empty-text = Arrangörerna har inte lagt undan någon nominering till övning.
practice-own-first = Fyll först i ditt eget poängkort för { $label }
practice-none-yet = Ingen är klar med den här än.
practice-of = { $n } av { $of } jurymedlemmar är klara.
practice-own = du
practice-table = Hur ofta varje nivå gavs, { $label }
practice-criterion = Kriterium
desk-is-practice = Till övning
desk-practice-title = Övning
desk-practice-text = En nominering som är undanlagd till övning får poäng av hela juryn i övningsomgången. Den ingår inte i någon rangordning och får inget beslut.
desk-practice-begin = Lägg undan till övning
desk-practice-end = Lägg tillbaka bland de andra
desk-practice-judged = Juryn har börjat ge den poäng, eller så har den ett beslut. Den behåller sin plats i rangordningen.
desk-practice-begun = Juryn har börjat öva på den. Den blir kvar.

bulk-title = Besluta om flera på en gång
bulk-lead = Först ser du vad som skulle beslutas om vilken nominering. Det du förbereder är inte offentligt förrän det publiceras.
bulk-top = Hur många av de första platserna
bulk-top-help = De är förkryssade på nästa sida, där du kan ändra det.
bulk-look = Se listan
bulk-which = Förbered för dessa: { $kind }
bulk-stands = Det offentliga står fast
bulk-reason-help = Samma motivering för alla; var och en som har nominerat läser den. Du kan ändra den för var och en innan du publicerar.
bulk-prepare = Förbered besluten
bulk-again = Välj om
bulk-none = Kryssa för minst en nominering.
bulk-changed = Något har ändrats under tiden. Inget har förberetts. Se listan igen.

jury-decide-longlist = Långlistan
jury-decide-shortlist = Kortlistan
jury-decide-commend = Hedersomnämnande
jury-decide-return = Tillbaka för komplettering
jury-pending-longlist = Långlistan, inte offentligt än
jury-pending-shortlist = Kortlistan, inte offentligt än
jury-pending-advance = Finalist, inte offentligt än
jury-pending-commend = Hedersomnämnande, inte offentligt än
jury-pending-decline = Tack, inte offentligt än
jury-pending-return = Ska kompletteras, inte offentligt än
jury-public-longlist = På långlistan
jury-public-shortlist = På kortlistan
jury-public-advance = Finalist
jury-public-commend = Hedersomnämnande
jury-public-decline = Tack
jury-public-return = Ska kompletteras
jury-publish-returns = Den går tillbaka till den som skrev den och kan skickas igen fram till { $moment }. Mejlet säger vad som saknas. Den kommer tillbaka utan beslut och med de poängkort den har.
jury-publish-mails =
    { $n ->
        [0] Det finns ingen att skriva till
        [one] Ett mejl skickas
       *[other] { $n } mejl skickas
    }
stage-decided-longlist = På långlistan
stage-decided-shortlist = På kortlistan
stage-decided-advance = Nominerad
stage-decided-commend = Hedersomnämnande
stage-decided-decline = Inte bland de nominerade
status-further-text = Ni har gått vidare, och juryn fortsätter.
mail-decided-subject = { $label }: juryn har fattat sitt beslut
mail-decided-body =
    Hej!

    Det juryn har beslutat om din nominering { $label } går nu att läsa, med motivering. { $title }

    { $link }

    Opslag

awards-nominees = De nominerade
awards-commended = Hedersomnämnande
awards-reason = Juryns motivering: { $reason }
organise-unconfirmed =
    { $n ->
        [one] En finalist har nominerats av andra, och dess bibliotek har inte bekräftat den. En röstsedel skulle göra den offentlig.
       *[other] { $n } finalister har nominerats av andra, och deras bibliotek har inte bekräftat dem. En röstsedel skulle göra dem offentliga.
    }
