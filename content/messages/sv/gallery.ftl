# Säsongens galleri och den offentliga listan över inrapporteringar.

gallery-title = Galleri: { $season }
gallery-crumb = Galleri
gallery-description = Det biblioteken har nominerat under säsongen, visat där de har sagt ja.
gallery-lead = Det biblioteken har nominerat under säsongen. Du ser de nomineringar vars bibliotek har sagt ja, i den ordning de kom in.
gallery-enter = Se vad som kom in
gallery-to-season = Till säsongen
gallery-to-catalogue = Till katalogen
gallery-shut-title = Galleriet är inte öppet än
gallery-shut-show = Det kan öppnas när galan börjar, { $moment }.
gallery-shut-judging = Juryn arbetar till { $moment } och får inte veta vems nominering den läser.
gallery-shut-not-opened = Arrangörerna har inte öppnat det än.
gallery-none-title = Ingen har sagt ja än
gallery-none-text = Det är biblioteken som bestämmer vad som visas här, och hittills har inget sagt ja.
gallery-nothing-title = Inga nomineringar stämmer med allt detta
gallery-nothing-text = Ta bort ett av valen eller se alla.
gallery-show-all = Visa alla
gallery-narrow = Avgränsa galleriet
gallery-show = Visa
gallery-count =
    { $n ->
        [one] En nominering
       *[other] { $n } nomineringar
    }
gallery-count-of = { $n } av { $all } nomineringar
gallery-facet-category = Kategori
gallery-facet-kind = Vad det är
gallery-facet-library = Bibliotek
gallery-facet-region = Region
gallery-kind-initiative = Initiativ
gallery-kind-strategy = Strategi
gallery-honour = Vid prisutdelningen
gallery-winner = Vinnare
gallery-nominee = Nominerad
gallery-commended = Hedersomnämnande
gallery-about = Om nomineringen
gallery-own-words = Berättat av dem som har nominerat.
gallery-concepts = Koncept som bygger på den
gallery-reports-link =
    { $n ->
        [one] En kort inrapportering
       *[other] { $n } korta inrapporteringar
    }

reports-title = Inrapporteringar: { $season }
reports-description = Det som fungerade på biblioteken under säsongen, berättat i en mening eller två.
reports-lead = Vad som fungerade, var och varför, i en mening eller två. De som har rapporterat in har sagt ja till att det står här.
reports-none-title = Här står inga inrapporteringar
reports-none-text = En inrapportering kommer med på listan när avsändaren har sagt ja och någon har läst den.
reports-count =
    { $n ->
        [one] En inrapportering, senaste först
       *[other] { $n } inrapporteringar, senaste först
    }
reports-unknown-library = Ett bibliotek
reports-link-label = { $site }, om { $library }

gallery-agree = Den får visas i säsongens galleri
gallery-agree-help = Efter galan kan alla se titeln, ert biblioteks namn, kategorin, den korta beskrivningen och de bilder och videor som får publiceras. Inget annat ni har skrivit visas. Juryns arbete är detsamma oavsett, och ni kan ändra ert svar när som helst.
gallery-own-title = I säsongens galleri?
gallery-is-shown = Den visas i galleriet
gallery-hidden-not-standing = Den kan inte visas.
gallery-hidden-writer = Ni har inte sagt ja, så ingen ser den där.
gallery-hidden-unconfirmed = Ingen ser den där förrän biblioteket har bekräftat den och sagt ja.
gallery-hidden-declined = Biblioteket har sagt nej, så ingen ser den där.
gallery-hidden-library = Biblioteket har bekräftat den men inte sagt ja till galleriet, så ingen ser den där.
gallery-hidden-season = Ni har sagt ja. Ingen ser den än: { $why }
gallery-agree-now = Ja, den får visas
gallery-take-back = Ta bort den ur galleriet
confirming-gallery = Den får också visas i säsongens galleri
confirming-gallery-help = Efter galan kan alla se titeln, ert biblioteks namn, den korta beskrivningen och de bilder och videor som får publiceras. Svara igen utan krysset om den ska bort.
report-listed = Min inrapportering får stå på säsongens offentliga lista
report-listed-help = Efter galan och när en arrangör har läst den: allt, men aldrig vem du är. Skriv till oss om den ska bort från listan.

gallery-desk-title = Galleri för { $season }
gallery-desk-lead = Efter galan kan alla se de nomineringar vars bibliotek har sagt ja. Ni bestämmer om galleriet är öppet; biblioteken bestämmer vilka som är med.
gallery-desk-count =
    { $all ->
        [0] Inget har skickats in.
       *[other] { $n } av { $all } nomineringar får visas.
    }
gallery-desk-open = Öppet sedan { $moment }.
gallery-desk-look = Se galleriet
gallery-desk-open-text = Galan har börjat och juryn är klar. Allt som har fått ett ja visas så snart ni öppnar.
gallery-desk-open-now = Öppna galleriet
gallery-desk-close-title = Stäng galleriet
gallery-desk-close-text = Alla sidor, bilder och videor försvinner direkt. Ingens svar ändras, och ni kan öppna igen.
gallery-desk-close = Stäng det
gallery-desk-reason = Varför?
gallery-desk-reason-help = Det sparas i loggen.
gallery-desk-no-reason = Skriv kort varför
gallery-desk-long-reason = Skriv varför med färre ord
gallery-desk-shown = Det som visas
gallery-desk-out = Ta bort den
gallery-desk-out-label = Ta bort den: { $title }
gallery-desk-others = Andra säsonger
gallery-reports-title = Inrapporteringar som får stå på listan
gallery-reports-text = Alla kan rapportera in något om alla. Läs var och en innan den blir offentlig: inga namn på privatpersoner, inget ovänligt.
gallery-reports-none = Ingen avsändare har sagt ja hittills.
gallery-report-list = Sätt upp den på listan
gallery-report-list-label = Sätt upp den på listan: { $library }
gallery-report-off = Ta bort den från listan
gallery-report-off-label = Ta bort den från listan: { $library }
gallery-report-listed = På listan
error-gallery-shut-title = Galleriet kan inte öppnas än
error-gallery-shut-text = Galan har inte börjat, eller så är juryn i gång igen. På galleriets sida står det hur länge.
error-gallery-word-title = Det var inget svar
error-gallery-word-text = Gå tillbaka och använd en av knapparna.
trail-join-gallery = Ett svar om säsongens galleri
trail-leave-gallery = Borttagen ur säsongens galleri av en arrangör
act-join-gallery = Säga om en nominering får visas i galleriet
act-leave-gallery = Ta bort en nominering ur galleriet
act-open-gallery = Öppna och stänga en säsongs galleri
act-list-report = Sätta upp en inrapportering på den offentliga listan eller ta bort den
