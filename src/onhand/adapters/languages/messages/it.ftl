greeting = Ciao! Come posso aiutarti?
thanks = Prego! Posso fare altro per te?
goodbye = Arrivederci, e grazie per averci scritto.
who_are_you = Sono l’assistente automatico. Posso controllare gli ordini, modificarli o annullarli, chiedere resi e cambi, aiutarti con i pagamenti e rispondere alle domande. Puoi parlare con una persona in qualsiasi momento.
complaint = Mi dispiace che sia andata male. Raccontami cos’è successo, oppure parla con una persona.
not_understood = Scusa, non ho capito. Puoi dirlo in un altro modo?
asked_again = Intendo la domanda qui sotto: scegli una delle risposte, oppure dimmelo con parole tue.
asked_again_openly = Per andare avanti mi serve la risposta alla domanda qui sotto. Dimmelo con parole tue, oppure parla con una persona.
one_moment = Un momento, sto ancora cercando.
offer_person = In questo non posso aiutarti io. Una persona può: la chiamo?
person_choice = Parlare con una persona
next_errand = Ora: { $errand }
next_order = Ora: ordine { $order }
back_to = Torniamo a: { $errand }
noted_for_later = Me ne occupo subito dopo: { $errand }

## Who the customer is
ask_identity = Per controllare devo sapere chi sei. Qual è la tua e-mail, oppure il tuo nome completo e il CAP?
identity_not_found = Non trovo nessun cliente con questi dati. Controlla come sono scritti.
identity_failed = Non sono riuscito a confermare chi sei. Una persona può aiutarti.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = non ancora spedito
status_changed = non ancora spedito, modificato una volta
status_processed = in viaggio
status_delivered = consegnato
status_cancelled = annullato
status_return_requested = reso richiesto
status_exchange_requested = cambio richiesto
method_gift_card = Carta regalo
method_credit_card = Carta di credito
method_paypal = PayPal
method_pay_later = Paga più tardi
due_paid = pagato
due_overdue = scaduto
due_due_soon = in scadenza
due_upcoming = non ancora in scadenza
due_cancelled = annullato
due_refunded = rimborsato

## Which order, and how it stands
which_order = Di quale ordine si tratta?
order_not_found = Non trovo un ordine { $order } tra i tuoi.
no_orders = Non hai ordini da noi.
order_pending = L’ordine { $order } ({ $items }, { $total }) è in preparazione e non è ancora stato spedito.
order_processed = L’ordine { $order } ({ $items }) è in viaggio.
goes_to = Indirizzo di consegna: { $address }
tracking = Tracciamento: { $carrier } { $numbers }
expected_on = Consegna prevista: { $date }.
order_delivered = L’ordine { $order } ({ $items }) è stato consegnato.
delivered_on = Data di consegna: { $date }.
order_cancelled = L’ordine { $order } è annullato.
order_return = È stato chiesto il reso dell’ordine { $order }. Riceverai un’e-mail su come rispedire gli articoli.
order_exchange = È stato chiesto il cambio dell’ordine { $order }. Riceverai un’e-mail su come rispedire gli articoli.
order_not_on_its_way = L’ordine { $order } non ha pacchi in viaggio in questo momento. Stato: { $status }.
said_delivered_on = Data di consegna secondo il corriere: { $date }.

## Cancelling
ask_cancel_reason = Perché vuoi annullare l’ordine { $order }?
reason_no_longer_needed = Non serve più
reason_ordered_by_mistake = Ordinato per errore
confirm_cancel = Annullo l’intero ordine { $order }? Articoli: { $items }. Totale: { $total }. Motivo: { $reason }.
confirm_yes = Sì, annulla
confirm_no = No, mantienilo
cancelled = Fatto: l’ordine { $order } è annullato.
refund_at_once = { $amount } sono di nuovo sulla tua carta regalo.
refund_later = { $amount } saranno rimborsati sul metodo di pagamento originale entro 5-7 giorni lavorativi.
refund_plan = Il tuo piano di pagamento viene adeguato. Quanto hai già pagato viene rimborsato entro 5-7 giorni lavorativi.
not_cancellable = L’ordine { $order } non si può più annullare: è possibile solo prima della spedizione.
delivered_not_cancellable = L’ordine { $order } è già stato consegnato, quindi non si può annullare. Puoi invece restituirlo.

## Before something is changed
details_changed = Nel frattempo qualcosa è cambiato, quindi devo chiedertelo di nuovo.
kept = Va bene, l’ordine { $order } resta com’è.
nothing_changed = Va bene, non cambia nulla.
yes_do_it = Sì, procedi
no_leave_it = No, lascia com’è
refused_by_shop = Il sistema ordini non ha accettato la richiesta. Chiamo una persona, che vedrà tutto ciò che hai scritto.
not_changeable = L’ordine { $order } non si può più modificare: è possibile solo prima della spedizione. Stato: { $status }.
changed_before = Gli articoli dell’ordine { $order } sono già stati modificati una volta. Dopo non si può più modificare né annullare.
delivered_not_changeable = L’ordine { $order } è già stato consegnato, quindi non si può modificare. Puoi restituire o cambiare gli articoli.
payment_changed_before = Il pagamento dell’ordine { $order } non si può più modificare.

## Items and their variants
which_pieces_change = Quali articoli dell’ordine { $order } vuoi modificare? Indicali tutti.
which_pieces_return = Quali articoli dell’ordine { $order } vuoi restituire? Indicali tutti.
which_pieces_exchange = Quali articoli dell’ordine { $order } vuoi cambiare? Indicali tutti.
which_piece = { $name }: quale articolo intendi di preciso?
ask_variant = { $item }: cosa vorresti al suo posto?
variant_not_available = { $item }: questa variante al momento non è disponibile. Queste lo sono.
no_variant = { $item }: al momento non ci sono altre varianti disponibili.
only_once = Si può fare una sola volta per ordine. Controlla che ci sia tutto ciò che vuoi modificare.
difference_paid = Differenza da pagare: { $amount } ({ $method })
difference_back = Differenza che ti viene rimborsata: { $amount } ({ $method })
difference_none = Il prezzo resta lo stesso.
confirm_change_items = Modifico così l’ordine { $order }?
items_changed = Fatto: l’ordine { $order } è modificato.
confirm_exchange = Chiedo questo cambio per l’ordine { $order }?
exchange_requested = Fatto: il cambio per l’ordine { $order } è stato richiesto. Riceverai un’e-mail su come rispedire gli articoli. Non serve ordinare di nuovo.
items_back = Articoli da rispedire: { $items }
refund_to = Rimborso: { $amount } ({ $method })
confirm_return = Chiedo questo reso per l’ordine { $order }?
return_requested = Fatto: il reso per l’ordine { $order } è stato richiesto. Riceverai un’e-mail su come rispedire gli articoli. Quando li avremo ricevuti, ti rimborseremo { $amount }.
not_returnable = Per ora nulla dell’ordine { $order } si può restituire o cambiare: è possibile solo dopo la consegna. Stato: { $status }.
returned_before = Per l’ordine { $order } è già stato richiesto un reso.
exchanged_before = Per l’ordine { $order } è già stato richiesto un cambio.
pending_not_returnable = L’ordine { $order } non è ancora stato spedito, quindi non c’è nulla da rispedire. Si può invece modificare o annullare.

## Payment methods
ask_method_difference = Con quale metodo di pagamento vuoi pagare o ricevere la differenza di prezzo?
ask_method_refund = Dove vuoi ricevere il rimborso: sul metodo di pagamento originale o su una carta regalo?
ask_method_new = Quale metodo di pagamento vuoi usare al suo posto?
ask_method_pay = Con quale metodo di pagamento vuoi pagare?
payment_not_possible = Questo metodo di pagamento qui non è possibile.
no_payment_method = Non hai nessun metodo di pagamento utilizzabile qui. Una persona può aiutarti.
no_other_method = Non hai un altro metodo con cui pagare questo ordine.
no_method_to_pay = Non hai nessun metodo di pagamento con cui pagare.
paid_with_now = Importo da pagare: { $amount }. Metodo: { $method }
confirm_change_payment = Modifico il pagamento dell’ordine { $order }?
payment_changed = Fatto: il metodo di pagamento dell’ordine { $order } ora è { $method }.
first_method_refunded = { $amount } saranno rimborsati sul primo metodo di pagamento entro 5-7 giorni lavorativi.

## Addresses
ask_address = Qual è il nuovo indirizzo? Indica via, CAP e città.
ask_street = Quali sono la via e il numero civico?
ask_city = In quale città si trova?
ask_postcode = Qual è il CAP?
ask_state = In quale stato o provincia si trova?
new_address = Nuovo indirizzo: { $address }
confirm_change_address = Spedisco l’ordine { $order } a questo indirizzo?
address_changed = Fatto: il nuovo indirizzo dell’ordine { $order } è { $address }.
confirm_profile_address = Salvo questo indirizzo nel tuo account?
profile_address_changed = Fatto: l’indirizzo nel tuo account è { $address }.
orders_keep_address = Gli ordini già fatti mantengono l’indirizzo con cui sono stati fatti.

## Refunds, products, gift cards
refunds_made = Rimborsi per l’ordine { $order }:
refund_line = { $amount } su: { $method }
refund_takes = Su una carta regalo il denaro è subito disponibile. Altrimenti ci vogliono 5-7 giorni lavorativi.
refund_after_return = Il rimborso per l’ordine { $order } sarà fatto quando avremo ricevuto gli articoli.
no_refund = Non c’è nessun rimborso per l’ordine { $order }. Stato: { $status }.
which_product = Quale prodotto intendi?
no_such_product = Non trovo questo prodotto.
options_available = { $product }: { $count ->
    [one] { $count } variante disponibile.
    [many] { $count } di varianti disponibili.
   *[other] { $count } varianti disponibili.
  }
no_gift_card = Non hai nessuna carta regalo nel tuo account.
gift_card_holds = Carta regalo { $card }: { $amount }

## Paying later
which_plan = Per quale ordine sono i pagamenti?
plan_not_found = Non trovo pagamenti per un ordine { $order }.
no_plans = Non hai pagamenti in sospeso da noi.
plan_open = Ordine { $order }: restano da pagare { $amount }.
plans_shown = Ecco cosa resta da pagare:
plan_line = Ordine { $order }: { $amount }
plan_settled = L’ordine { $order } è interamente pagato. Non resta nulla da pagare.
instalment_line = { $amount }, { $date }: { $status }
which_instalment = Quale pagamento vuoi fare?
which_due_date = Quale pagamento vuoi rimandare?
pays = { $amount }, scadenza { $date }, metodo: { $method }
confirm_pay = Pago { $amount } adesso?
paid = Fatto: pagamento di { $amount } eseguito ({ $method }).
left_to_pay = Ordine { $order }: restano da pagare { $amount }.
ask_days = La scadenza è: { $date }. Di quanti giorni vuoi rimandarla? Al massimo 30, una volta sola.
days_option = { $days ->
    [one] { $days } giorno, nuova scadenza { $date }
    [many] { $days } di giorni, nuova scadenza { $date }
   *[other] { $days } giorni, nuova scadenza { $date }
  }
moves_due_date = { $amount }: nuova scadenza { $to }, prima { $from }
confirm_extend = Sposto così la scadenza? È possibile solo una volta.
extended = Fatto: { $amount }, nuova scadenza { $date }.
extended_before = Questa scadenza è già stata spostata. Nuova data: { $date }. Si può spostare una volta sola.
cannot_extend = Questa scadenza non si può spostare qui. Chiamo una persona, che vedrà tutto ciò che hai scritto.
ask_try_again = Vuoi pagare adesso o parlare con una persona?

## To a person, and why
merchant_unavailable = Ora non riesco a raggiungere il nostro sistema ordini. Chiamo una persona, che vedrà tutto ciò che hai scritto.
action_unknown = Non so se è andato a buon fine. Chiamo una persona per controllare, così nulla avviene due volte.
handed_over = Chiamo una persona, che vedrà tutto ciò che hai scritto.
parcel_to_person = Mi dispiace che l’ordine { $order } non ti sia arrivato. Chiamo una persona, che lo cercherà con il corriere.
payment_to_person = Mi dispiace che il pagamento non sia andato a buon fine. Chiamo una persona, che scoprirà perché.
charge_to_person = Grazie per avercelo detto. Chiamo subito una persona per verificare insieme a te. Non condividere mai password o codici, nemmeno con noi.
problem_to_person = Mi dispiace. Chiamo una persona, che sistemerà la cosa. Se hai delle foto, tienile a portata di mano.
hardship_to_person = Grazie per avercelo detto. Cercheremo insieme una soluzione. Chiamo una persona che può aiutarti. Fino ad allora non devi fare altro.
data_to_person = I tuoi dati sono tuoi. Chiamo una persona, che si occuperà della tua richiesta.

## What the assistant can do, as customers choose it
order_status_choice = Dov’è il mio ordine?
parcel_not_received_choice = Un pacco non è arrivato
cancel_order_choice = Annullare un ordine
change_order_items_choice = Modificare gli articoli di un ordine
change_order_address_choice = Cambiare l’indirizzo di un ordine
change_order_payment_choice = Cambiare il pagamento di un ordine
return_items_choice = Restituire un articolo
exchange_items_choice = Cambiare un articolo
refund_status_choice = Dov’è il mio rimborso?
product_options_choice = Taglie, colori e prezzi
gift_card_balance_choice = Saldo della mia carta regalo
change_profile_address_choice = Cambiare il mio indirizzo
plan_overview_choice = Quanto devo pagare?
pay_now_choice = Pagare ora
extend_due_date_choice = Più tempo per pagare
payment_failed_choice = Un pagamento non è riuscito
unrecognised_charge_choice = Un addebito che non riconosco
purchase_problem_choice = C’è un problema con ciò che ho ricevuto
hardship_choice = Ora non riesco a pagare
data_request_choice = I miei dati personali

## Approval
approval_by_person = Grazie! Un collega lo controlla prima che venga fatto e ti risponde proprio qui.

## Safety
safety_self_harm = Mi dispiace molto che sia così difficile per te, e hai fatto bene a dircelo. Una persona entra adesso in questa conversazione per starti vicino. Se sei in pericolo immediato, chiama subito il numero di emergenza del tuo Paese.
safety_threat = Capisco la tua rabbia. Qui le minacce si prendono sul serio, quindi da ora in poi ti segue una persona. Se qualcuno è in pericolo, chiama il numero di emergenza del tuo Paese.
safety_fraud = Mi dispiace che ti sia successo. Chiamo subito una persona per verificare insieme a te. Chiedi alla tua banca di bloccare ogni carta che potrebbe essere coinvolta, e non condividere password o codici con nessuno, nemmeno qui.
safety_bereavement = Ti faccio le mie più sentite condoglianze. Una persona se ne occuperà insieme a te, così non dovrai spiegarlo a una macchina.
safety_legal_threat = Capisco, e lo prendo sul serio. Una persona verificherà cosa è successo e ti risponderà.
safety_abuse_warning = Vorrei aiutarti. Parliamoci con rispetto, per favore.
safety_abuse = Così non posso continuare. Chiamo una persona, che vedrà tutto ciò che hai scritto.
shielded = Questa conversazione continua con una persona responsabile del nostro team. Parliamoci con rispetto, per favore.
