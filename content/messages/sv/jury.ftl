jury-title = Nomineringar att bedöma
jury-strip-open = Omgång 1, blind. Stänger { $moment }, tid i { $zone }.
jury-strip-not-yet = Omgång 1, blind. Öppnar { $moment }, tid i { $zone }.
jury-strip-closed = Omgång 1, blind. Omgången är stängd.
jury-round-open = Omgången är öppen till { $moment }, tid i { $zone }.
jury-round-not-yet = Omgången öppnar { $moment }, tid i { $zone }. Till dess kan inget bedömas.
jury-round-closed = Omgången stängde { $moment }, tid i { $zone }. Du kan läsa de poäng du har gett, men inte ändra dem.
jury-empty-title = Inget att bedöma än
jury-empty-text = Så snart ett bibliotek skickar en nominering ligger den här.
jury-progress = { $done } av { $of } bedömda
jury-minutes-left = ungefär { $n } minuter kvar
jury-take-next = Ta nästa
jury-all-done = Du har bedömt allt på ditt bord. Tack. Du kan ändra dig tills omgången stänger.
jury-to-declare = Säg var du står
jury-to-declare-text = Innan du ser en nominering berättar du om du har någon koppling till den. Titeln ser du först.
jury-to-score = Att bedöma
jury-scored = Bedömda
jury-stepped-aside = Klivit åt sidan
jury-stepped-aside-text = De är stängda för dig och räknas ingenstans.
jury-status-declare = Inte besvarad än
jury-status-aside = Du har klivit åt sidan
jury-action-declare = Svara
jury-action-score = Bedöm
jury-action-look = Se igen
jury-answered = { $n } av { $of } besvarade
jury-back = Tillbaka till nomineringar att bedöma
jury-covered = dolt
jury-conflict-head = Jäv, { $label }
jury-conflict-lead = Har du någon koppling till initiativet? Namn är dolda, så gå efter titeln och efter det du råkar veta.
jury-conflict-question = Vilken koppling har du?
jury-conflict-none = Ingen som jag känner till
jury-conflict-employer = Jag arbetar där eller har gjort det de senaste tre åren
jury-conflict-partner = Min arbetsplats var med eller betalade
jury-conflict-personal = Min familj eller mina vänner har arbetat med det
jury-conflict-other = Något annat
jury-conflict-note = Några ord om det
jury-conflict-note-help = Valfritt. Bara ordföranden kan be att få se det.
jury-conflict-choose = Välj vilken koppling du har, eller ”Ingen som jag känner till”.
jury-conflict-send = Skicka mitt svar
jury-step-aside = Jag är jävig: kliv åt sidan
jury-step-aside-text = Nomineringen stängs för dig för gott, och poängen du har gett den hittills räknas inte längre.
jury-step-aside-question = Vilken koppling har du?
jury-step-aside-send = Kliv åt sidan
jury-recused-title = Du har klivit åt sidan: { $label }
jury-recused-text = Den är stängd för dig, och inget av det du gav den räknas. Tack för att du sa det.
jury-already-aside-title = Du har redan klivit åt sidan
jury-already-aside-text = Den som har klivit åt sidan kan inte komma tillbaka till nomineringen. Inget har ändrats.
jury-aside-how-title = Ange vilken koppling du har
jury-aside-how-text = Välj ett av de fyra skälen för att kliva åt sidan, och håll anteckningen under 2 000 tecken. Inget har ändrats. Gå tillbaka och försök igen.
jury-score-head = Bedöm { $label }
jury-previous = Föregående
jury-next = Nästa
jury-written-in-da = Skriven på danska.
jury-written-in-nb = Skriven på norska.
jury-written-in-sv = Skriven på svenska.
jury-written-in-en = Skriven på engelska.
jury-covered-round = Namn, platser och konton är dolda. Dina poäng är bara dina tills alla har bedömt.
jury-what-changed = Vad som förändrades
jury-pictures = Bilder
jury-evidence = Underlag
jury-counted = Räknat
jury-before = Före
jury-after = Efter
jury-period = Period
jury-source = Källa
jury-not-given = ej angivet
jury-no-metrics = Inga siffror har angetts.
jury-no-pictures = Ingen bild som juryn får se.
jury-picture = Bild { $n } av { $of }.
jury-credit-covered = Fotografens namn är dolt.
jury-rubric = Bedömningsmall
jury-weight = { $n } %
jury-no-evidence = Otillräckligt underlag
jury-reason = Motivering
jury-reason-colon = Motivering:
jury-reason-for = Motivering för { $title }
jury-private-note = Privat anteckning som bara du kan läsa
jury-private-label = Privat anteckning
jury-so-far = Hittills { $score } av 5
jury-saved-at = Sparat kl. { $time }
jury-saving = Sparar
jury-save-next = Spara och ta nästa
jury-save-stay = Spara och stanna
jury-keys-score = poäng
jury-keys-none = otillräckligt underlag
jury-keys-move = ner, upp
jury-keys-off = Stäng av kortkommandon
jury-too-long = Det är { $n } tecken; högst { $max } kan sparas.
jury-not-saved = Inget har sparats. Det du skrev står kvar nedanför; kopiera det om du behöver det.
jury-stale = En annan flik eller enhet har ändrat poängkortet under tiden. Det du skrev står kvar här bredvid det som gäller. Spara igen för att behålla ditt.
jury-stale-criterion = { $title }: jämför och spara igen
jury-stale-note = Privat anteckning: jämför och spara igen
jury-other-tab = Gäller nu:
jury-no-mark = inga poäng
jury-no-reason = Ingen motivering.
jury-no-note = Ingen anteckning.
jury-pad-stale = Inte sparat: en annan flik har ändrat kriteriet. Tryck på ”Spara och stanna” för att se båda.
jury-pad-refused = Inte sparat. Tryck på ”Spara och stanna” för att se varför.
jury-pad-sign-in = Inte sparat: du är utloggad. Logga in i en annan flik och spara sedan här.
jury-pad-try-again = Inte sparat: ingen förbindelse just nu. Din text finns kvar här.
jury-results-title = Juryns resultat
jury-results-head = Resultat, { $category }
jury-results-lead = Välj en kategori. Enskilda poäng visas först när alla har bedömt.
jury-results-empty-title = Inga nomineringar
jury-results-empty-text = Inget har skickats i den här kategorin än.
jury-results-closed = Omgången stängde { $moment }, tid i { $zone }.
jury-results-early = Omgången är fortfarande öppen: platserna kan ändras.
jury-recusals =
    { $n ->
        [0] Ingen har klivit åt sidan.
        [one] Någon har klivit åt sidan en gång.
       *[other] Någon har klivit åt sidan { $n } gånger.
    }
jury-scores-missing =
    { $n ->
        [one] Ett poängkort saknas än. Här visas inte vems; enskilda jurymedlemmars poäng visas när alla poängkort är klara.
       *[other] { $n } poängkort saknas än. Här visas inte vems; enskilda jurymedlemmars poäng visas när alla poängkort är klara.
    }
jury-scores-none = Minst en nominering har ingen som kan bedöma den: alla dess jurymedlemmar har klivit åt sidan eller tyckte att underlaget var otillräckligt.
jury-tie = { $labels } delar plats { $place }: deras medelvärden är exakt lika. Diskutera innan ni väljer.
jury-ranking = Rangordning
jury-ranking-label = Nomineringarnas rangordning
jury-legend-mean = medelvärde och spridning
jury-legend-juror = en jurymedlem
jury-place = Plats
jury-no-place = ingen än
jury-shared-place = delad plats
jury-nomination = Nominering
jury-score = Poäng
jury-mean = Medelvärde
jury-spread = Spridning
jury-scored-by = Bedömd av
jury-n-of = { $n } av { $of }
jury-decision = Beslut
jury-why-this-order = Varför den här ordningen? Efter medelvärdet av fullständiga poängkort, högst först, jämfört före avrundning. Lika medelvärden delar plats. Spridningen, standardavvikelsen mellan jurymedlemmarna, spelar ingen roll.
jury-undecided = Inte beslutat
jury-by-juror = Poäng från varje jurymedlem
jury-decisions = Beslut
jury-decisions-text = Ett beslut förbereds först, och bara ordföranden kan se det. Att publicera är en handling för sig och kan inte ångras.
jury-decide-legend = Beslut
jury-decide-advance = Finalist
jury-decide-decline = Tack, inte den här gången
jury-decide-reason = Motivering
jury-decide-reason-help = Den som har nominerat läser den. Säg vad som var starkt och vad som saknades.
jury-decide-change = Spara ändringen
jury-decide-prepare = Förbered beslutet
jury-decide-choose = Välj vad juryn beslutar.
jury-decide-blank = Skriv en motivering: den som har nominerat kommer att läsa den.
jury-decide-published = Beslutet är publicerat och står fast. Inget har ändrats.
jury-publish =
    { $n ->
        [one] Publicera ett beslut
       *[other] Publicera { $n } beslut
    }
jury-publish-title =
    { $n ->
        [one] Publicera ett beslut?
       *[other] Publicera { $n } beslut?
    }
jury-publish-lead = De som har nominerat kan läsa dem från och med nu; finalister och hedersomnämnanden blir synliga för alla. De kan inte tas tillbaka.
jury-publish-changed = Besluten har ändrats sedan du tittade på dem. Inget har publicerats. Läs listan igen.
jury-publish-none-title = Inget att publicera
jury-publish-none-text = Inget beslut väntar i den här kategorin.
jury-publish-back = Tillbaka till rangordningen

jury-answer-what_was_done = Vad de gjorde
jury-answer-offline_effect = Utanför nätet
jury-answer-side_effects = Bieffekter
jury-answer-talk_about = Vad de vill prata om
jury-answer-how = Hur de pratar
jury-answer-who_does_what = Vem gör vad
jury-answer-get_better = Hur de blir bättre
jury-answer-why_it_worked = Varför de tror att det fungerade
jury-answer-amplifiers = Vad som spred det vidare
jury-answer-effort = Vad det krävde
jury-answer-skills = Vad man behövde kunna
jury-answer-target_group = För vem
jury-answer-goal = Mål
jury-answer-period = När
jury-answer-hours = Timmar
jury-answer-money = Pengar
jury-answer-languages_used = Språk
