greeting = Hej! Hvad kan jeg hjælpe dig med?
thanks = Det var så lidt! Er der andet, jeg kan gøre?
goodbye = Farvel, og tak fordi du skrev.
who_are_you = Jeg er den automatiske assistent. Jeg kan slå ordrer op, ændre eller annullere dem, ordne returnering og ombytning, hjælpe med betaling og svare på spørgsmål. Du kan tale med et menneske, når du vil.
complaint = Det er jeg ked af. Fortæl, hvad der er sket, eller tal med et menneske.
not_understood = Beklager, det forstod jeg ikke. Kan du sige det på en anden måde?
asked_again = Jeg mener spørgsmålet herunder: vælg et af svarene, eller fortæl det med dine egne ord.
asked_again_openly = For at komme videre har jeg brug for svar på spørgsmålet herunder. Fortæl det med dine egne ord, eller tal med et menneske.
one_moment = Et øjeblik, jeg leder stadig.
offer_person = Det kan jeg ikke selv hjælpe med. Det kan et menneske: skal jeg hente et?
person_choice = Tal med et menneske
next_errand = Næste: { $errand }
next_order = Næste: ordre { $order }
back_to = Tilbage til: { $errand }
noted_for_later = Det her tager jeg lige bagefter: { $errand }

## Who the customer is
ask_identity = For at slå det op skal jeg vide, hvem du er. Hvad er din e-mailadresse, eller dit fulde navn og postnummer?
identity_not_found = Jeg kan ikke finde en kunde med de oplysninger. Tjek stavningen.
identity_failed = Jeg kunne ikke bekræfte, hvem du er. Et menneske kan hjælpe dig med det her.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = ikke sendt endnu
status_changed = ikke sendt endnu, ændret én gang
status_processed = på vej
status_delivered = leveret
status_cancelled = annulleret
status_return_requested = bedt om returnering
status_exchange_requested = bedt om ombytning
method_gift_card = Gavekort
method_credit_card = Kreditkort
method_paypal = PayPal
method_pay_later = Betal senere
due_paid = betalt
due_overdue = forfalden
due_due_soon = forfalder snart
due_upcoming = forfalder senere
due_cancelled = annulleret
due_refunded = betalt tilbage

## Which order, and how it stands
which_order = Hvilken ordre drejer det sig om?
order_not_found = Jeg kan ikke finde en ordre { $order } blandt dine.
no_orders = Du har ingen ordrer hos os.
order_pending = Ordre { $order } ({ $items }, { $total }) gøres klar og er ikke sendt endnu.
order_processed = Ordre { $order } ({ $items }) er på vej.
goes_to = Den sendes til: { $address }
tracking = Sporing: { $carrier } { $numbers }
expected_on = Den ventes den { $date }.
order_delivered = Ordre { $order } ({ $items }) er leveret.
delivered_on = Den kom frem den { $date }.
order_cancelled = Ordre { $order } er annulleret.
order_return = Der er bedt om returnering af ordre { $order }. Du får en e-mail om, hvordan du sender varerne tilbage.
order_exchange = Der er bedt om ombytning af ordre { $order }. Du får en e-mail om, hvordan du sender varerne tilbage.
order_not_on_its_way = Ordre { $order } har ingen pakke på vej lige nu. Status: { $status }.
said_delivered_on = Ifølge fragtfirmaet blev den leveret den { $date }.

## Cancelling
ask_cancel_reason = Hvorfor vil du annullere ordre { $order }?
reason_no_longer_needed = Ikke længere brug for den
reason_ordered_by_mistake = Bestilt ved en fejl
confirm_cancel = Skal jeg annullere hele ordre { $order }? Varer: { $items }. I alt: { $total }. Grund: { $reason }.
confirm_yes = Ja, annuller den
confirm_no = Nej, behold den
cancelled = Færdig: ordre { $order } er annulleret.
refund_at_once = { $amount } er tilbage på dit gavekort nu.
refund_later = { $amount } betales tilbage til din oprindelige betalingsmåde inden for 5 til 7 hverdage.
refund_plan = Din betalingsplan tilpasses. Det, du allerede har betalt, betales tilbage inden for 5 til 7 hverdage.
not_cancellable = Ordre { $order } kan ikke længere annulleres: det kan kun ske, før den er sendt.
delivered_not_cancellable = Ordre { $order } er allerede leveret, så den kan ikke annulleres. Du kan returnere den i stedet.

## Before something is changed
details_changed = Noget er ændret i mellemtiden, så jeg må spørge igen.
kept = Godt, ordre { $order } bliver, som den er.
nothing_changed = Godt, intet bliver ændret.
yes_do_it = Ja, gør det
no_leave_it = Nej, lad det være, som det er
refused_by_shop = Ordresystemet tog ikke imod det. Jeg henter et menneske, som ser alt, du har skrevet.
not_changeable = Ordre { $order } kan ikke længere ændres: det kan kun ske, før den er sendt. Status: { $status }.
changed_before = Varerne i ordre { $order } er allerede ændret én gang. Derefter kan den ikke ændres eller annulleres.
delivered_not_changeable = Ordre { $order } er allerede leveret, så den kan ikke ændres. Du kan returnere eller ombytte varerne.
payment_changed_before = Betalingen af ordre { $order } kan ikke ændres mere.

## Items and their variants
which_pieces_change = Hvilke varer i ordre { $order } vil du ændre? Nævn dem alle.
which_pieces_return = Hvilke varer i ordre { $order } vil du returnere? Nævn dem alle.
which_pieces_exchange = Hvilke varer i ordre { $order } vil du ombytte? Nævn dem alle.
which_piece = { $name }: hvilken af dem mener du?
ask_variant = { $item }: hvad vil du have i stedet?
variant_not_available = { $item }: den variant fås ikke lige nu. Disse kan fås.
no_variant = { $item }: der er ingen anden variant lige nu.
only_once = Det kan kun gøres én gang pr. ordre. Tjek, at alt det, du vil ændre, er med.
difference_paid = Prisforskel at betale: { $amount } ({ $method })
difference_back = Prisforskel, du får tilbage: { $amount } ({ $method })
difference_none = Prisen er den samme.
confirm_change_items = Skal jeg ændre ordre { $order } sådan?
items_changed = Færdig: ordre { $order } er ændret.
confirm_exchange = Skal jeg bede om denne ombytning for ordre { $order }?
exchange_requested = Færdig: der er bedt om ombytning for ordre { $order }. Du får en e-mail om, hvordan du sender varerne tilbage. Du behøver ikke at bestille igen.
items_back = Varer, der skal retur: { $items }
refund_to = Tilbagebetaling: { $amount } ({ $method })
confirm_return = Skal jeg bede om denne returnering for ordre { $order }?
return_requested = Færdig: der er bedt om returnering for ordre { $order }. Du får en e-mail om, hvordan du sender varerne tilbage. { $amount } betales tilbage, når vi har fået dem.
not_returnable = Intet i ordre { $order } kan returneres eller ombyttes nu: det kan først ske, når den er leveret. Status: { $status }.
returned_before = Der er allerede bedt om returnering for ordre { $order }.
exchanged_before = Der er allerede bedt om ombytning for ordre { $order }.
pending_not_returnable = Ordre { $order } er ikke sendt endnu, så der er intet at sende tilbage. Den kan ændres eller annulleres i stedet.

## Payment methods
ask_method_difference = Hvilken betalingsmåde skal prisforskellen betales med eller betales tilbage til?
ask_method_refund = Hvor skal pengene betales tilbage: til den oprindelige betalingsmåde eller til et gavekort?
ask_method_new = Hvilken betalingsmåde vil du bruge i stedet?
ask_method_pay = Hvilken betalingsmåde vil du betale med?
payment_not_possible = Den betalingsmåde kan ikke bruges her.
no_payment_method = Du har ingen betalingsmåde, der kan bruges her. Et menneske kan hjælpe dig med det her.
no_other_method = Du har ingen anden betalingsmåde, der kan dække denne ordre.
no_method_to_pay = Du har ingen betalingsmåde, der kan dække det.
paid_with_now = { $amount } betales med: { $method }
confirm_change_payment = Skal jeg ændre betalingen af ordre { $order }?
payment_changed = Færdig: betalingsmåden for ordre { $order } er nu { $method }.
first_method_refunded = { $amount } betales tilbage til den første betalingsmåde inden for 5 til 7 hverdage.

## Addresses
ask_address = Hvad er den nye adresse? Skriv vej, by og postnummer.
ask_street = Hvad er vejen og husnummeret?
ask_city = Hvilken by er det?
ask_postcode = Hvad er postnummeret?
ask_state = Hvilken delstat ligger det i?
new_address = Ny adresse: { $address }
confirm_change_address = Skal jeg sende ordre { $order } til denne adresse?
address_changed = Færdig: ordre { $order } sendes til { $address }.
confirm_profile_address = Skal jeg gemme denne adresse på din konto?
profile_address_changed = Færdig: adressen på din konto er { $address }.
orders_keep_address = Ordrer, du allerede har afgivet, beholder den adresse, de blev afgivet med.

## Refunds, products, gift cards
refunds_made = Tilbagebetalinger for ordre { $order }:
refund_line = { $amount } til: { $method }
refund_takes = På et gavekort er pengene der med det samme. Ellers tager det 5 til 7 hverdage.
refund_after_return = Pengene for ordre { $order } betales tilbage, når vi har fået varerne.
no_refund = Der er ingen tilbagebetaling for ordre { $order }. Status: { $status }.
which_product = Hvilket produkt mener du?
no_such_product = Jeg kan ikke finde det produkt.
options_available = { $product }: { $count ->
    [one] { $count } variant kan fås.
   *[other] { $count } varianter kan fås.
  }
no_gift_card = Du har intet gavekort på din konto.
gift_card_holds = Gavekort { $card }: { $amount }

## Paying later
which_plan = Hvilken ordre gælder betalingen?
plan_not_found = Jeg kan ikke finde betalinger for en ordre { $order }.
no_plans = Du mangler ikke at betale noget hos os.
plan_open = Ordre { $order }: { $amount } mangler at blive betalt.
plans_shown = Det her er ikke betalt endnu:
plan_line = Ordre { $order }: { $amount }
plan_settled = Ordre { $order } er betalt fuldt ud. Der mangler ikke noget.
instalment_line = { $amount } den { $date }: { $status }
which_instalment = Hvilken betaling vil du foretage?
which_due_date = Hvilken betaling vil du udskyde?
pays = { $amount }, forfalder den { $date }, betales med: { $method }
confirm_pay = Skal jeg betale { $amount } nu?
paid = Færdig: { $amount } er betalt med { $method }.
left_to_pay = Ordre { $order }: { $amount } mangler at blive betalt.
ask_days = Betalingen forfalder den { $date }. Hvor mange dage vil du udskyde den? Op til 30 dage er muligt, én gang.
days_option = { $days ->
    [one] { $days } dag, til den { $date }
   *[other] { $days } dage, til den { $date }
  }
moves_due_date = { $amount }: forfalder den { $to } i stedet for den { $from }
confirm_extend = Skal jeg flytte forfaldsdatoen sådan? Det er kun muligt én gang.
extended = Færdig: { $amount } forfalder nu den { $date }.
extended_before = Denne forfaldsdato er allerede flyttet til den { $date }. Den kan kun flyttes én gang.
cannot_extend = Denne forfaldsdato kan ikke flyttes her. Jeg henter et menneske, som ser alt, du har skrevet.
ask_try_again = Vil du betale nu, eller tale med et menneske?

## To a person, and why
merchant_unavailable = Jeg kan ikke få fat i vores ordresystem lige nu. Jeg henter et menneske, som ser alt, du har skrevet.
action_unknown = Jeg ved ikke, om det gik igennem. Jeg henter et menneske, der tjekker det, så intet sker to gange.
handed_over = Jeg henter et menneske, som ser alt, du har skrevet.
parcel_to_person = Jeg er ked af, at ordre { $order } ikke er nået frem til dig. Jeg henter et menneske, der leder efter den hos fragtfirmaet.
payment_to_person = Jeg er ked af, at betalingen ikke gik igennem. Jeg henter et menneske, der finder ud af hvorfor.
charge_to_person = Tak, fordi du siger det. Jeg henter straks et menneske, der ser på det sammen med dig. Oplys aldrig adgangskoder eller andre koder, heller ikke til os.
problem_to_person = Det er jeg ked af. Jeg henter et menneske, der får det bragt i orden. Har du billeder, så hav dem klar.
hardship_to_person = Tak, fordi du siger det. Vi leder efter en løsning sammen. Jeg henter et menneske, der kan hjælpe. Indtil da behøver du ikke at gøre mere.
data_to_person = Dine oplysninger er dine. Jeg henter et menneske, der tager sig af din anmodning.

## What the assistant can do, as customers choose it
order_status_choice = Hvor er min ordre?
parcel_not_received_choice = En pakke er ikke kommet frem
cancel_order_choice = Annuller en ordre
change_order_items_choice = Ændre varer i en ordre
change_order_address_choice = Ændre adressen på en ordre
change_order_payment_choice = Ændre betalingsmåden for en ordre
return_items_choice = Returnere noget
exchange_items_choice = Ombytte noget
refund_status_choice = Hvor er min tilbagebetaling?
product_options_choice = Størrelser, farver og priser
gift_card_balance_choice = Saldoen på mit gavekort
change_profile_address_choice = Ændre min adresse
plan_overview_choice = Hvad skylder jeg?
pay_now_choice = Betal nu
extend_due_date_choice = Mere tid til at betale
payment_failed_choice = En betaling gik ikke igennem
unrecognised_charge_choice = Et træk, jeg ikke kender
purchase_problem_choice = Der er noget galt med det, jeg fik
hardship_choice = Jeg kan ikke betale lige nu
data_request_choice = Mine personoplysninger

## Approval
approval_by_person = Tak! En kollega tjekker det, før det bliver gjort, og du får svar her i chatten.

## Safety
safety_self_harm = Det gør mig ondt, at du har det så svært, og jeg er glad for, at du fortalte os det. Et menneske kommer ind i samtalen nu for at være der for dig. Hvis du er i umiddelbar fare, så ring straks til dit lokale alarmnummer.
safety_threat = Jeg forstår, at du er meget oprevet. Trusler bliver taget alvorligt her, så nu tager et menneske over. Hvis nogen er i fare, så ring til dit lokale alarmnummer.
safety_fraud = Jeg er ked af, at det er sket for dig. Jeg henter straks et menneske, der ser på det sammen med dig. Bed din bank om at spærre de kort, der kan være berørt, og oplys ikke adgangskoder eller andre koder til nogen, heller ikke her.
safety_bereavement = Det gør mig meget ondt, at du har mistet. Et menneske tager sig af det her sammen med dig, så du ikke skal forklare det til en maskine.
safety_legal_threat = Jeg forstår det, og jeg tager det alvorligt. Et menneske ser på, hvad der er sket, og svarer dig.
safety_abuse_warning = Jeg vil gerne hjælpe dig. Lad os tale til hinanden med respekt.
safety_abuse = Sådan kan jeg ikke fortsætte. Jeg henter et menneske, som ser alt, du har skrevet.
shielded = En af vores teamledere fortsætter denne samtale. Lad os tale respektfuldt til hinanden.
