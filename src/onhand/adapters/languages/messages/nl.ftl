greeting = Hallo! Waarmee kan ik je helpen?
thanks = Graag gedaan! Kan ik nog iets voor je doen?
goodbye = Tot ziens, en bedankt voor je bericht.
who_are_you = Ik ben de automatische assistent. Ik kan bestellingen opzoeken, wijzigen of annuleren, een retour of ruil aanvragen, helpen met betalen en vragen beantwoorden. Je kunt altijd met een mens praten.
complaint = Vervelend dat dit mis is gegaan. Vertel me wat er is gebeurd, of praat met een mens.
not_understood = Sorry, dat begreep ik niet. Kun je het anders zeggen?
asked_again = Ik bedoel de vraag hieronder: kies een van de antwoorden, of vertel het in je eigen woorden.
asked_again_openly = Om verder te gaan heb ik antwoord nodig op de vraag hieronder. Vertel het in je eigen woorden, of praat met een mens.
one_moment = Een moment, ik ben nog aan het zoeken.
offer_person = Hier kan ik zelf niet bij helpen. Een mens wel: zal ik iemand erbij halen?
person_choice = Praat met een mens
next_errand = Nu: { $errand }
next_order = Nu: bestelling { $order }
back_to = Terug naar: { $errand }
noted_for_later = Hier kom ik meteen daarna op terug: { $errand }

## Who the customer is
ask_identity = Om dat op te zoeken moet ik weten wie je bent. Wat is je e-mailadres, of je volledige naam en postcode?
identity_not_found = Ik kan geen klant vinden met die gegevens. Controleer de spelling.
identity_failed = Ik kon niet vaststellen wie je bent. Een mens kan je hierbij helpen.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = nog niet verzonden
status_changed = nog niet verzonden, één keer gewijzigd
status_processed = onderweg
status_delivered = bezorgd
status_cancelled = geannuleerd
status_return_requested = retour aangevraagd
status_exchange_requested = ruil aangevraagd
method_gift_card = Cadeaukaart
method_credit_card = Creditcard
method_paypal = PayPal
method_pay_later = Achteraf betalen
due_paid = betaald
due_overdue = te laat
due_due_soon = binnenkort te betalen
due_upcoming = later te betalen
due_cancelled = geannuleerd
due_refunded = terugbetaald

## Which order, and how it stands
which_order = Om welke bestelling gaat het?
order_not_found = Ik vind geen bestelling { $order } bij jou.
no_orders = Je hebt geen bestellingen bij ons.
order_pending = Bestelling { $order } ({ $items }, { $total }) wordt klaargemaakt en is nog niet verzonden.
order_processed = Bestelling { $order } ({ $items }) is onderweg.
goes_to = Bezorgadres: { $address }
tracking = Track & trace: { $carrier } { $numbers }
expected_on = De verwachte bezorgdatum is { $date }.
order_delivered = Bestelling { $order } ({ $items }) is bezorgd.
delivered_on = De bezorging was op { $date }.
order_cancelled = Bestelling { $order } is geannuleerd.
order_return = Voor bestelling { $order } is een retour aangevraagd. Je krijgt een e-mail over het terugsturen.
order_exchange = Voor bestelling { $order } is een ruil aangevraagd. Je krijgt een e-mail over het terugsturen.
order_not_on_its_way = Bij bestelling { $order } is nu geen pakket onderweg. Status: { $status }.
said_delivered_on = Volgens de bezorger is de bestelling bezorgd op { $date }.

## Cancelling
ask_cancel_reason = Waarom wil je bestelling { $order } annuleren?
reason_no_longer_needed = Niet meer nodig
reason_ordered_by_mistake = Per ongeluk besteld
confirm_cancel = Zal ik de hele bestelling { $order } annuleren? Artikelen: { $items }. Totaal: { $total }. Reden: { $reason }.
confirm_yes = Ja, annuleren
confirm_no = Nee, houden
cancelled = Klaar: bestelling { $order } is geannuleerd.
refund_at_once = { $amount } staat nu weer op je cadeaukaart.
refund_later = { $amount } wordt binnen 5 tot 7 werkdagen terugbetaald via je oorspronkelijke betaalmethode.
refund_plan = Je betaalplan wordt aangepast. Wat je al hebt betaald, krijg je binnen 5 tot 7 werkdagen terug.
not_cancellable = Bestelling { $order } kan niet meer worden geannuleerd: dat kan alleen voor de verzending.
delivered_not_cancellable = Bestelling { $order } is al bezorgd en kan dus niet meer worden geannuleerd. Je kunt de bestelling wel retourneren.

## Before something is changed
details_changed = Er is intussen iets veranderd, dus ik moet het opnieuw vragen.
kept = Prima, bestelling { $order } blijft zoals die is.
nothing_changed = Prima, er verandert niets.
yes_do_it = Ja, doe maar
no_leave_it = Nee, laat maar zo
refused_by_shop = Het bestelsysteem heeft dit niet geaccepteerd. Ik haal er een mens bij, die alles ziet wat je hebt geschreven.
not_changeable = Bestelling { $order } kan niet meer worden gewijzigd: dat kan alleen voor de verzending. Status: { $status }.
changed_before = De artikelen van bestelling { $order } zijn al één keer gewijzigd. Daarna kan de bestelling niet meer worden gewijzigd of geannuleerd.
delivered_not_changeable = Bestelling { $order } is al bezorgd en kan dus niet meer worden gewijzigd. Je kunt de artikelen wel retourneren of ruilen.
payment_changed_before = De betaling van bestelling { $order } kan niet meer worden gewijzigd.

## Items and their variants
which_pieces_change = Welke artikelen van bestelling { $order } wil je wijzigen? Noem ze allemaal.
which_pieces_return = Welke artikelen van bestelling { $order } wil je retourneren? Noem ze allemaal.
which_pieces_exchange = Welke artikelen van bestelling { $order } wil je ruilen? Noem ze allemaal.
which_piece = { $name }: welk artikel bedoel je precies?
ask_variant = { $item }: wat wil je in plaats daarvan?
variant_not_available = { $item }: die uitvoering is er nu niet. Deze zijn er wel.
no_variant = { $item }: er is nu geen andere uitvoering.
only_once = Dit kan maar één keer per bestelling. Controleer of alles wat je wilt wijzigen erbij staat.
difference_paid = Verschil dat je betaalt: { $amount } ({ $method })
difference_back = Verschil dat je terugkrijgt: { $amount } ({ $method })
difference_none = De prijs blijft gelijk.
confirm_change_items = Zal ik bestelling { $order } zo wijzigen?
items_changed = Klaar: bestelling { $order } is gewijzigd.
confirm_exchange = Zal ik deze ruil voor bestelling { $order } aanvragen?
exchange_requested = Klaar: de ruil voor bestelling { $order } is aangevraagd. Je krijgt een e-mail over het terugsturen. Je hoeft niet opnieuw te bestellen.
items_back = Artikelen om terug te sturen: { $items }
refund_to = Terugbetaling: { $amount } ({ $method })
confirm_return = Zal ik deze retour voor bestelling { $order } aanvragen?
return_requested = Klaar: de retour voor bestelling { $order } is aangevraagd. Je krijgt een e-mail over het terugsturen. Zodra de artikelen bij ons zijn, krijg je { $amount } terug.
not_returnable = Uit bestelling { $order } kan nu niets worden geretourneerd of geruild: dat kan pas na de bezorging. Status: { $status }.
returned_before = Voor bestelling { $order } is al een retour aangevraagd.
exchanged_before = Voor bestelling { $order } is al een ruil aangevraagd.
pending_not_returnable = Bestelling { $order } is nog niet verzonden, dus er is niets om terug te sturen. De bestelling kan wel worden gewijzigd of geannuleerd.

## Payment methods
ask_method_difference = Met welke betaalmethode wil je het prijsverschil betalen of terugkrijgen?
ask_method_refund = Hoe wil je het geld terugkrijgen: via de oorspronkelijke betaalmethode, of op een cadeaukaart?
ask_method_new = Welke betaalmethode wil je in plaats daarvan gebruiken?
ask_method_pay = Met welke betaalmethode wil je betalen?
payment_not_possible = Die betaalmethode is hier niet mogelijk.
no_payment_method = Je hebt geen betaalmethode die hier mogelijk is. Een mens kan je hierbij helpen.
no_other_method = Je hebt geen andere betaalmethode waarmee deze bestelling kan worden betaald.
no_method_to_pay = Je hebt geen betaalmethode waarmee dit kan worden betaald.
paid_with_now = Je betaalt { $amount } met: { $method }
confirm_change_payment = Zal ik de betaling van bestelling { $order } wijzigen?
payment_changed = Klaar: de betaalmethode van bestelling { $order } is nu { $method }.
first_method_refunded = { $amount } wordt binnen 5 tot 7 werkdagen terugbetaald via de eerste betaalmethode.

## Addresses
ask_address = Wat is het nieuwe adres? Geef straat, postcode en plaats.
ask_street = Wat zijn de straat en het huisnummer?
ask_city = In welke plaats is dat?
ask_postcode = Wat is de postcode?
ask_state = In welke staat of provincie is dat?
new_address = Nieuw adres: { $address }
confirm_change_address = Zal ik bestelling { $order } naar dit adres sturen?
address_changed = Klaar: bestelling { $order } gaat naar { $address }.
confirm_profile_address = Zal ik dit adres in je account zetten?
profile_address_changed = Klaar: het adres in je account is { $address }.
orders_keep_address = Bestellingen die je al hebt geplaatst, houden het adres waarmee ze zijn geplaatst.

## Refunds, products, gift cards
refunds_made = Terugbetalingen voor bestelling { $order }:
refund_line = { $amount } naar: { $method }
refund_takes = Op een cadeaukaart staat het geld meteen. Anders duurt het 5 tot 7 werkdagen.
refund_after_return = Het geld voor bestelling { $order } wordt terugbetaald zodra de artikelen weer bij ons zijn.
no_refund = Er is geen terugbetaling voor bestelling { $order }. Status: { $status }.
which_product = Welk product bedoel je?
no_such_product = Dat product kan ik niet vinden.
options_available = { $product }: { $count ->
    [one] er is { $count } uitvoering.
   *[other] er zijn { $count } uitvoeringen.
  }
no_gift_card = Er staat geen cadeaukaart in je account.
gift_card_holds = Cadeaukaart { $card }: { $amount }

## Paying later
which_plan = Om de betalingen van welke bestelling gaat het?
plan_not_found = Ik vind geen betalingen voor een bestelling { $order }.
no_plans = Je hebt geen openstaande betalingen bij ons.
plan_open = Bestelling { $order }: er moet nog { $amount } worden betaald.
plans_shown = Dit staat nog open:
plan_line = Bestelling { $order }: { $amount }
plan_settled = Bestelling { $order } is volledig betaald. Er staat niets meer open.
instalment_line = { $amount } op { $date }: { $status }
which_instalment = Welke betaling wil je doen?
which_due_date = Welke betaling wil je uitstellen?
pays = { $amount }, te betalen uiterlijk { $date }, met: { $method }
confirm_pay = Zal ik { $amount } nu betalen?
paid = Klaar: { $amount } is betaald met { $method }.
left_to_pay = Bestelling { $order }: er blijft { $amount } over om te betalen.
ask_days = De uiterste betaaldatum is { $date }. Hoeveel dagen uitstel wil je? Maximaal 30 dagen, één keer.
days_option = { $days ->
    [one] { $days } dag, tot { $date }
   *[other] { $days } dagen, tot { $date }
  }
moves_due_date = { $amount }: uiterlijk { $to } in plaats van { $from }
confirm_extend = Zal ik de betaaldatum zo verschuiven? Dat kan maar één keer.
extended = Klaar: de nieuwe betaaldatum voor { $amount } is { $date }.
extended_before = Deze betaaldatum is al verschoven naar { $date }. Dat kan maar één keer.
cannot_extend = Deze betaaldatum kan hier niet worden verschoven. Ik haal er een mens bij, die alles ziet wat je hebt geschreven.
ask_try_again = Wil je nu betalen, of met een mens praten?

## To a person, and why
merchant_unavailable = Ik kan ons bestelsysteem nu niet bereiken. Ik haal er een mens bij, die alles ziet wat je hebt geschreven.
action_unknown = Ik weet niet of dat gelukt is. Ik haal er een mens bij om het na te kijken, zodat niets dubbel gebeurt.
handed_over = Ik haal er een mens bij, die alles ziet wat je hebt geschreven.
parcel_to_person = Wat vervelend dat bestelling { $order } niet bij je is aangekomen. Ik haal er een mens bij, die het uitzoekt met de bezorger.
payment_to_person = Wat vervelend dat de betaling niet is gelukt. Ik haal er een mens bij, die uitzoekt waarom.
charge_to_person = Goed dat je het zegt. Ik haal er meteen een mens bij, die dit samen met je uitzoekt. Deel nooit wachtwoorden of codes, ook niet met ons.
problem_to_person = Wat vervelend. Ik haal er een mens bij, die het in orde maakt. Heb je foto’s, houd ze dan bij de hand.
hardship_to_person = Goed dat je het zegt. We zoeken samen naar een oplossing. Ik haal er een mens bij, die je kan helpen. Tot dan hoef je verder niets te doen.
data_to_person = Je gegevens zijn van jou. Ik haal er een mens bij, die je verzoek afhandelt.

## What the assistant can do, as customers choose it
order_status_choice = Waar is mijn bestelling?
parcel_not_received_choice = Een pakket is niet aangekomen
cancel_order_choice = Een bestelling annuleren
change_order_items_choice = Artikelen van een bestelling wijzigen
change_order_address_choice = Het adres van een bestelling wijzigen
change_order_payment_choice = De betaling van een bestelling wijzigen
return_items_choice = Iets retourneren
exchange_items_choice = Iets ruilen
refund_status_choice = Waar blijft mijn terugbetaling?
product_options_choice = Maten, kleuren en prijzen
gift_card_balance_choice = Het saldo van mijn cadeaukaart
change_profile_address_choice = Mijn adres wijzigen
plan_overview_choice = Wat moet ik nog betalen?
pay_now_choice = Nu betalen
extend_due_date_choice = Meer tijd om te betalen
payment_failed_choice = Een betaling is mislukt
unrecognised_charge_choice = Een afschrijving die ik niet herken
purchase_problem_choice = Er is iets mis met wat ik kreeg
hardship_choice = Ik kan nu niet betalen
data_request_choice = Mijn persoonsgegevens

## Approval
approval_by_person = Dank je wel! Een collega controleert dit voordat het wordt uitgevoerd. Je krijgt hier in de chat antwoord.

## Safety
safety_self_harm = Wat erg dat je het zo zwaar hebt, en goed dat je het ons vertelt. Er komt nu een mens in dit gesprek om er voor je te zijn. Ben je direct in gevaar, bel dan meteen het alarmnummer waar je bent.
safety_threat = Ik begrijp dat je erg van streek bent. Bedreigingen nemen we hier serieus, daarom neemt een mens het nu over. Is er iemand in gevaar, bel dan het alarmnummer waar je bent.
safety_fraud = Wat erg dat dit je is overkomen. Ik haal er meteen een mens bij, die dit samen met je uitzoekt. Laat je bank elke kaart blokkeren die hierbij betrokken kan zijn, en deel met niemand wachtwoorden of codes, ook niet hier.
safety_bereavement = Gecondoleerd met je verlies. Een mens regelt dit samen met je, zodat je het niet aan een machine hoeft uit te leggen.
safety_legal_threat = Ik begrijp het, en ik neem dit serieus. Een mens bekijkt wat er is gebeurd en geeft je antwoord.
safety_abuse_warning = Ik wil je graag helpen. Laten we respectvol met elkaar praten.
safety_abuse = Zo kan ik niet verder. Ik haal er een mens bij, die alles ziet wat je hebt geschreven.
shielded = Een van onze teamleiders gaat verder met dit gesprek. Laten we respectvol met elkaar praten.
