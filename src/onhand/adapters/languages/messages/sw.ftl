greeting = Habari! Nikusaidie nini?
thanks = Karibu! Je, kuna kingine ninachoweza kufanya?
goodbye = Kwaheri, na asante kwa kutuandikia.
who_are_you = Mimi ni msaidizi wa kiotomatiki. Ninaweza kuangalia oda, kuzibadilisha, kuzighairi, kushughulikia urudishaji au ubadilishanaji wa bidhaa, kusaidia na malipo na kujibu maswali. Unaweza kuzungumza na mtu wakati wowote.
complaint = Samahani kwa yaliyotokea. Niambie kilichotokea, au zungumza na mtu.
not_understood = Samahani, sikuelewa. Unaweza kusema kwa njia nyingine?
asked_again = Namaanisha swali lililo hapa chini: tafadhali chagua jibu moja, au niambie kwa maneno yako.
asked_again_openly = Ili kuendelea ninahitaji jibu la swali lililo hapa chini. Niambie kwa maneno yako, au zungumza na mtu.
one_moment = Subiri kidogo tafadhali, bado natafuta.
offer_person = Hili siwezi kusaidia mwenyewe. Mtu anaweza: nimwite?
person_choice = Zungumza na mtu
next_errand = Linalofuata: { $errand }
next_order = Inayofuata: oda { $order }
back_to = Turudi kwenye: { $errand }
noted_for_later = Nitashughulikia hili mara baada ya hapa: { $errand }

## Who the customer is
ask_identity = Ili kuangalia, ninahitaji kujua wewe ni nani. Barua pepe yako ni ipi, au jina lako kamili na msimbo wa posta?
identity_not_found = Simpati mteja mwenye taarifa hizo. Tafadhali angalia tahajia.
identity_failed = Sikuweza kuthibitisha wewe ni nani. Mtu anaweza kukusaidia.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = bado haijatumwa
status_changed = bado haijatumwa, imebadilishwa mara moja
status_processed = iko njiani
status_delivered = imefikishwa
status_cancelled = imeghairiwa
status_return_requested = imeombewa kurudishwa
status_exchange_requested = imeombewa kubadilishwa
method_gift_card = Kadi ya zawadi
method_credit_card = Kadi ya mkopo
method_paypal = PayPal
method_pay_later = Lipa baadaye
due_paid = yamelipwa
due_overdue = yamechelewa
due_due_soon = yanakaribia tarehe
due_upcoming = bado hayajafika tarehe
due_cancelled = yameghairiwa
due_refunded = yamerejeshwa

## Which order, and how it stands
which_order = Ni oda ipi?
order_not_found = Sipati oda { $order } kati ya zako.
no_orders = Huna oda kwetu.
order_pending = Oda { $order } ({ $items }, { $total }) inaandaliwa na bado haijatumwa.
order_processed = Oda { $order } ({ $items }) iko njiani.
goes_to = Anwani ya kupelekwa: { $address }
tracking = Ufuatiliaji: { $carrier } { $numbers }
expected_on = Inatarajiwa kufika { $date }.
order_delivered = Oda { $order } ({ $items }) imefikishwa.
delivered_on = Ilifika { $date }.
order_cancelled = Oda { $order } imeghairiwa.
order_return = Oda { $order } imeombewa kurudishwa. Utapata barua pepe ya jinsi ya kurudisha bidhaa.
order_exchange = Oda { $order } imeombewa kubadilishwa. Utapata barua pepe ya jinsi ya kurudisha bidhaa.
order_not_on_its_way = Oda { $order } haina kifurushi kilicho njiani kwa sasa. Hali: { $status }.
said_delivered_on = Msafirishaji anasema ilifikishwa { $date }.

## Cancelling
ask_cancel_reason = Kwa nini ungependa kughairi oda { $order }?
reason_no_longer_needed = Haihitajiki tena
reason_ordered_by_mistake = Niliagiza kwa makosa
confirm_cancel = Nighairi oda yote { $order }? Bidhaa: { $items }. Jumla: { $total }. Sababu: { $reason }.
confirm_yes = Ndiyo, ighairi
confirm_no = Hapana, iache
cancelled = Tayari: oda { $order } imeghairiwa.
refund_at_once = { $amount } zimerudi kwenye kadi yako ya zawadi sasa.
refund_later = { $amount } zitarudishwa kwa njia yako ya awali ya malipo ndani ya siku 5 hadi 7 za kazi.
refund_plan = Mpango wako wa malipo unarekebishwa. Ulicholipa tayari kitarudishwa ndani ya siku 5 hadi 7 za kazi.
not_cancellable = Oda { $order } haiwezi kughairiwa tena: inawezekana tu kabla ya kutumwa.
delivered_not_cancellable = Oda { $order } imeshafikishwa, kwa hiyo haiwezi kughairiwa. Badala yake unaweza kuirudisha.

## Before something is changed
details_changed = Kuna kitu kimebadilika, kwa hiyo lazima niulize tena.
kept = Sawa, oda { $order } inabaki ilivyo.
nothing_changed = Sawa, hakuna kinachobadilishwa.
yes_do_it = Ndiyo, fanya hivyo
no_leave_it = Hapana, iache kama ilivyo
refused_by_shop = Mfumo wa oda haukukubali hili. Ninamwita mtu, atakayeona yote uliyoandika.
not_changeable = Oda { $order } haiwezi kubadilishwa tena: inawezekana tu kabla ya kutumwa. Hali: { $status }.
changed_before = Bidhaa za oda { $order } zimeshabadilishwa mara moja. Baada ya hapo haiwezi kubadilishwa wala kughairiwa.
delivered_not_changeable = Oda { $order } imeshafikishwa, kwa hiyo haiwezi kubadilishwa. Unaweza kurudisha au kubadilishana bidhaa zake.
payment_changed_before = Njia ya malipo ya oda { $order } haiwezi kubadilishwa tena.

## Items and their variants
which_pieces_change = Ungependa kubadilisha bidhaa zipi za oda { $order }? Tafadhali zitaje zote.
which_pieces_return = Ungependa kurudisha bidhaa zipi za oda { $order }? Tafadhali zitaje zote.
which_pieces_exchange = Ungependa kubadilishana bidhaa zipi za oda { $order }? Tafadhali zitaje zote.
which_piece = { $name }: unamaanisha ipi?
ask_variant = { $item }: ungependa nini badala yake?
variant_not_available = { $item }: ya aina hiyo haipo kwa sasa. Hizi ndizo zilizopo.
no_variant = { $item }: hakuna aina nyingine kwa sasa.
only_once = Hili linawezekana mara moja tu kwa kila oda. Tafadhali hakikisha kwamba yote unayotaka kubadilisha yameorodheshwa.
difference_paid = Tofauti ya kulipa: { $amount } ({ $method })
difference_back = Tofauti utakayorudishiwa: { $amount } ({ $method })
difference_none = Bei inabaki ile ile.
confirm_change_items = Nibadilishe oda { $order } hivi?
items_changed = Tayari: oda { $order } imebadilishwa.
confirm_exchange = Niombe ubadilishanaji huu kwa oda { $order }?
exchange_requested = Tayari: ubadilishanaji wa oda { $order } umeombwa. Utapata barua pepe ya jinsi ya kurudisha bidhaa. Huhitaji kuagiza tena.
items_back = Bidhaa za kurudisha: { $items }
refund_to = Marejesho: { $amount } ({ $method })
confirm_return = Niombe urudishaji huu kwa oda { $order }?
return_requested = Tayari: urudishaji wa oda { $order } umeombwa. Utapata barua pepe ya jinsi ya kurudisha bidhaa. { $amount } zitarejeshwa bidhaa zikitufikia.
not_returnable = Kwa sasa hakuna bidhaa ya oda { $order } inayoweza kurudishwa au kubadilishwa: inawezekana tu baada ya kufikishwa. Hali: { $status }.
returned_before = Oda { $order } imeshaombewa kurudishwa.
exchanged_before = Oda { $order } imeshaombewa kubadilishwa.
pending_not_returnable = Oda { $order } bado haijatumwa, kwa hiyo hakuna cha kurudisha. Badala yake inaweza kubadilishwa au kughairiwa.

## Payment methods
ask_method_difference = Tofauti ya bei ilipwe au irudishwe kwa njia gani ya malipo?
ask_method_refund = Pesa zirejeshwe wapi: kwenye njia ya awali ya malipo, au kwenye kadi ya zawadi?
ask_method_new = Ungependa kutumia njia gani ya malipo badala yake?
ask_method_pay = Ungependa kulipa kwa njia gani?
payment_not_possible = Njia hiyo ya malipo haiwezekani hapa.
no_payment_method = Huna njia ya malipo inayowezekana hapa. Mtu anaweza kukusaidia.
no_other_method = Huna njia nyingine ya malipo inayoweza kulipia oda hii.
no_method_to_pay = Huna njia ya malipo inayoweza kulipia hili.
paid_with_now = Kiasi: { $amount }. Njia ya malipo: { $method }
confirm_change_payment = Nibadilishe njia ya malipo ya oda { $order }?
payment_changed = Tayari: njia ya malipo ya oda { $order } ni { $method }.
first_method_refunded = { $amount } zitarejeshwa kwa njia ya kwanza ya malipo ndani ya siku 5 hadi 7 za kazi.

## Addresses
ask_address = Anwani mpya ni ipi? Tafadhali nipe mtaa, mji na msimbo wa posta.
ask_street = Mtaa na namba ya nyumba ni ipi?
ask_city = Ni katika mji gani?
ask_postcode = Msimbo wa posta ni upi?
ask_state = Ni katika jimbo au mkoa gani?
new_address = Anwani mpya: { $address }
confirm_change_address = Nitume oda { $order } kwa anwani hii?
address_changed = Tayari: oda { $order } itapelekwa { $address }.
confirm_profile_address = Niiweke hii kuwa anwani ya akaunti yako?
profile_address_changed = Tayari: anwani ya akaunti yako ni { $address }.
orders_keep_address = Oda ulizokwisha kuweka zinabaki na anwani zake za awali.

## Refunds, products, gift cards
refunds_made = Marejesho ya oda { $order }:
refund_line = { $amount } kwa: { $method }
refund_takes = Kwenye kadi ya zawadi pesa zinafika papo hapo. Vinginevyo huchukua siku 5 hadi 7 za kazi.
refund_after_return = Pesa za oda { $order } zitarejeshwa bidhaa zikitufikia.
no_refund = Hakuna marejesho ya oda { $order }. Hali: { $status }.
which_product = Unamaanisha bidhaa gani?
no_such_product = Sipati bidhaa hiyo.
options_available = { $product }: { $count ->
    [one] kuna aina { $count }.
   *[other] kuna aina { $count }.
  }
no_gift_card = Hakuna kadi ya zawadi kwenye akaunti yako.
gift_card_holds = Kadi ya zawadi { $card }: { $amount }

## Paying later
which_plan = Ni malipo ya oda ipi?
plan_not_found = Sipati malipo ya oda { $order }.
no_plans = Huna malipo yaliyobaki kwetu.
plan_open = Oda { $order }: bado { $amount } za kulipa.
plans_shown = Haya ndiyo malipo yaliyobaki:
plan_line = Oda { $order }: { $amount }
plan_settled = Oda { $order } imelipwa yote. Hakuna kilichobaki.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Ungependa kufanya malipo yapi?
which_due_date = Ungependa kuahirisha malipo yapi?
pays = { $amount }, tarehe ya kulipa { $date }, njia ya malipo: { $method }
confirm_pay = Nilipe { $amount } sasa?
paid = Tayari: { $amount } zimelipwa kwa { $method }.
left_to_pay = Oda { $order }: bado { $amount } za kulipa.
ask_days = Tarehe ya kulipa ni { $date }. Ungependa kuisogeza kwa siku ngapi? Inawezekana hadi siku 30, mara moja.
days_option = { $days ->
    [one] siku { $days }, hadi { $date }
   *[other] siku { $days }, hadi { $date }
  }
moves_due_date = { $amount }: tarehe ya kulipa { $to } badala ya { $from }
confirm_extend = Nisogeze tarehe ya kulipa hivi? Inawezekana mara moja tu.
extended = Tayari: tarehe ya kulipa { $amount } sasa ni { $date }.
extended_before = Tarehe hii ilishasogezwa hadi { $date }. Inaweza kusogezwa mara moja tu.
cannot_extend = Tarehe hii haiwezi kusogezwa hapa. Ninamwita mtu, atakayeona yote uliyoandika.
ask_try_again = Ungependa kulipa sasa, au kuzungumza na mtu?

## To a person, and why
merchant_unavailable = Siwezi kufikia mfumo wetu wa oda kwa sasa. Ninamwita mtu, atakayeona yote uliyoandika.
action_unknown = Sijui kama imefanikiwa. Ninamwita mtu aangalie, ili chochote kisitokee mara mbili.
handed_over = Ninamwita mtu, atakayeona yote uliyoandika.
parcel_to_person = Samahani kwamba oda { $order } haijakufikia. Ninamwita mtu atakayeitafuta kwa msafirishaji.
payment_to_person = Samahani kwamba malipo hayakufanikiwa. Ninamwita mtu atakayetafuta sababu.
charge_to_person = Asante kwa kutuambia. Ninamwita mtu mara moja aliangalie hili pamoja nawe. Tafadhali usimpe mtu yeyote nenosiri au misimbo, hata sisi.
problem_to_person = Samahani kwa hilo. Ninamwita mtu atakayelirekebisha. Kama una picha, ziweke karibu.
hardship_to_person = Asante kwa kutuambia. Tutatafuta njia pamoja. Ninamwita mtu anayeweza kusaidia, na hadi hapo huhitaji kufanya kitu kingine.
data_to_person = Data yako ni mali yako. Ninamwita mtu atakayeshughulikia ombi lako.

## What the assistant can do, as customers choose it
order_status_choice = Oda yangu iko wapi?
parcel_not_received_choice = Kifurushi hakijafika
cancel_order_choice = Ghairi oda
change_order_items_choice = Badilisha bidhaa za oda
change_order_address_choice = Badilisha anwani ya oda
change_order_payment_choice = Badilisha njia ya malipo ya oda
return_items_choice = Rudisha bidhaa
exchange_items_choice = Badilishana bidhaa
refund_status_choice = Marejesho yangu yako wapi?
product_options_choice = Saizi, rangi na bei
gift_card_balance_choice = Salio la kadi yangu ya zawadi
change_profile_address_choice = Badilisha anwani yangu
plan_overview_choice = Nadaiwa kiasi gani?
pay_now_choice = Lipa sasa
extend_due_date_choice = Muda zaidi wa kulipa
payment_failed_choice = Malipo hayakufanikiwa
unrecognised_charge_choice = Makato nisiyoyatambua
purchase_problem_choice = Kuna shida na bidhaa niliyopata
hardship_choice = Siwezi kulipa kwa sasa
data_request_choice = Data yangu binafsi

## Approval
approval_by_person = Asante. Mwenzetu atalikagua hili kabla halijafanyika, naye atakujibu hapa hapa.

## Safety
safety_self_harm = Pole sana kwa magumu unayopitia, na ninashukuru kwamba umetuambia. Mtu anajiunga na mazungumzo haya sasa ili awe nawe. Kama uko katika hatari ya haraka, tafadhali piga simu mara moja kwa namba ya dharura ya eneo lako.
safety_threat = Ninaelewa kwamba umekasirika sana. Vitisho huchukuliwa kwa uzito hapa, kwa hiyo kuanzia sasa mtu anaendelea na mazungumzo haya. Kama kuna mtu aliye hatarini, tafadhali piga simu kwa namba ya dharura ya eneo lako.
safety_fraud = Pole kwa yaliyokupata. Ninamwita mtu mara moja aliangalie hili pamoja nawe. Tafadhali iombe benki yako ifunge kadi yoyote inayoweza kuwa imeathirika, na usimpe mtu yeyote nenosiri au misimbo, hata hapa.
safety_bereavement = Pole sana kwa msiba. Mtu atashughulikia hili pamoja nawe, ili usilazimike kulieleza kwa mashine.
safety_legal_threat = Ninaelewa, na ninalichukulia kwa uzito. Mtu ataangalia kilichotokea na kukujibu.
safety_abuse_warning = Ningependa kukusaidia. Tafadhali tuzungumze kwa heshima.
safety_abuse = Siwezi kuendelea hivi. Ninamwita mtu, atakayeona yote uliyoandika.
shielded = Mazungumzo haya yataendelezwa na mmoja wa viongozi wa timu yetu. Tafadhali tuzungumze kwa heshima.
