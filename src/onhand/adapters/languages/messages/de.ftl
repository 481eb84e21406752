greeting = Hallo! Wie kann ich Ihnen helfen?
thanks = Gern geschehen! Kann ich sonst noch etwas für Sie tun?
goodbye = Auf Wiedersehen, und danke für Ihre Nachricht.
who_are_you = Ich bin der automatische Assistent. Ich sehe Bestellungen nach, ändere oder storniere sie, melde Rückgaben und Umtausch an, helfe bei Zahlungen und beantworte Fragen. Sie können jederzeit mit einem Menschen sprechen.
complaint = Es tut mir leid, dass das schiefgegangen ist. Sagen Sie mir, was passiert ist, oder sprechen Sie mit einem Menschen.
not_understood = Entschuldigung, das habe ich nicht verstanden. Können Sie es anders sagen?
asked_again = Ich meine die Frage unten: Bitte wählen Sie eine der Antworten, oder sagen Sie es mir mit Ihren eigenen Worten.
asked_again_openly = Um weiterzumachen, brauche ich die Antwort auf die Frage unten. Sagen Sie es mir mit Ihren eigenen Worten, oder sprechen Sie mit einem Menschen.
one_moment = Einen Moment bitte, ich suche noch.
offer_person = Dabei kann ich selbst nicht helfen. Ein Mensch kann es: Soll ich jemanden holen?
person_choice = Mit einem Menschen sprechen
next_errand = Als Nächstes: { $errand }
next_order = Als Nächstes: Bestellung { $order }
back_to = Zurück zu: { $errand }
noted_for_later = Darum kümmere ich mich gleich danach: { $errand }

## Who the customer is
ask_identity = Um das nachzusehen, muss ich wissen, wer Sie sind. Wie lautet Ihre E-Mail-Adresse, oder Ihr voller Name und Ihre Postleitzahl?
identity_not_found = Mit diesen Angaben finde ich niemanden. Bitte prüfen Sie die Schreibweise.
identity_failed = Ich konnte nicht bestätigen, wer Sie sind. Ein Mensch kann Ihnen dabei helfen.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = noch nicht verschickt
status_changed = noch nicht verschickt, einmal geändert
status_processed = unterwegs
status_delivered = zugestellt
status_cancelled = storniert
status_return_requested = Rückgabe angemeldet
status_exchange_requested = Umtausch angemeldet
method_gift_card = Geschenkkarte
method_credit_card = Kreditkarte
method_paypal = PayPal
method_pay_later = Später bezahlen
due_paid = bezahlt
due_overdue = überfällig
due_due_soon = bald fällig
due_upcoming = noch nicht fällig
due_cancelled = storniert
due_refunded = erstattet

## Which order, and how it stands
which_order = Um welche Bestellung geht es?
order_not_found = Ich finde unter Ihren Bestellungen keine mit der Nummer { $order }.
no_orders = Sie haben keine Bestellungen bei uns.
order_pending = Die Bestellung { $order } ({ $items }, { $total }) wird vorbereitet und ist noch nicht verschickt.
order_processed = Die Bestellung { $order } ({ $items }) ist unterwegs.
goes_to = Sie geht an: { $address }
tracking = Sendungsverfolgung: { $carrier } { $numbers }
expected_on = Sie sollte am { $date } ankommen.
order_delivered = Die Bestellung { $order } ({ $items }) wurde zugestellt.
delivered_on = Sie kam am { $date } an.
order_cancelled = Die Bestellung { $order } ist storniert.
order_return = Für die Bestellung { $order } ist eine Rückgabe angemeldet. Sie erhalten eine E-Mail, wie Sie die Artikel zurückschicken.
order_exchange = Für die Bestellung { $order } ist ein Umtausch angemeldet. Sie erhalten eine E-Mail, wie Sie die Artikel zurückschicken.
order_not_on_its_way = Zur Bestellung { $order } ist gerade kein Paket unterwegs. Status: { $status }.
said_delivered_on = Laut Paketdienst wurde sie am { $date } zugestellt.

## Cancelling
ask_cancel_reason = Warum möchten Sie die Bestellung { $order } stornieren?
reason_no_longer_needed = Nicht mehr benötigt
reason_ordered_by_mistake = Versehentlich bestellt
confirm_cancel = Soll ich die ganze Bestellung { $order } stornieren? Artikel: { $items }. Summe: { $total }. Grund: { $reason }.
confirm_yes = Ja, stornieren
confirm_no = Nein, behalten
cancelled = Erledigt: Die Bestellung { $order } ist storniert.
refund_at_once = { $amount } sind jetzt wieder auf Ihrer Geschenkkarte.
refund_later = { $amount } werden innerhalb von 5 bis 7 Werktagen auf Ihre ursprüngliche Zahlungsart erstattet.
refund_plan = Ihr Zahlungsplan wird angepasst. Was Sie schon bezahlt haben, wird innerhalb von 5 bis 7 Werktagen erstattet.
not_cancellable = Die Bestellung { $order } kann nicht mehr storniert werden: Das geht nur, solange sie nicht verschickt ist.
delivered_not_cancellable = Die Bestellung { $order } ist schon zugestellt und kann deshalb nicht storniert werden. Sie können sie stattdessen zurückgeben.

## Before something is changed
details_changed = Inzwischen hat sich etwas geändert, deshalb muss ich noch einmal fragen.
kept = Gut, die Bestellung { $order } bleibt, wie sie ist.
nothing_changed = Gut, es wird nichts geändert.
yes_do_it = Ja, bitte so machen
no_leave_it = Nein, alles so lassen
refused_by_shop = Das Bestellsystem hat das nicht angenommen. Ich hole einen Menschen dazu, der alles sieht, was Sie geschrieben haben.
not_changeable = Die Bestellung { $order } kann nicht mehr geändert werden: Das geht nur, solange sie nicht verschickt ist. Status: { $status }.
changed_before = Die Artikel der Bestellung { $order } wurden schon einmal geändert. Danach kann sie nicht mehr geändert oder storniert werden.
delivered_not_changeable = Die Bestellung { $order } ist schon zugestellt und kann deshalb nicht geändert werden. Sie können die Artikel zurückgeben oder umtauschen.
payment_changed_before = Die Zahlung der Bestellung { $order } kann nicht mehr geändert werden.

## Items and their variants
which_pieces_change = Welche Artikel der Bestellung { $order } möchten Sie ändern? Bitte nennen Sie alle.
which_pieces_return = Welche Artikel der Bestellung { $order } möchten Sie zurückgeben? Bitte nennen Sie alle.
which_pieces_exchange = Welche Artikel der Bestellung { $order } möchten Sie umtauschen? Bitte nennen Sie alle.
which_piece = { $name }: Welchen Artikel davon meinen Sie?
ask_variant = { $item }: Was möchten Sie stattdessen?
variant_not_available = { $item }: So ist der Artikel gerade nicht verfügbar. Diese Varianten gibt es.
no_variant = { $item }: Eine andere Variante ist gerade nicht verfügbar.
only_once = Das geht für jede Bestellung nur einmal. Bitte prüfen Sie, ob alles aufgeführt ist, was Sie ändern möchten.
difference_paid = Differenz, die Sie zahlen: { $amount } ({ $method })
difference_back = Differenz, die Sie zurückbekommen: { $amount } ({ $method })
difference_none = Der Preis bleibt gleich.
confirm_change_items = Soll ich die Bestellung { $order } so ändern?
items_changed = Erledigt: Die Bestellung { $order } ist geändert.
confirm_exchange = Soll ich diesen Umtausch für die Bestellung { $order } anmelden?
exchange_requested = Erledigt: Der Umtausch für die Bestellung { $order } ist angemeldet. Sie erhalten eine E-Mail, wie Sie die Artikel zurückschicken. Sie müssen nicht neu bestellen.
items_back = Artikel zum Zurückschicken: { $items }
refund_to = Erstattung: { $amount } ({ $method })
confirm_return = Soll ich diese Rückgabe für die Bestellung { $order } anmelden?
return_requested = Erledigt: Die Rückgabe für die Bestellung { $order } ist angemeldet. Sie erhalten eine E-Mail, wie Sie die Artikel zurückschicken. Sobald sie bei uns sind, erstatten wir { $amount }.
not_returnable = Aus der Bestellung { $order } kann gerade nichts zurückgegeben oder umgetauscht werden: Das geht erst nach der Zustellung. Status: { $status }.
returned_before = Für die Bestellung { $order } ist schon eine Rückgabe angemeldet.
exchanged_before = Für die Bestellung { $order } ist schon ein Umtausch angemeldet.
pending_not_returnable = Die Bestellung { $order } ist noch nicht verschickt, es gibt also nichts zurückzuschicken. Sie kann stattdessen geändert oder storniert werden.

## Payment methods
ask_method_difference = Mit welcher Zahlungsart soll die Preisdifferenz bezahlt oder erstattet werden?
ask_method_refund = Wohin soll die Erstattung gehen: auf die ursprüngliche Zahlungsart oder auf eine Geschenkkarte?
ask_method_new = Welche Zahlungsart möchten Sie stattdessen nutzen?
ask_method_pay = Mit welcher Zahlungsart möchten Sie bezahlen?
payment_not_possible = Diese Zahlungsart ist hier nicht möglich.
no_payment_method = Sie haben keine Zahlungsart, die hier möglich ist. Ein Mensch kann Ihnen dabei helfen.
no_other_method = Sie haben keine andere Zahlungsart, mit der sich diese Bestellung bezahlen lässt.
no_method_to_pay = Sie haben keine Zahlungsart, mit der sich das bezahlen lässt.
paid_with_now = Zu zahlen: { $amount }. Zahlungsart: { $method }
confirm_change_payment = Soll ich die Zahlung der Bestellung { $order } ändern?
payment_changed = Erledigt: Die Zahlungsart der Bestellung { $order } ist jetzt { $method }.
first_method_refunded = { $amount } werden innerhalb von 5 bis 7 Werktagen auf die erste Zahlungsart erstattet.

## Addresses
ask_address = Wie lautet die neue Adresse? Bitte nennen Sie Straße, Postleitzahl und Ort.
ask_street = Wie lauten Straße und Hausnummer?
ask_city = In welchem Ort ist das?
ask_postcode = Wie lautet die Postleitzahl?
ask_state = In welchem Bundesland oder Bundesstaat ist das?
new_address = Neue Adresse: { $address }
confirm_change_address = Soll ich die Bestellung { $order } an diese Adresse schicken?
address_changed = Erledigt: Die Bestellung { $order } geht an { $address }.
confirm_profile_address = Soll ich diese Adresse in Ihrem Konto speichern?
profile_address_changed = Erledigt: Die Adresse in Ihrem Konto ist { $address }.
orders_keep_address = Bestellungen, die Sie schon aufgegeben haben, behalten ihre bisherige Adresse.

## Refunds, products, gift cards
refunds_made = Erstattungen für die Bestellung { $order }:
refund_line = { $amount } auf: { $method }
refund_takes = Auf einer Geschenkkarte ist das Geld sofort. Sonst dauert es 5 bis 7 Werktage.
refund_after_return = Das Geld für die Bestellung { $order } wird erstattet, sobald die Artikel wieder bei uns sind.
no_refund = Für die Bestellung { $order } gibt es keine Erstattung. Status: { $status }.
which_product = Welches Produkt meinen Sie?
no_such_product = Dieses Produkt finde ich nicht.
options_available = { $product }: { $count ->
    [one] { $count } Variante ist verfügbar.
   *[other] { $count } Varianten sind verfügbar.
  }
no_gift_card = In Ihrem Konto ist keine Geschenkkarte.
gift_card_holds = Geschenkkarte { $card }: { $amount }

## Paying later
which_plan = Um die Zahlungen welcher Bestellung geht es?
plan_not_found = Ich finde keine Zahlungen zu einer Bestellung { $order }.
no_plans = Sie haben keine offenen Zahlungen bei uns.
plan_open = Bestellung { $order }: Noch zu zahlen sind { $amount }.
plans_shown = Das ist noch offen:
plan_line = Bestellung { $order }: { $amount }
plan_settled = Die Bestellung { $order } ist vollständig bezahlt. Es ist nichts offen.
instalment_line = { $amount } am { $date }: { $status }
which_instalment = Welche Zahlung möchten Sie leisten?
which_due_date = Welche Zahlung möchten Sie verschieben?
pays = { $amount }, fällig am { $date }, Zahlungsart: { $method }
confirm_pay = Soll ich { $amount } jetzt bezahlen?
paid = Erledigt: { $amount } sind bezahlt. Zahlungsart: { $method }.
left_to_pay = Bestellung { $order }: Es bleiben { $amount } zu zahlen.
ask_days = Die Zahlung ist am { $date } fällig. Um wie viele Tage möchten Sie sie verschieben? Bis zu 30 sind möglich, einmal.
days_option = { $days ->
    [one] { $days } Tag, bis { $date }
   *[other] { $days } Tage, bis { $date }
  }
moves_due_date = { $amount }: fällig am { $to } statt am { $from }
confirm_extend = Soll ich den Zahlungstermin so verschieben? Das geht nur einmal.
extended = Erledigt: { $amount } sind jetzt am { $date } fällig.
extended_before = Dieser Zahlungstermin wurde schon auf den { $date } verschoben. Das geht nur einmal.
cannot_extend = Dieser Zahlungstermin lässt sich hier nicht verschieben. Ich hole einen Menschen dazu, der alles sieht, was Sie geschrieben haben.
ask_try_again = Möchten Sie jetzt bezahlen oder mit einem Menschen sprechen?

## To a person, and why
merchant_unavailable = Ich erreiche unser Bestellsystem gerade nicht. Ich hole einen Menschen dazu, der alles sieht, was Sie geschrieben haben.
action_unknown = Ich weiß nicht, ob das geklappt hat. Ich hole einen Menschen dazu, der es prüft, damit nichts doppelt geschieht.
handed_over = Ich hole einen Menschen dazu, der alles sieht, was Sie geschrieben haben.
parcel_to_person = Es tut mir leid, dass die Bestellung { $order } nicht bei Ihnen angekommen ist. Ich hole einen Menschen dazu, der beim Paketdienst nachforscht.
payment_to_person = Es tut mir leid, dass die Zahlung nicht geklappt hat. Ich hole einen Menschen dazu, der herausfindet, woran es liegt.
charge_to_person = Danke, dass Sie uns das sagen. Ich hole sofort einen Menschen dazu, der das mit Ihnen klärt. Bitte geben Sie niemals Passwörter oder Codes weiter, auch nicht an uns.
problem_to_person = Das tut mir leid. Ich hole einen Menschen dazu, der das in Ordnung bringt. Falls Sie Fotos haben, halten Sie sie bitte bereit.
hardship_to_person = Danke, dass Sie uns das sagen. Wir suchen gemeinsam einen Weg. Ich hole einen Menschen dazu, der Ihnen helfen kann. Bis dahin müssen Sie nichts weiter tun.
data_to_person = Ihre Daten gehören Ihnen. Ich hole einen Menschen dazu, der sich um Ihr Anliegen kümmert.

## What the assistant can do, as customers choose it
order_status_choice = Wo ist meine Bestellung?
parcel_not_received_choice = Ein Paket ist nicht angekommen
cancel_order_choice = Bestellung stornieren
change_order_items_choice = Artikel einer Bestellung ändern
change_order_address_choice = Lieferadresse einer Bestellung ändern
change_order_payment_choice = Zahlungsart einer Bestellung ändern
return_items_choice = Etwas zurückgeben
exchange_items_choice = Etwas umtauschen
refund_status_choice = Wo bleibt meine Erstattung?
product_options_choice = Größen, Farben und Preise
gift_card_balance_choice = Guthaben meiner Geschenkkarte
change_profile_address_choice = Meine Adresse ändern
plan_overview_choice = Was muss ich noch zahlen?
pay_now_choice = Jetzt bezahlen
extend_due_date_choice = Mehr Zeit zum Bezahlen
payment_failed_choice = Eine Zahlung hat nicht geklappt
unrecognised_charge_choice = Eine Abbuchung, die ich nicht kenne
purchase_problem_choice = Mit meiner Ware stimmt etwas nicht
hardship_choice = Ich kann gerade nicht zahlen
data_request_choice = Meine persönlichen Daten

## Approval
approval_by_person = Danke! Bevor das ausgeführt wird, prüft es noch jemand aus unserem Team. Sie bekommen die Antwort hier im Chat.

## Safety
safety_self_harm = Es tut mir sehr leid, dass es Ihnen so schlecht geht, und ich bin froh, dass Sie es uns gesagt haben. Jetzt kommt ein Mensch in dieses Gespräch, der für Sie da ist. Wenn Sie in unmittelbarer Gefahr sind, rufen Sie bitte sofort den Notruf an Ihrem Ort an.
safety_threat = Ich verstehe, dass Sie sehr aufgebracht sind. Drohungen nehmen wir hier ernst, deshalb übernimmt ab jetzt ein Mensch. Wenn jemand in Gefahr ist, rufen Sie bitte den Notruf an Ihrem Ort an.
safety_fraud = Es tut mir leid, dass Ihnen das passiert ist. Ich hole sofort einen Menschen dazu, der das mit Ihnen klärt. Bitte lassen Sie jede Karte, die betroffen sein könnte, von Ihrer Bank sperren, und geben Sie niemandem Passwörter oder Codes, auch nicht hier.
safety_bereavement = Mein herzliches Beileid. Ein Mensch kümmert sich mit Ihnen darum, damit Sie es nicht einer Maschine erklären müssen.
safety_legal_threat = Ich verstehe, und ich nehme das ernst. Ein Mensch sieht sich an, was passiert ist, und antwortet Ihnen.
safety_abuse_warning = Ich möchte Ihnen gern helfen. Bitte lassen Sie uns respektvoll miteinander sprechen.
safety_abuse = So kann ich nicht weitermachen. Ich hole einen Menschen dazu, der alles sieht, was Sie geschrieben haben.
shielded = Dieses Gespräch führt eine unserer Teamleitungen weiter. Lassen Sie uns bitte respektvoll miteinander sprechen.
