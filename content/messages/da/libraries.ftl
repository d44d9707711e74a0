libraries-title = Biblioteker
libraries-search = Navn, by eller region
libraries-all = Alle biblioteker
libraries-none = Der er intet bibliotek som det
libraries-none-text = Prøv en del af navnet, eller byen.
libraries-count =
    { $n ->
        [one] Ét bibliotek
       *[other] { $n } biblioteker
    }
libraries-isil = ISIL
libraries-municipality = Kommune
libraries-region = Region
libraries-country = Land
libraries-population = Indbyggere
libraries-closed = Lukket
libraries-homepage = Dets eget websted
libraries-channels = Kanaler
libraries-successor = Det er blevet en del af
libraries-awards = Priser
libraries-concepts = Koncepter herfra
libraries-no-concepts = Der er endnu ikke udledt noget koncept af bibliotekets arbejde.
libraries-facts = Om biblioteket
import-title = Hent et register over biblioteker ind
import-lead = En fil fra et regneark. Du ser først, hvad den vil gøre; så bliver den hentet ind som helhed eller slet ikke. At gøre det to gange ændrer ingenting.
import-file = Filen
import-file-help = CSV med kolonnenavne i første række. Nødvendige: name, country. Læses også: isil, short_name, type, municipality, region, population, homepage, languages, channels.
import-choose-file = Vælg først en fil.
import-look = Se, hvad den vil gøre
import-new = nye
import-changed = ændrede
import-unchanged = som de er
import-unread = Læses ikke: { $columns }.
import-row = Række { $row }:
import-problems =
    { $n ->
        [one] Én række skal rettes
       *[other] { $n } ting skal rettes
    }
import-nothing-taken = Intet er hentet ind. Ret filen, og vælg den igen.
import-more = Og { $n } til.
import-nothing-new = Alle disse biblioteker er her allerede, præcis som filen siger.
import-now =
    { $n ->
        [one] Hent ét bibliotek ind
       *[other] Hent { $n } biblioteker ind
    }
register-no-name = navnet mangler
register-country = “{ $text }” er ikke et af vores lande; skriv DK, NO, SE, FI, IS, FO, GL eller AX
register-isil-shape = en ISIL ser ud som DK-775100: bogstaver, en bindestreg, et nummer, højst 16 tegn
register-isil-country = ISIL’en hører til et andet land end rækken
register-isil-national = ISIL’en følger ikke sit lands regel (Danmark: seks cifre fra 6, 7 eller 8; Norge: syv cifre)
register-population = “{ $text }” er ikke et helt tal
register-address = “{ $text }” er ikke en webadresse; den begynder med https://
register-too-long = “{ $column }” er længere end 300 tegn
register-repeated = den samme ISIL står i række { $row }
register-empty = Der er ingenting i filen.
register-too-large = Filen er større end 4 MB. Det er intet register over biblioteker.
register-too-many = Der er mere end { $max } rækker. Del filen.
register-not-text = Det er ikke en tekstfil. Gem den som CSV, og vælg den igen.
register-missing-column = Første række nævner ingen kolonne “{ $column }”.
register-repeated-column = Kolonnen “{ $column }” er der to gange.
register-ragged = Række { $row } har flere eller færre celler end den første. Intet er læst.
libraries-predecessors = Overtaget fra
library-edit-title = Ret hvad biblioteket fortæller
library-edit-lead = Alle kan læse dette på bibliotekets side. Navn og ISIL kommer fra registret.
library-short_name = Kort navn
library-help-short_name = Som folk siger det, fx “Aarhus”.
library-homepage = Hjemmeside
library-help-homepage = Med https:// foran.
library-channels = Kanaler
library-help-channels = Webadresser på det biblioteket driver, én pr. linje.
library-population = Indbyggere
library-help-population = Et helt tal.
library-languages = Sprog
library-help-languages = Fx: da en ar.
library-save = Gem
library-close-title = Lukket eller sammenlagt
library-close-text = Siden, koncepterne og priserne bliver. Biblioteket kan ikke længere vælges i formularer.
library-closed-on = Lukket den
library-closed-on-help = Lad feltet stå tomt for et bibliotek der er åbent.
library-merged-into = Lagt sammen med
library-merged-into-help = Et åbent bibliotek, hvis der er et der fortsætter.
library-close = Gem hvordan det står til
library-no-day = Skriv en dag som 2027-12-31.
library-needs-day = Skriv fra hvilken dag biblioteket er en del af det andet.
library-no-successor = Vælg et andet bibliotek som er åbent.
library-not-yet = Vælg en dag der er kommet; et bibliotek er lukket fra den dag du angiver.
library-several = Flere biblioteker hedder det. Skriv ISIL for det du mener, fx DK-775100.
