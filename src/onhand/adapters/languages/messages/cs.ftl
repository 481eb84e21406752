greeting = Dobrý den! S čím mohu pomoci?
thanks = Není zač! Mohu pro vás ještě něco udělat?
goodbye = Na shledanou a děkuji za zprávu.
who_are_you = Jsem automatický asistent. Umím vyhledat objednávku, změnit ji nebo zrušit, zařídit vrácení či výměnu, pomoci s platbami a odpovídat na otázky. Kdykoli můžete mluvit s člověkem.
complaint = Mrzí mě, že se to nepovedlo. Napište, co se stalo, nebo mluvte s člověkem.
not_understood = Omlouvám se, nerozuměl jsem. Můžete to říct jinak?
asked_again = Mám na mysli otázku níže: vyberte prosím jednu z odpovědí, nebo odpovězte vlastními slovy.
asked_again_openly = Abychom mohli pokračovat, potřebuji odpověď na otázku níže. Odpovězte vlastními slovy, nebo mluvte s člověkem.
one_moment = Okamžik prosím, ještě hledám.
offer_person = S tím sám nepomohu. Člověk ano: mám někoho přivolat?
person_choice = Mluvit s člověkem
next_errand = Další na řadě: { $errand }
next_order = Další objednávka: { $order }
back_to = Zpět k tématu: { $errand }
noted_for_later = Hned potom se dostanu k tomuto: { $errand }

## Who the customer is
ask_identity = Abych to mohl zjistit, potřebuji vědět, kdo jste. Jaký je váš e-mail, nebo celé jméno a PSČ?
identity_not_found = S těmito údaji nikoho nenacházím. Zkontrolujte prosím pravopis.
identity_failed = Nepodařilo se mi ověřit, kdo jste. Člověk vám s tím pomůže.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = zatím neodesláno
status_changed = zatím neodesláno, jednou změněno
status_processed = na cestě
status_delivered = doručeno
status_cancelled = zrušeno
status_return_requested = požádáno o vrácení
status_exchange_requested = požádáno o výměnu
method_gift_card = Dárková karta
method_credit_card = Kreditní karta
method_paypal = PayPal
method_pay_later = Odložená platba
due_paid = zaplaceno
due_overdue = po splatnosti
due_due_soon = brzy splatné
due_upcoming = zatím před splatností
due_cancelled = zrušeno
due_refunded = vráceno

## Which order, and how it stands
which_order = O kterou objednávku jde?
order_not_found = Mezi vašimi objednávkami { $order } nenacházím.
no_orders = Nemáte u nás žádné objednávky.
order_pending = Objednávka { $order } ({ $items }, { $total }) se připravuje a ještě nebyla odeslána.
order_processed = Objednávka { $order } ({ $items }) je na cestě.
goes_to = Doručovací adresa: { $address }
tracking = Sledování: { $carrier } { $numbers }
expected_on = Měla by dorazit { $date }.
order_delivered = Objednávka { $order } ({ $items }) byla doručena.
delivered_on = Dorazila { $date }.
order_cancelled = Objednávka { $order } je zrušena.
order_return = K objednávce { $order } je požádáno o vrácení. Dostanete e-mail, jak zboží poslat zpět.
order_exchange = K objednávce { $order } je požádáno o výměnu. Dostanete e-mail, jak zboží poslat zpět.
order_not_on_its_way = K objednávce { $order } teď není na cestě žádná zásilka. Stav: { $status }.
said_delivered_on = Podle dopravce byla doručena { $date }.

## Cancelling
ask_cancel_reason = Proč chcete objednávku { $order } zrušit?
reason_no_longer_needed = Už ji nepotřebuji
reason_ordered_by_mistake = Objednáno omylem
confirm_cancel = Mám zrušit celou objednávku { $order }? Zboží: { $items }. Celkem: { $total }. Důvod: { $reason }.
confirm_yes = Ano, zrušit
confirm_no = Ne, ponechat
cancelled = Hotovo: objednávka { $order } je zrušena.
refund_at_once = { $amount } je teď zpět na vaší dárkové kartě.
refund_later = { $amount } vrátíme původním způsobem platby do 5 až 7 pracovních dnů.
refund_plan = Váš splátkový plán se upraví. Co jste už zaplatili, vrátíme do 5 až 7 pracovních dnů.
not_cancellable = Objednávku { $order } už nelze zrušit: jde to jen před odesláním.
delivered_not_cancellable = Objednávka { $order } už byla doručena, takže ji nelze zrušit. Můžete ji ale vrátit.

## Before something is changed
details_changed = Mezitím se něco změnilo, proto se musím zeptat znovu.
kept = Dobře, objednávka { $order } zůstává beze změny.
nothing_changed = Dobře, nic se nemění.
yes_do_it = Ano, prosím
no_leave_it = Ne, nechte to tak
refused_by_shop = Systém objednávek to nepřijal. Přivolám člověka, který uvidí vše, co jste napsali.
not_changeable = Objednávku { $order } už nelze změnit: jde to jen před odesláním. Stav: { $status }.
changed_before = Zboží v objednávce { $order } už bylo jednou změněno. Potom ji už nelze změnit ani zrušit.
delivered_not_changeable = Objednávka { $order } už byla doručena, takže ji nelze změnit. Zboží z ní můžete vrátit nebo vyměnit.
payment_changed_before = Platbu za objednávku { $order } už nelze změnit.

## Items and their variants
which_pieces_change = Které zboží v objednávce { $order } chcete změnit? Uveďte prosím všechno.
which_pieces_return = Které zboží z objednávky { $order } chcete vrátit? Uveďte prosím všechno.
which_pieces_exchange = Které zboží z objednávky { $order } chcete vyměnit? Uveďte prosím všechno.
which_piece = Který kus máte na mysli ({ $name })?
ask_variant = { $item }: co byste chtěli místo toho?
variant_not_available = { $item }: taková varianta teď není. Dostupné jsou tyto.
no_variant = { $item }: jiná varianta teď není dostupná.
only_once = U jedné objednávky to jde jen jednou. Zkontrolujte prosím, že je uvedeno všechno, co chcete změnit.
difference_paid = Doplatek: { $amount }, způsob platby: { $method }
difference_back = Rozdíl, který dostanete zpět: { $amount }, kam: { $method }
difference_none = Cena se nemění.
confirm_change_items = Mám objednávku { $order } takto změnit?
items_changed = Hotovo: objednávka { $order } je změněna.
confirm_exchange = Mám o tuto výměnu k objednávce { $order } požádat?
exchange_requested = Hotovo: o výměnu k objednávce { $order } je požádáno. Dostanete e-mail, jak zboží poslat zpět. Znovu objednávat nemusíte.
items_back = Zboží k vrácení: { $items }
refund_to = Vrácení peněz: { $amount }, kam: { $method }
confirm_return = Mám o toto vrácení k objednávce { $order } požádat?
return_requested = Hotovo: o vrácení k objednávce { $order } je požádáno. Dostanete e-mail, jak zboží poslat zpět. Jakmile k nám dorazí, vrátíme { $amount }.
not_returnable = Z objednávky { $order } teď nelze nic vrátit ani vyměnit: jde to až po doručení. Stav: { $status }.
returned_before = O vrácení k objednávce { $order } už je požádáno.
exchanged_before = O výměnu k objednávce { $order } už je požádáno.
pending_not_returnable = Objednávka { $order } ještě nebyla odeslána, takže není co posílat zpět. Lze ji ale změnit nebo zrušit.

## Payment methods
ask_method_difference = Jakým způsobem platby máme rozdíl v ceně vyrovnat?
ask_method_refund = Kam máme peníze vrátit: původním způsobem platby, nebo na dárkovou kartu?
ask_method_new = Jaký způsob platby chcete použít místo toho?
ask_method_pay = Jakým způsobem chcete zaplatit?
payment_not_possible = Tento způsob platby tady není možný.
no_payment_method = Nemáte žádný způsob platby, který je tady možný. Člověk vám s tím pomůže.
no_other_method = Nemáte jiný způsob platby, kterým by šlo tuto objednávku zaplatit.
no_method_to_pay = Nemáte způsob platby, kterým by se to dalo zaplatit.
paid_with_now = { $amount }, současný způsob platby: { $method }
confirm_change_payment = Mám změnit platbu za objednávku { $order }?
payment_changed = Hotovo. Nový způsob platby u objednávky { $order }: { $method }.
first_method_refunded = { $amount } vrátíme prvním způsobem platby do 5 až 7 pracovních dnů.

## Addresses
ask_address = Jaká je nová adresa? Uveďte prosím ulici, město a PSČ.
ask_street = Jaká je ulice a číslo?
ask_city = Jaké je to město?
ask_postcode = Jaké je PSČ?
ask_state = Jaký je to stát nebo kraj?
new_address = Nová adresa: { $address }
confirm_change_address = Mám objednávku { $order } poslat na tuto adresu?
address_changed = Hotovo. Nová doručovací adresa objednávky { $order }: { $address }.
confirm_profile_address = Mám tuto adresu uložit do vašeho účtu?
profile_address_changed = Hotovo. Adresa ve vašem účtu: { $address }.
orders_keep_address = Objednávky, které už jste zadali, si ponechají svou původní adresu.

## Refunds, products, gift cards
refunds_made = Vrácené peníze za objednávku { $order }:
refund_line = { $amount }, kam: { $method }
refund_takes = Na dárkové kartě jsou peníze hned. Jinak to trvá 5 až 7 pracovních dnů.
refund_after_return = Peníze za objednávku { $order } vrátíme, jakmile u nás bude zboží.
no_refund = K objednávce { $order } není žádné vrácení peněz. Stav: { $status }.
which_product = Který produkt máte na mysli?
no_such_product = Tento produkt nenacházím.
options_available = { $product }: { $count ->
    [one] k dispozici je { $count } varianta.
    [few] k dispozici jsou { $count } varianty.
   *[other] k dispozici je { $count } variant.
  }
no_gift_card = Ve svém účtu nemáte žádnou dárkovou kartu.
gift_card_holds = Dárková karta { $card }: { $amount }

## Paying later
which_plan = O platby za kterou objednávku jde?
plan_not_found = K objednávce { $order } nenacházím žádné platby.
no_plans = Nemáte u nás žádné otevřené platby.
plan_open = Objednávka { $order }: zbývá zaplatit { $amount }.
plans_shown = Toto zbývá zaplatit:
plan_line = Objednávka { $order }: { $amount }
plan_settled = Objednávka { $order } je celá zaplacena. Nic nezbývá.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Kterou platbu chcete zaplatit?
which_due_date = Kterou platbu chcete odložit?
pays = { $amount }, splatnost { $date }, způsob platby: { $method }
confirm_pay = Mám teď zaplatit { $amount }?
paid = Hotovo: zaplaceno { $amount }. Způsob platby: { $method }.
left_to_pay = Objednávka { $order }: zbývá zaplatit { $amount }.
ask_days = Splatnost je { $date }. O kolik dní ji chcete posunout? Nejvýše o 30, a to jednou.
days_option = { $days ->
    [one] { $days } den, do { $date }
    [few] { $days } dny, do { $date }
   *[other] { $days } dní, do { $date }
  }
moves_due_date = { $amount }: splatnost { $to } místo { $from }
confirm_extend = Mám splatnost takto posunout? Jde to jen jednou.
extended = Hotovo. { $amount }: nová splatnost je { $date }.
extended_before = Tato splatnost už byla posunuta, nyní je { $date }. Posunout ji lze jen jednou.
cannot_extend = Tuto splatnost tady nelze posunout. Přivolám člověka, který uvidí vše, co jste napsali.
ask_try_again = Chcete zaplatit teď, nebo mluvit s člověkem?

## To a person, and why
merchant_unavailable = Teď se nemohu spojit se systémem objednávek. Přivolám člověka, který uvidí vše, co jste napsali.
action_unknown = Nevím, zda se to provedlo. Přivolám člověka, aby to ověřil a nic se nestalo dvakrát.
handed_over = Přivolám člověka, který uvidí vše, co jste napsali.
parcel_to_person = Mrzí mě, že k vám objednávka { $order } nedorazila. Přivolám člověka, který ji dohledá u dopravce.
payment_to_person = Mrzí mě, že platba neprošla. Přivolám člověka, který zjistí proč.
charge_to_person = Děkuji, že jste se ozvali. Hned přivolám člověka, který to s vámi prověří. Hesla ani kódy prosím nikomu nesdělujte, ani nám.
problem_to_person = To mě mrzí. Přivolám člověka, který to dá do pořádku. Pokud máte fotky, mějte je po ruce.
hardship_to_person = Děkuji, že jste nám to řekli. Společně najdeme cestu. Přivolám člověka, který vám s tím pomůže. Do té doby nemusíte nic dalšího dělat.
data_to_person = Vaše údaje patří vám. Přivolám člověka, který vaši žádost vyřídí.

## What the assistant can do, as customers choose it
order_status_choice = Kde je moje objednávka?
parcel_not_received_choice = Zásilka nedorazila
cancel_order_choice = Zrušit objednávku
change_order_items_choice = Změnit zboží v objednávce
change_order_address_choice = Změnit adresu objednávky
change_order_payment_choice = Změnit platbu za objednávku
return_items_choice = Chci něco vrátit
exchange_items_choice = Chci něco vyměnit
refund_status_choice = Kde jsou vrácené peníze?
product_options_choice = Velikosti, barvy a ceny
gift_card_balance_choice = Zůstatek dárkové karty
change_profile_address_choice = Změnit moji adresu
plan_overview_choice = Kolik mám zaplatit?
pay_now_choice = Zaplatit teď
extend_due_date_choice = Více času na zaplacení
payment_failed_choice = Platba neprošla
unrecognised_charge_choice = Platba, kterou neznám
purchase_problem_choice = Něco je špatně se zbožím
hardship_choice = Teď nemohu zaplatit
data_request_choice = Moje osobní údaje

## Approval
approval_by_person = Děkuji. Než se to provede, zkontroluje to kolega a ozve se vám přímo tady.

## Safety
safety_self_harm = Je mi moc líto, že je to pro vás teď tak těžké, a jsem rád, že jste nám to napsali. Do této konverzace teď přichází člověk, aby byl s vámi. Pokud jste v bezprostředním ohrožení, zavolejte prosím hned na tísňovou linku.
safety_threat = Chápu, že vás to velmi rozrušilo. Výhrůžky tu bereme vážně, proto odteď konverzaci přebírá člověk. Pokud je někdo v ohrožení, zavolejte prosím na tísňovou linku.
safety_fraud = Mrzí mě, že se vám to stalo. Hned přivolám člověka, který se na to s vámi podívá. Požádejte prosím svou banku o zablokování každé karty, které se to může týkat. Hesla ani kódy nikomu nesdělujte, ani tady.
safety_bereavement = Přijměte prosím upřímnou soustrast. Postará se o to s vámi člověk, abyste to nemuseli vysvětlovat stroji.
safety_legal_threat = Rozumím a beru to vážně. Člověk prověří, co se stalo, a odpoví vám.
safety_abuse_warning = Rád bych vám pomohl. Mluvme spolu prosím s respektem.
safety_abuse = Takto nemohu pokračovat. Přivolám člověka, který uvidí vše, co jste napsali.
shielded = V této konverzaci bude pokračovat vedoucí našeho týmu. Mluvme spolu prosím s respektem.
