greeting = Labdien! Kā varu palīdzēt?
thanks = Lūdzu! Vai varu palīdzēt vēl ar ko?
goodbye = Uz redzēšanos un paldies, ka rakstījāt.
who_are_you = Esmu automātiskais palīgs. Varu atrast pasūtījumu, to mainīt vai atcelt, pieteikt atgriešanu vai maiņu, palīdzēt ar maksājumiem un atbildēt uz jautājumiem. Jebkurā brīdī varat runāt ar cilvēku.
complaint = Žēl, ka tā notika. Pastāstiet, kas noticis, vai runājiet ar cilvēku.
not_understood = Atvainojiet, nesapratu. Vai varat pateikt citādi?
asked_again = Runa ir par jautājumu zemāk: lūdzu, izvēlieties vienu no atbildēm vai atbildiet saviem vārdiem.
asked_again_openly = Lai turpinātu, man vajadzīga atbilde uz jautājumu zemāk. Atbildiet saviem vārdiem vai runājiet ar cilvēku.
one_moment = Vienu brīdi, lūdzu. Vēl meklēju.
offer_person = Ar šo pats nevaru palīdzēt. Cilvēks var: vai pasaukt kādu?
person_choice = Runāt ar cilvēku
next_errand = Nākamais: { $errand }
next_order = Nākamais pasūtījums: { $order }
back_to = Atgriežamies pie: { $errand }
noted_for_later = Uzreiz pēc tam pievērsīšos šim: { $errand }

## Who the customer is
ask_identity = Lai to apskatītu, man jāzina, kas jūs esat. Kāda ir jūsu e-pasta adrese vai pilns vārds un pasta indekss?
identity_not_found = Ar šādiem datiem klientu neatrodu. Lūdzu, pārbaudiet rakstību.
identity_failed = Neizdevās apstiprināt, kas jūs esat. Cilvēks jums var palīdzēt.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = vēl nav nosūtīts
status_changed = vēl nav nosūtīts, vienreiz mainīts
status_processed = ceļā
status_delivered = piegādāts
status_cancelled = atcelts
status_return_requested = pieteikta atgriešana
status_exchange_requested = pieteikta maiņa
method_gift_card = Dāvanu karte
method_credit_card = Kredītkarte
method_paypal = PayPal
method_pay_later = Atliktais maksājums
due_paid = samaksāts
due_overdue = termiņš nokavēts
due_due_soon = drīz jāmaksā
due_upcoming = vēl nav jāmaksā
due_cancelled = atcelts
due_refunded = atmaksāts

## Which order, and how it stands
which_order = Par kuru pasūtījumu ir runa?
order_not_found = Starp jūsu pasūtījumiem neatrodu { $order }.
no_orders = Jums pie mums nav pasūtījumu.
order_pending = Pasūtījums { $order } ({ $items }, { $total }) tiek gatavots un vēl nav nosūtīts.
order_processed = Pasūtījums { $order } ({ $items }) ir ceļā.
goes_to = Piegādes adrese: { $address }
tracking = Izsekošana: { $carrier } { $numbers }
expected_on = Paredzamā piegāde: { $date }
order_delivered = Pasūtījums { $order } ({ $items }) ir piegādāts.
delivered_on = Piegādes diena: { $date }
order_cancelled = Pasūtījums { $order } ir atcelts.
order_return = Pasūtījumam { $order } pieteikta atgriešana. Saņemsiet e-pastu, kā nosūtīt preces atpakaļ.
order_exchange = Pasūtījumam { $order } pieteikta maiņa. Saņemsiet e-pastu, kā nosūtīt preces atpakaļ.
order_not_on_its_way = Pasūtījumam { $order } pašlaik nav neviena sūtījuma ceļā. Statuss: { $status }.
said_delivered_on = Pēc pārvadātāja datiem piegādes diena: { $date }

## Cancelling
ask_cancel_reason = Kāpēc vēlaties atcelt pasūtījumu { $order }?
reason_no_longer_needed = Vairs nav vajadzīgs
reason_ordered_by_mistake = Pasūtīts kļūdas dēļ
confirm_cancel = Vai atcelt visu pasūtījumu { $order }? Preces: { $items }. Kopā: { $total }. Iemesls: { $reason }.
confirm_yes = Jā, atcelt
confirm_no = Nē, paturēt
cancelled = Gatavs: pasūtījums { $order } ir atcelts.
refund_at_once = { $amount } tagad atkal ir jūsu dāvanu kartē.
refund_later = { $amount } tiks atmaksāti sākotnējā maksājuma veidā 5–7 darba dienu laikā.
refund_plan = Jūsu maksājumu plāns tiek pielāgots. Jau samaksātais tiks atmaksāts 5–7 darba dienu laikā.
not_cancellable = Pasūtījumu { $order } vairs nevar atcelt: tas iespējams tikai pirms nosūtīšanas.
delivered_not_cancellable = Pasūtījums { $order } jau ir piegādāts, tāpēc to nevar atcelt. Taču varat to atgriezt.

## Before something is changed
details_changed = Pa šo laiku kaut kas mainījies, tāpēc jājautā vēlreiz.
kept = Labi, pasūtījums { $order } paliek, kā ir.
nothing_changed = Labi, nekas netiek mainīts.
yes_do_it = Jā, lūdzu
no_leave_it = Nē, lai paliek, kā ir
refused_by_shop = Pasūtījumu sistēma to nepieņēma. Pasaukšu cilvēku, kas redzēs visu, ko rakstījāt.
not_changeable = Pasūtījumu { $order } vairs nevar mainīt: tas iespējams tikai pirms nosūtīšanas. Statuss: { $status }.
changed_before = Preces pasūtījumā { $order } jau vienreiz ir mainītas. Pēc tam to vairs nevar ne mainīt, ne atcelt.
delivered_not_changeable = Pasūtījums { $order } jau ir piegādāts, tāpēc to nevar mainīt. Preces no tā varat atgriezt vai apmainīt.
payment_changed_before = Pasūtījuma { $order } apmaksu vairs nevar mainīt.

## Items and their variants
which_pieces_change = Kuras preces pasūtījumā { $order } vēlaties mainīt? Lūdzu, nosauciet visas.
which_pieces_return = Kuras preces no pasūtījuma { $order } vēlaties atgriezt? Lūdzu, nosauciet visas.
which_pieces_exchange = Kuras preces no pasūtījuma { $order } vēlaties apmainīt? Lūdzu, nosauciet visas.
which_piece = Kuru preci domājat ({ $name })?
ask_variant = { $item }: ko vēlaties tā vietā?
variant_not_available = { $item }: tāda varianta pašlaik nav. Pieejami šie.
no_variant = { $item }: cits variants pašlaik nav pieejams.
only_once = Vienam pasūtījumam to var izdarīt tikai vienreiz. Lūdzu, pārbaudiet, vai ir norādīts viss, ko vēlaties mainīt.
difference_paid = Piemaksa: { $amount }, maksāšanas veids: { $method }
difference_back = Starpība, ko saņemsiet atpakaļ: { $amount }, kur: { $method }
difference_none = Cena nemainās.
confirm_change_items = Vai šādi mainīt pasūtījumu { $order }?
items_changed = Gatavs: pasūtījums { $order } ir mainīts.
confirm_exchange = Vai pieteikt šo maiņu pasūtījumam { $order }?
exchange_requested = Gatavs: pasūtījumam { $order } pieteikta maiņa. Saņemsiet e-pastu, kā nosūtīt preces atpakaļ. Vēlreiz pasūtīt nevajag.
items_back = Atgriežamās preces: { $items }
refund_to = Atmaksa: { $amount }, kur: { $method }
confirm_return = Vai pieteikt šo atgriešanu pasūtījumam { $order }?
return_requested = Gatavs: pasūtījumam { $order } pieteikta atgriešana. Saņemsiet e-pastu, kā nosūtīt preces atpakaļ. Kad tās būs pie mums, atmaksāsim { $amount }.
not_returnable = No pasūtījuma { $order } pašlaik neko nevar atgriezt vai apmainīt: tas iespējams tikai pēc piegādes. Statuss: { $status }.
returned_before = Pasūtījumam { $order } atgriešana jau ir pieteikta.
exchanged_before = Pasūtījumam { $order } maiņa jau ir pieteikta.
pending_not_returnable = Pasūtījums { $order } vēl nav nosūtīts, tāpēc nav, ko sūtīt atpakaļ. Taču to var mainīt vai atcelt.

## Payment methods
ask_method_difference = Ar kuru maksāšanas veidu nokārtot cenas starpību?
ask_method_refund = Kur atmaksāt naudu: sākotnējā maksāšanas veidā vai dāvanu kartē?
ask_method_new = Kuru maksāšanas veidu vēlaties izmantot tā vietā?
ask_method_pay = Ar kuru maksāšanas veidu vēlaties maksāt?
payment_not_possible = Šis maksāšanas veids šeit nav iespējams.
no_payment_method = Jums nav maksāšanas veida, kas šeit būtu iespējams. Cilvēks jums var palīdzēt.
no_other_method = Jums nav cita maksāšanas veida, ar ko varētu apmaksāt šo pasūtījumu.
no_method_to_pay = Jums nav maksāšanas veida, ar ko to varētu samaksāt.
paid_with_now = { $amount }, pašreizējais maksāšanas veids: { $method }
confirm_change_payment = Vai mainīt pasūtījuma { $order } apmaksu?
payment_changed = Gatavs. Pasūtījuma { $order } jaunais maksāšanas veids: { $method }.
first_method_refunded = { $amount } tiks atmaksāti pirmajā maksāšanas veidā 5–7 darba dienu laikā.

## Addresses
ask_address = Kāda ir jaunā adrese? Lūdzu, norādiet ielu, pilsētu un pasta indeksu.
ask_street = Kāda ir iela un mājas numurs?
ask_city = Kurā pilsētā vai vietā tas ir?
ask_postcode = Kāds ir pasta indekss?
ask_state = Kurā štatā vai novadā tas ir?
new_address = Jaunā adrese: { $address }
confirm_change_address = Vai sūtīt pasūtījumu { $order } uz šo adresi?
address_changed = Gatavs. Pasūtījuma { $order } jaunā piegādes adrese: { $address }.
confirm_profile_address = Vai saglabāt šo adresi jūsu kontā?
profile_address_changed = Gatavs. Adrese jūsu kontā: { $address }.
orders_keep_address = Jau veiktie pasūtījumi saglabā savu adresi.

## Refunds, products, gift cards
refunds_made = Atmaksas par pasūtījumu { $order }:
refund_line = { $amount }, kur: { $method }
refund_takes = Dāvanu kartē nauda ir uzreiz. Citādi tas ilgst 5–7 darba dienas.
refund_after_return = Naudu par pasūtījumu { $order } atmaksāsim, kad preces būs atpakaļ pie mums.
no_refund = Par pasūtījumu { $order } atmaksas nav. Statuss: { $status }.
which_product = Kuru preci domājat?
no_such_product = Šādu preci neatrodu.
options_available = { $product }: { $count ->
    [zero] pieejami { $count } varianti.
    [one] pieejams { $count } variants.
   *[other] pieejami { $count } varianti.
  }
no_gift_card = Jūsu kontā nav dāvanu kartes.
gift_card_holds = Dāvanu karte { $card }: { $amount }

## Paying later
which_plan = Par kura pasūtījuma maksājumiem ir runa?
plan_not_found = Pasūtījumam { $order } maksājumus neatrodu.
no_plans = Jums pie mums nav neapmaksātu maksājumu.
plan_open = Pasūtījums { $order }: vēl jāsamaksā { $amount }.
plans_shown = Vēl jāsamaksā:
plan_line = Pasūtījums { $order }: { $amount }
plan_settled = Pasūtījums { $order } ir pilnībā apmaksāts. Vairs nekas nav jāmaksā.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Kuru maksājumu vēlaties veikt?
which_due_date = Kuru maksājumu vēlaties atlikt?
pays = { $amount }, termiņš { $date }, maksāšanas veids: { $method }
confirm_pay = Vai tagad samaksāt { $amount }?
paid = Gatavs: samaksāti { $amount }. Maksāšanas veids: { $method }.
left_to_pay = Pasūtījums { $order }: vēl jāsamaksā { $amount }.
ask_days = Maksājuma termiņš ir { $date }. Par cik dienām vēlaties to pārcelt? Iespējams līdz 30, vienu reizi.
days_option = { $days ->
    [zero] { $days } dienu, jaunais termiņš: { $date }
    [one] { $days } diena, jaunais termiņš: { $date }
   *[other] { $days } dienas, jaunais termiņš: { $date }
  }
moves_due_date = { $amount } – jaunais termiņš: { $to }, līdz šim: { $from }
confirm_extend = Vai šādi pārcelt termiņu? Tas iespējams tikai vienreiz.
extended = Gatavs. { $amount }: jaunais maksājuma termiņš ir { $date }.
extended_before = Šis termiņš jau ir pārcelts, tagad tas ir { $date }. Pārcelt to var tikai vienreiz.
cannot_extend = Šo termiņu šeit nevar pārcelt. Pasaukšu cilvēku, kas redzēs visu, ko rakstījāt.
ask_try_again = Vai vēlaties maksāt tagad vai runāt ar cilvēku?

## To a person, and why
merchant_unavailable = Pašlaik nevaru sasniegt pasūtījumu sistēmu. Pasaukšu cilvēku, kas redzēs visu, ko rakstījāt.
action_unknown = Nezinu, vai tas izdevās. Pasaukšu cilvēku, kas pārbaudīs, lai nekas nenotiktu divreiz.
handed_over = Pasaukšu cilvēku, kas redzēs visu, ko rakstījāt.
parcel_to_person = Žēl, ka pasūtījums { $order } nav jūs sasniedzis. Pasaukšu cilvēku, kas to meklēs kopā ar pārvadātāju.
payment_to_person = Žēl, ka maksājums neizdevās. Pasaukšu cilvēku, kas noskaidros, kāpēc.
charge_to_person = Paldies, ka pateicāt. Tūlīt pasaukšu cilvēku, kas to pārbaudīs kopā ar jums. Lūdzu, nekad neizpaudiet paroles vai kodus, pat ne mums.
problem_to_person = Ļoti žēl. Pasaukšu cilvēku, kas to nokārtos. Ja jums ir fotoattēli, turiet tos pa rokai.
hardship_to_person = Paldies, ka pateicāt. Kopā meklēsim risinājumu. Pasaukšu cilvēku, kas var palīdzēt. Līdz tam jums nekas vairāk nav jādara.
data_to_person = Jūsu dati pieder jums. Pasaukšu cilvēku, kas parūpēsies par jūsu lūgumu.

## What the assistant can do, as customers choose it
order_status_choice = Kur ir mans pasūtījums?
parcel_not_received_choice = Sūtījums nav pienācis
cancel_order_choice = Atcelt pasūtījumu
change_order_items_choice = Mainīt preces pasūtījumā
change_order_address_choice = Mainīt pasūtījuma adresi
change_order_payment_choice = Mainīt pasūtījuma apmaksu
return_items_choice = Vēlos kaut ko atgriezt
exchange_items_choice = Vēlos kaut ko apmainīt
refund_status_choice = Kur ir mana atmaksa?
product_options_choice = Izmēri, krāsas un cenas
gift_card_balance_choice = Dāvanu kartes atlikums
change_profile_address_choice = Mainīt manu adresi
plan_overview_choice = Cik man jāmaksā?
pay_now_choice = Maksāt tagad
extend_due_date_choice = Vairāk laika samaksai
payment_failed_choice = Maksājums neizdevās
unrecognised_charge_choice = Nepazīstams maksājums
purchase_problem_choice = Ar saņemto kaut kas nav kārtībā
hardship_choice = Pašlaik nevaru samaksāt
data_request_choice = Mani personas dati

## Approval
approval_by_person = Paldies. Pirms tas tiek izdarīts, kolēģis to pārbaudīs un atbildēs jums tepat.

## Safety
safety_self_harm = Man ļoti žēl, ka jums ir tik grūti, un labi, ka mums to pateicāt. Šai sarunai tagad pievienojas cilvēks, lai būtu ar jums. Ja esat tūlītējās briesmās, lūdzu, nekavējoties zvaniet uz ārkārtas palīdzības numuru.
safety_threat = Saprotu, ka esat ļoti satraukti. Draudus šeit uztveram nopietni, tāpēc turpmāk sarunu pārņem cilvēks. Ja kāds ir briesmās, lūdzu, zvaniet uz ārkārtas palīdzības numuru.
safety_fraud = Žēl, ka ar jums tā notika. Tūlīt pasaukšu cilvēku, kas to izskatīs kopā ar jums. Lūdziet savai bankai bloķēt visas kartes, kuras tas varētu skart, un neizpaudiet paroles vai kodus nevienam, pat ne šeit.
safety_bereavement = Izsaku jums patiesu līdzjūtību. Par to kopā ar jums parūpēsies cilvēks, lai jums tas nebūtu jāskaidro mašīnai.
safety_legal_threat = Saprotu un uztveru to nopietni. Cilvēks pārbaudīs, kas noticis, un jums atbildēs.
safety_abuse_warning = Vēlos jums palīdzēt. Lūdzu, sarunāsimies ar cieņu.
safety_abuse = Tā es nevaru turpināt. Pasaukšu cilvēku, kas redzēs visu, ko rakstījāt.
shielded = Šo sarunu turpinās viens no mūsu komandas vadītājiem. Lūdzu, runāsim viens ar otru ar cieņu.
