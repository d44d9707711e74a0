libraries-title = Libraries
libraries-search = Name, town or region
libraries-all = All libraries
libraries-none = No library like that
libraries-none-text = Try a part of its name, or the town.
libraries-count =
    { $n ->
        [one] One library
       *[other] { $n } libraries
    }
libraries-isil = ISIL
libraries-municipality = Municipality
libraries-region = Region
libraries-country = Country
libraries-population = Inhabitants
libraries-closed = Closed on
libraries-homepage = Its own website
libraries-channels = Channels
libraries-successor = It has become part of
libraries-awards = Awards
libraries-concepts = Concepts from here
libraries-no-concepts = No concept is derived from this library’s work yet.
libraries-facts = About the library
import-title = Take in a register of libraries
import-lead = A file from a spreadsheet. You see first what it would do; then it is taken in whole, or not at all. Doing it twice changes nothing.
import-file = The file
import-file-help = CSV with a first row of column names. Needed: name, country. Read as well: isil, short_name, type, municipality, region, population, homepage, languages, channels.
import-choose-file = Choose a file first.
import-look = Look what it would do
import-new = new
import-changed = changed
import-unchanged = as they are
import-unread = Not read: { $columns }.
import-row = Row { $row }:
import-problems =
    { $n ->
        [one] One row needs mending
       *[other] { $n } things need mending
    }
import-nothing-taken = Nothing was taken in. Mend the file, and choose it again.
import-more = And { $n } more.
import-nothing-new = All of these libraries are here already, just as the file says.
import-now =
    { $n ->
        [one] Take in one library
       *[other] Take in { $n } libraries
    }
register-no-name = the name is missing
register-country = “{ $text }” is no country of ours; write DK, NO, SE, FI, IS, FO, GL or AX
register-isil-shape = an ISIL looks like DK-775100: letters, a hyphen, a number, 16 characters at most
register-isil-country = the ISIL belongs to another country than the row
register-isil-national = the ISIL does not follow its country’s rule (Denmark: six digits from 6, 7 or 8; Norway: seven digits)
register-population = “{ $text }” is not a whole number
register-address = “{ $text }” is not a web address; it begins with https://
register-too-long = “{ $column }” is longer than 300 characters
register-repeated = the same ISIL stands in row { $row }
register-empty = There is nothing in this file.
register-too-large = The file is larger than 4 MB. No register of libraries is.
register-too-many = There are more than { $max } rows. Split the file.
register-not-text = This is not a text file. Save it as CSV, and choose it again.
register-missing-column = The first row names no column “{ $column }”.
register-repeated-column = The column “{ $column }” is there twice.
register-ragged = Row { $row } has more or fewer cells than the first one. Nothing was read.
libraries-predecessors = Taken over from
library-edit-title = Change what the library says
library-edit-lead = Everybody reads this on the library’s page. Name and ISIL come from the register.
library-short_name = Short name
library-help-short_name = As people say it, such as “Aarhus”.
library-homepage = Website
library-help-homepage = With https:// in front.
library-channels = Channels
library-help-channels = Web addresses of what the library runs, one a line.
library-population = Inhabitants served
library-help-population = A whole number.
library-languages = Languages
library-help-languages = Such as: da en ar.
library-save = Save
library-close-title = Closed or merged
library-close-text = The page, the concepts and the awards stay. The library can no longer be chosen in forms.
library-closed-on = Closed on
library-closed-on-help = Leave it empty for a library that is open.
library-merged-into = Merged into
library-merged-into-help = An open library, if there is one that goes on.
library-close = Save how it stands
library-no-day = Write a day such as 2027-12-31.
library-needs-day = Say from which day on the library is part of the other one.
library-no-successor = Choose another library that is open.
library-not-yet = Choose a day that has come; a library is closed from the day you say.
library-several = Several libraries have that name. Write the ISIL of the one you mean, such as DK-775100.
