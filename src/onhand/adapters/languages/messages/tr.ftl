greeting = Merhaba! Size nasıl yardımcı olabilirim?
thanks = Rica ederim! Başka bir konuda yardımcı olabilir miyim?
goodbye = Hoşça kalın, yazdığınız için teşekkürler.
who_are_you = Ben otomatik asistanım. Siparişlere bakabilir, onları değiştirebilir veya iptal edebilir, iade ya da değişim isteyebilir, ödemelerde yardımcı olabilir ve soruları yanıtlayabilirim. İstediğiniz an bir insanla konuşabilirsiniz.
complaint = Bunun yaşanmasına üzüldüm. Ne olduğunu anlatın ya da bir insanla konuşun.
not_understood = Üzgünüm, anlayamadım. Başka türlü söyleyebilir misiniz?
asked_again = Aşağıdaki soruyu kastediyorum: lütfen yanıtlardan birini seçin ya da kendi sözcüklerinizle anlatın.
asked_again_openly = Devam edebilmem için aşağıdaki sorunun yanıtı gerekiyor. Kendi sözcüklerinizle anlatın ya da bir insanla konuşun.
one_moment = Bir dakika lütfen, hâlâ bakıyorum.
offer_person = Bu konuda ben yardımcı olamıyorum. Bir insan olabilir: birini çağırayım mı?
person_choice = Bir insanla konuş
next_errand = Sıradaki konu: { $errand }
next_order = Sıradaki sipariş: { $order }
back_to = Kaldığımız konu: { $errand }
noted_for_later = Bundan hemen sonra ilgileneceğim: { $errand }

## Who the customer is
ask_identity = Bakabilmem için kim olduğunuzu bilmem gerekiyor. E-posta adresiniz ya da tam adınız ve posta kodunuz nedir?
identity_not_found = Bu bilgilerle bir müşteri bulamıyorum. Lütfen yazımı kontrol edin.
identity_failed = Kim olduğunuzu doğrulayamadım. Bir insan size yardımcı olabilir.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = henüz gönderilmedi
status_changed = henüz gönderilmedi, bir kez değiştirildi
status_processed = yolda
status_delivered = teslim edildi
status_cancelled = iptal edildi
status_return_requested = iade istendi
status_exchange_requested = değişim istendi
method_gift_card = Hediye kartı
method_credit_card = Kredi kartı
method_paypal = PayPal
method_pay_later = Sonra öde
due_paid = ödendi
due_overdue = vadesi geçti
due_due_soon = vadesi yaklaşıyor
due_upcoming = vadesi gelmedi
due_cancelled = iptal edildi
due_refunded = iade edildi

## Which order, and how it stands
which_order = Hangi sipariş hakkında?
order_not_found = Siparişleriniz arasında { $order } numarasını bulamıyorum.
no_orders = Bizde siparişiniz yok.
order_pending = { $order } numaralı sipariş ({ $items }, { $total }) hazırlanıyor, henüz gönderilmedi.
order_processed = { $order } numaralı sipariş ({ $items }) yolda.
goes_to = Teslimat adresi: { $address }
tracking = Takip: { $carrier } { $numbers }
expected_on = Tahmini varış: { $date }.
order_delivered = { $order } numaralı sipariş ({ $items }) teslim edildi.
delivered_on = Teslim tarihi: { $date }.
order_cancelled = { $order } numaralı sipariş iptal edildi.
order_return = { $order } numaralı sipariş için iade istendi. Ürünleri nasıl geri göndereceğinizi anlatan bir e-posta alacaksınız.
order_exchange = { $order } numaralı sipariş için değişim istendi. Ürünleri nasıl geri göndereceğinizi anlatan bir e-posta alacaksınız.
order_not_on_its_way = { $order } numaralı siparişin şu anda yolda bir paketi yok. Durum: { $status }.
said_delivered_on = Kargo şirketine göre teslim tarihi: { $date }.

## Cancelling
ask_cancel_reason = { $order } numaralı siparişi neden iptal etmek istiyorsunuz?
reason_no_longer_needed = Artık gerek yok
reason_ordered_by_mistake = Yanlışlıkla sipariş edildi
confirm_cancel = { $order } numaralı siparişin tamamını iptal edeyim mi? Ürünler: { $items }. Toplam: { $total }. Neden: { $reason }.
confirm_yes = Evet, iptal et
confirm_no = Hayır, kalsın
cancelled = Tamam: { $order } numaralı sipariş iptal edildi.
refund_at_once = { $amount } şimdi yeniden hediye kartınızda.
refund_later = { $amount }, 5 ila 7 iş günü içinde ilk ödeme yönteminize iade edilecek.
refund_plan = Ödeme planınız düzenleniyor. Ödediğiniz tutar 5 ila 7 iş günü içinde iade edilecek.
not_cancellable = { $order } numaralı sipariş artık iptal edilemez: bu yalnızca gönderilmeden önce mümkün.
delivered_not_cancellable = { $order } numaralı sipariş teslim edildiği için iptal edilemez. Bunun yerine iade edebilirsiniz.

## Before something is changed
details_changed = Bu arada bir şey değişti, bu yüzden yeniden sormam gerekiyor.
kept = Peki, { $order } numaralı sipariş olduğu gibi kalıyor.
nothing_changed = Peki, hiçbir şey değişmiyor.
yes_do_it = Evet, yap
no_leave_it = Hayır, böyle kalsın
refused_by_shop = Sipariş sistemi bunu kabul etmedi. Yazdığınız her şeyi görecek bir insanı çağırıyorum.
not_changeable = { $order } numaralı sipariş artık değiştirilemez: bu yalnızca gönderilmeden önce mümkün. Durum: { $status }.
changed_before = { $order } numaralı siparişin ürünleri daha önce bir kez değiştirildi. Bundan sonra değiştirilemez ve iptal edilemez.
delivered_not_changeable = { $order } numaralı sipariş teslim edildiği için değiştirilemez. İçindeki ürünleri iade edebilir ya da başka ürünle değiştirebilirsiniz.
payment_changed_before = { $order } numaralı siparişin ödemesi artık değiştirilemez.

## Items and their variants
which_pieces_change = { $order } numaralı siparişte hangi ürünleri değiştirmek istiyorsunuz? Lütfen hepsini yazın.
which_pieces_return = { $order } numaralı siparişten hangi ürünleri iade etmek istiyorsunuz? Lütfen hepsini yazın.
which_pieces_exchange = { $order } numaralı siparişten hangi ürünlerin değişimini istiyorsunuz? Lütfen hepsini yazın.
which_piece = Hangisini kastediyorsunuz ({ $name })?
ask_variant = { $item }: yerine ne istersiniz?
variant_not_available = { $item }: şu anda böyle bir seçenek yok. Mevcut olanlar şunlar.
no_variant = { $item }: şu anda başka bir seçenek yok.
only_once = Bu, bir sipariş için yalnızca bir kez yapılabilir. Lütfen değişmesini istediğiniz her şeyin listede olduğunu kontrol edin.
difference_paid = Ödenecek fark: { $amount }, ödeme yöntemi: { $method }
difference_back = Size geri ödenecek fark: { $amount }, ödeme yöntemi: { $method }
difference_none = Fiyat aynı kalıyor.
confirm_change_items = { $order } numaralı siparişi böyle değiştireyim mi?
items_changed = Tamam: { $order } numaralı sipariş değiştirildi.
confirm_exchange = { $order } numaralı sipariş için bu değişimi isteyeyim mi?
exchange_requested = Tamam: { $order } numaralı sipariş için değişim istendi. Ürünleri nasıl geri göndereceğinizi anlatan bir e-posta alacaksınız. Yeniden sipariş vermeniz gerekmiyor.
items_back = İade edilecek ürünler: { $items }
refund_to = Geri ödeme: { $amount }, ödeme yöntemi: { $method }
confirm_return = { $order } numaralı sipariş için bu iadeyi isteyeyim mi?
return_requested = Tamam: { $order } numaralı sipariş için iade istendi. Ürünleri nasıl geri göndereceğinizi anlatan bir e-posta alacaksınız. Ürünler bize ulaşınca size { $amount } geri ödenir.
not_returnable = { $order } numaralı siparişte şu anda iade ya da değişim yapılamaz: bu yalnızca teslimattan sonra mümkün. Durum: { $status }.
returned_before = { $order } numaralı sipariş için zaten iade istendi.
exchanged_before = { $order } numaralı sipariş için zaten değişim istendi.
pending_not_returnable = { $order } numaralı sipariş henüz gönderilmedi, bu yüzden geri gönderilecek bir şey yok. Bunun yerine değiştirilebilir ya da iptal edilebilir.

## Payment methods
ask_method_difference = Fiyat farkı için hangi ödeme yöntemi kullanılsın?
ask_method_refund = Geri ödeme nereye yapılsın: ilk ödeme yöntemine mi, hediye kartına mı?
ask_method_new = Bunun yerine hangi ödeme yöntemini kullanmak istersiniz?
ask_method_pay = Hangi ödeme yöntemiyle ödemek istersiniz?
payment_not_possible = Bu ödeme yöntemi burada kullanılamıyor.
no_payment_method = Burada kullanılabilecek bir ödeme yönteminiz yok. Bir insan size yardımcı olabilir.
no_other_method = Bu siparişi ödeyebilecek başka bir ödeme yönteminiz yok.
no_method_to_pay = Bunu ödeyebilecek bir ödeme yönteminiz yok.
paid_with_now = { $amount }, şu anki ödeme yöntemi: { $method }
confirm_change_payment = { $order } numaralı siparişin ödemesini değiştireyim mi?
payment_changed = Tamam. { $order } numaralı siparişin yeni ödeme yöntemi: { $method }.
first_method_refunded = { $amount }, 5 ila 7 iş günü içinde önceki ödeme yönteminize iade edilir.

## Addresses
ask_address = Yeni adres nedir? Lütfen sokak, şehir ve posta kodunu yazın.
ask_street = Sokak ve kapı numarası nedir?
ask_city = Hangi şehirde?
ask_postcode = Posta kodu nedir?
ask_state = Hangi eyalette veya ilde?
new_address = Yeni adres: { $address }
confirm_change_address = { $order } numaralı siparişi bu adrese gönderelim mi?
address_changed = Tamam. { $order } numaralı siparişin yeni teslimat adresi: { $address }.
confirm_profile_address = Hesabınızdaki adresi böyle değiştireyim mi?
profile_address_changed = Tamam. Hesabınızdaki adres: { $address }.
orders_keep_address = Daha önce verdiğiniz siparişlerin adresi değişmez.

## Refunds, products, gift cards
refunds_made = { $order } numaralı sipariş için geri ödemeler:
refund_line = { $amount }, ödeme yöntemi: { $method }
refund_takes = Hediye kartında para hemen kullanılabilir. Diğer yöntemlerde 5 ila 7 iş günü sürer.
refund_after_return = { $order } numaralı siparişin geri ödemesi, ürünler bize ulaşınca yapılır.
no_refund = { $order } numaralı sipariş için geri ödeme yok. Durum: { $status }.
which_product = Hangi ürünü kastediyorsunuz?
no_such_product = Bu ürünü bulamıyorum.
options_available = { $product }: { $count ->
    [one] { $count } seçenek mevcut.
   *[other] { $count } seçenek mevcut.
  }
no_gift_card = Hesabınızda hediye kartı yok.
gift_card_holds = Hediye kartı { $card }: { $amount }

## Paying later
which_plan = Hangi siparişin ödemeleri hakkında?
plan_not_found = { $order } numaralı sipariş için ödeme bulamıyorum.
no_plans = Bizde açık ödemeniz yok.
plan_open = { $order } numaralı sipariş: ödenecek tutar { $amount }.
plans_shown = Ödenecek tutarlar şunlar:
plan_line = { $order } numaralı sipariş: { $amount }
plan_settled = { $order } numaralı siparişin tamamı ödendi. Ödenecek bir şey kalmadı.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Hangi ödemeyi yapmak istersiniz?
which_due_date = Hangi ödemeyi ertelemek istersiniz?
pays = { $amount }, vade { $date }, ödeme yöntemi: { $method }
confirm_pay = Şimdi { $amount } ödeyeyim mi?
paid = Tamam: { $amount } ödendi. Ödeme yöntemi: { $method }.
left_to_pay = { $order } numaralı sipariş: kalan tutar { $amount }.
ask_days = Vade tarihi { $date }. Kaç gün ertelemek istersiniz? En fazla 30 gün, bir kez mümkün.
days_option = { $days ->
    [one] { $days } gün, yeni vade: { $date }
   *[other] { $days } gün, yeni vade: { $date }
  }
moves_due_date = { $amount } – yeni vade: { $to }, önceki: { $from }
confirm_extend = Vadeyi böyle erteleyeyim mi? Bu yalnızca bir kez mümkün.
extended = Tamam. { $amount } için yeni vade: { $date }.
extended_before = Bu vade daha önce ertelendi, şimdiki tarih: { $date }. Yalnızca bir kez ertelenebilir.
cannot_extend = Bu vade burada ertelenemiyor. Yazdığınız her şeyi görecek bir insanı çağırıyorum.
ask_try_again = Şimdi ödemek mi istersiniz, bir insanla konuşmak mı?

## To a person, and why
merchant_unavailable = Şu anda sipariş sistemimize ulaşamıyorum. Yazdığınız her şeyi görecek bir insanı çağırıyorum.
action_unknown = İşlemin gerçekleşip gerçekleşmediğini bilmiyorum. Hiçbir şey iki kez olmasın diye kontrol etmesi için bir insanı çağırıyorum.
handed_over = Yazdığınız her şeyi görecek bir insanı çağırıyorum.
parcel_to_person = { $order } numaralı siparişin size ulaşmamasına üzüldüm. Paketi kargo şirketiyle birlikte arayacak bir insanı çağırıyorum.
payment_to_person = Ödemenin gerçekleşmemesine üzüldüm. Nedenini bulacak bir insanı çağırıyorum.
charge_to_person = Haber verdiğiniz için teşekkürler. Bunu sizinle birlikte inceleyecek bir insanı hemen çağırıyorum. Lütfen şifre ya da kodları asla paylaşmayın, bizimle bile.
problem_to_person = Buna üzüldüm. Sorunu çözecek bir insanı çağırıyorum. Fotoğraflarınız varsa elinizin altında bulunsun.
hardship_to_person = Bizimle paylaştığınız için teşekkürler. Birlikte bir yol arayacağız. Yardımcı olabilecek bir insanı çağırıyorum. O zamana kadar başka bir şey yapmanız gerekmiyor.
data_to_person = Verileriniz size ait. İsteğinizle ilgilenecek bir insanı çağırıyorum.

## What the assistant can do, as customers choose it
order_status_choice = Siparişim nerede?
parcel_not_received_choice = Paketim gelmedi
cancel_order_choice = Siparişi iptal et
change_order_items_choice = Siparişteki ürünleri değiştir
change_order_address_choice = Sipariş adresini değiştir
change_order_payment_choice = Sipariş ödemesini değiştir
return_items_choice = İade etmek istiyorum
exchange_items_choice = Ürün değişimi istiyorum
refund_status_choice = Geri ödemem nerede?
product_options_choice = Bedenler, renkler ve fiyatlar
gift_card_balance_choice = Hediye kartı bakiyem
change_profile_address_choice = Adresimi değiştir
plan_overview_choice = Ne kadar borcum var?
pay_now_choice = Şimdi öde
extend_due_date_choice = Ödeme için ek süre
payment_failed_choice = Ödemem gerçekleşmedi
unrecognised_charge_choice = Tanımadığım bir ödeme
purchase_problem_choice = Aldığım üründe sorun var
hardship_choice = Şu anda ödeyemiyorum
data_request_choice = Kişisel verilerim

## Approval
approval_by_person = Teşekkür ederim. İşlem yapılmadan önce bir çalışma arkadaşım kontrol edecek ve size buradan yazacak.

## Safety
safety_self_harm = Bu kadar zor bir dönemden geçmenize çok üzüldüm, bize söylediğiniz için memnunum. Yanınızda olmak için bir insan şimdi bu konuşmaya katılıyor. Acil bir tehlike içindeyseniz lütfen hemen acil yardım numarasını arayın.
safety_threat = Çok öfkeli olduğunuzu anlıyorum. Burada tehditler ciddiye alınır, bu yüzden bundan sonra konuşmayı bir insan devralıyor. Tehlikede olan biri varsa lütfen acil yardım numarasını arayın.
safety_fraud = Bunun başınıza gelmesine üzüldüm. Sizinle birlikte bakması için hemen bir insanı çağırıyorum. Lütfen bankanızdan etkilenmiş olabilecek tüm kartları kapatmasını isteyin. Şifre ve kodları kimseyle paylaşmayın, burada bile.
safety_bereavement = Başınız sağ olsun. Bunu bir makineye anlatmak zorunda kalmamanız için bir insan sizinle birlikte ilgilenecek.
safety_legal_threat = Anlıyorum ve bunu ciddiye alıyorum. Bir insan neler olduğuna bakıp size yanıt verecek.
safety_abuse_warning = Size yardımcı olmak istiyorum. Lütfen birbirimizle saygı içinde konuşalım.
safety_abuse = Bu şekilde devam edemem. Yazdığınız her şeyi görecek bir insanı çağırıyorum.
shielded = Bu görüşmeye ekip liderlerimizden biri devam edecek. Lütfen birbirimizle saygılı konuşalım.
