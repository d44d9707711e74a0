libraries-title = Bibliotek
libraries-search = Namn, ort eller region
libraries-all = Alla bibliotek
libraries-none = Det finns inget sådant bibliotek
libraries-none-text = Prova en del av namnet, eller orten.
libraries-count =
    { $n ->
        [one] Ett bibliotek
       *[other] { $n } bibliotek
    }
libraries-isil = ISIL
libraries-municipality = Kommun
libraries-region = Region
libraries-country = Land
libraries-population = Invånare
libraries-closed = Stängt
libraries-homepage = Bibliotekets webbplats
libraries-channels = Kanaler
libraries-successor = Har blivit en del av
libraries-awards = Priser
libraries-concepts = Koncept härifrån
libraries-no-concepts = Inget koncept bygger än på bibliotekets arbete.
libraries-facts = Om biblioteket
import-title = Läs in ett register över bibliotek
import-lead = En fil från ett kalkylark. Du ser först vad den skulle göra; sedan läses den in i sin helhet eller inte alls. Att göra det två gånger ändrar ingenting.
import-file = Filen
import-file-help = CSV med kolumnnamn på första raden. Nödvändiga: name, country. Läses också: isil, short_name, type, municipality, region, population, homepage, languages, channels.
import-choose-file = Välj en fil först.
import-look = Se vad den skulle göra
import-new = nya
import-changed = ändrade
import-unchanged = som de är
import-unread = Läses inte: { $columns }.
import-row = Rad { $row }:
import-problems =
    { $n ->
        [one] En rad behöver rättas
       *[other] { $n } saker behöver rättas
    }
import-nothing-taken = Inget har lästs in. Rätta filen och välj den igen.
import-more = Och { $n } till.
import-nothing-new = Alla de här biblioteken finns redan, precis som filen säger.
import-now =
    { $n ->
        [one] Läs in ett bibliotek
       *[other] Läs in { $n } bibliotek
    }
register-no-name = namnet saknas
register-country = ”{ $text }” är inte ett av våra länder; skriv DK, NO, SE, FI, IS, FO, GL eller AX
register-isil-shape = en ISIL ser ut som DK-775100: bokstäver, ett bindestreck, ett nummer, högst 16 tecken
register-isil-country = ISIL-koden hör till ett annat land än raden
register-isil-national = ISIL-koden följer inte sitt lands regel (Danmark: sex siffror som börjar på 6, 7 eller 8; Norge: sju siffror)
register-population = ”{ $text }” är inget heltal
register-address = ”{ $text }” är ingen webbadress; den börjar med https://
register-too-long = ”{ $column }” är längre än 300 tecken
register-repeated = samma ISIL står på rad { $row }
register-empty = Det finns inget i filen.
register-too-large = Filen är större än 4 MB. Så stort är inget register över bibliotek.
register-too-many = Det finns fler än { $max } rader. Dela upp filen.
register-not-text = Det är ingen textfil. Spara den som CSV och välj den igen.
register-missing-column = Första raden anger ingen kolumn ”{ $column }”.
register-repeated-column = Kolumnen ”{ $column }” finns två gånger.
register-ragged = Rad { $row } har fler eller färre celler än den första. Inget har lästs.
libraries-predecessors = Övertaget från
library-edit-title = Ändra vad biblioteket berättar
library-edit-lead = Alla kan läsa detta på bibliotekets sida. Namn och ISIL kommer från registret.
library-short_name = Kort namn
library-help-short_name = Som folk säger det, till exempel ”Malmö”.
library-homepage = Webbplats
library-help-homepage = Med https:// framför.
library-channels = Kanaler
library-help-channels = Webbadresser till det biblioteket driver, en per rad.
library-population = Invånare
library-help-population = Ett heltal.
library-languages = Språk
library-help-languages = Till exempel: sv en ar.
library-save = Spara
library-close-title = Stängt eller sammanslaget
library-close-text = Sidan, koncepten och priserna finns kvar. Biblioteket kan inte längre väljas i formulär.
library-closed-on = Stängt den
library-closed-on-help = Lämna tomt för ett bibliotek som är öppet.
library-merged-into = Sammanslaget med
library-merged-into-help = Ett öppet bibliotek, om det finns ett som fortsätter.
library-close = Spara som det är nu
library-no-day = Skriv en dag som 2027-12-31.
library-needs-day = Ange från vilken dag biblioteket är en del av det andra.
library-no-successor = Välj ett annat bibliotek som är öppet.
library-not-yet = Välj en dag som har varit; ett bibliotek är stängt från den dag du anger.
library-several = Flera bibliotek heter så. Skriv ISIL för det du menar, till exempel DK-775100.
