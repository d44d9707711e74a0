season-opens = Utlysningen öppnar { $moment }.
season-open = Utlysningen är öppen till { $deadline }.
season-closed = Utlysningen stängde { $moment }.
season-show = Vinnarna avslöjas på galan { $moment }.
season-blind = Juryn läser utan namn och ger poäng efter mallarna nedan.
season-criterion = Kriterium
season-weight = Vikt
season-calendar = Datum till din kalender
season-edit-title = Datum och kategorier
season-edit-name = Säsongens namn ({ $language })
season-edit-zone = Tidszon
season-edit-zone-help = Alla tider nedan är lokal tid på den här platsen.
season-edit-call_opens = Utlysningen öppnar
season-edit-help-call_opens = Från och med då kan bibliotek skicka nomineringar.
season-edit-call_closes = Utlysningen stänger
season-edit-help-call_closes = Till och med den här minuten tas nomineringar emot.
season-edit-round_opens = Juryn börjar
season-edit-help-round_opens = Från och med då kan jurymedlemmar ge poäng.
season-edit-round_closes = Juryn slutar
season-edit-help-round_closes = Därefter ändras inga poäng.
season-edit-show = Galan börjar
season-edit-help-show = På alla sidor står det när vinnarna avslöjas.
season-edit-cap = Nomineringar per bibliotek
season-edit-cap-help = Lämna tomt om de får skicka så många de vill.
season-edit-save = Spara
season-edit-saved = Sparat. Alla sidor visar de nya datumen direkt.
season-edit-twice = { $date }: den tiden kommer två gånger natten då klockan ställs tillbaka; den första gäller.
season-edit-no-name = Skriv ett namn på högst 100 tecken.
season-edit-no-zone = Välj en plats.
season-edit-no-cap = Skriv ett tal från 1 till 1000, eller ingenting.
season-edit-no-date = Välj en dag och en tid.
season-edit-skipped = Den tiden finns inte den dagen: klockan i { $zone } ställs fram förbi den. Välj en timme senare.
season-edit-call-order = Utlysningen måste stänga efter att den har öppnat.
season-edit-round-order = Juryn måste sluta efter att den har börjat.
season-edit-round-early = Juryn måste sluta efter att utlysningen har stängt, annars blir de sista nomineringarna aldrig lästa.
season-edit-show-early = Galan måste komma efter att juryn är klar.
season-ready-title = Saknas än
season-ready = Allt är klart.
season-blocks = håller utlysningen stängd
season-lacks-categories = Lägg till en kategori
season-lacks-rubrics =
    { $n ->
        [one] En kategori har ingen bedömningsmall vars vikter tillsammans blir 100 %
       *[other] { $n } kategorier har ingen bedömningsmall vars vikter tillsammans blir 100 %
    }
season-lacks-dates = Ange när juryn börjar och slutar
season-lacks-translations =
    { $n ->
        [one] En kategori saknar ord på något språk
       *[other] { $n } kategorier saknar ord på något språk
    }
season-lacks-jurors = Bjud in minst tre jurymedlemmar
season-lacks-chair = Bjud in en juryordförande
season-lacks-operator = Bjud in någon som kör galan
season-lacks-show = Spara datumen en gång, så att det finns en gala
season-move-title = Flytta allt
season-move-days = Antal dagar
season-move-help = Till exempel 7, eller -14 för en generalrepetition två veckor tidigare. Klockslagen står kvar.
season-move = Flytta alla datum
season-move-no-days = Skriv ett helt antal dagar, högst tio år.
season-categories-title = Kategorier
season-categories-lead = Vad bibliotek nominerar i, vad juryn frågar efter och vilken bedömningsmall som gäller.
season-category-name = Namn ({ $language })
season-category-question = Fråga till jury och publik ({ $language })
season-category-about = En mening till dem som nominerar ({ $language })
season-category-rubric = Bedömningsmall
season-category-rubric-help = Kriterier, vikter och vad varje nivå betyder. Alla kan läsa dem i utlysningen.
season-category-rubric-of = Som i ”{ $name }”
season-category-no-rubric = ingen än
season-category-add = Lägg till en kategori
season-category-remove = Ta bort den
season-category-remove-label = Ta bort den: { $name }
season-category-too-long = Korta ner det till 300 tecken.
season-category-no-words = Skriv det på minst ett språk.
season-category-there = Det finns redan en kategori med det namnet.
season-category-in-use = Någon har påbörjat en nominering i kategorin, så den blir kvar.
season-next-title = Nästa säsong
season-next-lead = Den tar över kategorier och bedömningsmallar. Du är dess arrangör; alla andra bjuds in på nytt. Från och med då handlar startsidan om den.
season-next-begin = Skapa den
season-next-there = Det finns redan en säsong med det namnet. Lägg till årtalet.
calendar-opens = utlysningen öppnar
calendar-closes = utlysningens sista minut
calendar-show = galan
