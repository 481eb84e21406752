greeting = Hei! Miten voin auttaa?
thanks = Ole hyvä! Voinko auttaa vielä jossain?
goodbye = Näkemiin, ja kiitos viestistäsi.
who_are_you = Olen automaattinen avustaja. Voin katsoa tilauksiasi, muuttaa tai peruuttaa niitä, hoitaa palautuksia ja vaihtoja, auttaa maksuissa ja vastata kysymyksiin. Voit puhua ihmiselle milloin tahansa.
complaint = Olen pahoillani, että näin kävi. Kerro, mitä tapahtui, tai puhu ihmiselle.
not_understood = Anteeksi, en ymmärtänyt. Voisitko sanoa sen toisin?
asked_again = Tarkoitan alla olevaa kysymystä: valitse jokin vastauksista tai kerro omin sanoin.
asked_again_openly = Tarvitsen vastauksen alla olevaan kysymykseen, jotta pääsemme eteenpäin. Kerro omin sanoin tai puhu ihmiselle.
one_moment = Hetkinen, etsin vielä.
offer_person = Tässä en osaa itse auttaa. Ihminen osaa: pyydänkö jonkun paikalle?
person_choice = Puhu ihmiselle
next_errand = Seuraavaksi: { $errand }
next_order = Seuraavaksi: tilaus { $order }
back_to = Palataan tähän: { $errand }
noted_for_later = Hoidan tämän heti sen jälkeen: { $errand }

## Who the customer is
ask_identity = Jotta voin katsoa asiaa, minun täytyy tietää, kuka olet. Mikä on sähköpostiosoitteesi tai koko nimesi ja postinumerosi?
identity_not_found = En löydä asiakasta näillä tiedoilla. Tarkistathan kirjoitusasun.
identity_failed = En pystynyt varmistamaan, kuka olet. Ihminen voi auttaa sinua tässä.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = ei vielä lähetetty
status_changed = ei vielä lähetetty, muutettu kerran
status_processed = matkalla
status_delivered = toimitettu
status_cancelled = peruutettu
status_return_requested = palautus pyydetty
status_exchange_requested = vaihto pyydetty
method_gift_card = Lahjakortti
method_credit_card = Luottokortti
method_paypal = PayPal
method_pay_later = Maksa myöhemmin
due_paid = maksettu
due_overdue = myöhässä
due_due_soon = erääntyy pian
due_upcoming = erääntyy myöhemmin
due_cancelled = peruutettu
due_refunded = hyvitetty

## Which order, and how it stands
which_order = Mitä tilausta asia koskee?
order_not_found = En löydä tilaustesi joukosta tilausta { $order }.
no_orders = Sinulla ei ole tilauksia meillä.
order_pending = Tilausta { $order } ({ $items }, { $total }) valmistellaan, eikä sitä ole vielä lähetetty.
order_processed = Tilaus { $order } ({ $items }) on matkalla.
goes_to = Toimitusosoite: { $address }
tracking = Seuranta: { $carrier } { $numbers }
expected_on = Sen pitäisi saapua { $date }.
order_delivered = Tilaus { $order } ({ $items }) on toimitettu.
delivered_on = Se saapui { $date }.
order_cancelled = Tilaus { $order } on peruutettu.
order_return = Tilauksesta { $order } on pyydetty palautus. Saat sähköpostin, jossa kerrotaan, miten lähetät tuotteet takaisin.
order_exchange = Tilauksesta { $order } on pyydetty vaihto. Saat sähköpostin, jossa kerrotaan, miten lähetät tuotteet takaisin.
order_not_on_its_way = Tilauksella { $order } ei ole nyt pakettia matkalla. Tila: { $status }.
said_delivered_on = Kuljetusyhtiön mukaan se on toimitettu { $date }.

## Cancelling
ask_cancel_reason = Miksi haluat peruuttaa tilauksen { $order }?
reason_no_longer_needed = En tarvitse sitä enää
reason_ordered_by_mistake = Tilasin vahingossa
confirm_cancel = Peruutanko koko tilauksen { $order }? Tuotteet: { $items }. Yhteensä: { $total }. Syy: { $reason }.
confirm_yes = Kyllä, peruuta
confirm_no = Ei, pidä se
cancelled = Valmis: tilaus { $order } on peruutettu.
refund_at_once = { $amount } on nyt palautettu lahjakortillesi.
refund_later = { $amount } palautetaan alkuperäiselle maksutavalle 5–7 arkipäivässä.
refund_plan = Maksusuunnitelmasi päivitetään. Jo maksamasi palautetaan 5–7 arkipäivässä.
not_cancellable = Tilausta { $order } ei voi enää peruuttaa: se onnistuu vain ennen lähettämistä.
delivered_not_cancellable = Tilaus { $order } on jo toimitettu, joten sitä ei voi peruuttaa. Voit palauttaa sen.

## Before something is changed
details_changed = Jotain on sillä välin muuttunut, joten kysyn uudelleen.
kept = Selvä, tilaus { $order } pysyy ennallaan.
nothing_changed = Selvä, mitään ei muuteta.
yes_do_it = Kyllä, tee niin
no_leave_it = Ei, jätä ennalleen
refused_by_shop = Tilausjärjestelmä ei hyväksynyt tätä. Pyydän paikalle ihmisen, joka näkee kaiken kirjoittamasi.
not_changeable = Tilausta { $order } ei voi enää muuttaa: se onnistuu vain ennen lähettämistä. Tila: { $status }.
changed_before = Tilauksen { $order } tuotteita on jo muutettu kerran. Sen jälkeen tilausta ei voi muuttaa eikä peruuttaa.
delivered_not_changeable = Tilaus { $order } on jo toimitettu, joten sitä ei voi muuttaa. Voit palauttaa tai vaihtaa sen tuotteita.
payment_changed_before = Tilauksen { $order } maksua ei voi enää muuttaa.

## Items and their variants
which_pieces_change = Mitä tilauksen { $order } tuotteita haluat muuttaa? Luettele kaikki.
which_pieces_return = Mitkä tilauksen { $order } tuotteet haluat palauttaa? Luettele kaikki.
which_pieces_exchange = Mitkä tilauksen { $order } tuotteet haluat vaihtaa? Luettele kaikki.
which_piece = { $name }: mitä niistä tarkoitat?
ask_variant = { $item }: mitä haluaisit tilalle?
variant_not_available = { $item }: sellaista ei juuri nyt ole. Nämä ovat saatavilla.
no_variant = { $item }: muita vaihtoehtoja ei juuri nyt ole.
only_once = Tämän voi tehdä vain kerran tilausta kohden. Tarkistathan, että kaikki muutettava on mukana.
difference_paid = Maksettava erotus: { $amount } ({ $method })
difference_back = Sinulle palautettava erotus: { $amount } ({ $method })
difference_none = Hinta pysyy samana.
confirm_change_items = Muutanko tilauksen { $order } näin?
items_changed = Valmis: tilaus { $order } on muutettu.
confirm_exchange = Pyydänkö tämän vaihdon tilaukselle { $order }?
exchange_requested = Valmis: tilauksen { $order } vaihto on pyydetty. Saat sähköpostin, jossa kerrotaan, miten lähetät tuotteet takaisin. Sinun ei tarvitse tilata uudelleen.
items_back = Palautettavat tuotteet: { $items }
refund_to = Hyvitys: { $amount } ({ $method })
confirm_return = Pyydänkö tämän palautuksen tilaukselle { $order }?
return_requested = Valmis: tilauksen { $order } palautus on pyydetty. Saat sähköpostin, jossa kerrotaan, miten lähetät tuotteet takaisin. { $amount } hyvitetään, kun tuotteet ovat saapuneet meille.
not_returnable = Tilauksesta { $order } ei voi nyt palauttaa eikä vaihtaa mitään: se onnistuu vasta, kun tilaus on toimitettu. Tila: { $status }.
returned_before = Tilauksesta { $order } on jo pyydetty palautus.
exchanged_before = Tilauksesta { $order } on jo pyydetty vaihto.
pending_not_returnable = Tilausta { $order } ei ole vielä lähetetty, joten palautettavaa ei ole. Sen voi sen sijaan muuttaa tai peruuttaa.

## Payment methods
ask_method_difference = Millä maksutavalla hintaero maksetaan tai palautetaan?
ask_method_refund = Minne hyvitys maksetaan: alkuperäiselle maksutavalle vai lahjakortille?
ask_method_new = Mitä maksutapaa haluat käyttää sen sijaan?
ask_method_pay = Millä maksutavalla haluat maksaa?
payment_not_possible = Sitä maksutapaa ei voi käyttää tässä.
no_payment_method = Sinulla ei ole maksutapaa, jota voisi käyttää tässä. Ihminen voi auttaa sinua.
no_other_method = Sinulla ei ole toista maksutapaa, jolla tämän tilauksen voisi maksaa.
no_method_to_pay = Sinulla ei ole maksutapaa, jolla tämän voisi maksaa.
paid_with_now = Maksu { $amount }, maksutapa: { $method }
confirm_change_payment = Muutanko tilauksen { $order } maksutavan?
payment_changed = Valmis: tilauksen { $order } maksutapa on nyt { $method }.
first_method_refunded = { $amount } palautetaan ensimmäiselle maksutavalle 5–7 arkipäivässä.

## Addresses
ask_address = Mikä on uusi osoite? Kerro katuosoite, postinumero ja paikkakunta.
ask_street = Mikä on katu ja talon numero?
ask_city = Millä paikkakunnalla se on?
ask_postcode = Mikä on postinumero?
ask_state = Missä osavaltiossa se on?
new_address = Uusi osoite: { $address }
confirm_change_address = Lähetänkö tilauksen { $order } tähän osoitteeseen?
address_changed = Valmis: tilauksen { $order } toimitusosoite on nyt { $address }.
confirm_profile_address = Tallennanko tämän osoitteen tilillesi?
profile_address_changed = Valmis: tilisi osoite on nyt { $address }.
orders_keep_address = Jo tehdyissä tilauksissa säilyy osoite, jolla ne on tehty.

## Refunds, products, gift cards
refunds_made = Tilauksen { $order } hyvitykset:
refund_line = { $amount }, palautustapa: { $method }
refund_takes = Lahjakortilla rahat ovat heti. Muuten siihen menee 5–7 arkipäivää.
refund_after_return = Tilauksen { $order } hyvitys maksetaan, kun tuotteet ovat saapuneet meille.
no_refund = Tilauksesta { $order } ei ole hyvitystä. Tila: { $status }.
which_product = Mitä tuotetta tarkoitat?
no_such_product = En löydä sitä tuotetta.
options_available = { $product }: { $count ->
    [one] { $count } vaihtoehto on saatavilla.
   *[other] { $count } vaihtoehtoa on saatavilla.
  }
no_gift_card = Tililläsi ei ole lahjakorttia.
gift_card_holds = Lahjakortti { $card }: { $amount }

## Paying later
which_plan = Minkä tilauksen maksuja asia koskee?
plan_not_found = En löydä maksuja tilaukselle { $order }.
no_plans = Sinulla ei ole avoimia maksuja meillä.
plan_open = Tilaus { $order }: maksamatta on { $amount }.
plans_shown = Nämä ovat maksamatta:
plan_line = Tilaus { $order }: { $amount }
plan_settled = Tilaus { $order } on maksettu kokonaan. Mitään ei ole maksamatta.
instalment_line = { $amount }, eräpäivä { $date }: { $status }
which_instalment = Minkä maksun haluat maksaa?
which_due_date = Mitä maksua haluat siirtää myöhemmäksi?
pays = { $amount }, eräpäivä { $date }, maksutapa: { $method }
confirm_pay = Maksanko nyt { $amount }?
paid = Valmis: { $amount } on maksettu. Maksutapa: { $method }.
left_to_pay = Tilaus { $order }: maksamatta on { $amount }.
ask_days = Eräpäivä on { $date }. Monellako päivällä haluat siirtää sitä? Enintään 30 päivää on mahdollista, kerran.
days_option = { $days ->
    [one] { $days } päivä, uusi eräpäivä { $date }
   *[other] { $days } päivää, uusi eräpäivä { $date }
  }
moves_due_date = { $amount }: uusi eräpäivä { $to }, aiempi { $from }
confirm_extend = Siirränkö eräpäivän näin? Sen voi tehdä vain kerran.
extended = Valmis: { $amount }, uusi eräpäivä on { $date }.
extended_before = Tätä eräpäivää on jo siirretty: se on nyt { $date }. Sitä voi siirtää vain kerran.
cannot_extend = Tätä eräpäivää ei voi siirtää tässä. Pyydän paikalle ihmisen, joka näkee kaiken kirjoittamasi.
ask_try_again = Haluatko maksaa nyt vai puhua ihmiselle?

## To a person, and why
merchant_unavailable = En saa juuri nyt yhteyttä tilausjärjestelmäämme. Pyydän paikalle ihmisen, joka näkee kaiken kirjoittamasi.
action_unknown = En tiedä, menikö se läpi. Pyydän ihmisen tarkistamaan, jotta mitään ei tapahdu kahdesti.
handed_over = Pyydän paikalle ihmisen, joka näkee kaiken kirjoittamasi.
parcel_to_person = Olen pahoillani, ettei tilaus { $order } ole tullut perille. Pyydän paikalle ihmisen, joka selvittää asian kuljetusyhtiön kanssa.
payment_to_person = Olen pahoillani, ettei maksu mennyt läpi. Pyydän paikalle ihmisen, joka selvittää syyn.
charge_to_person = Kiitos, että kerroit. Pyydän heti paikalle ihmisen, joka selvittää asian kanssasi. Älä koskaan kerro salasanoja tai koodeja kenellekään, älä edes meille.
problem_to_person = Olen pahoillani. Pyydän paikalle ihmisen, joka hoitaa asian kuntoon. Jos sinulla on kuvia, pidä ne käsillä.
hardship_to_person = Kiitos, että kerroit. Etsimme yhdessä ratkaisua. Pyydän paikalle ihmisen, joka voi auttaa. Siihen asti sinun ei tarvitse tehdä mitään muuta.
data_to_person = Tietosi ovat sinun. Pyydän paikalle ihmisen, joka hoitaa pyyntösi.

## What the assistant can do, as customers choose it
order_status_choice = Missä tilaukseni on?
parcel_not_received_choice = Paketti ei ole saapunut
cancel_order_choice = Peruuta tilaus
change_order_items_choice = Muuta tilauksen tuotteita
change_order_address_choice = Muuta tilauksen osoitetta
change_order_payment_choice = Muuta tilauksen maksutapaa
return_items_choice = Palauta tuote
exchange_items_choice = Vaihda tuote
refund_status_choice = Missä hyvitykseni on?
product_options_choice = Koot, värit ja hinnat
gift_card_balance_choice = Lahjakorttini saldo
change_profile_address_choice = Muuta osoitettani
plan_overview_choice = Mitä olen velkaa?
pay_now_choice = Maksa nyt
extend_due_date_choice = Lisää maksuaikaa
payment_failed_choice = Maksu epäonnistui
unrecognised_charge_choice = Veloitus, jota en tunnista
purchase_problem_choice = Saamassani tuotteessa on vikaa
hardship_choice = En pysty nyt maksamaan
data_request_choice = Henkilötietoni

## Approval
approval_by_person = Kiitos! Kollega tarkistaa asian ennen kuin se tehdään, ja saat vastauksen tähän keskusteluun.

## Safety
safety_self_harm = Olen todella pahoillani, että sinulla on näin vaikeaa, ja iloinen siitä, että kerroit meille. Ihminen tulee nyt tähän keskusteluun tueksesi. Jos olet välittömässä vaarassa, soita heti paikalliseen hätänumeroon.
safety_threat = Ymmärrän, että olet hyvin järkyttynyt. Uhkaukset otetaan täällä vakavasti, joten ihminen jatkaa tästä eteenpäin. Jos joku on vaarassa, soita paikalliseen hätänumeroon.
safety_fraud = Olen pahoillani, että sinulle on käynyt näin. Pyydän heti paikalle ihmisen, joka selvittää asian kanssasi. Pyydä pankkiasi sulkemaan kortit, joita asia voi koskea, äläkä kerro salasanoja tai koodeja kenellekään, älä edes täällä.
safety_bereavement = Otan osaa suruusi. Ihminen hoitaa tämän kanssasi, jotta sinun ei tarvitse selittää asiaa koneelle.
safety_legal_threat = Ymmärrän ja otan tämän vakavasti. Ihminen selvittää, mitä on tapahtunut, ja vastaa sinulle.
safety_abuse_warning = Haluan auttaa sinua. Puhutaan toisillemme kunnioittavasti.
safety_abuse = En voi jatkaa näin. Pyydän paikalle ihmisen, joka näkee kaiken kirjoittamasi.
shielded = Tätä keskustelua jatkaa tiimimme esihenkilö. Puhutaanhan toisillemme kunnioittavasti.
