greeting = Tere! Kuidas saan aidata?
thanks = Pole tänu väärt! Kas saan veel midagi teha?
goodbye = Head aega ja aitäh, et kirjutasite.
who_are_you = Olen automaatne assistent. Saan tellimuse üles leida, seda muuta või tühistada, vormistada tagastuse või vahetuse, aidata maksetega ja vastata küsimustele. Inimesega saate rääkida igal ajal.
complaint = Mul on kahju, et nii läks. Rääkige, mis juhtus, või rääkige inimesega.
not_understood = Vabandust, ma ei saanud aru. Kas saate öelda teisiti?
asked_again = Mõtlen allolevat küsimust: palun valige üks vastustest või vastake oma sõnadega.
asked_again_openly = Edasi minemiseks vajan vastust allolevale küsimusele. Vastake oma sõnadega või rääkige inimesega.
one_moment = Palun üks hetk, ma alles otsin.
offer_person = Selles ma ise aidata ei saa. Inimene saab: kas kutsun kellegi?
person_choice = Räägi inimesega
next_errand = Järgmisena: { $errand }
next_order = Järgmine tellimus: { $order }
back_to = Tagasi teema juurde: { $errand }
noted_for_later = Kohe pärast seda tuleb järg selle kätte: { $errand }

## Who the customer is
ask_identity = Et seda vaadata, pean teadma, kes te olete. Mis on teie e-posti aadress või täisnimi ja sihtnumber?
identity_not_found = Ma ei leia nende andmetega klienti. Palun kontrollige kirjapilti.
identity_failed = Ma ei suutnud kinnitada, kes te olete. Inimene saab teid aidata.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = veel saatmata
status_changed = veel saatmata, korra muudetud
status_processed = teel
status_delivered = kätte toimetatud
status_cancelled = tühistatud
status_return_requested = tagastus taotletud
status_exchange_requested = vahetus taotletud
method_gift_card = Kinkekaart
method_credit_card = Krediitkaart
method_paypal = PayPal
method_pay_later = Järelmaks
due_paid = makstud
due_overdue = tähtaeg möödas
due_due_soon = tähtaeg varsti
due_upcoming = tähtaeg veel ees
due_cancelled = tühistatud
due_refunded = tagastatud

## Which order, and how it stands
which_order = Millist tellimust see puudutab?
order_not_found = Ma ei leia teie tellimuste seast tellimust { $order }.
no_orders = Teil ei ole meil tellimusi.
order_pending = Tellimust { $order } ({ $items }, { $total }) valmistatakse ette ja see pole veel teele pandud.
order_processed = Tellimus { $order } ({ $items }) on teel.
goes_to = Tarneaadress: { $address }
tracking = Jälgimine: { $carrier } { $numbers }
expected_on = Eeldatav saabumine: { $date }
order_delivered = Tellimus { $order } ({ $items }) on kätte toimetatud.
delivered_on = Kohale jõudnud: { $date }
order_cancelled = Tellimus { $order } on tühistatud.
order_return = Tellimusele { $order } on taotletud tagastust. Saate e-kirja, kuidas kaubad tagasi saata.
order_exchange = Tellimusele { $order } on taotletud vahetust. Saate e-kirja, kuidas kaubad tagasi saata.
order_not_on_its_way = Tellimusel { $order } ei ole praegu ühtegi pakki teel. Olek: { $status }.
said_delivered_on = Vedaja andmetel kätte toimetatud: { $date }.

## Cancelling
ask_cancel_reason = Miks soovite tellimuse { $order } tühistada?
reason_no_longer_needed = Pole enam vaja
reason_ordered_by_mistake = Tellitud kogemata
confirm_cancel = Kas tühistan kogu tellimuse { $order }? Kaubad: { $items }. Kokku: { $total }. Põhjus: { $reason }.
confirm_yes = Jah, tühista
confirm_no = Ei, jäta alles
cancelled = Tehtud: tellimus { $order } on tühistatud.
refund_at_once = { $amount } on nüüd tagasi teie kinkekaardil.
refund_later = { $amount } tagastatakse algsele makseviisile 5–7 tööpäeva jooksul.
refund_plan = Teie maksegraafikut kohandatakse. Juba makstu tagastatakse 5–7 tööpäeva jooksul.
not_cancellable = Tellimust { $order } ei saa enam tühistada: seda saab teha ainult enne saatmist.
delivered_not_cancellable = Tellimus { $order } on juba kätte toimetatud, nii et seda ei saa tühistada. Küll aga saate selle tagastada.

## Before something is changed
details_changed = Vahepeal on midagi muutunud, seega pean uuesti küsima.
kept = Hästi, tellimus { $order } jääb nii, nagu see on.
nothing_changed = Hästi, ma ei muuda midagi.
yes_do_it = Jah, palun
no_leave_it = Ei, jäägu nii
refused_by_shop = Tellimissüsteem ei võtnud seda vastu. Kutsun inimese, kes näeb kõike, mida kirjutasite.
not_changeable = Tellimust { $order } ei saa enam muuta: seda saab teha ainult enne saatmist. Olek: { $status }.
changed_before = Tellimuse { $order } kaupu on juba korra muudetud. Pärast seda ei saa tellimust enam muuta ega tühistada.
delivered_not_changeable = Tellimus { $order } on juba kätte toimetatud, nii et seda ei saa muuta. Kaubad saate tagastada või vahetada.
payment_changed_before = Tellimuse { $order } makset ei saa enam muuta.

## Items and their variants
which_pieces_change = Milliseid kaupu tellimuses { $order } soovite muuta? Palun nimetage kõik.
which_pieces_return = Milliseid kaupu tellimusest { $order } soovite tagastada? Palun nimetage kõik.
which_pieces_exchange = Milliseid kaupu tellimusest { $order } soovite vahetada? Palun nimetage kõik.
which_piece = Millist kaupa te mõtlete ({ $name })?
ask_variant = { $item }: mida soovite selle asemel?
variant_not_available = { $item }: sellist praegu ei ole. Saadaval on need.
no_variant = { $item }: ühtegi muud varianti ei ole praegu saadaval.
only_once = Ühe tellimuse puhul saab seda teha ainult korra. Palun kontrollige, et kõik, mida soovite muuta, on kirjas.
difference_paid = Juurde maksta: { $amount }, makseviis: { $method }
difference_back = Tagasi saate: { $amount }, kuhu: { $method }
difference_none = Hind ei muutu.
confirm_change_items = Kas muudan tellimust { $order } nii?
items_changed = Tehtud: tellimus { $order } on muudetud.
confirm_exchange = Kas esitan tellimusele { $order } selle vahetustaotluse?
exchange_requested = Tehtud: tellimuse { $order } vahetus on taotletud. Saate e-kirja, kuidas kaubad tagasi saata. Uuesti ei ole vaja tellida.
items_back = Tagastatavad kaubad: { $items }
refund_to = Tagasimakse: { $amount }, kuhu: { $method }
confirm_return = Kas esitan tellimusele { $order } selle tagastustaotluse?
return_requested = Tehtud: tellimuse { $order } tagastus on taotletud. Saate e-kirja, kuidas kaubad tagasi saata. Kui kaubad on meie juures, maksame teile tagasi { $amount }.
not_returnable = Tellimusest { $order } ei saa praegu midagi tagastada ega vahetada: seda saab teha alles pärast kättetoimetamist. Olek: { $status }.
returned_before = Tellimusele { $order } on tagastust juba taotletud.
exchanged_before = Tellimusele { $order } on vahetust juba taotletud.
pending_not_returnable = Tellimust { $order } ei ole veel saadetud, nii et midagi ei ole tagastada. Küll aga saab seda muuta või tühistada.

## Payment methods
ask_method_difference = Millise makseviisiga hinnavahe tasaarveldada?
ask_method_refund = Kuhu raha tagastada: algsele makseviisile või kinkekaardile?
ask_method_new = Millist makseviisi soovite selle asemel kasutada?
ask_method_pay = Millise makseviisiga soovite maksta?
payment_not_possible = See makseviis ei ole siin võimalik.
no_payment_method = Teil ei ole makseviisi, mis on siin võimalik. Inimene saab teid aidata.
no_other_method = Teil ei ole muud makseviisi, millega saaks selle tellimuse eest maksta.
no_method_to_pay = Teil ei ole makseviisi, millega saaks selle tasuda.
paid_with_now = { $amount }, praegune makseviis: { $method }
confirm_change_payment = Kas muudan tellimuse { $order } makset?
payment_changed = Tehtud. Tellimuse { $order } uus makseviis: { $method }.
first_method_refunded = { $amount } tagastatakse esimesele makseviisile 5–7 tööpäeva jooksul.

## Addresses
ask_address = Mis on uus aadress? Palun andke tänav, linn ja sihtnumber.
ask_street = Mis on tänav ja majanumber?
ask_city = Mis linnas või asulas see on?
ask_postcode = Mis on sihtnumber?
ask_state = Mis osariigis või maakonnas see on?
new_address = Uus aadress: { $address }
confirm_change_address = Kas saadame tellimuse { $order } sellele aadressile?
address_changed = Tehtud. Tellimuse { $order } uus tarneaadress: { $address }.
confirm_profile_address = Kas salvestan selle aadressi teie kontole?
profile_address_changed = Tehtud. Aadress teie kontol: { $address }.
orders_keep_address = Juba esitatud tellimused säilitavad oma aadressi.

## Refunds, products, gift cards
refunds_made = Tellimuse { $order } tagasimaksed:
refund_line = { $amount }, kuhu: { $method }
refund_takes = Kinkekaardil on raha kohe. Muul juhul kulub 5–7 tööpäeva.
refund_after_return = Tellimuse { $order } raha tagastame siis, kui kaubad on meile tagasi jõudnud.
no_refund = Tellimusel { $order } ei ole tagasimakset. Olek: { $status }.
which_product = Millist toodet te mõtlete?
no_such_product = Ma ei leia seda toodet.
options_available = { $product }: { $count ->
    [one] saadaval on { $count } variant.
   *[other] saadaval on { $count } varianti.
  }
no_gift_card = Teie kontol ei ole kinkekaarti.
gift_card_holds = Kinkekaart { $card }: { $amount }

## Paying later
which_plan = Millise tellimuse makseid see puudutab?
plan_not_found = Ma ei leia makseid tellimusele { $order }.
no_plans = Teil ei ole meil avatud makseid.
plan_open = Tellimus { $order }: maksta on veel { $amount }.
plans_shown = Maksta on veel:
plan_line = Tellimus { $order }: { $amount }
plan_settled = Tellimus { $order } on täielikult tasutud. Maksta ei ole enam midagi.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Millise makse soovite tasuda?
which_due_date = Millist makset soovite edasi lükata?
pays = { $amount }, tähtaeg { $date }, makseviis: { $method }
confirm_pay = Kas maksan nüüd { $amount }?
paid = Tehtud: makstud { $amount }. Makseviis: { $method }.
left_to_pay = Tellimus { $order }: maksta on veel { $amount }.
ask_days = Maksetähtaeg on { $date }. Mitme päeva võrra soovite seda edasi lükata? Võimalik on kuni 30, üks kord.
days_option = { $days ->
    [one] { $days } päev, uus tähtaeg { $date }
   *[other] { $days } päeva, uus tähtaeg { $date }
  }
moves_due_date = { $amount } – uus tähtaeg: { $to }, seni: { $from }
confirm_extend = Kas lükkan tähtaja nii edasi? See on võimalik ainult üks kord.
extended = Tehtud. { $amount }: uus maksetähtaeg on { $date }.
extended_before = Seda tähtaega on juba edasi lükatud, nüüd on see { $date }. Edasi lükata saab ainult üks kord.
cannot_extend = Seda tähtaega ei saa siin edasi lükata. Kutsun inimese, kes näeb kõike, mida kirjutasite.
ask_try_again = Kas soovite maksta kohe või rääkida inimesega?

## To a person, and why
merchant_unavailable = Ma ei saa praegu meie tellimissüsteemiga ühendust. Kutsun inimese, kes näeb kõike, mida kirjutasite.
action_unknown = Ma ei tea, kas see õnnestus. Kutsun inimese kontrollima, et midagi ei juhtuks kaks korda.
handed_over = Kutsun inimese, kes näeb kõike, mida kirjutasite.
parcel_to_person = Mul on kahju, et tellimus { $order } ei ole teieni jõudnud. Kutsun inimese, kes selle koos vedajaga üles otsib.
payment_to_person = Mul on kahju, et makse ei õnnestunud. Kutsun inimese, kes selgitab välja, miks.
charge_to_person = Aitäh, et teatasite. Kutsun kohe inimese, kes uurib seda koos teiega. Palun ärge kunagi avaldage paroole ega koode, ka mitte meile.
problem_to_person = Mul on sellest kahju. Kutsun inimese, kes selle korda teeb. Kui teil on fotosid, hoidke need käepärast.
hardship_to_person = Aitäh, et meile rääkisite. Leiame koos lahenduse. Kutsun inimese, kes saab teid aidata. Seni ei pea te midagi rohkem tegema.
data_to_person = Teie andmed kuuluvad teile. Kutsun inimese, kes teie sooviga tegeleb.

## What the assistant can do, as customers choose it
order_status_choice = Kus on minu tellimus?
parcel_not_received_choice = Pakk ei ole kohale jõudnud
cancel_order_choice = Tühista tellimus
change_order_items_choice = Muuda tellimuse kaupu
change_order_address_choice = Muuda tellimuse aadressi
change_order_payment_choice = Muuda tellimuse makset
return_items_choice = Soovin midagi tagastada
exchange_items_choice = Soovin midagi vahetada
refund_status_choice = Kus on minu tagasimakse?
product_options_choice = Suurused, värvid ja hinnad
gift_card_balance_choice = Kinkekaardi jääk
change_profile_address_choice = Muuda minu aadressi
plan_overview_choice = Kui palju olen võlgu?
pay_now_choice = Maksa kohe
extend_due_date_choice = Rohkem aega maksmiseks
payment_failed_choice = Makse ebaõnnestus
unrecognised_charge_choice = Tundmatu makse
purchase_problem_choice = Kaubaga on midagi valesti
hardship_choice = Ma ei saa praegu maksta
data_request_choice = Minu isikuandmed

## Approval
approval_by_person = Aitäh. Enne teostamist vaatab kolleeg selle üle ja vastab teile siinsamas.

## Safety
safety_self_harm = Mul on väga kahju, et teil on nii raske, ja mul on hea meel, et meile rääkisite. Selle vestlusega liitub nüüd inimene, et teie jaoks olemas olla. Kui olete otseses ohus, helistage palun kohe hädaabinumbril.
safety_threat = Saan aru, et olete väga endast väljas. Ähvardusi võetakse siin tõsiselt, seepärast võtab nüüd vestluse üle inimene. Kui keegi on ohus, helistage palun hädaabinumbril.
safety_fraud = Mul on kahju, et teiega nii juhtus. Kutsun kohe inimese, kes vaatab selle koos teiega üle. Palun laske pangal sulgeda kõik kaardid, mida see võib puudutada, ja ärge avaldage paroole ega koode kellelegi, ka mitte siin.
safety_bereavement = Avaldan teile siirast kaastunnet. Inimene tegeleb sellega koos teiega, et te ei peaks seda masinale seletama.
safety_legal_threat = Saan aru ja võtan seda tõsiselt. Inimene uurib, mis juhtus, ja vastab teile.
safety_abuse_warning = Tahan teid aidata. Palun räägime teineteisega lugupidavalt.
safety_abuse = Ma ei saa niimoodi jätkata. Kutsun inimese, kes näeb kõike, mida kirjutasite.
shielded = Seda vestlust jätkab üks meie tiimijuhtidest. Räägime palun teineteisega lugupidavalt.
