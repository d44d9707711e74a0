results-adjusted = Justeret
results-between = Plads mellem
results-median = Median
results-legend-adjusted = justeret med 95 %-interval
results-legend-mean = gennemsnit
results-legend-line = finalistgrænse
results-up = Plads { $place } efter de justerede point, højere end efter gennemsnittet.
results-down = Plads { $place } efter de justerede point, lavere end efter gennemsnittet.
results-why-adjusted = Hvorfor denne rækkefølge? Efter de justerede point, højeste først, sammenlignet i milliontedele. Ens point deler plads.
results-why-fallback = Hvorfor denne rækkefølge? Det var meldt ud, at de justerede point afgør, men de kan ikke beregnes her. Derfor afgør gennemsnittet: højeste først, sammenlignet før afrunding. Ens gennemsnit deler plads.
results-adjusted-means = Justeret: gennemsnittet, når strengheden hos dem, der bedømte nomineringen, er trukket ud. ±: 95 %-interval. Plads mellem: hvor 95 % af 1.000 gentagelser med denne jurys held placerer den.
results-hidden = Et gennemsnit af færre end { $n } bedømmelser vises ikke, før alt er bedømt: det ville røbe, hvad et enkelt jurymedlem mente.
results-how = Sådan tæller vi juryens resultat
results-crossing = Strenge og milde jurymedlemmer gør en forskel for { $labels }: gennemsnittet og de justerede point er ikke enige om, hvem der er finalist. Begge vises.
results-refused = Intet er justeret.
results-refused-few-jurors =
    { $n ->
        [0] Der er endnu ingen bedømmelser at gå efter; det kræver { $least } jurymedlemmer at skelne strenghed fra kvalitet.
        [one] Der er kun ét jurymedlems bedømmelser at gå efter; det kræver { $least } at skelne strenghed fra kvalitet.
       *[other] Kun { $n } jurymedlemmer har bedømt; det kræver { $least } at skelne strenghed fra kvalitet.
    }
results-refused-many-jurors = { $n } jurymedlemmer har bedømt; der justeres for op til { $most }.
results-refused-few-scorecards =
    { $n ->
        [one] Ét jurymedlem har færre end { $least } skemaer her. Det er for lidt til at sige, hvor strengt vedkommende er.
       *[other] { $n } jurymedlemmer har færre end { $least } skemaer her. Det er for lidt til at sige, hvor strenge de er.
    }
results-refused-apart = Juryen falder i { $n } grupper, der ikke har nogen nominering til fælles: strenge jurymedlemmer og svage nomineringer ville se ens ud.
results-refused-little-left = For lidt er bedømt af mere end én: der er { $n } frihedsgrader tilbage, og det kræver { $least }.
results-discuss = Tal om disse
results-discuss-rule = Her står nomineringer, hvor jurymedlemmerne er et helt trin fra hinanden (spredning 1,00 eller mere), som deler plads hen over finalistgrænsen, som justeringen flytter over den, eller som færre end { $n } har bedømt.
results-discuss-none = Ingen nominering falder ind under reglerne.
results-discuss-split = Jurymedlemmerne er et helt trin fra hinanden: spørg, hvad den ene så, som den anden ikke så.
results-discuss-tie = Den deler plads med andre, og ikke alle kan blive finalister.
results-discuss-crosses = Gennemsnittet og de justerede point er ikke enige om, hvorvidt den er finalist.
results-discuss-few = Få har bedømt den, så en enkelt vejer tungt.
results-change = Ville noget ændre en finalist?
results-change-later = Det kan siges, når alle skemaer er der.
results-instead = Hvis i stedet
results-finalists =
    { $n ->
        [one] Finalisten
       *[other] De { $n } finalister
    }
results-instead-mean = Gennemsnittet afgjorde
results-instead-adjusted = De justerede point afgjorde
results-instead-median = Medianen afgjorde
results-instead-anybody = Et hvilket som helst jurymedlem blev udeladt
results-instead-without = { $juror } blev udeladt
results-same = De samme
results-enters = { $labels } ind
results-leaves = { $labels } ud
results-by-mean = efter gennemsnittet, for så kan intet justeres
results-juror-number = Jurymedlem { $n }
results-agreement = Læser juryen kriterierne ens?
results-agreement-text = Krippendorffs alfa for ordnede trin: 1 er fuld enighed, 0 hvad tilfældet ville give. Fra 0,80 er de enige, fra 0,67 nogenlunde enige.
results-criterion = Kriterium
results-agreement-words = Enighed
results-alpha = Alfa
results-alpha-good = De er enige
results-alpha-fair = De er nogenlunde enige
results-alpha-poor = De læser det forskelligt
results-alpha-none = Kan ikke siges: færre end tre jurymedlemmer, eller alle har svaret ens
results-jurors = Jurymedlemmer, kun for formanden
results-jurors-text = Under nul er strengere end denne jury i gennemsnit. Strengheden varierer med { $severity } (standardafvigelse); det, der er tilbage mellem jurymedlemmerne, er { $rest }. Et strengt jurymedlem er ikke ringere end et mildt.
results-juror = Jurymedlem
results-strict = Streng til mild
results-difference = Forskel
results-scored = Bedømt
results-files = Filer
results-files-text = I filer står tal, der bygger på færre end tre bedømmelser, tomme. Pakken rummer hvert eneste svar med numre for jurymedlemmerne og et program, der regner resultatet ud igen uden vores kode; den er her, når alle skemaer er der. En finale står begge steder ved siden af bedømmelsesrunden.
results-file-xlsx = Excel-projektmappe (XLSX)
results-file-csv-excel = CSV til Excel
results-file-csv = CSV
results-file-json = JSON
results-file-pack = Resultatpakke til revisorer (ZIP)
results-rule-title = Reglen, der afgør
results-rule-mean = Juryens rækkefølge følger gennemsnittet af hele skemaer; de justerede point står ved siden af.
results-rule-adjusted = Juryens rækkefølge følger de justerede point, eller gennemsnittet, hvor intet kan justeres; gennemsnittet står ved siden af.
results-rule-finalists =
    { $n ->
        [one] Førstepladsen i hver kategori er finalistens.
       *[other] De første { $n } pladser i hver kategori er finalisternes.
    }
results-rule-habit = Intet andet er meldt ud: sådan er det, når ingen siger andet.
results-rule-at = Meldt ud { $moment }, { $zone } tid.
results-rule-until = Den kan ændres, til runden åbner: { $moment }, { $zone } tid.
results-rule-stands = Runden åbnede { $moment }, { $zone } tid; reglen står fast.
results-rule-no-round = Ingen runde har datoer endnu.
results-rule-too-late = Runden er åbnet, så reglen står, som den var. Intet er ændret.
results-declare = Meld reglen ud
results-declare-send = Meld ud
results-choose = Hvad afgør rækkefølgen?
results-choose-mean = Gennemsnittet
results-choose-help-mean = Gennemsnittet af hele skemaer. Enkelt, og retfærdigt, hvor alle bedømmer alt.
results-choose-adjusted = De justerede point
results-choose-help-adjusted = Gennemsnittet uden strengheden hos dem, der bedømte. Mere retfærdigt, hvor nomineringer møder forskellige jurymedlemmer.
results-choose-wrong = Vælg gennemsnittet eller de justerede point.
results-choose-finalists = Finalister i hver kategori
results-choose-finalists-help = Fra 1 til { $most }.
results-choose-finalists-wrong = Skriv et tal fra 1 til { $most }.
results-pack-readme =
    Hvad det er: alt det, juryens resultat er regnet ud af, og resultatet selv.

    pack.json rummer svarene på hvert kriterium for hver nominering og hvert jurymedlem, vægtene, den regel, der var meldt ud, udgangspunktet for gentagelserne og resultatet. Jurymedlemmer er numre. Numrene følger af svarene alene og siger intet om, hvem der er hvem. Point er i tusindedele af et trin.

    Var der en finale, står dens svar og resultat under "final", med andre numre til jurymedlemmerne; "final_decides" er det, der blev meldt ud, før nogen bedømte, og "decided" siger for hver nominering, hvilken af de to dens plads kommer fra. En finale, som nogen ikke er færdig med, er udeladt, og det siger "final_is_missing".

    recompute-results.py regner alt ud igen. Det kræver Python 3.9 eller nyere og intet andet:

        python3 recompute-results.py pack.json

    Det skriver »the same« eller hvert tal, der afviger. Hvordan der tælles, står på siden »Sådan tæller vi juryens resultat«.

results-tied =
    { $n ->
        [one] Du er inhabil i én nominering i denne kategori. Du ser intet af den og intet, der røber noget om den: en anden leder juryen her.
       *[other] Du er inhabil i { $n } nomineringer i denne kategori. Du ser intet af dem og intet, der røber noget om dem: en anden leder juryen her.
    }
results-publish-outside = Du er inhabil her. En anden har truffet afgørelsen.
error-results-tied-title = Du er inhabil i en nominering i denne kategori
error-results-tied-text = Filerne fortæller alle kategoriens tal. Bed en anden formand eller en revisor om dem.

results-ties-below =
    Længere nede deler { $n } nomineringer plads med andre: ingen finalist afhænger af det.
