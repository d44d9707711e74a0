# Videoer på kort, dokumentasjon som er borte, og regler etter bibliotektype

concepts-video = En video på kortet
concepts-video-help = Én av videoene fra kildene kan stå på siden til kortet, med kreditering og lisens. Ingenting av den lastes før en leser trykker på Spill av. Hvis videoen trekkes tilbake eller samtykket utløper, er den borte med det samme.
concepts-video-name = Video
concepts-video-credit = Video: { $credit }.
error-video-lacks-title = Videoen kan ikke offentliggjøres
error-video-lacks-text = Noe ved den har endret seg. Siden til kortet sier hva den mangler.

desk-evidence-gone = Dokumentasjon utilgjengelig

rules-library_types = Bare biblioteker av disse typene
rules-help-library_types = Ingen valgt: alle. Biblioteket må stå i registeret, som sier hvilken type det er.
rule-library-types = Åpen for { $types }
rule-mend-library-types = Denne prisen er åpen for { $types } som står i registeret: Velg biblioteket fra listen, eller velg en annen pris

take-not-yet =
    { $n ->
        [one] Én ting mangler som filen ikke forteller
       *[other] { $n } ting mangler som filen ikke forteller
    }
take-not-yet-text = Utkastene kan importeres. Dette må rettes før de sendes til juryen.
take-as-drafts-instead = En rad som mangler noe, kan importeres som utkast og rettes der.

remind-wish-title = Påminnelser
remind-wish-on = Du får en påminnelse av og til: om en utlysning biblioteket ditt ikke har svart på, om et utkast som venter, om nominasjoner som skal vurderes. I hver av dem står det hvordan du melder deg av.
remind-wish-off = Du har meldt deg av påminnelser og får ingen.
remind-wish-again = Send meg påminnelser igjen
