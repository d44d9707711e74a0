results-adjusted = Justerad
results-between = Plats mellan
results-median = Median
results-legend-adjusted = justerad med 95 %-intervall
results-legend-mean = medelvärde
results-legend-line = finalistgräns
results-up = Plats { $place } efter den justerade poängen, högre än efter medelvärdet.
results-down = Plats { $place } efter den justerade poängen, lägre än efter medelvärdet.
results-why-adjusted = Varför den här ordningen? Efter den justerade poängen, högst först, jämförd i miljondelar. Lika poäng delar plats.
results-why-fallback = Varför den här ordningen? Det var tillkännagivet att den justerade poängen avgör, men den kan inte beräknas här. Därför avgör medelvärdet: högst först, jämfört före avrundning. Lika medelvärden delar plats.
results-adjusted-means = Justerad: medelvärdet när strängheten hos dem som bedömde nomineringen har räknats bort. ±: 95 %-intervall. Plats mellan: där 95 % av 1 000 upprepningar, med den här juryns slumpvariation, placerar den.
results-hidden = Ett medelvärde av färre än { $n } poängkort visas inte förrän allt är bedömt: det skulle avslöja vad en enskild jurymedlem tyckte.
results-how = Så räknar vi juryns resultat
results-crossing = Stränga och milda jurymedlemmar gör skillnad för { $labels }: medelvärdet och den justerade poängen ger olika svar på vem som är finalist. Båda visas.
results-refused = Inget är justerat.
results-refused-few-jurors =
    { $n ->
        [0] Det finns inga poängkort att gå efter än; det krävs { $least } jurymedlemmar för att skilja stränghet från kvalitet.
        [one] Det finns bara en jurymedlems poängkort att gå efter; det krävs { $least } för att skilja stränghet från kvalitet.
       *[other] Bara { $n } jurymedlemmar har bedömt; det krävs { $least } för att skilja stränghet från kvalitet.
    }
results-refused-many-jurors = { $n } jurymedlemmar har bedömt; justering görs för högst { $most }.
results-refused-few-scorecards =
    { $n ->
        [one] En jurymedlem har färre än { $least } poängkort här. Det är för lite för att säga hur sträng personen är.
       *[other] { $n } jurymedlemmar har färre än { $least } poängkort här. Det är för lite för att säga hur stränga de är.
    }
results-refused-apart = Juryn delar sig i { $n } grupper som inte har någon nominering gemensam: stränga jurymedlemmar och svaga nomineringar skulle se likadana ut.
results-refused-little-left = För lite är bedömt av mer än en: det finns { $n } frihetsgrader kvar, och det krävs { $least }.
results-discuss = Att diskutera
results-discuss-rule = Här står nomineringar där jurymedlemmarna är en hel nivå ifrån varandra (spridning 1,00 eller mer), som delar plats över finalistgränsen, som justeringen flyttar över den, eller som färre än { $n } har bedömt.
results-discuss-none = Ingen nominering faller under reglerna.
results-discuss-split = Jurymedlemmarna är en hel nivå ifrån varandra: fråga vad den ena såg som den andra inte såg.
results-discuss-tie = Den delar plats med andra, och alla kan inte bli finalister.
results-discuss-crosses = Medelvärdet och den justerade poängen ger olika svar på om den är finalist.
results-discuss-few = Få har bedömt den, så en enskild väger tungt.
results-change = Skulle något ändra en finalist?
results-change-later = Det går att säga när alla poängkort är klara.
results-instead = Om i stället
results-finalists =
    { $n ->
        [one] Finalisten
       *[other] De { $n } finalisterna
    }
results-instead-mean = Medelvärdet avgjorde
results-instead-adjusted = Den justerade poängen avgjorde
results-instead-median = Medianen avgjorde
results-instead-anybody = Vilken jurymedlem som helst utelämnades
results-instead-without = { $juror } utelämnades
results-same = Samma
results-enters = { $labels } in
results-leaves = { $labels } ut
results-by-mean = efter medelvärdet, för då kan inget justeras
results-juror-number = Jurymedlem { $n }
results-agreement = Läser juryn kriterierna lika?
results-agreement-text = Krippendorffs alfa för ordnade nivåer: 1 är full samsyn, 0 vad slumpen skulle ge. Från 0,80 är samsynen god, från 0,67 någorlunda.
results-criterion = Kriterium
results-agreement-words = Samsyn
results-alpha = Alfa
results-alpha-good = God samsyn
results-alpha-fair = Någorlunda samsyn
results-alpha-poor = De läser det olika
results-alpha-none = Går inte att säga: färre än tre jurymedlemmar, eller så har alla svarat lika
results-jurors = Jurymedlemmar, bara för ordföranden
results-jurors-text = Under noll är strängare än den här juryn i genomsnitt. Strängheten varierar med { $severity } (standardavvikelse); det som återstår mellan jurymedlemmarna är { $rest }. En sträng jurymedlem är inte sämre än en mild.
results-juror = Jurymedlem
results-strict = Sträng till mild
results-difference = Skillnad
results-scored = Bedömt
results-files = Filer
results-files-text = I filer lämnas siffror som bygger på färre än tre poängkort tomma. Paketet innehåller varje svar med nummer för jurymedlemmarna och ett program som räknar ut resultatet igen utan vår kod; det finns här när alla poängkort är klara. En final står på båda ställena bredvid bedömningsomgången.
results-file-xlsx = Excel-arbetsbok (XLSX)
results-file-csv-excel = CSV för Excel
results-file-csv = CSV
results-file-json = JSON
results-file-pack = Resultatpaket för granskare (ZIP)
results-rule-title = Regeln som avgör
results-rule-mean = Juryns ordning följer medelvärdet av fullständiga poängkort; den justerade poängen står bredvid.
results-rule-adjusted = Juryns ordning följer den justerade poängen, eller medelvärdet där inget kan justeras; medelvärdet står bredvid.
results-rule-finalists =
    { $n ->
        [one] Förstaplatsen i varje kategori är finalistens.
       *[other] De första { $n } platserna i varje kategori är finalisternas.
    }
results-rule-habit = Inget annat är tillkännagivet: så är det när ingen säger något annat.
results-rule-at = Tillkännagivet { $moment }, tid i { $zone }.
results-rule-until = Den kan ändras tills omgången öppnar: { $moment }, tid i { $zone }.
results-rule-stands = Omgången öppnade { $moment }, tid i { $zone }; regeln står fast.
results-rule-no-round = Ingen omgång har datum än.
results-rule-too-late = Omgången har öppnat, så regeln står fast som den var. Inget har ändrats.
results-declare = Tillkännage regeln
results-declare-send = Tillkännage
results-choose = Vad avgör ordningen?
results-choose-mean = Medelvärdet
results-choose-help-mean = Medelvärdet av fullständiga poängkort. Enkelt, och rättvist där alla bedömer allt.
results-choose-adjusted = Den justerade poängen
results-choose-help-adjusted = Medelvärdet utan strängheten hos dem som bedömde. Rättvisare där nomineringar möter olika jurymedlemmar.
results-choose-wrong = Välj medelvärdet eller den justerade poängen.
results-choose-finalists = Finalister i varje kategori
results-choose-finalists-help = Från 1 till { $most }.
results-choose-finalists-wrong = Skriv ett tal från 1 till { $most }.
results-pack-readme =
    Vad det här är: allt som juryns resultat har räknats ut av, och resultatet självt.

    pack.json innehåller svaren på varje kriterium för varje nominering och varje jurymedlem, vikterna, regeln som tillkännagavs, utgångsvärdet för upprepningarna och resultatet. Jurymedlemmar är nummer. Numren följer av svaren och inget annat och säger inget om vem som är vem. Poäng anges i tusendelar av en nivå.

    Om det fanns en final står dess svar och resultat under "final", med andra nummer för jurymedlemmarna; "final_decides" är det som tillkännagavs innan någon bedömde, och "decided" säger för varje nominering vilken av de två dess plats kommer från. En final som någon inte är klar med är utelämnad, och det säger "final_is_missing".

    recompute-results.py räknar ut allt igen. Det kräver Python 3.9 eller senare och inget annat:

        python3 recompute-results.py pack.json

    Det skriver ”the same” eller varje siffra som avviker. Hur det räknas står på sidan ”Så räknar vi juryns resultat”.

results-tied =
    { $n ->
        [one] Du är jävig i en nominering i den här kategorin. Du ser inget av den och inget som avslöjar något om den: någon annan är ordförande här.
       *[other] Du är jävig i { $n } nomineringar i den här kategorin. Du ser inget av dem och inget som avslöjar något om dem: någon annan är ordförande här.
    }
results-publish-outside = Du är jävig här. Någon annan har fattat beslutet.
error-results-tied-title = Du är jävig i en nominering i den här kategorin
error-results-tied-text = Filerna innehåller kategorins alla siffror. Be en annan ordförande eller en granskare om dem.

results-ties-below =
    Längre ner delar { $n } nomineringar plats med andra: ingen finalist hänger på det.
