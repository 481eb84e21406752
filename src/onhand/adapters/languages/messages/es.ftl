greeting = ¡Hola! ¿En qué puedo ayudarle?
thanks = ¡De nada! ¿Puedo ayudarle en algo más?
goodbye = Adiós, y gracias por escribirnos.
who_are_you = Soy el asistente automático. Puedo consultar sus pedidos, modificarlos o cancelarlos, solicitar devoluciones y cambios, ayudarle con los pagos y responder preguntas. Puede hablar con una persona en cualquier momento.
complaint = Siento que haya salido mal. Cuénteme qué ha pasado, o hable con una persona.
not_understood = Lo siento, no lo he entendido. ¿Puede decirlo de otra manera?
asked_again = Me refiero a la pregunta de abajo: elija una de las respuestas o dígamelo con sus palabras.
asked_again_openly = Para continuar necesito la respuesta a la pregunta de abajo. Dígamelo con sus palabras, o hable con una persona.
one_moment = Un momento, por favor. Sigo buscando.
offer_person = En esto no puedo ayudarle yo. Una persona sí: ¿la aviso?
person_choice = Hablar con una persona
next_errand = Ahora: { $errand }
next_order = Ahora: pedido { $order }
back_to = Volvemos a: { $errand }
noted_for_later = Me ocupo de esto justo después: { $errand }

## Who the customer is
ask_identity = Para consultarlo necesito saber quién es. ¿Cuál es su correo electrónico, o su nombre completo y código postal?
identity_not_found = No encuentro ningún cliente con esos datos. Revise cómo están escritos.
identity_failed = No he podido confirmar quién es. Una persona puede ayudarle.

## Words of the shop's: how an order stands ("Order #W1 is on its way" reads: it is …)
status_pending = aún no enviado
status_changed = aún no enviado, modificado una vez
status_processed = en camino
status_delivered = entregado
status_cancelled = cancelado
status_return_requested = devolución solicitada
status_exchange_requested = cambio solicitado
method_gift_card = Tarjeta regalo
method_credit_card = Tarjeta de crédito
method_paypal = PayPal
method_pay_later = Pago aplazado
due_paid = pagado
due_overdue = vencido
due_due_soon = vence pronto
due_upcoming = vence más adelante
due_cancelled = cancelado
due_refunded = reembolsado

## Which order, and how it stands
which_order = ¿De qué pedido se trata?
order_not_found = No encuentro ningún pedido { $order } entre los suyos.
no_orders = No tiene pedidos con nosotros.
order_pending = El pedido { $order } ({ $items }, { $total }) se está preparando y aún no se ha enviado.
order_processed = El pedido { $order } ({ $items }) está en camino.
goes_to = Dirección de entrega: { $address }
tracking = Seguimiento: { $carrier } { $numbers }
expected_on = Debería llegar el { $date }.
order_delivered = El pedido { $order } ({ $items }) ha sido entregado.
delivered_on = Llegó el { $date }.
order_cancelled = El pedido { $order } está cancelado.
order_return = Se ha solicitado la devolución del pedido { $order }. Recibirá un correo que explica cómo devolver los artículos.
order_exchange = Se ha solicitado el cambio del pedido { $order }. Recibirá un correo que explica cómo devolver los artículos.
order_not_on_its_way = El pedido { $order } no tiene ahora ningún paquete en camino. Estado: { $status }.
said_delivered_on = Según el transportista, se entregó el { $date }.

## Cancelling
ask_cancel_reason = ¿Por qué quiere cancelar el pedido { $order }?
reason_no_longer_needed = Ya no lo necesito
reason_ordered_by_mistake = Pedido por error
confirm_cancel = ¿Cancelo todo el pedido { $order }? Artículos: { $items }. Total: { $total }. Motivo: { $reason }.
confirm_yes = Sí, cancelarlo
confirm_no = No, conservarlo
cancelled = Hecho: el pedido { $order } está cancelado.
refund_at_once = { $amount } ya están de nuevo en su tarjeta regalo.
refund_later = { $amount } se devolverán a su medio de pago original en un plazo de 5 a 7 días hábiles.
refund_plan = Su plan de pagos se ajusta. Lo que ya ha pagado se devuelve en un plazo de 5 a 7 días hábiles.
not_cancellable = El pedido { $order } ya no se puede cancelar: solo es posible antes del envío.
delivered_not_cancellable = El pedido { $order } ya se ha entregado, así que no se puede cancelar. En su lugar, puede devolverlo.

## Before something is changed
details_changed = Entretanto ha cambiado algo, así que debo preguntar de nuevo.
kept = De acuerdo, el pedido { $order } se queda como está.
nothing_changed = De acuerdo, no se cambia nada.
yes_do_it = Sí, adelante
no_leave_it = No, dejarlo como está
refused_by_shop = El sistema de pedidos no lo ha aceptado. Aviso a una persona, que verá todo lo que ha escrito.
not_changeable = El pedido { $order } ya no se puede modificar: solo es posible antes del envío. Estado: { $status }.
changed_before = Los artículos del pedido { $order } ya se modificaron una vez. Después de eso no se puede modificar ni cancelar.
delivered_not_changeable = El pedido { $order } ya se ha entregado, así que no se puede modificar. Puede devolver o cambiar sus artículos.
payment_changed_before = El pago del pedido { $order } ya no se puede modificar.

## Items and their variants
which_pieces_change = ¿Qué artículos del pedido { $order } quiere modificar? Nómbrelos todos, por favor.
which_pieces_return = ¿Qué artículos del pedido { $order } quiere devolver? Nómbrelos todos, por favor.
which_pieces_exchange = ¿Qué artículos del pedido { $order } quiere cambiar? Nómbrelos todos, por favor.
which_piece = { $name }: ¿a qué artículo se refiere exactamente?
ask_variant = { $item }: ¿qué prefiere en su lugar?
variant_not_available = { $item }: esa variante no está disponible en este momento. Estas sí lo están.
no_variant = { $item }: no hay otra variante disponible en este momento.
only_once = Esto solo se puede hacer una vez por pedido. Compruebe que aparece todo lo que quiere cambiar.
difference_paid = Diferencia a pagar: { $amount } ({ $method })
difference_back = Diferencia que se le devuelve: { $amount } ({ $method })
difference_none = El precio no cambia.
confirm_change_items = ¿Modifico así el pedido { $order }?
items_changed = Hecho: el pedido { $order } está modificado.
confirm_exchange = ¿Solicito este cambio para el pedido { $order }?
exchange_requested = Hecho: el cambio del pedido { $order } está solicitado. Recibirá un correo que explica cómo devolver los artículos. No hace falta que haga otro pedido.
items_back = Artículos que se devuelven: { $items }
refund_to = Reembolso: { $amount } ({ $method })
confirm_return = ¿Solicito esta devolución para el pedido { $order }?
return_requested = Hecho: la devolución del pedido { $order } está solicitada. Recibirá un correo que explica cómo devolver los artículos. Cuando los tengamos, le reembolsaremos { $amount }.
not_returnable = Ahora no se puede devolver ni cambiar nada del pedido { $order }: solo es posible después de la entrega. Estado: { $status }.
returned_before = Ya se ha solicitado una devolución para el pedido { $order }.
exchanged_before = Ya se ha solicitado un cambio para el pedido { $order }.
pending_not_returnable = El pedido { $order } aún no se ha enviado, así que no hay nada que devolver. En su lugar, se puede modificar o cancelar.

## Payment methods
ask_method_difference = ¿Con qué medio de pago quiere pagar o recibir la diferencia de precio?
ask_method_refund = ¿Dónde quiere recibir el reembolso: en el medio de pago original o en una tarjeta regalo?
ask_method_new = ¿Qué medio de pago quiere usar en su lugar?
ask_method_pay = ¿Con qué medio de pago quiere pagar?
payment_not_possible = Ese medio de pago no es posible aquí.
no_payment_method = No tiene ningún medio de pago que sea posible aquí. Una persona puede ayudarle.
no_other_method = No tiene otro medio de pago con el que se pueda pagar este pedido.
no_method_to_pay = No tiene ningún medio de pago con el que se pueda pagar esto.
paid_with_now = Se pagan { $amount } con: { $method }
confirm_change_payment = ¿Modifico el pago del pedido { $order }?
payment_changed = Hecho: el medio de pago del pedido { $order } es ahora { $method }.
first_method_refunded = { $amount } se devolverán al primer medio de pago en un plazo de 5 a 7 días hábiles.

## Addresses
ask_address = ¿Cuál es la nueva dirección? Indique calle, código postal y localidad.
ask_street = ¿Cuál es la calle y el número?
ask_city = ¿En qué localidad está?
ask_postcode = ¿Cuál es el código postal?
ask_state = ¿En qué estado o provincia está?
new_address = Nueva dirección: { $address }
confirm_change_address = ¿Envío el pedido { $order } a esta dirección?
address_changed = Hecho: el pedido { $order } se enviará a { $address }.
confirm_profile_address = ¿Guardo esta dirección en su cuenta?
profile_address_changed = Hecho: la dirección de su cuenta es { $address }.
orders_keep_address = Los pedidos que ya ha hecho conservan la dirección con la que se hicieron.

## Refunds, products, gift cards
refunds_made = Reembolsos del pedido { $order }:
refund_line = { $amount } a: { $method }
refund_takes = En una tarjeta regalo el dinero está disponible al momento. Si no, tarda de 5 a 7 días hábiles.
refund_after_return = El reembolso del pedido { $order } se hará cuando tengamos los artículos de vuelta.
no_refund = No hay ningún reembolso para el pedido { $order }. Estado: { $status }.
which_product = ¿A qué producto se refiere?
no_such_product = No encuentro ese producto.
options_available = { $product }: { $count ->
    [one] { $count } variante disponible.
    [many] { $count } de variantes disponibles.
   *[other] { $count } variantes disponibles.
  }
no_gift_card = No tiene ninguna tarjeta regalo en su cuenta.
gift_card_holds = Tarjeta regalo { $card }: { $amount }

## Paying later
which_plan = ¿De qué pedido son los pagos?
plan_not_found = No encuentro pagos de un pedido { $order }.
no_plans = No tiene pagos pendientes con nosotros.
plan_open = Pedido { $order }: quedan { $amount } por pagar.
plans_shown = Esto es lo que está pendiente:
plan_line = Pedido { $order }: { $amount }
plan_settled = El pedido { $order } está pagado por completo. No queda nada pendiente.
instalment_line = { $amount } el { $date }: { $status }
which_instalment = ¿Qué pago quiere hacer?
which_due_date = ¿Qué pago quiere aplazar?
pays = { $amount }, vence el { $date }, se paga con: { $method }
confirm_pay = ¿Pago { $amount } ahora?
paid = Hecho: pago de { $amount } realizado ({ $method }).
left_to_pay = Pedido { $order }: quedan { $amount } por pagar.
ask_days = El pago vence el { $date }. ¿Cuántos días quiere aplazarlo? Se puede hasta 30 días, una sola vez.
days_option = { $days ->
    [one] { $days } día, hasta el { $date }
    [many] { $days } de días, hasta el { $date }
   *[other] { $days } días, hasta el { $date }
  }
moves_due_date = { $amount }: vence el { $to } en lugar del { $from }
confirm_extend = ¿Aplazo así el vencimiento? Solo es posible una vez.
extended = Hecho: el nuevo vencimiento de { $amount } es el { $date }.
extended_before = Este vencimiento ya se aplazó al { $date }. Solo se puede aplazar una vez.
cannot_extend = Este vencimiento no se puede aplazar aquí. Aviso a una persona, que verá todo lo que ha escrito.
ask_try_again = ¿Quiere pagar ahora o hablar con una persona?

## To a person, and why
merchant_unavailable = Ahora mismo no puedo acceder a nuestro sistema de pedidos. Aviso a una persona, que verá todo lo que ha escrito.
action_unknown = No sé si se ha completado. Aviso a una persona para que lo compruebe y nada se haga dos veces.
handed_over = Aviso a una persona, que verá todo lo que ha escrito.
parcel_to_person = Siento que el pedido { $order } no le haya llegado. Aviso a una persona, que lo buscará con el transportista.
payment_to_person = Siento que el pago no se haya completado. Aviso a una persona, que averiguará por qué.
charge_to_person = Gracias por decírnoslo. Aviso enseguida a una persona para que lo revise con usted. No comparta nunca contraseñas ni códigos, ni siquiera con nosotros.
problem_to_person = Lo siento mucho. Aviso a una persona, que lo solucionará. Si tiene fotos, téngalas a mano.
hardship_to_person = Gracias por decírnoslo. Buscaremos juntos una solución. Aviso a una persona que puede ayudarle. Hasta entonces no tiene que hacer nada más.
data_to_person = Sus datos son suyos. Aviso a una persona, que se ocupará de su solicitud.

## What the assistant can do, as customers choose it
order_status_choice = ¿Dónde está mi pedido?
parcel_not_received_choice = No me ha llegado un paquete
cancel_order_choice = Cancelar un pedido
change_order_items_choice = Cambiar artículos de un pedido
change_order_address_choice = Cambiar la dirección de un pedido
change_order_payment_choice = Cambiar el pago de un pedido
return_items_choice = Devolver algo
exchange_items_choice = Cambiar algo por otra variante
refund_status_choice = ¿Dónde está mi reembolso?
product_options_choice = Tallas, colores y precios
gift_card_balance_choice = Saldo de mi tarjeta regalo
change_profile_address_choice = Cambiar mi dirección
plan_overview_choice = ¿Cuánto debo?
pay_now_choice = Pagar ahora
extend_due_date_choice = Más tiempo para pagar
payment_failed_choice = Un pago ha fallado
unrecognised_charge_choice = Un cargo que no reconozco
purchase_problem_choice = Hay un problema con lo que recibí
hardship_choice = Ahora no puedo pagar
data_request_choice = Mis datos personales

## Approval
approval_by_person = ¡Gracias! Alguien de nuestro equipo lo revisa antes de hacerlo y le responderá aquí mismo.

## Safety
safety_self_harm = Siento muchísimo que lo esté pasando tan mal, y me alegro de que nos lo haya dicho. Una persona entra ahora en esta conversación para estar a su lado. Si está en peligro inmediato, llame enseguida al número de emergencias de su país.
safety_threat = Entiendo su enfado. Aquí las amenazas se toman en serio, así que a partir de ahora le atiende una persona. Si alguien está en peligro, llame al número de emergencias de su país.
safety_fraud = Siento que le haya pasado esto. Aviso enseguida a una persona para que lo revise con usted. Pida a su banco que bloquee cualquier tarjeta que pueda estar afectada, y no comparta contraseñas ni códigos con nadie, ni siquiera aquí.
safety_bereavement = Le acompaño en el sentimiento. Una persona se ocupará de esto con usted, para que no tenga que explicárselo a una máquina.
safety_legal_threat = Lo entiendo, y me lo tomo en serio. Una persona revisará lo que ha pasado y le responderá.
safety_abuse_warning = Quiero ayudarle. Hablémonos con respeto, por favor.
safety_abuse = Así no puedo seguir. Aviso a una persona, que verá todo lo que ha escrito.
shielded = Una persona responsable de nuestro equipo continuará esta conversación. Hablemos con respeto, por favor.
