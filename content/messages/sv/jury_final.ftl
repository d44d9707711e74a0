## Finalen, och det som hör till juryns sista steg

round-kind-final = Final
round-about-final = Juryn bedömer det som är på kortlistan en gång till, var och en för sig och på egna poängkort. Den kommer efter bedömningen och före överläggningen.
round-final-early = Finalen öppnar när bedömningen har stängt: till dess vet ingen vad som är på kortlistan.
round-talk-before-final = Överläggningen öppnar när finalen har stängt: poäng är bara oberoende så länge jurymedlemmarna inte har talat med varandra.
season-edit-misfit = { $round } skulle inte längre passa. { $why } Ändra först dess datum under Omgångar.
final-title = Finalen
final-heading = Final
final-lead = Det som är på kortlistan bedöms en gång till av hela juryn. Finalens poängkort hålls isär från bedömningsomgångens.
final-none-title = Säsongen har ingen final
final-none-text = Säsongen har ingen final. En arrangör ger den datum under Omgångar.
final-opens = Finalen öppnar { $moment }, tid i { $zone }.
final-open = Finalen är öppen till { $moment }, tid i { $zone }.
final-closed = Finalen stängde { $moment }, tid i { $zone }.
final-over = Finalen är slut. Inget delades ut.
final-changed = Listan har ändrats under tiden. Se igen vad som skulle läggas fram för juryn.
final-scoring-open = Bedömningen är fortfarande öppen. Finalen kan läggas fram för juryn när den har stängt.
final-nothing-listed = Inget är på en kortlista eller en långlista än. Publicera de besluten först.
final-from-shortlist = Från kortlistan.
final-from-longlist = Från långlistan, eftersom inget i kategorin är på en kortlista.
final-laid-out = Hos juryn
final-lay-out = { $n ->
    [one] Lägg fram en nominering för juryn
   *[other] Lägg fram { $n } nomineringar för juryn
}
final-lay-out-help = Alla jurymedlemmar får alla, utom de som de har en koppling till. Det jurymedlemmarna har sagt om kopplingar gäller också här. Den som kommer in i juryn senare får dem utan att du trycker igen; tryck igen när listan har blivit längre.
final-aside = Utanför
final-desk-text = Bedöm dem en gång till utan att titta på ditt tidigare poängkort.
final-scorecard = Det här är ditt poängkort i finalen. Det från bedömningsomgången förblir som det är.
final-remind = Hur långt bedömningen har kommit, och påminnelser
final-remind-text = Bedömningen har stängt: påminnelser gäller finalen och går till dem som har poängkort kvar i den.
final-rule-legend = Finalen
final-rule-choose = Finalens ordning avgör mellan det som bedömdes i den
final-rule-help = Bara där säsongen har en final. Annars står dess ordning bredvid bedömningsomgångens.
final-rule-decides = Där det finns en final avgör dess ordning mellan det som bedömdes i den.
final-decides = Som tillkännagavs innan bedömningen öppnade avgör finalens ordning mellan dessa.
final-beside = Bedömningsomgångens ordning avgör. Finalen står bredvid, som tillkännagavs innan bedömningen öppnade.
final-table = Finalen och bedömningsomgången sida vid sida
final-place = Plats i finalen
final-mean = Medelvärde i finalen
final-place-before = Plats i bedömningen
final-mean-before = Medelvärde i bedömningen
error-room-final-title = Finalen bedöms
error-room-final-text = Rummet öppnar när finalen har stängt: till dess bedömer varje jurymedlem för sig.
room-order-worth = Mest värt att diskutera
room-order-worth-now = Ordna efter vad som är mest värt att diskutera
room-order-worth-text = Först det som avgör vem som är finalist, sedan där jurymedlemmarna är långt ifrån varandra, sedan där man vet lite. Varje rad säger varför.
room-worth-tie = Delar plats med andra, och alla kan inte bli finalister.
room-worth-crosses = Medelvärdet och den justerade poängen ger olika svar på om den är finalist.
room-worth-sways = En enda jurymedlems poäng avgör om den är finalist.
room-worth-split = Jurymedlemmarna är en hel nivå ifrån varandra.
room-worth-uncertain = Finalistgränsen går mellan de platser den kan ha.
room-worth-few = Få har bedömt den.
results-alpha-flat = Nästan alla har satt samma nivå: siffran kan inte säga hur lika de läser det
replace-title = Saknar en jurymedlem
replace-text = Här står en nominering när ett poängkort för den har lagts åt sidan på grund av en sent upptäckt koppling, och när ingen finns kvar som kan bedöma den.
replace-nobody = Ingen finns kvar som kan bedöma den. Den fördröjer inget annat resultat och får själv inget.
replace-set-aside = { $n ->
    [one] Ett poängkort lades åt sidan på grund av en sen koppling.
   *[other] { $n } poängkort lades åt sidan på grund av sena kopplingar.
} { $left ->
    [one] En jurymedlem är kvar.
   *[other] { $left } jurymedlemmar är kvar.
}
replace-all-tied = Alla jurymedlemmar har en koppling till den, så ingen kan bedöma den. Den fördröjer inget annat resultat och får själv inget. Någon utifrån kan tas in i juryn, eller en koppling upphävas.
replace-give = Ge den till en annan jurymedlem
replace-only = Det gäller bara { $label }. Inget annat delas ut eller tas tillbaka.
results-nobody-left = Ingen finns kvar som kan bedöma { $labels }. På sidan ”Hur långt juryn har kommit” kan uppdraget ges till en annan jurymedlem.
several-title = Notera många bibliotek på en gång
several-lines = Bibliotek, ett per rad
several-lines-help = Namnet som det är registrerat, eller ISIL. Du ser vad som känns igen innan något noteras.
several-look = Se vad som känns igen
several-found = { $n ->
    [one] Ett bibliotek känns igen
   *[other] { $n } bibliotek känns igen
}
several-unknown = { $n ->
    [one] En rad är inget öppet bibliotek och utelämnas
   *[other] { $n } rader är inga öppna bibliotek och utelämnas
}
several-several = { $n ->
    [one] Ett namn delas av flera bibliotek och utelämnas: skriv ISIL
   *[other] { $n } namn delas av flera bibliotek och utelämnas: skriv ISIL
}
several-beyond = Bara de första { $max } raderna har gåtts igenom. Skicka resten efteråt.
several-take = { $n ->
    [one] Notera det
   *[other] Notera alla { $n }
}
late-jurors = { $n ->
    [one] { $names } har inget på bordet än.
   *[other] { $names } har inget på bordet än.
} Varje nominering har redan sina jurymedlemmar, så inget delas ut av sig självt.
late-jurors-look = Se vad de skulle få om det ingen har påbörjat delas ut på nytt
round-eligibility-left = { $all ->
    [one] En nominering har kommit in.
   *[other] { $all } nomineringar har kommit in.
} { $left ->
    [0] Ingen återstår att gå igenom.
    [one] En återstår att gå igenom.
   *[other] { $left } återstår att gå igenom.
} { $n ->
    [0] Ingen har skickats tillbaka för rättning.
    [one] En har skickats tillbaka för rättning.
   *[other] { $n } har skickats tillbaka för rättning.
}
round-eligibility-desk = Gå igenom det som har kommit in
