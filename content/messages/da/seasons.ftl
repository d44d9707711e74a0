season-opens = Indkaldelsen åbner { $moment }.
season-open = Indkaldelsen er åben til { $deadline }.
season-closed = Indkaldelsen lukkede { $moment }.
season-show = Vinderne nævnes ved showet { $moment }.
season-blind = Juryen læser uden navne og giver point efter skemaerne herunder.
season-criterion = Kriterium
season-weight = Vægt
season-calendar = Datoer til din kalender
season-edit-title = Datoer og kategorier
season-edit-name = Sæsonens navn ({ $language })
season-edit-zone = Tidszone
season-edit-zone-help = Alle tider nedenfor er klokken på dette sted.
season-edit-call_opens = Indkaldelsen åbner
season-edit-help-call_opens = Fra da af kan biblioteker sende nomineringer.
season-edit-call_closes = Indkaldelsen lukker
season-edit-help-call_closes = Indtil dette minut tages der imod nomineringer.
season-edit-round_opens = Juryen begynder
season-edit-help-round_opens = Fra da af kan jurymedlemmer give point.
season-edit-round_closes = Juryen slutter
season-edit-help-round_closes = Derefter ændres ingen point.
season-edit-show = Showet begynder
season-edit-help-show = På alle sider står der hvornår vinderne bliver kåret.
season-edit-cap = Nomineringer pr. bibliotek
season-edit-cap-help = Lad feltet stå tomt, hvis de må sende så mange de vil.
season-edit-save = Gem
season-edit-saved = Gemt. Alle sider viser de nye datoer med det samme.
season-edit-twice = { $date }: det klokkeslæt kommer to gange natten hvor uret stilles tilbage; det første gælder.
season-edit-no-name = Skriv et navn på højst 100 tegn.
season-edit-no-zone = Vælg et sted.
season-edit-no-cap = Skriv et tal fra 1 til 1000, eller ingenting.
season-edit-no-date = Vælg en dag og et klokkeslæt.
season-edit-skipped = Det klokkeslæt findes ikke den dag: uret ({ $zone } tid) stilles frem hen over det. Vælg en time senere.
season-edit-call-order = Indkaldelsen skal lukke efter at den er åbnet.
season-edit-round-order = Juryen skal slutte efter at den er begyndt.
season-edit-round-early = Juryen skal slutte efter at indkaldelsen er lukket, ellers bliver de sidste nomineringer aldrig læst.
season-edit-show-early = Showet skal komme efter at juryen er færdig.
season-ready-title = Mangler endnu
season-ready = Alt er klar.
season-blocks = holder indkaldelsen lukket
season-lacks-categories = Tilføj en kategori
season-lacks-rubrics =
    { $n ->
        [one] Én kategori har ingen kriterier der giver 100 % tilsammen
       *[other] { $n } kategorier har ingen kriterier der giver 100 % tilsammen
    }
season-lacks-dates = Angiv hvornår juryen begynder og slutter
season-lacks-translations =
    { $n ->
        [one] Én kategori mangler ord på et sprog
       *[other] { $n } kategorier mangler ord på et sprog
    }
season-lacks-jurors = Invitér mindst tre jurymedlemmer
season-lacks-chair = Invitér en juryformand
season-lacks-operator = Invitér en der styrer showet
season-lacks-show = Gem datoerne én gang, så der er et show
season-move-title = Flyt det hele
season-move-days = Antal dage
season-move-help = Fx 7, eller -14 til en generalprøve to uger før. Klokkeslættene bliver.
season-move = Flyt alle datoer
season-move-no-days = Skriv et helt antal dage, højst ti år.
season-categories-title = Kategorier
season-categories-lead = Hvad biblioteker nominerer i, hvad juryen spørger om, og efter hvilke kriterier.
season-category-name = Navn ({ $language })
season-category-question = Spørgsmål til jury og publikum ({ $language })
season-category-about = Én sætning til dem der nominerer ({ $language })
season-category-rubric = Kriterier
season-category-rubric-help = Kriterier, vægte og hvad hvert trin betyder. Alle kan læse dem i indkaldelsen.
season-category-rubric-of = Som i “{ $name }”
season-category-no-rubric = ingen endnu
season-category-add = Tilføj en kategori
season-category-remove = Tag den ud
season-category-remove-label = Tag den ud: { $name }
season-category-too-long = Kort det ned til 300 tegn.
season-category-no-words = Skriv det på mindst ét sprog.
season-category-there = Der er allerede en kategori med det navn.
season-category-in-use = Nogen har begyndt på en nominering i denne kategori, så den bliver.
season-next-title = Den næste sæson
season-next-lead = Den overtager kategorier og kriterier. Du er dens arrangør; alle andre inviteres på ny. Fra da af handler forsiden om den.
season-next-begin = Lav den
season-next-there = Der er allerede en sæson med det navn. Tilføj årstallet.
calendar-opens = indkaldelsen åbner
calendar-closes = indkaldelsens sidste minut
calendar-show = showet
