greeting = Üdvözlöm! Miben segíthetek?
thanks = Szívesen! Segíthetek még valamiben?
goodbye = Viszontlátásra, és köszönöm, hogy írt.
who_are_you = Én az automatikus asszisztens vagyok. Meg tudom nézni, módosítani vagy lemondani a rendelését, intézem a visszaküldést és a cserét, segítek a fizetésben, és válaszolok kérdésekre. Bármikor beszélhet egy emberrel.
complaint = Sajnálom, hogy ez így alakult. Írja meg, mi történt, vagy beszéljen egy emberrel.
not_understood = Elnézést, ezt nem értettem. Meg tudná másképp fogalmazni?
asked_again = Az alábbi kérdésre gondolok: kérem, válasszon a válaszok közül, vagy írja le a saját szavaival.
asked_again_openly = A folytatáshoz szükségem van a válaszra az alábbi kérdésre. Írja le a saját szavaival, vagy beszéljen egy emberrel.
one_moment = Egy pillanat türelmet kérek, még keresem.
offer_person = Ebben én nem tudok segíteni. Egy ember tud: hívjak valakit?
person_choice = Beszélgetés egy emberrel
next_errand = Következik: { $errand }
next_order = A következő rendelés: { $order }
back_to = Visszatérünk ehhez: { $errand }
noted_for_later = Rögtön ezután erre is sort kerítek: { $errand }

## Who the customer is
ask_identity = Hogy utánanézhessek, tudnom kell, ki Ön. Mi az e-mail-címe, vagy a teljes neve és az irányítószáma?
identity_not_found = Ezekkel az adatokkal nem találok ügyfelet. Kérem, ellenőrizze az írásmódot.
identity_failed = Nem tudtam megerősíteni, ki Ön. Egy ember segíthet ebben.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = még nem küldtük el
status_changed = még nem küldtük el, egyszer módosítva
status_processed = úton van
status_delivered = kézbesítve
status_cancelled = lemondva
status_return_requested = visszaküldés kérve
status_exchange_requested = csere kérve
method_gift_card = Ajándékkártya
method_credit_card = Hitelkártya
method_paypal = PayPal
method_pay_later = Halasztott fizetés
due_paid = kifizetve
due_overdue = lejárt
due_due_soon = hamarosan esedékes
due_upcoming = még nem esedékes
due_cancelled = törölve
due_refunded = visszatérítve

## Which order, and how it stands
which_order = Melyik rendelésről van szó?
order_not_found = Nem találok { $order } számú rendelést az Önéi között.
no_orders = Nincs nálunk rendelése.
order_pending = A(z) { $order } rendelés ({ $items }, { $total }) előkészítés alatt áll, még nem küldtük el.
order_processed = A(z) { $order } rendelés ({ $items }) úton van.
goes_to = Szállítási cím: { $address }
tracking = Nyomkövetés: { $carrier } { $numbers }
expected_on = Várható érkezés: { $date }
order_delivered = A(z) { $order } rendelést ({ $items }) kézbesítettük.
delivered_on = Megérkezett: { $date }
order_cancelled = A(z) { $order } rendelés le van mondva.
order_return = A(z) { $order } rendelésre visszaküldést kértek. E-mailben megírjuk, hogyan küldje vissza a termékeket.
order_exchange = A(z) { $order } rendelésre cserét kértek. E-mailben megírjuk, hogyan küldje vissza a termékeket.
order_not_on_its_way = A(z) { $order } rendeléshez most nincs úton csomag. Állapot: { $status }.
said_delivered_on = A futárszolgálat szerint a kézbesítés napja: { $date }

## Cancelling
ask_cancel_reason = Miért szeretné lemondani a(z) { $order } rendelést?
reason_no_longer_needed = Már nincs rá szükség
reason_ordered_by_mistake = Tévedésből rendeltem
confirm_cancel = Lemondjam a teljes { $order } rendelést? Termékek: { $items }. Összesen: { $total }. Ok: { $reason }.
confirm_yes = Igen, mondja le
confirm_no = Nem, maradjon
cancelled = Kész: a(z) { $order } rendelés le van mondva.
refund_at_once = { $amount } már vissza is került az ajándékkártyájára.
refund_later = { $amount } 5–7 munkanapon belül visszakerül az eredeti fizetési módra.
refund_plan = A részletfizetését módosítjuk. Amit már kifizetett, azt 5–7 munkanapon belül visszatérítjük.
not_cancellable = A(z) { $order } rendelés már nem mondható le: ez csak az elküldés előtt lehetséges.
delivered_not_cancellable = A(z) { $order } rendelést már kézbesítettük, ezért nem mondható le. Visszaküldeni viszont lehet.

## Before something is changed
details_changed = Közben változott valami, ezért újra meg kell kérdeznem.
kept = Rendben, a(z) { $order } rendelés marad, ahogy van.
nothing_changed = Rendben, nem változtatok semmin.
yes_do_it = Igen, kérem
no_leave_it = Nem, maradjon így
refused_by_shop = A rendelési rendszer ezt nem fogadta el. Hívok egy embert, aki mindent látni fog, amit írt.
not_changeable = A(z) { $order } rendelés már nem módosítható: ez csak az elküldés előtt lehetséges. Állapot: { $status }.
changed_before = A(z) { $order } rendelés termékeit egyszer már módosították. Ezután már nem módosítható és nem mondható le.
delivered_not_changeable = A(z) { $order } rendelést már kézbesítettük, ezért nem módosítható. A termékeket visszaküldheti vagy kicserélheti.
payment_changed_before = A(z) { $order } rendelés fizetése már nem módosítható.

## Items and their variants
which_pieces_change = A(z) { $order } rendelés mely termékeit szeretné módosítani? Kérem, sorolja fel mindet.
which_pieces_return = A(z) { $order } rendelés mely termékeit szeretné visszaküldeni? Kérem, sorolja fel mindet.
which_pieces_exchange = A(z) { $order } rendelés mely termékeit szeretné kicserélni? Kérem, sorolja fel mindet.
which_piece = Melyikre gondol ({ $name })?
ask_variant = { $item }: mit szeretne helyette?
variant_not_available = { $item }: ilyen most nincs. Ezek kaphatók.
no_variant = { $item }: más változat most nem kapható.
only_once = Ez egy rendelésnél csak egyszer lehetséges. Kérem, ellenőrizze, hogy minden szerepel-e, amit módosítani szeretne.
difference_paid = Fizetendő különbözet: { $amount }, fizetési mód: { $method }
difference_back = Visszajáró különbözet: { $amount }, ide: { $method }
difference_none = Az ár nem változik.
confirm_change_items = Módosítsam így a(z) { $order } rendelést?
items_changed = Kész: a(z) { $order } rendelést módosítottam.
confirm_exchange = Kérjem ezt a cserét a(z) { $order } rendeléshez?
exchange_requested = Kész: a(z) { $order } rendelés cseréjét kértem. E-mailben megírjuk, hogyan küldje vissza a termékeket. Nem kell újra rendelnie.
items_back = Visszaküldendő termékek: { $items }
refund_to = Visszatérítés: { $amount }, ide: { $method }
confirm_return = Kérjem ezt a visszaküldést a(z) { $order } rendeléshez?
return_requested = Kész: a(z) { $order } rendelés visszaküldését kértem. E-mailben megírjuk, hogyan küldje vissza a termékeket. Amint a termékek visszaértek hozzánk, visszatérítjük: { $amount }.
not_returnable = A(z) { $order } rendelésből most semmi nem küldhető vissza és nem cserélhető: ez csak kézbesítés után lehetséges. Állapot: { $status }.
returned_before = A(z) { $order } rendelésre már kértek visszaküldést.
exchanged_before = A(z) { $order } rendelésre már kértek cserét.
pending_not_returnable = A(z) { $order } rendelést még nem küldtük el, így nincs mit visszaküldeni. Módosítani vagy lemondani viszont lehet.

## Payment methods
ask_method_difference = Melyik fizetési móddal rendezzük az árkülönbözetet?
ask_method_refund = Hová kerüljön a visszatérítés: az eredeti fizetési módra vagy ajándékkártyára?
ask_method_new = Melyik fizetési módot szeretné helyette?
ask_method_pay = Melyik fizetési móddal szeretne fizetni?
payment_not_possible = Ez a fizetési mód itt nem lehetséges.
no_payment_method = Nincs olyan fizetési módja, amely itt lehetséges. Egy ember segíthet ebben.
no_other_method = Nincs más fizetési módja, amellyel ez a rendelés kifizethető.
no_method_to_pay = Nincs olyan fizetési módja, amellyel ez kifizethető.
paid_with_now = { $amount }, jelenlegi fizetési mód: { $method }
confirm_change_payment = Módosítsam a(z) { $order } rendelés fizetését?
payment_changed = Kész. A(z) { $order } rendelés új fizetési módja: { $method }.
first_method_refunded = { $amount } 5–7 munkanapon belül visszakerül az első fizetési módra.

## Addresses
ask_address = Mi az új cím? Kérem, adja meg az utcát, a települést és az irányítószámot.
ask_street = Mi az utca és a házszám?
ask_city = Melyik településen van?
ask_postcode = Mi az irányítószám?
ask_state = Melyik államban vagy megyében van?
new_address = Új cím: { $address }
confirm_change_address = Erre a címre küldjük a(z) { $order } rendelést?
address_changed = Kész. A(z) { $order } rendelés új szállítási címe: { $address }.
confirm_profile_address = Ez legyen a cím a fiókjában?
profile_address_changed = Kész. A cím a fiókjában: { $address }.
orders_keep_address = A már leadott rendelések címe nem változik.

## Refunds, products, gift cards
refunds_made = Visszatérítések a(z) { $order } rendeléshez:
refund_line = { $amount }, ide: { $method }
refund_takes = Ajándékkártyán azonnal ott a pénz. Egyébként 5–7 munkanapig tart.
refund_after_return = A(z) { $order } rendelés árát akkor térítjük vissza, amikor a termékek visszaértek hozzánk.
no_refund = A(z) { $order } rendeléshez nincs visszatérítés. Állapot: { $status }.
which_product = Melyik termékre gondol?
no_such_product = Ezt a terméket nem találom.
options_available = { $product }: { $count ->
    [one] { $count } változat kapható.
   *[other] { $count } változat kapható.
  }
no_gift_card = Nincs ajándékkártya a fiókjában.
gift_card_holds = { $card } ajándékkártya: { $amount }

## Paying later
which_plan = Melyik rendelés fizetéseiről van szó?
plan_not_found = Nem találok fizetést a(z) { $order } rendeléshez.
no_plans = Nincs nálunk nyitott fizetése.
plan_open = { $order } rendelés: { $amount } van még hátra.
plans_shown = Ezek vannak még hátra:
plan_line = { $order } rendelés: { $amount }
plan_settled = A(z) { $order } rendelés teljesen ki van fizetve. Nincs hátralék.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Melyik részletet szeretné befizetni?
which_due_date = Melyik részletet szeretné később fizetni?
pays = { $amount }, esedékes: { $date }, fizetési mód: { $method }
confirm_pay = Befizessem most ezt az összeget: { $amount }?
paid = Kész: { $amount } kifizetve. Fizetési mód: { $method }.
left_to_pay = { $order } rendelés: { $amount } van még hátra.
ask_days = Esedékesség: { $date } Hány nappal szeretné elhalasztani? Legfeljebb 30 nappal lehet, egyszer.
days_option = { $days ->
    [one] { $days } nap, új határidő: { $date }
   *[other] { $days } nap, új határidő: { $date }
  }
moves_due_date = { $amount } – új határidő: { $to }, eddig: { $from }
confirm_extend = Módosítsam így a határidőt? Ez csak egyszer lehetséges.
extended = Kész. { $amount } – új határidő: { $date }
extended_before = Ezt a határidőt már elhalasztották, most ez érvényes: { $date } Csak egyszer lehet elhalasztani.
cannot_extend = Ez a határidő itt nem halasztható el. Hívok egy embert, aki mindent látni fog, amit írt.
ask_try_again = Szeretne most fizetni, vagy inkább egy emberrel beszélne?

## To a person, and why
merchant_unavailable = Most nem érem el a rendelési rendszerünket. Hívok egy embert, aki mindent látni fog, amit írt.
action_unknown = Nem tudom, hogy sikerült-e. Hívok egy embert, hogy ellenőrizze, nehogy bármi kétszer történjen.
handed_over = Hívok egy embert, aki mindent látni fog, amit írt.
parcel_to_person = Sajnálom, hogy a(z) { $order } rendelés nem érkezett meg. Hívok egy embert, aki utánajár a futárszolgálatnál.
payment_to_person = Sajnálom, hogy a fizetés nem sikerült. Hívok egy embert, aki kideríti, miért.
charge_to_person = Köszönöm, hogy szólt. Azonnal hívok egy embert, aki Önnel együtt utánanéz. Kérem, soha ne adjon meg jelszót vagy kódot, még nekünk se.
problem_to_person = Nagyon sajnálom. Hívok egy embert, aki rendbe hozza. Ha van fényképe, tartsa kéznél.
hardship_to_person = Köszönöm, hogy elmondta. Közösen keresünk megoldást. Hívok egy embert, aki tud segíteni. Addig semmi mást nem kell tennie.
data_to_person = Az adatai az Önéi. Hívok egy embert, aki intézi a kérését.

## What the assistant can do, as customers choose it
order_status_choice = Hol van a rendelésem?
parcel_not_received_choice = Nem érkezett meg a csomag
cancel_order_choice = Rendelés lemondása
change_order_items_choice = Termék módosítása a rendelésben
change_order_address_choice = Rendelés címének módosítása
change_order_payment_choice = Rendelés fizetésének módosítása
return_items_choice = Visszaküldenék valamit
exchange_items_choice = Kicserélnék valamit
refund_status_choice = Hol van a visszatérítésem?
product_options_choice = Méretek, színek és árak
gift_card_balance_choice = Ajándékkártya egyenlege
change_profile_address_choice = A címem módosítása
plan_overview_choice = Mennyivel tartozom?
pay_now_choice = Fizetés most
extend_due_date_choice = Több időt kérek a fizetésre
payment_failed_choice = Nem sikerült a fizetés
unrecognised_charge_choice = Ismeretlen terhelés
purchase_problem_choice = Baj van azzal, amit kaptam
hardship_choice = Most nem tudok fizetni
data_request_choice = Személyes adataim

## Approval
approval_by_person = Köszönöm. Mielőtt végrehajtjuk, egy kollégám ellenőrzi, és itt fog válaszolni Önnek.

## Safety
safety_self_harm = Nagyon sajnálom, hogy ilyen nehéz most, és örülök, hogy elmondta nekünk. Egy ember most bekapcsolódik ebbe a beszélgetésbe, hogy Önnel legyen. Ha közvetlen veszélyben van, kérem, azonnal hívja a segélyhívót.
safety_threat = Megértem, hogy nagyon feldúlt. A fenyegetéseket itt komolyan vesszük, ezért mostantól egy ember veszi át a beszélgetést. Ha bárki veszélyben van, kérem, hívja a segélyhívót.
safety_fraud = Sajnálom, hogy ez történt Önnel. Azonnal hívok egy embert, aki Önnel együtt utánanéz. Kérem, tiltassa le a bankjával az összes érintett kártyát, és ne adjon meg jelszót vagy kódot senkinek, még itt se.
safety_bereavement = Fogadja őszinte részvétemet. Egy ember foglalkozik majd ezzel Önnel együtt, hogy ne egy gépnek kelljen elmagyaráznia.
safety_legal_threat = Értem, és komolyan veszem. Egy ember megnézi, mi történt, és válaszol Önnek.
safety_abuse_warning = Szeretnék segíteni. Kérem, beszéljünk egymással tisztelettel.
safety_abuse = Így nem tudom folytatni. Hívok egy embert, aki mindent látni fog, amit írt.
shielded = Ezt a beszélgetést a csapatunk egyik vezetője folytatja. Kérjük, beszéljünk egymással tisztelettel.
