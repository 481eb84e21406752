greeting = Hej! Hur kan jag hjälpa dig?
thanks = Varsågod! Är det något mer jag kan göra?
goodbye = Hej då, och tack för att du skrev.
who_are_you = Jag är den automatiska assistenten. Jag kan titta på dina beställningar, ändra eller avbeställa dem, ordna returer och byten, hjälpa till med betalningar och svara på frågor. Du kan prata med en människa när du vill.
complaint = Jag är ledsen att det har blivit fel. Berätta vad som hänt, eller prata med en människa.
not_understood = Förlåt, det förstod jag inte. Kan du säga det på ett annat sätt?
asked_again = Jag menar frågan här nedanför: välj ett av svaren eller berätta med egna ord.
asked_again_openly = För att komma vidare behöver jag svar på frågan här nedanför. Berätta med egna ord, eller prata med en människa.
one_moment = Ett ögonblick, jag letar fortfarande.
offer_person = Det här kan jag inte hjälpa till med själv. Det kan en människa: ska jag hämta någon?
person_choice = Prata med en människa
next_errand = Nästa: { $errand }
next_order = Nästa: beställning { $order }
back_to = Tillbaka till: { $errand }
noted_for_later = Det här tar jag direkt efteråt: { $errand }

## Who the customer is
ask_identity = För att titta på det behöver jag veta vem du är. Vilken e-postadress har du, eller vad är ditt fullständiga namn och postnummer?
identity_not_found = Jag hittar ingen kund med de uppgifterna. Kontrollera stavningen.
identity_failed = Jag kunde inte bekräfta vem du är. En människa kan hjälpa dig med det här.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = inte skickad än
status_changed = inte skickad än, ändrad en gång
status_processed = på väg
status_delivered = levererad
status_cancelled = avbeställd
status_return_requested = retur begärd
status_exchange_requested = byte begärt
method_gift_card = Presentkort
method_credit_card = Kreditkort
method_paypal = PayPal
method_pay_later = Betala senare
due_paid = betald
due_overdue = förfallen
due_due_soon = förfaller snart
due_upcoming = förfaller senare
due_cancelled = annullerad
due_refunded = återbetald

## Which order, and how it stands
which_order = Vilken beställning gäller det?
order_not_found = Jag hittar ingen beställning { $order } bland dina.
no_orders = Du har inga beställningar hos oss.
order_pending = Beställning { $order } ({ $items }, { $total }) förbereds och har inte skickats än.
order_processed = Beställning { $order } ({ $items }) är på väg.
goes_to = Den skickas till: { $address }
tracking = Spårning: { $carrier } { $numbers }
expected_on = Den bör komma fram den { $date }.
order_delivered = Beställning { $order } ({ $items }) är levererad.
delivered_on = Den kom fram den { $date }.
order_cancelled = Beställning { $order } är avbeställd.
order_return = En retur är begärd för beställning { $order }. Du får ett mejl om hur du skickar tillbaka varorna.
order_exchange = Ett byte är begärt för beställning { $order }. Du får ett mejl om hur du skickar tillbaka varorna.
order_not_on_its_way = Beställning { $order } har inget paket på väg just nu. Status: { $status }.
said_delivered_on = Enligt transportören kom paketet fram den { $date }.

## Cancelling
ask_cancel_reason = Varför vill du avbeställa { $order }?
reason_no_longer_needed = Behövs inte längre
reason_ordered_by_mistake = Beställd av misstag
confirm_cancel = Ska jag avbeställa hela beställningen { $order }? Varor: { $items }. Summa: { $total }. Skäl: { $reason }.
confirm_yes = Ja, avbeställ
confirm_no = Nej, behåll den
cancelled = Klart: beställning { $order } är avbeställd.
refund_at_once = { $amount } finns nu på ditt presentkort igen.
refund_later = { $amount } betalas tillbaka till ditt ursprungliga betalsätt inom 5 till 7 bankdagar.
refund_plan = Din betalplan justeras. Det du redan har betalat betalas tillbaka inom 5 till 7 bankdagar.
not_cancellable = Beställning { $order } kan inte avbeställas längre: det går bara innan den har skickats.
delivered_not_cancellable = Beställning { $order } är redan levererad, så den kan inte avbeställas. Du kan returnera den i stället.

## Before something is changed
details_changed = Något har ändrats under tiden, så jag måste fråga igen.
kept = Då låter jag beställning { $order } vara som den är.
nothing_changed = Då ändrar jag ingenting.
yes_do_it = Ja, gör det
no_leave_it = Nej, låt det vara som det är
refused_by_shop = Beställningssystemet tog inte emot det här. Jag tar in en människa, som ser allt du har skrivit.
not_changeable = Beställning { $order } kan inte ändras längre: det går bara innan den har skickats. Status: { $status }.
changed_before = Varorna i beställning { $order } har redan ändrats en gång. Efter det kan den inte ändras eller avbeställas.
delivered_not_changeable = Beställning { $order } är redan levererad, så den kan inte ändras. Du kan returnera eller byta varorna.
payment_changed_before = Betalningen av beställning { $order } kan inte ändras längre.

## Items and their variants
which_pieces_change = Vilka varor i beställning { $order } vill du ändra? Nämn alla.
which_pieces_return = Vilka varor i beställning { $order } vill du returnera? Nämn alla.
which_pieces_exchange = Vilka varor i beställning { $order } vill du byta? Nämn alla.
which_piece = { $name }: vilken av dem menar du?
ask_variant = { $item }: vad vill du ha i stället?
variant_not_available = { $item }: den varianten finns inte just nu. De här finns.
no_variant = { $item }: det finns ingen annan variant just nu.
only_once = Det här går bara att göra en gång per beställning. Kontrollera att allt du vill ändra finns med.
difference_paid = Mellanskillnad att betala: { $amount } ({ $method })
difference_back = Mellanskillnad som du får tillbaka: { $amount } ({ $method })
difference_none = Priset är detsamma.
confirm_change_items = Ska jag ändra beställning { $order } så här?
items_changed = Klart: beställning { $order } är ändrad.
confirm_exchange = Ska jag begära det här bytet för beställning { $order }?
exchange_requested = Klart: bytet för beställning { $order } är begärt. Du får ett mejl om hur du skickar tillbaka varorna. Du behöver inte beställa på nytt.
items_back = Varor att skicka tillbaka: { $items }
refund_to = Återbetalning: { $amount } ({ $method })
confirm_return = Ska jag begära den här returen för beställning { $order }?
return_requested = Klart: returen för beställning { $order } är begärd. Du får ett mejl om hur du skickar tillbaka varorna. { $amount } betalas tillbaka när de har kommit till oss.
not_returnable = Ingenting i beställning { $order } kan returneras eller bytas just nu: det går först när den är levererad. Status: { $status }.
returned_before = En retur är redan begärd för beställning { $order }.
exchanged_before = Ett byte är redan begärt för beställning { $order }.
pending_not_returnable = Beställning { $order } har inte skickats än, så det finns inget att skicka tillbaka. Den kan ändras eller avbeställas i stället.

## Payment methods
ask_method_difference = Vilket betalsätt ska mellanskillnaden betalas med eller betalas tillbaka till?
ask_method_refund = Vart ska pengarna betalas tillbaka: till det ursprungliga betalsättet eller till ett presentkort?
ask_method_new = Vilket betalsätt vill du använda i stället?
ask_method_pay = Vilket betalsätt vill du betala med?
payment_not_possible = Det betalsättet går inte att använda här.
no_payment_method = Du har inget betalsätt som går att använda här. En människa kan hjälpa dig med det här.
no_other_method = Du har inget annat betalsätt som räcker till den här beställningen.
no_method_to_pay = Du har inget betalsätt som räcker till det här.
paid_with_now = { $amount } betalas med: { $method }
confirm_change_payment = Ska jag ändra betalningen av beställning { $order }?
payment_changed = Klart: betalsättet för beställning { $order } är nu { $method }.
first_method_refunded = { $amount } betalas tillbaka till det första betalsättet inom 5 till 7 bankdagar.

## Addresses
ask_address = Vilken är den nya adressen? Skriv gata, ort och postnummer.
ask_street = Vilken gata och vilket nummer är det?
ask_city = Vilken ort är det?
ask_postcode = Vilket postnummer är det?
ask_state = Vilken delstat ligger det i?
new_address = Ny adress: { $address }
confirm_change_address = Ska jag skicka beställning { $order } till den här adressen?
address_changed = Klart: beställning { $order } skickas till { $address }.
confirm_profile_address = Ska jag spara den här adressen i ditt konto?
profile_address_changed = Klart: adressen i ditt konto är { $address }.
orders_keep_address = Beställningar som du redan har gjort behåller den adress som de gjordes med.

## Refunds, products, gift cards
refunds_made = Återbetalningar för beställning { $order }:
refund_line = { $amount } till: { $method }
refund_takes = På ett presentkort finns pengarna direkt. Annars tar det 5 till 7 bankdagar.
refund_after_return = Pengarna för beställning { $order } betalas tillbaka när varorna har kommit till oss.
no_refund = Det finns ingen återbetalning för beställning { $order }. Status: { $status }.
which_product = Vilken produkt menar du?
no_such_product = Jag hittar inte den produkten.
options_available = { $product }: { $count ->
    [one] { $count } variant finns.
   *[other] { $count } varianter finns.
  }
no_gift_card = Du har inget presentkort i ditt konto.
gift_card_holds = Presentkort { $card }: { $amount }

## Paying later
which_plan = Vilken beställning gäller betalningarna?
plan_not_found = Jag hittar inga betalningar för någon beställning { $order }.
no_plans = Du har inga obetalda belopp hos oss.
plan_open = Beställning { $order }: { $amount } återstår att betala.
plans_shown = Det här är inte betalt än:
plan_line = Beställning { $order }: { $amount }
plan_settled = Beställning { $order } är helt betald. Ingenting återstår.
instalment_line = { $amount } den { $date }: { $status }
which_instalment = Vilken betalning vill du göra?
which_due_date = Vilken betalning vill du skjuta upp?
pays = { $amount }, förfaller den { $date }, betalas med: { $method }
confirm_pay = Ska jag betala { $amount } nu?
paid = Klart: { $amount } är betalt med { $method }.
left_to_pay = Beställning { $order }: { $amount } återstår att betala.
ask_days = Betalningen förfaller den { $date }. Hur många dagar vill du skjuta upp den? Högst 30 dagar går, en gång.
days_option = { $days ->
    [one] { $days } dag, till den { $date }
   *[other] { $days } dagar, till den { $date }
  }
moves_due_date = { $amount }: förfaller den { $to } i stället för den { $from }
confirm_extend = Ska jag flytta förfallodagen så här? Det går bara en gång.
extended = Klart: { $amount } förfaller nu den { $date }.
extended_before = Den här förfallodagen har redan flyttats till den { $date }. Den kan bara flyttas en gång.
cannot_extend = Den här förfallodagen kan inte flyttas här. Jag tar in en människa, som ser allt du har skrivit.
ask_try_again = Vill du betala nu, eller prata med en människa?

## To a person, and why
merchant_unavailable = Jag når inte vårt beställningssystem just nu. Jag tar in en människa, som ser allt du har skrivit.
action_unknown = Jag vet inte om det gick igenom. Jag tar in en människa som kontrollerar, så att inget sker två gånger.
handed_over = Jag tar in en människa, som ser allt du har skrivit.
parcel_to_person = Jag är ledsen att beställning { $order } inte har kommit fram. Jag tar in en människa som letar efter den hos transportören.
payment_to_person = Jag är ledsen att betalningen inte gick igenom. Jag tar in en människa som tar reda på varför.
charge_to_person = Tack för att du berättar det. Jag tar genast in en människa som går igenom det med dig. Lämna aldrig ut lösenord eller koder, inte ens till oss.
problem_to_person = Det var tråkigt att höra. Jag tar in en människa som ordnar det. Har du bilder, så ha dem till hands.
hardship_to_person = Tack för att du berättar det. Vi letar efter en lösning tillsammans. Jag tar in en människa som kan hjälpa till. Tills dess behöver du inte göra något mer.
data_to_person = Dina uppgifter är dina. Jag tar in en människa som tar hand om din begäran.

## What the assistant can do, as customers choose it
order_status_choice = Var är min beställning?
parcel_not_received_choice = Ett paket har inte kommit fram
cancel_order_choice = Avbeställ en order
change_order_items_choice = Ändra varor i en beställning
change_order_address_choice = Ändra adressen för en beställning
change_order_payment_choice = Ändra betalsätt för en beställning
return_items_choice = Returnera något
exchange_items_choice = Byta något
refund_status_choice = Var är min återbetalning?
product_options_choice = Storlekar, färger och priser
gift_card_balance_choice = Saldo på mitt presentkort
change_profile_address_choice = Ändra min adress
plan_overview_choice = Vad är jag skyldig?
pay_now_choice = Betala nu
extend_due_date_choice = Mer tid att betala
payment_failed_choice = En betalning gick inte igenom
unrecognised_charge_choice = En dragning jag inte känner igen
purchase_problem_choice = Det är fel på det jag fick
hardship_choice = Jag kan inte betala just nu
data_request_choice = Mina personuppgifter

## Approval
approval_by_person = Tack! En kollega kontrollerar det här innan det görs, och du får svar här i chatten.

## Safety
safety_self_harm = Jag är så ledsen att det är så här svårt, och jag är glad att du berättade det för oss. En människa kommer in i samtalet nu för att finnas här för dig. Om du är i omedelbar fara, ring genast ditt lokala nödnummer.
safety_threat = Jag förstår att du är mycket upprörd. Hot tas på allvar här, så nu tar en människa över. Om någon är i fara, ring ditt lokala nödnummer.
safety_fraud = Jag är ledsen att du har råkat ut för det här. Jag tar genast in en människa som går igenom det med dig. Be din bank spärra alla kort som kan vara drabbade, och lämna inte ut lösenord eller koder till någon, inte ens här.
safety_bereavement = Jag beklagar sorgen. En människa tar hand om det här med dig, så att du slipper förklara det för en maskin.
safety_legal_threat = Jag förstår, och jag tar det här på allvar. En människa tittar på vad som har hänt och svarar dig.
safety_abuse_warning = Jag vill gärna hjälpa dig. Låt oss prata med varandra med respekt.
safety_abuse = Så här kan jag inte fortsätta. Jag tar in en människa, som ser allt du har skrivit.
shielded = En av våra teamledare fortsätter det här samtalet. Låt oss tala respektfullt med varandra.
