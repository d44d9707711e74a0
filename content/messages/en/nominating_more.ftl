# Videos on cards, evidence that is gone, and rules by kind of library

concepts-video = A video on the card
concepts-video-help = One of the sources’ videos may stand on the card’s page, with its credit and licence. Nothing of it is loaded before a reader presses play. If the video is taken back or its consent ends, it is gone at once.
concepts-video-name = Video
concepts-video-credit = Video: { $credit }.
error-video-lacks-title = This video may not be published
error-video-lacks-text = Something about it has changed. The card’s page says what it lacks.

desk-evidence-gone = Evidence unavailable

rules-library_types = Only libraries of these kinds
rules-help-library_types = None ticked: any. The library must be in the register, which says of what kind it is.
rule-library-types = Open to { $types }
rule-mend-library-types = This award is open to { $types } that are in the register: choose the library from the list, or another award

take-not-yet =
    { $n ->
        [one] One thing is asked for that the file does not tell
       *[other] { $n } things are asked for that the file does not tell
    }
take-not-yet-text = The drafts can be taken in. This must be mended before they are sent to the jury.
take-as-drafts-instead = A row that lacks something can be taken in as a draft and mended there.

remind-wish-title = Reminders
remind-wish-on = You get a reminder now and then: of a call your library has not answered, of a draft that waits, of nominations to score. Each says how to end them.
remind-wish-off = You have ended reminders, and get none.
remind-wish-again = Send me reminders again
