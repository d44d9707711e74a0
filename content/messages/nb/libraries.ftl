libraries-title = Biblioteker
libraries-search = Navn, by eller region
libraries-all = Alle biblioteker
libraries-none = Ingen biblioteker passer
libraries-none-text = Prøv en del av navnet, eller byen.
libraries-count =
    { $n ->
        [one] Ett bibliotek
       *[other] { $n } biblioteker
    }
libraries-isil = ISIL
libraries-municipality = Kommune
libraries-region = Region
libraries-country = Land
libraries-population = Innbyggere
libraries-closed = Nedlagt
libraries-homepage = Bibliotekets eget nettsted
libraries-channels = Kanaler
libraries-successor = Det er blitt en del av
libraries-awards = Priser
libraries-concepts = Konsepter herfra
libraries-no-concepts = Ingen konsepter bygger på arbeidet til dette biblioteket ennå.
libraries-facts = Om biblioteket
import-title = Importer et register over biblioteker
import-lead = En fil fra et regneark. Du ser først hva den ville gjøre; så importeres den i sin helhet eller ikke i det hele tatt. Å gjøre det to ganger endrer ingenting.
import-file = Filen
import-file-help = CSV med kolonnenavn i første rad. Må være med: name, country. Leses også: isil, short_name, type, municipality, region, population, homepage, languages, channels.
import-choose-file = Velg en fil først.
import-look = Se hva den ville gjøre
import-new = nye
import-changed = endrede
import-unchanged = som de er
import-unread = Leses ikke: { $columns }.
import-row = Rad { $row }:
import-problems =
    { $n ->
        [one] Én rad må rettes
       *[other] { $n } ting må rettes
    }
import-nothing-taken = Ingenting er importert. Rett filen, og velg den igjen.
import-more = Og { $n } til.
import-nothing-new = Alle disse bibliotekene er her allerede, nøyaktig som filen sier.
import-now =
    { $n ->
        [one] Importer ett bibliotek
       *[other] Importer { $n } biblioteker
    }
register-no-name = navnet mangler
register-country = «{ $text }» er ikke et av landene våre; skriv DK, NO, SE, FI, IS, FO, GL eller AX
register-isil-shape = en ISIL ser ut som DK-775100: bokstaver, en bindestrek, et nummer, høyst 16 tegn
register-isil-country = ISIL-en hører til et annet land enn raden
register-isil-national = ISIL-en følger ikke regelen for landet sitt (Danmark: seks sifre fra 6, 7 eller 8; Norge: sju sifre)
register-population = «{ $text }» er ikke et helt tall
register-address = «{ $text }» er ikke en nettadresse; den begynner med https://
register-too-long = «{ $column }» er lengre enn 300 tegn
register-repeated = den samme ISIL-en står i rad { $row }
register-empty = Det er ingenting i filen.
register-too-large = Filen er større enn 4 MB. Så stort er ikke noe register over biblioteker.
register-too-many = Det er flere enn { $max } rader. Del opp filen.
register-not-text = Det er ikke en tekstfil. Lagre den som CSV, og velg den igjen.
register-missing-column = Første rad har ingen kolonne «{ $column }».
register-repeated-column = Kolonnen «{ $column }» står der to ganger.
register-ragged = Rad { $row } har flere eller færre celler enn den første. Ingenting er lest.
libraries-predecessors = Overtatt fra
library-edit-title = Endre hva biblioteket forteller
library-edit-lead = Alle kan lese dette på siden til biblioteket. Navn og ISIL kommer fra registeret.
library-short_name = Kort navn
library-help-short_name = Slik folk sier det, for eksempel «Deichman».
library-homepage = Nettsted
library-help-homepage = Med https:// foran.
library-channels = Kanaler
library-help-channels = Nettadresser til det biblioteket driver, én per linje.
library-population = Innbyggere
library-help-population = Et helt tall.
library-languages = Språk
library-help-languages = For eksempel: nb en ar.
library-save = Lagre
library-close-title = Nedlagt eller slått sammen
library-close-text = Siden, konseptene og prisene blir. Biblioteket kan ikke lenger velges i skjemaer.
library-closed-on = Nedlagt fra
library-closed-on-help = La feltet stå tomt for et bibliotek som er åpent.
library-merged-into = Slått sammen med
library-merged-into-help = Et åpent bibliotek, hvis det er ett som fortsetter.
library-close = Lagre status
library-no-day = Skriv en dato som 2027-12-31.
library-needs-day = Skriv fra hvilken dag biblioteket er en del av det andre.
library-no-successor = Velg et annet bibliotek som er åpent.
library-not-yet = Velg en dag som har vært; et bibliotek er nedlagt fra den dagen du oppgir.
library-several = Flere biblioteker heter det. Skriv ISIL for det du mener, for eksempel DK-775100.
