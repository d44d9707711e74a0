results-adjusted = Justert
results-between = Plass mellom
results-median = Median
results-legend-adjusted = justert, med 95 %-intervall
results-legend-mean = gjennomsnitt
results-legend-line = finalistgrense
results-up = Plass { $place } etter de justerte poengene, høyere enn etter gjennomsnittet.
results-down = Plass { $place } etter de justerte poengene, lavere enn etter gjennomsnittet.
results-why-adjusted = Hvorfor denne rekkefølgen? Etter de justerte poengene, høyeste først, sammenlignet i milliondeler. Like poeng deler plass.
results-why-fallback = Hvorfor denne rekkefølgen? Det var kunngjort at de justerte poengene avgjør, men de kan ikke regnes ut her. Derfor avgjør gjennomsnittet: høyeste først, sammenlignet før avrunding. Like gjennomsnitt deler plass.
results-adjusted-means = Justert: gjennomsnittet når strengheten til dem som vurderte nominasjonen, er trukket ut. ±: 95 %-intervall. Plass mellom: der 95 % av 1000 gjentakelser med denne juryens flaks plasserer den.
results-hidden = Et gjennomsnitt av færre enn { $n } vurderinger vises ikke før alt er vurdert: Det ville røpe hva ett jurymedlem mente.
results-how = Slik regner vi ut juryens resultat
results-crossing = Strenge og snille jurymedlemmer gjør en forskjell for { $labels }: Gjennomsnittet og de justerte poengene er uenige om hvem som er finalist. Begge vises.
results-refused = Ingenting er justert.
results-refused-few-jurors =
    { $n ->
        [0] Det er ennå ingen vurderinger å gå etter; det krever { $least } jurymedlemmer å skille strenghet fra kvalitet.
        [one] Det er bare vurderinger fra ett jurymedlem å gå etter; det krever { $least } å skille strenghet fra kvalitet.
       *[other] Bare { $n } jurymedlemmer har vurdert; det krever { $least } å skille strenghet fra kvalitet.
    }
results-refused-many-jurors = { $n } jurymedlemmer har vurdert; det justeres for opptil { $most }.
results-refused-few-scorecards =
    { $n ->
        [one] Ett jurymedlem har færre enn { $least } poengskjemaer her. Det er for lite til å si hvor strengt vedkommende er.
       *[other] { $n } jurymedlemmer har færre enn { $least } poengskjemaer her. Det er for lite til å si hvor strenge de er.
    }
results-refused-apart = Juryen faller i { $n } grupper som ikke har noen nominasjon felles: Strenge jurymedlemmer og svake nominasjoner ville se like ut.
results-refused-little-left = For lite er vurdert av mer enn én: { $n } frihetsgrader er igjen, og det krever { $least }.
results-discuss = Snakk om disse
results-discuss-rule = Her står nominasjoner der jurymedlemmene er et helt trinn fra hverandre (spredning 1,00 eller mer), som deler plass over finalistgrensen, som justeringen flytter over den, eller som færre enn { $n } har vurdert.
results-discuss-none = Ingen nominasjoner faller inn under reglene.
results-discuss-split = Jurymedlemmene er et helt trinn fra hverandre: Spør hva den ene så som den andre ikke så.
results-discuss-tie = Den deler plass med andre, og ikke alle kan bli finalister.
results-discuss-crosses = Gjennomsnittet og de justerte poengene er uenige om den er finalist.
results-discuss-few = Få har vurdert den, så hver enkelt veier tungt.
results-change = Ville noe endre en finalist?
results-change-later = Det kan sies når alle poengskjemaene er inne.
results-instead = Hvis i stedet
results-finalists =
    { $n ->
        [one] Finalisten
       *[other] De { $n } finalistene
    }
results-instead-mean = Gjennomsnittet avgjorde
results-instead-adjusted = De justerte poengene avgjorde
results-instead-median = Medianen avgjorde
results-instead-anybody = Et hvilket som helst jurymedlem ble utelatt
results-instead-without = { $juror } ble utelatt
results-same = De samme
results-enters = { $labels } inn
results-leaves = { $labels } ut
results-by-mean = etter gjennomsnittet, for da kan ingenting justeres
results-juror-number = Jurymedlem { $n }
results-agreement = Leser juryen kriteriene likt?
results-agreement-text = Krippendorffs alfa for ordnede trinn: 1 er full enighet, 0 det tilfeldigheten ville gi. Fra 0,80 er de enige, fra 0,67 noenlunde enige.
results-criterion = Kriterium
results-agreement-words = Enighet
results-alpha = Alfa
results-alpha-good = De er enige
results-alpha-fair = De er noenlunde enige
results-alpha-poor = De leser det ulikt
results-alpha-none = Kan ikke sies: færre enn tre jurymedlemmer, eller alle har svart likt
results-jurors = Jurymedlemmer, bare for jurylederen
results-jurors-text = Under null er strengere enn denne juryen i gjennomsnitt. Strengheten varierer med { $severity } (standardavvik); det som er igjen mellom jurymedlemmene, er { $rest }. Et strengt jurymedlem er ikke dårligere enn et snilt.
results-juror = Jurymedlem
results-strict = Streng til snill
results-difference = Forskjell
results-scored = Vurdert
results-files = Filer
results-files-text = I filene er feltene tomme der tallene bygger på færre enn tre vurderinger. Pakken inneholder hvert eneste svar med numre for jurymedlemmene og et program som regner ut resultatet på nytt uten koden vår; den er her når alle poengskjemaene er inne. En finale står begge steder ved siden av vurderingsrunden.
results-file-xlsx = Excel-arbeidsbok (XLSX)
results-file-csv-excel = CSV for Excel
results-file-csv = CSV
results-file-json = JSON
results-file-pack = Resultatpakke for revisorer (ZIP)
results-rule-title = Regelen som avgjør
results-rule-mean = Juryens rekkefølge følger gjennomsnittet av komplette poengskjemaer; de justerte poengene står ved siden av.
results-rule-adjusted = Juryens rekkefølge følger de justerte poengene, eller gjennomsnittet der ingenting kan justeres; gjennomsnittet står ved siden av.
results-rule-finalists =
    { $n ->
        [one] Førsteplassen i hver kategori er finalistens.
       *[other] De { $n } første plassene i hver kategori er finalistenes.
    }
results-rule-habit = Ingenting annet er kunngjort: Dette gjelder når ingen sier noe annet.
results-rule-at = Kunngjort { $moment }, { $zone }-tid.
results-rule-until = Den kan endres til runden åpner: { $moment }, { $zone }-tid.
results-rule-stands = Runden åpnet { $moment }, { $zone }-tid; regelen står fast.
results-rule-no-round = Ingen runde har datoer ennå.
results-rule-too-late = Runden er åpnet, så regelen står som den var. Ingenting er endret.
results-declare = Kunngjør regelen
results-declare-send = Kunngjør
results-choose = Hva avgjør rekkefølgen?
results-choose-mean = Gjennomsnittet
results-choose-help-mean = Gjennomsnittet av komplette poengskjemaer. Enkelt, og rettferdig der alle vurderer alt.
results-choose-adjusted = De justerte poengene
results-choose-help-adjusted = Gjennomsnittet uten strengheten til dem som vurderte. Mer rettferdig der nominasjoner møter ulike jurymedlemmer.
results-choose-wrong = Velg gjennomsnittet eller de justerte poengene.
results-choose-finalists = Finalister i hver kategori
results-choose-finalists-help = Fra 1 til { $most }.
results-choose-finalists-wrong = Skriv et tall fra 1 til { $most }.
results-pack-readme =
    Hva dette er: alt juryens resultat er regnet ut av, og selve resultatet.

    pack.json inneholder svarene på hvert kriterium for hver nominasjon og hvert jurymedlem, vektene, regelen som var kunngjort, utgangspunktet for gjentakelsene og resultatet. Jurymedlemmer er numre. Numrene følger av svarene alene og sier ingenting om hvem som er hvem. Poeng er i tusendeler av et trinn.

    Var det en finale, står svarene og resultatet fra den under "final", med andre numre for jurymedlemmene; "final_decides" er det som ble kunngjort før noen vurderte, og "decided" sier for hver nominasjon hvilken av de to plassen kommer fra. En finale som noen ikke er ferdig med, er utelatt, og det sier "final_is_missing".

    recompute-results.py regner ut alt på nytt. Det krever Python 3.9 eller nyere og ingenting annet:

        python3 recompute-results.py pack.json

    Det skriver «the same» eller hvert tall som avviker. Hvordan resultatet regnes ut, står på siden «Slik regner vi ut juryens resultat».

results-tied =
    { $n ->
        [one] Du er inhabil i én nominasjon i denne kategorien. Du ser ingenting av den og ingenting som røper noe om den: Noen andre leder juryen her.
       *[other] Du er inhabil i { $n } nominasjoner i denne kategorien. Du ser ingenting av dem og ingenting som røper noe om dem: Noen andre leder juryen her.
    }
results-publish-outside = Du er inhabil her. Noen andre har tatt avgjørelsen.
error-results-tied-title = Du er inhabil i en nominasjon i denne kategorien
error-results-tied-text = Filene viser alle tallene i kategorien. Be en annen juryleder eller en revisor om dem.

results-ties-below =
    Lenger ned deler { $n } nominasjoner plass med andre: Ingen finalist avhenger av det.
