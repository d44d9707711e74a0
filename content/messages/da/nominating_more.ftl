# Videoer på kort, dokumentation der er væk, og regler efter bibliotekstype

concepts-video = En video på kortet
concepts-video-help = Én af kildernes videoer kan stå på kortets side, med kreditering og licens. Intet af den hentes, før en læser trykker på afspil. Trækkes videoen tilbage, eller udløber samtykket, er den væk med det samme.
concepts-video-name = Video
concepts-video-credit = Video: { $credit }.
error-video-lacks-title = Videoen må ikke offentliggøres
error-video-lacks-text = Noget ved den har ændret sig. Kortets side siger, hvad den mangler.

desk-evidence-gone = Dokumentation utilgængelig

rules-library_types = Kun biblioteker af disse typer
rules-help-library_types = Ingen valgt: alle. Biblioteket skal stå i registret, som siger, hvilken type det er.
rule-library-types = Åben for { $types }
rule-mend-library-types = Denne pris er åben for { $types }, som står i registret: vælg biblioteket fra listen, eller en anden pris

take-not-yet =
    { $n ->
        [one] Én ting mangler, som filen ikke fortæller
       *[other] { $n } ting mangler, som filen ikke fortæller
    }
take-not-yet-text = Kladderne kan tages ind. Det her skal rettes, før de sendes til juryen.
take-as-drafts-instead = En række, der mangler noget, kan tages ind som kladde og rettes dér.

remind-wish-title = Påmindelser
remind-wish-on = Du får en påmindelse af og til: om en indkaldelse, jeres bibliotek ikke har svaret på, om en kladde, der venter, om nomineringer, der skal bedømmes. I hver står der, hvordan de afmeldes.
remind-wish-off = Du har afmeldt påmindelser og får ingen.
remind-wish-again = Send mig påmindelser igen
