## Finalen, og det som hører til juryens siste trinn

round-kind-final = Finale
round-about-final = Juryen vurderer det som er på kortlisten, en gang til, hver for seg og i egne poengskjemaer. Den kommer etter vurderingen og før drøftingen.
round-final-early = Finalen åpner når vurderingen er stengt: Før det vet ingen hva som er på kortlisten.
round-talk-before-final = Drøftingen åpner når finalen er stengt: Poeng er bare uavhengige så lenge ingen har snakket sammen.
season-edit-misfit = { $round } ville ikke lenger passe. { $why } Endre først datoene under Runder.
final-title = Finalen
final-heading = Finale
final-lead = Det som er på kortlisten, vurderes en gang til av hele juryen. Poengskjemaene fra finalen holdes adskilt fra dem i vurderingsrunden.
final-none-title = Sesongen har ingen finale
final-none-text = Sesongen har ingen finale. En arrangør gir den datoer under Runder.
final-opens = Finalen åpner { $moment }, { $zone }-tid.
final-open = Finalen er åpen til { $moment }, { $zone }-tid.
final-closed = Finalen stengte { $moment }, { $zone }-tid.
final-over = Finalen er slutt. Ingenting ble delt ut.
final-changed = Listen er endret i mellomtiden. Se igjen på hva som ville bli lagt fram for juryen.
final-scoring-open = Vurderingen er fortsatt åpen. Finalen kan legges fram for juryen når den er stengt.
final-nothing-listed = Ingenting er på en kortliste eller en langliste ennå. Offentliggjør de avgjørelsene først.
final-from-shortlist = Fra kortlisten.
final-from-longlist = Fra langlisten, fordi ingenting i kategorien er på en kortliste.
final-laid-out = Hos juryen
final-lay-out = { $n ->
    [one] Legg én nominasjon fram for juryen
   *[other] Legg { $n } nominasjoner fram for juryen
}
final-lay-out-help = Alle jurymedlemmer får hver av dem, med mindre noe knytter dem til den. Det jurymedlemmene har sagt om tilknytning, gjelder også her. De som kommer inn i juryen senere, får dem uten at du trykker på nytt; trykk på nytt når listen er blitt lengre.
final-aside = Ute
final-desk-text = Vurder disse en gang til uten å se på det forrige poengskjemaet ditt.
final-scorecard = Dette er poengskjemaet ditt i finalen. Det fra vurderingsrunden blir som det er.
final-remind = Hvor langt vurderingen er kommet, og påminnelser
final-remind-text = Vurderingen er stengt: Påminnelser handler om finalen og går til dem som har poengskjemaer igjen i den.
final-rule-legend = Finalen
final-rule-choose = Rekkefølgen i finalen avgjør mellom det som ble vurdert i den
final-rule-help = Bare der sesongen har en finale. Ellers står rekkefølgen i finalen ved siden av den fra vurderingsrunden.
final-rule-decides = Der det er en finale, avgjør rekkefølgen i den mellom det som ble vurdert der.
final-decides = Som kunngjort før vurderingen åpnet, avgjør rekkefølgen i finalen mellom disse.
final-beside = Rekkefølgen fra vurderingsrunden avgjør. Finalen står ved siden av, som kunngjort før vurderingen åpnet.
final-table = Finalen og vurderingsrunden side om side
final-place = Plass i finalen
final-mean = Gjennomsnitt i finalen
final-place-before = Plass i vurderingen
final-mean-before = Gjennomsnitt i vurderingen
error-room-final-title = Finalen vurderes
error-room-final-text = Rommet åpner når finalen er stengt: Før det vurderer hvert jurymedlem alene.
room-order-worth = Hva som er mest verdt å snakke om
room-order-worth-now = Ordne etter hva som er mest verdt å snakke om
room-order-worth-text = Først det som avgjør hvem som er finalist, så der jurymedlemmene er langt fra hverandre, så der man vet lite. Hver linje sier hvorfor.
room-worth-tie = Deler plass med andre, og ikke alle kan bli finalister.
room-worth-crosses = Gjennomsnittet og de justerte poengene er uenige om den er finalist.
room-worth-sways = Poengene fra ett jurymedlem avgjør alene om den er finalist.
room-worth-split = Jurymedlemmene er et helt trinn fra hverandre.
room-worth-uncertain = Finalistgrensen går mellom plassene den kan ha.
room-worth-few = Få har vurdert den.
results-alpha-flat = Nesten alle har svart det samme: Tallet kan ikke si hvor likt de leser det
replace-title = Mangler et jurymedlem
replace-text = Her står en nominasjon når et poengskjema for den er lagt til side på grunn av en sent funnet tilknytning, og når ingen er igjen til å vurdere den.
replace-nobody = Ingen er igjen til å vurdere den. Den forsinker ingen andre resultater og får ikke noe selv.
replace-set-aside = { $n ->
    [one] Ett poengskjema ble lagt til side på grunn av en sen tilknytning.
   *[other] { $n } poengskjemaer ble lagt til side på grunn av sene tilknytninger.
} { $left ->
    [one] Ett jurymedlem er igjen.
   *[other] { $left } jurymedlemmer er igjen.
}
replace-all-tied = Alle jurymedlemmene er knyttet til den, så ingen kan vurdere den. Den forsinker ingen andre resultater og får ikke noe selv. Noen utenfra kan komme inn i juryen, eller man kan se bort fra en tilknytning.
replace-give = Gi den til et annet jurymedlem
replace-only = Det gjelder bare { $label }. Ingenting annet deles ut eller tas tilbake.
results-nobody-left = Ingen er igjen til å vurdere { $labels }. Der det står hvor langt juryen er kommet, kan den gis til et annet jurymedlem.
several-title = Noter mange biblioteker på én gang
several-lines = Biblioteker, ett per linje
several-lines-help = Navnet som registrert, eller ISIL. Du ser hva som er gjenkjent, før noe noteres.
several-look = Se hva som gjenkjennes
several-found = { $n ->
    [one] Ett bibliotek er gjenkjent
   *[other] { $n } biblioteker er gjenkjent
}
several-unknown = { $n ->
    [one] Én linje er ikke et åpent bibliotek og utelates
   *[other] { $n } linjer er ikke åpne biblioteker og utelates
}
several-several = { $n ->
    [one] Ett navn gjelder flere biblioteker og utelates: Skriv ISIL
   *[other] { $n } navn gjelder flere biblioteker og utelates: Skriv ISIL
}
several-beyond = Bare de første { $max } linjene er lest. Send resten etterpå.
several-take = { $n ->
    [one] Noter det
   *[other] Noter alle { $n }
}
late-jurors = { $n ->
    [one] { $names } har ingenting på bordet ennå.
   *[other] { $names } har ingenting på bordet ennå.
} Hver nominasjon har allerede jurymedlemmene sine, så ingenting deles ut av seg selv.
late-jurors-look = Se hva de ville få hvis det ingen har begynt på, deles ut på nytt
round-eligibility-left = { $all ->
    [one] Én nominasjon har kommet inn.
   *[other] { $all } nominasjoner har kommet inn.
} { $left ->
    [0] Ingen gjenstår å se på.
    [one] Én gjenstår å se på.
   *[other] { $left } gjenstår å se på.
} { $n ->
    [0] Ingen er sendt tilbake for å rettes.
    [one] Én er sendt tilbake for å rettes.
   *[other] { $n } er sendt tilbake for å rettes.
}
round-eligibility-desk = Gå gjennom det som har kommet inn
