season-opens = Utlysningen åpner { $moment }.
season-open = Utlysningen er åpen til { $deadline }.
season-closed = Utlysningen stengte { $moment }.
season-show = Vinnerne kåres på showet { $moment }.
season-blind = Juryen leser uten navn og gir poeng etter vurderingsskjemaene nedenfor.
season-criterion = Kriterium
season-weight = Vekt
season-calendar = Datoer til kalenderen din
season-edit-title = Datoer og kategorier
season-edit-name = Navnet på sesongen ({ $language })
season-edit-zone = Tidssone
season-edit-zone-help = Alle tider nedenfor er klokken på dette stedet.
season-edit-call_opens = Utlysningen åpner
season-edit-help-call_opens = Fra da av kan biblioteker sende nominasjoner.
season-edit-call_closes = Utlysningen stenger
season-edit-help-call_closes = Til og med dette minuttet tas det imot nominasjoner.
season-edit-round_opens = Juryen begynner
season-edit-help-round_opens = Fra da av kan jurymedlemmer gi poeng.
season-edit-round_closes = Juryen slutter
season-edit-help-round_closes = Etter det endres ingen poeng.
season-edit-show = Showet begynner
season-edit-help-show = På alle sider står det når vinnerne kåres.
season-edit-cap = Nominasjoner per bibliotek
season-edit-cap-help = La feltet stå tomt hvis de kan sende så mange de vil.
season-edit-save = Lagre
season-edit-saved = Lagret. Alle sider viser de nye datoene med det samme.
season-edit-twice = { $date }: Det klokkeslettet kommer to ganger den natten klokken stilles tilbake; det første gjelder.
season-edit-no-name = Skriv et navn på høyst 100 tegn.
season-edit-no-zone = Velg et sted.
season-edit-no-cap = Skriv et tall fra 1 til 1000, eller ingenting.
season-edit-no-date = Velg en dag og et klokkeslett.
season-edit-skipped = Det klokkeslettet finnes ikke den dagen: Klokken i { $zone } stilles fram forbi det. Velg en time senere.
season-edit-call-order = Utlysningen må stenge etter at den har åpnet.
season-edit-round-order = Juryen må slutte etter at den har begynt.
season-edit-round-early = Juryen må slutte etter at utlysningen er stengt, ellers blir de siste nominasjonene aldri lest.
season-edit-show-early = Showet må komme etter at juryen er ferdig.
season-ready-title = Gjenstår
season-ready = Alt er klart.
season-blocks = holder utlysningen stengt
season-lacks-categories = Legg til en kategori
season-lacks-rubrics =
    { $n ->
        [one] Én kategori har ikke noe vurderingsskjema der vektene summerer til 100 %
       *[other] { $n } kategorier har ikke noe vurderingsskjema der vektene summerer til 100 %
    }
season-lacks-dates = Oppgi når juryen begynner og slutter
season-lacks-translations =
    { $n ->
        [one] Én kategori mangler ord på et språk
       *[other] { $n } kategorier mangler ord på et språk
    }
season-lacks-jurors = Inviter minst tre jurymedlemmer
season-lacks-chair = Inviter en juryleder
season-lacks-operator = Inviter noen som styrer showet
season-lacks-show = Lagre datoene én gang, så det finnes et show
season-move-title = Flytt alt sammen
season-move-days = Antall dager
season-move-help = For eksempel 7, eller -14 til en generalprøve to uker før. Klokkeslettene blir.
season-move = Flytt alle datoer
season-move-no-days = Skriv et helt antall dager, høyst ti år.
season-categories-title = Kategorier
season-categories-lead = Hva biblioteker nominerer i, hva juryen spør om, og etter hvilket vurderingsskjema.
season-category-name = Navn ({ $language })
season-category-question = Spørsmål til jury og publikum ({ $language })
season-category-about = Én setning til dem som nominerer ({ $language })
season-category-rubric = Vurderingsskjema
season-category-rubric-help = Kriterier, vekter og hva hvert trinn betyr. Alle kan lese dem i utlysningen.
season-category-rubric-of = Som i «{ $name }»
season-category-no-rubric = ingen ennå
season-category-add = Legg til en kategori
season-category-remove = Ta den ut
season-category-remove-label = Ta den ut: { $name }
season-category-too-long = Kort det ned til 300 tegn.
season-category-no-words = Skriv det på minst ett språk.
season-category-there = Det finnes allerede en kategori med det navnet.
season-category-in-use = Noen har begynt på en nominasjon i denne kategorien, så den blir.
season-next-title = Den neste sesongen
season-next-lead = Den overtar kategorier og vurderingsskjemaer. Du er arrangøren; alle andre inviteres på nytt. Fra da av handler forsiden om den.
season-next-begin = Lag den
season-next-there = Det finnes allerede en sesong med det navnet. Legg til årstallet.
calendar-opens = utlysningen åpner
calendar-closes = siste minutt av utlysningen
calendar-show = showet
