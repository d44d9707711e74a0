home-title = Låna en bra idé.
home-description = En katalog med koncept som har fungerat på bibliotek: varför de fungerar, vad de kräver och när ni ska låta bli.
home-lead = { $n ->
    [one] Ett koncept
   *[other] { $n } koncept
 } från bibliotek som fick folk att svara, komma eller låna. Varje kort berättar varför det fungerar, vad det kräver och när ni ska låta bli.
home-lead-empty = Idéer från bibliotek som fick folk att svara, komma eller låna. Hyllan är tom än så länge; de första korten är på väg.
home-search = Vad behöver du?
home-need-students = Studenter som aldrig kommer
home-need-hour = En timme i veckan
home-need-room = Något på plats
home-need-closed = Stängt i en vecka
home-need-closed-words = kris
home-need-privacy = Integritet, enkelt förklarat
home-need-privacy-words = privatliv
home-new = Nytt på hyllan
home-all = { $n ->
    [one] Det enda konceptet
   *[other] Alla { $n } koncept
 }
home-empty-title = Hyllan är tom än så länge
home-empty-text = Koncept skrivs utifrån nomineringar. Nominera något som har fungerat hos er.
home-why-title = Varför ett kort och inte en lista över vinnare
home-why-lead = Ett inlägg som lyser i en stad kan falla platt i nästa. Därför säger ett kort mer än vem som var bäst.
home-why-link = Så bedömer vi
home-why-when = För vem, och när inte
home-why-text-when = Varje kort säger när ni kan använda det, och lika tydligt när ni ska låta bli.
home-why-effort = Vad det kräver
home-why-text-effort = Timmar i veckan, hur många personer och vad som ska vara klart före första dagen.
home-why-evidence = Hur väl det är belagt
home-why-text-evidence = En grad som följer av vad som har berättats, räknats och upprepats. Kortet säger varför, och vad som skulle höja den.
home-why-source = Varifrån det kommer
home-why-text-source = Biblioteken som gjorde det först, med sina källor, så att ni kan fråga dem.
home-from-to = { $from } till { $to }
home-step-call = Nominera
home-step-call-soon = Inte öppet än.
home-step-call-open = { $days ->
    [0] Du är här. Sista dagen.
    [one] Du är här. En dag kvar.
   *[other] Du är här. { $days } dagar kvar.
 }
home-step-call-closed = Stängt.
home-step-jury = Jury
home-step-jury-when = När utlysningen har stängt
home-step-jury-text = Läser utan namn och bedömer efter en offentlig mall.
home-step-concepts = Koncept
home-step-concepts-when = När besluten är fattade
home-step-concepts-text = De bästa blir kort som andra kan använda.
home-step-awards = Prisutdelning
home-step-awards-text = Publiken röstar från stolarna.
home-nominate = Nominera ett initiativ
home-report = Rapportera in på två minuter
home-season = Läs om säsongen
home-show-when = { $moment }, tid i { $zone }
home-show-lead = { $n ->
    [one] Ett pris
   *[other] { $n } priser
 }, en storbildsskärm och alla telefoner i rummet. Röstsedeln fungerar på vilken telefon som helst, och ingen känner till vinnarna före avslöjandet.
home-strip = Säsongen i fyra steg
home-show-link = Se priserna
home-questions = Börja med fyra frågor
home-question-what = Vad vill vi prata med folk om?
home-question-text-what = Målgrupp, syfte, ämnen
home-question-how = Hur gör vi det?
home-question-text-how = Behåll, börja med eller lämna en kanal
home-question-who = Vem gör vad?
home-question-text-who = Roller, arbetstid, ersättare under semestern
home-question-better = Hur blir vi bättre?
home-question-text-better = Mål med en utgångspunkt och ett datum
home-questions-credit = Frågorna är Nina Nordbøs, förmedlade av universitetsbiblioteket i Agder.
