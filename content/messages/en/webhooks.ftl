# Webhooks: telling other systems that something public has changed.

hooks-title = Webhooks
hooks-lead = Other systems are told within seconds when something public changes: which, and where it is. Never more than anybody may read.
hooks-about = What is sent, and how a receiver checks it
hooks-none = Nobody is told so far.
hooks-full = There are { $n }, and no more are possible. Remove one first.
hooks-add-title = Add a webhook
hooks-add = Add it and show its secret
hooks-address = Address of the receiver
hooks-address-help = On the public web, beginning with https://
hooks-not-https = Write the receiver’s whole address, one that begins with https://, without a name and password, and without #
hooks-too-long = The address is too long
hooks-events = What it is told
hooks-no-events = Choose at least one thing it is told
hooks-since = since { $date }
hooks-on = On
hooks-off = Off
hooks-failing = Not arriving
hooks-secret-title = Copy the secret now
hooks-secret-text = The receiver needs it to check that a message is from here. It is not shown again; you can make a new one.
hooks-one-title = One webhook
hooks-off-organiser = An organiser switched it off on { $moment }.
hooks-off-failing = Nothing arrived there for five days, so it was switched off on { $moment }. Look at the receiver, then switch it on again.
hooks-off-gone = The receiver answered that it is gone, so it was switched off on { $moment }.
hooks-failing-since = Nothing has arrived there since { $moment }. What is waiting is tried again, less and less often; after five days the webhook is switched off.
hooks-log-title = What was sent last
hooks-log-none = Nothing so far. Send a test to see whether it arrives.
hooks-test = Send a test
hooks-again = Send again
hooks-again-label = Send again: { $message }
hooks-answered = answered { $status }
hooks-trouble-refused = no answer: the address is not a public one with https
hooks-trouble-broken = no answer: no connection, or it broke off
hooks-trouble-unknown = no answer: no such host
hooks-trouble-late = no answer within ten seconds
hooks-tried =
    { $n ->
        [one] tried once
       *[other] tried { $n } times
    }
hooks-next = next attempt { $moment }
hooks-state-waiting = Waiting
hooks-state-delivered = Delivered
hooks-state-failed = Given up
hooks-state-dropped = No longer public
hooks-save = Save
hooks-rotate-title = New secret
hooks-rotate-text = For three days both secrets sign every message, so that the receiver can change over in peace.
hooks-rotate = Make a new secret
hooks-both = The secret before signs as well until { $moment }.
hooks-switch-on = Switch on
hooks-switch-off = Switch off
hooks-delete = Remove
hook-event-concept-published = A concept is published, or is back in the catalogue
hook-event-concept-revised = A concept is revised or translated
hook-event-concept-retired = A concept leaves the catalogue
hook-event-concept-withdrawn = A concept is withdrawn
hook-event-outcome-approved = A library’s report stands on a card
hook-event-winner-revealed = A winner has been revealed
hook-event-webhook-test = A test
error-hook-off-title = The webhook is switched off
error-hook-off-text = Go back and switch it on; then send the test.
mail-hook-off-subject = A webhook has been switched off
mail-hook-off-body =
    Hello

    A webhook you added was switched off, because its receiver does not take our messages any more. What it was told, and what it answered, is here:
    { $link }

    When the receiver is in order, switch it on again there.
act-manage-webhooks = Add and change webhooks
sharing-webhooks-title = Webhooks
sharing-webhooks-text = If you would rather be told than ask, we can send your system a signed message when something changes. Write to the organisers; this is what they send:
