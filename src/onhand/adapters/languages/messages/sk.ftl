greeting = Dobrý deň! S čím môžem pomôcť?
thanks = Nie je za čo! Môžem pre vás urobiť ešte niečo?
goodbye = Dovidenia a ďakujem za správu.
who_are_you = Som automatický asistent. Viem vyhľadať objednávku, zmeniť ju alebo zrušiť, vybaviť vrátenie či výmenu, pomôcť s platbami a odpovedať na otázky. Kedykoľvek sa môžete porozprávať s človekom.
complaint = Mrzí ma, že sa to nepodarilo. Napíšte, čo sa stalo, alebo sa porozprávajte s človekom.
not_understood = Prepáčte, nerozumel som. Môžete to povedať inak?
asked_again = Mám na mysli otázku nižšie: vyberte prosím jednu z odpovedí alebo odpovedzte vlastnými slovami.
asked_again_openly = Aby sme mohli pokračovať, potrebujem odpoveď na otázku nižšie. Odpovedzte vlastnými slovami alebo sa porozprávajte s človekom.
one_moment = Chvíľočku, prosím, ešte hľadám.
offer_person = S tým sám nepomôžem. Človek áno: mám niekoho zavolať?
person_choice = Hovoriť s človekom
next_errand = Ďalšie na rade: { $errand }
next_order = Ďalšia objednávka: { $order }
back_to = Späť k téme: { $errand }
noted_for_later = Hneď potom sa dostanem k tomuto: { $errand }

## Who the customer is
ask_identity = Aby som to mohol zistiť, potrebujem vedieť, kto ste. Aký je váš e-mail, alebo celé meno a PSČ?
identity_not_found = S týmito údajmi nikoho nenachádzam. Skontrolujte prosím pravopis.
identity_failed = Nepodarilo sa mi overiť, kto ste. Človek vám s tým pomôže.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = zatiaľ neodoslané
status_changed = zatiaľ neodoslané, raz zmenené
status_processed = na ceste
status_delivered = doručené
status_cancelled = zrušené
status_return_requested = požiadané o vrátenie
status_exchange_requested = požiadané o výmenu
method_gift_card = Darčeková karta
method_credit_card = Kreditná karta
method_paypal = PayPal
method_pay_later = Odložená platba
due_paid = zaplatené
due_overdue = po splatnosti
due_due_soon = čoskoro splatné
due_upcoming = zatiaľ pred splatnosťou
due_cancelled = zrušené
due_refunded = vrátené

## Which order, and how it stands
which_order = O ktorú objednávku ide?
order_not_found = Medzi vašimi objednávkami { $order } nenachádzam.
no_orders = Nemáte u nás žiadne objednávky.
order_pending = Objednávka { $order } ({ $items }, { $total }) sa pripravuje a ešte nebola odoslaná.
order_processed = Objednávka { $order } ({ $items }) je na ceste.
goes_to = Doručovacia adresa: { $address }
tracking = Sledovanie: { $carrier } { $numbers }
expected_on = Mala by prísť { $date }.
order_delivered = Objednávka { $order } ({ $items }) bola doručená.
delivered_on = Prišla { $date }.
order_cancelled = Objednávka { $order } je zrušená.
order_return = K objednávke { $order } je požiadané o vrátenie. Dostanete e-mail, ako tovar poslať späť.
order_exchange = K objednávke { $order } je požiadané o výmenu. Dostanete e-mail, ako tovar poslať späť.
order_not_on_its_way = K objednávke { $order } teraz nie je na ceste žiadna zásielka. Stav: { $status }.
said_delivered_on = Podľa dopravcu bola doručená { $date }.

## Cancelling
ask_cancel_reason = Prečo chcete objednávku { $order } zrušiť?
reason_no_longer_needed = Už ju nepotrebujem
reason_ordered_by_mistake = Objednané omylom
confirm_cancel = Mám zrušiť celú objednávku { $order }? Tovar: { $items }. Spolu: { $total }. Dôvod: { $reason }.
confirm_yes = Áno, zrušiť
confirm_no = Nie, ponechať
cancelled = Hotovo: objednávka { $order } je zrušená.
refund_at_once = { $amount } je teraz späť na vašej darčekovej karte.
refund_later = { $amount } vrátime pôvodným spôsobom platby do 5 až 7 pracovných dní.
refund_plan = Váš splátkový plán sa upraví. Čo ste už zaplatili, vrátime do 5 až 7 pracovných dní.
not_cancellable = Objednávku { $order } už nemožno zrušiť: dá sa to len pred odoslaním.
delivered_not_cancellable = Objednávka { $order } už bola doručená, preto ju nemožno zrušiť. Môžete ju však vrátiť.

## Before something is changed
details_changed = Medzitým sa niečo zmenilo, preto sa musím opýtať znova.
kept = Dobre, objednávka { $order } zostáva bez zmeny.
nothing_changed = Dobre, nič sa nemení.
yes_do_it = Áno, prosím
no_leave_it = Nie, nechajte to tak
refused_by_shop = Systém objednávok to neprijal. Zavolám človeka, ktorý uvidí všetko, čo ste napísali.
not_changeable = Objednávku { $order } už nemožno zmeniť: dá sa to len pred odoslaním. Stav: { $status }.
changed_before = Tovar v objednávke { $order } už bol raz zmenený. Potom ju už nemožno zmeniť ani zrušiť.
delivered_not_changeable = Objednávka { $order } už bola doručená, preto ju nemožno zmeniť. Tovar z nej môžete vrátiť alebo vymeniť.
payment_changed_before = Platbu za objednávku { $order } už nemožno zmeniť.

## Items and their variants
which_pieces_change = Ktorý tovar v objednávke { $order } chcete zmeniť? Uveďte prosím všetko.
which_pieces_return = Ktorý tovar z objednávky { $order } chcete vrátiť? Uveďte prosím všetko.
which_pieces_exchange = Ktorý tovar z objednávky { $order } chcete vymeniť? Uveďte prosím všetko.
which_piece = Ktorý kus máte na mysli ({ $name })?
ask_variant = { $item }: čo by ste chceli namiesto toho?
variant_not_available = { $item }: taký variant teraz nie je. Dostupné sú tieto.
no_variant = { $item }: iný variant teraz nie je dostupný.
only_once = Pri jednej objednávke sa to dá len raz. Skontrolujte prosím, či je uvedené všetko, čo chcete zmeniť.
difference_paid = Doplatok: { $amount }, spôsob platby: { $method }
difference_back = Rozdiel, ktorý dostanete späť: { $amount }, kam: { $method }
difference_none = Cena sa nemení.
confirm_change_items = Mám objednávku { $order } takto zmeniť?
items_changed = Hotovo: objednávka { $order } je zmenená.
confirm_exchange = Mám o túto výmenu k objednávke { $order } požiadať?
exchange_requested = Hotovo: o výmenu k objednávke { $order } je požiadané. Dostanete e-mail, ako tovar poslať späť. Znova objednávať nemusíte.
items_back = Tovar na vrátenie: { $items }
refund_to = Vrátenie peňazí: { $amount }, kam: { $method }
confirm_return = Mám o toto vrátenie k objednávke { $order } požiadať?
return_requested = Hotovo: o vrátenie k objednávke { $order } je požiadané. Dostanete e-mail, ako tovar poslať späť. Keď k nám príde, vrátime { $amount }.
not_returnable = Z objednávky { $order } teraz nemožno nič vrátiť ani vymeniť: dá sa to až po doručení. Stav: { $status }.
returned_before = O vrátenie k objednávke { $order } je už požiadané.
exchanged_before = O výmenu k objednávke { $order } je už požiadané.
pending_not_returnable = Objednávka { $order } ešte nebola odoslaná, takže nie je čo posielať späť. Možno ju však zmeniť alebo zrušiť.

## Payment methods
ask_method_difference = Akým spôsobom platby máme vyrovnať rozdiel v cene?
ask_method_refund = Kam máme peniaze vrátiť: pôvodným spôsobom platby, alebo na darčekovú kartu?
ask_method_new = Aký spôsob platby chcete použiť namiesto toho?
ask_method_pay = Akým spôsobom chcete zaplatiť?
payment_not_possible = Tento spôsob platby tu nie je možný.
no_payment_method = Nemáte žiadny spôsob platby, ktorý je tu možný. Človek vám s tým pomôže.
no_other_method = Nemáte iný spôsob platby, ktorým by sa dala táto objednávka zaplatiť.
no_method_to_pay = Nemáte spôsob platby, ktorým by sa to dalo zaplatiť.
paid_with_now = { $amount }, súčasný spôsob platby: { $method }
confirm_change_payment = Mám zmeniť platbu za objednávku { $order }?
payment_changed = Hotovo. Nový spôsob platby pri objednávke { $order }: { $method }.
first_method_refunded = { $amount } vrátime prvým spôsobom platby do 5 až 7 pracovných dní.

## Addresses
ask_address = Aká je nová adresa? Uveďte prosím ulicu, mesto a PSČ.
ask_street = Aká je ulica a číslo?
ask_city = Aké je to mesto?
ask_postcode = Aké je PSČ?
ask_state = Aký je to štát alebo kraj?
new_address = Nová adresa: { $address }
confirm_change_address = Mám objednávku { $order } poslať na túto adresu?
address_changed = Hotovo. Nová doručovacia adresa objednávky { $order }: { $address }.
confirm_profile_address = Mám túto adresu uložiť do vášho účtu?
profile_address_changed = Hotovo. Adresa vo vašom účte: { $address }.
orders_keep_address = Objednávky, ktoré ste už zadali, si ponechajú svoju pôvodnú adresu.

## Refunds, products, gift cards
refunds_made = Vrátené peniaze za objednávku { $order }:
refund_line = { $amount }, kam: { $method }
refund_takes = Na darčekovej karte sú peniaze hneď. Inak to trvá 5 až 7 pracovných dní.
refund_after_return = Peniaze za objednávku { $order } vrátime, keď u nás bude tovar.
no_refund = K objednávke { $order } nie je žiadne vrátenie peňazí. Stav: { $status }.
which_product = Ktorý produkt máte na mysli?
no_such_product = Tento produkt nenachádzam.
options_available = { $product }: { $count ->
    [one] k dispozícii je { $count } variant.
    [few] k dispozícii sú { $count } varianty.
   *[other] k dispozícii je { $count } variantov.
  }
no_gift_card = Vo svojom účte nemáte žiadnu darčekovú kartu.
gift_card_holds = Darčeková karta { $card }: { $amount }

## Paying later
which_plan = O platby za ktorú objednávku ide?
plan_not_found = K objednávke { $order } nenachádzam žiadne platby.
no_plans = Nemáte u nás žiadne otvorené platby.
plan_open = Objednávka { $order }: zostáva zaplatiť { $amount }.
plans_shown = Toto zostáva zaplatiť:
plan_line = Objednávka { $order }: { $amount }
plan_settled = Objednávka { $order } je celá zaplatená. Nič nezostáva.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Ktorú platbu chcete zaplatiť?
which_due_date = Ktorú platbu chcete odložiť?
pays = { $amount }, splatnosť { $date }, spôsob platby: { $method }
confirm_pay = Mám teraz zaplatiť { $amount }?
paid = Hotovo: zaplatené { $amount }. Spôsob platby: { $method }.
left_to_pay = Objednávka { $order }: zostáva zaplatiť { $amount }.
ask_days = Splatnosť je { $date }. O koľko dní ju chcete posunúť? Najviac o 30, a to raz.
days_option = { $days ->
    [one] { $days } deň, do { $date }
    [few] { $days } dni, do { $date }
   *[other] { $days } dní, do { $date }
  }
moves_due_date = { $amount }: splatnosť { $to } namiesto { $from }
confirm_extend = Mám splatnosť takto posunúť? Dá sa to len raz.
extended = Hotovo. { $amount }: nová splatnosť je { $date }.
extended_before = Táto splatnosť už bola posunutá, teraz je { $date }. Posunúť ju možno len raz.
cannot_extend = Túto splatnosť tu nemožno posunúť. Zavolám človeka, ktorý uvidí všetko, čo ste napísali.
ask_try_again = Chcete zaplatiť teraz, alebo sa porozprávať s človekom?

## To a person, and why
merchant_unavailable = Teraz sa nemôžem spojiť so systémom objednávok. Zavolám človeka, ktorý uvidí všetko, čo ste napísali.
action_unknown = Neviem, či sa to vykonalo. Zavolám človeka, aby to overil a nič sa nestalo dvakrát.
handed_over = Zavolám človeka, ktorý uvidí všetko, čo ste napísali.
parcel_to_person = Mrzí ma, že k vám objednávka { $order } neprišla. Zavolám človeka, ktorý ju vyhľadá u dopravcu.
payment_to_person = Mrzí ma, že platba neprešla. Zavolám človeka, ktorý zistí prečo.
charge_to_person = Ďakujem, že ste sa ozvali. Hneď zavolám človeka, ktorý to s vami preverí. Heslá ani kódy prosím nikomu neprezrádzajte, ani nám.
problem_to_person = To ma mrzí. Zavolám človeka, ktorý to dá do poriadku. Ak máte fotky, majte ich poruke.
hardship_to_person = Ďakujem, že ste nám to povedali. Spoločne nájdeme cestu. Zavolám človeka, ktorý vám s tým pomôže. Dovtedy nemusíte nič ďalšie robiť.
data_to_person = Vaše údaje patria vám. Zavolám človeka, ktorý vašu žiadosť vybaví.

## What the assistant can do, as customers choose it
order_status_choice = Kde je moja objednávka?
parcel_not_received_choice = Zásielka neprišla
cancel_order_choice = Zrušiť objednávku
change_order_items_choice = Zmeniť tovar v objednávke
change_order_address_choice = Zmeniť adresu objednávky
change_order_payment_choice = Zmeniť platbu za objednávku
return_items_choice = Chcem niečo vrátiť
exchange_items_choice = Chcem niečo vymeniť
refund_status_choice = Kde sú vrátené peniaze?
product_options_choice = Veľkosti, farby a ceny
gift_card_balance_choice = Zostatok darčekovej karty
change_profile_address_choice = Zmeniť moju adresu
plan_overview_choice = Koľko mám zaplatiť?
pay_now_choice = Zaplatiť teraz
extend_due_date_choice = Viac času na zaplatenie
payment_failed_choice = Platba neprešla
unrecognised_charge_choice = Platba, ktorú nepoznám
purchase_problem_choice = Niečo nie je v poriadku s tovarom
hardship_choice = Teraz nemôžem zaplatiť
data_request_choice = Moje osobné údaje

## Approval
approval_by_person = Ďakujem. Skôr než sa to vykoná, skontroluje to kolega a ozve sa vám priamo tu.

## Safety
safety_self_harm = Je mi veľmi ľúto, že je to pre vás teraz také ťažké, a som rád, že ste nám to napísali. Do tejto konverzácie teraz prichádza človek, aby bol s vami. Ak ste v bezprostrednom ohrození, zavolajte prosím hneď na tiesňovú linku.
safety_threat = Chápem, že vás to veľmi rozrušilo. Vyhrážky tu berieme vážne, preto odteraz konverzáciu preberá človek. Ak je niekto v ohrození, zavolajte prosím na tiesňovú linku.
safety_fraud = Mrzí ma, že sa vám to stalo. Hneď zavolám človeka, ktorý sa na to s vami pozrie. Požiadajte prosím svoju banku o zablokovanie každej karty, ktorej sa to môže týkať. Heslá ani kódy nikomu neprezrádzajte, ani tu.
safety_bereavement = Prijmite prosím úprimnú sústrasť. Postará sa o to s vami človek, aby ste to nemuseli vysvetľovať stroju.
safety_legal_threat = Rozumiem a beriem to vážne. Človek preverí, čo sa stalo, a odpovie vám.
safety_abuse_warning = Rád by som vám pomohol. Rozprávajme sa prosím s rešpektom.
safety_abuse = Takto nemôžem pokračovať. Zavolám človeka, ktorý uvidí všetko, čo ste napísali.
shielded = V tejto konverzácii bude pokračovať vedúci nášho tímu. Hovorme spolu, prosím, s rešpektom.
