greeting = Hei! Hva kan jeg hjelpe deg med?
thanks = Bare hyggelig! Er det noe mer jeg kan gjøre?
goodbye = Ha det bra, og takk for at du skrev.
who_are_you = Jeg er den automatiske assistenten. Jeg kan slå opp bestillinger, endre eller avbestille dem, ordne retur og bytte, hjelpe med betaling og svare på spørsmål. Du kan snakke med et menneske når du vil.
complaint = Jeg beklager at dette har gått galt. Fortell hva som har skjedd, eller snakk med et menneske.
not_understood = Beklager, det forstod jeg ikke. Kan du si det på en annen måte?
asked_again = Jeg mener spørsmålet under: velg ett av svarene, eller fortell med egne ord.
asked_again_openly = For å komme videre trenger jeg svar på spørsmålet under. Fortell med egne ord, eller snakk med et menneske.
one_moment = Et øyeblikk, jeg leter fortsatt.
offer_person = Dette kan jeg ikke hjelpe med selv. Det kan et menneske: skal jeg hente noen?
person_choice = Snakk med et menneske
next_errand = Neste: { $errand }
next_order = Neste: bestilling { $order }
back_to = Tilbake til: { $errand }
noted_for_later = Dette tar jeg rett etterpå: { $errand }

## Who the customer is
ask_identity = For å slå opp det må jeg vite hvem du er. Hva er e-postadressen din, eller fullt navn og postnummer?
identity_not_found = Jeg finner ingen kunde med de opplysningene. Sjekk stavemåten.
identity_failed = Jeg klarte ikke å bekrefte hvem du er. Et menneske kan hjelpe deg med dette.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = ikke sendt ennå
status_changed = ikke sendt ennå, endret én gang
status_processed = på vei
status_delivered = levert
status_cancelled = avbestilt
status_return_requested = bedt om retur
status_exchange_requested = bedt om bytte
method_gift_card = Gavekort
method_credit_card = Kredittkort
method_paypal = PayPal
method_pay_later = Betal senere
due_paid = betalt
due_overdue = forfalt
due_due_soon = forfaller snart
due_upcoming = forfaller senere
due_cancelled = annullert
due_refunded = betalt tilbake

## Which order, and how it stands
which_order = Hvilken bestilling gjelder det?
order_not_found = Jeg finner ingen bestilling { $order } blant dine.
no_orders = Du har ingen bestillinger hos oss.
order_pending = Bestilling { $order } ({ $items }, { $total }) gjøres klar og er ikke sendt ennå.
order_processed = Bestilling { $order } ({ $items }) er på vei.
goes_to = Den sendes til: { $address }
tracking = Sporing: { $carrier } { $numbers }
expected_on = Den skal komme { $date }.
order_delivered = Bestilling { $order } ({ $items }) er levert.
delivered_on = Den kom fram { $date }.
order_cancelled = Bestilling { $order } er avbestilt.
order_return = Det er bedt om retur av bestilling { $order }. Du får en e-post om hvordan du sender varene tilbake.
order_exchange = Det er bedt om bytte av bestilling { $order }. Du får en e-post om hvordan du sender varene tilbake.
order_not_on_its_way = Bestilling { $order } har ingen pakke på vei nå. Status: { $status }.
said_delivered_on = Ifølge transportøren ble den levert { $date }.

## Cancelling
ask_cancel_reason = Hvorfor vil du avbestille { $order }?
reason_no_longer_needed = Trenger den ikke lenger
reason_ordered_by_mistake = Bestilt ved en feil
confirm_cancel = Skal jeg avbestille hele bestillingen { $order }? Varer: { $items }. Sum: { $total }. Grunn: { $reason }.
confirm_yes = Ja, avbestill
confirm_no = Nei, behold den
cancelled = Ferdig: bestilling { $order } er avbestilt.
refund_at_once = { $amount } er tilbake på gavekortet ditt nå.
refund_later = { $amount } betales tilbake til den opprinnelige betalingsmåten innen 5 til 7 virkedager.
refund_plan = Betalingsplanen din justeres. Det du allerede har betalt, betales tilbake innen 5 til 7 virkedager.
not_cancellable = Bestilling { $order } kan ikke lenger avbestilles: det går bare før den er sendt.
delivered_not_cancellable = Bestilling { $order } er allerede levert, så den kan ikke avbestilles. Du kan returnere den i stedet.

## Before something is changed
details_changed = Noe er endret i mellomtiden, så jeg må spørre igjen.
kept = Greit, bestilling { $order } blir som den er.
nothing_changed = Greit, ingenting blir endret.
yes_do_it = Ja, gjør det
no_leave_it = Nei, la det være som det er
refused_by_shop = Ordresystemet godtok ikke dette. Jeg henter et menneske, som ser alt du har skrevet.
not_changeable = Bestilling { $order } kan ikke lenger endres: det går bare før den er sendt. Status: { $status }.
changed_before = Varene i bestilling { $order } er allerede endret én gang. Etter det kan den ikke endres eller avbestilles.
delivered_not_changeable = Bestilling { $order } er allerede levert, så den kan ikke endres. Du kan returnere eller bytte varene.
payment_changed_before = Betalingen for bestilling { $order } kan ikke endres lenger.

## Items and their variants
which_pieces_change = Hvilke varer i bestilling { $order } vil du endre? Nevn alle.
which_pieces_return = Hvilke varer i bestilling { $order } vil du returnere? Nevn alle.
which_pieces_exchange = Hvilke varer i bestilling { $order } vil du bytte? Nevn alle.
which_piece = { $name }: hvilken av dem mener du?
ask_variant = { $item }: hva vil du ha i stedet?
variant_not_available = { $item }: den varianten finnes ikke akkurat nå. Disse er tilgjengelige.
no_variant = { $item }: det finnes ingen annen variant akkurat nå.
only_once = Dette kan bare gjøres én gang per bestilling. Sjekk at alt du vil endre, er med.
difference_paid = Prisforskjell å betale: { $amount } ({ $method })
difference_back = Prisforskjell du får tilbake: { $amount } ({ $method })
difference_none = Prisen er den samme.
confirm_change_items = Skal jeg endre bestilling { $order } slik?
items_changed = Ferdig: bestilling { $order } er endret.
confirm_exchange = Skal jeg be om dette byttet for bestilling { $order }?
exchange_requested = Ferdig: det er bedt om bytte for bestilling { $order }. Du får en e-post om hvordan du sender varene tilbake. Du trenger ikke å bestille på nytt.
items_back = Varer som skal tilbake: { $items }
refund_to = Tilbakebetaling: { $amount } ({ $method })
confirm_return = Skal jeg be om denne returen for bestilling { $order }?
return_requested = Ferdig: det er bedt om retur for bestilling { $order }. Du får en e-post om hvordan du sender varene tilbake. { $amount } betales tilbake når vi har fått dem.
not_returnable = Ingenting i bestilling { $order } kan returneres eller byttes nå: det går først når den er levert. Status: { $status }.
returned_before = Det er allerede bedt om retur for bestilling { $order }.
exchanged_before = Det er allerede bedt om bytte for bestilling { $order }.
pending_not_returnable = Bestilling { $order } er ikke sendt ennå, så det er ingenting å sende tilbake. Den kan endres eller avbestilles i stedet.

## Payment methods
ask_method_difference = Hvilken betalingsmåte skal prisforskjellen betales med eller betales tilbake til?
ask_method_refund = Hvor skal pengene betales tilbake: til den opprinnelige betalingsmåten eller til et gavekort?
ask_method_new = Hvilken betalingsmåte vil du bruke i stedet?
ask_method_pay = Hvilken betalingsmåte vil du betale med?
payment_not_possible = Den betalingsmåten kan ikke brukes her.
no_payment_method = Du har ingen betalingsmåte som kan brukes her. Et menneske kan hjelpe deg med dette.
no_other_method = Du har ingen annen betalingsmåte som dekker denne bestillingen.
no_method_to_pay = Du har ingen betalingsmåte som dekker dette.
paid_with_now = { $amount } betales med: { $method }
confirm_change_payment = Skal jeg endre betalingen for bestilling { $order }?
payment_changed = Ferdig: betalingsmåten for bestilling { $order } er nå { $method }.
first_method_refunded = { $amount } betales tilbake til den første betalingsmåten innen 5 til 7 virkedager.

## Addresses
ask_address = Hva er den nye adressen? Skriv gate, sted og postnummer.
ask_street = Hva er gaten og husnummeret?
ask_city = Hvilket sted er det?
ask_postcode = Hva er postnummeret?
ask_state = Hvilken delstat ligger det i?
new_address = Ny adresse: { $address }
confirm_change_address = Skal jeg sende bestilling { $order } til denne adressen?
address_changed = Ferdig: bestilling { $order } sendes til { $address }.
confirm_profile_address = Skal jeg lagre denne adressen på kontoen din?
profile_address_changed = Ferdig: adressen på kontoen din er { $address }.
orders_keep_address = Bestillinger du allerede har lagt inn, beholder adressen de ble bestilt med.

## Refunds, products, gift cards
refunds_made = Tilbakebetalinger for bestilling { $order }:
refund_line = { $amount } til: { $method }
refund_takes = På et gavekort er pengene der med en gang. Ellers tar det 5 til 7 virkedager.
refund_after_return = Pengene for bestilling { $order } betales tilbake når vi har fått varene.
no_refund = Det er ingen tilbakebetaling for bestilling { $order }. Status: { $status }.
which_product = Hvilket produkt mener du?
no_such_product = Jeg finner ikke det produktet.
options_available = { $product }: { $count ->
    [one] { $count } variant er tilgjengelig.
   *[other] { $count } varianter er tilgjengelige.
  }
no_gift_card = Du har ikke noe gavekort på kontoen din.
gift_card_holds = Gavekort { $card }: { $amount }

## Paying later
which_plan = Hvilken bestilling gjelder betalingen?
plan_not_found = Jeg finner ingen betalinger for en bestilling { $order }.
no_plans = Du har ingenting ubetalt hos oss.
plan_open = Bestilling { $order }: { $amount } gjenstår å betale.
plans_shown = Dette er ikke betalt ennå:
plan_line = Bestilling { $order }: { $amount }
plan_settled = Bestilling { $order } er betalt fullt ut. Ingenting gjenstår.
instalment_line = { $amount }, { $date }: { $status }
which_instalment = Hvilken betaling vil du gjøre?
which_due_date = Hvilken betaling vil du utsette?
pays = { $amount }, forfaller { $date }, betales med: { $method }
confirm_pay = Skal jeg betale { $amount } nå?
paid = Ferdig: { $amount } er betalt med { $method }.
left_to_pay = Bestilling { $order }: { $amount } gjenstår å betale.
ask_days = Betalingen forfaller { $date }. Hvor mange dager vil du utsette den? Opptil 30 dager er mulig, én gang.
days_option = { $days ->
    [one] { $days } dag, til { $date }
   *[other] { $days } dager, til { $date }
  }
moves_due_date = { $amount }: forfaller { $to } i stedet for { $from }
confirm_extend = Skal jeg flytte forfallsdatoen slik? Det er bare mulig én gang.
extended = Ferdig: { $amount } forfaller nå { $date }.
extended_before = Denne forfallsdatoen er allerede flyttet til { $date }. Den kan bare flyttes én gang.
cannot_extend = Denne forfallsdatoen kan ikke flyttes her. Jeg henter et menneske, som ser alt du har skrevet.
ask_try_again = Vil du betale nå, eller snakke med et menneske?

## To a person, and why
merchant_unavailable = Jeg får ikke kontakt med ordresystemet vårt nå. Jeg henter et menneske, som ser alt du har skrevet.
action_unknown = Jeg vet ikke om det gikk gjennom. Jeg henter et menneske som sjekker, så ingenting skjer to ganger.
handed_over = Jeg henter et menneske, som ser alt du har skrevet.
parcel_to_person = Jeg beklager at bestilling { $order } ikke har kommet fram til deg. Jeg henter et menneske som leter etter den hos transportøren.
payment_to_person = Jeg beklager at betalingen ikke gikk gjennom. Jeg henter et menneske som finner ut hvorfor.
charge_to_person = Takk for at du sier fra. Jeg henter et menneske med en gang, som ser på dette sammen med deg. Ikke oppgi passord eller koder til noen, heller ikke til oss.
problem_to_person = Det var leit å høre. Jeg henter et menneske som ordner opp. Har du bilder, så ha dem klare.
hardship_to_person = Takk for at du sier fra. Vi ser etter en løsning sammen. Jeg henter et menneske som kan hjelpe. Inntil da trenger du ikke å gjøre noe mer.
data_to_person = Opplysningene dine er dine. Jeg henter et menneske som tar seg av det du ber om.

## What the assistant can do, as customers choose it
order_status_choice = Hvor er bestillingen min?
parcel_not_received_choice = En pakke har ikke kommet fram
cancel_order_choice = Avbestill en ordre
change_order_items_choice = Endre varer i en bestilling
change_order_address_choice = Endre adressen på en bestilling
change_order_payment_choice = Endre betalingsmåte for en bestilling
return_items_choice = Returnere noe
exchange_items_choice = Bytte noe
refund_status_choice = Hvor er tilbakebetalingen min?
product_options_choice = Størrelser, farger og priser
gift_card_balance_choice = Saldo på gavekortet mitt
change_profile_address_choice = Endre adressen min
plan_overview_choice = Hva skylder jeg?
pay_now_choice = Betal nå
extend_due_date_choice = Mer tid til å betale
payment_failed_choice = En betaling gikk ikke gjennom
unrecognised_charge_choice = Et trekk jeg ikke kjenner igjen
purchase_problem_choice = Noe er galt med det jeg fikk
hardship_choice = Jeg kan ikke betale akkurat nå
data_request_choice = Personopplysningene mine

## Approval
approval_by_person = Takk! En kollega sjekker dette før det blir gjort, og du får svar her i chatten.

## Safety
safety_self_harm = Det gjør meg vondt at du har det så vanskelig, og jeg er glad for at du fortalte det til oss. Et menneske kommer inn i samtalen nå for å være der for deg. Hvis du er i umiddelbar fare, ring det lokale nødnummeret med en gang.
safety_threat = Jeg forstår at du er svært opprørt. Trusler tas på alvor her, så nå tar et menneske over. Hvis noen er i fare, ring det lokale nødnummeret.
safety_fraud = Jeg beklager at du har blitt utsatt for dette. Jeg henter et menneske med en gang, som ser på det sammen med deg. Be banken din sperre alle kort som kan være berørt, og ikke oppgi passord eller koder til noen, heller ikke her.
safety_bereavement = Jeg kondolerer. Et menneske tar seg av dette sammen med deg, så du slipper å forklare det til en maskin.
safety_legal_threat = Jeg forstår, og jeg tar dette på alvor. Et menneske ser på det som har skjedd, og svarer deg.
safety_abuse_warning = Jeg vil gjerne hjelpe deg. La oss snakke med hverandre med respekt.
safety_abuse = Jeg kan ikke fortsette slik. Jeg henter et menneske, som ser alt du har skrevet.
shielded = En av teamlederne våre fortsetter denne samtalen. La oss snakke respektfullt til hverandre.
