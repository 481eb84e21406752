greeting = Sveiki! Kuo galiu padėti?
thanks = Prašom! Ar galiu dar kuo nors padėti?
goodbye = Viso gero ir ačiū, kad parašėte.
who_are_you = Esu automatinis asistentas. Galiu rasti užsakymą, jį pakeisti ar atšaukti, pateikti grąžinimo ar keitimo prašymą, padėti dėl mokėjimų ir atsakyti į klausimus. Bet kada galite kalbėtis su žmogumi.
complaint = Apgailestauju, kad taip nutiko. Papasakokite, kas atsitiko, arba kalbėkitės su žmogumi.
not_understood = Atsiprašau, nesupratau. Ar galite pasakyti kitaip?
asked_again = Turiu omenyje žemiau esantį klausimą: pasirinkite vieną iš atsakymų arba atsakykite savais žodžiais.
asked_again_openly = Kad galėtume tęsti, man reikia atsakymo į žemiau esantį klausimą. Atsakykite savais žodžiais arba kalbėkitės su žmogumi.
one_moment = Palaukite akimirką, dar ieškau.
offer_person = Šiuo klausimu pats padėti negaliu. Žmogus gali: ar pakviesti?
person_choice = Kalbėtis su žmogumi
next_errand = Toliau: { $errand }
next_order = Kitas užsakymas: { $order }
back_to = Grįžtame prie temos: { $errand }
noted_for_later = Iškart po to imsiuosi šito: { $errand }

## Who the customer is
ask_identity = Kad galėčiau pažiūrėti, turiu žinoti, kas jūs. Koks jūsų el. pašto adresas arba vardas, pavardė ir pašto kodas?
identity_not_found = Pagal šiuos duomenis kliento nerandu. Patikrinkite rašybą.
identity_failed = Nepavyko patvirtinti, kas jūs. Jums gali padėti žmogus.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = dar neišsiųstas
status_changed = dar neišsiųstas, kartą pakeistas
status_processed = pakeliui
status_delivered = pristatytas
status_cancelled = atšauktas
status_return_requested = prašoma grąžinimo
status_exchange_requested = prašoma keitimo
method_gift_card = Dovanų kortelė
method_credit_card = Kredito kortelė
method_paypal = PayPal
method_pay_later = Atidėtas mokėjimas
due_paid = sumokėta
due_overdue = pradelsta
due_due_soon = netrukus reikės mokėti
due_upcoming = mokėti dar nereikia
due_cancelled = atšaukta
due_refunded = grąžinta

## Which order, and how it stands
which_order = Apie kurį užsakymą kalbate?
order_not_found = Tarp jūsų užsakymų nerandu { $order }.
no_orders = Pas mus užsakymų neturite.
order_pending = Užsakymas { $order } ({ $items }, { $total }) ruošiamas ir dar neišsiųstas.
order_processed = Užsakymas { $order } ({ $items }) pakeliui.
goes_to = Pristatymo adresas: { $address }
tracking = Sekimas: { $carrier } { $numbers }
expected_on = Numatoma pristatymo diena: { $date }
order_delivered = Užsakymas { $order } ({ $items }) pristatytas.
delivered_on = Pristatymo diena: { $date }
order_cancelled = Užsakymas { $order } atšauktas.
order_return = Užsakymui { $order } prašoma grąžinimo. Gausite el. laišką, kaip išsiųsti prekes atgal.
order_exchange = Užsakymui { $order } prašoma keitimo. Gausite el. laišką, kaip išsiųsti prekes atgal.
order_not_on_its_way = Užsakymas { $order } šiuo metu neturi pakeliui esančių siuntų. Būsena: { $status }.
said_delivered_on = Vežėjo duomenimis, pristatymo diena: { $date }

## Cancelling
ask_cancel_reason = Kodėl norite atšaukti užsakymą { $order }?
reason_no_longer_needed = Nebereikia
reason_ordered_by_mistake = Užsakyta per klaidą
confirm_cancel = Ar atšaukti visą užsakymą { $order }? Prekės: { $items }. Iš viso: { $total }. Priežastis: { $reason }.
confirm_yes = Taip, atšaukti
confirm_no = Ne, palikti
cancelled = Atlikta: užsakymas { $order } atšauktas.
refund_at_once = { $amount } jau vėl jūsų dovanų kortelėje.
refund_later = { $amount } bus grąžinta pradiniu mokėjimo būdu per 5–7 darbo dienas.
refund_plan = Jūsų mokėjimo planas koreguojamas. Kas jau sumokėta, bus grąžinta per 5–7 darbo dienas.
not_cancellable = Užsakymo { $order } nebegalima atšaukti: tai įmanoma tik prieš išsiuntimą.
delivered_not_cancellable = Užsakymas { $order } jau pristatytas, todėl jo atšaukti nebegalima. Tačiau galite jį grąžinti.

## Before something is changed
details_changed = Tuo tarpu kažkas pasikeitė, todėl turiu paklausti dar kartą.
kept = Gerai, užsakymas { $order } lieka toks, koks yra.
nothing_changed = Gerai, nieko nekeičiu.
yes_do_it = Taip, prašau
no_leave_it = Ne, palikite kaip yra
refused_by_shop = Užsakymų sistema to nepriėmė. Kviečiu žmogų, kuris matys viską, ką parašėte.
not_changeable = Užsakymo { $order } nebegalima pakeisti: tai įmanoma tik prieš išsiuntimą. Būsena: { $status }.
changed_before = Užsakymo { $order } prekės jau kartą buvo pakeistos. Po to užsakymo nebegalima nei pakeisti, nei atšaukti.
delivered_not_changeable = Užsakymas { $order } jau pristatytas, todėl jo pakeisti nebegalima. Jo prekes galite grąžinti arba pakeisti kitomis.
payment_changed_before = Užsakymo { $order } mokėjimo nebegalima pakeisti.

## Items and their variants
which_pieces_change = Kurias užsakymo { $order } prekes norite pakeisti? Išvardykite visas.
which_pieces_return = Kurias užsakymo { $order } prekes norite grąžinti? Išvardykite visas.
which_pieces_exchange = Kurias užsakymo { $order } prekes norite pakeisti kitomis? Išvardykite visas.
which_piece = Kurią prekę turite omenyje ({ $name })?
ask_variant = { $item }: ko norėtumėte vietoj to?
variant_not_available = { $item }: tokio varianto šiuo metu nėra. Galima rinktis iš šių.
no_variant = { $item }: kito varianto šiuo metu nėra.
only_once = Vienam užsakymui tai galima padaryti tik kartą. Patikrinkite, ar nurodyta viskas, ką norite pakeisti.
difference_paid = Priemoka: { $amount }, mokėjimo būdas: { $method }
difference_back = Jums grąžinamas skirtumas: { $amount }, kur: { $method }
difference_none = Kaina nesikeičia.
confirm_change_items = Ar taip pakeisti užsakymą { $order }?
items_changed = Atlikta: užsakymas { $order } pakeistas.
confirm_exchange = Ar pateikti šį keitimo prašymą užsakymui { $order }?
exchange_requested = Atlikta: užsakymo { $order } keitimo prašymas pateiktas. Gausite el. laišką, kaip išsiųsti prekes atgal. Iš naujo užsakyti nereikia.
items_back = Grąžinamos prekės: { $items }
refund_to = Grąžinami pinigai: { $amount }, kur: { $method }
confirm_return = Ar pateikti šį grąžinimo prašymą užsakymui { $order }?
return_requested = Atlikta: užsakymo { $order } grąžinimo prašymas pateiktas. Gausite el. laišką, kaip išsiųsti prekes atgal. Kai jos bus pas mus, grąžinsime { $amount }.
not_returnable = Iš užsakymo { $order } dabar nieko negalima grąžinti ar pakeisti: tai įmanoma tik po pristatymo. Būsena: { $status }.
returned_before = Užsakymui { $order } grąžinimo jau prašoma.
exchanged_before = Užsakymui { $order } keitimo jau prašoma.
pending_not_returnable = Užsakymas { $order } dar neišsiųstas, todėl nėra ko siųsti atgal. Tačiau jį galima pakeisti arba atšaukti.

## Payment methods
ask_method_difference = Kuriuo mokėjimo būdu padengti arba grąžinti kainos skirtumą?
ask_method_refund = Kur grąžinti pinigus: pradiniu mokėjimo būdu ar į dovanų kortelę?
ask_method_new = Kurį mokėjimo būdą norite naudoti vietoj to?
ask_method_pay = Kuriuo mokėjimo būdu norite mokėti?
payment_not_possible = Šis mokėjimo būdas čia negalimas.
no_payment_method = Neturite mokėjimo būdo, kuris čia galimas. Jums gali padėti žmogus.
no_other_method = Neturite kito mokėjimo būdo, kuriuo būtų galima apmokėti šį užsakymą.
no_method_to_pay = Neturite mokėjimo būdo, kuriuo būtų galima tai apmokėti.
paid_with_now = { $amount }, dabartinis mokėjimo būdas: { $method }
confirm_change_payment = Ar pakeisti užsakymo { $order } mokėjimą?
payment_changed = Atlikta. Naujas užsakymo { $order } mokėjimo būdas: { $method }.
first_method_refunded = { $amount } bus grąžinta pirmuoju mokėjimo būdu per 5–7 darbo dienas.

## Addresses
ask_address = Koks naujas adresas? Nurodykite gatvę, miestą ir pašto kodą.
ask_street = Kokia gatvė ir namo numeris?
ask_city = Koks miestas ar gyvenvietė?
ask_postcode = Koks pašto kodas?
ask_state = Kokia valstija ar apskritis?
new_address = Naujas adresas: { $address }
confirm_change_address = Ar siųsti užsakymą { $order } šiuo adresu?
address_changed = Atlikta. Naujas užsakymo { $order } pristatymo adresas: { $address }.
confirm_profile_address = Ar įrašyti šį adresą jūsų paskyroje?
profile_address_changed = Atlikta. Adresas jūsų paskyroje: { $address }.
orders_keep_address = Jau pateiktų užsakymų adresas nesikeičia.

## Refunds, products, gift cards
refunds_made = Už užsakymą { $order } grąžinti pinigai:
refund_line = { $amount }, kur: { $method }
refund_takes = Dovanų kortelėje pinigai atsiranda iškart. Kitais atvejais tai trunka 5–7 darbo dienas.
refund_after_return = Pinigus už užsakymą { $order } grąžinsime, kai prekės grįš pas mus.
no_refund = Už užsakymą { $order } pinigai negrąžinami. Būsena: { $status }.
which_product = Kurią prekę turite omenyje?
no_such_product = Tokios prekės nerandu.
options_available = { $product }: { $count ->
    [one] yra { $count } variantas.
    [few] yra { $count } variantai.
   *[other] yra { $count } variantų.
  }
no_gift_card = Jūsų paskyroje dovanų kortelės nėra.
gift_card_holds = Dovanų kortelė { $card }: { $amount }

## Paying later
which_plan = Apie kurio užsakymo mokėjimus kalbate?
plan_not_found = Užsakymo { $order } mokėjimų nerandu.
no_plans = Pas mus neapmokėtų mokėjimų neturite.
plan_open = Užsakymas { $order }: liko sumokėti { $amount }.
plans_shown = Štai kas liko sumokėti:
plan_line = Užsakymas { $order }: { $amount }
plan_settled = Užsakymas { $order } visiškai apmokėtas. Nieko mokėti nebereikia.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Kurį mokėjimą norite atlikti?
which_due_date = Kurį mokėjimą norite atidėti?
pays = { $amount }, terminas { $date }, mokėjimo būdas: { $method }
confirm_pay = Ar dabar sumokėti { $amount }?
paid = Atlikta: sumokėta { $amount }. Mokėjimo būdas: { $method }.
left_to_pay = Užsakymas { $order }: liko sumokėti { $amount }.
ask_days = Mokėjimo terminas yra { $date } Keliomis dienomis norite jį nukelti? Galima daugiausia 30, vieną kartą.
days_option = { $days ->
    [one] { $days } diena, iki { $date }
    [few] { $days } dienos, iki { $date }
   *[other] { $days } dienų, iki { $date }
  }
moves_due_date = { $amount } – naujas terminas: { $to }, iki šiol: { $from }
confirm_extend = Ar taip nukelti terminą? Tai galima tik kartą.
extended = Atlikta. { $amount } – naujas mokėjimo terminas: { $date }
extended_before = Šis terminas jau nukeltas, dabar jis yra { $date } Nukelti galima tik kartą.
cannot_extend = Šio termino čia nukelti negalima. Kviečiu žmogų, kuris matys viską, ką parašėte.
ask_try_again = Ar norite sumokėti dabar, ar kalbėtis su žmogumi?

## To a person, and why
merchant_unavailable = Šiuo metu nepasiekiu užsakymų sistemos. Kviečiu žmogų, kuris matys viską, ką parašėte.
action_unknown = Nežinau, ar pavyko. Kviečiu žmogų patikrinti, kad niekas neįvyktų du kartus.
handed_over = Kviečiu žmogų, kuris matys viską, ką parašėte.
parcel_to_person = Apgailestauju, kad užsakymas { $order } jūsų nepasiekė. Kviečiu žmogų, kuris jo ieškos kartu su vežėju.
payment_to_person = Apgailestauju, kad mokėjimas nepavyko. Kviečiu žmogų, kuris išsiaiškins kodėl.
charge_to_person = Ačiū, kad pranešėte. Tuoj pat kviečiu žmogų, kuris tai patikrins kartu su jumis. Niekada neatskleiskite slaptažodžių ar kodų, net ir mums.
problem_to_person = Labai apgailestauju. Kviečiu žmogų, kuris tai sutvarkys. Jei turite nuotraukų, laikykite jas po ranka.
hardship_to_person = Ačiū, kad pasakėte. Kartu ieškosime išeities. Kviečiu žmogų, kuris gali padėti. Iki tol nieko daugiau daryti nereikia.
data_to_person = Jūsų duomenys priklauso jums. Kviečiu žmogų, kuris pasirūpins jūsų prašymu.

## What the assistant can do, as customers choose it
order_status_choice = Kur mano užsakymas?
parcel_not_received_choice = Siunta neatkeliavo
cancel_order_choice = Atšaukti užsakymą
change_order_items_choice = Keisti užsakymo prekes
change_order_address_choice = Keisti užsakymo adresą
change_order_payment_choice = Keisti užsakymo mokėjimą
return_items_choice = Noriu ką nors grąžinti
exchange_items_choice = Noriu pasikeisti prekę
refund_status_choice = Kur mano grąžinti pinigai?
product_options_choice = Dydžiai, spalvos ir kainos
gift_card_balance_choice = Dovanų kortelės likutis
change_profile_address_choice = Keisti mano adresą
plan_overview_choice = Kiek turiu mokėti?
pay_now_choice = Mokėti dabar
extend_due_date_choice = Daugiau laiko sumokėti
payment_failed_choice = Mokėjimas nepavyko
unrecognised_charge_choice = Neatpažįstu mokėjimo
purchase_problem_choice = Kažkas negerai su preke
hardship_choice = Šiuo metu negaliu sumokėti
data_request_choice = Mano asmens duomenys

## Approval
approval_by_person = Ačiū. Prieš tai atliekant, kolega viską patikrins ir atsakys jums čia pat.

## Safety
safety_self_harm = Labai gaila, kad jums taip sunku, ir gerai, kad mums pasakėte. Prie šio pokalbio dabar prisijungia žmogus, kad būtų su jumis. Jei jums gresia tiesioginis pavojus, nedelsdami skambinkite skubios pagalbos numeriu.
safety_threat = Suprantu, kad esate labai susijaudinę. Į grasinimus čia žiūrime rimtai, todėl nuo šiol pokalbį perima žmogus. Jei kam nors gresia pavojus, skambinkite skubios pagalbos numeriu.
safety_fraud = Apgailestauju, kad jums taip nutiko. Tuoj pat kviečiu žmogų, kuris tai peržiūrės kartu su jumis. Paprašykite banko užblokuoti visas korteles, kurias tai galėtų paliesti, ir niekam neatskleiskite slaptažodžių ar kodų, net ir čia.
safety_bereavement = Nuoširdžiai jus užjaučiu. Tuo kartu su jumis pasirūpins žmogus, kad nereikėtų visko aiškinti mašinai.
safety_legal_threat = Suprantu ir žiūriu į tai rimtai. Žmogus patikrins, kas įvyko, ir jums atsakys.
safety_abuse_warning = Noriu jums padėti. Prašau, kalbėkimės pagarbiai.
safety_abuse = Taip tęsti negaliu. Kviečiu žmogų, kuris matys viską, ką parašėte.
shielded = Šį pokalbį tęs vienas iš mūsų komandos vadovų. Prašome kalbėtis vieniems su kitais pagarbiai.
