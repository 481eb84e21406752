greeting = Halo! Ada yang bisa saya bantu?
thanks = Sama-sama! Ada lagi yang bisa saya bantu?
goodbye = Sampai jumpa, dan terima kasih sudah menghubungi kami.
who_are_you = Saya asisten otomatis. Saya bisa memeriksa, mengubah, dan membatalkan pesanan, mengurus pengembalian atau penukaran, membantu soal pembayaran, dan menjawab pertanyaan. Anda bisa berbicara dengan orang kapan saja.
complaint = Maaf atas kejadian ini. Ceritakan apa yang terjadi, atau bicaralah dengan orang.
not_understood = Maaf, saya tidak mengerti. Bisa disampaikan dengan cara lain?
asked_again = Maksud saya pertanyaan di bawah: silakan pilih salah satu jawaban, atau sampaikan dengan kata-kata Anda sendiri.
asked_again_openly = Untuk melanjutkan, saya perlu jawaban atas pertanyaan di bawah. Sampaikan dengan kata-kata Anda sendiri, atau bicaralah dengan orang.
one_moment = Mohon tunggu sebentar, saya masih mencari.
offer_person = Ini tidak bisa saya bantu sendiri. Seseorang bisa: perlu saya panggilkan?
person_choice = Bicara dengan orang
next_errand = Selanjutnya: { $errand }
next_order = Selanjutnya: pesanan { $order }
back_to = Kembali ke: { $errand }
noted_for_later = Ini saya urus tepat setelah ini: { $errand }

## Who the customer is
ask_identity = Untuk memeriksanya, saya perlu tahu siapa Anda. Apa alamat email Anda, atau nama lengkap dan kode pos Anda?
identity_not_found = Saya tidak menemukan pelanggan dengan data itu. Mohon periksa ejaannya.
identity_failed = Saya tidak bisa memastikan siapa Anda. Seseorang bisa membantu Anda.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = belum dikirim
status_changed = belum dikirim, sudah diubah sekali
status_processed = dalam perjalanan
status_delivered = sudah diterima
status_cancelled = dibatalkan
status_return_requested = pengembalian diminta
status_exchange_requested = penukaran diminta
method_gift_card = Kartu hadiah
method_credit_card = Kartu kredit
method_paypal = PayPal
method_pay_later = Bayar nanti
due_paid = sudah dibayar
due_overdue = lewat jatuh tempo
due_due_soon = segera jatuh tempo
due_upcoming = belum jatuh tempo
due_cancelled = dibatalkan
due_refunded = sudah dikembalikan

## Which order, and how it stands
which_order = Pesanan yang mana?
order_not_found = Saya tidak menemukan pesanan { $order } di antara pesanan Anda.
no_orders = Anda belum punya pesanan pada kami.
order_pending = Pesanan { $order } ({ $items }, { $total }) sedang disiapkan dan belum dikirim.
order_processed = Pesanan { $order } ({ $items }) sedang dalam perjalanan.
goes_to = Alamat pengiriman: { $address }
tracking = Pelacakan: { $carrier } { $numbers }
expected_on = Seharusnya tiba pada { $date }.
order_delivered = Pesanan { $order } ({ $items }) sudah diterima.
delivered_on = Tiba pada { $date }.
order_cancelled = Pesanan { $order } sudah dibatalkan.
order_return = Pengembalian untuk pesanan { $order } sudah diminta. Anda akan menerima email tentang cara mengirim barang kembali.
order_exchange = Penukaran untuk pesanan { $order } sudah diminta. Anda akan menerima email tentang cara mengirim barang kembali.
order_not_on_its_way = Saat ini tidak ada paket pesanan { $order } yang sedang dalam perjalanan. Status: { $status }.
said_delivered_on = Menurut kurir, paket sudah diserahkan pada { $date }.

## Cancelling
ask_cancel_reason = Mengapa Anda ingin membatalkan pesanan { $order }?
reason_no_longer_needed = Tidak diperlukan lagi
reason_ordered_by_mistake = Salah pesan
confirm_cancel = Batalkan seluruh pesanan { $order }? Barang: { $items }. Total: { $total }. Alasan: { $reason }.
confirm_yes = Ya, batalkan
confirm_no = Tidak, pertahankan
cancelled = Selesai: pesanan { $order } dibatalkan.
refund_at_once = { $amount } sekarang sudah kembali ke kartu hadiah Anda.
refund_later = { $amount } akan dikembalikan ke metode pembayaran semula dalam 5 sampai 7 hari kerja.
refund_plan = Rencana pembayaran Anda disesuaikan. Yang sudah dibayar dikembalikan dalam 5 sampai 7 hari kerja.
not_cancellable = Pesanan { $order } tidak bisa dibatalkan lagi: hanya bisa sebelum dikirim.
delivered_not_cancellable = Pesanan { $order } sudah diterima, jadi tidak bisa dibatalkan. Sebagai gantinya, Anda bisa mengembalikannya.

## Before something is changed
details_changed = Sementara itu ada yang berubah, jadi saya harus bertanya lagi.
kept = Baik, pesanan { $order } tetap seperti semula.
nothing_changed = Baik, tidak ada yang diubah.
yes_do_it = Ya, lakukan
no_leave_it = Tidak, biarkan saja
refused_by_shop = Sistem pesanan tidak menerima ini. Saya panggilkan orang, yang akan melihat semua yang Anda tulis.
not_changeable = Pesanan { $order } tidak bisa diubah lagi: hanya bisa sebelum dikirim. Status: { $status }.
changed_before = Barang di pesanan { $order } sudah pernah diubah sekali. Setelah itu pesanan tidak bisa diubah atau dibatalkan lagi.
delivered_not_changeable = Pesanan { $order } sudah diterima, jadi tidak bisa diubah. Anda bisa mengembalikan atau menukar isinya.
payment_changed_before = Cara pembayaran pesanan { $order } tidak bisa diubah lagi.

## Items and their variants
which_pieces_change = Barang mana dari pesanan { $order } yang ingin Anda ubah? Mohon sebutkan semuanya.
which_pieces_return = Barang mana dari pesanan { $order } yang ingin Anda kembalikan? Mohon sebutkan semuanya.
which_pieces_exchange = Barang mana dari pesanan { $order } yang ingin Anda tukar? Mohon sebutkan semuanya.
which_piece = { $name }: yang mana maksud Anda?
ask_variant = { $item }: Anda mau apa sebagai gantinya?
variant_not_available = { $item }: yang seperti itu sedang tidak ada. Ini yang tersedia.
no_variant = { $item }: saat ini tidak ada varian lain.
only_once = Ini hanya bisa dilakukan sekali untuk setiap pesanan. Mohon periksa apakah semua yang ingin Anda ubah sudah tercantum.
difference_paid = Selisih yang harus dibayar: { $amount } ({ $method })
difference_back = Selisih yang Anda terima kembali: { $amount } ({ $method })
difference_none = Harganya tetap sama.
confirm_change_items = Ubah pesanan { $order } seperti ini?
items_changed = Selesai: pesanan { $order } sudah diubah.
confirm_exchange = Ajukan penukaran ini untuk pesanan { $order }?
exchange_requested = Selesai: penukaran untuk pesanan { $order } sudah diminta. Anda akan menerima email tentang cara mengirim barang kembali. Anda tidak perlu memesan lagi.
items_back = Barang yang dikembalikan: { $items }
refund_to = Pengembalian dana: { $amount } ({ $method })
confirm_return = Ajukan pengembalian ini untuk pesanan { $order }?
return_requested = Selesai: pengembalian untuk pesanan { $order } sudah diminta. Anda akan menerima email tentang cara mengirim barang kembali. { $amount } dikembalikan setelah barang kami terima.
not_returnable = Saat ini tidak ada barang dari pesanan { $order } yang bisa dikembalikan atau ditukar: hanya bisa setelah pesanan diterima. Status: { $status }.
returned_before = Pengembalian untuk pesanan { $order } sudah pernah diminta.
exchanged_before = Penukaran untuk pesanan { $order } sudah pernah diminta.
pending_not_returnable = Pesanan { $order } belum dikirim, jadi tidak ada yang perlu dikirim kembali. Sebagai gantinya, pesanan bisa diubah atau dibatalkan.

## Payment methods
ask_method_difference = Selisih harga mau dibayar atau dikembalikan lewat metode pembayaran mana?
ask_method_refund = Dana mau dikembalikan ke mana: ke metode pembayaran semula atau ke kartu hadiah?
ask_method_new = Metode pembayaran mana yang ingin Anda pakai sebagai gantinya?
ask_method_pay = Anda ingin membayar dengan metode pembayaran mana?
payment_not_possible = Metode pembayaran itu tidak bisa dipakai di sini.
no_payment_method = Anda tidak punya metode pembayaran yang bisa dipakai di sini. Seseorang bisa membantu Anda.
no_other_method = Anda tidak punya metode pembayaran lain untuk pesanan ini.
no_method_to_pay = Anda tidak punya metode pembayaran yang bisa dipakai untuk ini.
paid_with_now = Jumlah: { $amount }. Metode pembayaran: { $method }
confirm_change_payment = Ubah cara pembayaran pesanan { $order }?
payment_changed = Selesai: pesanan { $order } sekarang dibayar dengan { $method }.
first_method_refunded = { $amount } akan dikembalikan ke metode pembayaran pertama dalam 5 sampai 7 hari kerja.

## Addresses
ask_address = Apa alamat barunya? Mohon sebutkan jalan, kota, dan kode pos.
ask_street = Apa nama jalan dan nomor rumahnya?
ask_city = Di kota mana?
ask_postcode = Berapa kode posnya?
ask_state = Di provinsi atau negara bagian mana?
new_address = Alamat baru: { $address }
confirm_change_address = Kirim pesanan { $order } ke alamat ini?
address_changed = Selesai: pesanan { $order } dikirim ke { $address }.
confirm_profile_address = Jadikan ini alamat di akun Anda?
profile_address_changed = Selesai: alamat di akun Anda adalah { $address }.
orders_keep_address = Pesanan yang sudah dibuat tetap memakai alamat saat dipesan.

## Refunds, products, gift cards
refunds_made = Pengembalian dana untuk pesanan { $order }:
refund_line = { $amount } ke: { $method }
refund_takes = Di kartu hadiah, uangnya langsung masuk. Selain itu butuh 5 sampai 7 hari kerja.
refund_after_return = Dana untuk pesanan { $order } dikembalikan setelah barangnya kami terima.
no_refund = Tidak ada pengembalian dana untuk pesanan { $order }. Status: { $status }.
which_product = Produk mana yang Anda maksud?
no_such_product = Saya tidak menemukan produk itu.
options_available = { $product }: tersedia { $count } varian.
no_gift_card = Tidak ada kartu hadiah di akun Anda.
gift_card_holds = Kartu hadiah { $card }: { $amount }

## Paying later
which_plan = Pembayaran untuk pesanan yang mana?
plan_not_found = Saya tidak menemukan pembayaran untuk pesanan { $order }.
no_plans = Anda tidak punya tagihan yang belum dibayar pada kami.
plan_open = Pesanan { $order }: masih harus dibayar { $amount }.
plans_shown = Ini yang belum dibayar:
plan_line = Pesanan { $order }: { $amount }
plan_settled = Pesanan { $order } sudah lunas. Tidak ada yang perlu dibayar lagi.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Tagihan mana yang ingin Anda bayar?
which_due_date = Pembayaran mana yang ingin Anda tunda?
pays = { $amount }, jatuh tempo { $date }, dibayar dengan: { $method }
confirm_pay = Bayar { $amount } sekarang?
paid = Selesai: { $amount } sudah dibayar dengan { $method }.
left_to_pay = Pesanan { $order }: sisa yang harus dibayar { $amount }.
ask_days = Jatuh temponya { $date }. Mau ditunda berapa hari? Bisa sampai 30 hari, satu kali saja.
days_option = { $days } hari, sampai { $date }
moves_due_date = { $amount }: jatuh tempo menjadi { $to }, sebelumnya { $from }
confirm_extend = Tunda jatuh temponya seperti ini? Hanya bisa sekali.
extended = Selesai: { $amount } sekarang jatuh tempo pada { $date }.
extended_before = Jatuh tempo ini sudah ditunda sampai { $date }. Hanya bisa ditunda sekali.
cannot_extend = Jatuh tempo ini tidak bisa ditunda di sini. Saya panggilkan orang, yang akan melihat semua yang Anda tulis.
ask_try_again = Anda ingin membayar sekarang, atau berbicara dengan orang?

## To a person, and why
merchant_unavailable = Saya tidak bisa menjangkau sistem pesanan saat ini. Saya panggilkan orang, yang akan melihat semua yang Anda tulis.
action_unknown = Saya tidak tahu apakah itu berhasil. Saya panggilkan orang untuk memeriksa, agar tidak ada yang terjadi dua kali.
handed_over = Saya panggilkan orang, yang akan melihat semua yang Anda tulis.
parcel_to_person = Maaf pesanan { $order } belum sampai kepada Anda. Saya panggilkan orang, yang akan mencarinya bersama kurir.
payment_to_person = Maaf pembayarannya tidak berhasil. Saya panggilkan orang, yang akan mencari tahu penyebabnya.
charge_to_person = Terima kasih sudah memberi tahu kami. Saya segera panggilkan orang untuk memeriksa ini bersama Anda. Mohon jangan pernah memberikan kata sandi atau kode, kepada kami sekalipun.
problem_to_person = Saya minta maaf atas hal itu. Saya panggilkan orang, yang akan membereskannya. Kalau ada foto, mohon disiapkan.
hardship_to_person = Terima kasih sudah memberi tahu kami. Kita cari jalan keluarnya bersama. Saya panggilkan orang yang bisa membantu, dan sampai saat itu Anda tidak perlu melakukan apa-apa lagi.
data_to_person = Data Anda adalah milik Anda. Saya panggilkan orang, yang akan mengurus permintaan Anda.

## What the assistant can do, as customers choose it
order_status_choice = Di mana pesanan saya?
parcel_not_received_choice = Paket belum sampai
cancel_order_choice = Batalkan pesanan
change_order_items_choice = Ubah barang di pesanan
change_order_address_choice = Ubah alamat pesanan
change_order_payment_choice = Ubah cara bayar pesanan
return_items_choice = Kembalikan barang
exchange_items_choice = Tukar barang
refund_status_choice = Di mana dana saya yang dikembalikan?
product_options_choice = Ukuran, warna, dan harga
gift_card_balance_choice = Saldo kartu hadiah saya
change_profile_address_choice = Ubah alamat saya
plan_overview_choice = Berapa yang harus saya bayar?
pay_now_choice = Bayar sekarang
extend_due_date_choice = Minta waktu bayar lebih lama
payment_failed_choice = Pembayaran gagal
unrecognised_charge_choice = Ada tagihan yang tidak saya kenal
purchase_problem_choice = Ada masalah dengan barang yang saya terima
hardship_choice = Saya belum sanggup bayar
data_request_choice = Data pribadi saya

## Approval
approval_by_person = Terima kasih. Rekan kami akan memeriksanya dulu sebelum dijalankan, dan Anda akan dikabari di sini.

## Safety
safety_self_harm = Saya sangat sedih mendengar keadaan Anda seberat ini, dan saya lega Anda menceritakannya kepada kami. Seseorang masuk ke percakapan ini sekarang untuk mendampingi Anda. Jika Anda dalam bahaya saat ini juga, mohon segera hubungi nomor darurat setempat.
safety_threat = Saya mengerti Anda sangat kesal. Di sini ancaman ditanggapi dengan serius, jadi mulai sekarang seseorang mengambil alih percakapan ini. Jika ada yang dalam bahaya, mohon hubungi nomor darurat setempat.
safety_fraud = Saya ikut prihatin atas kejadian ini. Saya segera panggilkan orang untuk memeriksanya bersama Anda. Mohon minta bank memblokir semua kartu yang mungkin terdampak, dan jangan berikan kata sandi atau kode kepada siapa pun, di sini sekalipun.
safety_bereavement = Saya turut berdukacita sedalam-dalamnya. Seseorang akan mengurus ini bersama Anda, supaya Anda tidak perlu menjelaskannya kepada mesin.
safety_legal_threat = Saya mengerti, dan saya menanggapinya dengan serius. Seseorang akan memeriksa apa yang terjadi dan menjawab Anda.
safety_abuse_warning = Saya ingin membantu Anda. Mari kita berbicara dengan saling menghormati.
safety_abuse = Saya tidak bisa melanjutkan seperti ini. Saya panggilkan orang, yang akan melihat semua yang Anda tulis.
shielded = Percakapan ini dilanjutkan oleh salah satu ketua tim kami. Mari kita saling berbicara dengan hormat.
