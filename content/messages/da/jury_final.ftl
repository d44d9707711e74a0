## Finalen, og hvad der hører til juryens sidste trin

round-kind-final = Finale
round-about-final = Juryen bedømmer det der er på den korte liste, en gang til, hver for sig og i egne bedømmelser. Den kommer efter bedømmelsen og før voteringen.
round-final-early = Finalen åbner når bedømmelsen er lukket: indtil da ved ingen hvad der er på den korte liste.
round-talk-before-final = Voteringen åbner når finalen er lukket: bedømmelser er kun uafhængige så længe ingen har talt sammen.
season-edit-misfit = { $round } ville ikke længere passe. { $why } Ret først dens datoer under Runder.
final-title = Finalen
final-heading = Finale
final-lead = Det der er på den korte liste, bedømmes en gang til af hele juryen. Finalens bedømmelser holdes adskilt fra bedømmelsesrundens.
final-none-title = Sæsonen har ingen finale
final-none-text = Sæsonen har ingen finale. En arrangør giver den datoer under Runder.
final-opens = Finalen åbner { $moment }, { $zone } tid.
final-open = Finalen er åben til { $moment }, { $zone } tid.
final-closed = Finalen lukkede { $moment }, { $zone } tid.
final-over = Finalen er slut. Intet blev delt ud.
final-changed = Listen er ændret imens. Se igen på hvad der ville blive lagt frem for juryen.
final-scoring-open = Bedømmelsen er stadig åben. Finalen kan lægges frem for juryen når den er lukket.
final-nothing-listed = Der er endnu intet på en kort liste eller en bruttoliste. Offentliggør de afgørelser først.
final-from-shortlist = Fra den korte liste.
final-from-longlist = Fra bruttolisten, fordi intet i kategorien er på en kort liste.
final-laid-out = Hos juryen
final-lay-out = { $n ->
    [one] Læg én nominering frem for juryen
   *[other] Læg { $n } nomineringer frem for juryen
}
final-lay-out-help = Alle jurymedlemmer får dem alle, medmindre noget binder dem til en af dem. Det jurymedlemmer har sagt om bindinger, gælder også her. Hvem der kommer i juryen senere, får dem uden at du trykker igen; tryk igen når listen er blevet længere.
final-aside = Ude
final-desk-text = Bedøm dem en gang til uden at se på din tidligere bedømmelse.
final-scorecard = Dette er din bedømmelse i finalen. Den fra bedømmelsesrunden bliver som den er.
final-remind = Hvor langt bedømmelsen er, og påmindelser
final-remind-text = Bedømmelsen er lukket: påmindelser handler om finalen og går til dem der har bedømmelser tilbage i den.
final-rule-legend = Finalen
final-rule-choose = Finalens rækkefølge afgør mellem det der blev bedømt i den
final-rule-help = Kun hvor sæsonen har en finale. Ellers står dens rækkefølge ved siden af bedømmelsesrundens.
final-rule-decides = Hvor der er en finale, afgør dens rækkefølge mellem det der blev bedømt i den.
final-decides = Som erklæret før bedømmelsen åbnede, afgør finalens rækkefølge mellem disse.
final-beside = Bedømmelsesrundens rækkefølge afgør. Finalen står ved siden af, som erklæret før bedømmelsen åbnede.
final-table = Finalen og bedømmelsesrunden side om side
final-place = Placering i finalen
final-mean = Gennemsnit i finalen
final-place-before = Placering i bedømmelsen
final-mean-before = Gennemsnit i bedømmelsen
error-room-final-title = Finalen bedømmes
error-room-final-text = Rummet åbner når finalen er lukket: indtil da bedømmer hvert jurymedlem alene.
room-order-worth = Hvad der er mest værd at tale om
room-order-worth-now = Ordn efter hvad der er mest værd at tale om
room-order-worth-text = Først det der afgør hvem der er finalist, så hvor jurymedlemmerne er langt fra hinanden, så hvor man ved lidt. Hver linje siger hvorfor.
room-worth-tie = Deler plads med andre, og ikke alle kan blive finalister.
room-worth-crosses = Gennemsnittet og de justerede point er ikke enige om, hvorvidt den er finalist.
room-worth-sways = Ét jurymedlems point afgør alene om den er finalist.
room-worth-split = Jurymedlemmerne er et helt trin fra hinanden.
room-worth-uncertain = Finalistgrænsen løber mellem de pladser den kan have.
room-worth-few = Få har bedømt den.
results-alpha-flat = Næsten alle har svaret det samme: tallet kan ikke sige hvor ens de læser det
replace-title = Mangler et jurymedlem
replace-text = Her står en nominering når en bedømmelse af den er lagt til side på grund af en sent fundet binding, og når ingen er tilbage til at bedømme den.
replace-nobody = Ingen er tilbage til at bedømme den. Den holder intet resultat op og har selv intet.
replace-set-aside = { $n ->
    [one] En bedømmelse blev lagt til side på grund af en sen binding.
   *[other] { $n } bedømmelser blev lagt til side på grund af sene bindinger.
} { $left ->
    [one] Ét jurymedlem er tilbage.
   *[other] { $left } jurymedlemmer er tilbage.
}
replace-all-tied = Alle jurymedlemmer er bundet til den, så ingen kan bedømme den. Den holder intet resultat op og har selv intet. En udefra kunne komme i juryen, eller en binding ophæves.
replace-give = Giv den til et andet jurymedlem
replace-only = Det gælder kun { $label }. Intet andet deles ud eller tages tilbage.
results-nobody-left = Ingen er tilbage til at bedømme { $labels }. Hvor det står hvor langt juryen er, kan den gives til et andet jurymedlem.
several-title = Notér mange biblioteker på én gang
several-lines = Biblioteker, ét pr. linje
several-lines-help = Navnet som det er registreret, eller ISIL. Du ser hvad der er genkendt, før noget noteres.
several-look = Se hvad der genkendes
several-found = { $n ->
    [one] Ét bibliotek er genkendt
   *[other] { $n } biblioteker er genkendt
}
several-unknown = { $n ->
    [one] Én linje er intet åbent bibliotek og udelades
   *[other] { $n } linjer er ingen åbne biblioteker og udelades
}
several-several = { $n ->
    [one] Ét navn har flere biblioteker, og det udelades: skriv ISIL
   *[other] { $n } navne har flere biblioteker, og de udelades: skriv ISIL
}
several-beyond = Kun de første { $max } linjer er set på. Send resten bagefter.
several-take = { $n ->
    [one] Notér det
   *[other] Notér alle { $n }
}
late-jurors = { $n ->
    [one] { $names } har intet på bordet endnu.
   *[other] { $names } har intet på bordet endnu.
} Hver nominering har allerede sine jurymedlemmer, så intet deles ud af sig selv.
late-jurors-look = Se hvad de ville få hvis det ingen er begyndt på deles ud på ny
round-eligibility-left = { $all ->
    [one] Én nominering er kommet ind.
   *[other] { $all } nomineringer er kommet ind.
} { $left ->
    [0] Ingen mangler at blive set på.
    [one] Én mangler at blive set på.
   *[other] { $left } mangler at blive set på.
} { $n ->
    [0] Ingen er sendt tilbage for at blive rettet.
    [one] Én er sendt tilbage for at blive rettet.
   *[other] { $n } er sendt tilbage for at blive rettet.
}
round-eligibility-desk = Gå det igennem, der er kommet ind
