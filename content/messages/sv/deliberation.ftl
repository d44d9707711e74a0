room-title = Juryrummet
room-item-head = { $label } i juryrummet
room-state-not-open = Inte öppnat än
room-state-open = Öppet sedan { $time }
room-state-ended = Avslutat { $moment }
room-not-open-title = Rummet är inte öppet än
room-not-open-text = Ordföranden öppnar det. Då visas det som ligger på bordet här av sig självt.
room-empty-title = Det ligger inget på bordet
room-empty-text = Ordföranden lägger nästa nominering här, och alla skärmar följer med.
room-ended-title = Mötet är slut
room-ended-text = Det som sades och bestämdes står vid varje nominering här nedanför.
room-look-again = Se efter igen
room-to-table = Till bordet
room-moved = Bordet har gått vidare, eller så har något nytt sagts. Det du skrev finns kvar: skicka eller kopiera det först.
room-follow = Följ med
room-next = Lägg nästa på bordet
room-clear = Töm bordet
room-open = Öppna rummet
room-end = Avsluta mötet
room-order = Ordning
room-order-none = Det finns ingen ordning än. Ordföranden gör den.
room-order-make-title = Gör ordningen
room-order-make = Använd den här ordningen
room-order-of = Nomineringar i
room-order-all = Alla kategorier
room-order-by = Ordnade efter
room-order-number = Nummer
room-order-rank = Placering, bäst först
room-order-spread = Oenighet, störst först
room-order-early = Ordningar som bygger på poäng kan väljas när omgången har stängt: innan dess skulle de avslöja poäng.
room-order-help = Det som redan är i rummet och inte är valt här kommer efteråt. Ansvariga och det som har sagts står kvar.
room-on-table = På bordet
room-put-on-table = Lägg på bordet
room-up = Upp
room-down = Ner
room-out = Ta bort
room-lead = Ansvarig
room-lead-nobody = Ingen
room-lead-set = Välj
room-you-lead = Du är ansvarig för den här
room-leads = { $role } är ansvarig
room-comments-n =
    { $n ->
        [one] en kommentar
       *[other] { $n } kommentarer
    }
room-outside = Du står utanför den här.
room-outside-title = { $label }: du står utanför den här
room-outside-text = Du är jävig, eller så är den inte din att bedöma. De andra diskuterar den nu. Din skärm går vidare med nästa.
room-must-declare = Ange först om du har en koppling till den
room-declare-title = { $label } ligger på bordet
room-declare-text = Innan du är med: berätta om du har någon koppling till nomineringen. Det tar ett ögonblick.
room-must-score = Ditt poängkort är inte klart
room-score-first = Ditt eget poängkort först
room-score-first-text = Vad de andra tycker visas när ditt eget poängkort är klart eller omgången har stängt.
room-own-scorecard = Ditt poängkort
room-marks = Poängkort
room-marks-later = De visas när alla har bedömt eller omgången har stängt.
room-marks-n = { $n } av { $of } poängkort är klara.
room-role-chair = Ordförande
room-role-juror = Jurymedlem { $n }
room-role-some-juror = En jurymedlem
room-yours = { $role } (du)
room-signed = { $role }, { $moment }
room-comments = Kommentarer
room-comments-none = Inget har sagts än.
room-comment-as = Din kommentar, undertecknad ”{ $role }”
room-comment-help = Andra läser den under din rolls namn för den här nomineringen, inte under ditt eget.
room-comment-send = Kommentera
room-blank = Skriv något först.
room-tells = Här nämns biblioteket, dess folk eller en adress. Jurymedlemmarna läser utan att veta vems den är: skriv utan det.
room-consensus = Enighet
room-consensus-none = Inget har bestämts än.
room-consensus-beside = Den står bredvid poängkorten. Inget poängkort ändras av den.
room-consensus-advance = Gå vidare
room-consensus-decline = Tack, men nej
room-consensus-again = Diskutera den igen
room-consensus-record-title = Skriv ner vad juryn är enig om
room-consensus-record = Skriv ner det
room-consensus-legend = Vad juryn är enig om
room-consensus-reason = Motivering
room-consensus-reason-help = Vad som övertygade juryn. Den stannar i juryn.
room-consensus-choose = Välj vad juryn är enig om.
room-consensus-stale = Någon har skrivit ner något annat under tiden. Det står ovanför; det du skrev finns kvar här.
room-consensus-before =
    { $n ->
        [one] Vad som stod tidigare
       *[other] Vad som stod tidigare ({ $n })
    }
error-room-closed-title = Mötet pågår inte
error-room-closed-text = Inget har ändrats. Ordföranden öppnar rummet; då fungerar kommentarer, enighet och bord igen.
error-room-lead-title = Jurymedlemmen kan inte vara ansvarig
error-room-lead-text = Den ansvariga har fått nomineringen att bedöma och är inte jävig. Inget har ändrats.
error-room-last-title = Det var den sista
error-room-last-text = Det kommer inga fler i ordningen. Välj en annan i listan, eller avsluta mötet.
error-room-order-title = Den ordningen väntar på att omgången ska sluta
error-room-order-text = Medan jurymedlemmar fortfarande bedömer skulle en ordning som bygger på poäng avslöja dem. Välj ordning efter nummer.
feedback-title = Återkoppling till dem som har nominerat
feedback-lead = Alla som har nominerat får veta vad som var starkt och vad de kan göra härnäst, hur det än gick. Ingen i juryn nämns vid namn.
feedback-write-title = Återkoppling till den som har nominerat
feedback-write-text = Skriv till den som har nominerat. Inget kopieras från kommentarerna, och ordföranden läser det innan det skickas.
feedback-strength = Vad som var starkt
feedback-strength-help = En sak juryn gärna vill se igen.
feedback-next = Nästa steg
feedback-next-help = En sak att göra härnäst, så konkret att man kan börja på måndag.
feedback-save = Spara återkopplingen
feedback-stale = Någon annan har skrivit under tiden: ”{ $stands }”. Det du skrev finns kvar; spara igen för att behålla ditt.
feedback-names = Det står namn ur juryn i texten: { $names }. Ingen i juryn nämns vid namn för den som har nominerat; skriv utan.
feedback-stage-none = Inte skriven
feedback-stage-draft = Utkast
feedback-stage-approved = Godkänd
feedback-stage-queued = Väntar på att släppas
feedback-stage-released = Skickad
feedback-undecided = Godkänd; väntar tills beslutet är offentligt
feedback-no-reader = Godkänd; det finns ingen som kan läsa den
feedback-incomplete = Det saknas en styrka eller ett nästa steg.
feedback-approve = Godkänn
feedback-to-room = Skriv
feedback-not-in-room = Lägg den i rummets ordning för att skriva den.
feedback-ready = Klart att skickas
feedback-ready-none = Inget. Återkoppling skickas när den är godkänd och beslutet om nomineringen är offentligt.
feedback-ready-text = De här mejlen skulle läggas i utkorgen, ord för ord. Öppna en adress för att läsa vad den får.
feedback-queue =
    { $n ->
        [one] Lägg ett mejl i utkorgen
       *[other] Lägg { $n } mejl i utkorgen
    }
feedback-queue-help = De väntar i utkorgen tills en arrangör släpper i väg dem. Från och med då kan de som har nominerat läsa återkopplingen på sin sida.
feedback-rest = De andra
feedback-changed = Något har ändrats sedan du tittade. Inget har gjorts; se efter igen och bestäm dig.
feedback-read-title = Vad juryn säger till er
feedback-averages = Kategorins medelvärden
feedback-averages-text = Medelvärdet av alla poängkort i er kategori, från 1 till 5. Enskilda poäng stannar i juryn.
error-feedback-gone-title = Återkopplingen är redan på väg
error-feedback-gone-text = Det som ligger i utkorgen står fast. Inget har ändrats.
mail-kind-feedback = Återkoppling från juryn
mail-feedback-subject = Vad juryn säger om { $label }
mail-feedback-body =
    Hej!

    Juryn har läst { $label } { $title } och vill säga er detta.

    Vad som var starkt:
    { $strength }

    Nästa steg:
    { $next }

    Ni hittar det också på er sida, med kategorins medelvärden där det finns tillräckligt många poängkort:
    { $link }

    Tack för att ni låter andra lära av det.

    Opslag
mail-feedback-elsewhere = (läs det på er sida)
analysis-title = Varför det fungerar
analysis-head = Varför { $label } fungerar
analysis-lead = Tre påståenden, vart och ett knutet till det underlag som bär upp det. Säg också vad som talar emot: det berättar för andra när de ska låta bli.
analysis-part-mechanism = Mekanism
analysis-part-target-group = Målgrupp
analysis-part-context = Sammanhang
analysis-part-help-mechanism = Vad får folk att agera? Inte vad som gjordes, utan varför det berörde dem.
analysis-part-help-target-group = För vilka gäller det, och för vilka inte?
analysis-part-help-context = Under vilka omständigheter: plats, tid, storlek, vad som redan fanns.
analysis-evidence-mechanism = Underlag som bär upp mekanismen
analysis-evidence-target-group = Underlag som bär upp målgruppen
analysis-evidence-context = Underlag som bär upp sammanhanget
analysis-no-evidence = Nomineringen har varken siffror, länkar, citat eller bilder. Ett påstående kräver minst ett underlag; motexempel går att skriva ner.
analysis-line-metric = Siffra { $n }
analysis-line-link = Länk { $n }
analysis-line-quote = Citat { $n }
analysis-line-picture = Bild { $n }
analysis-carried-by = Bärs upp av: { $lines }
analysis-counter = Motexempel
analysis-counter-text = Där det prövades och misslyckades, eller lyckades utan detta. Lämna tomt det du inte behöver.
analysis-counter-words = Motexempel { $n }
analysis-counter-link = Länk till motexempel { $n } (valfritt)
analysis-counter-nomination = Nominering i motexempel { $n }, till exempel N-014 (valfritt)
analysis-counter-told = { $text } ({ $where })
analysis-save = Spara
analysis-before = Tidigare versioner
analysis-version = Version { $n }, { $moment }
analysis-stale = Någon annan har sparat under tiden. Det de skrev står först; det du skrev finns i formuläret. Spara igen för att behålla ditt.
analysis-fault-blank = Skriv minst ett påstående eller ett motexempel.
analysis-fault-evidence = { $part }: välj minst en rad underlag som bär upp det.
analysis-fault-unknown = { $part }: en av de valda raderna finns inte längre. Välj igen.
analysis-fault-long = { $part }: högst { $max } tecken kan sparas.
analysis-fault-counter = Säg vad motexemplet är, inte bara var.
analysis-fault-link = Skriv en webbadress som börjar med https://.
analysis-fault-number = Ingen nominering i den här säsongen har det numret.
analysis-editor-text = Vad jurymedlemmar och redaktörer har kommit fram till. En knapp lägger orden i det avsnitt de hör till, med källa; inget sparas förrän du sparar.
analysis-none = Ingen har skrivit ner varför det fungerar.
analysis-write = Skriv det
analysis-change = Ändra det
analysis-take-over = Ta över till ”{ $section }”
analysis-taken = Påståendet står nu sist i sitt avsnitt. Inget är sparat än: läs igenom och spara.
analysis-source = från { $source }
error-analysis-score-first-title = Ditt eget poängkort först
error-analysis-score-first-text = Vad andra har kommit fram till om nomineringen visas när ditt eget poängkort är klart eller omgången har stängt.
error-room-round-title = Överläggningen är inte öppen
error-room-round-text = Överläggningen har datum, och den är inte öppen nu. Den som styr säsongen kan öppna den igen under Omgångar.
