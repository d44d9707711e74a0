# Videor på kort, underlag som är borta och regler efter bibliotekstyp

concepts-video = En video på kortet
concepts-video-help = En av källornas videor kan stå på kortets sida, med upphovsperson och licens. Inget av den laddas förrän en läsare spelar upp den. Dras videon tillbaka, eller upphör samtycket, försvinner den direkt.
concepts-video-name = Video
concepts-video-credit = Video: { $credit }.
error-video-lacks-title = Videon får inte publiceras
error-video-lacks-text = Något med den har ändrats. Kortets sida säger vad som saknas.

desk-evidence-gone = Underlaget är inte tillgängligt

rules-library_types = Bara bibliotek av de här typerna
rules-help-library_types = Inget valt: alla. Biblioteket måste finnas i registret, som säger vilken typ det är.
rule-library-types = Öppet för { $types }
rule-mend-library-types = Priset är öppet för { $types } som finns i registret: välj biblioteket i listan, eller ett annat pris

take-not-yet =
    { $n ->
        [one] En sak saknas som filen inte berättar
       *[other] { $n } saker saknas som filen inte berättar
    }
take-not-yet-text = Utkasten kan läsas in. Det här måste rättas innan de skickas till juryn.
take-as-drafts-instead = En rad som saknar något kan läsas in som utkast och rättas där.

remind-wish-title = Påminnelser
remind-wish-on = Du får en påminnelse då och då: om en utlysning som ert bibliotek inte har svarat på, om ett utkast som väntar, om nomineringar att bedöma. I varje står hur du avanmäler dig.
remind-wish-off = Du har avanmält dig från påminnelser och får inga.
remind-wish-again = Skicka påminnelser igen
