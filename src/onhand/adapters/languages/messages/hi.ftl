greeting = नमस्ते! मैं आपकी क्या मदद कर सकता हूँ?
thanks = आपका स्वागत है! क्या मैं कुछ और कर सकता हूँ?
goodbye = नमस्ते, और लिखने के लिए धन्यवाद।
who_are_you = मैं स्वचालित सहायक हूँ। मैं ऑर्डर देख सकता हूँ, उन्हें बदल या रद्द कर सकता हूँ, वापसी या अदला-बदली का अनुरोध कर सकता हूँ, भुगतान में मदद कर सकता हूँ और सवालों के जवाब दे सकता हूँ। आप कभी भी किसी इंसान से बात कर सकते हैं।
complaint = मुझे खेद है कि ऐसा हुआ। बताइए क्या हुआ, या किसी इंसान से बात करें।
not_understood = माफ़ कीजिए, मैं समझ नहीं पाया। क्या आप इसे दूसरे शब्दों में कह सकते हैं?
asked_again = मेरा मतलब नीचे दिए सवाल से है: कृपया कोई एक जवाब चुनें, या अपने शब्दों में बताएँ।
asked_again_openly = आगे बढ़ने के लिए मुझे नीचे दिए सवाल का जवाब चाहिए। अपने शब्दों में बताएँ, या किसी इंसान से बात करें।
one_moment = कृपया एक पल रुकें, मैं अभी देख रहा हूँ।
offer_person = इसमें मैं खुद मदद नहीं कर सकता। कोई इंसान कर सकता है: क्या मैं किसी को बुलाऊँ?
person_choice = इंसान से बात करें
next_errand = अब यह: { $errand }
next_order = अब ऑर्डर { $order }
back_to = फिर से इस पर: { $errand }
noted_for_later = इसके ठीक बाद मैं यह देखूँगा: { $errand }

## Who the customer is
ask_identity = यह देखने के लिए मुझे जानना होगा कि आप कौन हैं। आपका ईमेल पता, या पूरा नाम और पिन कोड क्या है?
identity_not_found = इस जानकारी से कोई ग्राहक नहीं मिला। कृपया वर्तनी जाँचें।
identity_failed = मैं पुष्टि नहीं कर सका कि आप कौन हैं। कोई इंसान आपकी मदद कर सकता है।

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = अभी भेजा नहीं गया
status_changed = अभी भेजा नहीं गया, एक बार बदला गया
status_processed = रास्ते में
status_delivered = पहुँचा दिया गया
status_cancelled = रद्द
status_return_requested = वापसी का अनुरोध हुआ
status_exchange_requested = बदलने का अनुरोध हुआ
method_gift_card = गिफ़्ट कार्ड
method_credit_card = क्रेडिट कार्ड
method_paypal = PayPal
method_pay_later = बाद में भुगतान
due_paid = भुगतान हो गया
due_overdue = तारीख निकल चुकी
due_due_soon = जल्द देय
due_upcoming = अभी देय नहीं
due_cancelled = रद्द
due_refunded = पैसे लौटाए गए

## Which order, and how it stands
which_order = यह किस ऑर्डर के बारे में है?
order_not_found = आपके ऑर्डरों में { $order } नहीं मिला।
no_orders = हमारे यहाँ आपका कोई ऑर्डर नहीं है।
order_pending = ऑर्डर { $order } ({ $items }, { $total }) तैयार हो रहा है और अभी भेजा नहीं गया है।
order_processed = ऑर्डर { $order } ({ $items }) रास्ते में है।
goes_to = डिलीवरी का पता: { $address }
tracking = ट्रैकिंग: { $carrier } { $numbers }
expected_on = यह { $date } को पहुँचना चाहिए।
order_delivered = ऑर्डर { $order } ({ $items }) पहुँचा दिया गया है।
delivered_on = यह { $date } को पहुँचा।
order_cancelled = ऑर्डर { $order } रद्द है।
order_return = ऑर्डर { $order } की वापसी का अनुरोध हुआ है। सामान वापस भेजने का तरीका आपको ईमेल में मिलेगा।
order_exchange = ऑर्डर { $order } को बदलने का अनुरोध हुआ है। सामान वापस भेजने का तरीका आपको ईमेल में मिलेगा।
order_not_on_its_way = ऑर्डर { $order } का कोई पार्सल अभी रास्ते में नहीं है। स्थिति: { $status }.
said_delivered_on = कूरियर कंपनी के अनुसार यह { $date } को पहुँचा दिया गया।

## Cancelling
ask_cancel_reason = आप ऑर्डर { $order } क्यों रद्द करना चाहते हैं?
reason_no_longer_needed = अब ज़रूरत नहीं
reason_ordered_by_mistake = गलती से ऑर्डर हुआ
confirm_cancel = क्या मैं पूरा ऑर्डर { $order } रद्द कर दूँ? सामान: { $items }. कुल: { $total }. कारण: { $reason }.
confirm_yes = हाँ, रद्द करें
confirm_no = नहीं, रहने दें
cancelled = हो गया: ऑर्डर { $order } रद्द है।
refund_at_once = { $amount } अब आपके गिफ़्ट कार्ड में वापस आ गए हैं।
refund_later = { $amount } 5 से 7 कार्य दिवसों में मूल भुगतान माध्यम में लौटाए जाएँगे।
refund_plan = आपकी भुगतान योजना बदली जाएगी। जो आप दे चुके हैं, वह 5 से 7 कार्य दिवसों में लौटाया जाएगा।
not_cancellable = ऑर्डर { $order } अब रद्द नहीं हो सकता: यह केवल भेजे जाने से पहले संभव है।
delivered_not_cancellable = ऑर्डर { $order } पहले ही पहुँच चुका है, इसलिए रद्द नहीं हो सकता। इसके बजाय आप इसे वापस कर सकते हैं।

## Before something is changed
details_changed = इस बीच कुछ बदल गया, इसलिए मुझे फिर से पूछना होगा।
kept = ठीक है, ऑर्डर { $order } वैसा ही रहेगा।
nothing_changed = ठीक है, कुछ नहीं बदलेगा।
yes_do_it = हाँ, कर दें
no_leave_it = नहीं, ऐसे ही रहने दें
refused_by_shop = ऑर्डर सिस्टम ने यह स्वीकार नहीं किया। मैं एक इंसान को बुला रहा हूँ, जो आपका लिखा सब कुछ देखेगा।
not_changeable = ऑर्डर { $order } अब बदला नहीं जा सकता: यह केवल भेजे जाने से पहले संभव है। स्थिति: { $status }.
changed_before = ऑर्डर { $order } का सामान एक बार बदला जा चुका है। उसके बाद इसे न बदला जा सकता है, न रद्द किया जा सकता है।
delivered_not_changeable = ऑर्डर { $order } पहले ही पहुँच चुका है, इसलिए बदला नहीं जा सकता। आप इसका सामान वापस कर सकते हैं या बदलवा सकते हैं।
payment_changed_before = ऑर्डर { $order } का भुगतान माध्यम अब नहीं बदला जा सकता।

## Items and their variants
which_pieces_change = ऑर्डर { $order } में से आप कौन-सा सामान बदलना चाहते हैं? कृपया सबके नाम बताएँ।
which_pieces_return = ऑर्डर { $order } में से आप कौन-सा सामान वापस करना चाहते हैं? कृपया सबके नाम बताएँ।
which_pieces_exchange = ऑर्डर { $order } में से आप कौन-सा सामान बदलवाना चाहते हैं? कृपया सबके नाम बताएँ।
which_piece = { $name }: आपका मतलब किससे है?
ask_variant = { $item }: आप इसकी जगह क्या चाहते हैं?
variant_not_available = { $item }: ऐसा विकल्प अभी नहीं है। ये उपलब्ध हैं।
no_variant = { $item }: अभी कोई और विकल्प उपलब्ध नहीं है।
only_once = यह हर ऑर्डर में केवल एक बार हो सकता है। कृपया देख लें कि आप जो कुछ बदलना चाहते हैं, वह सब सूची में है।
difference_paid = भुगतान का अंतर: { $amount } ({ $method })
difference_back = आपको वापस मिलने वाला अंतर: { $amount } ({ $method })
difference_none = कीमत वही रहेगी।
confirm_change_items = क्या मैं ऑर्डर { $order } इस तरह बदल दूँ?
items_changed = हो गया: ऑर्डर { $order } बदल दिया गया है।
confirm_exchange = क्या मैं ऑर्डर { $order } के लिए इस अदला-बदली का अनुरोध करूँ?
exchange_requested = हो गया: ऑर्डर { $order } को बदलने का अनुरोध हो गया है। सामान वापस भेजने का तरीका आपको ईमेल में मिलेगा। दोबारा ऑर्डर करने की ज़रूरत नहीं है।
items_back = वापस होने वाला सामान: { $items }
refund_to = रिफ़ंड: { $amount } ({ $method })
confirm_return = क्या मैं ऑर्डर { $order } के लिए इस वापसी का अनुरोध करूँ?
return_requested = हो गया: ऑर्डर { $order } की वापसी का अनुरोध हो गया है। सामान वापस भेजने का तरीका आपको ईमेल में मिलेगा। सामान हमारे पास पहुँचने पर { $amount } लौटाए जाएँगे।
not_returnable = ऑर्डर { $order } का कोई सामान अभी वापस या बदला नहीं जा सकता: यह केवल डिलीवरी के बाद संभव है। स्थिति: { $status }.
returned_before = ऑर्डर { $order } की वापसी का अनुरोध पहले ही हो चुका है।
exchanged_before = ऑर्डर { $order } को बदलने का अनुरोध पहले ही हो चुका है।
pending_not_returnable = ऑर्डर { $order } अभी भेजा नहीं गया है, इसलिए वापस भेजने को कुछ नहीं है। इसके बजाय इसे बदला या रद्द किया जा सकता है।

## Payment methods
ask_method_difference = कीमत का अंतर किस भुगतान माध्यम से दिया या लौटाया जाए?
ask_method_refund = रिफ़ंड कहाँ भेजा जाए: मूल भुगतान माध्यम में या गिफ़्ट कार्ड में?
ask_method_new = इसकी जगह आप कौन-सा भुगतान माध्यम चाहते हैं?
ask_method_pay = आप किस माध्यम से भुगतान करना चाहते हैं?
payment_not_possible = वह भुगतान माध्यम यहाँ संभव नहीं है।
no_payment_method = आपके पास ऐसा कोई भुगतान माध्यम नहीं है जो यहाँ संभव हो। कोई इंसान आपकी मदद कर सकता है।
no_other_method = आपके पास इस ऑर्डर के भुगतान के लिए कोई और माध्यम नहीं है।
no_method_to_pay = आपके पास इसके भुगतान के लिए कोई माध्यम नहीं है।
paid_with_now = राशि: { $amount }. भुगतान माध्यम: { $method }
confirm_change_payment = क्या मैं ऑर्डर { $order } का भुगतान माध्यम बदल दूँ?
payment_changed = हो गया। ऑर्डर { $order } का भुगतान माध्यम: { $method }.
first_method_refunded = { $amount } 5 से 7 कार्य दिवसों में पहले वाले भुगतान माध्यम में लौटाए जाएँगे।

## Addresses
ask_address = नया पता क्या है? कृपया गली, शहर और पिन कोड बताएँ।
ask_street = गली और मकान नंबर क्या है?
ask_city = यह किस शहर में है?
ask_postcode = पिन कोड क्या है?
ask_state = यह किस राज्य में है?
new_address = नया पता: { $address }
confirm_change_address = क्या मैं ऑर्डर { $order } इस पते पर भेजूँ?
address_changed = हो गया। ऑर्डर { $order } का डिलीवरी पता: { $address }.
confirm_profile_address = क्या मैं इसे आपके खाते का पता बना दूँ?
profile_address_changed = हो गया। आपके खाते का पता: { $address }.
orders_keep_address = जो ऑर्डर आप दे चुके हैं, उनका पता वही रहेगा।

## Refunds, products, gift cards
refunds_made = ऑर्डर { $order } के रिफ़ंड:
refund_line = { $amount }, यहाँ: { $method }
refund_takes = गिफ़्ट कार्ड में पैसे तुरंत आ जाते हैं। बाकी में 5 से 7 कार्य दिवस लगते हैं।
refund_after_return = ऑर्डर { $order } का रिफ़ंड तब होगा जब सामान हमारे पास वापस आ जाएगा।
no_refund = ऑर्डर { $order } का कोई रिफ़ंड नहीं है। स्थिति: { $status }.
which_product = आपका मतलब किस उत्पाद से है?
no_such_product = मुझे वह उत्पाद नहीं मिला।
options_available = { $product }: { $count ->
    [one] { $count } विकल्प उपलब्ध है।
   *[other] { $count } विकल्प उपलब्ध हैं।
  }
no_gift_card = आपके खाते में कोई गिफ़्ट कार्ड नहीं है।
gift_card_holds = गिफ़्ट कार्ड { $card }: { $amount }

## Paying later
which_plan = यह किस ऑर्डर के भुगतान के बारे में है?
plan_not_found = मुझे ऑर्डर { $order } का कोई भुगतान नहीं मिला।
no_plans = हमारे यहाँ आपका कोई भुगतान बाकी नहीं है।
plan_open = ऑर्डर { $order }: बाकी भुगतान { $amount }.
plans_shown = ये भुगतान बाकी हैं:
plan_line = ऑर्डर { $order }: { $amount }
plan_settled = ऑर्डर { $order } का पूरा भुगतान हो चुका है। कुछ बाकी नहीं है।
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = आप कौन-सा भुगतान करना चाहते हैं?
which_due_date = आप कौन-सा भुगतान आगे बढ़ाना चाहते हैं?
pays = { $amount }, देय तिथि: { $date }, भुगतान माध्यम: { $method }
confirm_pay = क्या मैं { $amount } का भुगतान अभी कर दूँ?
paid = हो गया: { $amount } का भुगतान हो गया। भुगतान माध्यम: { $method }.
left_to_pay = ऑर्डर { $order }: बाकी भुगतान { $amount }.
ask_days = देय तिथि { $date } है। आप इसे कितने दिन आगे बढ़ाना चाहते हैं? अधिकतम 30 दिन, केवल एक बार।
days_option = { $days ->
    [one] { $days } दिन, { $date } तक
   *[other] { $days } दिन, { $date } तक
  }
moves_due_date = { $amount }: { $from } के बजाय अब { $to } को देय
confirm_extend = क्या मैं देय तिथि इस तरह आगे बढ़ा दूँ? यह केवल एक बार हो सकता है।
extended = हो गया: { $amount } की देय तिथि अब { $date } है।
extended_before = यह देय तिथि पहले ही { $date } तक बढ़ाई जा चुकी है। इसे केवल एक बार बढ़ाया जा सकता है।
cannot_extend = यह देय तिथि यहाँ नहीं बढ़ाई जा सकती। मैं एक इंसान को बुला रहा हूँ, जो आपका लिखा सब कुछ देखेगा।
ask_try_again = क्या आप अभी भुगतान करना चाहते हैं, या किसी इंसान से बात करना चाहते हैं?

## To a person, and why
merchant_unavailable = अभी मैं हमारे ऑर्डर सिस्टम तक नहीं पहुँच पा रहा। मैं एक इंसान को बुला रहा हूँ, जो आपका लिखा सब कुछ देखेगा।
action_unknown = मुझे नहीं पता कि यह पूरा हुआ या नहीं। मैं जाँच के लिए एक इंसान को बुला रहा हूँ, ताकि कुछ भी दो बार न हो।
handed_over = मैं एक इंसान को बुला रहा हूँ, जो आपका लिखा सब कुछ देखेगा।
parcel_to_person = मुझे खेद है कि ऑर्डर { $order } आप तक नहीं पहुँचा। मैं एक इंसान को बुला रहा हूँ, जो कूरियर कंपनी से इसका पता लगाएगा।
payment_to_person = मुझे खेद है कि भुगतान नहीं हो पाया। मैं एक इंसान को बुला रहा हूँ, जो इसका कारण पता करेगा।
charge_to_person = बताने के लिए धन्यवाद। मैं तुरंत एक इंसान को बुला रहा हूँ, जो आपके साथ इसकी जाँच करेगा। कृपया पासवर्ड या कोड कभी किसी को न बताएँ, हमें भी नहीं।
problem_to_person = इसके लिए मुझे खेद है। मैं एक इंसान को बुला रहा हूँ, जो इसे ठीक करेगा। अगर आपके पास तस्वीरें हों, तो उन्हें तैयार रखें।
hardship_to_person = बताने के लिए धन्यवाद। हम साथ मिलकर रास्ता निकालेंगे। मैं एक इंसान को बुला रहा हूँ, जो मदद कर सकता है। तब तक आपको और कुछ नहीं करना है।
data_to_person = आपका डेटा आपका है। मैं एक इंसान को बुला रहा हूँ, जो आपके अनुरोध को देखेगा।

## What the assistant can do, as customers choose it
order_status_choice = मेरा ऑर्डर कहाँ है?
parcel_not_received_choice = पार्सल नहीं पहुँचा
cancel_order_choice = ऑर्डर रद्द करें
change_order_items_choice = ऑर्डर का सामान बदलें
change_order_address_choice = ऑर्डर का पता बदलें
change_order_payment_choice = ऑर्डर का भुगतान माध्यम बदलें
return_items_choice = सामान वापस करें
exchange_items_choice = सामान बदलवाएँ
refund_status_choice = मेरा रिफ़ंड कहाँ है?
product_options_choice = साइज़, रंग और कीमतें
gift_card_balance_choice = मेरे गिफ़्ट कार्ड का बैलेंस
change_profile_address_choice = मेरा पता बदलें
plan_overview_choice = मुझ पर कितना बकाया है?
pay_now_choice = अभी भुगतान करें
extend_due_date_choice = भुगतान के लिए और समय
payment_failed_choice = भुगतान नहीं हो पाया
unrecognised_charge_choice = अनजान कटौती हुई है
purchase_problem_choice = मिले सामान में खराबी है
hardship_choice = मैं अभी भुगतान नहीं कर सकता
data_request_choice = मेरा निजी डेटा

## Approval
approval_by_person = धन्यवाद। इसे करने से पहले हमारे एक सहकर्मी इसकी जाँच करेंगे और आपको यहीं बताएँगे।

## Safety
safety_self_harm = मुझे बहुत दुख है कि आप इतने कठिन समय से गुज़र रहे हैं, और अच्छा हुआ कि आपने हमें बताया। आपका साथ देने के लिए एक इंसान अभी इस बातचीत में आ रहा है। अगर आप तुरंत किसी खतरे में हैं, तो कृपया अभी अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
safety_threat = मैं समझता हूँ कि आप बहुत नाराज़ हैं। यहाँ धमकियों को गंभीरता से लिया जाता है, इसलिए अब से एक इंसान बात करेगा। अगर कोई खतरे में है, तो कृपया अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
safety_fraud = मुझे खेद है कि आपके साथ ऐसा हुआ। मैं तुरंत एक इंसान को बुला रहा हूँ, जो आपके साथ इसकी जाँच करेगा। जिस कार्ड पर असर हो सकता है, उसे कृपया बैंक से ब्लॉक करवाएँ। पासवर्ड या कोड किसी को न बताएँ, यहाँ भी नहीं।
safety_bereavement = आपके इस दुख में मेरी गहरी संवेदना। एक इंसान आपके साथ मिलकर इसे देखेगा, ताकि आपको यह सब किसी मशीन को न समझाना पड़े।
safety_legal_threat = मैं समझता हूँ और इसे गंभीरता से लेता हूँ। एक इंसान देखेगा कि क्या हुआ और आपको जवाब देगा।
safety_abuse_warning = मैं आपकी मदद करना चाहता हूँ। कृपया हम एक-दूसरे से सम्मान के साथ बात करें।
safety_abuse = मैं इस तरह आगे नहीं बढ़ सकता। मैं एक इंसान को बुला रहा हूँ, जो आपका लिखा सब कुछ देखेगा।
shielded = यह बातचीत अब हमारी टीम के एक प्रमुख आगे बढ़ाएँगे। कृपया एक-दूसरे से सम्मान के साथ बात करें।
