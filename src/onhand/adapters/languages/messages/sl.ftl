greeting = Pozdravljeni! Kako vam lahko pomagam?
thanks = Ni za kaj! Lahko storim še kaj za vas?
goodbye = Nasvidenje in hvala za sporočilo.
who_are_you = Sem samodejni pomočnik. Poiščem lahko naročilo, ga spremenim ali prekličem, uredim vračilo ali zamenjavo, pomagam pri plačilih in odgovorim na vprašanja. Kadar koli lahko govorite s človekom.
complaint = Žal mi je, da je šlo narobe. Povejte, kaj se je zgodilo, ali govorite s človekom.
not_understood = Oprostite, nisem razumel. Lahko poveste drugače?
asked_again = V mislih imam spodnje vprašanje: izberite enega od odgovorov ali odgovorite s svojimi besedami.
asked_again_openly = Za nadaljevanje potrebujem odgovor na spodnje vprašanje. Odgovorite s svojimi besedami ali govorite s človekom.
one_moment = Trenutek, prosim. Še iščem.
offer_person = Pri tem sam ne morem pomagati. Človek lahko: naj koga pokličem?
person_choice = Želim govoriti s človekom
next_errand = Naslednje na vrsti: { $errand }
next_order = Naslednje naročilo: { $order }
back_to = Nazaj na temo: { $errand }
noted_for_later = Takoj zatem pride na vrsto: { $errand }

## Who the customer is
ask_identity = Da to preverim, moram vedeti, kdo ste. Kakšen je vaš e-naslov ali polno ime in poštna številka?
identity_not_found = S temi podatki ne najdem nikogar. Preverite zapis.
identity_failed = Nisem mogel potrditi, kdo ste. Pomaga vam lahko človek.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = še ni poslano
status_changed = še ni poslano, enkrat spremenjeno
status_processed = na poti
status_delivered = dostavljeno
status_cancelled = preklicano
status_return_requested = zahtevano vračilo
status_exchange_requested = zahtevana zamenjava
method_gift_card = Darilna kartica
method_credit_card = Kreditna kartica
method_paypal = PayPal
method_pay_later = Odloženo plačilo
due_paid = plačano
due_overdue = zapadlo
due_due_soon = kmalu zapade
due_upcoming = še ni zapadlo
due_cancelled = preklicano
due_refunded = vrnjeno

## Which order, and how it stands
which_order = Za katero naročilo gre?
order_not_found = Med vašimi naročili ne najdem { $order }.
no_orders = Pri nas nimate naročil.
order_pending = Naročilo { $order } ({ $items }, { $total }) se pripravlja in še ni bilo poslano.
order_processed = Naročilo { $order } ({ $items }) je na poti.
goes_to = Naslov za dostavo: { $address }
tracking = Sledenje: { $carrier } { $numbers }
expected_on = Predvideni prihod: { $date }
order_delivered = Naročilo { $order } ({ $items }) je dostavljeno.
delivered_on = Prispelo: { $date }
order_cancelled = Naročilo { $order } je preklicano.
order_return = Za naročilo { $order } je zahtevano vračilo. Prejeli boste e-pošto, kako izdelke poslati nazaj.
order_exchange = Za naročilo { $order } je zahtevana zamenjava. Prejeli boste e-pošto, kako izdelke poslati nazaj.
order_not_on_its_way = Za naročilo { $order } trenutno ni nobenega paketa na poti. Stanje: { $status }.
said_delivered_on = Dan dostave po podatkih dostavne službe: { $date }

## Cancelling
ask_cancel_reason = Zakaj želite preklicati naročilo { $order }?
reason_no_longer_needed = Ni več potrebno
reason_ordered_by_mistake = Naročeno pomotoma
confirm_cancel = Naj prekličem celotno naročilo { $order }? Izdelki: { $items }. Skupaj: { $total }. Razlog: { $reason }.
confirm_yes = Da, prekliči
confirm_no = Ne, obdrži
cancelled = Urejeno: naročilo { $order } je preklicano.
refund_at_once = { $amount } je zdaj spet na vaši darilni kartici.
refund_later = { $amount } bo vrnjeno na prvotni način plačila v 5 do 7 delovnih dneh.
refund_plan = Vaš načrt plačil se prilagodi. Kar ste že plačali, bo vrnjeno v 5 do 7 delovnih dneh.
not_cancellable = Naročila { $order } ni več mogoče preklicati: to gre le pred odpremo.
delivered_not_cancellable = Naročilo { $order } je že dostavljeno, zato ga ni mogoče preklicati. Lahko pa ga vrnete.

## Before something is changed
details_changed = Medtem se je nekaj spremenilo, zato moram vprašati znova.
kept = V redu, naročilo { $order } ostane, kot je.
nothing_changed = V redu, nič se ne spremeni.
yes_do_it = Da, prosim
no_leave_it = Ne, naj ostane tako
refused_by_shop = Sistem naročil tega ni sprejel. Kličem človeka, ki bo videl vse, kar ste napisali.
not_changeable = Naročila { $order } ni več mogoče spremeniti: to gre le pred odpremo. Stanje: { $status }.
changed_before = Izdelki v naročilu { $order } so bili enkrat že spremenjeni. Potem ga ni več mogoče spremeniti ali preklicati.
delivered_not_changeable = Naročilo { $order } je že dostavljeno, zato ga ni mogoče spremeniti. Izdelke iz njega lahko vrnete ali zamenjate.
payment_changed_before = Plačila naročila { $order } ni več mogoče spremeniti.

## Items and their variants
which_pieces_change = Katere izdelke v naročilu { $order } želite spremeniti? Prosim, naštejte vse.
which_pieces_return = Katere izdelke iz naročila { $order } želite vrniti? Prosim, naštejte vse.
which_pieces_exchange = Katere izdelke iz naročila { $order } želite zamenjati? Prosim, naštejte vse.
which_piece = Kateri izdelek imate v mislih ({ $name })?
ask_variant = { $item }: kaj bi želeli namesto tega?
variant_not_available = { $item }: takega trenutno ni. Na voljo so ti.
no_variant = { $item }: trenutno ni na voljo nobena druga različica.
only_once = Pri enem naročilu je to mogoče le enkrat. Preverite, ali je navedeno vse, kar želite spremeniti.
difference_paid = Doplačilo: { $amount }, način plačila: { $method }
difference_back = Razlika, ki jo dobite nazaj: { $amount }, na: { $method }
difference_none = Cena ostane enaka.
confirm_change_items = Naj naročilo { $order } tako spremenim?
items_changed = Urejeno: naročilo { $order } je spremenjeno.
confirm_exchange = Naj zahtevam to zamenjavo za naročilo { $order }?
exchange_requested = Urejeno: zamenjava za naročilo { $order } je zahtevana. Prejeli boste e-pošto, kako izdelke poslati nazaj. Znova vam ni treba naročati.
items_back = Izdelki za vračilo: { $items }
refund_to = Vračilo denarja: { $amount }, na: { $method }
confirm_return = Naj zahtevam to vračilo za naročilo { $order }?
return_requested = Urejeno: vračilo za naročilo { $order } je zahtevano. Prejeli boste e-pošto, kako izdelke poslati nazaj. Ko prispejo k nam, vam vrnemo { $amount }.
not_returnable = Iz naročila { $order } zdaj ni mogoče ničesar vrniti ali zamenjati: to gre le po dostavi. Stanje: { $status }.
returned_before = Za naročilo { $order } je vračilo že zahtevano.
exchanged_before = Za naročilo { $order } je zamenjava že zahtevana.
pending_not_returnable = Naročilo { $order } še ni bilo poslano, zato ni česa vračati. Lahko pa ga spremenite ali prekličete.

## Payment methods
ask_method_difference = S katerim načinom plačila naj poravnamo razliko v ceni?
ask_method_refund = Kam naj vrnemo denar: na prvotni način plačila ali na darilno kartico?
ask_method_new = Kateri način plačila želite namesto tega?
ask_method_pay = S katerim načinom plačila želite plačati?
payment_not_possible = Ta način plačila tukaj ni mogoč.
no_payment_method = Nimate načina plačila, ki je tukaj mogoč. Pomaga vam lahko človek.
no_other_method = Nimate drugega načina plačila, s katerim bi lahko plačali to naročilo.
no_method_to_pay = Nimate načina plačila, s katerim bi lahko to plačali.
paid_with_now = { $amount }, sedanji način plačila: { $method }
confirm_change_payment = Naj spremenim plačilo naročila { $order }?
payment_changed = Urejeno. Novi način plačila za naročilo { $order }: { $method }.
first_method_refunded = { $amount } vrnemo na prvi način plačila v 5 do 7 delovnih dneh.

## Addresses
ask_address = Kakšen je novi naslov? Navedite ulico, kraj in poštno številko.
ask_street = Katera sta ulica in hišna številka?
ask_city = Kateri je kraj?
ask_postcode = Kakšna je poštna številka?
ask_state = Katera zvezna država ali regija je to?
new_address = Novi naslov: { $address }
confirm_change_address = Naj naročilo { $order } pošljemo na ta naslov?
address_changed = Urejeno. Novi naslov za dostavo naročila { $order }: { $address }.
confirm_profile_address = Naj ta naslov shranim v vaš račun?
profile_address_changed = Urejeno. Naslov v vašem računu: { $address }.
orders_keep_address = Že oddana naročila obdržijo naslov, s katerim so bila oddana.

## Refunds, products, gift cards
refunds_made = Vračila denarja za naročilo { $order }:
refund_line = { $amount } na: { $method }
refund_takes = Na darilni kartici je denar takoj. Sicer traja 5 do 7 delovnih dni.
refund_after_return = Denar za naročilo { $order } vrnemo, ko so izdelki spet pri nas.
no_refund = Za naročilo { $order } ni vračila denarja. Stanje: { $status }.
which_product = Kateri izdelek imate v mislih?
no_such_product = Tega izdelka ne najdem.
options_available = { $product }: { $count ->
    [one] na voljo je { $count } različica.
    [two] na voljo sta { $count } različici.
    [few] na voljo so { $count } različice.
   *[other] na voljo je { $count } različic.
  }
no_gift_card = V svojem računu nimate darilne kartice.
gift_card_holds = Darilna kartica { $card }: { $amount }

## Paying later
which_plan = Za plačila katerega naročila gre?
plan_not_found = Za naročilo { $order } ne najdem plačil.
no_plans = Pri nas nimate odprtih plačil.
plan_open = Naročilo { $order }: za plačilo ostane še { $amount }.
plans_shown = To je še odprto:
plan_line = Naročilo { $order }: { $amount }
plan_settled = Naročilo { $order } je v celoti plačano. Nič ni več odprto.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Katero plačilo želite poravnati?
which_due_date = Katero plačilo želite odložiti?
pays = { $amount }, rok { $date }, način plačila: { $method }
confirm_pay = Naj zdaj plačam { $amount }?
paid = Urejeno: plačano { $amount }. Način plačila: { $method }.
left_to_pay = Naročilo { $order }: za plačilo ostane še { $amount }.
ask_days = Rok plačila je { $date }. Za koliko dni ga želite prestaviti? Mogoče je za največ 30, enkrat.
days_option = { $days ->
    [one] { $days } dan, novi rok: { $date }
    [two] { $days } dneva, novi rok: { $date }
    [few] { $days } dni, novi rok: { $date }
   *[other] { $days } dni, novi rok: { $date }
  }
moves_due_date = { $amount } – novi rok: { $to }, doslej: { $from }
confirm_extend = Naj rok tako prestavim? Mogoče je le enkrat.
extended = Urejeno. { $amount }: novi rok plačila je { $date }.
extended_before = Ta rok je že prestavljen, zdaj je { $date }. Prestaviti ga je mogoče le enkrat.
cannot_extend = Tega roka tukaj ni mogoče prestaviti. Kličem človeka, ki bo videl vse, kar ste napisali.
ask_try_again = Želite plačati zdaj ali govoriti s človekom?

## To a person, and why
merchant_unavailable = Trenutno ne dosežem sistema naročil. Kličem človeka, ki bo videl vse, kar ste napisali.
action_unknown = Ne vem, ali je uspelo. Kličem človeka, da preveri, da se nič ne zgodi dvakrat.
handed_over = Kličem človeka, ki bo videl vse, kar ste napisali.
parcel_to_person = Žal mi je, da naročilo { $order } ni prispelo do vas. Kličem človeka, ki ga bo poiskal pri dostavni službi.
payment_to_person = Žal mi je, da plačilo ni uspelo. Kličem človeka, ki bo ugotovil, zakaj.
charge_to_person = Hvala, da ste nam povedali. Takoj kličem človeka, ki bo to preveril skupaj z vami. Gesel in kod nikoli ne zaupajte nikomur, niti nam.
problem_to_person = Žal mi je. Kličem človeka, ki bo to uredil. Če imate fotografije, jih imejte pri roki.
hardship_to_person = Hvala, da ste nam povedali. Skupaj bomo poiskali rešitev. Kličem človeka, ki vam lahko pomaga. Do takrat vam ni treba storiti ničesar več.
data_to_person = Vaši podatki so vaši. Kličem človeka, ki bo poskrbel za vašo zahtevo.

## What the assistant can do, as customers choose it
order_status_choice = Kje je moje naročilo?
parcel_not_received_choice = Paket ni prispel
cancel_order_choice = Prekliči naročilo
change_order_items_choice = Spremeni izdelke v naročilu
change_order_address_choice = Spremeni naslov naročila
change_order_payment_choice = Spremeni plačilo naročila
return_items_choice = Želim nekaj vrniti
exchange_items_choice = Želim nekaj zamenjati
refund_status_choice = Kje je moje vračilo denarja?
product_options_choice = Velikosti, barve in cene
gift_card_balance_choice = Stanje darilne kartice
change_profile_address_choice = Spremeni moj naslov
plan_overview_choice = Koliko dolgujem?
pay_now_choice = Plačaj zdaj
extend_due_date_choice = Več časa za plačilo
payment_failed_choice = Plačilo ni uspelo
unrecognised_charge_choice = Bremenitev, ki je ne prepoznam
purchase_problem_choice = Z izdelkom je nekaj narobe
hardship_choice = Trenutno ne morem plačati
data_request_choice = Moji osebni podatki

## Approval
approval_by_person = Hvala. Preden se to izvede, bo preveril sodelavec in vam odgovoril kar tukaj.

## Safety
safety_self_harm = Zelo mi je žal, da vam je tako hudo, in vesel sem, da ste nam povedali. V ta pogovor zdaj prihaja človek, da bo ob vas. Če ste v neposredni nevarnosti, takoj pokličite številko za klic v sili.
safety_threat = Razumem, da ste zelo razburjeni. Grožnje tu jemljemo resno, zato odslej pogovor prevzame človek. Če je kdo v nevarnosti, pokličite številko za klic v sili.
safety_fraud = Žal mi je, da se vam je to zgodilo. Takoj kličem človeka, ki bo to pregledal skupaj z vami. Prosite svojo banko, naj blokira vsako kartico, ki bi lahko bila prizadeta, in gesel ali kod ne zaupajte nikomur, niti tukaj.
safety_bereavement = Iskreno sožalje. Za to bo skupaj z vami poskrbel človek, da vam ne bo treba razlagati stroju.
safety_legal_threat = Razumem in to jemljem resno. Človek bo preveril, kaj se je zgodilo, in vam odgovoril.
safety_abuse_warning = Rad bi vam pomagal. Prosim, pogovarjajva se spoštljivo.
safety_abuse = Tako ne morem nadaljevati. Kličem človeka, ki bo videl vse, kar ste napisali.
shielded = Ta pogovor bo nadaljeval vodja naše ekipe. Prosimo, pogovarjajmo se spoštljivo.
