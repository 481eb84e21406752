greeting = Bună! Cu ce vă pot ajuta?
thanks = Cu plăcere! Vă mai pot ajuta cu ceva?
goodbye = La revedere și vă mulțumim că ne-ați scris.
who_are_you = Sunt asistentul automat. Pot căuta o comandă, o pot modifica sau anula, pot cere un retur sau un schimb, vă pot ajuta cu plățile și pot răspunde la întrebări. Puteți vorbi cu o persoană oricând.
complaint = Îmi pare rău că nu a mers bine. Spuneți-mi ce s-a întâmplat sau vorbiți cu o persoană.
not_understood = Îmi pare rău, nu am înțeles. Puteți spune altfel?
asked_again = Mă refer la întrebarea de mai jos: alegeți un răspuns sau spuneți-mi cu cuvintele dvs.
asked_again_openly = Ca să continuăm, am nevoie de răspunsul la întrebarea de mai jos. Spuneți-mi cu cuvintele dvs. sau vorbiți cu o persoană.
one_moment = Un moment, vă rog. Încă mai caut.
offer_person = Cu asta nu vă pot ajuta eu. O persoană poate: să chem pe cineva?
person_choice = Vreau să vorbesc cu o persoană
next_errand = Urmează: { $errand }
next_order = Urmează comanda { $order }
back_to = Revenim la: { $errand }
noted_for_later = Mă ocup imediat după aceea: { $errand }

## Who the customer is
ask_identity = Ca să verific, trebuie să știu cine sunteți. Care este adresa dvs. de e-mail sau numele complet și codul poștal?
identity_not_found = Nu găsesc niciun client cu aceste date. Vă rog să verificați scrierea.
identity_failed = Nu am putut confirma cine sunteți. O persoană vă poate ajuta.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = încă netrimisă
status_changed = încă netrimisă, modificată o dată
status_processed = pe drum
status_delivered = livrată
status_cancelled = anulată
status_return_requested = retur cerut
status_exchange_requested = schimb cerut
method_gift_card = Card cadou
method_credit_card = Card de credit
method_paypal = PayPal
method_pay_later = Plată ulterioară
due_paid = plătit
due_overdue = restant
due_due_soon = scadent în curând
due_upcoming = încă nu e scadent
due_cancelled = anulat
due_refunded = rambursat

## Which order, and how it stands
which_order = Despre ce comandă este vorba?
order_not_found = Nu găsesc comanda { $order } printre ale dvs.
no_orders = Nu aveți comenzi la noi.
order_pending = Comanda { $order } ({ $items }, { $total }) se pregătește și nu a fost încă trimisă.
order_processed = Comanda { $order } ({ $items }) este pe drum.
goes_to = Se livrează la: { $address }
tracking = Urmărire: { $carrier } { $numbers }
expected_on = Ar trebui să ajungă pe { $date }.
order_delivered = Comanda { $order } ({ $items }) a fost livrată.
delivered_on = A ajuns pe { $date }.
order_cancelled = Comanda { $order } este anulată.
order_return = S-a cerut returul comenzii { $order }. Primiți un e-mail despre cum trimiteți produsele înapoi.
order_exchange = S-a cerut schimbul pentru comanda { $order }. Primiți un e-mail despre cum trimiteți produsele înapoi.
order_not_on_its_way = Comanda { $order } nu are acum niciun colet pe drum. Stare: { $status }.
said_delivered_on = Curierul spune că a fost livrată pe { $date }.

## Cancelling
ask_cancel_reason = De ce doriți să anulați comanda { $order }?
reason_no_longer_needed = Nu mai este necesară
reason_ordered_by_mistake = Comandată din greșeală
confirm_cancel = Anulez toată comanda { $order }? Produse: { $items }. Total: { $total }. Motiv: { $reason }.
confirm_yes = Da, anulează
confirm_no = Nu, păstreaz-o
cancelled = Gata: comanda { $order } este anulată.
refund_at_once = { $amount } sunt din nou pe cardul dvs. cadou.
refund_later = { $amount } vor fi rambursați prin metoda de plată inițială în 5–7 zile lucrătoare.
refund_plan = Planul dvs. de plată se ajustează. Ce ați plătit deja se rambursează în 5–7 zile lucrătoare.
not_cancellable = Comanda { $order } nu mai poate fi anulată: se poate doar înainte de expediere.
delivered_not_cancellable = Comanda { $order } a fost deja livrată, așa că nu mai poate fi anulată. O puteți însă returna.

## Before something is changed
details_changed = Între timp s-a schimbat ceva, așa că trebuie să întreb din nou.
kept = Bine, comanda { $order } rămâne așa cum este.
nothing_changed = Bine, nu schimb nimic.
yes_do_it = Da, vă rog
no_leave_it = Nu, lăsați așa
refused_by_shop = Sistemul de comenzi nu a acceptat acest lucru. Chem o persoană, care va vedea tot ce ați scris.
not_changeable = Comanda { $order } nu mai poate fi modificată: se poate doar înainte de expediere. Stare: { $status }.
changed_before = Produsele din comanda { $order } au fost deja modificate o dată. După aceea nu mai poate fi modificată sau anulată.
delivered_not_changeable = Comanda { $order } a fost deja livrată, așa că nu mai poate fi modificată. Produsele din ea pot fi returnate sau schimbate.
payment_changed_before = Plata comenzii { $order } nu mai poate fi modificată.

## Items and their variants
which_pieces_change = Ce produse din comanda { $order } doriți să modificați? Vă rog să le numiți pe toate.
which_pieces_return = Ce produse din comanda { $order } doriți să returnați? Vă rog să le numiți pe toate.
which_pieces_exchange = Ce produse din comanda { $order } doriți să schimbați? Vă rog să le numiți pe toate.
which_piece = La care vă referiți ({ $name })?
ask_variant = { $item }: ce doriți în loc?
variant_not_available = { $item }: așa ceva nu avem acum. Acestea sunt disponibile.
no_variant = { $item }: nicio altă variantă nu este disponibilă acum.
only_once = La o comandă se poate face o singură dată. Vă rog să verificați dacă apare tot ce doriți să schimbați.
difference_paid = Diferență de plată: { $amount }, cu: { $method }
difference_back = Diferență pe care o primiți înapoi: { $amount }, pe: { $method }
difference_none = Prețul rămâne același.
confirm_change_items = Modific așa comanda { $order }?
items_changed = Gata: comanda { $order } este modificată.
confirm_exchange = Cer acest schimb pentru comanda { $order }?
exchange_requested = Gata: schimbul pentru comanda { $order } este cerut. Primiți un e-mail despre cum trimiteți produsele înapoi. Nu trebuie să comandați din nou.
items_back = Produse de returnat: { $items }
refund_to = Rambursare: { $amount }, pe: { $method }
confirm_return = Cer acest retur pentru comanda { $order }?
return_requested = Gata: returul pentru comanda { $order } este cerut. Primiți un e-mail despre cum trimiteți produsele înapoi. După ce ajung la noi, vă rambursăm { $amount }.
not_returnable = Din comanda { $order } nu se poate returna sau schimba nimic acum: se poate doar după livrare. Stare: { $status }.
returned_before = Pentru comanda { $order } s-a cerut deja un retur.
exchanged_before = Pentru comanda { $order } s-a cerut deja un schimb.
pending_not_returnable = Comanda { $order } nu a fost încă trimisă, așa că nu aveți ce returna. Poate fi însă modificată sau anulată.

## Payment methods
ask_method_difference = Cu ce metodă de plată se achită sau se returnează diferența de preț?
ask_method_refund = Unde doriți rambursarea: pe metoda de plată inițială sau pe un card cadou?
ask_method_new = Ce metodă de plată doriți să folosiți în schimb?
ask_method_pay = Cu ce metodă de plată doriți să plătiți?
payment_not_possible = Metoda aceasta de plată nu este posibilă aici.
no_payment_method = Nu aveți nicio metodă de plată posibilă aici. O persoană vă poate ajuta.
no_other_method = Nu aveți altă metodă de plată cu care să puteți plăti această comandă.
no_method_to_pay = Nu aveți o metodă de plată cu care să puteți plăti această sumă.
paid_with_now = { $amount }, metoda actuală de plată: { $method }
confirm_change_payment = Modific plata comenzii { $order }?
payment_changed = Gata. Noua metodă de plată pentru comanda { $order }: { $method }.
first_method_refunded = { $amount }: suma se întoarce la prima metodă de plată în 5–7 zile lucrătoare.

## Addresses
ask_address = Care este adresa nouă? Vă rog să-mi dați strada, localitatea și codul poștal.
ask_street = Care sunt strada și numărul?
ask_city = În ce localitate este?
ask_postcode = Care este codul poștal?
ask_state = În ce stat sau județ este?
new_address = Adresa nouă: { $address }
confirm_change_address = Trimit comanda { $order } la această adresă?
address_changed = Gata. Noua adresă de livrare pentru comanda { $order }: { $address }.
confirm_profile_address = Trec această adresă în contul dvs.?
profile_address_changed = Gata. Adresa din contul dvs.: { $address }.
orders_keep_address = Comenzile deja plasate își păstrează adresa.

## Refunds, products, gift cards
refunds_made = Rambursări pentru comanda { $order }:
refund_line = { $amount } pe: { $method }
refund_takes = Pe un card cadou, banii ajung imediat. Altfel durează 5–7 zile lucrătoare.
refund_after_return = Rambursarea pentru comanda { $order } se face după ce produsele ajung înapoi la noi.
no_refund = Pentru comanda { $order } nu există nicio rambursare. Stare: { $status }.
which_product = La ce produs vă referiți?
no_such_product = Nu găsesc acest produs.
options_available = { $product }: { $count ->
    [one] { $count } variantă disponibilă.
    [few] { $count } variante disponibile.
   *[other] { $count } de variante disponibile.
  }
no_gift_card = Nu aveți niciun card cadou în cont.
gift_card_holds = Cardul cadou { $card }: { $amount }

## Paying later
which_plan = Despre plățile cărei comenzi este vorba?
plan_not_found = Nu găsesc plăți pentru comanda { $order }.
no_plans = Nu aveți plăți restante sau viitoare la noi.
plan_open = Comanda { $order }: mai sunt de plătit { $amount }.
plans_shown = Mai sunt de plătit:
plan_line = Comanda { $order }: { $amount }
plan_settled = Comanda { $order } este plătită integral. Nu mai este nimic de plată.
instalment_line = { $amount } pe { $date }: { $status }
which_instalment = Ce plată doriți să faceți?
which_due_date = Ce plată doriți să amânați?
pays = { $amount }, scadență pe { $date }, cu: { $method }
confirm_pay = Plătesc acum { $amount }?
paid = Gata: s-au plătit { $amount }. Metoda de plată: { $method }.
left_to_pay = Comanda { $order }: mai sunt de plătit { $amount }.
ask_days = Scadența este pe { $date }. Cu câte zile doriți să o amânați? Se poate cu cel mult 30, o singură dată.
days_option = { $days ->
    [one] { $days } zi, până pe { $date }
    [few] { $days } zile, până pe { $date }
   *[other] { $days } de zile, până pe { $date }
  }
moves_due_date = { $amount }: scadență pe { $to } în loc de { $from }
confirm_extend = Mut scadența așa? Se poate o singură dată.
extended = Gata. { $amount }: noua scadență este pe { $date }.
extended_before = Această scadență a fost deja mutată pe { $date }. Se poate muta o singură dată.
cannot_extend = Această scadență nu poate fi mutată aici. Chem o persoană, care va vedea tot ce ați scris.
ask_try_again = Doriți să plătiți acum sau să vorbiți cu o persoană?

## To a person, and why
merchant_unavailable = Acum nu pot accesa sistemul de comenzi. Chem o persoană, care va vedea tot ce ați scris.
action_unknown = Nu știu dacă a reușit. Chem o persoană să verifice, ca nimic să nu se facă de două ori.
handed_over = Chem o persoană, care va vedea tot ce ați scris.
parcel_to_person = Îmi pare rău că nu ați primit comanda { $order }. Chem o persoană care o caută împreună cu curierul.
payment_to_person = Îmi pare rău că plata nu a reușit. Chem o persoană care află de ce.
charge_to_person = Vă mulțumesc că ne-ați spus. Chem imediat o persoană care verifică împreună cu dvs. Vă rog să nu comunicați niciodată parole sau coduri, nici măcar nouă.
problem_to_person = Îmi pare rău. Chem o persoană care rezolvă problema. Dacă aveți fotografii, păstrați-le la îndemână.
hardship_to_person = Vă mulțumesc că ne-ați spus. Căutăm o soluție împreună. Chem o persoană care vă poate ajuta. Până atunci nu trebuie să mai faceți nimic.
data_to_person = Datele dvs. vă aparțin. Chem o persoană care se ocupă de cererea dvs.

## What the assistant can do, as customers choose it
order_status_choice = Unde este comanda mea?
parcel_not_received_choice = Nu a ajuns un colet
cancel_order_choice = Anulează o comandă
change_order_items_choice = Modifică produse din comandă
change_order_address_choice = Modifică adresa comenzii
change_order_payment_choice = Modifică plata comenzii
return_items_choice = Vreau să returnez ceva
exchange_items_choice = Vreau să schimb ceva
refund_status_choice = Unde este rambursarea mea?
product_options_choice = Mărimi, culori și prețuri
gift_card_balance_choice = Soldul cardului cadou
change_profile_address_choice = Schimbă adresa mea
plan_overview_choice = Cât am de plătit?
pay_now_choice = Plătește acum
extend_due_date_choice = Mai mult timp de plată
payment_failed_choice = O plată nu a reușit
unrecognised_charge_choice = O plată pe care nu o recunosc
purchase_problem_choice = E o problemă cu ce am primit
hardship_choice = Nu pot plăti acum
data_request_choice = Datele mele personale

## Approval
approval_by_person = Vă mulțumesc. Un coleg verifică înainte să se facă și vă răspunde chiar aici.

## Safety
safety_self_harm = Îmi pare foarte rău că vă este atât de greu și mă bucur că ne-ați spus. O persoană intră acum în această conversație ca să vă fie alături. Dacă sunteți în pericol imediat, vă rog să sunați acum la numărul de urgență.
safety_threat = Înțeleg că situația vă supără foarte tare. Aici luăm amenințările în serios, așa că de acum preia o persoană. Dacă cineva este în pericol, vă rog să sunați la numărul de urgență.
safety_fraud = Îmi pare rău că vi s-a întâmplat asta. Chem imediat o persoană care verifică împreună cu dvs. Vă rog să cereți băncii să blocheze orice card care ar putea fi afectat și să nu dați nimănui parole sau coduri, nici măcar aici.
safety_bereavement = Sincere condoleanțe. O persoană se va ocupa de acest lucru împreună cu dvs., ca să nu fie nevoie să-i explicați unei mașini.
safety_legal_threat = Înțeleg și iau acest lucru în serios. O persoană va verifica ce s-a întâmplat și vă va răspunde.
safety_abuse_warning = Aș vrea să vă ajut. Vă rog să vorbim cu respect unul cu celălalt.
safety_abuse = Nu pot continua așa. Chem o persoană, care va vedea tot ce ați scris.
shielded = Această conversație este continuată de un coordonator al echipei noastre. Vă rugăm să vorbim cu respect unii cu alții.
