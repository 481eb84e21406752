greeting = Pozdrav! Kako vam mogu pomoći?
thanks = Nema na čemu! Mogu li još nešto učiniti za vas?
goodbye = Doviđenja i hvala što ste nam pisali.
who_are_you = Ja sam automatski asistent. Mogu pronaći narudžbu, izmijeniti je ili otkazati, zatražiti povrat ili zamjenu, pomoći s plaćanjem i odgovoriti na pitanja. U svakom trenutku možete razgovarati s osobom.
complaint = Žao mi je što je pošlo po zlu. Recite mi što se dogodilo ili razgovarajte s osobom.
not_understood = Oprostite, nisam razumio. Možete li to reći drukčije?
asked_again = Mislim na pitanje u nastavku: odaberite jedan od odgovora ili odgovorite svojim riječima.
asked_again_openly = Da bismo nastavili, trebam odgovor na pitanje u nastavku. Odgovorite svojim riječima ili razgovarajte s osobom.
one_moment = Samo trenutak, još tražim.
offer_person = S ovim vam ja ne mogu pomoći. Osoba može: da pozovem nekoga?
person_choice = Razgovaraj s osobom
next_errand = Sljedeće: { $errand }
next_order = Sljedeća narudžba: { $order }
back_to = Vraćamo se na: { $errand }
noted_for_later = Odmah nakon toga dolazi na red: { $errand }

## Who the customer is
ask_identity = Da bih to provjerio, moram znati tko ste. Koja je vaša e-adresa ili puno ime i poštanski broj?
identity_not_found = Ne nalazim kupca s tim podacima. Provjerite kako su napisani.
identity_failed = Nisam mogao potvrditi tko ste. Osoba vam može pomoći.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = još nije poslano
status_changed = još nije poslano, jednom izmijenjeno
status_processed = na putu
status_delivered = isporučeno
status_cancelled = otkazano
status_return_requested = zatražen povrat
status_exchange_requested = zatražena zamjena
method_gift_card = Poklon-kartica
method_credit_card = Kreditna kartica
method_paypal = PayPal
method_pay_later = Odgođeno plaćanje
due_paid = plaćeno
due_overdue = rok je prošao
due_due_soon = uskoro dospijeva
due_upcoming = još nije dospjelo
due_cancelled = otkazano
due_refunded = vraćeno

## Which order, and how it stands
which_order = O kojoj je narudžbi riječ?
order_not_found = Ne nalazim narudžbu { $order } među vašima.
no_orders = Nemate narudžbi kod nas.
order_pending = Narudžba { $order } ({ $items }, { $total }) se priprema i još nije poslana.
order_processed = Narudžba { $order } ({ $items }) je na putu.
goes_to = Adresa dostave: { $address }
tracking = Praćenje: { $carrier } { $numbers }
expected_on = Trebala bi stići { $date }
order_delivered = Narudžba { $order } ({ $items }) je isporučena.
delivered_on = Stigla je { $date }
order_cancelled = Narudžba { $order } je otkazana.
order_return = Zatražen je povrat narudžbe { $order }. Dobit ćete e-poruku o tome kako vratiti artikle.
order_exchange = Zatražena je zamjena narudžbe { $order }. Dobit ćete e-poruku o tome kako vratiti artikle.
order_not_on_its_way = Za narudžbu { $order } sada nema pošiljke na putu. Status: { $status }.
said_delivered_on = Prema podacima dostavljača isporučena je { $date }

## Cancelling
ask_cancel_reason = Zašto želite otkazati narudžbu { $order }?
reason_no_longer_needed = Više nije potrebno
reason_ordered_by_mistake = Naručeno greškom
confirm_cancel = Da otkažem cijelu narudžbu { $order }? Artikli: { $items }. Ukupno: { $total }. Razlog: { $reason }.
confirm_yes = Da, otkaži
confirm_no = Ne, zadrži
cancelled = Gotovo: narudžba { $order } je otkazana.
refund_at_once = { $amount } je sada opet na vašoj poklon-kartici.
refund_later = { $amount } bit će vraćeno na izvorni način plaćanja u roku od 5 do 7 radnih dana.
refund_plan = Vaš plan plaćanja se prilagođava. Što ste već platili, vraća se u roku od 5 do 7 radnih dana.
not_cancellable = Narudžba { $order } više se ne može otkazati: moguće je samo prije slanja.
delivered_not_cancellable = Narudžba { $order } već je isporučena pa se ne može otkazati. Možete je ipak vratiti.

## Before something is changed
details_changed = U međuvremenu se nešto promijenilo pa moram ponovno pitati.
kept = U redu, narudžba { $order } ostaje kakva jest.
nothing_changed = U redu, ništa se ne mijenja.
yes_do_it = Da, molim
no_leave_it = Ne, neka ostane ovako
refused_by_shop = Sustav narudžbi to nije prihvatio. Pozivam osobu koja će vidjeti sve što ste napisali.
not_changeable = Narudžba { $order } više se ne može izmijeniti: moguće je samo prije slanja. Status: { $status }.
changed_before = Artikli u narudžbi { $order } već su jednom izmijenjeni. Nakon toga više se ne može izmijeniti ni otkazati.
delivered_not_changeable = Narudžba { $order } već je isporučena pa se ne može izmijeniti. Artikle iz nje možete vratiti ili zamijeniti.
payment_changed_before = Plaćanje narudžbe { $order } više se ne može promijeniti.

## Items and their variants
which_pieces_change = Koje artikle iz narudžbe { $order } želite izmijeniti? Navedite ih sve.
which_pieces_return = Koje artikle iz narudžbe { $order } želite vratiti? Navedite ih sve.
which_pieces_exchange = Koje artikle iz narudžbe { $order } želite zamijeniti? Navedite ih sve.
which_piece = Na koji artikl mislite ({ $name })?
ask_variant = { $item }: što želite umjesto toga?
variant_not_available = { $item }: takve varijante trenutačno nema. Dostupne su ove.
no_variant = { $item }: trenutačno nije dostupna nijedna druga varijanta.
only_once = Za jednu narudžbu to je moguće samo jednom. Provjerite je li navedeno sve što želite promijeniti.
difference_paid = Razlika za platiti: { $amount }, način plaćanja: { $method }
difference_back = Razlika koju dobivate natrag: { $amount }, na: { $method }
difference_none = Cijena ostaje ista.
confirm_change_items = Da ovako izmijenim narudžbu { $order }?
items_changed = Gotovo: narudžba { $order } je izmijenjena.
confirm_exchange = Da zatražim ovu zamjenu za narudžbu { $order }?
exchange_requested = Gotovo: zamjena za narudžbu { $order } je zatražena. Dobit ćete e-poruku o tome kako vratiti artikle. Ne morate ponovno naručivati.
items_back = Artikli za povrat: { $items }
refund_to = Povrat novca: { $amount }, na: { $method }
confirm_return = Da zatražim ovaj povrat za narudžbu { $order }?
return_requested = Gotovo: povrat za narudžbu { $order } je zatražen. Dobit ćete e-poruku o tome kako vratiti artikle. Kad stignu k nama, vratit ćemo { $amount }.
not_returnable = Iz narudžbe { $order } sada se ništa ne može vratiti ni zamijeniti: moguće je tek nakon isporuke. Status: { $status }.
returned_before = Za narudžbu { $order } već je zatražen povrat.
exchanged_before = Za narudžbu { $order } već je zatražena zamjena.
pending_not_returnable = Narudžba { $order } još nije poslana pa se nema što vratiti. Može se izmijeniti ili otkazati.

## Payment methods
ask_method_difference = Kojim načinom plaćanja da podmirimo razliku u cijeni?
ask_method_refund = Kamo da vratimo novac: na izvorni način plaćanja ili na poklon-karticu?
ask_method_new = Koji način plaćanja želite umjesto toga?
ask_method_pay = Kojim načinom plaćanja želite platiti?
payment_not_possible = Taj način plaćanja ovdje nije moguć.
no_payment_method = Nemate način plaćanja koji je ovdje moguć. Osoba vam može pomoći.
no_other_method = Nemate drugi način plaćanja kojim bi se ova narudžba mogla platiti.
no_method_to_pay = Nemate način plaćanja kojim bi se to moglo platiti.
paid_with_now = { $amount }, sadašnji način plaćanja: { $method }
confirm_change_payment = Da promijenim plaćanje narudžbe { $order }?
payment_changed = Gotovo. Novi način plaćanja narudžbe { $order }: { $method }.
first_method_refunded = { $amount } vraćamo na prvi način plaćanja u roku od 5 do 7 radnih dana.

## Addresses
ask_address = Koja je nova adresa? Navedite ulicu, mjesto i poštanski broj.
ask_street = Koja je ulica i kućni broj?
ask_city = Koje je mjesto?
ask_postcode = Koji je poštanski broj?
ask_state = Koja je savezna država ili županija?
new_address = Nova adresa: { $address }
confirm_change_address = Da narudžbu { $order } pošaljemo na ovu adresu?
address_changed = Gotovo. Nova adresa dostave narudžbe { $order }: { $address }.
confirm_profile_address = Da ovu adresu spremim u vaš račun?
profile_address_changed = Gotovo. Adresa u vašem računu: { $address }.
orders_keep_address = Već predane narudžbe zadržavaju adresu s kojom su naručene.

## Refunds, products, gift cards
refunds_made = Povrati novca za narudžbu { $order }:
refund_line = { $amount } na: { $method }
refund_takes = Na poklon-kartici novac je odmah. Inače traje 5 do 7 radnih dana.
refund_after_return = Novac za narudžbu { $order } vraćamo kad artikli stignu natrag k nama.
no_refund = Za narudžbu { $order } nema povrata novca. Status: { $status }.
which_product = Na koji proizvod mislite?
no_such_product = Ne nalazim taj proizvod.
options_available = { $product }: { $count ->
    [one] dostupna je { $count } varijanta.
    [few] dostupne su { $count } varijante.
   *[other] dostupno je { $count } varijanti.
  }
no_gift_card = Nemate poklon-karticu u svojem računu.
gift_card_holds = Poklon-kartica { $card }: { $amount }

## Paying later
which_plan = O plaćanju koje je narudžbe riječ?
plan_not_found = Ne nalazim plaćanja za narudžbu { $order }.
no_plans = Nemate otvorenih plaćanja kod nas.
plan_open = Narudžba { $order }: za platiti je ostalo { $amount }.
plans_shown = Za platiti je ostalo:
plan_line = Narudžba { $order }: { $amount }
plan_settled = Narudžba { $order } u potpunosti je plaćena. Ništa nije ostalo za platiti.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Koju ratu želite platiti?
which_due_date = Koju ratu želite platiti kasnije?
pays = { $amount }, rok { $date }, način plaćanja: { $method }
confirm_pay = Da sada platim { $amount }?
paid = Gotovo: plaćeno je { $amount }. Način plaćanja: { $method }.
left_to_pay = Narudžba { $order }: za platiti je ostalo { $amount }.
ask_days = Rok plaćanja je { $date } Za koliko ga dana želite pomaknuti? Moguće je najviše 30, jednom.
days_option = { $days ->
    [one] { $days } dan, do { $date }
    [few] { $days } dana, do { $date }
   *[other] { $days } dana, do { $date }
  }
moves_due_date = { $amount }: rok { $to } umjesto { $from }
confirm_extend = Da ovako pomaknem rok? Moguće je samo jednom.
extended = Gotovo. { $amount }: novi rok plaćanja je { $date }
extended_before = Ovaj je rok već pomaknut na { $date } Može se pomaknuti samo jednom.
cannot_extend = Ovaj se rok ovdje ne može pomaknuti. Pozivam osobu koja će vidjeti sve što ste napisali.
ask_try_again = Želite li platiti sada ili razgovarati s osobom?

## To a person, and why
merchant_unavailable = Trenutačno ne mogu doći do sustava narudžbi. Pozivam osobu koja će vidjeti sve što ste napisali.
action_unknown = Ne znam je li to prošlo. Pozivam osobu da provjeri, da se ništa ne dogodi dvaput.
handed_over = Pozivam osobu koja će vidjeti sve što ste napisali.
parcel_to_person = Žao mi je što narudžba { $order } nije stigla do vas. Pozivam osobu koja će je potražiti kod dostavljača.
payment_to_person = Žao mi je što plaćanje nije uspjelo. Pozivam osobu koja će otkriti zašto.
charge_to_person = Hvala što ste nam javili. Odmah pozivam osobu koja će to provjeriti zajedno s vama. Nikada nikome ne otkrivajte lozinke ni kodove, pa ni nama.
problem_to_person = Žao mi je zbog toga. Pozivam osobu koja će to ispraviti. Ako imate fotografije, neka vam budu pri ruci.
hardship_to_person = Hvala što ste nam rekli. Zajedno ćemo potražiti rješenje. Pozivam osobu koja vam može pomoći. Do tada ne morate ništa više učiniti.
data_to_person = Vaši podaci pripadaju vama. Pozivam osobu koja će se pobrinuti za vaš zahtjev.

## What the assistant can do, as customers choose it
order_status_choice = Gdje je moja narudžba?
parcel_not_received_choice = Pošiljka nije stigla
cancel_order_choice = Otkaži narudžbu
change_order_items_choice = Izmijeni artikle u narudžbi
change_order_address_choice = Promijeni adresu narudžbe
change_order_payment_choice = Promijeni plaćanje narudžbe
return_items_choice = Želim nešto vratiti
exchange_items_choice = Želim nešto zamijeniti
refund_status_choice = Gdje je moj povrat novca?
product_options_choice = Veličine, boje i cijene
gift_card_balance_choice = Stanje poklon-kartice
change_profile_address_choice = Promijeni moju adresu
plan_overview_choice = Koliko dugujem?
pay_now_choice = Plati sada
extend_due_date_choice = Više vremena za plaćanje
payment_failed_choice = Plaćanje nije uspjelo
unrecognised_charge_choice = Terećenje koje ne prepoznajem
purchase_problem_choice = Nešto nije u redu s kupnjom
hardship_choice = Trenutačno ne mogu platiti
data_request_choice = Moji osobni podaci

## Approval
approval_by_person = Hvala. Prije nego što se to provede, provjerit će kolega i javiti vam se ovdje.

## Safety
safety_self_harm = Jako mi je žao što vam je tako teško i drago mi je da ste nam rekli. U ovaj razgovor sada dolazi osoba da bude uz vas. Ako ste u neposrednoj opasnosti, odmah nazovite broj za hitne slučajeve.
safety_threat = Razumijem da ste jako uznemireni. Prijetnje ovdje shvaćamo ozbiljno pa od sada razgovor preuzima osoba. Ako je bilo tko u opasnosti, nazovite broj za hitne slučajeve.
safety_fraud = Žao mi je što vam se to dogodilo. Odmah pozivam osobu koja će to pogledati zajedno s vama. Zatražite od svoje banke da blokira svaku karticu koja bi mogla biti pogođena i nikome ne otkrivajte lozinke ni kodove, pa ni ovdje.
safety_bereavement = Primite moju iskrenu sućut. Osoba će se za to pobrinuti zajedno s vama, da to ne morate objašnjavati stroju.
safety_legal_threat = Razumijem i shvaćam to ozbiljno. Osoba će provjeriti što se dogodilo i odgovoriti vam.
safety_abuse_warning = Želim vam pomoći. Molim vas, razgovarajmo s poštovanjem.
safety_abuse = Ovako ne mogu dalje. Pozivam osobu koja će vidjeti sve što ste napisali.
shielded = Ovaj razgovor nastavlja voditelj našeg tima. Razgovarajmo s poštovanjem, molim.
