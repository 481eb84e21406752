greeting = Dzień dobry! W czym mogę pomóc?
thanks = Nie ma za co! Czy mogę pomóc w czymś jeszcze?
goodbye = Do widzenia i dziękuję za wiadomość.
who_are_you = Jestem automatycznym asystentem. Mogę sprawdzić zamówienie, zmienić je lub anulować, zgłosić zwrot lub wymianę, pomóc w płatnościach i odpowiedzieć na pytania. W każdej chwili można porozmawiać z człowiekiem.
complaint = Przykro mi, że coś poszło nie tak. Proszę napisać, co się stało, albo porozmawiać z człowiekiem.
not_understood = Przepraszam, nie rozumiem. Czy można to ująć inaczej?
asked_again = Chodzi mi o pytanie poniżej: proszę wybrać jedną z odpowiedzi albo odpowiedzieć własnymi słowami.
asked_again_openly = Aby przejść dalej, potrzebuję odpowiedzi na pytanie poniżej. Można odpowiedzieć własnymi słowami albo porozmawiać z człowiekiem.
one_moment = Jeszcze chwilę, wciąż szukam.
offer_person = W tym sam nie pomogę. Może to zrobić człowiek: czy mam kogoś poprosić?
person_choice = Porozmawiaj z człowiekiem
next_errand = Następna sprawa: { $errand }
next_order = Następne zamówienie: { $order }
back_to = Wracamy do sprawy: { $errand }
noted_for_later = Zajmę się tym zaraz potem: { $errand }

## Who the customer is
ask_identity = Aby to sprawdzić, muszę wiedzieć, z kim rozmawiam. Proszę podać adres e-mail albo imię, nazwisko i kod pocztowy.
identity_not_found = Nie znajduję klienta o takich danych. Proszę sprawdzić pisownię.
identity_failed = Nie udało mi się potwierdzić tożsamości. Pomoże w tym człowiek.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = jeszcze nie wysłane
status_changed = jeszcze nie wysłane, raz zmienione
status_processed = w drodze
status_delivered = dostarczone
status_cancelled = anulowane
status_return_requested = zgłoszono zwrot
status_exchange_requested = zgłoszono wymianę
method_gift_card = Karta podarunkowa
method_credit_card = Karta kredytowa
method_paypal = PayPal
method_pay_later = Płatność odroczona
due_paid = zapłacono
due_overdue = po terminie
due_due_soon = termin wkrótce mija
due_upcoming = przed terminem
due_cancelled = anulowano
due_refunded = zwrócono

## Which order, and how it stands
which_order = O które zamówienie chodzi?
order_not_found = Nie znajduję zamówienia { $order } wśród Twoich zamówień.
no_orders = Nie ma u nas żadnych zamówień na to konto.
order_pending = Zamówienie { $order } ({ $items }, { $total }) jest przygotowywane i nie zostało jeszcze wysłane.
order_processed = Zamówienie { $order } ({ $items }) jest w drodze.
goes_to = Adres dostawy: { $address }
tracking = Śledzenie: { $carrier } { $numbers }
expected_on = Powinno dotrzeć { $date }.
order_delivered = Zamówienie { $order } ({ $items }) zostało dostarczone.
delivered_on = Dotarło { $date }.
order_cancelled = Zamówienie { $order } jest anulowane.
order_return = Zgłoszono zwrot zamówienia { $order }. E-mail wyjaśni, jak odesłać produkty.
order_exchange = Zgłoszono wymianę zamówienia { $order }. E-mail wyjaśni, jak odesłać produkty.
order_not_on_its_way = Zamówienie { $order } nie ma teraz żadnej paczki w drodze. Status: { $status }.
said_delivered_on = Według przewoźnika dostawa nastąpiła { $date }.

## Cancelling
ask_cancel_reason = Dlaczego chcesz anulować zamówienie { $order }?
reason_no_longer_needed = Już niepotrzebne
reason_ordered_by_mistake = Zamówione przez pomyłkę
confirm_cancel = Czy anulować całe zamówienie { $order }? Produkty: { $items }. Razem: { $total }. Powód: { $reason }.
confirm_yes = Tak, anuluj
confirm_no = Nie, zostaw
cancelled = Gotowe: zamówienie { $order } jest anulowane.
refund_at_once = { $amount } jest już z powrotem na karcie podarunkowej.
refund_later = { $amount } zwrócimy na pierwotną metodę płatności w ciągu 5–7 dni roboczych.
refund_plan = Plan płatności zostanie dostosowany. To, co już zapłacono, zwrócimy w ciągu 5–7 dni roboczych.
not_cancellable = Zamówienia { $order } nie można już anulować: jest to możliwe tylko przed wysyłką.
delivered_not_cancellable = Zamówienie { $order } zostało już dostarczone, więc nie można go anulować. Można je za to zwrócić.

## Before something is changed
details_changed = W międzyczasie coś się zmieniło, więc muszę zapytać ponownie.
kept = Dobrze, zamówienie { $order } pozostaje bez zmian.
nothing_changed = Dobrze, nic nie zmieniam.
yes_do_it = Tak, proszę
no_leave_it = Nie, bez zmian
refused_by_shop = System zamówień tego nie przyjął. Proszę o pomoc człowieka, który zobaczy całą rozmowę.
not_changeable = Zamówienia { $order } nie można już zmienić: jest to możliwe tylko przed wysyłką. Status: { $status }.
changed_before = Produkty w zamówieniu { $order } zostały już raz zmienione. Potem nie można go już zmienić ani anulować.
delivered_not_changeable = Zamówienie { $order } zostało już dostarczone, więc nie można go zmienić. Produkty można zwrócić lub wymienić.
payment_changed_before = Płatności za zamówienie { $order } nie można już zmienić.

## Items and their variants
which_pieces_change = Które produkty z zamówienia { $order } mam zmienić? Proszę wymienić wszystkie.
which_pieces_return = Które produkty z zamówienia { $order } chcesz zwrócić? Proszę wymienić wszystkie.
which_pieces_exchange = Które produkty z zamówienia { $order } chcesz wymienić? Proszę podać wszystkie.
which_piece = O który produkt chodzi ({ $name })?
ask_variant = { $item }: na co zmienić?
variant_not_available = { $item }: takiego wariantu teraz nie ma. Oto dostępne.
no_variant = { $item }: w tej chwili żaden inny wariant nie jest dostępny.
only_once = W jednym zamówieniu można to zrobić tylko raz. Proszę sprawdzić, czy na liście jest wszystko, co ma się zmienić.
difference_paid = Dopłata: { $amount }, metoda płatności: { $method }
difference_back = Zwrot różnicy: { $amount }, na: { $method }
difference_none = Cena się nie zmienia.
confirm_change_items = Czy tak zmienić zamówienie { $order }?
items_changed = Gotowe: zamówienie { $order } jest zmienione.
confirm_exchange = Czy zgłosić tę wymianę do zamówienia { $order }?
exchange_requested = Gotowe: wymiana do zamówienia { $order } jest zgłoszona. E-mail wyjaśni, jak odesłać produkty. Nie trzeba składać nowego zamówienia.
items_back = Produkty do zwrotu: { $items }
refund_to = Zwrot pieniędzy: { $amount }, na: { $method }
confirm_return = Czy zgłosić ten zwrot do zamówienia { $order }?
return_requested = Gotowe: zwrot do zamówienia { $order } jest zgłoszony. E-mail wyjaśni, jak odesłać produkty. Gdy do nas dotrą, zwrócimy { $amount }.
not_returnable = Z zamówienia { $order } nie można teraz nic zwrócić ani wymienić: jest to możliwe dopiero po dostawie. Status: { $status }.
returned_before = Zwrot do zamówienia { $order } jest już zgłoszony.
exchanged_before = Wymiana do zamówienia { $order } jest już zgłoszona.
pending_not_returnable = Zamówienie { $order } nie zostało jeszcze wysłane, więc nie ma czego odsyłać. Można je za to zmienić lub anulować.

## Payment methods
ask_method_difference = Jaką metodą płatności rozliczyć różnicę w cenie?
ask_method_refund = Gdzie mamy zwrócić pieniądze: na pierwotną metodę płatności czy na kartę podarunkową?
ask_method_new = Jaka ma być nowa metoda płatności?
ask_method_pay = Jaką metodą płatności chcesz zapłacić?
payment_not_possible = Ta metoda płatności nie jest tutaj możliwa.
no_payment_method = Na koncie nie ma metody płatności, która jest tutaj możliwa. Pomoże w tym człowiek.
no_other_method = Na koncie nie ma innej metody płatności, którą można zapłacić za to zamówienie.
no_method_to_pay = Na koncie nie ma metody płatności, którą można to zapłacić.
paid_with_now = { $amount }, obecna metoda płatności: { $method }
confirm_change_payment = Czy zmienić płatność za zamówienie { $order }?
payment_changed = Gotowe. Nowa metoda płatności za zamówienie { $order }: { $method }.
first_method_refunded = { $amount } zwrócimy na pierwszą metodę płatności w ciągu 5–7 dni roboczych.

## Addresses
ask_address = Jaki jest nowy adres? Proszę podać ulicę, miejscowość i kod pocztowy.
ask_street = Jaka jest ulica i numer?
ask_city = Jaka to miejscowość?
ask_postcode = Jaki jest kod pocztowy?
ask_state = Jaki to stan lub region?
new_address = Nowy adres: { $address }
confirm_change_address = Czy wysłać zamówienie { $order } na ten adres?
address_changed = Gotowe. Nowy adres dostawy zamówienia { $order }: { $address }.
confirm_profile_address = Czy zapisać ten adres na koncie?
profile_address_changed = Gotowe. Adres na koncie: { $address }.
orders_keep_address = Złożone już zamówienia zachowują adres, który był w nich podany.

## Refunds, products, gift cards
refunds_made = Zwroty pieniędzy za zamówienie { $order }:
refund_line = { $amount } na: { $method }
refund_takes = Na karcie podarunkowej pieniądze są od razu. W innych przypadkach trwa to 5–7 dni roboczych.
refund_after_return = Pieniądze za zamówienie { $order } zwrócimy, gdy produkty do nas wrócą.
no_refund = Do zamówienia { $order } nie ma zwrotu pieniędzy. Status: { $status }.
which_product = O który produkt chodzi?
no_such_product = Nie znajduję takiego produktu.
options_available = { $product }: { $count ->
    [one] dostępny jest { $count } wariant.
    [few] dostępne są { $count } warianty.
    [many] dostępnych jest { $count } wariantów.
   *[other] dostępne jest { $count } wariantu.
  }
no_gift_card = Na koncie nie ma karty podarunkowej.
gift_card_holds = Karta podarunkowa { $card }: { $amount }

## Paying later
which_plan = Płatności za które zamówienie mam sprawdzić?
plan_not_found = Nie znajduję płatności za zamówienie { $order }.
no_plans = Nie ma u nas żadnych otwartych płatności na to konto.
plan_open = Zamówienie { $order }: do zapłaty pozostaje { $amount }.
plans_shown = To jest jeszcze do zapłaty:
plan_line = Zamówienie { $order }: { $amount }
plan_settled = Zamówienie { $order } jest w całości opłacone. Nic nie pozostało do zapłaty.
instalment_line = { $amount } ({ $date }): { $status }
which_instalment = Którą płatność chcesz opłacić?
which_due_date = Którą płatność przesunąć na później?
pays = { $amount }, termin { $date }, metoda płatności: { $method }
confirm_pay = Czy zapłacić teraz { $amount }?
paid = Gotowe: zapłacono { $amount }. Metoda płatności: { $method }.
left_to_pay = Zamówienie { $order }: do zapłaty pozostaje { $amount }.
ask_days = Termin płatności to { $date }. O ile dni go przesunąć? Można o najwyżej 30, jeden raz.
days_option = { $days ->
    [one] { $days } dzień, do { $date }
    [few] { $days } dni, do { $date }
    [many] { $days } dni, do { $date }
   *[other] { $days } dnia, do { $date }
  }
moves_due_date = { $amount }: termin { $to } zamiast { $from }
confirm_extend = Czy przesunąć termin w ten sposób? Można to zrobić tylko raz.
extended = Gotowe. { $amount }: nowy termin płatności to { $date }.
extended_before = Ten termin został już przesunięty na { $date }. Można go przesunąć tylko raz.
cannot_extend = Tego terminu nie można tutaj przesunąć. Proszę o pomoc człowieka, który zobaczy całą rozmowę.
ask_try_again = Czy chcesz zapłacić teraz, czy porozmawiać z człowiekiem?

## To a person, and why
merchant_unavailable = Nie mogę teraz połączyć się z systemem zamówień. Proszę o pomoc człowieka, który zobaczy całą rozmowę.
action_unknown = Nie wiem, czy to się udało. Proszę człowieka o sprawdzenie, żeby nic nie stało się dwa razy.
handed_over = Proszę o pomoc człowieka, który zobaczy całą rozmowę.
parcel_to_person = Przykro mi, że zamówienie { $order } nie dotarło. Proszę o pomoc człowieka, który poszuka paczki u przewoźnika.
payment_to_person = Przykro mi, że płatność się nie powiodła. Proszę o pomoc człowieka, który sprawdzi dlaczego.
charge_to_person = Dziękuję za zgłoszenie. Od razu proszę o pomoc człowieka, który to z Tobą wyjaśni. Proszę nigdy nie podawać haseł ani kodów, nawet nam.
problem_to_person = Bardzo mi przykro. Proszę o pomoc człowieka, który to naprawi. Jeśli są zdjęcia, warto mieć je pod ręką.
hardship_to_person = Dziękuję za szczerość. Wspólnie poszukamy rozwiązania. Proszę o pomoc człowieka, który może to zrobić. Do tego czasu nic więcej nie trzeba robić.
data_to_person = Twoje dane należą do Ciebie. Proszę o pomoc człowieka, który zajmie się tą prośbą.

## What the assistant can do, as customers choose it
order_status_choice = Gdzie jest moje zamówienie?
parcel_not_received_choice = Paczka nie dotarła
cancel_order_choice = Anuluj zamówienie
change_order_items_choice = Zmień produkty w zamówieniu
change_order_address_choice = Zmień adres zamówienia
change_order_payment_choice = Zmień płatność za zamówienie
return_items_choice = Chcę coś zwrócić
exchange_items_choice = Chcę coś wymienić
refund_status_choice = Gdzie są moje pieniądze ze zwrotu?
product_options_choice = Rozmiary, kolory i ceny
gift_card_balance_choice = Saldo karty podarunkowej
change_profile_address_choice = Zmień mój adres
plan_overview_choice = Ile mam do zapłaty?
pay_now_choice = Zapłać teraz
extend_due_date_choice = Więcej czasu na płatność
payment_failed_choice = Płatność się nie powiodła
unrecognised_charge_choice = Nie rozpoznaję obciążenia
purchase_problem_choice = Coś jest nie tak z produktem
hardship_choice = Nie mogę teraz zapłacić
data_request_choice = Moje dane osobowe

## Approval
approval_by_person = Dziękuję. Zanim to zostanie zrobione, sprawdzi to ktoś z naszego zespołu i odpowie tutaj, na czacie.

## Safety
safety_self_harm = Bardzo mi przykro, że jest teraz tak ciężko. Dobrze, że nam o tym mówisz. Do tej rozmowy dołącza zaraz człowiek, który przy Tobie będzie. W razie bezpośredniego zagrożenia proszę od razu zadzwonić na numer alarmowy.
safety_threat = Rozumiem, że emocje są bardzo silne. Groźby traktujemy tu poważnie, dlatego od teraz rozmowę przejmuje człowiek. Jeśli komuś coś grozi, proszę zadzwonić na numer alarmowy.
safety_fraud = Przykro mi, że do tego doszło. Od razu proszę o pomoc człowieka, który to z Tobą wyjaśni. Proszę zgłosić się do banku i zablokować każdą kartę, której może to dotyczyć. Proszę też nikomu nie podawać haseł ani kodów, nawet tutaj.
safety_bereavement = Proszę przyjąć szczere wyrazy współczucia. Zajmie się tym z Tobą człowiek, żeby nie trzeba było tłumaczyć tego maszynie.
safety_legal_threat = Rozumiem i traktuję to poważnie. Człowiek sprawdzi, co się stało, i odpowie.
safety_abuse_warning = Chcę pomóc. Proszę, rozmawiajmy ze sobą z szacunkiem.
safety_abuse = Tak nie mogę dalej rozmawiać. Proszę o pomoc człowieka, który zobaczy całą rozmowę.
shielded = Tę rozmowę poprowadzi dalej osoba kierująca naszym zespołem. Rozmawiajmy ze sobą z szacunkiem.
