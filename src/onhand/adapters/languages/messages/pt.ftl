greeting = Olá! Como posso ajudar?
thanks = De nada! Posso ajudar em mais alguma coisa?
goodbye = Até à próxima, e obrigado por escrever.
who_are_you = Sou o assistente automático. Posso consultar encomendas, alterá-las ou cancelá-las, pedir devoluções e trocas, ajudar com pagamentos e responder a perguntas. Pode falar com uma pessoa a qualquer momento.
complaint = Lamento que tenha corrido mal. Conte-me o que aconteceu, ou fale com uma pessoa.
not_understood = Desculpe, não percebi. Pode dizer de outra forma?
asked_again = Refiro-me à pergunta abaixo: escolha uma das respostas ou diga-me por palavras suas.
asked_again_openly = Para continuar, preciso da resposta à pergunta abaixo. Diga-me por palavras suas, ou fale com uma pessoa.
one_moment = Um momento, por favor. Ainda estou à procura.
offer_person = Nisto não consigo ajudar. Uma pessoa consegue: quer que chame alguém?
person_choice = Falar com uma pessoa
next_errand = A seguir: { $errand }
next_order = A seguir: encomenda { $order }
back_to = De volta a: { $errand }
noted_for_later = Trato disto logo a seguir: { $errand }

## Who the customer is
ask_identity = Para ver isso, preciso de saber quem é. Qual é o seu e-mail, ou o seu nome completo e código postal?
identity_not_found = Não encontro nenhum cliente com esses dados. Verifique a ortografia.
identity_failed = Não consegui confirmar quem é. Uma pessoa pode ajudar.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = ainda não enviada
status_changed = ainda não enviada, alterada uma vez
status_processed = a caminho
status_delivered = entregue
status_cancelled = cancelada
status_return_requested = devolução pedida
status_exchange_requested = troca pedida
method_gift_card = Cartão-presente
method_credit_card = Cartão de crédito
method_paypal = PayPal
method_pay_later = Pagar mais tarde
due_paid = pago
due_overdue = em atraso
due_due_soon = vence em breve
due_upcoming = vence mais tarde
due_cancelled = cancelado
due_refunded = reembolsado

## Which order, and how it stands
which_order = De que encomenda se trata?
order_not_found = Não encontro a encomenda { $order } entre as suas.
no_orders = Não tem encomendas connosco.
order_pending = A encomenda { $order } ({ $items }, { $total }) está a ser preparada e ainda não foi enviada.
order_processed = A encomenda { $order } ({ $items }) está a caminho.
goes_to = Morada de entrega: { $address }
tracking = Rastreio: { $carrier } { $numbers }
expected_on = Deve chegar a { $date }.
order_delivered = A encomenda { $order } ({ $items }) foi entregue.
delivered_on = Chegou a { $date }.
order_cancelled = A encomenda { $order } está cancelada.
order_return = Foi pedida a devolução da encomenda { $order }. Vai receber um e-mail a explicar como devolver os artigos.
order_exchange = Foi pedida a troca da encomenda { $order }. Vai receber um e-mail a explicar como devolver os artigos.
order_not_on_its_way = A encomenda { $order } não tem agora nenhum volume a caminho. Estado: { $status }.
said_delivered_on = Segundo a transportadora, foi entregue a { $date }.

## Cancelling
ask_cancel_reason = Porque quer cancelar a encomenda { $order }?
reason_no_longer_needed = Já não preciso
reason_ordered_by_mistake = Encomendado por engano
confirm_cancel = Cancelo toda a encomenda { $order }? Artigos: { $items }. Total: { $total }. Motivo: { $reason }.
confirm_yes = Sim, cancelar
confirm_no = Não, manter
cancelled = Feito: a encomenda { $order } está cancelada.
refund_at_once = { $amount } já estão de volta no seu cartão-presente.
refund_later = { $amount } serão devolvidos ao meio de pagamento original dentro de 5 a 7 dias úteis.
refund_plan = O seu plano de pagamentos é ajustado. O que já pagou é devolvido dentro de 5 a 7 dias úteis.
not_cancellable = A encomenda { $order } já não pode ser cancelada: só é possível antes do envio.
delivered_not_cancellable = A encomenda { $order } já foi entregue, por isso não pode ser cancelada. Em vez disso, pode devolvê-la.

## Before something is changed
details_changed = Entretanto algo mudou, por isso tenho de perguntar outra vez.
kept = Muito bem, a encomenda { $order } fica como está.
nothing_changed = Muito bem, nada é alterado.
yes_do_it = Sim, pode avançar
no_leave_it = Não, deixar como está
refused_by_shop = O sistema de encomendas não aceitou isto. Vou chamar uma pessoa, que verá tudo o que escreveu.
not_changeable = A encomenda { $order } já não pode ser alterada: só é possível antes do envio. Estado: { $status }.
changed_before = Os artigos da encomenda { $order } já foram alterados uma vez. Depois disso, não pode ser alterada nem cancelada.
delivered_not_changeable = A encomenda { $order } já foi entregue, por isso não pode ser alterada. Pode devolver ou trocar os artigos.
payment_changed_before = O pagamento da encomenda { $order } já não pode ser alterado.

## Items and their variants
which_pieces_change = Que artigos da encomenda { $order } quer alterar? Indique todos, por favor.
which_pieces_return = Que artigos da encomenda { $order } quer devolver? Indique todos, por favor.
which_pieces_exchange = Que artigos da encomenda { $order } quer trocar? Indique todos, por favor.
which_piece = { $name }: a que artigo se refere exatamente?
ask_variant = { $item }: o que prefere em vez deste artigo?
variant_not_available = { $item }: essa variante não está disponível de momento. Estas estão.
no_variant = { $item }: não há outra variante disponível de momento.
only_once = Isto só pode ser feito uma vez por encomenda. Verifique se está aqui tudo o que quer alterar.
difference_paid = Diferença a pagar: { $amount } ({ $method })
difference_back = Diferença que recebe de volta: { $amount } ({ $method })
difference_none = O preço mantém-se.
confirm_change_items = Altero assim a encomenda { $order }?
items_changed = Feito: a encomenda { $order } está alterada.
confirm_exchange = Peço esta troca para a encomenda { $order }?
exchange_requested = Feito: a troca da encomenda { $order } está pedida. Vai receber um e-mail a explicar como devolver os artigos. Não precisa de encomendar de novo.
items_back = Artigos a devolver: { $items }
refund_to = Reembolso: { $amount } ({ $method })
confirm_return = Peço esta devolução para a encomenda { $order }?
return_requested = Feito: a devolução da encomenda { $order } está pedida. Vai receber um e-mail a explicar como devolver os artigos. Quando chegarem até nós, reembolsamos { $amount }.
not_returnable = Neste momento não é possível devolver nem trocar nada da encomenda { $order }: só depois da entrega. Estado: { $status }.
returned_before = Já foi pedida uma devolução para a encomenda { $order }.
exchanged_before = Já foi pedida uma troca para a encomenda { $order }.
pending_not_returnable = A encomenda { $order } ainda não foi enviada, por isso não há nada para devolver. Em vez disso, pode ser alterada ou cancelada.

## Payment methods
ask_method_difference = Com que meio de pagamento quer pagar ou receber a diferença de preço?
ask_method_refund = Onde quer receber o reembolso: no meio de pagamento original ou num cartão-presente?
ask_method_new = Que meio de pagamento quer usar em vez desse?
ask_method_pay = Com que meio de pagamento quer pagar?
payment_not_possible = Esse meio de pagamento não é possível aqui.
no_payment_method = Não tem nenhum meio de pagamento que seja possível aqui. Uma pessoa pode ajudar.
no_other_method = Não tem outro meio de pagamento com que possa pagar esta encomenda.
no_method_to_pay = Não tem nenhum meio de pagamento com que possa pagar isto.
paid_with_now = Paga { $amount } com: { $method }
confirm_change_payment = Altero o pagamento da encomenda { $order }?
payment_changed = Feito: o meio de pagamento da encomenda { $order } é agora { $method }.
first_method_refunded = { $amount } serão devolvidos ao primeiro meio de pagamento dentro de 5 a 7 dias úteis.

## Addresses
ask_address = Qual é a nova morada? Indique a rua, o código postal e a localidade.
ask_street = Qual é a rua e o número?
ask_city = Em que localidade fica?
ask_postcode = Qual é o código postal?
ask_state = Em que estado ou distrito fica?
new_address = Nova morada: { $address }
confirm_change_address = Envio a encomenda { $order } para esta morada?
address_changed = Feito: a encomenda { $order } vai para { $address }.
confirm_profile_address = Guardo esta morada na sua conta?
profile_address_changed = Feito: a morada da sua conta é { $address }.
orders_keep_address = As encomendas que já fez mantêm a morada com que foram feitas.

## Refunds, products, gift cards
refunds_made = Reembolsos da encomenda { $order }:
refund_line = { $amount } para: { $method }
refund_takes = Num cartão-presente, o dinheiro fica logo disponível. Caso contrário, demora 5 a 7 dias úteis.
refund_after_return = O reembolso da encomenda { $order } é feito quando os artigos chegarem até nós.
no_refund = Não há reembolso para a encomenda { $order }. Estado: { $status }.
which_product = A que produto se refere?
no_such_product = Não encontro esse produto.
options_available = { $product }: { $count ->
    [one] { $count } variante disponível.
    [many] { $count } de variantes disponíveis.
   *[other] { $count } variantes disponíveis.
  }
no_gift_card = Não tem nenhum cartão-presente na sua conta.
gift_card_holds = Cartão-presente { $card }: { $amount }

## Paying later
which_plan = De que encomenda são os pagamentos?
plan_not_found = Não encontro pagamentos de uma encomenda { $order }.
no_plans = Não tem pagamentos em aberto connosco.
plan_open = Encomenda { $order }: valor por pagar { $amount }.
plans_shown = Isto é o que está em aberto:
plan_line = Encomenda { $order }: { $amount }
plan_settled = A encomenda { $order } está totalmente paga. Não há nada em aberto.
instalment_line = { $amount } a { $date }: { $status }
which_instalment = Que pagamento quer fazer?
which_due_date = Que pagamento quer adiar?
pays = { $amount }, vence a { $date }, a pagar com: { $method }
confirm_pay = Pago { $amount } agora?
paid = Feito: pagamento de { $amount } efetuado ({ $method }).
left_to_pay = Encomenda { $order }: valor que fica por pagar { $amount }.
ask_days = O pagamento vence a { $date }. Quantos dias quer adiá-lo? É possível até 30 dias, uma só vez.
days_option = { $days ->
    [one] { $days } dia, até { $date }
    [many] { $days } de dias, até { $date }
   *[other] { $days } dias, até { $date }
  }
moves_due_date = { $amount }: vence a { $to } em vez de { $from }
confirm_extend = Adio assim o vencimento? Só é possível uma vez.
extended = Feito: o novo vencimento de { $amount } é { $date }.
extended_before = Este vencimento já foi adiado para { $date }. Só pode ser adiado uma vez.
cannot_extend = Este vencimento não pode ser adiado aqui. Vou chamar uma pessoa, que verá tudo o que escreveu.
ask_try_again = Quer pagar agora ou falar com uma pessoa?

## To a person, and why
merchant_unavailable = Não consigo aceder ao nosso sistema de encomendas agora. Vou chamar uma pessoa, que verá tudo o que escreveu.
action_unknown = Não sei se ficou concluído. Vou chamar uma pessoa para verificar, para que nada aconteça duas vezes.
handed_over = Vou chamar uma pessoa, que verá tudo o que escreveu.
parcel_to_person = Lamento que a encomenda { $order } não tenha chegado. Vou chamar uma pessoa, que a procura junto da transportadora.
payment_to_person = Lamento que o pagamento não tenha sido aceite. Vou chamar uma pessoa, que descobre porquê.
charge_to_person = Obrigado por nos dizer. Vou chamar já uma pessoa para ver isto consigo. Nunca partilhe palavras-passe nem códigos, nem mesmo connosco.
problem_to_person = Lamento muito. Vou chamar uma pessoa, que resolve a situação. Se tiver fotografias, tenha-as à mão.
hardship_to_person = Obrigado por nos dizer. Vamos procurar juntos uma solução. Vou chamar uma pessoa que pode ajudar. Até lá, não precisa de fazer mais nada.
data_to_person = Os seus dados são seus. Vou chamar uma pessoa, que trata do seu pedido.

## What the assistant can do, as customers choose it
order_status_choice = Onde está a minha encomenda?
parcel_not_received_choice = Uma encomenda não chegou
cancel_order_choice = Cancelar uma encomenda
change_order_items_choice = Alterar artigos de uma encomenda
change_order_address_choice = Alterar a morada de uma encomenda
change_order_payment_choice = Alterar o pagamento de uma encomenda
return_items_choice = Devolver um artigo
exchange_items_choice = Trocar um artigo
refund_status_choice = Onde está o meu reembolso?
product_options_choice = Tamanhos, cores e preços
gift_card_balance_choice = Saldo do meu cartão-presente
change_profile_address_choice = Alterar a minha morada
plan_overview_choice = Quanto devo?
pay_now_choice = Pagar agora
extend_due_date_choice = Mais tempo para pagar
payment_failed_choice = Um pagamento falhou
unrecognised_charge_choice = Uma cobrança que não reconheço
purchase_problem_choice = Há um problema com o que recebi
hardship_choice = Não consigo pagar neste momento
data_request_choice = Os meus dados pessoais

## Approval
approval_by_person = Obrigado! Alguém da nossa equipa verifica isto antes de ser feito e responde-lhe aqui mesmo.

## Safety
safety_self_harm = Lamento muito que esteja a passar por algo tão difícil, e ainda bem que nos contou. Uma pessoa vai entrar agora nesta conversa para estar consigo. Se estiver em perigo imediato, ligue já para o número de emergência do seu país.
safety_threat = Compreendo a sua indignação. Aqui as ameaças são levadas a sério, por isso a partir de agora é uma pessoa que continua esta conversa. Se alguém estiver em perigo, ligue para o número de emergência do seu país.
safety_fraud = Lamento que isto lhe tenha acontecido. Vou chamar já uma pessoa para ver isto consigo. Peça ao seu banco que bloqueie qualquer cartão que possa estar afetado, e não partilhe palavras-passe nem códigos com ninguém, nem mesmo aqui.
safety_bereavement = Os meus sentidos pêsames. Uma pessoa vai tratar disto consigo, para que não tenha de o explicar a uma máquina.
safety_legal_threat = Compreendo, e levo isto a sério. Uma pessoa vai ver o que aconteceu e responder-lhe.
safety_abuse_warning = Quero ajudar. Vamos falar um com o outro com respeito, por favor.
safety_abuse = Assim não consigo continuar. Vou chamar uma pessoa, que verá tudo o que escreveu.
shielded = Esta conversa continua com uma pessoa responsável pela nossa equipa. Vamos falar um com o outro com respeito, por favor.
